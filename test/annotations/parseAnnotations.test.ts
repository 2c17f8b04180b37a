import { describe, expect, test } from 'vitest'
import { articleText, parseAnnotations } from '../../src/annotations/index.ts'

const article = articleText({
  headline: 'Varn receives Keld',
  articleBody: 'Varn received Keld in Lunde. “Welcome,” Varn said.',
})
const person = (key: string, name: string) => ({ key, name, names: [name] })
const PEOPLE = [person('varn', 'Varn'), person('keld', 'Keld')]
const MEETING = {
  key: 'm',
  participants: [{ of: 'varn' }, { of: 'keld' }],
  evidence: [{ exact: 'Varn received Keld in Lunde.' }],
}
const faults = (json: unknown) =>
  parseAnnotations(json, article).faults.map(({ place, reason }) => `${place}: ${reason}`)

test('what is right comes back', () => {
  const json = {
    article: { headline: 'Varn receives Keld', datePublished: '2031-05-05', timeZone: 'Europe/Oslo' },
    people: PEOPLE,
    organizations: [{ ...person('lunde', 'Lunde'), classification: 'OTHER', country: 'AV' }],
    quotes: [{ exact: 'Welcome,', kind: 'DIRECT', speaker: 'varn', meeting: 'm' }],
    meetings: [{ ...MEETING, startDate: '2031-05', datePrecision: 'MONTH' }],
  }
  expect(parseAnnotations(json, article)).toEqual({ annotations: json, faults: [] })
})

test('sections may be left out', () => {
  expect(parseAnnotations({}, article).annotations).toEqual({
    article: {},
    people: [],
    organizations: [],
    quotes: [],
    meetings: [],
  })
})

test('a name may go on over the end of a line; a passage is what stands there, line ends included', () => {
  const wrapped = articleText({ headline: 'Talks in\nLunde', articleBody: 'Minister Ilsa\nVarn met Tomas Keld.' })
  const json = {
    people: [person('varn', 'Ilsa Varn')],
    organizations: [{ ...person('talks', 'Talks in Lunde'), classification: 'OTHER' }],
    quotes: [{ exact: 'Minister Ilsa Varn', kind: 'INDIRECT' }],
  }
  expect(parseAnnotations(json, wrapped).faults).toEqual([
    { place: 'quotes[0].exact', reason: 'not found in the document: "Minister Ilsa Varn"' },
  ])
})

test('all faults are told, each with its place', () => {
  const json = {
    people: [...PEOPLE, { key: 'varn', name: 'Ilsa', names: ['Ilsa'] }, { key: 'x' }],
    quotes: [
      { exact: 'Wellcome', kind: 'DIRECT', speaker: 'var' },
      { exact: 'Welcome', kind: 'SPOKEN' },
      { exact: 'Welcome', kind: 'DIRECT', prefix: 'Varn: ', speeker: 'varn' },
      { exact: 'Welcome', kind: 'DIRECT', prefix: 'Varn: ' },
    ],
    meetings: [{ ...MEETING, startDate: '2031-02-30', participants: [{ of: 'varn' }], evidence: [] }],
  }
  expect(faults(json)).toEqual([
    'people[3].name: Invalid input: expected string, received undefined',
    'people[3].names: Invalid input: expected array, received undefined',
    'quotes[1].kind: Invalid option: expected one of "DIRECT"|"INDIRECT"|"MIXED"',
    'quotes[2].speeker: unknown property',
    'meetings[0].startDate: is no calendar date (YYYY-MM-DD, YYYY-MM or YYYY)',
    'meetings[0].participants: a meeting has at least two participants',
    'meetings[0].evidence: a meeting needs a passage that reports it',
    'people[2].key: "varn" is used twice',
    'people[2].names[0]: not found in the document: "Ilsa"',
    'quotes[0].exact: not found in the document: "Wellcome"',
    'quotes[0].speaker: agent "var" is not defined',
    'quotes[3].exact: not found in the document between its prefix and suffix: "Welcome"',
  ])
})

describe.each([
  ['a list', []],
  ['a text', 'x'],
  ['nothing', null],
])('%s', (_, json) => {
  test('is no annotations', () => expect(faults(json)).toEqual(['annotations: expected an object']))
})

test.each([
  [{ people: 'varn' }, 'people: expected a list'],
  [{ persons: [] }, 'persons: unknown property'],
  [
    { article: { headline: 'Keld receives Varn' } },
    `article.headline: the document's headline is "Varn receives Keld"`,
  ],
  [{ article: { url: 'javascript:alert(1)' } }, 'article.url: is no http(s) address'],
  [{ article: { timeZone: 'Oslo' } }, 'article.timeZone: is no IANA time zone (Asia/Tehran)'],
  [{ article: { publishedAt: 'yesterday' } }, 'article.publishedAt: is no RFC 3339 time (2022-06-19T08:00:00Z)'],
  [
    { people: PEOPLE, meetings: [{ ...MEETING, startDate: '2031-05-04', endDate: '2031-05-03' }] },
    'meetings[0].endDate: is before startDate',
  ],
  [
    { people: PEOPLE, meetings: [{ ...MEETING, participants: [{ of: 'varn' }, { of: 'varn' }] }] },
    'meetings[0].participants[1]: "varn" is listed twice',
  ],
  [
    { people: [{ ...person('varn', 'Varn'), roles: [{ role: 'President', organization: 'varn' }] }] },
    'people[0].roles[0].organization: organization "varn" is not defined',
  ],
  [
    { organizations: [{ ...person('lunde', 'Lunde'), classification: 'OTHER', parent: 'lunde' }] },
    'organizations[0].parent: is the organization itself',
  ],
])('%j', (json, fault) => {
  expect(faults(json)).toEqual([fault])
})
