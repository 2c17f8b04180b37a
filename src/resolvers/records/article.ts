import { sql } from 'kysely'
import { date, defineRecord, instant, integer, key, nullable, type Row, text } from './record.ts'

export const articleRecord = defineRecord({
  table: 'article',
  columns: {
    id: key,
    slug: text,
    url: nullable(text),
    currentDocumentId: key,
    headline: text,
    byline: nullable(text),
    creditText: nullable(text),
    datePublished: date,
    publishedAt: nullable(instant),
    dateModified: nullable(instant),
    inLanguage: text,
    wordCount: integer,
    publisherId: nullable(key),
    createdAt: instant,
    updatedAt: instant,
  },
  from: (alias) => sql`article as ${sql.ref(alias)}`,
  visible: (alias) => sql`${sql.ref(`${alias}.withdrawn_at`)} is null`,
})
export type ArticleRow = Row<typeof articleRecord>
