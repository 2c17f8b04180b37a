import { words } from '../../annotations/wordLists.ts'

/** Unnamed people who speak for a body. Folded. */
export const SPOKESPEOPLE = words(
  'spokesman spokeswoman spokesperson spokespeople spokespersons representative representatives press-secretary',
)

/** Things that say something for whoever issued them. Folded. */
export const STATEMENTS = words(
  'statement decree report letter announcement release communique memo document ruling judgment judgement decision tweet post message email e-mail declaration order verdict summary note speech op-ed article study lawsuit motion complaint filing petition survey paper poll bulletin readout indictment affidavit resolution manifesto advisory notice blog',
)

/** Several people at once. Folded. */
export const GROUPS = words(
  'they both two three four pair duo leaders ministers presidents officials sides parties secretaries counterparts diplomats delegations participants countries nations allies representatives heads members envoys',
)

/** Phrases of time may stand between subject and verb, or verb and content. Folded. */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow tonight week month year weekend morning afternoon evening night day
  earlier later last this late early local time ago previous next on in at during past
`)

/** Objects of verbs of saying that only name a topic. Folded. */
export const TOPIC_NOUNS = words('views view opinions topics issues matters')

/** Who holds the same office elsewhere. */
export const COUNTERPART = /^(?:counterpart|colleague|peer)$/
