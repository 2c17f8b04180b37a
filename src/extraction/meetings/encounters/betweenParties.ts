import { type Identities, isState } from '../../agents/identities.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { ENDS, furtherOf, isDelegated, NO_LONGER, UNNAMED } from './delegates.ts'

/**
 * The last item of the words that begin at item `i` and stand between the parties of a list, or before the first: "led by", "as well as".
 * -1 where they are no such words.
 */
export function linkEnd(items: readonly Item[], i: number, identities: Identities): number {
  const word = item(items, i).token.folded
  const before = item(items, i - 1)
  // "a delegation that included X and Y"
  const includes = /^(?:that|which)$/.test(word) && isWord(item(items, i + 1), /^(?:included|includes|comprised)$/)
  if (includes && UNNAMED.test(before.token.folded)) return i + 1
  if (isLedBy(items, i)) return i + 1
  if (/^(?:of|from)$/.test(word) && isDelegated(items, i, identities)) return i
  if (/^(?:of|from)$/.test(word) && areOfStates(items, i, identities)) return i
  // "the heads of state of Norway and Kenya"
  const isOfState = word === 'of' && isWord(item(items, i + 1), /^(?:state|government)$/) && isWord(before, /^heads$/)
  if (isOfState && isWord(item(items, i + 2), /^of$/) && areOfStates(items, i + 2, identities)) return i + 2
  if (word === 'of' && UNNAMED.test(before.token.folded))
    return Math.max(furtherOf(items, i), namedAfter(items, i), someOf(items, i))
  if (word === 'from' && isWord(before, /^(?:officials|representatives|members|delegates|leaders|heads)$/))
    return someOf(items, i)
  if (word === 'as' && isWord(item(items, i + 1), /^well$/) && isWord(item(items, i + 2), /^as$/)) return i + 2
  // "his counterpart from Norway, NAME"
  if (/^(?:from|in)$/.test(word) && isWord(before, /^counterparts?$/)) return i
  return isPortfolio(items, i) ? i : -1
}

/** The comma of "members of the Presidency of Karelund, NAME and NAME", after which they are named; -1 for none. */
function namedAfter(items: readonly Item[], of: number): number {
  for (let i = of + 1; i < of + 9; i++) {
    const { mention, token, quotation } = item(items, i)
    if (mention?.kind === 'person' || quotation !== undefined) return -1
    if (isWord(item(items, i), /^,$/)) return item(items, i + 1).mention?.kind === 'person' ? i : -1
    if (!mention && !token.capital && !/^(?:of|the|and|for)$/.test(token.folded)) return -1
  }
  return -1
}

/** "the ambassadors of Norway, Kenya and Chile": the states stand for them, where they are several. */
function areOfStates(items: readonly Item[], of: number, identities: Identities): boolean {
  const noun = isWord(item(items, of - 1), /^(?:state|government)$/) ? of - 3 : of - 1
  if (!isWord(item(items, noun), noun === of - 1 ? OF_STATES : /^heads$/)) return false
  if (isWord(item(items, of - 2), NO_LONGER)) return false
  const isStateAt = (i: number) => {
    const { mention } = item(items, i)
    const agent = mention && identities.agentOf.get(mention)
    return agent !== undefined && isState(agent)
  }
  const next = isWord(item(items, of + 1), /^the$/) ? of + 2 : of + 1
  return isStateAt(next) && isWord(item(items, next + 1), /^(?:,|and)$/) && (isStateAt(next + 2) || isStateAt(next + 3))
}

const OF_STATES = /^(?:ambassadors|ministers|presidents|premiers|leaders|envoys|heads|delegations)$/

/**
 * The last word of the "including" or "as well as" of "representatives of schools and theatres, including NAME" and "heads of the agencies today in
 * Oslo, as well as the leader of the party, NAME"; -1 for none.
 */
function someOf(items: readonly Item[], of: number): number {
  for (let i = of + 1; i < of + 22; i++) {
    const { mention, token, quotation } = item(items, i)
    if (mention?.kind === 'person' || quotation !== undefined) return -1
    if (isWord(item(items, i), /^including$/))
      return isWord(item(items, i + 1), /^the$/) && isWord(item(items, i + 2), /^late$/) ? -1 : isNamedNext(items, i)
    const isAsWell = isWord(item(items, i), /^as$/) && isWord(item(items, i + 1), /^well$/)
    if (isAsWell) return isWord(item(items, i + 2), /^as$/) ? isNamedNext(items, i + 2) : -1
    if (isWord(item(items, i), /^(?:victims?|killed|killing|accused|dead|late|hostages?|families|relatives)$/))
      return -1
    const isThere =
      isWord(item(items, i), /^(?:in|from)$/) &&
      (isWord(item(items, i + 1), /^attendance$/) || item(items, i + 1).mention?.kind === 'place')
    if (isThere) continue
    if (!mention && token.text !== ',' && (!token.word || ENDS.test(token.folded))) return -1
  }
  return -1
}

/** Item `link`, where somebody is named next, with an office of theirs: "the leader of the party, NAME". */
function isNamedNext(items: readonly Item[], link: number): number {
  for (let i = link + 1; i < link + 10; i++) {
    const { mention, token, quotation } = item(items, i)
    if (mention?.kind === 'person') return link
    const isOffice =
      mention ||
      token.capital ||
      /^(?:the|leader|head|chief|of|for|opposition|director|acting|[,()])$/.test(token.folded || token.text)
    if (quotation !== undefined || !isOffice) return -1
  }
  return -1
}

/** Who is led by somebody to a meeting. */
const LED =
  /^(?:delegations?|team|mission|group|officials|bishops|leaders|chiefs|elders|traders|farmers|women|members|representatives|rulers|monarchs|executives|lawmakers|senators|clergy|clerics|students|workers|investors|businessmen|experts|parliamentarians|board|union|association)$/

/** "a delegation led by X", "a delegation of the Northern Alliance, headed by X" */
function isLedBy(items: readonly Item[], i: number): boolean {
  if (!isWord(item(items, i), /^(?:led|headed|chaired)$/) || !isWord(item(items, i + 1), /^by$/)) return false
  for (let noun = i - 1; noun > i - 10; noun--) {
    if (LED.test(item(items, noun).token.folded)) return true
    if (item(items, noun).mention?.kind === 'person') return false
  }
  return false
}

/** "Minister for Energy X and …": a person still follows in the same phrase. */
function isPortfolio(items: readonly Item[], i: number): boolean {
  return (
    item(items, i + 1).mention?.kind === 'person' &&
    item(items, i - 1).mention === undefined &&
    isWord(item(items, i), /^for$/)
  )
}

/** Whether a list that begins at item `from` ends before the word at item `i`, which is no link. */
export function endsList(items: readonly Item[], i: number, from: number, isNobodyNamed: boolean): boolean {
  const word = item(items, i).token.folded
  const before = item(items, i - 1)
  // "officials of …", of one body only
  if (word === 'of') return UNNAMED.test(before.token.folded)
  // "Special Assistant to the Prime Minister, NAME"
  const serves = word === 'to' && isNobodyNamed && (i === from || before.token.capital)
  return ENDS.test(word) && !serves
}

/**
 * The last item of the marks that begin at item `i` and stand between the parties of a list that begins at item `from`, with what they
 * enclose. -1 where the list ends.
 */
export function marksEnd(items: readonly Item[], i: number, from: number): number {
  const { text } = item(items, i).token
  if (text === '(') return closing(items, i)
  const inserted = text === ',' && isWord(item(items, from - 1), /^between$/) ? insertionEnd(items, i) : -1
  if (inserted > 0) return inserted
  // "from HE Minister NAME; HE Minister NAME; and"
  if (text === ';' && item(items, i - 1).mention?.kind === 'person') return leadsToPerson(items, i) ? i : -1
  return /^(?:[,&/-]|['’]s?)$/.test(text) ? i : -1
}

function leadsToPerson(items: readonly Item[], mark: number): boolean {
  for (let i = mark + 1; i < mark + 5; i++) {
    if (item(items, i).mention?.kind === 'person') return true
    if (!isWord(item(items, i), /^(?:and|he|h\.e|the|dr|mr|ms)$/) && !item(items, i).mention) return false
  }
  return false
}

function closing(items: readonly Item[], from: number): number {
  for (let i = from; i < from + 10; i++) if (item(items, i).token.text === ')') return i
  return -1
}

/** The comma that closes ", claiming to speak for BODY, and"; -1 for none. */
function insertionEnd(items: readonly Item[], open: number): number {
  if (!/^[a-z]{3,}ing$/.test(item(items, open + 1).token.folded)) return -1
  for (let i = open + 2; i < open + 14; i++)
    if (isWord(item(items, i), /^,$/)) return isWord(item(items, i + 1), /^and$/) ? i : -1
  return -1
}
