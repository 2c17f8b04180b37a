import { personMemberships } from '../resolvers/connections/agent.ts'
import { fromList } from '../resolvers/sources.ts'
import { FILTERED, pageArguments } from './connection.ts'
import { MembershipConnection } from './connections.ts'
import { MembershipWhere } from './inputs.ts'
import { Node } from './node.ts'
import { Agent, Person } from './refs.ts'

Person.implement({
  description: 'A human being who is named in an article (schema.org: Person).',
  interfaces: [Node, Agent],
  fields: (t) => ({
    description: t.exposeString('description', {
      nullable: true,
      description: 'The role cited last: President of Kazakhstan. Null where no article cites one.',
    }),
    memberships: t.field({
      type: MembershipConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: MembershipWhere, description: FILTERED }),
      },
      description: 'Roles in organizations, cited last first.',
      ...fromList(personMemberships),
    }),
  }),
})
