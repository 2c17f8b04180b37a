import { fold, wordsOf } from './fold.ts'

/** What a person's name says about who it is. */
export interface PersonIdentity {
  /** Folded words without titles, initials, Jr and Sr; hyphens part words, particles stay. */
  words: readonly string[]
  /** The initials in order: "j" of "Ilsa J. Varn". */
  initials: string
  /** jr, sr, ii, iii or iv of one who bears an ancestor's name. */
  suffix: string | null
  /** The last word that is no number of a monarch. */
  block: string
  /** A given name and a family name at least, both written out. */
  isFull: boolean
}

const HONORIFICS = new Set(
  `mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend hon honorable honourable the his her their your he
  excellency eminence majesty highness holiness royal imam ayatollah grand sayyed sayyid sayed seyyed sheikh shaikh sheikha hajj haji
  president vice prime minister premier chancellor secretary ambassador senator governor mayor king queen prince princess
  crown pope cardinal archbishop bishop general gen colonel col major maj captain capt lieutenant lt admiral adm sergeant sgt amb
  foreign deputy spokesperson spokesman spokeswoman congressman congresswoman representative rep sen gov commissioner`.split(
    /\s+/,
  ),
)
const PARTICLES = new Set(
  'abu al bin bint da de del dela della den der di dos das du el ibn la le lo ter van von zu zur'.split(' '),
)
const ROMAN = /^(?:ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi)$/
/** After a given and a family name; "Lothar II" is a monarch's name. */
const GENERATION = /^(?:ii|iii|iv)$/
const INITIALS = /^\p{Lu}(?:\.-?\p{Lu})*\.?$/u

const known = new Map<string, PersonIdentity>()
const MOST_KNOWN = 50_000

/** Of a name as an article writes it. Names without any word have the identity of their letters. */
export function personIdentity(name: string): PersonIdentity {
  const before = known.get(name)
  if (before !== undefined) return before
  const identity = read(name)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(name, identity)
  return identity
}

/** Whether a given and a family name are written out. */
export const isFullName = (name: string) => personIdentity(name).isFull

function read(name: string): PersonIdentity {
  // "Joseph 'Joe' Varn", "Varn (Arvania)"
  const tokens = (name.trim().split('\n')[0] ?? '')
    .replace(/\([^)]*\)|["“”][^"“”]*["“”]/gu, ' ')
    .split(/[\s,;]+/u)
    .filter((token) => /[\p{L}\p{N}]/u.test(token))
    // "Varn-ji", in India
    .map((token) => token.replace(/(?<=\p{Ll}{2})-ji$/u, ''))
  while (tokens.length > 1 && HONORIFICS.has(fold(tokens[0] ?? '').replace(/\.$/, ''))) tokens.shift()
  let initials = ''
  let suffix: string | null = null
  let spelled = 0
  const words: string[] = []
  for (const [index, token] of tokens.entries()) {
    const parts = wordsOf(token)
    const folded = parts.join('')
    if (index > 0 && (folded === 'jr' || folded === 'sr')) suffix = folded
    else if (spelled > 1 && GENERATION.test(folded) && index === tokens.length - 1) suffix = folded
    else if (index > 0 && ROMAN.test(folded) && index === tokens.length - 1 && words.length > 0) {
      words.push(folded)
      spelled++
    } else if (INITIALS.test(token) && tokens.length > 1) initials += folded
    else {
      words.push(...parts)
      if (parts.some((part) => !PARTICLES.has(part))) spelled++
    }
  }
  if (words.length === 0) words.push(...wordsOf(name))
  if (words.length === 0) words.push(name.trim())
  const family = words.filter((word, index) => index === 0 || !ROMAN.test(word))
  return { words, initials, suffix, block: family.at(-1) ?? '', isFull: spelled > 1 }
}

/** Whether the initials of one may be those of the other, not all of them written: "f" of "fg", none of any; but not "w" of "hw". */
export const areInitialsWithin = (few: string, many: string) => many.startsWith(few)

/** Whether `words` stand one after the other in the name: "abu rahim" in "ilsa abu rahim". */
export function holdsWords(name: readonly string[], words: readonly string[]): boolean {
  const [first] = words
  if (words.length === 1) return first !== undefined && name.includes(first)
  return ` ${name.join(' ')} `.includes(` ${words.join(' ')} `)
}

/** Whether what tells people of one name apart, initials and Jr or Sr, lets two names be one person's. */
export function areTellingAlike(name: string, otherName: string): boolean {
  const [one, other] = [personIdentity(name), personIdentity(otherName)]
  const isSuffixAlike = one.suffix === other.suffix || one.suffix === null || other.suffix === null
  return (
    isSuffixAlike &&
    (areInitialsWithin(one.initials, other.initials) || areInitialsWithin(other.initials, one.initials))
  )
}
