import { sql } from 'kysely'
import { all, column, type Sql } from '../sql.ts'
import { type Filter, type FilterField, field } from './filter.ts'
import {
  agentField,
  countryField,
  instantField,
  matchesString,
  nameWords,
  oneOf,
  presence,
  type StringFilter,
} from './operators.ts'

/** Whether any of an agent's names fits. */
function anyName(alias: string, condition: Sql): Sql {
  return sql`exists (select from agent_name as called where called.agent_id = ${column(alias, 'id')} and ${condition})`
}

const shared: Record<string, FilterField> = {
  search: field<string>(
    'String',
    'A name or the like of one: accents and small misspellings are forgiven.',
    (words, alias) => sql`${column(alias, 'id')} in (select called.agent_id from agent_name as called
      where fold(${nameWords(words)}::text) <% called.folded)`,
  ),
  name: field<StringFilter>('StringFilter', 'Any of its names.', (filter, alias) =>
    anyName(alias, matchesString(sql`called.text`, sql`called.folded`, filter)),
  ),
  hasQuotes: presence('Whether anything it said is on record.', (alias) => sql`${column(alias, 'quoteCount')} > 0`),
  hasMeetings: presence(
    'Whether it took part in a meeting, or was to.',
    (alias) => sql`${column(alias, 'meetingCount')} > 0`,
  ),
  updatedAt: instantField('updatedAt', 'When its record last changed.'),
}

export const personFilter: Filter = {
  name: 'PersonWhere',
  description: 'Which people. All conditions must hold; an absent field, null and {} set none.',
  fields: {
    ...shared,
    memberOf: agentField(
      'An organization in which they have a role.',
      (agent, alias) => sql`exists (select from membership as held
        where held.person_id = ${column(alias, 'id')} and held.organization_id = ${agent}
          and held.is_current and held.review_state <> 'REJECTED')`,
    ),
    role: field<StringFilter>('StringFilter', 'A role they have: President', (filter, alias) => {
      const fits = matchesString(sql`held.role`, sql`fold_for_order(held.role)`, filter)
      return sql`exists (select from membership as held where ${all([
        sql`held.person_id = ${column(alias, 'id')} and held.is_current and held.review_state <> 'REJECTED'`,
        fits,
      ])})`
    }),
  },
}

export const organizationFilter: Filter = {
  name: 'OrganizationWhere',
  description: 'Which organizations. All conditions must hold; an absent field, null and {} set none.',
  fields: {
    ...shared,
    classification: ofDetail(
      oneOf('classification', 'OrganizationClassification', 'organization_classification[]', 'What kind it is.'),
    ),
    country: ofDetail(countryField('ISO 3166-1 alpha-2 codes of the state that it is or belongs to.')),
  },
}

/** The columns that only organizations have stand in the table joined under `ALIAS_organization`. */
function ofDetail(detail: FilterField): FilterField {
  return {
    ...detail,
    condition: (value, alias, ...asked) => detail.condition(value, `${alias}_organization`, ...asked),
  }
}
