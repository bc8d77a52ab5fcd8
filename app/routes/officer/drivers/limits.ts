/** The method by its name, and what it cannot tell: said before anything is read from it. */
export const limitWords =
  'Worked out by relative weights, a method that looks at which answers go along with one another. It does not show what causes what: changing the first in the table need not change how satisfied people are.'

/** What the column of correlations says. */
export const correlationWords =
  'Correlation says how alike people answer the two questions, whatever they answer to the others: 1 is always alike, 0 is nothing in common, and below 0 is the one high where the other is low.'

/** How the shares are worked out, and why answers that go together need not be cause and effect. */
export const limits: readonly string[] = [
  'The shares are relative weights (Johnson, 2000): they divide what a linear regression explains between questions whose answers overlap, and add up to 100%. They rest on the answers of everybody who answered two questions together, 300 people or more for each two, and count every answer as one, without weights; of more than 100,000 responses they are taken from a regular sample.',
  'Answers that go together need not be cause and effect. Someone pleased with one thing tends to be pleased with all, and what everybody is equally content with moves nobody, however much it matters. Before money is spent on it, ask tenants why.',
]
