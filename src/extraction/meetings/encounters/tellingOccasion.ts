import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { arePeople, type Encounter, encounter } from './encounter.ts'
import { partiesFrom } from './parties.ts'

/** What one person says to another's face, who is its object. */
const TELLS =
  /^(?:told|asked|urged|assured|informed|warned|pressed|pressured|thanked|congratulated|encouraged|reminded|begged|implored|advised|offered|promised|briefed)$/

/** Between the occasion and whoever spoke: when and where it was. */
const WHEN = /^(?:in|on|at|late|early|that|the|last|this|same|day|,|\d{1,4})$/

/** How far behind the occasion the verb stands, in items. */
const REACH = 12

/** "In a phone call in late July, X asked Y to …", "In a meeting that day he was told by Y that …": two people, one of whom speaks to the other. */
export function tellingOccasion(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!opens(items, noun)) return undefined
  const verb = items.findIndex((here, i) => i > noun && i < noun + REACH && isWord(here, TELLS))
  if (verb < 0 || items.slice(noun, verb).some((here) => here.quotation !== undefined || isWord(here, /^[.;:]$/)))
    return undefined
  const { subject, passive } = subjectBefore(items, verb, story)
  if (!subject || subject.first <= noun || subject.agents.length !== 1 || !arePeople(subject.agents)) return undefined
  if (!isCircumstance(items, noun, subject.first)) return undefined
  const object = passive ? verb + 2 : verb + 1
  if (passive && !isWord(item(items, verb + 1), /^by$/)) return undefined
  const others = partiesFrom(items, object, identities)
  const [other, ...more] = others.agents
  if (!other || more.length > 0 || !arePeople(others.agents) || subject.agents.includes(other)) return undefined
  const isSure = !items.slice(noun, verb).some((here) => isWord(here, /^(?:may|might|could|allegedly|reportedly)$/))
  return encounter(
    { verb: noun, kind: 'noun' },
    subject.agents,
    { ...others, end: noun + 1 },
    subject.confidence * (isSure ? 0.85 : 0.7),
    'told-in-a-meeting',
  )
}

/** What a meeting is called and still is one: no "dream meeting", no "fake call". */
const KINDS =
  /^(?:phone|telephone|video|virtual|conference|bilateral|trilateral|private|public|closed-door|joint|brief|short|long|separate|one-on-one|face-to-face|subsequent|later|earlier|recent|first|second|third|last|follow-up|emergency|special|urgent|regular|weekly|cabinet|late-night|tense|heated|tete-a-tete)$/

/** "In a meeting" begins the sentence, or a clause of it: "reported that, in a phone call". */
function opens(items: readonly Item[], noun: number): boolean {
  for (let i = noun - 1; i > noun - 5; i--) {
    if (!isWord(item(items, i), /^(?:in|during|at|over)$/)) continue
    const article = isWord(item(items, i + 1), /^(?:an?|the|their|that|this|one|another)$/)
    if (!items.slice(i + 2, noun).every((here) => isWord(here, KINDS) || isWord(here, /^(?:\d+-)?(?:minute|hour)s?$/)))
      return false
    return article && (i === 0 || isWord(item(items, i - 1), /^(?:,|that)$/))
  }
  return false
}

function isCircumstance(items: readonly Item[], noun: number, until: number): boolean {
  for (let i = noun + 1; i < until; i++) {
    const { mention, token } = item(items, i)
    const isOne = mention ? mention.kind === 'place' : TIME_WORDS.has(token.folded) || WHEN.test(token.folded)
    if (!isOne && !token.capital && !isWord(item(items, i), /^(?:months?|weeks?|years?|earlier|before)$/)) return false
  }
  return true
}
