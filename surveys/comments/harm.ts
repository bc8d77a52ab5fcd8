/** The languages whose words are known: in any other harm is found by reading alone. */
export const harmLanguages: readonly string[] = ['en', 'cy']

/** Words that may tell of harm, each as a pattern of letters, spaces, `?`, `(a|b)` and `.`, which JavaScript and
 *  PostgreSQL read alike. They only put a comment before others: whether it tells of harm a person decides, and many a
 *  comment that does has none of them. */
const words = [
  'kill(ing)? (my ?self|him ?self|her ?self|them ?sel(f|ves)|me|us|him|her)',
  'suicid(e|al)',
  'end (my life|it all)',
  'take my own life',
  'self.?harm(ing|s|ed)?',
  'hurt(ing|s)? (my ?self|me|us|him|her|my (child|children|kids|son|daughter|baby))',
  'do(n.?t| not) want to (live|be here)( any ?more)?',
  'want to die',
  'better off dead',
  'abus(e|ed|es|ing|ive)',
  'domestic violence',
  'violent',
  'hit(s|ting)? (me|us|him|her|my|his|her|their)',
  'beat(s|ing|en)? (me|us|him|her|up|my)',
  'punch(es|ed|ing)? (me|him|her|my)',
  'threaten(s|ed|ing)?',
  'stalk(s|ed|ing|er)',
  'rape[ds]?',
  'sexual(ly)? (assault|harass|abuse|touch)(ed|ing|ment)?',
  'assault(s|ed|ing)?',
  'stab(s|bed|bing)?',
  'knife',
  'afraid of (him|her|them|my (husband|wife|partner|boyfriend|girlfriend|son|daughter|neighbour))',
  '(scared|frightened|terrified) (of|to)',
  'not safe',
  'unsafe',
  'neglect(ed|s|ing)?',
  'starving',
  '(no|nothing) (food|to eat)',
  'not eat(en|ing)',
  'overdose[ds]?',
  'carbon monoxide',
  'smell(s|ing)? (of )?gas',
  'gas leak',
  'cuckoo(ed|ing)',
  'county lines',
  'trafficked',
  'slavery',
  'forced marriage',
  'lladd fy hun',
  'hunan.?laddiad',
  'hunan.?niwed(io)?',
  'cam.?drin',
  'trais',
  'bygwth',
  'ofn (o|arna)',
]

/** One pattern for all of them, for `RegExp`. */
const anyOfThem = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'giu')

/** The same for PostgreSQL's `~*`. */
export const harmPattern = `\\m(${words.join('|')})\\M`

/** The words of a comment that may tell of harm, as they are written there, each once. */
export function findHarm(text: string): string[] {
  return [...new Set([...text.matchAll(anyOfThem)].map(([found]) => found))]
}
