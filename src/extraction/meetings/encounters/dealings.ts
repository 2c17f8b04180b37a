import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { arePeople, DAYS, type Encounter, encounter, hasOffice, isWhenOrWhere, verbOf, withAfter } from './encounter.ts'
import { type Parties, partiesFrom } from './parties.ts'
import { othersAt } from './pronouns.ts'
import { subjectsOf } from './subjects.ts'

/** "had X to breakfast", "had X over for coffee", "gave a lunch in honour of X" */
export function atTable(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const honour = items.findIndex(
    (here, i) => i > noun && i < noun + 7 && isWord(here, /^honou?r$/) && isWord(item(items, i + 1), /^of$/),
  )
  const isOver = isWord(item(items, noun - 1), /^for$/) && isWord(item(items, noun - 2), /^(?:over|in|round)$/)
  const to = isOver || isWord(item(items, noun - 1), /^to$/) ? noun - 1 : -1
  const given = honour < 0 ? givenTo(items, noun, identities, story) : undefined
  if (given) return given
  const guest = honour < 0 ? honoured(items, noun) : -1
  const verb = verbOf(items, noun, /^(?:had|gave|gives|hosted|offered|threw)$/)
  const isFor = guest > 0 && isWord(item(items, verb), /^(?:gave|gives|hosted|threw)$/)
  const isHad = to > 0 && isWord(item(items, verb), /^had$/)
  if (verb < 0 || (honour < 0 && !isFor && !isHad)) return undefined
  const others = partiesFrom(items, honour >= 0 ? honour + 2 : isFor ? guest : verb + 1, identities)
  if (items.slice(Math.min(noun, verb), others.end).some((here) => isWord(here, /^late$/))) return undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive || agents.length === 0 || !others.agents.some(({ kind }) => kind === 'person')) return undefined
  const told = encounter({ verb, kind: 'met' }, agents, others, confidence * 0.8, 'at-table')
  return { ...told, end: Math.max(told.end, noun + 1), host: agents[0] }
}

/** "gave her lunch on Tuesday", "gave Minister X dinner" */
function givenTo(items: readonly Item[], noun: number, identities: Identities, story: Story): Encounter | undefined {
  const verb = verbOf(items, noun, /^(?:gave|gives|bought|cooked)$/)
  if (verb < 0 || verb === noun - 1) return undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  // "gave her lunch": her, and not hers
  const pronoun = item(items, verb + 1)
  const meant =
    isWord(pronoun, /^(?:him|her)$/) && noun === verb + 2
      ? story.pronoun(isWord(pronoun, /^him$/) ? 'male' : 'female', item(items, 0).first - 1)
      : undefined
  const others = meant
    ? { agents: [meant.agent], end: noun, confidence: meant.confidence }
    : othersAt(items, verb + 1, agents, identities, story)
  if (others.agents.some((agent) => agents.includes(agent))) return undefined
  const isIt = others.end === noun || (others.end === noun - 1 && isWord(item(items, noun - 1), /^an?$/))
  if (passive || !isIt || !arePeople(agents) || !arePeople(others.agents)) return undefined
  const told = encounter({ verb, kind: 'met' }, agents, others, confidence * others.confidence * 0.75, 'at-table')
  return { ...told, end: noun + 1, host: agents[0] }
}

/** The guest of "hosted a reception in Oslo on May 15 for X"; -1 for none. */
function honoured(items: readonly Item[], noun: number): number {
  for (let i = noun + 1; i < noun + 9; i++) {
    const { mention, token } = item(items, i)
    if (isWord(item(items, i), /^for$/)) return isGuest(items, i + 1) ? i + 1 : -1
    const isCircumstance = mention
      ? mention.kind === 'place'
      : TIME_WORDS.has(token.folded) || /^(?:in|at|on|the|\d{1,2})$/.test(token.folded)
    if (!isCircumstance) return -1
  }
  return -1
}

/** "NAME", "his Kenyan colleague NAME" */
function isGuest(items: readonly Item[], from: number): boolean {
  let i = from
  while (i < from + 4 && (item(items, i).mention?.kind === 'demonym' || isWord(item(items, i), BEFORE_GUEST))) i++
  return item(items, i).mention?.kind === 'person'
}

const BEFORE_GUEST = /^(?:his|her|their|the|visiting|counterpart|colleague|guest)$/

const AGREEMENT = /^(?:memorandum|agreement|accord|treaty|protocol|declaration|deal|pact|charter)$/

/** After these it is another thing: "signed for the club after an agreement". */
const OTHER_OBJECT = /^(?:for|after|that|between|with|up|off|into|onto|which|who|by|before|against)$/

/** "X and Y signed a memorandum", "The treaty was signed by X and Y" */
export function signedTogether(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { subject, passive } = subjectBefore(items, verb, story)
  if (passive) return signedBy(items, verb, identities)
  const signatory =
    subject?.agents.length === 1 && arePeople(subject.agents) ? signedWith(items, verb, story) : undefined
  if (subject && signatory && !signatory.agents.some((agent) => subject.agents.includes(agent)))
    return encounter({ verb, kind: 'met' }, subject.agents, signatory, subject.confidence * 0.7, 'signed-together')
  if (subject?.agents.length !== 2 || subject.agents.some(({ kind }) => kind !== 'person')) return undefined
  const end = items.findIndex((here, i) => i > verb && (i > verb + 14 || isWord(here, OTHER_OBJECT)))
  if (!items.slice(verb + 1, end < 0 ? verb + 15 : end).some((here) => isWord(here, AGREEMENT))) return undefined
  const none = { agents: [], end: verb + 1 }
  return encounter({ verb, kind: 'met' }, subject.agents, none, subject.confidence * 0.7, 'signed-together')
}

/** "signed the agreement in Oslo today with X": the other, of whom a place or a day tells that both were there. */
function signedWith(items: readonly Item[], verb: number, { identities }: Story): Parties | undefined {
  const link = withAfter(items, verb + 1, /^with$/)
  const between = link < 0 ? [] : items.slice(verb + 1, link - 1)
  const isThere = between.some(({ mention, token }) => mention?.kind === 'place' || DAYS.test(token.folded))
  if (!isThere || !between.some((here) => isWord(here, AGREEMENT))) return undefined
  const others = partiesFrom(items, link, identities)
  const next = item(items, others.end)
  const closes = next.first < 0 || isWord(next, /^(?:[.,;]|in|at|on)$/)
  return closes && others.agents.length === 1 && others.agents.every(hasOffice) ? others : undefined
}

/** People who put their names to one paper did so together, unless it went from one to another. */
function signedBy(items: readonly Item[], verb: number, identities: Identities): Encounter | undefined {
  const isPaper = items.slice(0, verb).some((here) => isWord(here, AGREEMENT) || isWord(here, /^document$/))
  // "is to be signed in Oslo in June by X and Y"
  const by = withAfter(items, verb + 1, /^by$/)
  const isAt = items.slice(verb + 1, by - 1).every(isWhenOrWhere)
  if (!isPaper || by < 0 || !isAt) return undefined
  const signatories = partiesFrom(items, by, identities)
  if (signatories.agents.length !== 2 || !signatories.agents.every(hasOffice)) return undefined
  return encounter({ verb, kind: 'met' }, [], signatories, 0.5, 'signed-together')
}
