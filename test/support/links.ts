import type { TestDatabase } from './database.ts'

/** What connects two agents, as it is kept for reading; by their slugs. */
export async function linksBetween({ prisma }: Pick<TestDatabase, 'prisma'>) {
  const agents = new Map((await prisma.agent.findMany()).map((agent) => [agent.id, agent]))
  const known = (id: string) => {
    const agent = agents.get(id)
    if (agent === undefined) throw new Error(`a link leads to ${id}, which is no agent`)
    return agent
  }
  const links = (await prisma.agentLink.findMany()).map(({ agentId, otherId, kind, linkId, date }) => ({
    agent: known(agentId),
    other: known(otherId),
    kind,
    linkId,
    date,
  }))
  const place = ({ agent, other, kind }: (typeof links)[number]) => `${agent.slug} ${kind} ${other.slug}`
  return links.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}
