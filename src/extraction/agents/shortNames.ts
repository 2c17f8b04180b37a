import { countryOfCity } from '../lists/cities.ts'
import { CAPITALISED_COMMON, SENTENCE_STARTERS } from '../lists/common.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { PORTFOLIO_WORDS } from '../lists/titles.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import type { BodyMention, Mention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at, type Token } from '../text/tokens.ts'

/** What is left off where a body is named again: "Lundgas" for "Lundgas Inc.". Folded. */
const DROPPED =
  /^(?:inc|ltd|corp|corporation|company|co|llc|plc|gmbh|ag|as|asa|sa|se|ab|nv|llp|airlines|airways|motors|holdings|industries|group|international|pharmaceuticals|technologies|securities|partners|rovers|wanderers|rangers)$/

/** The capitalised words that name a body again by the beginning of its name. */
export function shortNames(reading: Reading, mentions: readonly Mention[], gazetteer: Gazetteer): BodyMention[] {
  const heads = new Map<string, { words: Token[]; of: BodyMention }>()
  const covered = new Uint8Array(reading.tokens.length)
  for (const mention of mentions) {
    covered.fill(1, mention.first, mention.last + 1)
    if (mention.kind !== 'organization' || mention.known || mention.code) continue
    const words = headOf(reading, mention)
    const [first] = words
    if (!first || gazetteer.find(reading.tokens, mention.first) || !isDistinct(words)) continue
    if (!heads.has(first.folded)) heads.set(first.folded, { words, of: mention })
  }
  const found: BodyMention[] = []
  if (heads.size === 0) return found
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = at(reading.tokens, i)
    const head = token.capital && !covered[i] ? heads.get(token.folded) : undefined
    if (!head) continue
    const last = i + head.words.length - 1
    const same = head.words.every((word, offset) => at(reading.tokens, i + offset).text === word.text)
    if (!same || covered[last] || at(reading.tokens, last + 1).capital || at(reading.tokens, i - 1).capital) continue
    found.push({ kind: 'organization', first: i, last, classification: head.of.classification, shortOf: head.of })
    i = last
  }
  return found
}

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
