import { type RawBuilder, sql } from 'kysely'
import { codePoints } from '../annotations/index.ts'
import type { FieldInfo } from './batch.ts'
import type { SearchType } from './connections/search.ts'
import type { Context } from './context.ts'
import { searchQuery, searchWords } from './filters/operators.ts'
import { listsOf } from './records/rows.ts'
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

function headline(field: string, value: Sql, query: Sql): Sql {
  return sql`(${sql.lit(field)}, ts_headline('public.onrecord', translate(${value}, ${START + STOP + BETWEEN}, '   '), ${query}, ${OPTIONS}))`
}

/** The fields of each kind of result in which words are shown. Of an agent it is the name that is most alike, whole. */
const sources: Record<SearchType, (words: string, ids: Sql) => Sql> = {
  ARTICLE: (words, ids) => sql`select a.id as "parentKey", shown.field, shown.marked from article as a
    join document as d on d.id = a.current_document_id
    cross join lateral (values ${headline('headline', sql`d.headline`, searchQuery(words))},
      ${headline('articleBody', sql`d.article_body`, searchQuery(words))}) as shown(field, marked)
    where a.id = any(${ids})`,
  QUOTE: (words, ids) => sql`select q.id as "parentKey", shown.field, shown.marked from quote as q
    cross join lateral (values ${headline('text', sql`q.passage_exact`, searchQuery(words))}) as shown(field, marked)
    where q.id = any(${ids})`,
  MEETING: (words, ids) => sql`select m.id as "parentKey", shown.field, shown.marked from meeting as m
    cross join lateral (values ${headline('name', sql`m.name`, searchQuery(words))},
      ${headline('location', sql`coalesce(m.location, '')`, searchQuery(words))}) as shown(field, marked)
    where m.id = any(${ids})`,
  PERSON: bestName,
  ORGANIZATION: bestName,
}

function bestName(words: string, ids: Sql): Sql {
  const wanted = sql`fold(${words}::text)`
  return sql`select distinct on (called.agent_id) called.agent_id as "parentKey", 'names' as field,
      ${START} || translate(called.text, ${START + STOP + BETWEEN}, '   ') || ${STOP} as marked
    from agent_name as called where called.agent_id = any(${ids})
    order by called.agent_id, word_similarity(${wanted}, called.folded) desc,
      similarity(${wanted}, called.folded) desc, called.kind, called.id`
}

/** Where the words of a search stand in a result; empty where they stand in no field that is shown. */
export function loadHighlights(
  context: Context,
  info: FieldInfo,
  query: string,
  type: SearchType,
  id: string,
): Promise<Highlight[]> {
  const words = searchWords(query)
  return context.batches.load(info, type, id, async (ids) => {
    const rows = await context.read(
      sources[type](words, parameter(ids, 'uuid[]')) as RawBuilder<{
        parentKey: string
        field: string
        marked: string
      }>,
    )
    return listsOf(ids, rows).map((each) => each.flatMap(({ field, marked }) => stretches(field, marked)))
  })
}

function stretches(field: string, marked: string): Highlight[] {
  return marked
    .split(BETWEEN)
    .map((stretch) => unmark(field, stretch))
    .filter(({ ranges }) => ranges.length > 0)
}

function unmark(field: string, marked: string): Highlight {
  const highlight: Highlight = { field, text: '', ranges: [] }
  let length = 0
  for (const [index, piece] of marked.split(new RegExp(`[${START}${STOP}]`, 'u')).entries()) {
    const start = length
    length += codePoints(piece).length
    highlight.text += piece
    // Marks come in pairs, so every second piece stands between two.
    if (index % 2 === 1) highlight.ranges.push({ start, end: length })
  }
  return highlight
}
