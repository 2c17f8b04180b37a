import { badUserInput } from '../errors.ts'
import type { FieldInfo } from './batch.ts'
import type { Context } from './context.ts'
import { type NodeName, parseGlobalId } from './ids.ts'
import { MAX_PAGE_SIZE } from './paging/arguments.ts'
import { agentRecord } from './records/agent.ts'
import { articleRecord } from './records/article.ts'
import { documentRecord } from './records/document.ts'
import { meetingRecord } from './records/meeting.ts'
import { membershipRecord } from './records/membership.ts'
import { mentionRecord } from './records/mention.ts'
import { quoteRecord } from './records/quote.ts'
import { type AnyRow, loadRecord, type RecordType } from './records/record.ts'

/** A row that says which type of the API it is. */
export type TypedRow = AnyRow & { __typename: NodeName }

/** What is read of a type's rows. */
export const nodeRecords: Record<NodeName, RecordType> = {
  Article: articleRecord,
  Document: documentRecord,
  Person: agentRecord,
  Organization: agentRecord,
  Quote: quoteRecord,
  Meeting: meetingRecord,
  Mention: mentionRecord,
  Membership: membershipRecord,
}

/** Throws BAD_USER_INPUT for more than 100 ids and for one that is none. */
export function parseNodeIds(ids: readonly string[]) {
  if (ids.length > MAX_PAGE_SIZE) throw badUserInput(`${ids.length} ids: pass at most ${MAX_PAGE_SIZE}.`)
  return ids.map(parseGlobalId)
}

/** The node with this key; null where there is none. An agent or a meeting is what it turned out to be, under the id it once had. */
export async function loadNode(
  context: Context,
  info: FieldInfo,
  name: NodeName,
  key: string,
): Promise<TypedRow | null> {
  const record = nodeRecords[name]
  const row: AnyRow | null = await loadRecord(context, info, record, key)
  if (row === null) return null
  return { ...row, __typename: record === agentRecord ? agentTypeName(row) : name }
}

export function agentTypeName(agent: AnyRow): 'Person' | 'Organization' {
  return agent.kind === 'PERSON' ? 'Person' : 'Organization'
}
