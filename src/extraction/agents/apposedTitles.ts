import { COUNTERPART } from '../lists/nouns.ts'
import {
  type Mention,
  type PersonMention,
  type TitleMention,
  type TitlePhrase,
  titlePhrase,
} from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import { nameAfter, OPENING } from './apposedNames.ts'
import { addTitle, codeOf, placeWords } from './offices.ts'
import type { Person } from './people.ts'

/** A counterpart holds the office of whom the text named so many tokens before. */
const COUNTERPART_REACH = 25

/** The office that somebody has elsewhere: "her Irish counterpart NAME". */
export interface Counterpart {
  title: TitlePhrase
  code: string
}

export interface Apposed {
  /** Whose each title is that stands after a name. */
  holders: Map<TitleMention, Person>
  counterparts: Map<PersonMention, Counterpart>
}

/** Gives people the offices that stand after their names ("NAME, Foreign Minister of Kenya,") and those of their counterparts, and tells which. */
export function apposeTitles(
  reading: Reading,
  found: readonly Mention[],
  personOf: ReadonlyMap<Mention, Person>,
): Apposed {
  const apposed: Apposed = { holders: new Map(), counterparts: new Map() }
  const personAt = new Map([...personOf].map(([{ first }, person]) => [first, person]))
  let holder: PersonMention | undefined
  found.forEach((mention, number) => {
    if (mention.kind === 'title') {
      const named = nameBefore(reading, found, number)
      const holds = named && !(isLeadIn(reading, named) && nameAfter(reading, mention, personAt))
      const person = holds ? personOf.get(named) : undefined
      const isListed = named && opensList(reading.tokens, named, mention.last, found.slice(number + 1, number + 3))
      if (person && closes(reading, mention) && !isListed) {
        addTitle(person, mention.title, codeOf(mention), { places: placeWords(reading.tokens, mention) })
        apposed.holders.set(mention, person)
      }
      if (person && named && !named.title) holder = { ...named, title: mention.title }
    }
    if (mention.kind !== 'person') return
    const person = personOf.get(mention)
    const code = codeOfCounterpart(reading, mention, found[number - 1])
    if (person && code !== undefined && holder?.title && mention.first - holder.last < COUNTERPART_REACH) {
      const title = withoutState(holder.title)
      addTitle(person, title, code, { ofStateOnly: true })
      apposed.counterparts.set(mention, { title: holder.title, code })
    }
    if (mention.title) holder = mention
  })
  return apposed
}

/** The state of "her Irish counterpart NAME", "his Irish counterpart, NAME," and "her counterpart from Ireland, NAME,". */
function codeOfCounterpart(
  { tokens }: Reading,
  { first }: PersonMention,
  before: Mention | undefined,
): string | undefined {
  const last = at(tokens, first - 1).text === ',' ? first - 2 : first - 1
  if (before?.kind === 'demonym')
    return COUNTERPART.test(at(tokens, last).folded) && before.last < last ? before.code : undefined
  const isOf =
    before?.kind === 'organization' &&
    before.last === last &&
    /^(?:from|of|in)$/.test(at(tokens, before.first - 1).folded)
  return isOf && COUNTERPART.test(at(tokens, before.first - 2).folded) ? before.code : undefined
}

/** The person whose name ends before the comma before a title. */
function nameBefore(reading: Reading, found: readonly Mention[], number: number): PersonMention | undefined {
  const mention = found[number]
  if (!mention) return undefined
  let i = mention.first - 1
  let before = found[number - 1]
  if (before?.kind === 'demonym' && before.last === i) {
    i = before.first - 1
    before = found[number - 2]
  }
  if (/^(?:current|sitting)$/.test(at(reading.tokens, i).folded)) i--
  if (at(reading.tokens, i).folded === 'the') i--
  return before?.kind === 'person' && at(reading.tokens, i).text === ',' && before.last === i - 1 ? before : undefined
}

/** "In a letter to NAME, the chairman, OTHER, …": the name ends what stands before the subject. */
function isLeadIn({ tokens, sentences, sentenceOf }: Reading, { first }: PersonMention): boolean {
  const start = sentences[sentenceOf[first] ?? -1]?.first ?? first
  if (start === first || !OPENING.test(at(tokens, start).folded)) return false
  return tokens.slice(start, first).every(({ word }) => word)
}

/** "Chancellor NAME, the Defence Minister, the Treasury Secretary": another office follows, of `next`, and these are of several. */
export function opensList(
  tokens: readonly Token[],
  named: PersonMention,
  last: number,
  [next, second]: readonly Mention[],
): boolean {
  if (named.title === undefined || next === undefined || at(tokens, last + 1).text !== ',') return false
  const isOffice = next.kind === 'title' || (second?.kind === 'title' && second.first === next.last + 1)
  return isOffice && next.first - last <= 3 && at(tokens, next.first - 1).folded === 'the'
}

/** A mark or the beginning of another phrase ends the apposition. */
function closes({ tokens }: Reading, { last }: TitleMention): boolean {
  const next = at(tokens, last + 1)
  if (isClitic(next)) return false
  return /^[,.;)]$/.test(next.text) || /^(?:who|and|at|from|in|of|for|on|since|until)$/.test(next.folded)
}

function withoutState({ first, last, words, portfolio }: TitlePhrase): TitlePhrase {
  return titlePhrase(first, last, words, portfolio)
}
