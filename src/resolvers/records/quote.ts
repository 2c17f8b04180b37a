import { sql } from 'kysely'
import type { PassageSource, QuoteKind } from '../../annotations/index.ts'
import { choice, date, defineRecord, flag, float, instant, integer, key, nullable, type Row, text } from './record.ts'
import { ofVisibleArticle } from './visibility.ts'

export type ReviewState = 'SUGGESTED' | 'CONFIRMED' | 'REJECTED'

export const quoteRecord = defineRecord({
  table: 'quote',
  columns: {
    id: key,
    articleId: key,
    documentId: key,
    passageSource: choice<PassageSource>(),
    passageStart: integer,
    passageEnd: integer,
    passageExact: text,
    attributionSource: nullable(choice<PassageSource>()),
    attributionStart: nullable(integer),
    attributionEnd: nullable(integer),
    attributionExact: nullable(text),
    kind: choice<QuoteKind>(),
    cue: nullable(text),
    source: nullable(text),
    date: date,
    meetingId: nullable(key),
    continuesId: nullable(key),
    confidence: nullable(float),
    rule: text,
    reviewState: choice<ReviewState>(),
    isCurrent: flag,
    createdAt: instant,
    updatedAt: instant,
  },
  from: (alias) => sql`quote as ${sql.ref(alias)}`,
  visible: ofVisibleArticle,
})
export type QuoteRow = Row<typeof quoteRecord>
