import { loadPassageContext, passagePrefix, passageSuffix, passageUrl } from '../resolvers/passages.ts'
import { documentRecord } from '../resolvers/records/document.ts'
import { alsoFrom, fromRequiredRecord } from '../resolvers/sources.ts'
import { PassageSource } from './enums.ts'
import { Document, PassageRef } from './refs.ts'

PassageRef.implement({
  description:
    "A stretch of a document's text (W3C Web Annotation: TextPositionSelector and TextQuoteSelector in one). Places count Unicode code points, not UTF-16 units: in JavaScript Array.from(text).slice(start, end).join('') is exact.",
  fields: (t) => ({
    document: t.field({
      type: Document,
      description: 'The document in which it stands; not necessarily the newest version.',
      ...fromRequiredRecord(documentRecord, 'documentId'),
    }),
    source: t.expose('passageSource', { type: PassageSource, description: 'Which of its texts.' }),
    start: t.exposeInt('passageStart', {
      description: "Unicode code points into the document's articleBody or headline.",
    }),
    end: t.exposeInt('passageEnd', { description: 'After the last one.' }),
    exact: t.exposeString('passageExact', { description: 'Always the text from start to end.' }),
    prefix: t.string({
      description: 'Up to 32 code points before.',
      ...alsoFrom(passagePrefix),
      resolve: async (passage, _args, context, info) => (await loadPassageContext(context, info, passage)).prefix,
    }),
    suffix: t.string({
      description: 'Up to 32 code points after.',
      ...alsoFrom(passageSuffix),
      resolve: async (passage, _args, context, info) => (await loadPassageContext(context, info, passage)).suffix,
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description:
        "The article's address with a text fragment (#:~:text=…) that scrolls to it. Null where the article has no address.",
      ...alsoFrom(passageUrl),
      resolve: async (passage, _args, context, info) => (await loadPassageContext(context, info, passage)).url,
    }),
  }),
})
