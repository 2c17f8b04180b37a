import { sql } from 'kysely'
import { keyOf } from '../ids.ts'
import { afterMerging } from '../merged.ts'
import { participations } from '../participations.ts'
import { all, any, column, parameter, type Sql } from '../sql.ts'
import { type Filter, field } from './filter.ts'
import {
  type AgentRef,
  agentKey,
  confidenceField,
  countryField,
  instantField,
  oneOf,
  periodField,
  presence,
  searchField,
  stringField,
} from './operators.ts'

export interface MeetingRef {
  id?: string | null | undefined
  slug?: string | null | undefined
}

export function meetingKey({ id, slug }: MeetingRef): Sql {
  return id != null
    ? afterMerging('meeting', 'id', parameter(keyOf(id, 'Meeting'), 'uuid'))
    : afterMerging('meeting', 'slug', parameter(slug, 'text'))
}

interface ParticipantsFilter {
  all?: AgentRef[] | null | undefined
  any?: AgentRef[] | null | undefined
}

export const meetingFilter: Filter = {
  name: 'MeetingWhere',
  description:
    'Which meetings. All conditions must hold; an absent field, null and {} set none. Dates match where the periods overlap. Planned and cancelled ones are let through unless `status` leaves them out. REJECTED ones are left out unless `reviewState` asks for them.',
  fields: {
    search: searchField('search', 'Words of its name or place, as one types them into a search engine.'),
    date: periodField('startDate', 'endDate', 'When it was; one known to the month matches every day of it.'),
    hasDate: presence(
      'Whether anything is known of when it was.',
      (alias) => sql`${column(alias, 'startDate')} is not null`,
    ),
    location: stringField('location', 'Where it was.'),
    country: countryField('ISO 3166-1 alpha-2 codes of where it was.'),
    medium: oneOf('medium', 'MeetingMedium', 'meeting_medium[]', 'In person, by telephone, by video.'),
    status: oneOf('status', 'MeetingStatus', 'meeting_status[]', 'Held, planned or cancelled.'),
    participants: field<ParticipantsFilter>(
      'ParticipantsFilter',
      'Who took part, or was to; organizations also where somebody stood for them.',
      (filter, alias, withRejected) => {
        const tookPart = (
          ref: AgentRef,
        ) => sql`exists (select from ${participations(agentKey(ref), withRejected)} as took_part
          where took_part.meeting_id = ${column(alias, 'id')} and took_part.agent_id = ${agentKey(ref)})`
        return all([
          ...(filter.all ?? []).map(tookPart),
          ...(filter.any == null ? [] : [any(filter.any.map(tookPart))]),
        ])
      },
    ),
    reviewState: oneOf('reviewState', 'ReviewState', 'review_state[]', 'What an editor made of it.'),
    confidenceAtLeast: confidenceField(),
    updatedAt: instantField('updatedAt', 'When its record last changed.'),
  },
}
