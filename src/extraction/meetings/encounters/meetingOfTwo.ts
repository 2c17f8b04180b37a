import { type Identities, isState } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { type Encounter, encounter } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { isWished } from './tellingNouns.ts'
import { ofGroup, ofTheTwo } from './theirMeeting.ts'

/** "the talks the two held in Oslo in March" */
export function heldByTwo(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  const that = isWord(item(items, noun + 1), /^(?:that|which)$/) ? noun + 2 : noun + 1
  const the = isWord(item(items, that), /^the$/) ? that + 1 : that
  const verb = isWord(item(items, the + 1), /^(?:held|had)$/) ? the + 1 : the + 2
  const isBoth = isWord(item(items, the), /^(?:two|pair|they|both)$/)
  if (!isBoth || !isWord(item(items, verb), /^(?:held|had)$/)) return undefined
  // "had planned", "held with nurses"
  const isDone = isWord(item(items, verb + 1), /^(?:in|on|at|last|earlier|,|\.)$/)
  const isWithOthers = items.slice(verb + 1, verb + 8).some((here) => isWord(here, /^with$/))
  return isDone && !isWithOthers ? ofGroup(items, noun, story) : undefined
}

/** "the meeting she had with X", "talks that Minister Y held with X" */
export function hadWith(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const verb = items.findIndex((here, i) => i > noun + 1 && i < noun + FAR && isWord(here, /^(?:had|held)$/))
  const between = items.slice(noun + 1, Math.max(verb, noun + 1))
  if (verb < 0 || between.some((here) => isWord(here, OTHER_CLAUSE) || here.quotation !== undefined)) return undefined
  if (isWord(item(items, verb + 1), /^(?:had|held)$/)) return hadBy(items, noun, verb + 1, identities, story)
  return hadBy(items, noun, verb, identities, story)
}

/** From the noun to the verb, in items: "that the chancellor, NAME, had". */
const FAR = 10
const OTHER_CLAUSE = /^(?:[.;:]|and|but|who|where|when|said|says|after|before|with|between|of|is|are|was|were)$/

function hadBy(
  items: readonly Item[],
  noun: number,
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!isWord(item(items, verb + 1), /^with$/)) return undefined
  const { subject } = subjectBefore(items, verb, story)
  const [agent] = subject?.agents ?? []
  const others = partiesFrom(items, verb + 2, identities)
  if (agent?.kind !== 'person' || !subject || others.agents.length === 0 || others.agents.includes(agent))
    return undefined
  return encounter({ verb: noun, kind: 'noun' }, [agent], others, subject.confidence * 0.85, 'meeting-of')
}

/** "a meeting of the council, co-chaired by X and Y" */
export function chairedByTwo(items: readonly Item[], noun: number, identities: Identities): Encounter | undefined {
  for (let i = noun + 1; i < noun + 14; i++) {
    if (isWord(item(items, i), /^[.;:]$/) || item(items, i).quotation !== undefined) return undefined
    if (!isWord(item(items, i), /^(?:co-)?chaired$/) || !isWord(item(items, i + 1), /^by$/)) continue
    const both = partiesFrom(items, i + 2, identities)
    const arePeople = both.agents.length > 1 && both.agents.every(({ kind }) => kind === 'person')
    return arePeople ? encounter({ verb: noun, kind: 'noun' }, [], both, 0.7, 'chaired-by') : undefined
  }
  return undefined
}

/** "a meeting of the transport ministers of Norway, Kenya and Chile": the states, where nobody is named. */
function ofMinisters(items: readonly Item[], noun: number, identities: Identities): Encounter | undefined {
  const of = items.findIndex(
    (here, i) => i > noun + 2 && i < noun + 8 && isWord(here, /^of$/) && isWord(item(items, i - 1), MINISTERS),
  )
  if (of < 0 || items.slice(noun + 1, of).some(({ mention }) => mention?.kind === 'person')) return undefined
  if (items.slice(0, of).some((here) => isWord(here, /^(?:idea|no|former|ex|retired|student|youth|union|shadow)$/)))
    return undefined
  const states = partiesFrom(items, of + 1, identities)
  const areStates = states.agents.length > 1 && states.agents.every(isState)
  return areStates ? encounter({ verb: noun, kind: 'noun' }, [], states, 0.6, 'meeting-of-ministers') : undefined
}

const MINISTERS = /^(?:ministers|presidents|premiers|leaders)$/

/** "a separate meeting of X and Y" */
export function meetingOf(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!isWord(item(items, noun + 1), /^of$/) || !isWord(item(items, noun), /^(?:meeting|meetings|talks|summit)$/))
    return undefined
  // "did not take place" is told by the status.
  const isDenied = items
    .slice(noun, noun + 9)
    .some((here, n) => isWord(here, /^(?:not|never)$/) && !isWord(item(items, noun + n + 1), /^take$/))
  if (isWished(items, noun) || isDenied) return undefined
  const ofTwo =
    isWord(item(items, noun + 2), /^(?:the|both)$/) &&
    isWord(item(items, noun + 3), /^(?:two|presidents|ministers|leaders)$/)
  const ministers = ofMinisters(items, noun, identities)
  if (ministers) return ministers
  if (ofTwo) return ofTheTwo(items, noun, noun + 3, story)
  // "of U.S. President NAME and Karelian leader NAME"
  const first = /^(?:organization|demonym)$/.test(item(items, noun + 2).mention?.kind ?? '') ? noun + 3 : noun + 2
  if (agentAt(items, first, identities)?.kind !== 'person') return undefined
  const both = partiesFrom(items, noun + 2, identities)
  const isOfTwo = both.agents.length === 2 && both.agents.every(({ kind }) => kind === 'person')
  return isOfTwo ? encounter({ verb: noun, kind: 'noun' }, [], both, 0.7, 'talks-between') : undefined
}
