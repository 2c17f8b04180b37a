import { sql } from 'kysely'
import type { PassageSource } from '../../annotations/index.ts'
import { choice, defineRecord, integer, key, type Row, text } from './record.ts'
import { ofVisibleArticle } from './visibility.ts'

/** A passage that cites a role. */
export const citationRecord = defineRecord({
  table: 'membership_citation',
  columns: {
    id: key,
    documentId: key,
    passageSource: choice<PassageSource>(),
    passageStart: integer,
    passageEnd: integer,
    passageExact: text,
  },
  from: (alias) => sql`membership_citation as ${sql.ref(alias)}`,
  visible: ofVisibleArticle,
})
export type CitationRow = Row<typeof citationRecord>
