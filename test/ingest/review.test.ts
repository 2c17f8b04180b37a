import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import type { Extractor } from '../../src/extraction/index.ts'
import { mergeAgents, resolveAll, reviewClaims, splitMerged } from '../../src/ingest/index.ts'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { edited, everything, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

/** What a program finds that sees what an editor would, and is not quite sure. */
function program(
  database: TestDatabase,
  version = 1,
  change: (annotations: Annotations) => void = () => {},
  text = VISIT,
) {
  const annotations = edited(VISIT_ANNOTATIONS, (all) => {
    for (const claim of [...all.quotes, ...all.meetings])
      Object.assign(claim, { confidence: 0.8, rule: 'quotation-marks' })
    change(all)
  })
  const extractor: Extractor = { name: 'test', version: String(version), extract: async () => annotations }
  return ingestText(database, 'visit.txt', text, undefined, { extractor })
}

/** What of the archive counts, as one who asks sees it. */
async function counting(database: TestDatabase) {
  const { data, errors } = await askerOf(database)(`{
    person(by: { slug: "ilsa-varn" }) {
      description quoteCount meetingCount metWith { nodes { slug } }
      quotes { nodes { passage { exact } reviewState confidence } } memberships { nodes { role reviewState } }
    }
    meetings { nodes { slug reviewState confidence quotes { totalCount } } }
  }`)
  expect(errors).toBeUndefined()
  expect(await outdated(database)).toEqual([])
  const { person, meetings } = data
  return { ...person, meetings: meetings.nodes }
}

const quotesOf = async ({ prisma }: TestDatabase) =>
  (await prisma.quote.findMany({ orderBy: { passageStart: 'asc' } })).map(({ id }) => ({ kind: 'QUOTE', id }) as const)
const meetingOf = async ({ prisma }: TestDatabase) =>
  ({ kind: 'MEETING', id: (await prisma.meeting.findFirstOrThrow({ where: { isCurrent: true } })).id }) as const
const roleOf = async ({ prisma }: TestDatabase, role: string) =>
  ({ kind: 'MEMBERSHIP', id: (await prisma.membership.findFirstOrThrow({ where: { role } })).id }) as const

describe('a quote', async () => {
  const database = await createTestDatabase()
  await program(database)
  const [border, shut] = await quotesOf(database)
  if (border === undefined || shut === undefined) throw new Error('there are three')

  test('that is confirmed says so, and how sure the program had been', async () => {
    expect(await reviewClaims(database, [border], 'CONFIRMED')).toEqual([
      { text: 'Ilsa Varn: We will open the border 🚆 this summer,', articles: 1 },
    ])
    expect((await counting(database)).quotes.nodes).toMatchObject([
      { reviewState: 'SUGGESTED', confidence: 0.8 },
      { reviewState: 'CONFIRMED', confidence: 0.8 },
    ])
  })

  test('that is rejected counts nowhere', async () => {
    expect(await counting(database)).toMatchObject({ quoteCount: 2 })
    await reviewClaims(database, [shut], 'REJECTED')
    const { quoteCount, quotes } = await counting(database)
    expect([quoteCount, quotes.nodes.length]).toEqual([1, 1])
  })

  test('stays as it was decided when a newer program finds something else there', async () => {
    await program(database, 2, ({ quotes }) => {
      Object.assign(quotes[0] ?? {}, { exact: 'We will open the border', speaker: 'keld' })
    })
    await resolveAll(database)
    const { quoteCount, quotes } = await counting(database)
    expect([quoteCount, quotes.nodes]).toMatchObject([
      1,
      [{ passage: { exact: 'We will open the border 🚆 this summer,' }, reviewState: 'CONFIRMED' }],
    ])
  })

  test('is what the program says by now, when the decision is taken back', async () => {
    await reviewClaims(database, [border, shut], 'SUGGESTED')
    expect(await counting(database)).toMatchObject({
      quoteCount: 1,
      quotes: { nodes: [{ passage: { exact: 'It has been shut for too long.' }, reviewState: 'SUGGESTED' }] },
    })
    const [first] = await database.prisma.quote.findMany({
      orderBy: { passageStart: 'asc' },
      include: { speakers: { include: { agent: true } } },
    })
    expect(first).toMatchObject({
      id: border.id,
      passageExact: 'We will open the border',
      speakers: [{ agent: { slug: 'tomas-keld' } }],
    })
  })
})

describe('whose words an editor confirmed', () => {
  const text = VISIT.replace('Keld replied', 'Petra Varn listened. Keld replied')
  const claims = async ({ pool }: TestDatabase) => {
    const { rows } = await pool.query<{ claim: string }>(`
      select concat_ws(' ', q.review_state, a.slug, left(q.passage_exact, 12)) as claim
      from quote q join quote_speaker s on s.quote_id = q.id join agent a on a.id = s.agent_id order by q.passage_start`)
    return rows.map(({ claim }) => claim)
  }
  async function confirmed() {
    const database = await createTestDatabase()
    await program(database, 1, () => {}, text)
    const [border] = await quotesOf(database)
    if (border === undefined) throw new Error('there are three')
    await reviewClaims(database, [border], 'CONFIRMED')
    return { database, border }
  }
  const nobody = (all: Annotations) => {
    all.people = all.people.filter(({ key }) => key !== 'varn')
    all.quotes = []
    all.meetings = []
  }

  test('is not whom a newer program takes for the speaker, until that is taken back', async () => {
    const { database, border } = await confirmed()
    await program(
      database,
      2,
      ({ people }) => Object.assign(people[0] ?? {}, { name: 'Petra Varn', names: ['Petra Varn', 'Varn'] }),
      text,
    )
    await resolveAll(database)
    expect(await outdated(database)).toEqual([])
    expect(await claims(database)).toEqual([
      'CONFIRMED ilsa-varn We will open',
      'SUGGESTED petra-varn It has been ',
      'SUGGESTED tomas-keld Belmora was ',
    ])
    await reviewClaims(database, [border], 'SUGGESTED')
    expect(await outdated(database)).toEqual([])
    expect((await claims(database))[0]).toBe('SUGGESTED petra-varn We will open')
    expect(await database.prisma.agentReference.findMany({ where: { name: 'Ilsa Varn' } })).toEqual([])
  })

  test('stays the same person where a newer program does not find them, and the next one does', async () => {
    const { database } = await confirmed()
    await program(database, 2, nobody, text)
    expect(await claims(database)).toEqual(['CONFIRMED ilsa-varn We will open'])
    expect(await outdated(database)).toEqual([])
    await program(database, 3, () => {}, text)
    expect((await claims(database)).slice(0, 2)).toEqual([
      'CONFIRMED ilsa-varn We will open',
      'SUGGESTED ilsa-varn It has been ',
    ])
  })

  test('no longer binds what others are called, once the words are rejected', async () => {
    const { database, border } = await confirmed()
    const inShort = ({ people }: Annotations) => Object.assign(people[0] ?? {}, { name: 'Varn', names: ['Varn'] })
    await program(database, 2, inShort, text)
    expect(await claims(database)).toContain('SUGGESTED ilsa-varn It has been ')
    const named = () =>
      database.prisma.agentReference.findMany({ where: { names: { array_contains: [{ text: 'Varn' }] } } })
    expect(await named()).toMatchObject([{ name: 'Ilsa Varn' }])
    await reviewClaims(database, [border], 'REJECTED')
    await program(database, 3, inShort, text)
    expect(await named()).toMatchObject([{ name: 'Varn' }])
    expect(await outdated(database)).toEqual([])
    await program(database, 4, nobody, text)
    expect(await claims(database)).toMatchObject([expect.stringContaining('REJECTED')])
    expect(await outdated(database)).toEqual([])
  })

  test('holds what a newer program tells of them', async () => {
    const { database } = await confirmed()
    await program(
      database,
      2,
      ({ people }) => Object.assign(people[0] ?? {}, { roles: [{ role: 'Premier', organization: 'arvania' }] }),
      text,
    )
    expect(await database.prisma.agentReference.findFirst({ where: { name: 'Ilsa Varn' } })).toMatchObject({
      key: 'varn',
      roles: [{ role: 'premier' }],
    })
  })
})

describe('what an editor’s file says', async () => {
  const database = await createTestDatabase()
  const write = (change: (annotations: Annotations) => void = () => {}) =>
    ingestText(database, 'visit.txt', VISIT, edited(VISIT_ANNOTATIONS, change))
  await write()
  const [border] = await quotesOf(database)
  if (border === undefined) throw new Error('there are three')

  test('can be rejected, too, and stays so while the file says the same of others', async () => {
    await reviewClaims(database, [border, await meetingOf(database)], 'REJECTED')
    await write(({ quotes }) => Object.assign(quotes[2] ?? {}, { cue: 'answered' }))
    expect(await counting(database)).toMatchObject({
      quoteCount: 1,
      meetingCount: 0,
      metWith: { nodes: [] },
      meetings: [],
    })
  })

  test('also under whom a merge makes of its speaker', async () => {
    await ingestText(database, 'other.txt', 'date 2031-05-06 Varna\n\nIlsa Varna came.', {
      people: [{ key: 'varna', name: 'Ilsa Varna', names: ['Ilsa Varna'] }],
    })
    await mergeAgents(database, 'ilsa-varna', 'ilsa-varn')
    expect(await database.prisma.quote.findUnique({ where: { id: border.id } })).toMatchObject({
      reviewState: 'REJECTED',
    })
    await splitMerged(database, 'ilsa-varn')
    expect(await counting(database)).toMatchObject({ quoteCount: 1, meetingCount: 0 })
  })

  test('until the file says something else there: that was not rejected', async () => {
    await write(({ quotes, meetings }) => {
      Object.assign(quotes[0] ?? {}, { speaker: 'keld' })
      Object.assign(meetings[0] ?? {}, { startDate: '2031-05-03' })
    })
    expect(
      await database.prisma.quote.findUnique({ where: { id: border.id }, include: { speakers: true } }),
    ).toMatchObject({
      reviewState: 'CONFIRMED',
      speakers: [{ agentId: (await database.prisma.agent.findFirstOrThrow({ where: { slug: 'tomas-keld' } })).id }],
    })
    expect(await counting(database)).toMatchObject({
      meetings: [{ reviewState: 'CONFIRMED', quotes: { totalCount: 3 } }],
    })
  })
})

describe('a meeting', async () => {
  const database = await createTestDatabase()
  await program(database)
  const told = 'date 2031-05-06 Keld in Lunde\n\nOn 4 May Tomas Keld was received by Ilsa Varn in Lunde.'
  await ingestText(database, 'told.txt', told, {
    people: VISIT_ANNOTATIONS.people.map(({ key, name }) => ({ key, name, names: [name] })),
    meetings: [
      {
        ...VISIT_ANNOTATIONS.meetings[0],
        dateText: 'On 4 May',
        participants: [{ of: 'varn' }, { of: 'keld' }],
        evidence: [{ exact: 'Tomas Keld was received by Ilsa Varn' }],
      },
    ],
  })
  const meeting = await meetingOf(database)

  test('is what the reports say that nobody rejected', async () => {
    expect((await counting(database)).meetings).toMatchObject([{ reviewState: 'CONFIRMED', confidence: null }])
    await reviewClaims(database, [meeting], 'REJECTED', '2031-05-06-keld-in-lunde')
    expect((await counting(database)).meetings).toMatchObject([{ reviewState: 'SUGGESTED', confidence: 0.8 }])
  })

  test('that is rejected is none, for those who met neither', async () => {
    expect(await reviewClaims(database, [meeting], 'REJECTED')).toEqual([
      { text: 'Varn receives Keld, 2031-05-04', articles: 2 },
    ])
    expect(await counting(database)).toMatchObject({ meetingCount: 0, metWith: { nodes: [] }, meetings: [] })
  })

  test('is as before when that is taken back, and an editor’s file stands as it is written', async () => {
    await reviewClaims(database, [meeting], 'SUGGESTED')
    expect(await counting(database)).toMatchObject({
      meetingCount: 1,
      metWith: { nodes: [{ slug: 'tomas-keld' }] },
      meetings: [{ reviewState: 'CONFIRMED', confidence: null, quotes: { totalCount: 3 } }],
    })
  })
})

test.each(['CONFIRMED', 'REJECTED'] as const)('a quote that is %s leaves those within it', async (verdict) => {
  const database = await createTestDatabase()
  const text = `date 2031-05-05 Keld in Lunde\n\n“Ilsa Varn told me, ‘It is done,’ and left,” Tomas Keld said.`
  const people = VISIT_ANNOTATIONS.people.map(({ key, name }) => ({ key, name, names: [name] }))
  const found = { kind: 'DIRECT', confidence: 0.8, rule: 'quotation-marks' } as const
  const extract = async () => ({
    article: {},
    people,
    organizations: [],
    meetings: [],
    quotes: [
      { ...found, exact: 'Ilsa Varn told me, ‘It is done,’ and left,', speaker: 'keld' },
      { ...found, exact: 'It is done,', speaker: 'varn' },
    ],
  })
  const read = (version: string) =>
    ingestText(database, 'keld.txt', text, undefined, { extractor: { name: 'test', version, extract } })
  await read('1')
  const [outer] = await quotesOf(database)
  if (outer === undefined) throw new Error('there are two')
  await reviewClaims(database, [outer], verdict)
  const expected = [
    { reviewState: verdict, passageExact: 'Ilsa Varn told me, ‘It is done,’ and left,' },
    { reviewState: 'SUGGESTED', passageExact: 'It is done,' },
  ]
  for (const again of [() => resolveAll(database), () => read('2')]) {
    await again()
    expect(await database.prisma.quote.findMany({ orderBy: { passageStart: 'asc' } })).toMatchObject(expected)
  }
  expect(await outdated(database)).toEqual([])
})

describe('of several meetings in one article, one that is decided on', () => {
  const meetings = async ({ pool }: TestDatabase) => {
    const { rows } = await pool.query<{ told: string }>(`
      select concat_ws(' ', r.review_state, r.start_date, (select string_agg(a.slug, ' ' order by p.position)
        from meeting_report_participant p join agent a on a.id = p.agent_id where p.report_id = r.id),
        (select count(*) from quote q where q.report_id = r.id)) as told from meeting_report r where r.is_current order by r.start_date`)
    return rows.map(({ told }) => told)
  }
  const decide = async (database: TestDatabase, verdict: 'CONFIRMED' | 'REJECTED') => {
    const { id } = await database.prisma.meeting.findFirstOrThrow({ where: { slug: { startsWith: '2031-05-04' } } })
    await reviewClaims(database, [{ kind: 'MEETING', id }], verdict)
  }
  const again = (all: Annotations, change: Partial<Annotations['meetings'][number]>) => {
    const { dateText, ...meeting } = structuredClone(all.meetings[0]) ?? {}
    all.meetings.push({
      ...(meeting as Annotations['meetings'][number]),
      key: 'm2',
      startDate: '2031-04-20',
      ...change,
    })
  }

  test.each(['CONFIRMED', 'REJECTED'] as const)('and %s leaves the others of the same people', async (verdict) => {
    const database = await createTestDatabase()
    await program(database, 1, (all) => again(all, {}))
    await decide(database, verdict)
    const expected = ['SUGGESTED 2031-04-20 ilsa-varn tomas-keld 0', `${verdict} 2031-05-04 ilsa-varn tomas-keld 3`]
    await resolveAll(database)
    expect(await meetings(database)).toEqual(expected)
    // A newer program may find them in another order, and so under other keys.
    await program(database, 2, (all) => {
      again(all, { key: 'visit' })
      Object.assign(all.meetings[0] ?? {}, { key: 'm2' })
      for (const quote of all.quotes) quote.meeting = 'm2'
    })
    expect(await meetings(database)).toEqual(expected)
    expect(await outdated(database)).toEqual([])
  })

  test('leaves one of others that a newer program finds under its key', async () => {
    const database = await createTestDatabase()
    await program(database)
    await decide(database, 'REJECTED')
    await program(database, 2, (all) => {
      again(all, { key: 'visit', participants: [{ of: 'keld' }, { of: 'arvania' }] })
      Object.assign(all.meetings[0] ?? {}, { key: 'm2' })
      for (const quote of all.quotes) quote.meeting = 'm2'
    })
    expect(await meetings(database)).toEqual([
      'SUGGESTED 2031-04-20 tomas-keld arvania 0',
      'REJECTED 2031-05-04 ilsa-varn tomas-keld 3',
    ])
    expect(await outdated(database)).toEqual([])
  })

  test('stays decided on where a newer program tells it of another day', async () => {
    const database = await createTestDatabase()
    await program(database)
    await decide(database, 'REJECTED')
    await program(database, 2, (all) => {
      Object.assign(all.meetings[0] ?? {}, { key: 'm2', startDate: '2031-05-01' })
      for (const quote of all.quotes) quote.meeting = 'm2'
    })
    expect(await meetings(database)).toEqual(['REJECTED 2031-05-04 ilsa-varn tomas-keld 3'])
  })
})

describe('a role', async () => {
  const database = await createTestDatabase()
  await program(database)
  const president = await roleOf(database, 'President')

  test('that is rejected describes nobody, and comes back with another article no more', async () => {
    expect(await counting(database)).toMatchObject({ description: 'President of Arvania' })
    expect(await reviewClaims(database, [president], 'REJECTED')).toEqual([
      { text: 'Ilsa Varn, President, Arvania', articles: 1 },
    ])
    await ingestText(database, 'again.txt', VISIT.replace('05-05', '05-07'), undefined, {
      extractor: { name: 'test', version: '1', extract: async () => VISIT_ANNOTATIONS },
    })
    expect(await counting(database)).toMatchObject({ description: null, memberships: { nodes: [] } })
  })

  test('that is taken back or confirmed does', async () => {
    await reviewClaims(database, [president], 'SUGGESTED')
    expect(await counting(database)).toMatchObject({ memberships: { nodes: [{ reviewState: 'SUGGESTED' }] } })
    await reviewClaims(database, [president], 'CONFIRMED')
    expect(await counting(database)).toMatchObject({
      description: 'President of Arvania',
      memberships: { nodes: [{ role: 'President', reviewState: 'CONFIRMED' }] },
    })
  })
})

test('whoever takes a role back is told how far it is with the articles that cite it', async () => {
  const database = await createTestDatabase()
  for (const day of [1, 2, 3])
    await ingestText(database, `${day}.txt`, VISIT.replace('a passer-by', `passer-by ${day}`), VISIT_ANNOTATIONS)
  const role = await roleOf(database, 'President')
  await reviewClaims(database, [role], 'REJECTED')
  let done = 0
  const onProgress = (articles: number) => {
    done += articles
  }
  await reviewClaims(database, [role], 'SUGGESTED', null, { onProgress })
  expect(done).toBe(3)
})

test('of several claims all are decided on, or none', async () => {
  const database = await createTestDatabase()
  await program(database)
  const [border] = await quotesOf(database)
  const before = await everything(database)
  const nobody = '01990000-0000-7000-8000-000000000000'
  for (const [claim, reason] of [
    [{ kind: 'QUOTE', id: nobody }, `There is no quote ${nobody}. Nothing was changed.`],
    // An id of another kind names nothing.
    [{ kind: 'MEETING', id: border?.id ?? '' }, `There is no meeting ${border?.id}. Nothing was changed.`],
  ] as const)
    await expect(reviewClaims(database, [border ?? claim, claim], 'REJECTED')).rejects.toThrow(reason)
  const meeting = await meetingOf(database)
  await expect(reviewClaims(database, [meeting], 'REJECTED', 'nowhere')).rejects.toThrow(
    `Article "nowhere" reports no meeting ${meeting.id}. Nothing was changed.`,
  )
  expect(await everything(database)).toEqual(before)
  expect(await reviewClaims(database, [], 'REJECTED')).toEqual([])
})

test('two who decide while others record wait for each other, and nothing is counted twice', async () => {
  const database = await createTestDatabase()
  await program(database)
  const quotes = await quotesOf(database)
  const meeting = await meetingOf(database)
  await Promise.all([
    ...quotes.map((quote) => reviewClaims(database, [quote], 'REJECTED')),
    reviewClaims(database, [meeting, ...quotes.slice(0, 1)], 'REJECTED'),
    program(database, 2),
    resolveAll(database),
  ])
  expect(await counting(database)).toMatchObject({ quoteCount: 0, meetingCount: 0, meetings: [] })
  expect(await program(database, 3)).toMatchObject({ status: 'UPDATED' })
  expect(await counting(database)).toMatchObject({ quoteCount: 0, meetingCount: 0, meetings: [] })
})
