import { sql } from 'kysely'
import type { OrganizationClassification } from '../../annotations/index.ts'
import { choice, defineRecord, instant, integer, joined, key, nullable, type Row, text, texts } from './record.ts'

export type AgentKind = 'PERSON' | 'ORGANIZATION'

/** A person or an organization; `kind` says which, and the columns of the other kind are null. */
export const agentRecord = defineRecord({
  table: 'agent',
  merging: 'agent',
  columns: {
    id: key,
    kind: choice<AgentKind>(),
    slug: text,
    name: text,
    sameAs: texts,
    articleCount: integer,
    quoteCount: integer,
    meetingCount: integer,
    createdAt: instant,
    updatedAt: instant,
    description: joined('person', nullable(text)),
    classification: joined('organization', nullable(choice<OrganizationClassification>())),
    country: joined('organization', nullable(text)),
    parentId: joined('organization', nullable(key)),
  },
  from: (alias) => sql`agent as ${sql.ref(alias)}
    left join person as ${sql.ref(`${alias}_person`)} on ${sql.ref(`${alias}_person.id`)} = ${sql.ref(`${alias}.id`)}
    left join organization as ${sql.ref(`${alias}_organization`)} on ${sql.ref(`${alias}_organization.id`)} = ${sql.ref(`${alias}.id`)}`,
  visible: (alias) => sql`${sql.ref(`${alias}.merged_into_id`)} is null`,
})
export type AgentRow = Row<typeof agentRecord>
