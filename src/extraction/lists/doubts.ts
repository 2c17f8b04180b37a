import { words } from '../../annotations/wordLists.ts'

/** Negations, with every word in "n't". Folded. */
export const NEGATIONS = words(
  'not never no nobody none nothing cannot without neither nor little scant unable impossible',
)

/** What is so, of which it may be said that it is not: "not clear that", "no proof that". Folded. */
export const ESTABLISHING = words(`
  clear certain sure true case establish established prove proves proved proven proof confirm confirmed confirmation verify
  verified show shows showed shown demonstrate demonstrates demonstrated sign signs indication indications indicate indicates
  indicated suggest suggests suggested say says said claim claimed mean means meant record records admit admitted certainty
`)

/** Words before "that" which leave open whether it is so. Folded. */
export const DOUBTING = words(`
  doubt doubts doubted doubtful unclear uncertain unproven unlikely possible possibility chance chances risk likelihood
  suppose supposes supposed supposing suspect suspects suspected suspicion suspicions theory speculates speculated
  speculation fear fears feared allege alleges alleged allegation allegations assume assumes assumed assumption guess
  guesses guessed
`)

/** Adverbs that leave it open. Folded. */
export const PERHAPS = words(
  'allegedly supposedly purportedly ostensibly presumably possibly perhaps maybe hypothetically',
)
