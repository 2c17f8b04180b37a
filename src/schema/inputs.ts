import type { InputRef } from '@pothos/core'
import { organizationFilter, personFilter } from '../resolvers/filters/agent.ts'
import { articleFilter } from '../resolvers/filters/article.ts'
import type { Filter, Where } from '../resolvers/filters/filter.ts'
import type { MeetingRef } from '../resolvers/filters/meeting.ts'
import { meetingFilter } from '../resolvers/filters/meeting.ts'
import { membershipFilter } from '../resolvers/filters/membership.ts'
import type {
  AgentRef as AgentReference,
  DateFilter as Dates,
  StringFilter as Strings,
} from '../resolvers/filters/operators.ts'
import { quoteFilter } from '../resolvers/filters/quote.ts'
import type { ArticleRef } from '../resolvers/lookups.ts'
import type { Direction } from '../resolvers/paging/order.ts'
import { builder } from './builder.ts'
import * as enums from './enums.ts'

const id = 'An id as this API returned it. It keeps resolving.'
const slug = 'Readable and stable.'

export const AgentRef = builder.inputRef<AgentReference>('AgentRef').implement({
  description:
    'One person or organization. A name is one of kind NAME or WEAK_ALIAS, case and accents folded. In a filter, and in path, a name that several agents bear is refused with AMBIGUOUS_NAME and their slugs, unless the answer is the same whichever is meant.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: id }),
    slug: t.string({ description: `${slug} kassym-jomart-tokayev` }),
    name: t.string({ description: 'A name, whole: Tokayev' }),
  }),
})

export const ArticleBy = builder.inputRef<ArticleRef>('ArticleBy').implement({
  description: 'One article.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: id }),
    slug: t.string({ description: slug }),
    url: t.field({ type: 'URL', description: 'Its canonical address. Of several articles with it, the newest.' }),
  }),
})

export const MeetingBy = builder.inputRef<MeetingRef>('MeetingBy').implement({
  description: 'One meeting.',
  isOneOf: true,
  fields: (t) => ({ id: t.id({ description: id }), slug: t.string({ description: slug }) }),
})

const DateFilter = builder.inputRef<Dates>('DateFilter').implement({
  description: 'A range of days. All conditions must hold.',
  fields: (t) => ({
    eq: t.field({ type: 'Date', description: 'This day.' }),
    gt: t.field({ type: 'Date', description: 'After this day.' }),
    gte: t.field({ type: 'Date', description: 'This day or after it.' }),
    lt: t.field({ type: 'Date', description: 'Before this day.' }),
    lte: t.field({ type: 'Date', description: 'This day or before it.' }),
  }),
})

const DateTimeFilter = builder.inputRef<Omit<Dates, 'eq'>>('DateTimeFilter').implement({
  description: 'A range of time. All conditions must hold.',
  fields: (t) => ({
    gt: t.field({ type: 'DateTime', description: 'After this moment.' }),
    gte: t.field({ type: 'DateTime', description: 'At this moment or after it.' }),
    lt: t.field({ type: 'DateTime', description: 'Before this moment.' }),
    lte: t.field({ type: 'DateTime', description: 'At this moment or before it.' }),
  }),
})

const StringFilter = builder.inputRef<Strings>('StringFilter').implement({
  description: 'contains and startsWith ignore case and accents. All conditions must hold.',
  fields: (t) => ({
    eq: t.string({ description: 'This, letter by letter.' }),
    in: t.stringList({ description: 'One of these, letter by letter; an empty list lets nothing through.' }),
    contains: t.string({ description: 'Holds this.' }),
    startsWith: t.string({ description: 'Begins with this.' }),
  }),
})

const ParticipantsFilter = builder
  .inputRef<{ all?: AgentReference[] | null; any?: AgentReference[] | null }>('ParticipantsFilter')
  .implement({
    description: 'Who took part, or was to.',
    fields: (t) => ({
      all: t.field({ type: [AgentRef], description: 'All of these.' }),
      any: t.field({ type: [AgentRef], description: 'At least one of these; an empty list lets nothing through.' }),
    }),
  })

/** A filter's input, made from its declaration. */
function filterInput(filter: Filter) {
  const ref = builder.inputRef<Where>(filter.name)
  inputs[filter.name] = ref
  return ref.implement({
    description: filter.description,
    fields: (t) => ({
      and: t.field({ type: [ref], description: 'All of these hold.' }),
      or: t.field({ type: [ref], description: 'At least one of these holds; an empty list lets nothing through.' }),
      not: t.field({ type: ref, description: 'This does not hold.' }),
      ...Object.fromEntries(
        Object.entries(filter.fields).map(([name, { type, description }]) => [
          name,
          t.field({ ...notation(type), description }),
        ]),
      ),
    }),
  })
}

type InputTypes = 'Boolean' | 'Float' | 'String' | InputRef<unknown>
const inputs: Record<string, InputTypes> = {
  ...enums,
  Boolean: 'Boolean',
  Float: 'Float',
  String: 'String',
  AgentRef,
  MeetingBy,
  DateFilter,
  DateTimeFilter,
  StringFilter,
  ParticipantsFilter,
}

/** GraphQL's notation of a type, as far as filters use it: `Name` or `[Name!]`. */
function notation(type: string): { type: InputTypes | [InputTypes] } {
  const [, listOf, single] = /^(?:\[(\w+)!\]|(\w+))$/.exec(type) ?? []
  const input = inputs[listOf ?? single ?? '']
  if (input === undefined) throw new TypeError(`no input type ${type}`)
  return { type: listOf === undefined ? input : [input] }
}

export const ArticleWhere = filterInput(articleFilter)
export const MeetingWhere = filterInput(meetingFilter)
export const MembershipWhere = filterInput(membershipFilter)
export const QuoteWhere = filterInput(quoteFilter)
export const PersonWhere = filterInput(personFilter)
export const OrganizationWhere = filterInput(organizationFilter)

export interface OrderInput {
  field: string
  direction: Direction
}

function orderInput(name: string, field: InputRef<string>, direction: Direction, what: string) {
  return builder.inputRef<OrderInput>(name).implement({
    description: `How ${what} are ordered. Every order ends with the id, so that it is total.`,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What by.' }),
      direction: t.field({
        type: enums.OrderDirection,
        required: true,
        defaultValue: direction,
        description: 'Which way.',
      }),
    }),
  })
}
export const ArticleOrder = orderInput('ArticleOrder', enums.ArticleOrderField, 'DESC', 'articles')
export const QuoteOrder = orderInput('QuoteOrder', enums.QuoteOrderField, 'ASC', 'quotes')
export const MeetingOrder = orderInput('MeetingOrder', enums.MeetingOrderField, 'DESC', 'meetings')
export const AgentOrder = orderInput('AgentOrder', enums.AgentOrderField, 'ASC', 'people and organizations')
