import { numbered } from '../entities/index.ts'
import type { NamedInArticle } from './resolve.ts'
import type { Transaction } from './transaction.ts'

export interface CreatedAgent extends NamedInArticle {
  id: string
  /** The slug that it gets where nobody has it. */
  slug: string
  /** Keys with the same value become one agent. */
  oneWith: string
}

/** Makes agents with their names; gives the id that each key means. */
export async function createAgents(
  tx: Transaction,
  wanted: readonly CreatedAgent[],
): Promise<{ key: string; id: string }[]> {
  const distinct = new Map<string, CreatedAgent>()
  for (const agent of wanted) if (!distinct.has(agent.oneWith)) distinct.set(agent.oneWith, agent)
  const agents = [...distinct.values()]
  if (agents.length > 0) {
    const slugs = await freeSlugs(
      agents.map(({ slug }) => slug),
      async (candidates) => {
        const rows = await tx.agent.findMany({ where: { slug: { in: candidates } }, select: { slug: true } })
        return rows.map(({ slug }) => slug)
      },
    )
    await tx.agent.createMany({
      data: agents.map(({ id, kind, name, sameAs }, index) => ({ id, kind, name, sameAs, slug: slugs[index] ?? id })),
    })
    const people = agents.filter(({ kind }) => kind === 'PERSON')
    if (people.length > 0) await tx.person.createMany({ data: people.map(({ id }) => ({ id })) })
    const organizations = agents.flatMap(({ id, country, classification }) =>
      classification === null ? [] : { id, country, classification },
    )
    if (organizations.length > 0) await tx.organization.createMany({ data: organizations })
  }
  return wanted.map(({ key, oneWith }) => ({ key, id: distinct.get(oneWith)?.id ?? '' }))
}

/** For each slug itself or, where it is taken or asked for twice, the first free one of -2, -3 and so on. */
export async function freeSlugs(
  wanted: readonly string[],
  takenOf: (candidates: string[]) => Promise<string[]>,
): Promise<string[]> {
  const free: (string | undefined)[] = wanted.map(() => undefined)
  const taken = new Set<string>()
  for (let from = 1, before = 10; free.includes(undefined); from = before, before *= 10) {
    const open = wanted.filter((_, index) => free[index] === undefined)
    const candidates = open.flatMap((slug) => numbered(slug, from, Math.min(before, from + 1000)))
    for (const slug of await takenOf([...new Set(candidates)])) taken.add(slug)
    wanted.forEach((slug, index) => {
      if (free[index] !== undefined) return
      const first = numbered(slug, from, Math.min(before, from + 1000)).find((candidate) => !taken.has(candidate))
      if (first === undefined) return
      free[index] = first
      taken.add(first)
    })
  }
  return free.flatMap((slug) => slug ?? [])
}
