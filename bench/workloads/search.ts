import { Random } from '../data/random.ts'
import { vocabulary } from '../data/words.ts'
import type { Operation, Workload } from './operation.ts'

const ROWS = 10
const MARKS = `translate(%, E'\\uE000\\uE001\\uE002', '   ')`
const OPTIONS = `E'StartSel=\\uE000, StopSel=\\uE001, MaxWords=35, MinWords=15, MaxFragments=3, FragmentDelimiter=\\uE002'`

function headline(column: string): string {
  return `ts_headline('public.onrecord', ${MARKS.replace('%', column)}, wanted.query, ${OPTIONS})`
}

/** Marked stretches of `best`, cut at the marks: every second piece is a word that was searched for. */
const highlights = `(SELECT coalesce(json_agg(json_build_object(
    'field', shown.field, 'text', translate(stretch.text, E'\\uE000\\uE001', ''), 'ranges', (
      SELECT json_agg(json_build_object('start', piece.ends - length(piece.text), 'end', piece.ends) ORDER BY piece.place)
      FROM (
        SELECT text, place, sum(length(text)) OVER (ORDER BY place) AS ends
        FROM string_to_table(translate(stretch.text, E'\\uE001', E'\\uE000'), E'\\uE000') WITH ORDINALITY AS cut(text, place)
      ) AS piece WHERE piece.place % 2 = 0)
    ) ORDER BY shown.place, stretch.place), '[]')
  FROM (
    SELECT 1 AS place, 'headline' AS field, ${headline('d.headline')} AS marked WHERE best.type = 'ARTICLE'
    UNION ALL SELECT 2, 'articleBody', ${headline('d.article_body')} WHERE best.type = 'ARTICLE'
    UNION ALL SELECT 3, 'text', ${headline('q.passage_exact')} WHERE best.type = 'QUOTE'
  ) AS shown
  CROSS JOIN LATERAL string_to_table(shown.marked, E'\\uE002') WITH ORDINALITY AS stretch(text, place)
  WHERE strpos(stretch.text, E'\\uE000') > 0)`

const operation: Operation = {
  name: 'Search',
  query: `query Search($words: String!) {
    search(query: $words, first: ${ROWS}, types: [ARTICLE, QUOTE]) {
      edges {
        score
        node { __typename ... on Article { id headline datePublished } ... on Quote { id text date } }
        highlights { field text ranges { start end } }
      }
    }
  }`,
  floor: {
    parameters: ['words'],
    sql: `WITH wanted AS MATERIALIZED (SELECT websearch_to_tsquery('public.onrecord', $1::text) AS query),
      found AS (
        SELECT 'ARTICLE' AS type, a.id, ts_rank_cd(d.search, wanted.query, 32)::float8 AS score
        FROM wanted JOIN document d ON d.search @@ wanted.query JOIN article a ON a.current_document_id = d.id
        WHERE a.withdrawn_at IS NULL
        UNION ALL SELECT 'QUOTE', q.id, ts_rank_cd(q.search, wanted.query, 32)::float8
        FROM wanted JOIN quote q ON q.search @@ wanted.query WHERE q.is_current AND q.review_state <> 'REJECTED'
      ),
      best AS MATERIALIZED (SELECT * FROM found ORDER BY score DESC, type DESC, id DESC LIMIT ${ROWS})
      SELECT '{"data":{"search":{"edges":' || coalesce(json_agg(json_build_object(
          'score', best.score,
          'node', CASE best.type
            WHEN 'ARTICLE' THEN json_build_object('__typename', 'Article', 'id', 'article_' || a.id, 'headline', a.headline, 'datePublished', a.date_published)
            ELSE json_build_object('__typename', 'Quote', 'id', 'quote_' || q.id, 'text', q.passage_exact, 'date', q.date) END,
          'highlights', ${highlights}
        ) ORDER BY best.score DESC, best.type DESC, best.id DESC)::text, '[]') || '}}}'
      FROM best CROSS JOIN wanted
      LEFT JOIN article a ON best.type = 'ARTICLE' AND a.id = best.id LEFT JOIN document d ON d.id = a.current_document_id
      LEFT JOIN quote q ON best.type = 'QUOTE' AND q.id = best.id`,
  },
  peerQuery: null,
}

/** Words that are neither so common nor so rare that nobody would search for them. */
const COMMONEST = 60
const RAREST = 1500
const SEARCHES = 2000

export const searchWorkload: Workload = {
  name: 'search',
  title: 'full-text search, 10 best with highlights',
  async prepare() {
    const random = new Random(7)
    const word = () => vocabulary[Math.floor(COMMONEST * (RAREST / COMMONEST) ** random.next())]
    return Array.from({ length: SEARCHES }, () => {
      const variables = { words: `${word()} ${word()}` }
      return { operation, ours: variables, floor: variables, peer: {} }
    })
  },
}
