import { type Item, isWord, item } from './items.ts'

/** Whether somebody only says it, with the verb at item `verb`, in a fake or a story: "in a deepfake video", "says in the film". */
export function isPlayed(items: readonly Item[], verb: number): boolean {
  for (let i = 0; i < items.length; i++) {
    const isFake = isWord(item(items, i), FAKE) && [1, 2].some((step) => isWord(item(items, i + step), MEDIUM))
    if (isFake && frames(items, i, verb)) return true
    // In the present tense a story is told; "in her novel, NAME writes".
    const isStory = isWord(item(items, i), STORY) && isWord(item(items, verb), PRESENT)
    if (isStory && isWhole(items, i) && frames(items, i, verb)) return true
  }
  return false
}

/** "in the film", and not "in the film industry", "in a novel approach", "in a play on words", "in opera", "in a documentary film". */
function isWhole(items: readonly Item[], i: number): boolean {
  const next = item(items, i + 1)
  const isGenre = isWord(item(items, i - 1), /^in$/) || isWord(item(items, i - 1), /^documentary$/)
  if (isGenre || (isWord(item(items, i), /^play$/) && isWord(next, /^(?:on|for)$/))) return false
  // "in her new film": whoever made it speaks.
  const isOwn = [1, 2, 3].some((back) => isWord(item(items, i - back), /^(?:his|her|their)$/))
  if (isWord(next, /^'s$/) || isOwn) return false
  return next.first < 0 || !next.token.word || next.mention !== undefined || next.token.capital || isWord(next, BEHIND)
}

/** Whether the noun or adjective at item `i` stands behind an "in" that begins the sentence or follows the verb, or begins the sentence itself. */
function frames(items: readonly Item[], i: number, verb: number): boolean {
  let lead = i - 1
  while (lead >= 0 && i - lead < LONGEST && !isWord(item(items, lead), /^(?:in|,|of|about|[.;:])$/)) lead--
  const isIn = isWord(item(items, lead), /^in$/)
  if (isIn && (lead === 0 || (lead > verb && lead <= verb + 2))) return true
  return lead < 0 && i < verb && /ing$/.test(item(items, verb).token.folded)
}

/** In items: "in NAME's new satirical film". */
const LONGEST = 6
const FAKE =
  /^(?:fake|faked|deepfake|doctored|manipulated|spoof|parody|satirical|hoax|bogus|fabricated|forged|ai-generated)$/
const MEDIUM =
  /^(?:videos?|audio|clips?|recordings?|posts?|tweets?|interview|statements?|letters?|pictures?|photos?|images?|messages?|sketch|song|speech|advert|film|column)$/
const STORY =
  /^(?:novel|novella|play|sitcom|cartoon|comic|sketch|film|movie|musical|opera|comedy|thriller|farce|satire)$/
const BEHIND =
  /^(?:of|by|about|on|in|at|from|with|for|to|based|called|titled|set|that|which|who|he|she|they|and|when|while|as|says|tells|asks|cries|replies|answers)$/
const PRESENT = /^(?:says|tells|asks|cries|shouts|whispers|replies|answers|admits)$/
