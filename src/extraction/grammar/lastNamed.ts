import type { Agent } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { KIN } from '../lists/kin.ts'
import { isOccupation } from '../names/occupations.ts'
import { at, isClitic } from '../text/tokens.ts'
import type { Discourse } from './subject.ts'

/** How far back, in sentences, the other of two may be named. */
const REACH = 6

/** Two people, where the sentence before a token names one of them alone as with whom the other, who was named before, had to do. */
export function lastTwo(before: number, discourse: Discourse): Agent[] {
  const number = discourse.reading.sentenceOf[before] ?? 0
  const [last, ...rest] = peopleOf(number - 1, discourse)
  if (last === undefined || rest.length > 0 || !isPartner(last, number - 1, discourse)) return []
  for (let i = number - 2; i >= 0 && i >= number - REACH; i--) {
    const others = peopleOf(i, discourse).filter((person) => person !== last)
    if (others.length > 1) return []
    const [other] = others
    if (other !== undefined) return [other, last]
  }
  return []
}

/**
 * The only person of whom the sentence before a token is, where the one before that names nobody else and neither tells of somebody without a name:
 * after "X was killed by his son" the 19-year-old may be either.
 */
export function loneTopic(place: number, discourse: Discourse): Person | undefined {
  const { reading, identities } = discourse
  const number = reading.sentenceOf[place] ?? 0
  const [only, ...others] = peopleOf(number - 1, discourse)
  if (only === undefined || others.length > 0 || discourse.topicOf(number - 1) !== only) return undefined
  if (peopleOf(number - 2, discourse).some((person) => person !== only)) return undefined
  for (let i = reading.sentences[Math.max(0, number - 2)]?.first ?? 0; i < place; i++) {
    const mention = identities.mentionAt[i]
    const isOwned =
      mention !== undefined &&
      identities.agentOf.get(mention) === only &&
      isClitic(at(reading.tokens, mention.last + 1))
    const token = at(reading.tokens, i)
    const isOther = ANOTHER.test(token.folded) || KIN.has(token.folded) || isOccupation(token)
    if (isOwned || (isOther && !mention && !isOf(only, i, discourse))) return undefined
  }
  return only
}

/** Somebody without a name, or what happens between two. */
const ANOTHER =
  /^(?:man|woman|boy|girl|youth|teenager|suspect|child|baby|orphan|men|women|boys|girls|youths|teenagers|children|winner|champion|seed|rival|opponent|driver|passenger|accused|defendant|victim|neighbour|neighbor|lover|attacker|killer|murderer|gunman|assailant|intruder|burglar|robber|stalker|stranger|friend|colleague|owner|tenant|killed|murdered|murder|death|died|dead|attacked|stabbed|assaulted|shot|raped|beaten)$/

/** "Lund, a nurse": said of somebody. */
const isOf = ({ mentions }: Person, place: number, { reading }: Discourse) =>
  mentions.some(
    ({ first, last }) =>
      (place >= first && place <= last) ||
      (last < place && place - last < 6 && at(reading.tokens, last + 1).text === ',') ||
      place === first - 1,
  )

/** "a quarrel with the minister, X" */
function isPartner({ mentions }: Person, number: number, { reading }: Discourse): boolean {
  const { tokens, sentenceOf } = reading
  return mentions.some(({ first }) => {
    if (sentenceOf[first] !== number) return false
    for (let i = first - 1; i > first - 8 && sentenceOf[i] === number; i--) {
      if (at(tokens, i).folded === 'with') return true
      if (at(tokens, i).verb || /^(?:and|of|by|to)$/.test(at(tokens, i).folded)) return false
    }
    return false
  })
}

/** Whom a sentence is about or names, outside of quotations. */
function peopleOf(number: number, discourse: Discourse): Person[] {
  const { reading, identities } = discourse
  const sentence = reading.sentences[number]
  const found = new Set<Person>()
  for (let i = sentence?.first ?? 0; sentence && i <= sentence.last; i++) {
    const mention = (reading.quotationOf[i] ?? -1) < 0 ? identities.mentionAt[i] : undefined
    const agent = mention && identities.agentOf.get(mention)
    if (agent?.kind === 'person') found.add(agent)
  }
  const topic = discourse.topicOf(number)
  if (found.size === 0 && topic) found.add(topic)
  return [...found]
}
