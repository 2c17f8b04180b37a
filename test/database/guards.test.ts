import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase } from '../support/database.ts'

const database = await createTestDatabase()
const sql = (text: string, values: unknown[] = []) => database.pool.query(text, values)

/** What the database answers to somebody who writes SQL by hand. */
async function refusal(text: string, values: unknown[] = []): Promise<string> {
  return sql(text, values).then(
    () => 'accepted',
    (error: Error) => error.message.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID'),
  )
}

const body = 'Oda Quill 🦉 met Bram Vale in Norport. “We agreed,” she said.'
const ids = { article: '', document: '', person: '', other: '', quote: '' }

beforeEach(async () => {
  for (const name of Object.keys(ids) as (keyof typeof ids)[]) ids[name] = randomUUID()
  const bytes = Buffer.from(`${ids.document} ${body}`)
  await sql(
    `insert into article (id, key, slug, headline, date_published, in_language, word_count)
     values ($1::uuid, $1::text, $1::text, 'Talks in Norport', '2031-05-01', 'en', 10)`,
    [ids.article],
  )
  await sql(
    `insert into document (id, sha256, media_type, bytes, byte_length, article_id, headline, article_body)
     values ($1, $2, 'text/plain', $3, $4, $5, 'Talks in Norport', $6)`,
    [ids.document, createHash('sha256').update(bytes).digest('hex'), bytes, bytes.length, ids.article, body],
  )
  for (const id of [ids.person, ids.other]) {
    await sql(
      `with a as (insert into agent (id, kind, slug, name) values ($1::uuid, 'PERSON', $1::text, 'Oda Quill'))
       insert into person (id) values ($1::uuid)`,
      [id],
    )
  }
})

const quote = (start: number, end: number, exact: string, attribution: unknown[] = [null, null, null, null]) =>
  refusal(
    `insert into quote (id, article_id, document_id, passage_source, passage_start, passage_end, passage_exact,
       attribution_source, attribution_start, attribution_end, attribution_exact, kind, date, rule, review_state)
     values ($1, $2, $3, 'ARTICLE_BODY', $4, $5, $6, $7, $8, $9, $10, 'DIRECT', '2031-05-01', 'editor', 'CONFIRMED')`,
    [ids.quote, ids.article, ids.document, start, end, exact, ...attribution],
  )

const mention = (agent: string | null, exact = 'Oda Quill') =>
  refusal(
    `insert into mention (id, agent_id, article_id, document_id, passage_source, passage_start, passage_end, passage_exact)
     values (gen_random_uuid(), $1, $2, $3, 'ARTICLE_BODY', 0, 9, $4)`,
    [agent, ids.article, ids.document, exact],
  )

describe('a passage', () => {
  test('is the text at its place, in code points: the owl counts once', async () => {
    expect(body.indexOf('We agreed')).toBe(40)
    expect(await quote(39, 49, 'We agreed,')).toBe('accepted')
  })

  test('that does not read like its text cannot be written', async () => {
    expect(await quote(40, 50, 'We agreed,')).toBe(
      'passage 40 to 50 of the ARTICLE_BODY of document ID does not read like its exact text',
    )
    expect(await mention(ids.person, 'Oda Quilt')).toMatch(/^passage 0 to 9 .* does not read like its exact text$/)
  })

  test('ends after it starts, and starts in the text', async () => {
    for (const [start, end] of [
      [5, 5],
      [6, 5],
      [-1, 3],
    ] as const) {
      expect(await quote(start, end, '')).toBe(
        'new row for relation "quote" violates check constraint "quote_passage_check"',
      )
    }
  })

  test('cannot be moved away from its text afterwards', async () => {
    await quote(39, 49, 'We agreed,')
    expect(await refusal('update quote set passage_start = 38 where id = $1', [ids.quote])).toMatch(
      /does not read like/,
    )
    expect(await refusal("update quote set passage_exact = 'We refused' where id = $1", [ids.quote])).toMatch(
      /does not read like/,
    )
  })

  test('of an attribution is checked like any other, and is whole or not there', async () => {
    expect(await quote(39, 49, 'We agreed,', ['ARTICLE_BODY', 51, 55, 'he s'])).toMatch(
      /^attribution 51 to 55 .* does not read/,
    )
    expect(await quote(39, 49, 'We agreed,', ['ARTICLE_BODY', 51, null, 'she said'])).toMatch(
      /"quote_attribution_check"/,
    )
    expect(await quote(39, 49, 'We agreed,', ['ARTICLE_BODY', 51, 59, 'she said'])).toBe('accepted')
  })
})

describe('a document', () => {
  test.each([
    ['its text', "article_body = 'Oda Quill did not meet anybody.'"],
    ['its headline', "headline = 'No talks in Norport'"],
    ['its bytes', "bytes = 'x', byte_length = 1"],
    ['its hash', `sha256 = '${'0'.repeat(64)}'`],
  ])('never changes: %s', async (_what, change) => {
    expect(await refusal(`update document set ${change} where id = $1`, [ids.document])).toBe(
      'document ID is kept as it was received: another text is another document',
    )
  })

  test('has the hash and the length of its bytes', async () => {
    const insert = (sha256: string) =>
      refusal(
        `insert into document (id, sha256, media_type, bytes, byte_length, error) values ($1, $2, 'text/plain', 'abc', 3, 'unreadable')`,
        [randomUUID(), sha256],
      )
    expect(await insert('f'.repeat(64))).toMatch(/"document_bytes_check"/)
    expect(await insert(createHash('sha256').update('abc').digest('hex'))).toBe('accepted')
  })

  test('with claims in it cannot be deleted', async () => {
    await mention(ids.person)
    expect(await refusal('delete from document where id = $1', [ids.document])).toMatch(/foreign key constraint/)
  })
})

describe('a claim', () => {
  test('has its agent', async () => {
    expect(await mention(null)).toMatch(/violates not-null constraint/)
    expect(await mention(randomUUID())).toMatch(/foreign key constraint/)
  })

  test('keeps its agent: one with claims cannot be deleted', async () => {
    await mention(ids.person)
    expect(await refusal('delete from agent where id = $1', [ids.person])).toMatch(/foreign key constraint/)
  })

  test('an agent is the person or the organization that it says it is', async () => {
    expect(
      await refusal(`insert into agent (id, kind, slug, name) values ($1, 'PERSON', 'nobody', 'Nobody')`, [
        randomUUID(),
      ]),
    ).toBe('agent ID is neither the person nor the organization that it should be')
  })

  test('only who was merged can have come along with another one', async () => {
    expect(await refusal('update agent set merged_through_id = $2 where id = $1', [ids.person, ids.other])).toMatch(
      /"agent_merged_through_check"/,
    )
    expect(
      await refusal('update agent set merged_into_id = $2, merged_through_id = $2 where id = $1', [
        ids.person,
        ids.other,
      ]),
    ).toMatch(/"agent_merged_through_check"/)
  })

  test("a meeting's report names two parties and shows its passage", async () => {
    const report = (participants: string[], evidence: boolean) =>
      refusal(`do $$ declare report uuid := gen_random_uuid(); meeting uuid := gen_random_uuid(); begin
        insert into meeting (id, slug, name, status, medium, review_state) values (meeting, meeting::text, 'Talks', 'HELD', 'UNKNOWN', 'CONFIRMED');
        insert into meeting_report (id, meeting_id, article_id, document_id, key, status, medium, rule, review_state)
          values (report, meeting, '${ids.article}', '${ids.document}', report::text, 'HELD', 'UNKNOWN', 'editor', 'CONFIRMED');
        ${participants.map((id, position) => `insert into meeting_report_participant values (report, '${id}', ${position}, 'ATTENDEE', null);`).join('\n')}
        ${evidence ? `insert into meeting_report_evidence values (gen_random_uuid(), report, '${ids.document}', 'ARTICLE_BODY', 0, 9, 'Oda Quill');` : ''}
      end $$`)
    const refused = 'report ID of a meeting needs two participants and a passage'
    expect(await report([ids.person], true)).toBe(refused)
    expect(await report([ids.person, ids.other], false)).toBe(refused)
    expect(await report([ids.person, ids.other], true)).toBe('accepted')
  })

  test('a role shows the passage that cites it', async () => {
    const organization = randomUUID()
    await sql(
      `with a as (insert into agent (id, kind, slug, name) values ($1::uuid, 'ORGANIZATION', $1::text, 'Norland'))
       insert into organization (id, classification) values ($1::uuid, 'STATE')`,
      [organization],
    )
    expect(
      await refusal(
        `insert into membership (id, person_id, organization_id, role, first_cited, last_cited, review_state)
         values (gen_random_uuid(), $1, $2, 'Minister', '2031-05-01', '2031-05-01', 'CONFIRMED')`,
        [ids.person, organization],
      ),
    ).toBe('membership ID needs a passage that cites it')
  })

  test('a confidence lies between 0 and 1', async () => {
    await quote(39, 49, 'We agreed,')
    expect(await refusal('update quote set confidence = 1.1 where id = $1', [ids.quote])).toMatch(
      /"quote_confidence_check"/,
    )
  })
})
