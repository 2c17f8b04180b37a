import { fold } from '../../lists/fold.ts'

/** Labels that name nobody. Folded. */
const QUESTION =
  /^(?:q|a|(?:follow-up |further |supplementary )?question|answer|moderator|operator|interviewer|host|reporter|journalist|participant|audience|audience member|interpreter|unidentified .*|male .*|female .*|staff|(?:man|woman|speaker|voice|caller|questioner)(?: (?:\d+|one|two|three))?)$/

/** Whether a label names nobody, as those of whoever asks. */
export function isQuestion(label: string): boolean {
  return QUESTION.test(fold(label))
}
