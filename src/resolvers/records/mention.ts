import { sql } from 'kysely'
import type { PassageSource } from '../../annotations/index.ts'
import { choice, defineRecord, integer, key, nullable, type Row, text } from './record.ts'
import { ofVisibleArticle } from './visibility.ts'

export const mentionRecord = defineRecord({
  table: 'mention',
  columns: {
    id: key,
    agentId: key,
    articleId: key,
    documentId: key,
    passageSource: choice<PassageSource>(),
    passageStart: integer,
    passageEnd: integer,
    passageExact: text,
    quoteId: nullable(key),
  },
  from: (alias) => sql`mention as ${sql.ref(alias)}`,
  visible: ofVisibleArticle,
})
export type MentionRow = Row<typeof mentionRecord>
