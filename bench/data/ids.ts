const kinds = [
  'agent',
  'article',
  'document',
  'quote',
  'meeting',
  'report',
  'mention',
  'evidence',
  'name',
  'membership',
  'citation',
] as const
export type Kind = (typeof kinds)[number]

/** 2020-01-01T00:00:00Z; each thing is made a millisecond after the one before it. */
const FIRST_MILLISECOND = 1_577_836_800_000

/** The id of the n-th thing of a kind: a UUIDv7, so that keys grow as they do where documents come in one by one. */
export function idOf(kind: Kind, index: number): string {
  const time = (FIRST_MILLISECOND + index).toString(16).padStart(12, '0')
  const noise = (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')
  const family = (0x100 + kinds.indexOf(kind)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${family}-8${noise.slice(0, 3)}-${noise}${noise.slice(4)}`
}
