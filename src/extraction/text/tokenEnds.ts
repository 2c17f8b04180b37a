const [NEWLINE, AMPERSAND, APOSTROPHE, COMMA, HYPHEN, PERIOD, SLASH, UNDERSCORE, TYPOGRAPHIC_APOSTROPHE] = [
  0x0a, 0x26, 0x27, 0x2c, 0x2d, 0x2e, 0x2f, 0x5f, 0x2019,
]
/** Typographic dashes, quotation marks and the ellipsis: none is a letter or white space. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027]
/** Of these some hyphenate words. */
const LAST_HYPHEN = 0x2011
const ASCII = 0x80

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const AT = 3
const SPACE = 4
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/i.test(character)) return LETTER
  if (/\d/.test(character)) return DIGIT
  if (/\s/.test(character)) return SPACE
  return character === '@' ? AT : OTHER
})

/** The text's end and what is not ASCII are OTHER. */
function kindAt(text: string, place: number): number {
  const code = text.charCodeAt(place)
  return code < ASCII ? (KINDS[code] ?? OTHER) : OTHER
}

function isWordAt(text: string, place: number): boolean {
  const kind = kindAt(text, place)
  return kind === LETTER || kind === DIGIT
}

const isMark = (code: number) => code >= FIRST_MARK && code <= LAST_MARK
const isAsciiAt = (text: string, place: number) => text.charCodeAt(place) < ASCII
const CAPITALISED = /^[A-Z][a-z]{2}/

/**
 * Where the token ends that begins at a place of a text, as tokens.ts has it; the place itself for white space. -1 where letters
 * beyond ASCII need a closer look.
 */
export function tokenEnd(text: string, place: number): number {
  const code = text.charCodeAt(place)
  if (code === NEWLINE) return breakEnd(text, place)
  if (code >= ASCII) return isMark(code) ? place + 1 : -1
  const kind = KINDS[code] ?? OTHER
  if (kind === SPACE) return place
  return kind === OTHER ? place + 1 : wordEnd(text, place)
}

/** After the last newline of white space that holds two or more. */
function breakEnd(text: string, first: number): number {
  let last = first
  let place = first + 1
  for (; kindAt(text, place) === SPACE; place++) if (text.charCodeAt(place) === NEWLINE) last = place
  if (text.charCodeAt(place) >= ASCII && !isMark(text.charCodeAt(place))) return -1
  return last > first ? last + 1 : first
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (isWordAt(text, end) || kindAt(text, end) === AT) end++
  for (;;) {
    const mark = text.charCodeAt(end)
    if (mark >= ASCII && mark !== TYPOGRAPHIC_APOSTROPHE) return isMark(mark) && mark > LAST_HYPHEN ? end : -1
    if (mark === COMMA) {
      if (!endsThousand(text, end + 1)) return end
      end += 4
      continue
    }
    if (!joins(mark)) return end
    const next = text.charCodeAt(end + 1)
    if (next >= ASCII) return isMark(next) ? end : -1
    if (!isWordAt(text, end + 1)) return end
    if (mark === SLASH) {
      if (!isAsciiAt(text, end + 2) || !isAsciiAt(text, end + 3)) return -1
      if (CAPITALISED.test(text.slice(end + 1, end + 4))) return end
    }
    end += 2
    while (isWordAt(text, end)) end++
  }
}

/** Three digits and no fourth. */
function endsThousand(text: string, place: number): boolean {
  for (let i = place; i < place + 3; i++) if (kindAt(text, i) !== DIGIT) return false
  return kindAt(text, place + 3) !== DIGIT
}

function joins(mark: number): boolean {
  return (
    mark === PERIOD ||
    mark === APOSTROPHE ||
    mark === TYPOGRAPHIC_APOSTROPHE ||
    mark === HYPHEN ||
    mark === AMPERSAND ||
    mark === UNDERSCORE ||
    mark === SLASH
  )
}
