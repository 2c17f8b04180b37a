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
import { agreedTogether } from './agreedTogether.ts'
import { attendedBy, briefedBy, invitedVisit, joinedAtTable, joinedBy, presentAt, tookPart } from './attendance.ts'
import { givenTimeBy, grantedAudience } from './audiences.ts'
import { appearedBefore, briefed, briefingCouncil } from './briefings.ts'
import { calledUpon, summoned } from './calledUpon.ts'
import { companyWith, eachOther, togetherAt } from './company.ts'
import { atTable, signedTogether } from './dealings.ts'
import { exchanged, openingWith } from './discussedWith.ts'
import { type Encounter, withAfter } from './encounter.ts'
import { furtherMet, furtherWith } from './furtherWith.ts'
import { amongGuests, atOnesSide, broughtTogether, hostWas, presentedTo } from './gatherings.ts'
import { heldMeeting } from './heldMeeting.ts'
import { meetingOfJointBody } from './jointBodies.ts'
import { chairedBy, headedBy, ledBy } from './leaders.ts'
import { hostedGuests, joinedInLeading, ledWith, togetherWith } from './ledTogether.ts'
import { lookedForward } from './lookedForward.ts'
import { meetingNoun } from './meetingNoun.ts'
import { cameTogether, dinedWith, metWith, satDown } from './metWith.ts'
import { receivedBy } from './receivedBy.ts'
import { calledUp, onTheLine, spokeWith } from './spokeWith.ts'
import { isMeetingNoun } from './tellingNouns.ts'
import { calledOn, courtesyCall, toSee } from './visits.ts'
import { reportedTo } from './wasReceived.ts'
import { weMet } from './weMet.ts'

type Condition = (items: readonly Item[], i: number) => boolean

/** What some words may tell of. */
export interface Rule {
  words: ReadonlySet<string>
  tells(items: readonly Item[], i: number, identities: Identities, story: Story): Encounter | undefined
  /** Else it is not asked. */
  when?: Condition
  /** Where it finds nothing, the word tells of nothing. */
  isLast?: true
}

/** A rule that asks nothing of the identities. */
const ofStory =
  (tells: (items: readonly Item[], i: number, story: Story) => Encounter | undefined): Rule['tells'] =>
  (items, i, _, story) =>
    tells(items, i, story)

const followedBy =
  (pattern: RegExp): Condition =>
  (items, i) =>
    isWord(item(items, i + 1), pattern)

/** "the call", "their meeting" */
const isNoun: Condition = (items, i) =>
  isWord(
    item(items, i - 1),
    /^(?:the|a|an|this|that|'s|his|her|their|its|our|trilateral|bilateral|first|second|third|annual|of|phone|virtual|productive|upcoming|recent|previous)$/,
  )

const isVerb: Condition = (items, i) => !isNoun(items, i) && !item(items, i).token.capital

const meets: Condition = (items, i) =>
  !item(items, i).token.capital &&
  !(
    isWord(item(items, i), /^meeting$/) &&
    (isNoun(items, i) || !(isWord(item(items, i + 1), /^with$/) || isGerund(items, i)))
  )

/** "before meeting Prime Minister X", "went to Oslo, meeting Prime Minister X", and neither "before meeting rooms" nor "left before meeting X" */
const isGerund: Condition = (items, i) =>
  isWord(item(items, i - 1), /^(?:before|after|by|while|when|is|are|,)$/) &&
  isSomebody(items, i + 1) &&
  !(isWord(item(items, i - 1), /^before$/) && items.slice(0, i).some((here) => isWord(here, ENDED)))

/** "Prime Minister X", "Irish Prime Minister X", "her Irish counterpart" */
function isSomebody(items: readonly Item[], from: number): boolean {
  const own = isWord(item(items, from), /^(?:his|her|their)$/) ? from + 1 : from
  const end = item(items, own).mention?.kind === 'demonym' ? own + 1 : own
  return item(items, end).mention?.kind === 'person' || (own > from && isWord(item(items, end), /^counterparts?$/))
}

/** After such an end somebody did not do what was to follow. */
const ENDED =
  /^(?:left|leave|leaves|leaving|died|dies|killed|shot|resigned|fled|quit|withdrew|departed|collapsed|arrested|stopped|hours?|days?|weeks?|minutes)$/

/** "held talks at the Castle with X" tells of them by a noun. */
const talks: Condition = (items, i) => {
  const before = item(items, i - 1)
  const isHeld =
    isWord(item(items, i), /^talks$/) && !before.mention && !isWord(before, /^(?:he|she|who|and|often|then)$/)
  return !isHeld && isVerb(items, i)
}

const phones: Condition = (items, i) => isWord(item(items, i - 1), /^(?:will|would|to)$/)

const calls =
  (pattern: RegExp): Condition =>
  (items, i) =>
    isWord(item(items, i + 1), pattern) &&
    (isWord(item(items, i), /^called$/) ||
      isWord(item(items, i - 1), /^(?:will|to)$/) ||
      // "will hold talks with X, and call on Y"
      (isWord(item(items, i - 1), /^and$/) && items.slice(0, i).some((here) => isWord(here, /^will$/))))

const dines: Condition = (items, i) =>
  !isNoun(items, i) && (withAfter(items, i + 1, /^with$/) > 0 || isWord(item(items, i + 1), /^together$/))

/** "a promise to have a dialogue" tells of none. */
const isHeld: Condition = (items, i) =>
  isWord(item(items, i), /^has$/)
    ? isWord(item(items, i + 1), /^(?:an?|talks|meetings)$/)
    : !isWord(item(items, i), /^have$/) || isWord(item(items, i - 1), /^(?:will|would|also)$/)

const isCourtesy: Condition = (items, i) =>
  isWord(item(items, i - 1), /^(?:courtesy|farewell|introductory)$/) && isWord(item(items, i + 1), /^(?:on|to|there)$/)

/** In the order in which they are asked. */
export const RULES: readonly Rule[] = [
  { words: words('met'), tells: ofStory(weMet) },
  { words: MEETING_VERBS, when: meets, tells: metWith, isLast: true },
  { words: EXCHANGING_VERBS, tells: exchanged },
  { words: words('reached put got'), tells: onTheLine },
  { words: words('phone telephone'), when: phones, tells: spokeWith, isLast: true },
  { words: words('called call'), when: calls(/^on$/), tells: calledOn, isLast: true },
  { words: words('called call'), when: calls(/^in$/), tells: summoned, isLast: true },
  { words: TALKING_VERBS, when: talks, tells: spokeWith, isLast: true },
  { words: RECEIVING_VERBS, tells: receivedBy },
  { words: words('attended'), when: followedBy(/^by$/), tells: attendedBy, isLast: true },
  { words: words('chaired'), when: followedBy(/^by$/), tells: chairedBy },
  { words: words('briefing'), tells: briefedBy },
  { words: words('briefing'), tells: briefingCouncil },
  { words: words('came come comes'), tells: ofStory(cameTogether) },
  { words: words('visited greeted'), tells: calledUpon },
  { words: words('summoned'), tells: summoned },
  { words: words('sat sits sit'), when: followedBy(/^down$/), tells: satDown, isLast: true },
  { words: DINING_VERBS, when: dines, tells: dinedWith },
  { words: words('brief briefed'), when: (items, i) => !isNoun(items, i), tells: briefed },
  { words: words('with'), tells: openingWith },
  { words: words('with'), tells: furtherWith },
  { words: words('and'), tells: furtherMet },
  { words: words('see sees'), tells: toSee },
  { words: words('forward'), tells: lookedForward },
  { words: words('each one'), tells: ofStory(eachOther) },
  { words: words('together'), tells: togetherWith },
  { words: words('together'), tells: ofStory(togetherAt) },
  { words: words('given granted accorded'), tells: givenTimeBy },
  { words: words('gave granted grants accorded'), tells: grantedAudience },
  { words: words('appear appears appeared'), tells: appearedBefore },
  { words: words('agreed'), tells: ofStory(agreedTogether) },
  { words: words('signed'), tells: signedTogether },
  { words: words('brought brings'), tells: broughtTogether },
  { words: words('beside alongside'), tells: atOnesSide },
  { words: words('presented presents delivered delivers handed'), tells: presentedTo },
  { words: words('host'), tells: hostWas },
  { words: words('guests'), tells: amongGuests },
  { words: words('reported'), tells: reportedTo },
  { words: words('led headed'), when: followedBy(/^by$/), tells: ledBy },
  { words: words('led headed'), when: followedBy(/^by$/), tells: headedBy },
  { words: words('present presence'), tells: presentAt },
  { words: words('accompanied flanked joined'), when: followedBy(/^by$/), tells: joinedBy, isLast: true },
  { words: words('joined join'), tells: joinedInLeading },
  { words: words('joined'), tells: joinedAtTable },
  { words: words('led lead join convened chaired opened hosted launched'), tells: ledWith },
  { words: words('co-hosted co-host'), tells: hostedGuests },
  { words: words('took taken'), when: followedBy(/^part$/), tells: ofStory(tookPart), isLast: true },
  { words: new Set([...HOLDING_VERBS, 'has']), when: isHeld, tells: heldMeeting },
  {
    words: new Set([...COMPANY_VERBS, ...SHARING_VERBS, ...words('shook shake shakes shaking came come comes')]),
    tells: companyWith,
  },
  { words: words('call calls'), when: isCourtesy, tells: courtesyCall, isLast: true },
  { words: words('visit'), when: followedBy(/^to$/), tells: courtesyCall },
  { words: words('visit'), tells: invitedVisit },
  { words: words('call'), tells: calledUp },
  { words: words('breakfast lunch luncheon dinner banquet tea coffee reception'), tells: atTable },
  { words: words('session round'), tells: ofStory(meetingOfJointBody) },
  {
    words: new Set([...MEETING_NOUNS, ...words('conference briefing availability round session')]),
    when: isMeetingNoun,
    tells: meetingNoun,
  },
]
