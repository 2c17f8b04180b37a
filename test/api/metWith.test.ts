import { beforeAll, describe, expect, test } from 'vitest'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction } from '../support/fiction.ts'

const database = await createTestDatabase()
const ask = askerOf(database)

interface Party {
  id: string
  isOrganization: boolean
  onBehalfOf: string | null
}
interface Meeting {
  startDate: string | null
  status: string
  country: string | null
  parties: Party[]
}
interface Met {
  id: string
  meetingCount: number
  firstMet: string | null
  lastMet: string | null
}

let meetings: Meeting[] = []
let agents: string[] = []

beforeAll(async () => {
  await loadFiction(database, 14)
  const { data } = await ask(`{
    people { nodes { id } } organizations { nodes { id } }
    meetings(first: 100) { nodes { startDate status country participants { edges { onBehalfOf { id } node { __typename id } } } } }
  }`)
  type Node = Omit<Meeting, 'parties'> & {
    participants: { edges: { onBehalfOf: { id: string } | null; node: { __typename: string; id: string } }[] }
  }
  meetings = data.meetings.nodes.map(({ participants, ...meeting }: Node) => ({
    ...meeting,
    parties: participants.edges.map(({ node, onBehalfOf }) => ({
      id: node.id,
      isOrganization: node.__typename === 'Organization',
      onBehalfOf: onBehalfOf?.id ?? null,
    })),
  }))
  agents = [...data.people.nodes, ...data.organizations.nodes].map(({ id }) => id)
})

/**
 * Whom somebody met in one meeting: participants that are not on its own side; and organizations that took part or were stood
 * for meet each other, but not the people of another side for whom only an organization is named.
 */
function metIn({ parties }: Meeting, id: string): Set<string> {
  const present = parties.map((party) => ({ id: party.id, side: party.onBehalfOf ?? party.id }))
  const organizations = parties.flatMap((party) => [
    ...(party.isOrganization ? [{ id: party.id, side: party.onBehalfOf ?? party.id }] : []),
    ...(party.onBehalfOf === null ? [] : [{ id: party.onBehalfOf, side: party.onBehalfOf }]),
  ])
  const met = [present, organizations].flatMap((group) =>
    group
      .filter((own) => own.id === id)
      .flatMap((own) => group.filter((other) => other.id !== id && other.side !== own.side)),
  )
  return new Set(met.map((other) => other.id))
}

function metWith(id: string, counts: (meeting: Meeting) => boolean = () => true): Met[] {
  const met = new Map<string, Met>()
  for (const meeting of meetings) {
    if (meeting.status !== 'HELD' || !counts(meeting)) continue
    for (const other of metIn(meeting, id)) {
      const { meetingCount, firstMet, lastMet } = met.get(other) ?? { meetingCount: 0, firstMet: null, lastMet: null }
      const dates = [firstMet, lastMet, meeting.startDate].filter((date) => date !== null).sort()
      met.set(other, {
        id: other,
        meetingCount: meetingCount + 1,
        firstMet: dates[0] ?? null,
        lastMet: dates.at(-1) ?? null,
      })
    }
  }
  const bare = (globalId: string) => globalId.replace(/^[a-z]+_/, '')
  return [...met.values()].sort(
    (a, b) =>
      b.meetingCount - a.meetingCount ||
      (b.lastMet ?? '').localeCompare(a.lastMet ?? '') ||
      (bare(a.id) < bare(b.id) ? 1 : -1),
  )
}

async function asked(id: string, args = ''): Promise<Met[]> {
  const { data, errors } = await ask(
    `query ($id: ID!) { agent(by: { id: $id }) { metWith(first: 100${args}) { totalCount edges { meetingCount firstMet lastMet node { id } } } } }`,
    { id },
  )
  expect(errors).toBeUndefined()
  const { edges, totalCount } = data.agent.metWith
  expect(totalCount).toBe(edges.length)
  return edges.map(({ node, ...edge }: Omit<Met, 'id'> & { node: { id: string } }) => ({ id: node.id, ...edge }))
}

describe('whom an agent met', () => {
  test('is told by the meetings that were held: most often first, of equals the one met last', async () => {
    let some = 0
    for (const id of agents) {
      const met = await asked(id)
      expect(met).toEqual(metWith(id))
      some += met.length
    }
    expect(some).toBeGreaterThan(0)
  })

  test('leaves out its own side, and what was planned or cancelled', async () => {
    const { data } = await ask('{ meetings(where: { status: [PLANNED, CANCELLED] }) { totalCount } }')
    expect(data.meetings.totalCount).toBeGreaterThan(0)
    const { data: states } = await ask(
      '{ organization(by: { slug: "varonia" }) { id metWith { nodes { __typename } } } }',
    )
    const kinds = states.organization.metWith.nodes.map(({ __typename }: { __typename: string }) => __typename)
    expect(new Set(kinds)).toEqual(new Set(['Organization']))
    // A president meets the other president, not the other's country, and not their own.
    const { data: people } = await ask('{ person(by: { slug: "oda-quill" }) { metWith { nodes { __typename } } } }')
    expect(people.person.metWith.nodes.map(({ __typename }: { __typename: string }) => __typename)).not.toContain(
      'Organization',
    )
  })

  test('counts only the meetings that fit the filter', async () => {
    const { data } = await ask('{ agent(by: { slug: "varonia" }) { id } }')
    const inVaronia = await asked(data.agent.id, ', where: { country: ["XV"] }')
    expect(inVaronia).toEqual(metWith(data.agent.id, ({ country }) => country === 'XV'))
    expect(inVaronia).not.toEqual(await asked(data.agent.id))
    const dated = await asked(data.agent.id, ', where: { hasDate: true }')
    expect(dated).toEqual(metWith(data.agent.id, ({ startDate }) => startDate !== null))
    expect(await asked(data.agent.id, ', where: { status: [PLANNED] }')).toEqual([])
  })

  test('is walked page by page', async () => {
    const { data } = await ask('{ agent(by: { slug: "varonia" }) { id } }')
    const walked: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { data: page } = await ask(
        'query ($id: ID!, $after: String) { agent(by: { id: $id }) { metWith(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
        { id: data.agent.id, after },
      )
      walked.push(...page.agent.metWith.nodes.map(({ id }: { id: string }) => id))
      after = page.agent.metWith.pageInfo.endCursor
      more = page.agent.metWith.pageInfo.hasNextPage
    }
    expect(walked).toEqual(metWith(data.agent.id).map(({ id }) => id))
  })
})
