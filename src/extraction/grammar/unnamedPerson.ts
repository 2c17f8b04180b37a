import { words } from '../../annotations/wordLists.ts'
import type { Gender } from '../agents/gender.ts'
import { KIN } from '../lists/kin.ts'
import { isOccupation } from '../names/occupations.ts'
import { at, type Token } from '../text/tokens.ts'
import { definite } from './definites.ts'
import { type Item, isWord, item } from './items.ts'
import type { Discourse } from './subject.ts'
import { isOfUnknownName } from './unknownName.ts'
import { afterAdverbial, areUnnamed } from './unnamedPeople.ts'

/** One whom nobody names and of whom a sentence is: "he" or "she" in what follows. */
export interface Unnamed {
  /** The sex, where the noun tells it. */
  gender: Gender | undefined
  /** The noun of "the driver", who may be somebody that the text named before; undefined for "a driver" and "his lawyer", who are not. */
  calledThe: string | undefined
  /** It is said which of them it is: "of the bus", "who was hurt". */
  isTold: boolean
  /** They have said something, so that "he said" goes on with their words; "he was born" may be of whom they spoke. */
  isSpeaker: boolean
}

const PERSON = words(`
  boy girl man woman person teenager official participant passer-by supporter leader witness attacker pedestrian
  motorist bystander guard employee patient victim friend relative neighbour neighbor colleague classmate pupil student
  child guest viewer listener customer
`)
/** Who acts for others: "his lawyer" is spoken of on. Not "his father", after whom "he" is the son as often. */
const AGENT = words(
  'spokesman spokeswoman spokesperson lawyer attorney deputy adviser advisor aide assistant agent secretary boss',
)
const SAYS = /^(?:said|says|told|added|explained|insisted|announced)$/
const FEMALE = /woman$|^girl$|tress$|^(?:mother|daughter|sister|wife|widow|aunt|niece|grandmother|girlfriend)$/
const MALE = /man$|^boy$|master$|^waiter$|^(?:father|son|brother|husband|widower|uncle|nephew|grandfather|boyfriend)$/
/** How many words may stand before the noun: "a senior Norwegian government official". */
const LONGEST = 5

/** "A protester threw an egg", "The driver of the bus was not hurt", "His spokesman smiled": of whom such a sentence is. */
export function aboutUnnamed(items: readonly Item[], discourse: Discourse): Unnamed | undefined {
  const start = afterAdverbial(items)
  if (isWord(item(items, start), /^(?:an?|one|another)$/)) {
    const noun = nounAfter(items, start, isPerson)
    return noun > 0 && goesOn(items, noun + 1) ? unnamed(items, noun) : undefined
  }
  if (isWord(item(items, start), /^the$/)) return calledThe(items, start, discourse)
  // "My late wife used to say": of whoever writes, and nobody's who is named
  if (isWord(item(items, start), /^(?:my|our)$/)) {
    const noun = nounAfter(items, start, (here) => isPerson(here) || genderOfNoun(here) !== undefined)
    return noun > 0 && goesOn(items, noun + 1) ? unnamed(items, noun) : undefined
  }
  if (isOneOfSeveral(item(items, start), discourse) || isOfUnknownName(items, start)) return SOMEBODY
  const isOwner = item(items, start).mention && isWord(item(items, start + 1), /^'s$/)
  if (!isOwner && !isWord(item(items, start), /^(?:his|her|their)$/)) return undefined
  return servingOne(items, isOwner ? start + 1 : start, discourse)
}

const SOMEBODY: Unnamed = { gender: undefined, calledThe: undefined, isTold: false, isSpeaker: false }

/** "Lund was sent off", where the text tells of two Lunds. */
const isOneOfSeveral = ({ mention }: Item, { identities }: Discourse) =>
  mention?.kind === 'person' && !identities.agentOf.has(mention)

/** Whether "he" or "she" may be such a one. */
export const mayMean = (unnamed: Pick<Unnamed, 'gender'>, gender: Gender | undefined): boolean =>
  unnamed.gender === undefined || gender === undefined || gender === unnamed.gender

function nounOf(items: readonly Item[], noun: number): string {
  const { token, mention } = item(items, noun)
  return mention?.kind === 'title' ? (mention.title.words.at(-1) ?? '') : token.folded
}

function unnamed(items: readonly Item[], noun: number): Unnamed {
  return { gender: genderOfNoun(item(items, noun)), calledThe: undefined, isTold: false, isSpeaker: false }
}

/** The sex that "waitress", "policeman" or "daughter" tells. */
export function genderOfNoun({ token, mention }: Item): Gender | undefined {
  const word = mention?.kind === 'title' ? (mention.title.words.at(-1) ?? '') : token.folded
  return FEMALE.test(word) ? 'female' : MALE.test(word) ? 'male' : undefined
}

/** "His spokesman" */
function servingOne(items: readonly Item[], owner: number, { identities }: Discourse): Unnamed | undefined {
  const { mention } = item(items, owner + 1)
  const isTitle = mention?.kind === 'title' && AGENT.has(mention.title.words.at(-1) ?? '')
  if (isTitle && identities.agentOf.has(mention)) return undefined
  // "NAME's lawyer stood up", "NAME's father built it": whoever says something next may be the lawyer.
  const isNamed = isWord(item(items, owner), /^'s$/)
  const serves = ({ token }: Item) => AGENT.has(token.folded) || (isNamed && KIN.has(token.folded))
  const noun = isTitle ? owner + 1 : nounAfter(items, owner, serves)
  // "Her lawyer asked for time. She …" goes on about her; after a spokesman's or a lawyer's words the speaker is meant.
  const speaks = noun > 0 && (/^spokes/.test(nounOf(items, noun)) || items.some((here) => isWord(here, SAYS)))
  const isOf = noun > 0 && (speaks || isNamed) && goesOn(items, noun + 1)
  return isOf ? { ...unnamed(items, noun), isSpeaker: !speaks } : undefined
}

/** "The driver of the bus", "the president of the railway union" */
function calledThe(items: readonly Item[], start: number, discourse: Discourse): Unnamed | undefined {
  const { mention } = item(items, start + 1)
  if (mention?.kind === 'title') {
    const { title, last } = mention
    const { tokens } = discourse.reading
    if (discourse.identities.agentOf.has(mention) || !goesOn(items, start + 2)) return undefined
    let end = title.first
    while (end <= last && at(tokens, end).folded !== 'of') end++
    return { gender: undefined, calledThe: title.words.at(-1), isTold: isTold(tokens, end), isSpeaker: false }
  }
  const noun = nounAfter(items, start, isPerson)
  if (noun < 0 || definite(items, noun, discourse)?.agents.length) return undefined
  const aged = isWord(item(items, noun + 1), /^,$/) && isWord(item(items, noun + 2), /^(?:aged|\d+)$/)
  if (!aged && !goesOn(items, noun + 1)) return undefined
  const found = unnamed(items, noun)
  return {
    ...found,
    calledThe: item(items, noun).token.folded,
    isTold: isTold(discourse.reading.tokens, item(items, noun).last + 1),
  }
}

/** The "of the bus" and the "who" that tell one from others; not the "of the country" and the names that go with who is known. */
function isTold(tokens: readonly Token[], after: number): boolean {
  if (at(tokens, after).folded === 'who') return true
  const isArticle = /^(?:the|an?|his|her|their)$/.test(at(tokens, after + 1).folded)
  const { folded, capital } = at(tokens, after + (isArticle ? 2 : 1))
  return at(tokens, after).folded === 'of' && !capital && !COMMON.test(folded)
}

/** What a leader, a founder or an author who was named before may be one of. */
const COMMON =
  /^(?:country|nation|state|republic|kingdom|party|government|city|town|village|company|firm|team|club|group|organi[sz]ation|bloc|movement|book|film|two|three|day|year)$/

/** The item of the noun that ends the phrase which begins after item `start`; -1 where there is none. */
function nounAfter(items: readonly Item[], start: number, isNoun: (here: Item) => boolean): number {
  for (let i = start + 1; i <= start + LONGEST; i++) {
    const here = item(items, i)
    if (here.mention ? here.mention.kind !== 'demonym' : !here.token.word || here.token.capital) return -1
    if (/^(?:in|of|for|with|by|to|on|at|from|who|and|or)$/.test(here.token.folded)) return -1
    if (!here.mention && isNoun(here) && !isPerson(item(items, i + 1))) return i
  }
  return -1
}

const isPerson = (here: Item) =>
  here.token.word && !here.token.capital && !/[^s]s$/.test(here.token.folded) && isHuman(here)

/** An occupation, or what the news calls people whom it does not name. */
export const isHuman = ({ token }: Item): boolean =>
  isOccupation(token) || PERSON.has(token.folded) || areUnnamed(`${token.folded}s`)

/** Something is told of them: not "a lawyer, he …", "a man from Lunde, NAME, …", "a man named NAME". */
function goesOn(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length; i++) {
    const here = item(items, i)
    if (isWord(here, /^(?:named|called|identified|known)$/)) return false
    if (here.mention?.kind === 'person' && isWord(item(items, i - 1), /^,$/)) return false
    if (isWord(here, /^(?:he|she)$/) && isWord(item(items, i - 1), /^,$/)) return false
  }
  return items.length > from && !item(items, from).mention && !isWord(item(items, from), /^(?:,|'s|and|or)$/)
}
