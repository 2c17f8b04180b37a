import type { Filter } from './filter.ts'
import { oneOf, stringField } from './operators.ts'

export const membershipFilter: Filter = {
  name: 'MembershipWhere',
  description:
    'Which roles. All conditions must hold; an absent field, null and {} set none. REJECTED ones are left out unless `reviewState` asks for them.',
  fields: {
    role: stringField('role', 'What they are there: President'),
    reviewState: oneOf('reviewState', 'ReviewState', 'review_state[]', 'What an editor made of it.'),
  },
}
