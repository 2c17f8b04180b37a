import { countryOfCity } from '../lists/cities.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../lists/givenNames.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { HONORIFICS, PORTFOLIO_WORDS, TITLE_HEADS, TITLE_MODIFIERS, TITLE_TAILS } from '../lists/titles.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import type { Gazetteer } from './gazetteer.ts'

/** "Deputy Secretary of State", "president of Kazakhstan". Token numbers are inclusive. */
export interface TitlePhrase {
  first: number
  last: number
  /** The words before "of" and "for", folded: "deputy", "secretary". */
  words: string[]
  /** What it is for, folded: "foreign", "affairs". */
  portfolio: string[]
  /** The tokens that name a body or state in it: "Kazakhstan". */
  affiliation?: { first: number; last: number } | undefined
  /** The state in it: ISO 3166-1 alpha-2. */
  code?: string | undefined
}

/** In small letters these are ordinary words unless another title word stands beside them. */
const ORDINARY = new Set(
  'major general chair head charge whip crown elder justice lady lord father principal officer deputy chief prince judge counsel leader manager executive owner founder analyst delegate coach king queen imam speaker director editor minister professor dean liaison consul guard'.split(
    ' ',
  ),
)
const LONGEST_TITLE = 7
/** A title begins with none but these, or a word with a hyphen. */
const OPENINGS = new Set([...TITLE_HEADS, ...TITLE_MODIFIERS, ...PORTFOLIO_WORDS, 'official'])

export function isGivenName(token: Token): boolean {
  if (!token.capital) return false
  if (MALE_NAMES.has(token.folded) || FEMALE_NAMES.has(token.folded)) return true
  const hyphen = token.folded.indexOf('-')
  return (
    hyphen > 2 && (MALE_NAMES.has(token.folded.slice(0, hyphen)) || FEMALE_NAMES.has(token.folded.slice(0, hyphen)))
  )
}

/** The title that begins at token `index`, with what follows "of", "for" or "to" and with titles joined by "and". */
export function titleAt(tokens: readonly Token[], index: number, gazetteer: Gazetteer): TitlePhrase | undefined {
  const head = headAt(tokens, index)
  if (head < 0) return undefined
  const phrase: TitlePhrase = { first: index, last: head, words: [], portfolio: [] }
  for (let i = index; i <= head; i++) phrase.words.push(at(tokens, i).folded)
  const office = headOf(tokens, head)
  if (office) return { ...phrase, last: head + 2, words: [office] }
  complement(tokens, phrase, gazetteer)
  const joined = at(tokens, phrase.last + 1)
  if (joined.folded === 'and' || joined.text === '&' || joined.text === '/') {
    const next = headAt(tokens, phrase.last + 2) >= 0 ? titleAt(tokens, phrase.last + 2, gazetteer) : undefined
    if (next && at(tokens, next.first).capital === at(tokens, index).capital && !twoBearers(tokens, phrase, next)) {
      return {
        first: index,
        last: next.last,
        words: [...phrase.words, ...next.words],
        portfolio: [...phrase.portfolio, ...next.portfolio],
        affiliation: phrase.affiliation ?? next.affiliation,
        code: phrase.code ?? next.code,
      }
    }
  }
  return phrase
}

/** The last token of the title proper, before "of": -1 where none begins at `index`. */
function headAt(tokens: readonly Token[], index: number): number {
  const { folded: opening } = at(tokens, index)
  if (!OPENINGS.has(opening) && !opening.includes('-')) return -1
  let head = -1
  for (let i = index; i < index + LONGEST_TITLE; i++) {
    const { folded, word, capital } = at(tokens, i)
    const isHead = TITLE_HEADS.has(folded) || (capital && folded === 'official') || hyphenatedTitle(folded)
    if (isHead || (head === i - 1 && TITLE_TAILS.has(folded))) {
      // A second head in capitals after a given name is a surname: "Stephen King" is met by the caller, "Judge Major" is not.
      if (head >= 0 && head === i - 1 && isGivenName(at(tokens, i)) && !TITLE_TAILS.has(folded)) break
      head = i
    } else if (
      !word ||
      !(TITLE_MODIFIERS.has(folded) || PORTFOLIO_WORDS.has(folded) || (folded === 'and' && i > index))
    ) {
      break
    } else if (folded === 'and' && !PORTFOLIO_WORDS.has(at(tokens, i + 1).folded)) break
  }
  if (head < 0) return -1
  const first = at(tokens, index)
  if (first.folded === 'and') return -1
  const last = at(tokens, head)
  if (head === index && first.capital && /^(?:executive|officer|analyst|manager)$/.test(first.folded)) return -1
  if (head === index && !first.capital && ORDINARY.has(first.folded))
    return ORDINARY_WITH_NAME.has(first.folded) ? head : -1
  // "Foreign affairs chair": a title does not go from capitals to small letters unless it begins a sentence.
  if (!first.capital && last.capital && !TITLE_MODIFIERS.has(first.folded)) return -1
  return head
}

/** "The Secretary and Foreign Minister NAME" are two people: a lone office after an article has its own bearer. */
function twoBearers(tokens: readonly Token[], { first, last }: TitlePhrase, next: TitlePhrase): boolean {
  if (first !== last || at(tokens, first - 1).folded !== 'the') return false
  return LONE_OFFICES.has(at(tokens, first).folded) && !next.words.some((word) => COMPANY_OFFICES.has(word))
}

const LONE_OFFICES = new Set(
  'secretary president chancellor king queen pope minister ambassador governor administrator premier'.split(' '),
)
const COMPANY_OFFICES = new Set(
  'ceo cfo founder chair chairman chairwoman director owner executive editor manager'.split(' '),
)

/** "Head of State" is nobody's title of that name: who bears it is told by another. */
function headOf(tokens: readonly Token[], head: number): string | undefined {
  if (at(tokens, head).folded !== 'head' || at(tokens, head + 1).folded !== 'of') return undefined
  const { folded } = at(tokens, head + 2)
  return folded === 'state' || folded === 'government' ? `head-of-${folded}` : undefined
}

const ORDINARY_WITH_NAME = new Set([
  'minister',
  'king',
  'queen',
  'prince',
  'leader',
  'chief',
  'director',
  'editor',
  'chair',
  'head',
  'professor',
  'speaker',
  'judge',
])

/** "then-prime-minister" */
function hyphenatedTitle(folded: string): boolean {
  const hyphen = folded.lastIndexOf('-')
  return (
    hyphen > 0 && TITLE_HEADS.has(folded.slice(hyphen + 1)) && TITLE_MODIFIERS.has(folded.slice(0, folded.indexOf('-')))
  )
}

/** Takes in "of State", "for Consular Affairs", "of Kazakhstan", "to the United Nations". */
function complement(tokens: readonly Token[], phrase: TitlePhrase, gazetteer: Gazetteer): void {
  for (let round = 0; round < 3; round++) {
    const preposition = at(tokens, phrase.last + 1).folded
    if (!/^(?:of|for|to|on|in|at)$/.test(preposition)) return
    let i = phrase.last + 2
    if (at(tokens, i).folded === 'the') i++
    const start = i
    const named = gazetteer.find(tokens, i)
    if (
      named &&
      named.entry.kind !== 'person' &&
      !(named.entry.kind === 'demonym' && at(tokens, named.last + 1).capital)
    ) {
      // "thanked the Prime Minister for Kenya's support": what somebody is thanked for is no office.
      if (preposition === 'for' && isClitic(at(tokens, named.last + 1))) return
      phrase.affiliation ??= { first: i, last: named.last }
      if ('code' in named.entry) phrase.code ??= named.entry.code
      phrase.last = named.last
      continue
    }
    if (/^(?:on|in|at|to)$/.test(preposition) && !PORTFOLIO_WORDS.has(at(tokens, i).folded)) return
    i = portfolioEnd(tokens, i, gazetteer)
    if (i > start) {
      for (let word = start; word < i; word++)
        if (at(tokens, word).capital) phrase.portfolio.push(at(tokens, word).folded)
      phrase.last = i - 1
      continue
    }
    const city = cityEnd(tokens, start)
    if (city >= start) {
      phrase.last = city
      continue
    }
    if (!at(tokens, start).capital || headAt(tokens, start) >= 0 || isGivenName(at(tokens, start))) return
    i = bodyEnd(tokens, start, gazetteer)
    // "President of Karelund Arkadi Velnov": without an article before the title a name follows the place.
    if (i - start >= 3 && at(tokens, phrase.first - 1).folded !== 'the' && plain(tokens, start, i)) i -= 2
    if (i === start) return
    phrase.affiliation ??= { first: start, last: i - 1 }
    phrase.last = i - 1
  }
}

/** The last token of a city's name of several words at `index`: "Crown Prince of Abu Dhabi". -1 for none. */
function cityEnd(tokens: readonly Token[], index: number): number {
  if (!at(tokens, index).capital || !at(tokens, index + 1).capital) return -1
  const name = `${at(tokens, index).text} ${at(tokens, index + 1).text}`
  if (countryOfCity(name) === undefined) return -1
  return /^(?:city|county|state|province|region|district)$/.test(at(tokens, index + 2).folded) ? index + 2 : index + 1
}

function portfolioEnd(tokens: readonly Token[], index: number, gazetteer: Gazetteer): number {
  let i = index
  let end = index
  while (i < index + 20) {
    const token = at(tokens, i)
    const name = isGivenName(token) && at(tokens, i + 1).capital
    if (token.capital && PORTFOLIO_WORDS.has(token.folded) && !name) end = ++i
    else if (i === index && PORTFOLIO_WORDS.has(nextWord(tokens, i)) && gazetteer.find(tokens, i)?.last === i) i++
    else if (i > index && /^(?:and|&|,|of|the|for|in|to|on)$/.test(token.folded)) {
      if (!PORTFOLIO_WORDS.has(nextWord(tokens, i)) && !(token.folded !== ',' && gazetteer.find(tokens, i + 1))) break
      i++
    } else if (i > index && !at(tokens, i - 1).capital) {
      const named = gazetteer.find(tokens, i)
      if (!named) break
      end = i = named.last + 1
    } else break
  }
  return end
}

function nextWord(tokens: readonly Token[], index: number): string {
  for (let i = index + 1; i < index + 4; i++) {
    const token = at(tokens, i)
    if (!/^(?:and|&|,|of|the|for)$/.test(token.folded)) return token.capital ? token.folded : ''
  }
  return ''
}

/** Capitalised words only, none of which makes a body. */
function plain(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!at(tokens, i).capital || BODY_NOUNS.has(at(tokens, i).folded)) return false
  return true
}

/** The end of a capitalised name after "of": at a given name or honorific another name begins. */
function bodyEnd(tokens: readonly Token[], index: number, gazetteer: Gazetteer): number {
  let i = index
  let end = index
  while (i < index + 8) {
    const token = at(tokens, i)
    if (i > index && (isGivenName(token) || HONORIFICS.has(token.folded) || token.folded === 'his')) break
    if (i > index && BODY_NOUNS.has(at(tokens, i - 1).folded) && token.folded !== 'of') break
    if (token.capital && !isClitic(token)) end = ++i
    else if (token.folded === 'of' && at(tokens, i + 1).capital && i > index) i++
    else break
  }
  // "Governor of Kestrel Bay Anna Lund" ends before the name; a lone pair of unknown words is place or name: keep the first.
  const found = gazetteer.find(tokens, index)
  return found ? Math.max(end, found.last + 1) : end
}
