import type { ArchiveRow } from '../resolvers/archive.ts'
import { builder } from './builder.ts'

export const Archive = builder.objectRef<ArchiveRow>('Archive').implement({
  description: 'The archive as a whole. Counts are exact; rejected and withdrawn records are left out.',
  fields: (t) => ({
    articleCount: t.exposeInt('articleCount', { description: 'Articles, each once however many versions it has.' }),
    personCount: t.exposeInt('personCount', { description: 'People.' }),
    organizationCount: t.exposeInt('organizationCount', { description: 'Organizations, states among them.' }),
    quoteCount: t.exposeInt('quoteCount', { description: 'Quotes of the newest versions.' }),
    meetingCount: t.exposeInt('meetingCount', { description: 'Meetings, planned and cancelled ones too.' }),
    documentCount: t.exposeInt('documentCount', {
      description: 'Documents as they were received, those too that could not be read.',
    }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'When its first article was published. Null where it has none.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'When its last article was published. Null where it has none.',
    }),
    lastIngestedAt: t.expose('lastIngestedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its last document was received. Null where it has none.',
    }),
  }),
})
