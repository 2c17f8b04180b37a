import { words } from '../../../annotations/wordLists.ts'
import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import type { Item } from '../../grammar/items.ts'
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
import {
  type Condition,
  calls,
  dines,
  followedBy,
  isCourtesy,
  isHeld,
  isNoun,
  meets,
  opensOrStandsApart,
  phones,
  talks,
} from './conditions.ts'
import { atTable, signedTogether } from './dealings.ts'
import { exchanged } from './discussedWith.ts'
import type { Encounter } from './encounter.ts'
import { furtherMet, furtherWith } from './furtherWith.ts'
import { amongGuests, atOnesSide, broughtTogether, hostWas, presentedTo } from './gatherings.ts'
import { heldMeeting } from './heldMeeting.ts'
import { meetingOfJointBody, summitOfStates } from './jointBodies.ts'
import { chairedBy, headedBy, ledBy, ledTheDelegation } from './leaders.ts'
import { hostedGuests, joinedInLeading, ledWith, togetherWith } from './ledTogether.ts'
import { lookedForward } from './lookedForward.ts'
import { meetingAs, saidBeside } from './meetingAs.ts'
import { meetingNoun } from './meetingNoun.ts'
import { cameTogether, dinedWith, metWith, satDown } from './metWith.ts'
import { openingWith } from './openingWith.ts'
import { receivedBy, tookCall } from './receivedBy.ts'
import { calledUp, callMadeBy, onTheLine, spokeWith } from './spokeWith.ts'
import { isMeetingNoun } from './tellingNouns.ts'
import { calledOn, courtesyCall, toSee } from './visits.ts'
import { reportedTo } from './wasReceived.ts'
import { weMet } from './weMet.ts'

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

/** In the order in which they are asked. */
export const RULES: readonly Rule[] = [
  { words: words('met'), tells: ofStory(weMet) },
  { words: words('meeting'), when: opensOrStandsApart, tells: meetingAs },
  { words: MEETING_VERBS, when: meets, tells: metWith, isLast: true },
  { words: EXCHANGING_VERBS, tells: exchanged },
  { words: words('reached put got'), tells: onTheLine },
  { words: words('took takes'), tells: tookCall },
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
  { words: words('beside alongside next'), tells: saidBeside },
  { words: words('presented presents delivered delivers handed'), tells: presentedTo },
  { words: words('host'), tells: hostWas },
  { words: words('guests'), tells: amongGuests },
  { words: words('reported'), tells: reportedTo },
  { words: words('led headed'), when: followedBy(/^by$/), tells: ledBy },
  { words: words('led headed'), when: followedBy(/^by$/), tells: headedBy },
  { words: words('led headed'), tells: ofStory(ledTheDelegation) },
  { words: words('present presence'), tells: presentAt },
  { words: words('accompanied flanked joined'), when: followedBy(/^by$/), tells: joinedBy, isLast: true },
  { words: words('joined join'), tells: joinedInLeading },
  { words: words('joined'), tells: joinedAtTable },
  { words: words('led lead join convened chaired opened hosted launched'), tells: ledWith },
  { words: words('co-hosted co-host'), tells: hostedGuests },
  { words: words('took taken'), when: followedBy(/^part$/), tells: ofStory(tookPart), isLast: true },
  { words: words('participated'), tells: ofStory(tookPart) },
  { words: new Set([...HOLDING_VERBS, 'has']), when: isHeld, tells: heldMeeting },
  {
    words: new Set([...COMPANY_VERBS, ...SHARING_VERBS, ...words('shook shake shakes shaking came come comes')]),
    tells: companyWith,
  },
  { words: words('call calls'), when: isCourtesy, tells: courtesyCall, isLast: true },
  { words: words('visit'), when: followedBy(/^to$/), tells: courtesyCall },
  { words: words('visit'), tells: invitedVisit },
  { words: words('call'), tells: calledUp },
  { words: words('made placed'), when: followedBy(/^by$/), tells: callMadeBy },
  { words: words('breakfast lunch luncheon dinner banquet tea coffee reception'), tells: atTable },
  { words: words('session round'), tells: ofStory(meetingOfJointBody) },
  { words: words('summit dialogue consultations talks'), tells: ofStory(summitOfStates) },
  {
    words: new Set([...MEETING_NOUNS, ...words('conference briefing availability round session')]),
    when: isMeetingNoun,
    tells: meetingNoun,
  },
]
