import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Annotations, articleText, parseAnnotations, parseUsualAnnotations } from '../../src/annotations/index.ts'
import { runs } from '../support/runs.ts'

const article = articleText({
  headline: 'Varn receives Keld',
  articleBody: 'President Varn received Keld in Lunde. “Welcome,” Varn said.',
})
const annotations: Annotations = {
  article: { headline: 'Varn receives Keld', datePublished: '2031-05-05', inLanguage: 'en' },
  people: [
    {
      key: 'varn',
      name: 'Varn',
      names: ['Varn', { text: 'President', kind: 'TITLE' }],
      roles: [{ role: 'President', organization: 'lunde' }],
    },
    { key: 'keld', name: 'Keld', names: ['Keld'] },
  ],
  organizations: [{ key: 'lunde', name: 'Lunde', names: ['Lunde'], classification: 'STATE', country: 'AV' }],
  quotes: [
    {
      exact: 'Welcome,',
      prefix: '“',
      kind: 'DIRECT',
      speaker: 'varn',
      cue: 'said',
      source: 'Varn',
      attribution: { exact: 'Varn said' },
      meeting: 'm1',
      continues: true,
      confidence: 0.9,
      rule: 'quotation-speaker-verb',
    },
  ],
  meetings: [
    {
      key: 'm1',
      startDate: '2031-05',
      datePrecision: 'MONTH',
      medium: null,
      location: 'Lunde',
      participants: [{ of: 'varn', role: 'HOST' }, { of: 'keld' }],
      evidence: [{ exact: 'Varn received Keld in Lunde.' }],
      confidence: 1,
      rule: 'received',
    },
  ],
}

test('what is right comes back as it is', () => {
  expect(parseUsualAnnotations(annotations, article)).toEqual({ annotations, faults: [] })
})

test.each(['\0', '\ud800', 'Lunde\udc00'])('%j is left to the schemas', (location) => {
  const meetings = annotations.meetings.map((meeting) => ({ ...meeting, location }))
  expect(parseUsualAnnotations({ ...annotations, meetings }, article)).toBeNull()
})

test('tells passages that are not there and keys that are not defined as for an editor', () => {
  const quotes = annotations.quotes.map((quote) => ({ ...quote, exact: 'Farewell', speaker: 'nobody' }))
  const wrong = { ...annotations, quotes }
  expect(parseUsualAnnotations(wrong, article)).toEqual(parseAnnotations(wrong, article))
  expect(parseUsualAnnotations(wrong, article)?.faults).toHaveLength(2)
})

/** Where something stands in the annotations: people, 0, names, 1, kind. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [[], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((place) => [key, ...place]))]
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === key ? replaced(each, rest, by) : each))
  return { ...Object(value), [key]: replaced(Reflect.get(Object(value), key), rest, by) }
}

test('whatever else is put in one place, it is the schemas that take it too, or it is left to them', () => {
  const strange = fc.constantFrom<unknown>(
    ...['', ' ', 'Varn', ' Varn', 'Varn ', 'a b', 'DIRECT', 'HELD', 'HOST', 'DAY', 'CALL', 'NAME', 'GB', 'gb'],
    ...['2031-02-30', '2031', 'x'.repeat(501), null, undefined, 0, 0.5, 2, Number.NaN, true, [], {}, ['varn'], [null]],
    ...[{ exact: 'Varn' }, { exact: 'Varn', more: 1 }, [{ exact: '' }], [{ of: 'varn' }, { of: 'keld' }]],
  )
  const names = fc.constantFrom('parent', 'speakers', 'name', 'status', 'country', 'sameAs', 'more', 'endDate')
  const inside = fc.constantFrom(...placesIn(annotations).filter((place) => place.length > 0))
  const beside = fc.tuple(fc.constantFrom('people', 'organizations', 'quotes', 'meetings'), names)
  const place = fc.oneof(
    inside,
    beside.map(([section, name]) => [section, '0', name]),
  )
  fc.assert(
    fc.property(place, strange, (at, value) => {
      const changed = replaced(annotations, at, value) as Annotations
      const parsed = parseUsualAnnotations(changed, article)
      if (parsed !== null) expect(parsed).toStrictEqual(parseAnnotations(changed, article))
    }),
    { numRuns: runs(300, 10_000) },
  )
})
