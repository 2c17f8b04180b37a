import { badUserInput } from '../errors.ts'
import { computed } from './deferred.ts'

/** What an id of the API begins with, and which table it then means. */
export const idPrefixes = {
  Article: 'article',
  Document: 'document',
  Person: 'person',
  Organization: 'organization',
  Quote: 'quote',
  Meeting: 'meeting',
  Mention: 'mention',
  Membership: 'membership',
} as const

export type NodeName = keyof typeof idPrefixes

const names = new Map(Object.entries(idPrefixes).map(([name, prefix]) => [prefix as string, name as NodeName]))
const shape = /^([a-z]+)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

export function globalId(name: NodeName, id: string): string {
  return `${idPrefixes[name]}_${id}`
}

/** Throws BAD_USER_INPUT where the string is not an id that this API gave out. */
export function parseGlobalId(value: string): { name: NodeName; id: string } {
  const [, prefix, id] = shape.exec(value) ?? []
  const name = names.get(prefix ?? '')
  if (name === undefined || id === undefined) {
    throw badUserInput('Not an id of this archive: pass an id as the API returned it.')
  }
  return { name, id }
}

/** The key behind an id of one of these kinds; null for an id of another kind, which then names nothing here. */
export function keyOf(value: string, ...kinds: NodeName[]): string | null {
  return computed(value, (text) => {
    const { name, id } = parseGlobalId(text)
    return kinds.includes(name) ? id : null
  })
}
