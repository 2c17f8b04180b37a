/** Nouns that end as adverbs do. */
const NOUNS = /^(?:family|assembly|supply|rally|ally|reply|monopoly|anomaly|bully|homily|panoply)$/

/** "repeatedly", and not "family". Folded. */
export const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !NOUNS.test(word)
