import type { Body } from '../agents/bodies.ts'
import type { Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { perArticle } from '../agents/perArticle.ts'
import { TITLE_HEADS } from '../lists/titles.ts'
import type { TitlePhrase } from '../names/mentions.ts'
import { isOccupation } from '../names/occupations.ts'
import type { Reading } from '../text/reading.ts'
import { at, type Token } from '../text/tokens.ts'
import type { Discourse } from './subject.ts'

/** Whom an article tells of in a way by which it may speak of them later. */
export interface Known {
  /** Null where two people are of one age. */
  byAge: Map<string, Person | null>
  /** By what the text says that they do, where it speaks of one only; from where on. */
  byOccupation: Map<string, { person: Person; first: number }>
  /** By the office that small letters behind a name give them: "NAME, minister of roads,". */
  byOffice: Map<string, { person: Person; first: number }>
  /** The only one who is received or visits, from where on, and until another is. */
  guest: { person: Person; first: number; until: number } | undefined
  /** By where they are named first. */
  companies: { body: Body; first: number }[]
  associations: { body: Body; first: number }[]
  media: { body: Body; first: number }[]
}

export const known = ({ reading, identities }: Discourse): Known => knownIn(identities, reading)

const knownIn = perArticle((identities: Identities, reading: Reading): Known => {
  const byAge = new Map<string, Person | null>()
  const callings = new Map<string, { person: Person; first: number }[]>()
  const offices: typeof callings = new Map()
  const guests: { person: Person; first: number }[] = []
  for (const person of identities.people) {
    for (const mention of person.mentions) {
      const apposed = at(reading.tokens, mention.last + 1).text === ',' ? at(reading.tokens, mention.last + 2).text : ''
      const age = /^\d{1,3}$/.test(apposed)
        ? apposed
        : /^(\d{1,3})-year-old$/.exec(at(reading.tokens, mention.first - 1).folded)?.[1]
      if (age) put(byAge, age, person)
      for (const calling of callingsBeside(reading, mention))
        callings.set(calling, [...(callings.get(calling) ?? []), { person, first: mention.first }].slice(-8))
      const office = officeBehind(reading, mention)
      if (office) offices.set(office, [...(offices.get(office) ?? []), { person, first: mention.first }].slice(-8))
      if (isGuest(reading, mention)) guests.push({ person, first: mention.first })
    }
  }
  const firsts = identities.bodies
    .map((body) => ({ body, first: body.mentions[0]?.first ?? -1 }))
    .sort((a, b) => a.first - b.first)
  const of = (classes: RegExp) => firsts.filter(({ body }) => classes.test(body.classification))
  guests.sort((a, b) => a.first - b.first)
  const [guest] = guests
  const until = guests.find(({ person }) => person !== guest?.person)?.first ?? Number.POSITIVE_INFINITY
  return {
    byAge,
    byOccupation: onlyOnes(reading, callings),
    byOffice: onlyOnes(reading, offices),
    guest: guest && { ...guest, until },
    companies: of(/^COMPANY$/),
    associations: of(/^(?:OTHER|INTERNATIONAL)$/),
    media: of(/^MEDIA$/),
  }
})

function put(bearers: Map<string, Person | null>, key: string, person: Person): void {
  bearers.set(key, bearers.has(key) && bearers.get(key) !== person ? null : person)
}

/** The one person whom the text calls so, where it never speaks of "a" or "another" such. */
function onlyOnes(
  { tokens }: Reading,
  callings: ReadonlyMap<string, { person: Person; first: number }[]>,
): Known['byOccupation'] {
  const spoken = new Map<string, number>()
  if (callings.size > 0)
    tokens.forEach(({ folded }, i) => {
      const word = folded.endsWith('s') ? folded.slice(0, -1) : folded
      if (callings.has(word) && at(tokens, i - 1).folded !== 'the') spoken.set(word, (spoken.get(word) ?? 0) + 1)
    })
  const found: Known['byOccupation'] = new Map()
  for (const [calling, bearers] of callings) {
    const [bearer] = bearers
    const others = (spoken.get(calling) ?? 0) > bearers.length
    if (bearer && !others && new Set(bearers.map(({ person }) => person)).size === 1) found.set(calling, bearer)
  }
  return found
}

/** "pianist NAME", "NAME, a pianist from Oslo": the word ends its phrase, and is no office. */
function callingsBeside({ tokens }: Reading, mention: Person['mentions'][number]): string[] {
  const before = at(tokens, mention.first - 1)
  const found = mention.kind === 'person' && isCalling(before) ? [before.folded] : []
  const title = mention.kind === 'person' ? at(tokens, mention.nameFirst - 1) : undefined
  // "Anti-Corruption Magistrate NAME"
  if (title?.capital && isOccupation(title) && !TITLE_HEADS.has(title.folded)) found.push(title.folded)
  if (mention.kind === 'person' && mention.title && isDiplomat(mention.title)) found.push('diplomat')
  if (at(tokens, mention.last + 1).text !== ',' || !/^(?:a|an|the)$/.test(at(tokens, mention.last + 2).folded))
    return found
  for (let i = mention.last + 3; i < mention.last + 7 && at(tokens, i).word; i++) {
    const next = at(tokens, i + 1)
    const ends = !next.word ? /^[,.;)]$/.test(next.text) : /^(?:of|from|in|at|who|with|and)$/.test(next.folded)
    if (isCalling(at(tokens, i)) && ends) return [...found, at(tokens, i).folded]
  }
  return found
}

/** The "minister" of "NAME, the Norwegian minister of roads,", in small letters; none of a former one, a deputy or somebody's wife. */
function officeBehind({ tokens }: Reading, mention: Person['mentions'][number]): string | undefined {
  if (mention.kind !== 'person' || at(tokens, mention.last + 1).text !== ',') return undefined
  for (let i = mention.last + 2; i < mention.last + 7; i++) {
    const { folded, capital, word } = at(tokens, i)
    const next = at(tokens, i + 1)
    if (!word || NO_OFFICE.test(folded)) return undefined
    if (!capital && TITLE_HEADS.has(folded) && (/^[,.]$/.test(next.text) || /^(?:of|for|in|at)$/.test(next.folded)))
      return folded
  }
  return undefined
}

const NO_OFFICE =
  /^(?:former|ex|then|late|deputy|vice|assistant|acting|junior|shadow|would-be|of|for|in|at|to|by|from|with|who|whose|which|that|and|or|his|her|their|my|our|is|was|had|has)$/

/** "Ambassador", "Deputy Foreign Minister" */
const isDiplomat = ({ words, portfolio }: TitlePhrase) =>
  words.some((word) => /^(?:ambassador|envoy|consul)$/.test(word)) ||
  [...words, ...portfolio].some((word) => /^(?:foreign|external)$/.test(word))

const isCalling = (token: Token) =>
  !token.capital && isOccupation(token) && !token.folded.endsWith('s') && !TITLE_HEADS.has(token.folded)

/** "received the Karelian minister NAME", "the visiting Minister NAME", "his Kenyan counterpart, NAME" */
function isGuest({ tokens }: Reading, mention: Person['mentions'][number]): boolean {
  if (mention.kind !== 'person') return false
  // "NAME will pay an official visit to …"
  for (let i = mention.last + 1; i < mention.last + 6; i++)
    if (/^(?:pay|paid|pays|paying)$/.test(at(tokens, i).folded))
      return [2, 3, 4].some((step) => at(tokens, i + step).folded === 'visit')
  for (let i = mention.first - 1; i > mention.first - 9; i--) {
    const { folded, text } = at(tokens, i)
    if (/^(?:receiv(?:ed|es|ing)|host(?:ed|s|ing)|welcom(?:ed|es|ing)|visiting|counterpart)$/.test(folded)) return true
    if (/^[.;:]$/.test(text) || /^(?:and|by|from|with|to|of)$/.test(folded)) return false
  }
  return false
}
