import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Annotations, PersonAnnotation } from '../../src/annotations/index.ts'
import { mergeAgents, restoreArticle, withdrawArticle } from '../../src/ingest/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { runs } from '../support/runs.ts'
import { ingestText } from './archive.ts'

const someone = (name: string, role?: string): PersonAnnotation => ({
  key: name.toLowerCase().replace(/\W/g, '-'),
  name,
  names: [name],
  ...(role === undefined ? {} : { roles: [{ role, organization: 'arvania' }] }),
})

/** What each article says of people whose surnames explain, or no longer explain, those of others. */
const ARTICLES: PersonAnnotation[][] = [
  [someone('Ilsa Varn', 'President')],
  [someone('Varn', 'President')],
  [someone('Olaf Varn', 'President')],
  [someone('Ilsa Marie Varn', 'President'), someone('Keld')],
  [someone('Varn'), someone('Tomas Keld', 'Premier')],
]

const annotationsOf = (people: PersonAnnotation[]): Annotations => ({
  article: {},
  people,
  organizations: [
    { key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE', country: 'XA' },
    { key: 'league', name: 'Harbour Rescue League', names: ['Harbour Rescue League', 'HRL'], classification: 'OTHER' },
  ],
  quotes: [],
  meetings: [],
})

async function ingest(database: TestDatabase, article: number): Promise<void> {
  const people = ARTICLES[article] ?? []
  const text = `date 2031-05-0${article + 1} News ${article}\n\n${people.map(({ name }) => name).join(' and ')} of Arvania wrote to the Harbour Rescue League, HRL, in matter ${article}.`
  const { status } = await ingestText(database, `${article}.txt`, text, annotationsOf(people))
  expect(status).not.toMatch(/REFUSED|UNREADABLE/)
}

/** Whom the articles that are left mean by which names, what these are called, and who may be one. */
async function meant(database: TestDatabase): Promise<unknown> {
  const { rows } = await database.pool.query(`
    with named as (
      select coalesce(g.merged_into_id, g.id) as id, array_agg(distinct a.key || ' ' || r.key order by a.key || ' ' || r.key) as by
      from agent_reference r join article a on a.id = r.article_id and a.withdrawn_at is null join agent g on g.id = r.agent_id
      group by 1
    )
    select n.by, g.name, g.article_count,
      (select array_agg(x.text || ' ' || x.kind order by x.text) from agent_name x where x.agent_id = g.id) as names,
      (select array_agg(o.name || ' ' || c.reasons::text order by o.name || ' ' || c.reasons::text) from merge_candidate c
        join agent o on o.id in (c.agent_id, c.other_id) and o.id <> g.id where g.id in (c.agent_id, c.other_id)) as candidates,
      (select array_agg(distinct a.key order by a.key) from agent_article x join article a on a.id = x.article_id where x.agent_id = g.id) as articles
    from named n join agent g on g.id = n.id order by n.by`)
  return rows
}

const event = fc.record({
  article: fc.nat(ARTICLES.length - 1),
  does: fc.constantFrom('ingest', 'ingest', 'withdraw', 'restore'),
})

test('who is meant does not depend on articles that were withdrawn, nor on when', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 14 }), async (events) => {
      const [lived, fresh] = [await createTestDatabase(), await createTestDatabase()]
      const left = new Map<number, boolean>()
      for (const { article, does } of events) {
        const slug = `2031-05-0${article + 1}-news-${article}`
        if (does === 'ingest') await ingest(lived, article)
        else expect(await (does === 'withdraw' ? withdrawArticle : restoreArticle)(lived, slug)).toBe(left.has(article))
        if (does === 'ingest') left.set(article, left.get(article) ?? true)
        else if (left.has(article)) left.set(article, does === 'restore')
      }
      for (const [article, isLeft] of [...left].sort()) if (isLeft) await ingest(fresh, article)
      expect(await meant(lived)).toEqual(await meant(fresh))
    }),
    { numRuns: runs(2, 20) },
  )
}, 120_000)

test('an editor’s word on a withdrawn article is there when it comes back', async () => {
  const database = await createTestDatabase()
  for (const article of [0, 2, 4]) await ingest(database, article)
  await mergeAgents(database, 'ilsa-varn', 'olaf-varn')
  const before = await meant(database)
  await withdrawArticle(database, '2031-05-03-news-2')
  await restoreArticle(database, '2031-05-03-news-2')
  expect(await meant(database)).toEqual(before)
})

test('a slug is made of the full name once, however often that comes back', async () => {
  const database = await createTestDatabase()
  for (const article of [1, 0]) await ingest(database, article)
  const slugs = async () =>
    (await database.prisma.agent.findMany({ where: { kind: 'PERSON' }, orderBy: { slug: 'asc' } })).map(
      ({ slug }) => slug,
    )
  expect(await slugs()).toEqual(['ilsa-varn', 'varn'])
  await withdrawArticle(database, '2031-05-01-news-0')
  await restoreArticle(database, '2031-05-01-news-0')
  expect(await slugs()).toEqual(['ilsa-varn', 'varn'])
})
