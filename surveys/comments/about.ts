/** Words by which a comment shows what service it is about, by the service's key (surveys/service.ts). */
const words: Record<string, RegExp> = {
  repairs:
    /\b(repairs?|fix(ed)?|mend(ed)?|boiler|leak\w*|damp|mould|heating|plumber|kitchen|bathroom|windows?|contractors?|trwsi\w*|atgyweir\w*|lleithder|boeler)\b/giu,
  contact:
    /\b(phon(e|es|ed|ing)|ring|rang|call(ed|s)?|call back|reply|answer(ed|s)?|e-?mails?|website|on hold|ffôn|ffoniwch|ateb\w*)\b/giu,
  information:
    /\b(letters?|leaflets?|newsletter|inform(ed|ation)?|wording|translat\w*|braille|llythyr\w*)\b/giu,
  complaints: /\b(complain\w*|ombudsman|cwyn\w*)\b/giu,
  fairness: /\b(fair\w*|unfair\w*|discriminat\w*|racis\w*|disab\w*|carers?|harass\w*|wheelchair|teg)\b/giu,
  involvement: /\b(listen\w*|meetings?|consult\w*|have a say|ask us|surveys?|gwrand\w*|cyfarfod\w*)\b/giu,
  value: /\b(rents?|service charges?|value|money|expensive|pay(ing)?|cost\w*|rhent)\b/giu,
}

/** The key of the service whose words occur most in a comment; undefined where none does. A suggestion. */
export function suggestService(text: string): string | undefined {
  const counts = Object.entries(words).map(
    ([key, pattern]) => [key, text.match(pattern)?.length ?? 0] as const,
  )
  const [best] = counts.sort(([, one], [, other]) => other - one)
  return best && best[1] > 0 ? best[0] : undefined
}
