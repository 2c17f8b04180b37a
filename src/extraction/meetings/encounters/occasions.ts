import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { type Encounter, encounter, preposition, withAfter } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { subjectsOf } from './subjects.ts'

/** "In a trilateral call, A, B and C discussed …", "At a meeting in Oslo on Monday, A and her colleague B agreed …" */
export function openingMeeting(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  // "At their meeting in Oslo, the two leaders confirmed"
  const isTheirs = isWord(item(items, 1), /^their$/) && noun < 5 && isWord(item(items, noun + 1), /^in$/)
  const their = isTheirs && item(items, noun + 2).mention?.kind === 'place' ? noun + 3 : -1
  const comma = isWord(item(items, their), /^,$/) ? their : openingComma(items, noun)
  if (noun > 8 || comma < 0 || !isWord(item(items, 0), /^(?:in|during|at)$/)) return undefined
  for (let i = comma + 1; i < items.length; i++) {
    const here = item(items, i)
    if (
      here.mention ||
      isWord(here, /^(?:and|,|the|\(|\)|'s|his|her|colleagues?|counterparts?|two|leaders|ministers|presidents|also)$/)
    )
      continue
    const { subject } = subjectBefore(items, i, story)
    if (
      !subject ||
      subject.agents.length < 2 ||
      (their < 0 && comma > noun + 1 && !isWord(here, AGREEING) && !isWord(here, DEALING))
    )
      return undefined
    if (their > 0 && !wereJustNamed(subject.agents, item(items, 0).first, story)) return undefined
    return encounter(
      { verb: noun, kind: 'noun' },
      subject.agents,
      { agents: [], end: comma },
      subject.confidence * 0.9,
      'in-a-meeting',
    )
  }
  return undefined
}

/** In the sentence before token `first`. */
function wereJustNamed(agents: readonly Agent[], first: number, { reading }: Story): boolean {
  const before = reading.sentences[(reading.sentenceOf[first] ?? 0) - 1]
  if (!before) return false
  return agents.every(({ mentions }) =>
    mentions.some((mention) => mention.first >= before.first && mention.last <= before.last),
  )
}

/** The comma after "a meeting", "a meeting of the ministers of A and B in Oslo on Monday"; -1 where another phrase comes before it. */
function openingComma(items: readonly Item[], noun: number): number {
  if (isWord(item(items, noun + 1), /^,$/)) return noun + 1
  // Many attend a summit or a dialogue.
  if (isWord(item(items, noun), /^(?:summit|dialogue)$/)) return -1
  for (let i = noun + 1; i < noun + 18; i++) {
    const { mention, token, quotation } = item(items, i)
    const next = item(items, isWord(item(items, i + 1), /^the$/) ? i + 2 : i + 1).mention
    if (isWord(item(items, i), /^,$/)) {
      if (next?.kind === 'person' || next?.kind === 'title') return i
      continue
    }
    const isOf = mention
      ? mention.kind !== 'person'
      : token.capital || TIME_WORDS.has(token.folded) || OF_A_MEETING.test(token.folded)
    if (quotation !== undefined || !isOf) return -1
  }
  return -1
}

const DEALING =
  /^(?:discussed|compared|reviewed|exchanged|adopted|settled|reaffirmed|reiterated|vowed|explored|examined)$/

const OF_A_MEETING =
  /^(?:of|in|at|on|the|and|foreign|defen[cs]e|finance|interior|prime|ministers|leaders|presidents|today|\d{1,2})$/

/** "Y told X during their call that …" */
export function toldInMeeting(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!/^(?:in|during|at)$/.test(preposition(items, noun))) return undefined
  for (let v = noun - 2; v > noun - 16 && v > 0; v--) {
    const presented = isWord(item(items, v), /^(?:presented|handed|submitted|outlined|explained)$/)
    if (!presented && !isWord(item(items, v), /^(?:told|assured|informed)$/)) continue
    const to = presented ? withAfter(items, v + 1, /^to$/) : v + 1
    if (to < 0) return undefined
    const others = partiesFrom(items, to, identities)
    const { agents, confidence } = subjectsOf(items, v, story)
    if (!others.agents.some((agent) => agent.kind === 'person') || agents.length === 0) return undefined
    return encounter(
      { verb: noun, kind: 'noun' },
      agents,
      { ...others, end: noun + 1 },
      confidence * 0.85,
      'told-in-a-meeting',
    )
  }
  return undefined
}

/** "X and Y agreed to mend the bridge after a summit that …" */
export function agreedAfter(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  const isVideo = isWord(item(items, noun - 1), /^video$/)
  const at = noun - (isVideo || isWord(item(items, noun - 2), /^(?:a|the)$/) ? 3 : 2)
  if (!isWord(item(items, at), /^(?:after|following|at|during|in)$/)) return undefined
  if (!isWord(item(items, at + 1), /^(?:a|the|their)$/)) return undefined
  const isThere = isWord(item(items, at), /^(?:at|during|in)$/) && isPlainMeeting(items, noun)
  const verb = items.findIndex((here, i) => i < at && (isWord(here, AGREEING) || (isThere && isWord(here, TRYING))))
  const subject = verb > 0 ? subjectBefore(items, verb, story).subject : undefined
  if (!subject || subject.agents.length < 2 || subject.agents.some(({ kind }) => kind !== 'person')) return undefined
  const none = { agents: [], end: noun + 1 }
  return encounter({ verb: noun, kind: 'noun' }, subject.agents, none, subject.confidence * 0.75, 'agreed-at-a-meeting')
}

/** "at a meeting in Oslo on Sunday", and not "of the council" or "with farmers" */
const isPlainMeeting = (items: readonly Item[], noun: number) =>
  isWord(item(items, noun), /^(?:meeting|talks)$/) && !isWord(item(items, noun + 1), /^(?:of|with|between|for|about)$/)

/** How two deal with each other. */
const TRYING = /^(?:failed|clashed|quarrell?ed|argued|haggled|settled|reconciled|embraced|sparred|disagreed)$/

const AGREEING = /^(?:agreed|signed|pledged|decided|promised)$/
