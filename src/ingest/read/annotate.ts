import {
  type Annotations,
  type ArticleDraft,
  type ArticleText,
  articleText,
  type Fault,
  type ParsedAnnotations,
  parseAnnotations,
  parseUsualAnnotations,
} from '../../annotations/index.ts'
import { cleanText } from '../../documents/index.ts'
import { referencesOf } from '../../entities/index.ts'
import type { Extractor } from '../../extraction/index.ts'
import { makerOf, SIDECAR } from '../makers.ts'
import type { Sidecar } from '../receive/receive.ts'

/** What is said of a document, checked against its text. */
export interface Annotated {
  maker: string
  /** All that is said, as JSON: it goes from a thread to the database, and nobody on the way looks into it. */
  json: string
}

export interface Annotating {
  /** What is said; where an editor's file has faults, what the extractor finds: they may be those of a file that fitted an earlier version. */
  annotated: Annotated | null
  faults: readonly Fault[]
  /** What is said of the article itself; where something is wrong, the address that it is given all the same. */
  article: Annotations['article']
}

/** In JSON, an escaped NUL or lone surrogate, which no text of the database holds. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/

/** What an editor wrote beside the document; else what the extractor finds; else nothing. Both are checked alike. */
export async function annotate(
  draft: ArticleDraft,
  sidecar: Sidecar | undefined,
  extractor: Extractor | undefined,
): Promise<Annotating> {
  const text = articleText(draft)
  // One that cannot be read may say anything: nobody else's word is taken in its stead.
  if (sidecar?.unreadable !== undefined)
    return { annotated: null, faults: [{ place: 'file', reason: sidecar.unreadable }], article: {} }
  // Cleaned as the document's text is, or a passage copied out of the document would not be found there.
  const said = sidecar && annotateJson(cleanText(sidecar.text), text, SIDECAR, draft)
  if (said?.faults.length === 0) return said
  const found = extractor === undefined ? NOTHING : await extracted(draft, text, extractor)
  return said === undefined
    ? found
    : { annotated: found.annotated, faults: said.faults, article: { ...found.article, ...said.article } }
}

const NOTHING: Annotating = { annotated: null, faults: [], article: {} }

async function extracted(draft: ArticleDraft, text: ArticleText, extractor: Extractor): Promise<Annotating> {
  const maker = makerOf(extractor)
  const made = await extractor.extract(draft)
  const parsed = parseUsualAnnotations(made, text)
  return parsed === null ? annotateJson(JSON.stringify(made), text, maker, draft) : checked(parsed, made, maker, draft)
}

function annotateJson(json: string, text: ArticleText, maker: string, draft: ArticleDraft): Annotating {
  const { content, fault } = parse(json)
  if (fault !== null)
    return { annotated: null, faults: [{ place: 'JSON', reason: fault }], article: addressIn(content) }
  return checked(parseAnnotations(content, text), content, maker, draft)
}

function checked(parsed: ParsedAnnotations, content: unknown, maker: string, draft: ArticleDraft): Annotating {
  const { annotations, faults } = parsed
  const found = annotations === null || maker !== SIDECAR ? faults : solitary(annotations, draft)
  if (annotations === null || found.length > 0) return { annotated: null, faults: found, article: addressIn(content) }
  return { annotated: { maker, json: JSON.stringify(annotations) }, faults: [], article: annotations.article }
}

/** Two keys can mean one agent, which does not meet itself. */
function solitary(annotations: Annotations, draft: ArticleDraft): Fault[] {
  const references = referencesOf(annotations, {
    key: '',
    datePublished: draft.datePublished,
    publisher: null,
    isConfirmed: true,
  })
  const identities = new Map(
    references.map(({ key, kind, identity }) => [key, kind === 'PERSON' ? `person ${key}` : identity]),
  )
  return annotations.meetings.flatMap(({ participants }, index) =>
    new Set(participants.map(({ of }) => identities.get(of))).size < 2
      ? { place: `meetings[${index}].participants`, reason: 'are one and the same agent' }
      : [],
  )
}

/** The address that annotations give, even if something else is wrong with them. */
function addressIn(content: unknown): Annotations['article'] {
  const article: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, 'article') : undefined
  const url: unknown = typeof article === 'object' && article !== null ? Reflect.get(article, 'url') : undefined
  return typeof url === 'string' ? { url } : {}
}

function parse(json: string): { content: unknown; fault: string | null } {
  try {
    const content: unknown = JSON.parse(json)
    if (!UNSTORABLE.test(JSON.stringify(content))) return { content, fault: null }
    return { content: null, fault: 'holds a NUL character or half of a surrogate pair' }
  } catch (error) {
    return { content: null, fault: String(error).replace(/^SyntaxError: /, '') }
  }
}
