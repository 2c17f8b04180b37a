import type { OrganizationClassification } from '../annotations/annotations.ts'
import type { Gazetteer } from './gazetteer.ts'
import { MONTHS, PLACE_NOUNS, SENTENCE_STARTERS, WEEKDAYS } from './lists/common.ts'
import { BODY_NOUNS } from './lists/organizations.ts'
import { PORTFOLIO_WORDS } from './lists/titles.ts'
import { REPORTING_VERBS } from './lists/verbs.ts'
import type { BodyMention } from './mentions.ts'
import { titleAt } from './titlePhrases.ts'
import { at, isAcronym, isClitic, type Token } from './tokens.ts'

const LONGEST_NAME = 12
const FOREIGN_CONNECTOR = /^(?:de|des|du|del|della|et|y|la|le|el|for|the|der|und|do|da|e|d)$/

/** Nouns that make a body of the capitalised words before them even in small letters: "Thai Raksa Chart party". */
const SMALL_NOUNS = new Set('party government parliament newspaper university tribe foundation embassy'.split(' '))

/** The body whose name begins at `index`, told by the noun on which it turns: "Ministry of Health". */
export function bodyAt(tokens: readonly Token[], index: number, gazetteer: Gazetteer): BodyMention | undefined {
  let noun = -1
  let i = index
  for (; i < index + LONGEST_NAME; i++) {
    const token = at(tokens, i)
    if (i > index && endsName(tokens, i, gazetteer)) break
    if (token.capital && !isClitic(token)) {
      if (BODY_NOUNS.has(token.folded) || (i > index && closesName(tokens, i))) noun = i
    } else if (token.text === '&' || (/^['’]$/.test(token.text) && at(tokens, i - 1).folded.endsWith('s'))) {
      if (!at(tokens, i + 1).capital) break
    } else if (
      !(token.folded === 'and' && noun < 0 && isTopic(at(tokens, i - 1)) && isTopic(at(tokens, i + 1))) &&
      !(noun >= 0 && FOREIGN_CONNECTOR.test(token.folded) && noun === index && at(tokens, i + 1).capital)
    )
      break
  }
  const small = at(tokens, i)
  if (noun < 0 && i > index && SMALL_NOUNS.has(small.folded) && wholeNameBefore(tokens, index, i, gazetteer)) noun = i
  if (noun < 0) return undefined
  const last = extension(tokens, noun, gazetteer)
  const bank =
    noun === index + 1 &&
    at(tokens, noun).folded === 'bank' &&
    /^(?:west|east|south|north|left|right)$/.test(at(tokens, index).folded)
  if (last === index || bank) return undefined
  return { kind: 'organization', first: index, last, classification: classify(tokens, index, noun, gazetteer) }
}

/** "Transparency International", not "International Airport". */
function closesName(tokens: readonly Token[], i: number): boolean {
  return at(tokens, i).folded === 'international' && !at(tokens, i + 1).capital
}

/** Words for what bodies deal with: "Food and Agriculture Organization", "Search and Rescue Agency". */
const TOPICS = new Set(
  'drug search rescue command crime aeronautics arts parks wildlife safety standards exchange securities training atmospheric oceanic ocean weather space fire water postal training prevention recreation firearms tobacco customs border revenue medicine medical broadcasting cricket football rugby games sports'.split(
    ' ',
  ),
)

function isTopic(token: Token): boolean {
  return token.capital && (TOPICS.has(token.folded) || PORTFOLIO_WORDS.has(token.folded))
}

function endsName(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  const { folded } = at(tokens, i)
  if (WEEKDAYS.has(folded) || (MONTHS.has(folded) && folded !== 'may')) return true
  if (BODY_NOUNS.has(at(tokens, i - 1).folded) || isAcronym(at(tokens, i - 1))) {
    return titleAt(tokens, i, gazetteer) !== undefined
  }
  return false
}

/** Words for nations within states. Folded. */
const NATIONS = new Set('scottish welsh catalan basque kurdish flemish bavarian quebec'.split(' '))

/** A nationality word or two capitalised words stand before the small noun. */
function wholeNameBefore(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  if (end === first + 1 && NATIONS.has(at(tokens, first).folded)) return true
  const found = gazetteer.find(tokens, first)
  if (found && found.last === end - 1 && found.entry.kind !== 'organization' && found.entry.kind !== 'person')
    return true
  return end - first >= 2 && !SENTENCE_STARTERS.has(at(tokens, first).folded) && at(tokens, end).folded === 'party'
}

/** "of the United Kingdom", "for Disease Control and Prevention". */
function extension(tokens: readonly Token[], noun: number, gazetteer: Gazetteer): number {
  let last = noun
  if (!/^(?:of|for|on|in|against|to)$/.test(at(tokens, noun + 1).folded) || !at(tokens, noun).capital) return last
  let i = noun + 2
  if (at(tokens, i).folded === 'the') i++
  const start = i
  const named = gazetteer.find(tokens, i)
  if (named && named.entry.kind !== 'demonym' && named.entry.kind !== 'person') {
    if (at(tokens, noun + 1).folded === 'of') last = named.last
    return last
  }
  if (/^(?:in|to)$/.test(at(tokens, noun + 1).folded)) return last
  for (; i < start + 8; i++) {
    const token = at(tokens, i)
    if (
      token.capital &&
      token.folded !== 'the' &&
      !isClitic(token) &&
      !WEEKDAYS.has(token.folded) &&
      !MONTHS.has(token.folded)
    ) {
      if (i > start && titleAt(tokens, i, gazetteer) && !PORTFOLIO_WORDS.has(token.folded)) break
      last = i
      if (i === start && pairOfPlaces(tokens, i)) last = i += 2
    } else if (!/^(?:and|&|of|the|,)$/.test(token.folded) || !leadsOn(tokens, i)) break
  }
  return last
}

/** "England and Wales", where no verb of saying makes the second a speaker. */
function pairOfPlaces(tokens: readonly Token[], i: number): boolean {
  const [and, second, after] = [at(tokens, i + 1), at(tokens, i + 2), at(tokens, i + 3)]
  return (
    and.folded === 'and' &&
    second.capital &&
    !after.capital &&
    after.word &&
    !REPORTING_VERBS.has(after.folded) &&
    !isClitic(after)
  )
}

function leadsOn(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index)
  const next = at(tokens, index + 1).folded === 'the' ? at(tokens, index + 2) : at(tokens, index + 1)
  if (token.folded === 'of' || token.folded === 'the') return next.capital
  return next.capital && PORTFOLIO_WORDS.has(next.folded)
}

/** Bodies that states have together under such a name: "International Energy Agency". */
const JOINT = /^(?:agency|assembly|court|tribunal|council|commission|secretariat)$/

function classify(
  tokens: readonly Token[],
  first: number,
  noun: number,
  gazetteer: Gazetteer,
): OrganizationClassification {
  const last = at(tokens, noun).folded
  // "UN Refugee Agency", "ASEAN Secretariat"
  const leading = gazetteer.find(tokens, first)
  if (leading?.entry.kind === 'organization' && leading.entry.classification === 'INTERNATIONAL' && leading.last < noun)
    return 'INTERNATIONAL'
  if (/^(?:international|world)$/.test(at(tokens, first).folded) && JOINT.test(last)) return 'INTERNATIONAL'
  const classification = BODY_NOUNS.get(last) ?? (last === 'international' ? 'OTHER' : 'GOVERNMENT')
  const words: string[] = []
  for (let i = first; i < noun; i++) words.push(at(tokens, i).folded)
  if (classification === 'GOVERNMENT' || classification === 'COMPANY' || classification === 'MEDIA')
    return classification
  if (words.some((word) => /^(?:international|world|european|african|global|inter-american|asian)$/.test(word)))
    return 'INTERNATIONAL'
  if (
    words.some((word) => /^(?:federal|national|royal|state)$/.test(word)) &&
    /^(?:authority|service|committee|board|forces|guard)$/.test(at(tokens, noun).folded)
  )
    return 'GOVERNMENT'
  return classification
}

/** Names with an acronym that end on one of these are no bodies. Folded. */
const NO_BODY = new Set(
  'system systems tracking action syndrome index weapons missile missiles process ministerial technology intelligence product vehicle vehicles standard ratio rate level unit code protocol disorder test model engine procedure rules rights line lines initiative'.split(
    ' ',
  ),
)

/** Where a name is followed by its acronym in brackets: the name's first token by the bracket's token number. */
export function acronymDefinition(
  tokens: readonly Token[],
  bracket: number,
): { first: number; acronym: string } | undefined {
  const short = at(tokens, bracket + 1)
  if (at(tokens, bracket + 2).text !== ')' || !isAcronym(short) || short.text.length > 8) return undefined
  const letters = short.folded.replace(/[^a-z]/g, '').replace(/s$/, (s) => (short.text.endsWith('s') ? '' : s))
  if (
    letters.length < 2 ||
    NO_BODY.has(at(tokens, bracket - 1).folded) ||
    PLACE_NOUNS.has(at(tokens, bracket - 1).folded)
  )
    return undefined
  let needed = letters.length - 1
  let first = -1
  for (let i = bracket - 1; i >= 0 && i > bracket - 14 && needed >= 0; i--) {
    const token = at(tokens, i)
    if (!token.word) {
      if (/^['’&-]$/.test(token.text)) continue
      break
    }
    if (isClitic(token)) continue
    const initials = token.folded.split('-').map((part) => part[0] ?? '')
    if (token.capital && initials.at(-1) === letters[needed]) {
      needed -= initials.length > 1 && initials[0] === letters[needed - 1] ? 2 : 1
      first = i
    } else if (token.capital) break
    else if (
      token.folded[0] === letters[needed] &&
      /^(?:and|of|for|the|on)$/.test(token.folded) &&
      letters.length > 3 &&
      !at(tokens, i - 1).capital
    )
      break
  }
  return needed < 0 && first >= 0 && first < bracket - 1 ? { first, acronym: short.text } : undefined
}
