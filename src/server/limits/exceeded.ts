import type { GraphQLError } from 'graphql'
import { queryTooComplex } from '../../errors.ts'

const SAYS = {
  depth: ['The query is', 'fields deep'],
  rows: ['The query could return', 'rows'],
  aliases: ['The query has', 'aliases'],
  tokens: ['The query has', 'tokens'],
  bytes: ['The body of the request has', 'bytes'],
  answer: ['The answer has', 'bytes'],
  characters: ['The address of the request has', 'characters'],
} as const

/** A thing that is limited; docs/limits.md tells how each is counted. */
export type Limit = keyof typeof SAYS

/** The refusal of what exceeds a limit. `found` is null where counting stopped at the limit. */
export function exceeded(limit: Limit, found: number | null, allowed: number): GraphQLError {
  const [before, after] = SAYS[limit]
  return queryTooComplex(`${before} ${found ?? 'too many'} ${after}; ${allowed} are allowed.`, {
    limit,
    allowed,
    found,
  })
}
