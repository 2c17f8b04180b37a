import type { Mention, TitleMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at, isClitic } from '../text/tokens.ts'
import type { Body } from './bodies.ts'
import { newPerson } from './newPerson.ts'
import { isOwn } from './ownOffices.ts'
import type { Person } from './people.ts'

/** Whoever holds an office and is never named: "the Prime Minister" of a government's own release. */
export interface UnnamedHolder {
  person: Person
  /** The words of the office. */
  office: string
}

/**
 * The text begins with "The Prime Minister spoke to President Varn of Karelund", names no prime minister but those of other states, and one
 * state besides theirs more often than any: the prime minister of that one, for whom it stands.
 */
export function unnamedHolder(
  reading: Reading,
  mentions: readonly Mention[],
  people: readonly Person[],
  bodies: readonly Body[],
): UnnamedHolder | undefined {
  const opening = reading.paragraphs.find(({ first, last }) => first > 0 && last - first > SHORTEST)
  if (!opening) return undefined
  const first = mentions.find((mention): mention is TitleMention => {
    return mention.kind === 'title' && mention.first >= opening.first && mention.first <= opening.last
  })
  if (!first || !isOwn(first, reading)) return undefined
  const office = first.title.words
  const bearers = people.filter(({ titles }) => titles.some(({ words }) => office.every((word) => words.has(word))))
  const isForeign = ({ titles }: Person) => titles.some(({ code }) => code !== undefined)
  const hasOffice = people.some(isForeign)
  if (!hasOffice || !bearers.every(isForeign)) return undefined
  if (
    bearers.some(({ mentions: own }) =>
      own.some((mention) => mention.first < first.first && mention.first >= opening.first),
    )
  )
    return undefined
  const state = stateOf(reading, people, bodies)
  if (!state?.code) return undefined
  const said = new Set(office)
  const titles = [
    {
      key: office.join(' '),
      words: said,
      said,
      code: state.code,
      isOfSomething: true,
      places: new Set<string>(),
      ofStateOnly: false,
    },
  ]
  return { person: newPerson(titles, state), office: office.join(' ') }
}

/** In tokens: what is shorter is a place and a day. */
const SHORTEST = 5

/** The state of nobody who is named, that the text names most often and whose own something it speaks of. */
function stateOf(reading: Reading, people: readonly Person[], bodies: readonly Body[]): Body | undefined {
  const others = new Set(people.flatMap(({ titles }) => titles.flatMap(({ code }) => code ?? [])))
  const [most, next] = bodies
    .filter(({ classification, code }) => classification === 'STATE' && code !== undefined && !others.has(code))
    .sort((a, b) => b.mentions.length - a.mentions.length)
  if (!most || most.mentions.length < 2 || most.mentions.length === next?.mentions.length) return undefined
  return most.mentions.some(({ last }) => isOwned(reading, last)) ? most : undefined
}

/** "reiterated the UK's support", "the UK remained committed": the text speaks for the state, and not only of it. */
function isOwned({ tokens }: Reading, last: number): boolean {
  const next = at(tokens, last + 1)
  if (/^remain(?:s|ed)?$/.test(next.folded)) return /^(?:committed|ready|determined)$/.test(at(tokens, last + 2).folded)
  return isClitic(next) && [1, 2, 3, 4].some((step) => ASSURES.test(at(tokens, last - step).folded))
}

const ASSURES = /^(?:reiterated|reaffirmed|underlined|underscored|emphasi[sz]ed|outlined|stressed|pledged|confirmed)$/
