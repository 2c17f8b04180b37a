import { words } from '../../annotations/wordLists.ts'

/** What two parties have with each other. Folded. */
export const MEETING_NOUNS = words(
  'meeting meetings encounter talks call calls conversation conversations discussion discussions summit consultations consultation bilateral trilateral phone-call telephone teleconference videoconference lunch dinner breakfast audience dialogue negotiations',
)

/** By themselves they tell of a meeting where nobody asks who met whom. Folded. */
const MEETING_DEEDS = words('met meet meets receive receives received visit visits visited readout')

/** Whether a word, wherever it stands, says that a sentence is of a meeting or call. Folded. */
export const isOfMeetings = (folded: string) => MEETING_NOUNS.has(folded) || MEETING_DEEDS.has(folded)

/** Verbs that take such a noun: "held talks". Folded. */
export const HOLDING_VERBS = words(
  'held had have hold holds holding having hosted convened conducted attended joined concluded began opened chaired participated co-hosted cohosted co-chaired co-chair co-chairing co-host co-hosting continued continue continuing resumed resume started ended finished wrapped',
)

/** Verbs whose object is the guest: "while receiving X". Folded. */
export const RECEIVING_VERBS = words(
  'received receives receiving receive hosted hosting hosts host welcomed welcoming welcome',
)

/** Verbs of meeting that take "with" or the other party itself. Folded. */
export const MEETING_VERBS = words('met meet meets meeting confer conferred confers')

/** Verbs of eating together, which take "with". Folded. */
export const DINING_VERBS = words('dined dine lunched lunch breakfasted')

/** Verbs of talking that take "with" or "to". Folded. */
export const TALKING_VERBS = words(
  'spoke speak speaks speaking spoken talked talk talks talking phoned phoning telephoned telephoning rang rung ringing called',
)

/** May stand between such a noun and "with". Folded. */
export const REMOTE_VIDEO = words(
  'virtual virtually video videoconference video-conference videoconferencing online teleconference webcast zoom vtc',
)

/** Before a verb of meeting they say that it did not come to it, or that it is only wished for. Folded. */
export const AVERTING = words(
  "not never cannot n't don't didn't doesn't won't wouldn't hasn't haven't hadn't isn't wasn't declined declines refused refuses refusing denied denies denying failed without unable rejected ready willing wants wanted want wish wishes wished hopes hoped hoping offered offers urged urges called calls invited asked asks could might should ought if unless whether possible possibility opportunity opportunities occasion occasions forward eager keen proposed proposes principle",
)

/** Near a verb of meeting they tell of sports. Folded. */
export const CONTESTS = words(
  'final finals semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals round league derby tournament championship playoff playoffs playoffs fixture bout fight title match matches champions knockout',
)

/** What two people do with each other in a call. Folded. */
export const EXCHANGING_VERBS = words(
  'discussed discuss compared exchanged reviewed addressed considered explored examined debated raised',
)

/** What people do who are together, with "with". Folded. */
export const COMPANY_VERBS = words(
  'sat ate supped chatted chatting conversed huddled parleyed deliberated consulted negotiated interacted strolled walked golfed sailed prayed closeted',
)

/** Verbs that say so with what people share: "had tea with", "spent an hour with". Folded. */
export const SHARING_VERBS = words(
  'exchanged had have having took take taking shared share sharing drank drink drinking ate eat spent spend spending',
)

/** What people share who are together. Folded. */
export const SHARED = words(
  'tea coffee lunch luncheon dinner breakfast brunch supper meal drinks drink audience handshake tete-a-tete one-on-one chat sit-down exchange',
)

/** Time that is spent together. Folded. */
export const STAYS = words('hour hours minutes morning afternoon evening day days weekend time')

/** What people come together for, and meet at. Folded. */
export const OCCASIONS = words(
  'session forum conference ceremony banquet reception visit trip briefing gathering event funeral celebration celebrations council',
)

/** Who travels and meets together. Folded. */
export const TEAMS = words('team mission delegation')

/** What is of one day, before or after which people meet on that day. Folded. */
export const DAY_EVENTS = words(
  'arrival landing swearing-in inauguration parade match game final hearing mass service rally dinner banquet lunch luncheon reception ceremony signing opening',
)
