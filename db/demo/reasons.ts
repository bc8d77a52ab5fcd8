/** How the demonstration's officer coded: words by which a comment gives a reason, by the reason's key. */
const signs: Record<string, RegExp> = {
  'slow-repairs':
    /\b(still waiting|too long|turn(ed)? up|on order|time slot|before anybody came|would be done|broken for|lived with|cancelled|the wait for|a proper date|follow on work)\b/i,
  'poor-repairs':
    /\b(half a job|wrong|broke|botched|patch|bad visits|undid|mess|first time|one go|checks? (a repair|the work)|contractors?)\b/i,
  damp: /\b(damp|mould|mouldy|condensation|wet|cold|insulate)\b/i,
  contact:
    /\b(ring|rang|rings|phone|phones|call back|calls? backs?|e-?mail(ed|s)?|on hold|website|queue|voicemail|get(ting)? through)\b/i,
  'not-listened': /\b(listen\w*|ask(ed)? us|have a say|consult\w*|surveys?|our views|nothing changes)\b/i,
  complaints: /\b(complain\w*|ombudsman)\b/i,
  information: /\b(letters?|leaflets?|newsletter|told us|inform\w*|translat\w*|plain|print|English)\b/i,
  cost: /\b(rent|rents|service charges?|charges?|expensive|pay|paying|cost|costs)\b/i,
  neighbourhood:
    /\b(noise|noisy|rubbish|bins?|lifts?|stairs|parking|litter|dogs?|dumped|cleaners?|cleaning|grass|lights?|neighbours?|kids|trouble)\b/i,
  respect: /\b(rude|spoken to|talked down|respect|unfair\w*|fair|discriminat\w*|accent|judged|manner)\b/i,
  needs: /\b(wheelchair|rail|ramp|disab\w*|adapt\w*|wet room|stairlift|carers?|deaf|blind|arthritis)\b/i,
}

const praise: Record<string, RegExp> = {
  'good-repairs': /\b(same day|repair lads|one visit|new (kitchen|windows|bathroom)|gas man)\b/i,
  'good-staff': /\b(lady who|kind to me|staff are|scheme manager|good to|friendly|helped|help with)\b/i,
  'good-home': /\b(love my|feel safe|garden is|lovely)\b/i,
  'good-service':
    /\b(happy with|good service|no complaints|no problem|never had a problem|cannot fault|best landlord|keep doing|very good|very pleased|sorted|better this|been done)\b/i,
}

/** The reasons that a comment gives, by the words in it. */
export function reasonsIn(text: string): string[] {
  const content = matching(praise, text)
  const isAllPraise = content.length > 0 && !/\b(but|only|except|still|one thing)\b/i.test(text)
  return isAllPraise ? content : [...content, ...matching(signs, text)]
}

const matching = (patterns: Record<string, RegExp>, text: string) =>
  Object.entries(patterns).flatMap(([key, pattern]) => (pattern.test(text) ? [key] : []))
