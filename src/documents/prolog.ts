/** What may stand before the root of XML or HTML, and how it ends. */
const BEFORE_ROOT: readonly { start: RegExp; end: string }[] = [
  { start: /<\?/y, end: '?>' },
  { start: /<!--/y, end: '-->' },
  { start: /<!doctype\s[^>[]*\[/iy, end: ']>' },
  { start: /<!doctype\s/iy, end: '>' },
]

export interface Root {
  /** As it is written, with its prefix. */
  name: string
  /** The name that the document type gives, in small letters. */
  doctype: string | undefined
}

/** The root element of XML or HTML, by its beginning; null where it does not look like either. */
export function rootOf(beginning: string): Root | null {
  let place = 0
  let doctype: string | undefined
  for (;;) {
    while (/[\s\ufeff]/.test(beginning.charAt(place))) place++
    const before = BEFORE_ROOT.find(({ start }) => {
      start.lastIndex = place
      return start.test(beginning)
    })
    if (before === undefined) break
    const end = beginning.indexOf(before.end, place + 1)
    if (end === -1) return null
    doctype ??= /^<!doctype\s+([\w:.-]+)/i.exec(beginning.slice(place, place + 100))?.[1]?.toLowerCase()
    place = end + before.end.length
  }
  const name = /^<([a-z_][\w:.-]{0,60})/i.exec(beginning.slice(place, place + 64))?.[1]
  return name === undefined ? null : { name, doctype }
}
