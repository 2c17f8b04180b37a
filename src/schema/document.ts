import { documentBody, documentOrigins, type DocumentOrigin as Origin } from '../resolvers/documentText.ts'
import { articleRecord } from '../resolvers/records/article.ts'
import { fromRecord, fromRows, fromValue } from '../resolvers/sources.ts'
import { builder } from './builder.ts'
import { idField, Node } from './node.ts'
import { Article, Document } from './refs.ts'

const DocumentOrigin = builder.objectRef<Origin>('DocumentOrigin').implement({
  description: 'A place from which a document was received.',
  fields: (t) => ({
    address: t.exposeString('address', { description: 'An address, or a path relative to what was ingested.' }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it was first received from there.' }),
  }),
})

Document.implement({
  description:
    'A document as it was received, byte for byte: one file, one feed item, one line of NDJSON. It never changes.',
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t, 'Document'),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its bytes, in hexadecimal.' }),
    mediaType: t.exposeString('mediaType', { description: 'Its media type: text/plain' }),
    byteLength: t.exposeInt('byteLength', { description: 'How many bytes it has.' }),
    origins: t.field({
      type: [DocumentOrigin],
      description:
        'Where its text came from: addresses and relative paths, never a path of the server. Among them are those of other documents in which the same text came.',
      ...fromRows(documentOrigins, 'id'),
    }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it was first received.' }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'Of which it is a version. Null where it could not be read; then error says why.',
      ...fromRecord(articleRecord, 'articleId'),
    }),
    headline: t.exposeString('headline', {
      nullable: true,
      description: 'As it was read. Null where it could not be.',
    }),
    articleBody: t.string({
      nullable: true,
      description: 'The text into which passages point. Null where it could not be read.',
      ...fromValue(documentBody, 'id'),
    }),
    error: t.exposeString('error', { nullable: true, description: 'Why it could not be read. Null where it was.' }),
  }),
})
