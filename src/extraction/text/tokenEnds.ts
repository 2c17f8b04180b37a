const [NEWLINE, AMPERSAND, APOSTROPHE, COMMA, HYPHEN, PERIOD, SLASH] = [0x0a, 0x26, 0x27, 0x2c, 0x2d, 0x2e, 0x2f]
const [COLON, AT_SIGN, UPPER_A, UPPER_Z, UNDERSCORE, LOWER_A, LOWER_Z] = [0x3a, 0x40, 0x41, 0x5a, 0x5f, 0x61, 0x7a]
const TYPOGRAPHIC_APOSTROPHE = 0x2019
/** Typographic dashes, quotation marks and the ellipsis: none is a letter or white space. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027]
/** Of these some hyphenate words. */
const LAST_HYPHEN = 0x2011
const ASCII = 0x80

const OTHER = 0
const LETTER = 1
const DIGIT = 2
/** May begin a word. */
const AT = 3
const SPACE = 4
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/i.test(character)) return LETTER
  if (/\d/.test(character)) return DIGIT
  if (/\s/.test(character)) return SPACE
  return character === '@' ? AT : OTHER
})

/**
 * The UTF-16 units of a text, and a few zeros: they are read faster out of an array than out of a string, whose form in memory is
 * looked at for each.
 */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + PADDING)
  Buffer.from(units.buffer).write(text, 'utf16le')
  return units
}

/** So far beyond a place is looked at most. */
const PADDING = 4

function kindOf(unit: number): number {
  return unit < ASCII ? (KINDS[unit] ?? OTHER) : OTHER
}

function isWordAt(units: Uint16Array, place: number): boolean {
  const kind = kindOf(units[place] ?? 0)
  return kind === LETTER || kind === DIGIT
}

const isMark = (unit: number) => unit >= FIRST_MARK && unit <= LAST_MARK

/**
 * Where the token ends that begins at a place of a text, as tokens.ts has it; the place itself for white space. -1 where letters
 * beyond ASCII need a closer look.
 */
export function tokenEnd(units: Uint16Array, place: number): number {
  const unit = units[place] ?? 0
  if (unit === NEWLINE) return breakEnd(units, place)
  if (unit >= ASCII) return isMark(unit) ? place + 1 : -1
  const kind = kindOf(unit)
  if (kind === SPACE) return place
  return kind === OTHER ? place + 1 : wordEnd(units, place)
}

/** After the last newline of white space that holds two or more. */
function breakEnd(units: Uint16Array, first: number): number {
  let last = first
  let place = first + 1
  for (; kindOf(units[place] ?? 0) === SPACE; place++) if (units[place] === NEWLINE) last = place
  const next = units[place] ?? 0
  if (next >= ASCII && !isMark(next)) return -1
  return last > first ? last + 1 : first
}

function wordEnd(units: Uint16Array, start: number): number {
  let end = start
  while (isWordAt(units, end) || units[end] === AT_SIGN) end++
  for (;;) {
    const mark = units[end] ?? 0
    if (mark >= ASCII && mark !== TYPOGRAPHIC_APOSTROPHE) return isMark(mark) && mark > LAST_HYPHEN ? end : -1
    if (mark === COMMA) {
      if (!areDigits(units, end + 1, 3)) return end
      end += 4
      continue
    }
    if (mark === COLON) {
      if (kindOf(units[end - 1] ?? 0) !== DIGIT || !areDigits(units, end + 1, 2)) return end
      end += 3
      continue
    }
    if (!joins(mark)) return end
    const next = units[end + 1] ?? 0
    if (next >= ASCII) return isMark(next) ? end : -1
    if (!isWordAt(units, end + 1)) return end
    if (mark === SLASH) {
      const [second = 0, third = 0] = [units[end + 2], units[end + 3]]
      if (second >= ASCII || third >= ASCII) return -1
      if (isUpper(next) && isLower(second) && isLower(third)) return end
    }
    end += 2
    while (isWordAt(units, end)) end++
  }
}

const isUpper = (unit: number) => unit >= UPPER_A && unit <= UPPER_Z
const isLower = (unit: number) => unit >= LOWER_A && unit <= LOWER_Z

/** So many digits and no more: of a thousand, of a minute. */
function areDigits(units: Uint16Array, place: number, count: number): boolean {
  for (let i = place; i < place + count; i++) if (kindOf(units[i] ?? 0) !== DIGIT) return false
  return kindOf(units[place + count] ?? 0) !== DIGIT
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
