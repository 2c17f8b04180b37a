import { loadNode, type TypedRow } from '../resolvers/nodes.ts'
import { DEFAULT_HOPS, findPath, type PathStep as Step } from '../resolvers/path.ts'
import { agentRecord } from '../resolvers/records/agent.ts'
import { loadRequired } from '../resolvers/records/record.ts'
import { builder } from './builder.ts'
import { PathType } from './enums.ts'
import { AgentRef } from './inputs.ts'
import { Agent, Meeting, Membership, Quote } from './refs.ts'

const PathLink = builder.unionType('PathLink', {
  description: 'What connects two agents.',
  types: [Meeting, Quote, Membership],
  resolveType: (row) => (row as unknown as TypedRow).__typename,
})

const names = { MEETING: 'Meeting', QUOTE: 'Quote', MEMBERSHIP: 'Membership' } as const

const PathStep = builder.objectRef<Step>('PathStep').implement({
  description: 'One link of a chain between two agents.',
  fields: (t) => ({
    from: t.field({
      type: Agent,
      description: 'The agent before the link.',
      resolve: (step, _args, context, info) => loadRequired(context, info, agentRecord, step.fromId),
    }),
    to: t.field({
      type: Agent,
      description: 'The agent after it.',
      resolve: (step, _args, context, info) => loadRequired(context, info, agentRecord, step.toId),
    }),
    via: t.field({
      type: PathLink,
      description: 'The meeting, the quote or the role that connects them.',
      resolve: async (step, _args, context, info) =>
        (await loadNode(context, info, names[step.kind], step.linkId)) as never,
    }),
  }),
})

builder.queryField('path', (t) =>
  t.field({
    type: [PathStep],
    nullable: { list: true, items: false },
    args: {
      from: t.arg({ type: AgentRef, required: true, description: 'Where the chain begins.' }),
      to: t.arg({ type: AgentRef, required: true, description: 'Where it ends.' }),
      maxHops: t.arg.int({ defaultValue: DEFAULT_HOPS, description: '1 to 4.' }),
      via: t.arg({ type: [PathType], description: 'Only links of these kinds; all where it is left out.' }),
    },
    description:
      'How two agents are connected: a shortest chain, where several are the one whose first link is newest (of one day a meeting before a quote before a role), then has the smallest id, likewise for the next link; null within maxHops (1 to 4), empty from an agent to itself. States are ends only, and meetings links only where they were held.',
    resolve: (_root, args, context) => findPath(context, args),
  }),
)
