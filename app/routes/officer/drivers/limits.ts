/** How drivers are worked out, and what they cannot tell. */
export const limits: readonly string[] = [
  'The shares are relative weights (Johnson, 2000): they divide what a linear regression explains between questions whose answers overlap, and add up to 100%. They rest on the answers of everybody who answered two questions together, 300 people or more for each two, and count every answer as one, without weights; of more than 100,000 responses they are taken from a regular sample. A correlation of 1 would be two questions always answered alike, 0 nothing in common.',
  'Answers that go together need not be cause and effect. Someone pleased with one thing tends to be pleased with all, and what everybody is equally content with moves nobody, however much it matters. Before money is spent on it, ask tenants why.',
]
