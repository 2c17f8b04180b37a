import { membershipEvidence } from '../resolvers/connections/claims.ts'
import { agentRecord } from '../resolvers/records/agent.ts'
import { fromList, fromRequiredRecord } from '../resolvers/sources.ts'
import { pageArguments } from './connection.ts'
import { PassageConnection } from './connections.ts'
import { ReviewState } from './enums.ts'
import { confidenceField, idField, Node } from './node.ts'
import { Membership, Organization, Person } from './refs.ts'

Membership.implement({
  description: "A person's role in an organization, as articles cite it (Popolo: Membership).",
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t, 'Membership'),
    person: t.field({
      type: Person,
      description: 'Who has it.',
      ...fromRequiredRecord(agentRecord, 'personId'),
    }),
    organization: t.field({
      type: Organization,
      description: 'Where.',
      ...fromRequiredRecord(agentRecord, 'organizationId'),
    }),
    role: t.exposeString('role', { description: 'What they are there: President' }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description: 'Of the role itself. Null where it is not known.',
    }),
    endDate: t.expose('endDate', {
      type: 'Date',
      nullable: true,
      description: 'Of the role itself. Null where it is not known, or lasts.',
    }),
    firstCited: t.expose('firstCited', {
      type: 'Date',
      description: 'When the first article that cites it was published.',
    }),
    lastCited: t.expose('lastCited', {
      type: 'Date',
      description: 'When the last article that cites it was published.',
    }),
    evidence: t.field({
      type: PassageConnection,
      args: pageArguments(t.arg),
      description: 'The passages that cite it.',
      ...fromList(membershipEvidence),
    }),
    confidence: confidenceField(
      t,
      '0 to 1: how sure the program was that read it. Null where it does not say, as none does so far, and where an editor wrote it.',
    ),
    reviewState: t.expose('reviewState', { type: ReviewState, description: 'What an editor made of it.' }),
  }),
})
