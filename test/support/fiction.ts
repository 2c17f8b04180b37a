import type { Annotations } from '../../src/annotations/index.ts'
import type { Database } from '../../src/database/index.ts'
import type { Extractor } from '../../src/extraction/index.ts'
import { ingestDocument, reviewClaims, type Verdict } from '../../src/ingest/index.ts'
import type { TestDatabase } from './database.ts'

/** A document of a world that does not exist, and what an editor or an extractor says of it. */
export interface FictionalDocument {
  path: string
  text: string
  annotations: Annotations
  /** Whether an extractor says so, whose claims are suggestions; else an editor's sidecar does. */
  isExtracted: boolean
}

const GIVEN = ['Oda', 'Bram', 'Ilsabet', 'Tovin', 'Maró', 'Sefa', 'Junip', 'Pell']
const FAMILY = ['Quill', 'Tarrow', 'Vennick', 'Harbourne', 'Castellow', 'Lumeth', 'Sorrowby', 'Émberly']
const STATES = [
  { key: 'varonia', name: 'Varonia', country: 'XV' },
  { key: 'kestovar', name: 'Kestovar', country: 'XK' },
  { key: 'drassland', name: 'Drassland', country: 'XD' },
  { key: 'tolmere', name: 'Tolmere', country: 'XT' },
] as const
const PLACES = ['Lumen Harbour', 'Port Össel', 'Greymarsh', 'Lumen Harbour']
const OFFICES = ['President', 'Foreign Minister', 'Président']

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length]
  if (item === undefined) throw new RangeError('an empty list')
  return item
}

function person(index: number) {
  const given = at(GIVEN, index)
  const family = at(FAMILY, index * 3 + Math.floor(index / GIVEN.length))
  return { key: `person-${index}`, name: `${given} ${family}`, family }
}

/** How many people appear in a world of so many documents: few enough that each is in several. */
/** A multiple of the number of states, so that each holds office in one of them only: else nobody would take them for one person. */
function population(size: number): number {
  const wanted = Math.min(GIVEN.length * FAMILY.length, Math.ceil(size / 2))
  return Math.max(2, Math.floor(wanted / STATES.length)) * STATES.length
}

const day = (index: number) => String(1 + (index % 9)).padStart(2, '0')

/** The same every time. Each two documents report one meeting; dates, names and places repeat, so that many sort values are equal. */
export function fictionalDocuments(size: number): FictionalDocument[] {
  return Array.from({ length: size }, (_, index) => fictionalDocument(index, population(size)))
}

function fictionalDocument(index: number, people: number): FictionalDocument {
  const event = Math.floor(index / 2)
  const [host, guest, absent, caller] = [0, 1, 2, 3].map((step) => person((event + step) % people)) as [
    ReturnType<typeof person>,
    ReturnType<typeof person>,
    ReturnType<typeof person>,
    ReturnType<typeof person>,
  ]
  const [hostState, guestState] = [at(STATES, event), at(STATES, event + 1)]
  const place = at(PLACES, event)
  const office = at(OFFICES, event)
  const precision = (['DAY', 'DAY', 'DAY', 'DAY', 'MONTH', null] as const)[event % 6] ?? null
  const when = precision === null ? '' : precision === 'DAY' ? ' on the ferry’s first day' : ' in March'
  const startDate = precision === null ? null : precision === 'DAY' ? `2031-03-${day(event)}` : '2031-03'
  const headline = `${at(['Ferry', 'Férry', 'Bridge', '𝔅ridge'], index)} talks of ${host.family} and ${guest.family}`
  const received = `${office} of ${hostState.name} ${host.name} received ${guest.name} of ${guestState.name} in ${place}${when}`
  const bridge = `Our two peoples will build bridge ${event % 3} together, whatever the Concord of Tides may say.`
  const tide = 'The Concord of Tides must not stand in its way.'
  const joint = `the ferry to ${guestState.name} would sail before winter ${index % 4}`
  const harbour = `the harbour tax of ${hostState.name} would fall`
  const lamps = `the Guild of Lamplighters would light the way for ${absent.name}`
  const planned = `${host.name} and ${absent.name} are to meet in Greymarsh`
  const called = `${guest.family} spoke by telephone with ${caller.name}`
  const text = [
    `date 2031-03-${day(event + (index % 2))} ${headline}`,
    'By A. Scribe, Lantern Courier 🜂',
    `${received}, the Lantern Courier 🜂 reported.`,
    `“${bridge}” ${host.family} said in the Varonian Harbour Office. “${tide}”`,
    `Both ${host.family} and ${guest.family} said that ${joint}, -- with, or without, the Salt Party.`,
    `Officials said that ${harbour}.`,
    `${hostState.name} announced that ${lamps}.`,
    `${planned}. ${called}; Brinewright Works & the Guild of Lamplighters were not there.`,
    '',
  ].join('\n\n')

  const annotations: Annotations = {
    article: {
      headline,
      publisher: 'courier',
      inLanguage: index % 5 === 4 ? 'de' : 'en',
      ...(index % 3 === 2 ? {} : { url: `https://lantern-courier.example/2031/ferry-${index}#top` }),
      ...(index % 2 === 0 ? { publishedAt: `2031-03-${day(event)}T0${index % 9}:30:00Z` } : {}),
    },
    people: [
      {
        ...named(host),
        roles: [{ role: office, organization: hostState.key, evidence: [{ exact: `${office} of ${hostState.name}` }] }],
      },
      { ...named(guest), roles: [{ role: null, organization: guestState.key }] },
      { ...named(absent), names: [absent.name] },
      { ...named(caller), names: [caller.name] },
    ],
    organizations: [
      ...[hostState, guestState].map(({ key, name, country }) => ({
        key,
        name,
        country,
        names: [name],
        classification: 'STATE' as const,
      })),
      { key: 'concord', name: 'Concord of Tides', names: ['Concord of Tides'], classification: 'INTERNATIONAL' },
      {
        key: 'office',
        name: 'Varonian Harbour Office',
        names: ['Varonian Harbour Office'],
        classification: 'GOVERNMENT',
        country: 'XV',
        ...(hostState.key === 'varonia' ? { parent: 'varonia' } : {}),
      },
      { key: 'courier', name: 'Lantern Courier', names: ['Lantern Courier'], classification: 'MEDIA' },
      { key: 'salt', name: 'Salt Party', names: ['Salt Party'], classification: 'PARTY' },
      {
        key: 'works',
        name: 'Brinewright Works',
        names: ['Brinewright Works'],
        classification: 'COMPANY',
        parent: 'guild',
      },
      { key: 'guild', name: 'Guild of Lamplighters', names: ['Guild of Lamplighters'], classification: 'OTHER' },
    ],
    quotes: [
      {
        exact: bridge,
        kind: 'DIRECT',
        speaker: host.key,
        cue: 'said',
        source: host.family,
        attribution: { exact: `${host.family} said` },
        meeting: 'talks',
      },
      { exact: tide, kind: 'DIRECT', speaker: host.key, cue: 'said', continues: true, meeting: 'talks' },
      { exact: joint, kind: 'MIXED', speakers: [host.key, guest.key], cue: 'said', source: 'Both', confidence: 0.75 },
      { exact: lamps, kind: 'INDIRECT', speaker: hostState.key, cue: 'announced' },
      { exact: harbour, kind: 'INDIRECT', speaker: null, cue: 'said', source: 'Officials', confidence: 0.25 },
    ],
    meetings: [
      {
        key: 'talks',
        startDate,
        location: place,
        country: hostState.country,
        medium: 'IN_PERSON',
        participants: [
          { of: host.key, role: 'HOST', onBehalfOf: hostState.key },
          { of: guest.key, role: 'GUEST', onBehalfOf: guestState.key },
        ],
        evidence: [{ exact: received }, { exact: headline }],
      },
      {
        key: 'planned',
        startDate: index % 3 === 0 ? '2031' : '2031-06',
        status: index % 5 === 0 ? 'CANCELLED' : 'PLANNED',
        medium: null,
        location: 'Greymarsh',
        participants: [{ of: host.key, onBehalfOf: hostState.key }, { of: absent.key }],
        evidence: [{ exact: planned }],
        confidence: 0.5,
      },
      {
        key: 'call',
        medium: index % 2 === 0 ? 'CALL' : 'VIDEO',
        participants: [{ of: guest.key }, { of: caller.key, onBehalfOf: 'concord' }],
        evidence: [{ exact: called }],
      },
    ],
  }
  return { path: `fiction/${index}.txt`, text, annotations, isExtracted: index % 4 === 3 }
}

function named({ key, name, family }: ReturnType<typeof person>) {
  return { key, name, names: [name, { text: family, kind: 'WEAK_ALIAS' as const }] }
}

/** A newer version of it, which says something more and holds one quote less. */
export function revised({ text, annotations, ...document }: FictionalDocument): FictionalDocument {
  const [dropped] = annotations.quotes.slice(-1)
  const quotes = annotations.quotes.filter((quote) => quote !== dropped)
  return {
    ...document,
    text: `${text.replace(/Officials said that .*\n/, '')}\nThe ferry sailed in the evening.\n`,
    annotations: { ...annotations, quotes },
  }
}

/** By the pipeline that documents take from people; whatever is not recorded whole is an error of the test. */
export async function loadDocuments(database: Database, documents: readonly FictionalDocument[]): Promise<void> {
  for (const { path, text, annotations, isExtracted } of documents) {
    const extractor: Extractor = { name: 'fiction', version: '1', extract: async () => annotations }
    const sidecar = { path: path.replace('.txt', '.annotations.json'), text: JSON.stringify(annotations) }
    const incoming = { path, bytes: new TextEncoder().encode(text), ...(isExtracted ? {} : { sidecar }) }
    const { status, reasons } = await ingestDocument(database, incoming, { extractor })
    if (status === 'UNREADABLE' || status === 'REFUSED') throw new Error(reasons.join('\n'))
  }
}

/** So many documents, the first of which comes in a second version too. */
export async function loadFiction(database: Database, size: number): Promise<FictionalDocument[]> {
  const documents = fictionalDocuments(size)
  await loadDocuments(database, documents)
  await loadDocuments(database, documents.slice(0, 1).map(revised))
  return documents
}

/** An editor finds these quotes and meetings wrong. */
export function reject(database: TestDatabase, ids: { quotes?: string[]; meetings?: string[] }): Promise<unknown> {
  return review(database, ids, 'REJECTED')
}

/** Takes back all that an editor rejected. */
export async function reopen(database: TestDatabase): Promise<void> {
  const { prisma } = database
  const where = { reviewState: 'REJECTED' } as const
  const [quotes, reports] = [await prisma.quote.findMany({ where }), await prisma.meetingReport.findMany({ where })]
  const meetings = new Set(reports.flatMap(({ meetingId }) => meetingId ?? []))
  await review(database, { quotes: quotes.map(({ id }) => id), meetings: [...meetings] }, 'SUGGESTED')
}

function review(
  database: TestDatabase,
  { quotes = [], meetings = [] }: { quotes?: string[]; meetings?: string[] },
  verdict: Verdict,
) {
  const claims = [
    ...quotes.map((id) => ({ kind: 'QUOTE', id }) as const),
    ...meetings.map((id) => ({ kind: 'MEETING', id }) as const),
  ]
  return reviewClaims(database, claims, verdict)
}
