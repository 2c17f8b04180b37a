import * as lists from '../resolvers/connections/agent.ts'
import type { AgentRow } from '../resolvers/records/agent.ts'
import { agentRecord } from '../resolvers/records/agent.ts'
import { fromColumn, fromList, fromRecord } from '../resolvers/sources.ts'
import { FILTERED, ORDERED, pageArguments } from './connection.ts'
import { ArticleConnection, MembershipConnection, OrganizationConnection } from './connections.ts'
import { OrganizationClassification } from './enums.ts'
import { ArticleOrder, ArticleWhere, MembershipWhere } from './inputs.ts'
import { Node } from './node.ts'
import { Agent, Organization } from './refs.ts'

Organization.implement({
  description:
    'A body that is named in an article: a state, a ministry, an alliance, a company (schema.org: Organization).',
  interfaces: [Node, Agent],
  fields: (t) => ({
    classification: t.field({
      type: OrganizationClassification,
      description: 'What kind it is.',
      ...fromColumn<AgentRow, 'classification'>('classification'),
    }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'ISO 3166-1 alpha-2; of a state, or of the state it belongs to. Null where it is not known.',
    }),
    parent: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization of which it is a part. Null where it is not known, or there is none.',
      ...fromRecord(agentRecord, 'parentId'),
    }),
    suborganizations: t.field({
      type: OrganizationConnection,
      args: pageArguments(t.arg),
      description: 'Its parts, by name.',
      ...fromList(lists.organizationSuborganizations),
    }),
    members: t.field({
      type: MembershipConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: MembershipWhere, description: FILTERED }),
      },
      description: 'Who has a role in it, cited last first.',
      ...fromList(lists.organizationMembers),
    }),
    published: t.field({
      type: ArticleConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: ArticleWhere, description: FILTERED }),
        orderBy: t.arg({ type: ArticleOrder, description: ORDERED }),
      },
      description: 'Articles that it published. Newest first unless ordered otherwise.',
      ...fromList(lists.organizationPublished),
    }),
  }),
})
