import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import { holders } from '../../grammar/officeHolders.ts'
import { MONTHS, WEEKDAYS } from '../../lists/common.ts'
import { type Encounter, encounter, hasOffice } from './encounter.ts'
import { partiesFrom } from './parties.ts'

/** "During their meeting in Oslo, X said …": of those whom the text named together before. */
export function theirMeeting(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  const recalled =
    openingTheirs(items, noun, story) ?? recalledMeeting(items, noun, story) ?? afterTheirs(items, noun, story)
  if (recalled) return recalled
  const their = isWord(item(items, noun - 1), /^their$/) && isWord(item(items, noun - 2), /^(?:in|during|at|after)$/)
  if (!their || noun > 4 || isWord(item(items, noun), /s$/) !== isWord(item(items, noun), /^talks$/)) return undefined
  const parties = story.group(item(items, noun).first)
  if (parties.length !== 2 || parties.some(({ kind }) => kind !== 'person')) return undefined
  const named = items
    .slice(noun)
    .some(({ mention }) => mention && parties.some((party) => story.identities.agentOf.get(mention) === party))
  return named
    ? encounter({ verb: noun, kind: 'noun' }, parties, { agents: [], end: noun + 1 }, 0.7, 'their-meeting')
    : undefined
}

/** "Following their meeting in Oslo on 2 May, the President of Kenya, X, and the Prime Minister of Norway, Y, issued a statement" */
function openingTheirs(items: readonly Item[], noun: number, { identities }: Story): Encounter | undefined {
  const isTheirs = isWord(item(items, 0), /^(?:after|at|during|following)$/) && isWord(item(items, 1), /^their$/)
  if (!isTheirs || noun > 4 || isWord(item(items, noun + 1), /^(?:with|of|between|by|on)$/)) return undefined
  const comma = items.findIndex((here, i) => i > noun && i < noun + 12 && isWord(here, /^,$/) && !isYear(items, i + 1))
  const before = items.slice(noun + 1, Math.max(comma, noun + 1))
  if (comma < 0 || before.some(({ mention }) => mention?.kind === 'person' || mention?.kind === 'title'))
    return undefined
  const both = partiesFrom(items, comma + 1, identities)
  if (both.agents.length !== 2 || !both.agents.every(hasOffice)) return undefined
  const two = { agents: both.agents, end: comma }
  return encounter({ verb: noun, kind: 'noun' }, [], two, 0.75, 'their-meeting')
}

const isYear = (items: readonly Item[], i: number) => /^(?:19|20)\d\d$/.test(item(items, i).token.text)

/** "X and Y signed five agreements in Oslo after their bilateral meeting" */
function afterTheirs(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  if (noun < 5 || !isWord(item(items, noun), /^(?:meeting|talks|summit|call|conversation)$/)) return undefined
  const their = isWord(item(items, noun - 1), /^their$/) ? noun - 1 : noun - 2
  const isTheirs =
    isWord(item(items, their), /^their$/) && isWord(item(items, their - 1), /^(?:after|at|during|following)$/)
  const next = item(items, noun + 1)
  if (!isTheirs || isWord(next, /^(?:with|of|between)$/)) return undefined
  const subject = mainSubject(items, their - 1, story)
  if (subject?.agents.length !== 2 || !subject.agents.every(hasOffice)) return undefined
  const none = { agents: [], end: noun + 1 }
  return encounter({ verb: noun, kind: 'noun' }, subject.agents, none, subject.confidence * 0.75, 'their-meeting')
}

/** "building on their productive call in April": an earlier one of theirs, where a day or month is told. */
function recalledMeeting(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  // "the agreements reached during the meeting in Oslo on May 3"
  const definite =
    isWord(item(items, noun - 1), /^the$/) && isWord(item(items, noun - 2), /^(?:during|at|after|following)$/)
  if (definite && isDated(items, noun) && items.slice(0, noun).some((here) => isWord(here, LEADERS)))
    return ofGroup(items, noun, story)
  if (isWord(item(items, noun), /s$/) !== isWord(item(items, noun), /^talks$/)) return undefined
  if (!isDated(items, noun)) return undefined
  let their = noun - 1
  while (their > noun - 4 && !isWord(item(items, their), /^their$/)) their--
  const lead = item(items, their - 1)
  if (!isWord(item(items, their), /^their$/) || !isWord(lead, /^(?:on|following|after|since|from|at|during|recalled)$/))
    return undefined
  return ofGroup(items, noun, story)
}

const LEADERS = /^(?:leaders|presidents|ministers|sides)$/

/** A place at most stands between the noun and "on May 3", "in early May", "last month". */
function isDated(items: readonly Item[], noun: number): boolean {
  const on = isWord(item(items, noun + 1), /^in$/) && item(items, noun + 2).mention ? noun + 3 : noun + 1
  if (isWord(item(items, on), /^last$/)) return true
  const { folded } = item(items, isWord(item(items, on + 1), /^(?:early|late|this|last)$/) ? on + 2 : on + 1).token
  return isWord(item(items, on), /^(?:on|in|earlier)$/) && (MONTHS.has(folded) || WEEKDAYS.has(folded))
}

export function ofGroup(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  const together = story.group(item(items, noun).first)
  const parties = together.length > 0 ? together : story.pair(item(items, noun).first)
  return parties.length === 2 && parties.every(({ kind }) => kind === 'person')
    ? encounter({ verb: noun, kind: 'noun' }, parties, { agents: [], end: noun + 1 }, 0.65, 'their-earlier-meeting')
    : undefined
}

/** "the next meeting of the ministers": the two whom the text spoke of last, unless it names others who are such too. "The two ministers" are they. */
export function ofTheTwo(items: readonly Item[], noun: number, word: number, story: Story): Encounter | undefined {
  const found = ofGroup(items, noun, story)
  const kind = /^(ministers|presidents)$/.exec(item(items, word).token.folded)?.[1]?.slice(0, -1)
  if (!found || kind === undefined) return found
  const all = holders([kind], 2, item(items, noun).first, story)
  return found.parties.every((party) => party.kind === 'person' && all.includes(party)) ? found : undefined
}
