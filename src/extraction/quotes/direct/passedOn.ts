import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { STATEMENTS } from '../../lists/nouns.ts'
import { at } from '../../text/tokens.ts'

const QUOTES = /^(?:quot(?:e|es|ed|ing)|recit(?:e|es|ed|ing))$/
const READS = /^(?:read|reads|reading)$/
const OF_ANOTHER = /^(?:from|by|of|for|behalf)$/
/** Between "reading" and whose words they are, in items. */
const FARTHEST = 8

/**
 * Whose words somebody passes on with the verb at item `verb`: whom they quote, where that is somebody the text names, else nobody's. 'quoted NAME: "…"',
 * 'read out a letter: "…"', 'Reading a statement from the family, NAME said: "…"'.
 */
export function passedOn(items: readonly Item[], verb: number, index: number, story: Story): Subject | undefined {
  const here = item(items, verb)
  const end = isWord(item(items, index - 1), /^[:,]$/) ? index - 2 : index - 1
  if (isWord(here, QUOTES)) {
    const agent = agentAt(items, verb + 1, story.identities)
    const isAs = items.slice(verb, index).some((one) => isWord(one, /^as$/))
    if (isAs) return undefined
    if (agent?.kind !== 'person') return nobody(verb + 1, end)
    return { agents: [agent], form: 'name', first: verb + 1, last: verb + 1, confidence: 0.75 }
  }
  // 'remembers his first words to her: "…"'
  const isRemembered = isWord(here, /^(?:remember|recall)(?:s|ed)$/)
  if (isRemembered && items.slice(verb + 1, index).some((one) => isWord(one, SPOKEN))) return nobody(verb + 1, end)
  const opening = quotingFirst(items, verb, story)
  if (opening) return opening
  // 'answered with a line from NAME: "…"'
  const lent = items.findIndex((one, i) => i > verb && i < index && isWord(one, TEXTS))
  if (lent > 0 && isWord(item(items, lent + 1), /^(?:from|by|of)$/) && isWord(item(items, lent - 2), /^with$/))
    return nobody(lent, end)
  // 'read the sign: "…"'
  if (isWord(here, READS) && isWord(item(items, end), ON_WALLS)) return nobody(verb + 1, end)
  const isOut = isWord(item(items, verb + 1), /^(?:out|from|aloud)$/)
  if (isWord(here, READS) && (isOut || isOfAnother(items, verb, index))) return nobody(isOut ? verb + 2 : verb + 1, end)
  for (let i = 0; i < verb; i++)
    // The town of Reading has the same name.
    if (at(story.reading.tokens, item(items, i).first).folded === 'reading' && isOfAnother(items, i, verb))
      return nobody(i + 1, i + 2)
  return undefined
}

/** `Quoting NAME, X said: "…"`: whom the participle at the head of the sentence names. */
function quotingFirst(items: readonly Item[], verb: number, story: Story): Subject | undefined {
  const { folded } = at(story.reading.tokens, item(items, 0).first)
  const comma = items.findIndex((here) => isWord(here, /^,$/))
  return QUOTING.test(folded) && comma > 0 && comma < verb && !isOfFigures(items, 0)
    ? whomItQuotes(items, 0, comma - 1, story)
    : undefined
}

/** `"…," X said, quoting NAME`, `"…," X quoted NAME as saying`: whose words those between quotation marks are, where behind item `last` they are another's. */
export function quotingBehind(items: readonly Item[], last: number, story: Story): Subject | undefined {
  const passed = readBehind(items, last) ?? recalledBehind(items, last, story)
  if (passed) return passed
  const isOwn = isWord(item(items, last), /^(?:quote[sd]|recite[sd])$/)
  const isNext = isWord(item(items, last + 1), /^,$/) && isWord(item(items, last + 2), QUOTING)
  const from = isOwn ? last : last + 2
  if ((!isOwn && !isNext) || isOfFigures(items, from)) return undefined
  let end = from
  while (end + 1 < items.length && !isWord(item(items, end + 1), /^(?:[,.;:]|as)$/)) end++
  return end > from ? whomItQuotes(items, from, end, story) : undefined
}

/** `"…," he read from her letter`: nobody's, where it is not from a paper of his own. */
function readBehind(items: readonly Item[], verb: number): Subject | undefined {
  if (!isWord(item(items, verb), READS) || !isWord(item(items, verb + 1), /^(?:out|aloud|from)$/)) return undefined
  const own = isWord(item(items, verb - 1), /^she$/) ? /^her$/ : /^his$/
  const paper = items.findIndex(
    (here, i) => i > verb && i < verb + FARTHEST && (STATEMENTS.has(here.token.folded) || isWord(here, TEXTS)),
  )
  const owner = item(items, paper - 1)
  const isAnothers = isWord(owner, /^(?:'s|his|her|their)$/) && !isWord(owner, own)
  return paper > 0 && isAnothers ? nobody(verb + 1, paper) : undefined
}

/** `"…," X remembers Y telling her`: Y, where that is somebody the text names, else nobody. */
function recalledBehind(items: readonly Item[], verb: number, story: Story): Subject | undefined {
  if (!isWord(item(items, verb), /^(?:remember|recall|hear|overhear)(?:s|ed)?$|^(?:over)?heard$/)) return undefined
  if (item(items, verb + 2).token.verb?.form !== 'gerund') return undefined
  const agent = agentAt(items, verb + 1, story.identities)
  if (agent?.kind !== 'person') return nobody(verb + 1, verb + 1)
  return { agents: [agent], form: 'name', first: verb + 1, last: verb + 1, confidence: 0.75 }
}

/** The only person between a verb of quoting and item `last`; nobody, where that is "the words of NAME's grandmother". */
function whomItQuotes(items: readonly Item[], verb: number, last: number, story: Story): Subject {
  for (let i = verb + 1; i <= last; i++) {
    const agent = agentAt(items, i, story.identities)
    if (agent?.kind !== 'person') continue
    const isWhole = i === last && !isWord(item(items, i - 1), /^(?:of|by|from|to|for)$/)
    return isWhole ? { agents: [agent], form: 'name', first: i, last: i, confidence: 0.7 } : nobody(verb + 1, last)
  }
  return nobody(verb + 1, last)
}

/** "quoting figures from the port": what is said of them is the speaker's own. */
const isOfFigures = (items: readonly Item[], quoting: number) =>
  items
    .slice(quoting + 1, quoting + 5)
    .some((here) => isWord(here, /^(?:figures?|statistics|data|numbers|estimates?|stud(?:y|ies)|polls?|surveys?)$/))

const SPOKEN = /^(?:words|reply|answer|advice|message|warning|question|motto|line|promise)$/
const QUOTING = /^(?:quoting|reciting|paraphrasing|misquoting)$/

const nobody = (first: number, last: number): Subject => ({
  agents: [],
  form: 'unnamed',
  first,
  last: Math.max(first, last),
  confidence: 0.6,
})

const ON_WALLS = /^(?:signs?|placards?|banners?|posters?|plaques?|labels?|headlines?|captions?|graffiti)$/
const TEXTS = /^(?:words|lines?|passages?|poems?|verses?|psalm|extracts?|excerpts?)$/

/** "a letter from", "a statement on behalf of" between a verb of reading and item `end`. */
function isOfAnother(items: readonly Item[], verb: number, end: number): boolean {
  let isText = false
  for (let i = verb + 1; i < Math.min(end, verb + FARTHEST); i++) {
    const here = item(items, i)
    if (isWord(here, /^[,;:]$/) || verbAt(items, i)) return false
    if (STATEMENTS.has(here.token.folded) || isWord(here, TEXTS)) {
      // "reading from NAME's statement"
      if (i > verb + 1 && isWord(item(items, i - 1), /^'s$/)) return true
      isText = true
    }
    if (isText && isWord(here, OF_ANOTHER)) return true
  }
  return false
}
