import { words } from '../../../annotations/wordLists.ts'
import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import {
  COMPANY_VERBS,
  DINING_VERBS,
  EXCHANGING_VERBS,
  HOLDING_VERBS,
  MEETING_NOUNS,
  MEETING_VERBS,
  RECEIVING_VERBS,
  SHARING_VERBS,
  TALKING_VERBS,
} from '../../lists/meetingWords.ts'
import { END } from '../../text/tokens.ts'
import {
  attendedBy,
  briefedBy,
  headedBy,
  invitedVisit,
  joinedAtTable,
  joinedBy,
  ledBy,
  presentAt,
  tookPart,
} from './attendance.ts'
import { calledUpon, summoned } from './calledUpon.ts'
import { companyWith, eachOther, givenTimeBy, togetherAt } from './company.ts'
import { atTable, briefed, signedTogether } from './dealings.ts'
import { type Encounter, withAfter } from './encounter.ts'
import { furtherWith } from './furtherWith.ts'
import { heldMeeting } from './heldMeeting.ts'
import { meetingOfJointBody } from './jointBodies.ts'
import { meetingNoun } from './meetingNoun.ts'
import { cameTogether, metWith, satDown } from './metWith.ts'
import { withOfficers } from './officers.ts'
import { receivedBy } from './receivedBy.ts'
import { calledUp, exchanged, onTheLine, spokeWith } from './spokeWith.ts'
import { isMeetingNoun } from './tellingNouns.ts'
import { calledOn, courtesyCall, toSee } from './visits.ts'

const MEALS = words('breakfast lunch luncheon dinner banquet tea coffee reception')

/** Only these tell of meetings. */
const TELLING = new Set([
  ...MEETING_VERBS,
  ...DINING_VERBS,
  ...MEALS,
  ...EXCHANGING_VERBS,
  ...TALKING_VERBS,
  ...RECEIVING_VERBS,
  ...HOLDING_VERBS,
  ...MEETING_NOUNS,
  ...COMPANY_VERBS,
  ...SHARING_VERBS,
  ...words(
    'phone attended conference briefing availability sat sits sit visit brief briefed signed accompanied flanked joined took taken led headed see sees seeing with present presence came come session round each one together given granted accorded visited greeted summoned reached put shook shake comes closeted',
  ),
])

/** The meeting of which the word at item `i` tells. */
export function encounterAt(
  items: readonly Item[],
  i: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const found = toldAt(items, i, identities, story)
  return found && withOfficers(items, found, identities)
}

function toldAt(items: readonly Item[], i: number, identities: Identities, story: Story): Encounter | undefined {
  const { token } = item(items, i)
  if (token === END || !token.word) return undefined
  const word = token.folded
  if (!TELLING.has(word)) return undefined
  const noun = isWord(
    item(items, i - 1),
    /^(?:the|a|an|this|that|'s|his|her|their|its|our|trilateral|bilateral|first|second|third|annual|of|phone|virtual|productive|upcoming|recent|previous)$/,
  )
  if (
    MEETING_VERBS.has(word) &&
    !token.capital &&
    !(word === 'meeting' && (noun || !isWord(item(items, i + 1), /^with$/)))
  ) {
    return metWith(items, i, identities, story)
  }
  // "held talks at the Castle with X" tells of them by a noun.
  const before = item(items, i - 1)
  const meets = word === 'talks' && !before.mention && !isWord(before, /^(?:he|she|who|and|often|then)$/)
  // "met and conferred with" is told by its first verb.
  if (isWord(item(items, i - 1), /^and$/) && MEETING_VERBS.has(item(items, i - 2).token.folded)) return undefined
  if (EXCHANGING_VERBS.has(word))
    return exchanged(items, i, identities, story) ?? companyWith(items, i, identities, story)
  if (word === 'reached' || word === 'put') return onTheLine(items, i, identities, story)
  const phones = /^(?:tele)?phone$/.test(word) && isWord(item(items, i - 1), /^(?:will|would|to)$/)
  if (phones) return spokeWith(items, i, identities, story)
  const calls = word === 'called' || (word === 'call' && isWord(item(items, i - 1), /^(?:will|to)$/))
  if (calls && isWord(item(items, i + 1), /^on$/)) return calledOn(items, i, identities, story)
  if (calls && isWord(item(items, i + 1), /^in$/)) return summoned(items, i, identities, story)
  if (TALKING_VERBS.has(word) && !noun && !meets && !token.capital) return spokeWith(items, i, identities, story)
  if (RECEIVING_VERBS.has(word)) {
    const received = receivedBy(items, i, identities, story)
    if (received) return received
  }
  if (word === 'attended' && isWord(item(items, i + 1), /^by$/)) return attendedBy(items, i, identities)
  if (word === 'briefing') {
    const briefed = briefedBy(items, i, identities, story)
    if (briefed) return briefed
  }
  if (/^(?:came|comes?)$/.test(word)) return cameTogether(items, i, story) ?? companyWith(items, i, identities, story)
  if (/^(?:visited|greeted)$/.test(word)) return calledUpon(items, i, identities, story)
  if (word === 'summoned') return summoned(items, i, identities, story)
  if (/^(?:sat|sits|sit)$/.test(word) && isWord(item(items, i + 1), /^down$/))
    return satDown(items, i, identities, story)
  const dines = withAfter(items, i + 1, /^with$/) > 0 || isWord(item(items, i + 1), /^together$/)
  if (DINING_VERBS.has(word) && !noun && dines) {
    const dined = metWith(items, i, identities, story)
    if (dined && dined.parties.length > 1) return dined
  }
  if (/^brief(?:ed)?$/.test(word) && !noun) return briefed(items, i, identities, story)
  if (word === 'with') return furtherWith(items, i, identities, story)
  if (/^(?:see|sees|seeing)$/.test(word)) return toSee(items, i, identities, story)
  if (word === 'each' || word === 'one') return eachOther(items, i, story)
  if (word === 'together') return togetherAt(items, i, story)
  if (/^(?:given|granted|accorded)$/.test(word)) return givenTimeBy(items, i, identities, story)
  if (word === 'signed') return signedTogether(items, i, story)
  if (/^(?:led|headed)$/.test(word) && isWord(item(items, i + 1), /^by$/))
    return ledBy(items, i, identities) ?? headedBy(items, i, identities)
  if (word === 'present' || word === 'presence') return presentAt(items, i, identities)
  if (word === 'joined' && !isWord(item(items, i + 1), /^by$/)) {
    const together = joinedAtTable(items, i, identities, story)
    if (together) return together
  }
  const joins = /^(?:accompanied|flanked|joined)$/.test(word) && isWord(item(items, i + 1), /^by$/)
  if (joins) return joinedBy(items, i, identities, story)
  if (/^(?:took|taken)$/.test(word)) return isWord(item(items, i + 1), /^part$/) ? tookPart(items, i, story) : undefined
  // "a promise to have a dialogue" tells of none.
  const isPromise = word === 'have' && !isWord(item(items, i - 1), /^(?:will|would|also)$/)
  if (HOLDING_VERBS.has(word) && !isPromise) {
    const held = heldMeeting(items, i, identities, story)
    if (held) return held
  }
  if (COMPANY_VERBS.has(word) || SHARING_VERBS.has(word) || /^(?:shook|shake)$/.test(word)) {
    const company = companyWith(items, i, identities, story)
    if (company) return company
  }
  const courtesy =
    (word === 'call' && isWord(item(items, i - 1), /^courtesy$/) && isWord(item(items, i + 1), /^(?:on|to|there)$/)) ||
    (word === 'visit' && isWord(item(items, i + 1), /^to$/))
  const paid = courtesy ? courtesyCall(items, i, identities, story) : undefined
  if (word === 'visit') return paid ?? invitedVisit(items, i, identities)
  if (courtesy) return paid
  if (word === 'call') {
    const called = calledUp(items, i, identities, story)
    if (called) return called
  }
  if (MEALS.has(word)) {
    const hosted = atTable(items, i, identities, story)
    if (hosted) return hosted
  }
  if (/^(?:session|round)$/.test(word)) {
    const joint = meetingOfJointBody(items, i, story)
    if (joint) return joint
  }
  if (isMeetingNoun(items, i)) return meetingNoun(items, i, identities, story)
  return undefined
}
