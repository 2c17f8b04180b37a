import { sql } from 'kysely'
import { type FieldInfo, objectOf } from './batch.ts'
import type { SearchType, searchRecord } from './connections/search.ts'
import type { Context } from './context.ts'
import { integer, type Row, text } from './records/record.ts'
import { defineComputedRows } from './records/rows.ts'
import { parameter, type Sql } from './sql.ts'

/** A stretch of a field in which the words were found, and where in it: code points, the end after the last one. */
export interface Highlight {
  field: string
  text: string
  ranges: { start: number; end: number }[]
}

/** Private-use characters that Postgres puts around each word and between stretches; those of the text are blanked. */
const START = '\uE000'
const STOP = '\uE001'
const BETWEEN = '\uE002'
const OPTIONS = `StartSel=${START}, StopSel=${STOP}, MaxWords=35, MinWords=15, MaxFragments=3, FragmentDelimiter=${BETWEEN}`

const [start, stop, between] = [START, STOP, BETWEEN].map((mark) => sql.lit(mark)) as [Sql, Sql, Sql]
const unmarked = (value: Sql) => sql`translate(${value}, ${sql.lit(START + STOP + BETWEEN)}, '   ')`

/** The fields of each kind of result in which words are shown, in their order. Of an agent it is the name that is most alike, whole. */
function markedFields(type: Sql, id: Sql, words: Sql, query: Sql): Sql {
  const is = (...types: SearchType[]) => sql`${type} in (${sql.join(types.map((each) => sql.lit(each)))})`
  const headline = (value: Sql) =>
    sql`ts_headline('public.onrecord', ${unmarked(value)}, ${query}::tsquery, ${sql.lit(OPTIONS)})`
  const shown = (...fields: [field: string, value: Sql][]) =>
    sql`cross join lateral (values ${sql.join(
      fields.map(([field, value], index) => sql`(${sql.lit(field)}, ${headline(value)}, ${sql.lit(index)})`),
    )}) as shown(field, marked, place)`
  const wanted = sql`fold(${words})`
  return sql`select shown.field, shown.marked, shown.place from article as a join document as d on d.id = a.current_document_id
      ${shown(['headline', sql`d.headline`], ['articleBody', sql`d.article_body`])} where ${is('ARTICLE')} and a.id = ${id}
    union all select shown.field, shown.marked, shown.place from quote as q
      ${shown(['text', sql`q.passage_exact`])} where ${is('QUOTE')} and q.id = ${id}
    union all select shown.field, shown.marked, shown.place from meeting as m
      ${shown(['name', sql`m.name`], ['location', sql`coalesce(m.location, '')`])} where ${is('MEETING')} and m.id = ${id}
    union all (select 'names', ${start} || ${unmarked(sql`called.text`)} || ${stop}, 0 from agent_name as called
      where ${is('PERSON', 'ORGANIZATION')} and called.agent_id = ${id}
      order by word_similarity(${wanted}, called.folded) desc, similarity(${wanted}, called.folded) desc, called.kind, called.id
      limit 1)`
}

/** Where the words of a search stand in a result; none where they stand in no field that is shown. */
export const highlights = defineComputedRows({
  alias: 'stretch',
  columns: {
    field: text,
    marked: text,
    text: {
      ...text,
      read: (alias: string, _name: string) =>
        sql`translate(${sql.ref(`${alias}.marked`)}, ${sql.lit(START + STOP)}, '')`,
    },
  },
  from: (column) => sql`(select fields.field, parts.marked
    from (${markedFields(column('type'), column('id'), column('words'), column('query'))}) as fields(field, marked, place)
    cross join lateral string_to_table(fields.marked, ${between}) with ordinality as parts(marked, place)
    where strpos(parts.marked, ${start}) > 0 order by fields.place, parts.place)`,
  // All words of a text are looked at, which takes some ten milliseconds where it is long.
  passes: 100,
})

/** The words in a stretch: each begins where the text before its mark ends. */
export const highlightRanges = defineComputedRows({
  alias: 'range',
  columns: { start: integer, end: integer },
  from: (column) => sql`(
    select (pieces.until - length(pieces.bare))::int as start, (pieces.until - length(pieces.bare) + length(pieces.word))::int as "end"
    from (
      select place, replace(piece, ${stop}, '') as bare, split_part(piece, ${stop}, 1) as word,
        sum(length(replace(piece, ${stop}, ''))) over (order by place) as until
      from string_to_table(${column('marked')}, ${start}) with ordinality as split(piece, place)
    ) as pieces where pieces.place > 1 order by pieces.place)`,
})

export function loadHighlights(context: Context, info: FieldInfo, result: Row<typeof searchRecord>) {
  return context.batches.load(objectOf(info), 'highlights', result, async (results) => {
    const each = (name: 'id' | 'type' | 'words' | 'query') => results.map((row) => row[name])
    const rows = await context.read(sql<{ found: Highlight[] }>`
      select coalesce(json_agg(json_build_object('field', stretch.field, 'text', ${highlights.columns.text.read('stretch', 'text')},
        'ranges', (select coalesce(json_agg(json_build_object('start', r."start", 'end', r."end")), '[]'::json)
          from ${highlightRanges.from((name) => sql.ref(`stretch.${name}`))} as r)
      )) filter (where stretch.field is not null), '[]'::json) as found
      from unnest(${parameter(each('id'), 'uuid[]')}, ${parameter(each('type'), 'text[]')}, ${parameter(each('words'), 'text[]')},
        ${parameter(each('query'), 'text[]')}) with ordinality as wanted(id, type, words, query, place)
      left join lateral ${highlights.from((name) => sql.ref(`wanted.${name}`))} as stretch on true
      group by wanted.place order by wanted.place`)
    return rows.map(({ found }) => found)
  })
}
