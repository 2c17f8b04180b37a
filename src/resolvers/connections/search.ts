import { sql } from 'kysely'
import { nameWords, searchQuery } from '../filters/operators.ts'
import { type ConnectionArguments, defineConnection } from '../paging/connection.ts'
import { term } from '../paging/order.ts'
import { choice, defineRecord, float, key, text } from '../records/record.ts'
import { parameter, type Sql } from '../sql.ts'
import { listedAgent, listedMeetings, listedQuotes } from './listed.ts'

export type SearchType = 'ARTICLE' | 'PERSON' | 'ORGANIZATION' | 'QUOTE' | 'MEETING'

export interface SearchArguments extends ConnectionArguments {
  query: string
  types?: readonly SearchType[] | null | undefined
}

/** As many results are ranked; what a search finds beyond them is not listed. */
export const MAX_RESULTS = 1000
/** What it costs to find and to rank them, in rows of other lists: some tenth of a second where words are frequent. */
const MOST_RANKED = 5000

/** A found thing, before it is loaded as what `type` says. */
export const searchRecord = defineRecord({
  table: 'search',
  // What was searched for: in names, and as PostgreSQL understands it.
  columns: { id: key, type: choice<SearchType>(), score: float, words: text, query: text },
  from: (alias) => sql.ref(alias),
  visible: () => sql`true`,
})

/** As a subquery, which runs once: read for each row that is ranked, the words take longer than the ranking. */
function onceQuery(words: string): Sql {
  return sql`(select ${searchQuery(words)})`
}

/** Rank 32 of Postgres maps a rank to 0..1, so that what is found in different tables can be put in one order. */
function rank(vector: Sql, query: Sql): Sql {
  return sql`ts_rank_cd(${vector}, ${query}, 32)::float8`
}

/**
 * A name scores as it is alike (trigrams, 0 to 1): whole when it is the same, a little less when it is a part of a longer
 * one, and of equals whoever is mentioned more comes first. A title that stands for a name counts for half.
 */
function named(kind: 'PERSON' | 'ORGANIZATION', words: string): Sql {
  const wanted = sql`(select fold(${parameter(nameWords(words), 'text')}))`
  return sql`select ${sql.lit(kind)}::text as type, g.id,
      max(word_similarity(${wanted}, called.folded)
        * case when called.folded = ${wanted} then 1 else 0.9 + 0.05 * g.article_count / (g.article_count + 10) end
        * case called.kind when 'TITLE' then 0.5 else 1 end)::float8 as score
    from agent_name as called join agent as g on g.id = called.agent_id
    where ${wanted} <% called.folded and g.kind = ${sql.lit(kind)} and ${listedAgent('g')}
    group by g.id`
}

const sources: Record<SearchType, (words: string) => Sql> = {
  PERSON: (words) => named('PERSON', words),
  ORGANIZATION: (words) => named('ORGANIZATION', words),
  ARTICLE: (words) => sql`select 'ARTICLE'::text as type, a.id, ${rank(sql`found.search`, onceQuery(words))} as score
    from document as found join article as a on a.current_document_id = found.id
    where found.search @@ ${onceQuery(words)} and a.withdrawn_at is null`,
  QUOTE: (words) => sql`select 'QUOTE'::text as type, q.id, ${rank(sql`q.search`, onceQuery(words))} as score
    from quote as q where q.search @@ ${onceQuery(words)} and ${listedQuotes({}, 'q')}`,
  MEETING: (words) => sql`select 'MEETING'::text as type, m.id, ${rank(sql`m.search`, onceQuery(words))} as score
    from meeting as m where m.search @@ ${onceQuery(words)} and ${listedMeetings({}, 'm')}`,
}

/** All that holds the words, in no order: as much as `searchRecord` has, but for the words. */
function found({ query, types }: SearchArguments): Sql {
  const wanted = new Set(types ?? (Object.keys(sources) as SearchType[]))
  const parts = [...wanted].map((type) => sources[type](query))
  const nothing = sql`select ''::text as type, null::uuid as id, 0::float8 as score where false`
  return sql`(${parts.length === 0 ? nothing : sql.join(parts, sql` union all `)}) as found`
}

/** Everything that holds the words, best first, over the 1,000 best. */
export const search = defineConnection({
  name: 'Query.search',
  record: searchRecord,
  alias: 's',
  from: (args: SearchArguments) => sql`(
      select type, id, score, ${parameter(nameWords(args.query), 'text')} as words, ${onceQuery(args.query)} as query from ${found(args)}
      order by score desc, type desc, id desc limit ${sql.lit(MAX_RESULTS)}
    ) as s`,
  where: () => sql`true`,
  best: { most: MAX_RESULTS, of: found },
  passes: MOST_RANKED,
  orders: { SCORE: [term('s', 'score', 'float8'), term('s', 'type', 'text')] },
  defaultOrder: { field: 'SCORE', direction: 'DESC' },
})
