import { sql } from 'kysely'
import type { PassageSource } from '../../annotations/index.ts'
import { choice, defineRecord, integer, nullable, type Row, text } from './record.ts'
import { ofVisibleArticle } from './visibility.ts'

export const mentionRecord = defineRecord({
  table: 'mention',
  columns: {
    id: text,
    agentId: text,
    articleId: text,
    documentId: text,
    passageSource: choice<PassageSource>(),
    passageStart: integer,
    passageEnd: integer,
    passageExact: text,
    quoteId: nullable(text),
  },
  from: (alias) => sql`mention as ${sql.ref(alias)}`,
  visible: ofVisibleArticle,
})
export type MentionRow = Row<typeof mentionRecord>
