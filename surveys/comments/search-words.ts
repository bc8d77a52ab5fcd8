const most = 10

/** The words of a text that is searched for, each once, of which every one must occur. */
export const wordsIn = (text = ''): string[] => [...new Set(text.split(/\s+/).filter(Boolean))].slice(0, most)
