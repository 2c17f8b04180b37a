import { builder } from './builder.ts'

/** Each value with what it means. */
function enumeration<const Values extends Record<string, string>>(name: string, description: string, values: Values) {
  const entries = Object.entries(values).map(([value, meaning]) => [value, { value, description: meaning }] as const)
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as { [Value in keyof Values & string]: { value: Value; description: string } },
  })
}

export const OrderDirection = enumeration('OrderDirection', 'Which way a list runs. Nulls come last both ways.', {
  ASC: 'Smallest, earliest or first in the alphabet first.',
  DESC: 'Largest, latest or last in the alphabet first.',
})

export const ReviewState = enumeration('ReviewState', 'What one may think of a claim.', {
  SUGGESTED: 'A program read it out of the text; nobody has looked at it. Its confidence says how sure it is.',
  CONFIRMED: 'An editor wrote or approved it.',
  REJECTED: 'An editor found it wrong. It counts nowhere unless a filter asks for it.',
})

export const NameKind = enumeration('NameKind', 'How far a name tells who is meant.', {
  NAME: 'A name of its own: Kassym-Jomart Tokayev',
  WEAK_ALIAS: 'A shorter name that others may bear too: Tokayev',
  TITLE: 'A title or epithet that stands for the name: His Eminence',
})

export const OrganizationClassification = enumeration(
  'OrganizationClassification',
  'What kind of organization it is.',
  {
    STATE: 'A country: Iran',
    GOVERNMENT: 'A government, ministry, agency, parliament or court.',
    INTERNATIONAL: 'An alliance or international body: NATO',
    PARTY: 'A political party.',
    COMPANY: 'A company.',
    MEDIA: 'Whoever publishes news: Khamenei.ir',
    OTHER: 'Universities, associations and the rest.',
  },
)

export const PassageSource = enumeration('PassageSource', 'Which text of a document a passage lies in.', {
  HEADLINE: 'Its headline.',
  ARTICLE_BODY: 'Its body.',
})

export const QuoteKind = enumeration('QuoteKind', 'How an article gives what was said.', {
  DIRECT: 'Word for word, within quotation marks.',
  INDIRECT: 'In the words of the article: he noted that …',
  MIXED: 'In the words of the article, some of them quoted.',
})

export const DatePrecision = enumeration('DatePrecision', 'How much of a date is known.', {
  DAY: 'The day.',
  MONTH: 'Only the month.',
  YEAR: 'Only the year.',
})

export const MeetingStatus = enumeration('MeetingStatus', 'Whether a meeting took place.', {
  HELD: 'It took place.',
  PLANNED: 'It was announced.',
  CANCELLED: 'It was called off.',
})

export const MeetingMedium = enumeration('MeetingMedium', 'How the parties met.', {
  IN_PERSON: 'In one place.',
  CALL: 'By telephone.',
  VIDEO: 'By video.',
  UNKNOWN: 'The articles do not say.',
})

export const MeetingRole = enumeration('MeetingRole', 'As what somebody took part.', {
  HOST: 'On its own ground.',
  GUEST: "On another side's ground.",
  ATTENDEE: 'Neither, or it is not known.',
})

export const TimelineType = enumeration('TimelineType', 'What stands on a timeline.', {
  QUOTE: 'What the agent said.',
  MEETING: 'A meeting in which it took part, or was to: its status tells.',
  ARTICLE: 'An article that mentions it.',
})

export const SearchType = enumeration('SearchType', 'What a search looks through.', {
  ARTICLE: 'Headlines and texts.',
  PERSON: 'Names of people.',
  ORGANIZATION: 'Names of organizations.',
  QUOTE: 'What was said.',
  MEETING: 'Names and places of meetings.',
})

export const PathType = enumeration('PathType', 'What may connect two agents.', {
  MEETING: 'They met, in a meeting that was held.',
  QUOTE: 'One of them spoke of the other.',
  MEMBERSHIP: 'One has a role in the other.',
})

export const ArticleOrderField = enumeration('ArticleOrderField', 'What articles are ordered by.', {
  DATE_PUBLISHED: 'The calendar date of publication.',
  HEADLINE: 'The headline, case and accents folded.',
  UPDATED_AT: 'When the record last changed.',
})

export const QuoteOrderField = enumeration('QuoteOrderField', 'What quotes are ordered by.', {
  DATE: 'When it was said, else published.',
  POSITION: 'Where it stands in the text, headline first. Within one article only; elsewhere it is refused.',
  UPDATED_AT: 'When the record last changed.',
})

export const MeetingOrderField = enumeration('MeetingOrderField', 'What meetings are ordered by.', {
  START_DATE: 'The first day of the period in which it took place; those without a date come last.',
  NAME: 'The name, case and accents folded.',
  UPDATED_AT: 'When the record last changed.',
})

export const AgentOrderField = enumeration('AgentOrderField', 'What people and organizations are ordered by.', {
  NAME: 'The name, case and accents folded.',
  ARTICLE_COUNT: 'In how many articles they are mentioned.',
  QUOTE_COUNT: 'How many quotes of theirs are on record.',
  MEETING_COUNT: 'In how many meetings they took part, planned and cancelled ones too.',
  UPDATED_AT: 'When the record last changed.',
})
