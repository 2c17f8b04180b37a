/** The "Lundi" of "al-Lundi", as agencies write it the second time; undefined without an article. */
export function withoutArticle(word: string): string | undefined {
  return /^(?:al|el)-\p{L}{4}/u.test(word) ? word.slice(3) : undefined
}
