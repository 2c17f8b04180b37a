/** Longest text that is quoted whole; of a longer one only its first and last words are. */
const WHOLE_LENGTH = 120
const EDGE_WORDS = 5
const CONTEXT_WORDS = 3

/**
 * The value of a text directive (WICG Scroll To Text Fragment): `prefix-,start,end,-suffix`, each part percent-encoded.
 * No part reaches across paragraphs, for none matches across blocks. `prefix` and `suffix` are what stands around the text,
 * at most `contextLength` code points: a word that this cut in two is left out, for only whole words match.
 */
export function textFragment(exact: string, prefix: string, suffix: string, contextLength: number): string {
  const before = wordsOf(prefix.split('\n').at(-1) ?? '')
  const after = wordsOf(suffix.split('\n')[0] ?? '')
  if (isCut(prefix, contextLength)) before.shift()
  if (isCut(suffix, contextLength)) after.pop()
  return [
    ...part(before.slice(-CONTEXT_WORDS), (words) => `${words}-`),
    ...quoted(exact),
    ...part(after.slice(0, CONTEXT_WORDS), (words) => `-${words}`),
  ].join(',')
}

/** Whether the context ends for its length, and not at a paragraph's end or the text's. */
function isCut(context: string, contextLength: number): boolean {
  return !context.includes('\n') && [...context].length >= contextLength
}

function quoted(exact: string): string[] {
  const paragraphs = exact.split('\n').map(wordsOf)
  const first = paragraphs.find((words) => words.length > 0) ?? []
  const last = paragraphs.findLast((words) => words.length > 0) ?? []
  const isWhole = first === last && (exact.length <= WHOLE_LENGTH || first.length <= 2 * EDGE_WORDS)
  return isWhole ? [encode(first)] : [encode(first.slice(0, EDGE_WORDS)), encode(last.slice(-EDGE_WORDS))]
}

function part(words: readonly string[], notation: (encoded: string) => string): string[] {
  return words.length === 0 ? [] : [notation(encode(words))]
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** A dash would end a part, so it is encoded too. A lone half of a surrogate pair cannot be. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D')
}
