import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { beforeKinds, isOfficials, officeAt, statesByCode, whoStandFor } from './nationals.ts'

/**
 * Whom "officials from both countries", "the two countries' foreign ministers" or "both governments", which end at item `last`, stand for: the only two
 * states of which the text has told.
 */
export function bothStates(items: readonly Item[], last: number, { identities }: Story): Agent[] {
  const sides = sidesIn(items, last)
  if (!sides) return []
  const codes = codesBefore(identities, item(items, last).first)
  return codes.length === 2 ? whoStandFor(codes, sides.office, identities) : []
}

function sidesIn(items: readonly Item[], last: number): { office: string[] } | undefined {
  const kinds = beforeKinds(items, last)
  // "the two countries' foreign ministers"
  if (isOfficials(item(items, last)) && isWord(item(items, kinds), /^['’]$/) && isBoth(items, kinds - 1))
    return { office: officeAt(items, kinds, last) }
  if (!isBoth(items, last)) return undefined
  const lead = isWord(item(items, last - 2), /^the$/) ? last - 3 : last - 2
  if (!isWord(item(items, lead), /^(?:of|from)$/))
    return isWord(item(items, lead), OTHER_PHRASE) ? undefined : { office: [] }
  const noun = lead - 1
  return isOfficials(item(items, noun)) ? { office: officeAt(items, beforeKinds(items, noun), noun) } : undefined
}

const OTHER_PHRASE = /^(?:in|between|for|with|to|by|at|on|among)$/

/** "both countries", "two sides" */
const isBoth = (items: readonly Item[], noun: number) =>
  isWord(item(items, noun), /^(?:countries|nations|states|governments)$/) &&
  isWord(item(items, noun - 1), /^(?:two|both)$/)

/** The states of which the text has told before a token, by name or by nationality, if it names each as a state. */
function codesBefore(identities: Identities, before: number): string[] {
  const codes = new Set<string>()
  for (const mention of identities.mentions) {
    if (mention.first >= before) break
    const code = mention.kind === 'organization' || mention.kind === 'demonym' ? mention.code : undefined
    if (code !== undefined) codes.add(code)
  }
  return [...codes].every((code) => statesByCode(identities).has(code)) ? [...codes] : []
}
