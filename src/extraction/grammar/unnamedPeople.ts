import { words } from '../../annotations/wordLists.ts'
import { TEAMS } from '../lists/meetingWords.ts'
import { groupEnding } from './groups.ts'
import { type Item, isWord, item } from './items.ts'
import type { Discourse } from './subject.ts'

const UNNAMED = words(`
  activists analysts attendees authorities aides campaigners citizens critics crowds delegates demonstrators diplomats
  doctors employees envoys experts families farmers fans fishermen investigators journalists lawmakers lawyers migrants
  neighbours neighbors observers officers officials onlookers opponents organisers organizers parents passengers
  prosecutors protesters protestors refugees relatives reporters representatives rescuers residents scientists soldiers
  sources spectators staffers strikers students supporters survivors teachers tourists troops victims villagers
  volunteers voters witnesses workers
`)
/** "union leaders", "the opposition parties" */
const UNNAMED_OF = words('business church civic community local opposition party religious student trade tribal union')
const LED = /^(?:leaders|parties|groups|members)$/
const ADVERBIAL =
  /^(?:after|also|at|before|during|earlier|elsewhere|in|inside|later|meanwhile|nearby|on|outside|then|there|yesterday|today)$/
/** How many words may stand before the noun: "hundreds of angry young protesters". */
const LONGEST = 5

/** Whether a plural noun is of people of whom news tells without names: "protesters". */
export const areUnnamed = (plural: string): boolean => UNNAMED.has(plural)

/** "Protesters gathered outside. They …", "The senior officials …": a sentence about people whom nobody names, who are no group named before. */
export function isAboutUnnamed(items: readonly Item[], discourse: Discourse): boolean {
  const noun = items.findIndex(
    (here, i) => areUnnamed(here.token.folded) || isLed(items, i) || TEAMS.has(here.token.folded),
  )
  if (noun < 0) return false
  const start = afterAdverbial(items)
  if (noun < start || noun - start > LONGEST || !items.slice(start, noun).every(isBeforeNoun)) return false
  // "the officials of both sides" are others than "the officials"
  const isQualified = isWord(item(items, noun + 1), /^(?:from|of|in|at|close|near|outside|there)$/)
  return isQualified || !groupEnding(items, noun, discourse)?.agents.length
}

/** Where the subject begins, after "On Monday," and "Outside,"; not after "NAME, a witness,". */
export function afterAdverbial(items: readonly Item[]): number {
  if (!ADVERBIAL.test(item(items, 0).token.folded)) return 0
  const comma = items.findIndex((here) => isWord(here, /^,$/))
  return comma <= LONGEST ? comma + 1 : 0
}

const isLed = (items: readonly Item[], i: number) =>
  LED.test(item(items, i).token.folded) && UNNAMED_OF.has(item(items, i - 1).token.folded)

/** The "hundreds of angry Norwegian" of a noun that is a sentence's subject. */
const isBeforeNoun = ({ mention, token }: Item) =>
  mention?.kind === 'demonym' ||
  // "The U.S. delegation"
  mention?.kind === 'organization' ||
  (mention === undefined && token.word && !token.verb && !/^(?:in|with|by|to|for)$/.test(token.folded))
