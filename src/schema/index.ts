import { builder } from './builder.ts'
import './scalars.ts'
import './person.ts'
import './organization.ts'
import './agent.ts'
import './membership.ts'
import './article.ts'
import './document.ts'
import './passage.ts'
import './mention.ts'
import './quote.ts'
import './meeting.ts'
import './query.ts'
import './search.ts'
import './path.ts'

/** The API's schema. */
export const schema = builder.toSchema()
