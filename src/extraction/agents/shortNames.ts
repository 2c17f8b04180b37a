import { countryOfCity } from '../lists/cities.ts'
import { CAPITALISED_COMMON, SENTENCE_STARTERS } from '../lists/common.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { PORTFOLIO_WORDS } from '../lists/titles.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import { type BodyMention, bodyMention, type Mention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at, type Token } from '../text/tokens.ts'

/** What is left off where a body is named again: "Lundgas" for "Lundgas Inc.". Folded. */
const DROPPED =
  /^(?:inc|ltd|corp|corporation|company|co|llc|plc|gmbh|ag|as|asa|sa|se|ab|nv|llp|airlines|airways|motors|holdings|industries|group|international|pharmaceuticals|technologies|securities|partners|motor|entertainment|foods|electric|energy|pictures|studios|systems|software|laboratories|labs|brands|stores|telecom|communications|enterprises|aerospace|shipping|mining|petroleum|resources|rovers|wanderers|rangers)$/

/** A name by which a body may be called again. */
interface Name {
  words: readonly Token[]
  of: BodyMention
  isShort: boolean
}

/**
 * The capitalised words that name a body again where nothing beside them tells that they do: by its whole name, as "Lundwing said" before or
 * after "the chief executive of Lundwing", or by the beginning of it.
 */
export function shortNames(reading: Reading, mentions: readonly Mention[], gazetteer: Gazetteer): BodyMention[] {
  const names = new Map<string, Name[]>()
  const covered = new Uint8Array(reading.tokens.length)
  const isSomebodys = namesOfPeople(reading, mentions)
  for (const mention of mentions) {
    covered.fill(1, mention.first, mention.last + 1)
    if (mention.kind !== 'organization' || mention.code) continue
    // What is known beforehand is found by its whole names, but not by the beginning of them.
    const isKnown = mention.known !== undefined
    if (!isKnown && gazetteer.find(reading.tokens, mention.first)) continue
    const whole = isKnown || mention.lone || mention.nameFirst !== undefined ? [] : wholeOf(reading, mention)
    for (const { words, isShort } of [
      { words: whole, isShort: false },
      { words: headOf(reading, mention), isShort: true },
    ]) {
      const [first] = words
      if (!first || !isDistinct(words) || (!isShort && words.some(({ folded }) => isSomebodys.has(folded)))) continue
      const known = names.get(first.folded) ?? []
      if (!known.some((name) => areSame(name.words, words)))
        names.set(first.folded, [...known, { words, of: mention, isShort }])
    }
  }
  const found: BodyMention[] = []
  if (names.size === 0) return found
  for (const known of names.values()) known.sort((a, b) => b.words.length - a.words.length)
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = at(reading.tokens, i)
    if (!token.capital || covered[i] || at(reading.tokens, i - 1).capital) continue
    const name = names.get(token.folded)?.find(({ words }) => standsAt(reading, covered, i, words))
    if (!name) continue
    const last = i + name.words.length - 1
    const { classification } = name.of
    found.push(bodyMention(i, last, classification, { shortOf: name.isShort ? name.of : undefined }))
    i = last
  }
  return found
}

function standsAt({ tokens }: Reading, covered: Uint8Array, i: number, words: readonly Token[]): boolean {
  const last = i + words.length - 1
  const isThere = words.every((word, offset) => at(tokens, i + offset).text === word.text && !covered[i + offset])
  return isThere && !at(tokens, last + 1).capital
}

const areSame = (one: readonly Token[], other: readonly Token[]) =>
  one.length === other.length && one.every(({ text }, i) => text === other[i]?.text)

/** The words of the names of people. Folded. */
function namesOfPeople({ tokens }: Reading, mentions: readonly Mention[]): Set<string> {
  const names = new Set<string>()
  for (const mention of mentions)
    if (mention.kind === 'person')
      for (let i = mention.nameFirst; i <= mention.nameLast; i++) names.add(at(tokens, i).folded)
  return names
}

/** The words of a whole name; none where there are many. */
function wholeOf({ tokens }: Reading, { first, last }: BodyMention): Token[] {
  return last - first < LONGEST ? tokens.slice(first, last + 1) : []
}

/** In words. */
const LONGEST = 4

/** The words of a name before what may be left off; none where nothing may. */
function headOf({ tokens }: Reading, { first, last }: BodyMention): Token[] {
  let end = last
  while (end > first && DROPPED.test(at(tokens, end).folded)) end--
  return end === last || end - first > 2 ? [] : tokens.slice(first, end + 1)
}

function isDistinct(words: readonly Token[]): boolean {
  if (words.some(({ word, capital }) => !word || !capital)) return false
  if (words.length > 1) return true
  return words.every(
    ({ text, folded }) =>
      folded.length > 3 &&
      countryOfCity(text) === undefined &&
      !SENTENCE_STARTERS.has(folded) &&
      !CAPITALISED_COMMON.has(folded) &&
      !BODY_NOUNS.has(folded) &&
      !PORTFOLIO_WORDS.has(folded),
  )
}
