import type { Gender } from '../agents/gender.ts'
import type { Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { genderOfNoun, isHuman } from './unnamedPerson.ts'

/** Whoever is asked something answers next. */
export interface Asked {
  /** Undefined where nobody names them. */
  person: Person | undefined
  gender: Gender | undefined
  /** Somebody spoke to them: "“…,” X told Y." Whoever adds something is X all the same. */
  isTold: boolean
  /** Somebody accused them: who denies it next is they. */
  isAccused?: boolean
}

const QUESTION = /^(?:whether|if|who|whom|whose|what|where|why|how|which|when|about)$/
/** Between whom somebody asks and the question: "asked Mr X on Monday whether". */
const FARTHEST = 6

/** Of "“…?” X asked Y", "X told Y he had done well": Y, where Y is a person whom the text names, and no reporter of a paper. */
function spokenTo(items: readonly Item[], identities: Identities): Asked | undefined {
  for (let i = 1; i < items.length; i++) {
    if (
      !isWord(item(items, i), /^(?:asks?|asked|tells?|told)$/) ||
      isWord(item(items, i - 1), /^(?:was|were|been|being|to)$/)
    )
      continue
    const agent = agentAt(items, i + 1, identities)
    if (agent?.kind === 'person' && !isWord(item(items, i + 2), /^'s$/))
      return { person: agent, gender: agent.gender, isTold: true }
  }
  return undefined
}

/** Of "X asked Y whether …", "X asked the witness about …": Y, the witness. */
export function askedIn(items: readonly Item[], identities: Identities): Asked | undefined {
  for (let i = 1; i < items.length; i++) {
    if (!isWord(item(items, i), /^ask(?:ed|s)$/) || isWord(item(items, i - 1), /^(?:was|were|been|being|when|if)$/))
      continue
    const object = isWord(item(items, i + 1), /^(?:the|his|her|their)$/) ? i + 2 : i + 1
    const here = item(items, object)
    const agent = agentAt(items, object, identities)
    const isPronoun = isWord(here, /^(?:him|her)$/) || (object === i + 2 && isWord(item(items, i + 1), /^her$/))
    if (agent?.kind !== 'person' && here.mention?.kind !== 'title' && !isPronoun && !isHuman(here)) continue
    for (let q = object; q < object + FARTHEST; q++) {
      if (!isWord(item(items, q), QUESTION)) continue
      if (isPronoun) return { person: undefined, gender: isWord(here, /^him$/) ? 'male' : 'female', isTold: false }
      const person = agent?.kind === 'person' ? agent : undefined
      return { person, gender: person ? person.gender : genderOfNoun(here), isTold: false }
    }
  }
  return spokenTo(items, identities) ?? broughtIn(items, identities) ?? accusedIn(items, identities)
}

/** Of "X accused Y of theft": Y, who denies it. */
function accusedIn(items: readonly Item[], identities: Identities): Asked | undefined {
  const verb = items.findIndex((here, i) => isWord(here, /^accuse[ds]$/) && agentAt(items, i + 1, identities))
  const agent = verb > 0 ? agentAt(items, verb + 1, identities) : undefined
  if (agent?.kind !== 'person' || isWord(item(items, verb + 2), /^'s$/)) return undefined
  return { person: agent, gender: agent.gender, isTold: false, isAccused: true }
}

/** Of "X introduced Y", "X interviewed Y", "X was succeeded by Y": Y, who may be who speaks next. */
function broughtIn(items: readonly Item[], identities: Identities): Asked | undefined {
  const isPassiveAt = (verb: number) =>
    isWord(item(items, verb + 1), /^by$/) && isWord(item(items, verb - 1), /^(?:was|were|is|been|being)$/)
  const verb = items.findIndex((here, i) => isWord(here, BRINGING) || (isWord(here, FOLLOWING) && isPassiveAt(i)))
  if (verb < 1) return undefined
  const isPassive = isPassiveAt(verb)
  const object = isPassive ? verb + 2 : verb + 1
  const agent = agentAt(items, object, identities)
  return agent?.kind === 'person' && !isWord(item(items, object + 1), /^'s$/)
    ? { person: agent, gender: agent.gender, isTold: false }
    : undefined
}

const BRINGING = /^(?:introduced|interviewed|questioned|sued|arrested|fired|sacked|dismissed|shot|stabbed|punched|hit)$/
const FOLLOWING = /^(?:succeeded|replaced|followed|represented|shot|attacked|stabbed|beaten|defeated)$/
