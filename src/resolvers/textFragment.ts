/** Longest text that is quoted whole; of a longer one only its first and last words are. */
const WHOLE_LENGTH = 120
const EDGE_WORDS = 5
const CONTEXT_WORDS = 3

/**
 * The value of a text directive (WICG Scroll To Text Fragment): `prefix-,start,end,-suffix`, each part percent-encoded.
 * Context stays within its paragraph, for a directive's part does not match across blocks.
 */
export function textFragment(exact: string, prefix: string, suffix: string): string {
  const before = words(prefix.split('\n').at(-1) ?? '').slice(-CONTEXT_WORDS)
  const after = words(suffix.split('\n')[0] ?? '').slice(0, CONTEXT_WORDS)
  return [
    ...(before.length === 0 ? [] : [`${encode(before)}-`]),
    ...quoted(exact),
    ...(after.length === 0 ? [] : [`-${encode(after)}`]),
  ].join(',')
}

function quoted(exact: string): string[] {
  const all = words(exact)
  const isShort = exact.length <= WHOLE_LENGTH && !exact.includes('\n')
  if (isShort || all.length <= 2 * EDGE_WORDS) return [encode(all)]
  return [encode(all.slice(0, EDGE_WORDS)), encode(all.slice(-EDGE_WORDS))]
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** A dash would end a part, so it is encoded too. A lone half of a surrogate pair cannot be. */
function encode(parts: readonly string[]): string {
  return encodeURIComponent(parts.join(' ').toWellFormed()).replaceAll('-', '%2D')
}
