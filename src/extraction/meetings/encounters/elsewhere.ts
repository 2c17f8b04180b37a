import { type Item, isWord } from '../../grammar/items.ts'
import { CONTESTS } from '../../lists/meetingWords.ts'

/** In a story, a match, an election, a letter or a false report nobody meets, and the dead do not. */
export function isElsewhere(items: readonly Item[], verb: number): boolean {
  return items.some(
    (here, i) =>
      isWord(here, TOLD) || (i > verb && i < verb + 18 && (isWord(here, REMOTE) || CONTESTS.has(here.token.folded))),
  )
}

const TOLD =
  /^(?:novel|film|movie|episode|series|sitcom|sketch|comedy|opera|musical|dream|false|untrue|hoax|deepfake|doctored)$/
const REMOTE =
  /^(?:letters?|telegrams?|columns?|e-?mails?|whatsapp|signal|twitter|facebook|press|court|dock|election|elections|runoff|ballot|polls|debate|minute|row|cemetery|morgue|grave|tomb|coffin|funeral)$/
