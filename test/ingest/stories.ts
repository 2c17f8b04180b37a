import fc from 'fast-check'
import type { Annotations } from '../../src/annotations/index.ts'

/** What an article can tell: few names, offices and days, so that articles have much to do with each other. */
export interface Story {
  day: number
  people: { name: string; office: string | null; state: string | null }[]
  bodies: string[]
  meeting: { day: number; place: string | null; status: 'HELD' | 'PLANNED'; isNamed: boolean } | null
}

const NAMES = [
  'Ilsa Varn',
  'Elsa Varn',
  'Varn',
  'Jan Oru',
  'Jan F. Oru',
  'Jan G. Oru',
  'Oru',
  'Antony Keld',
  'Tony Keld',
  'Keld',
]
const STATES = {
  arvania: { name: 'Arvania', country: 'XA' },
  belmora: { name: 'Belmora', country: 'XB' },
} as const
const BODIES: Record<string, Omit<Annotations['organizations'][number], 'key'>> = {
  league: { name: 'Harbour Rescue League', names: ['Harbour Rescue League', 'HRL'], classification: 'OTHER' },
  lobby: { name: 'Highland Road Lobby', names: ['Highland Road Lobby', 'HRL'], classification: 'OTHER' },
  acronym: { name: 'HRL', names: ['HRL'], classification: 'OTHER' },
  court: { name: 'Supreme Court', names: ['Supreme Court'], classification: 'GOVERNMENT' },
  board: {
    name: 'Arvanian Harbour Board',
    names: ['Arvanian Harbour Board'],
    classification: 'GOVERNMENT',
    country: 'XA',
  },
  works: { name: 'Norcorp', names: ['Norcorp'], classification: 'COMPANY' },
  worksIncorporated: { name: 'Norcorp Inc.', names: ['Norcorp Inc.'], classification: 'COMPANY' },
}

export const story: fc.Arbitrary<Story> = fc.record({
  day: fc.integer({ min: 1, max: 4 }),
  people: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...NAMES),
      office: fc.constantFrom(null, 'President', 'Foreign Minister', 'Minister'),
      state: fc.constantFrom(null, 'arvania', 'arvania', 'belmora'),
    }),
    { minLength: 1, maxLength: 3, selector: ({ name }) => name },
  ),
  bodies: fc.uniqueArray(fc.constantFrom(...Object.keys(BODIES)), { maxLength: 2 }),
  meeting: fc.option(
    fc.record({
      day: fc.integer({ min: 1, max: 2 }),
      place: fc.constantFrom(null, 'Lunde', 'Lunde, Arvania', 'Sarn'),
      status: fc.constantFrom('HELD' as const, 'HELD' as const, 'PLANNED' as const),
      isNamed: fc.boolean(),
    }),
  ),
})

/** Within an article's annotations. */
export const keyOf = (name: string) => name.toLowerCase().replace(/\W+/g, '-')

export function textOf(told: Story, number: number, version: number): string {
  const names = [
    ...told.people.map(({ name }) => name),
    ...told.bodies.flatMap((key) => BODIES[key]?.names ?? []).map(String),
  ]
  const quotes = told.people.map(({ name }, index) => `“Rain ${number} ${version} ${index}.” said ${name}.`)
  return [
    `date 2031-05-0${told.day} News ${number}`,
    `Version ${version}: ${names.join(', ')} in Arvania and Belmora.`,
    ...quotes,
  ].join('\n\n')
}

export function annotationsOf(told: Story, number: number, version: number): Annotations {
  const people = told.people.map(({ name, office, state }): Annotations['people'][number] => ({
    key: keyOf(name),
    name,
    names: [name],
    roles:
      office === null && state === null ? [] : [{ role: office, ...(state === null ? {} : { organization: state }) }],
  }))
  const states = Object.entries(STATES).map(([key, { name, country }]) => ({
    key,
    name,
    names: [name],
    country,
    classification: 'STATE' as const,
  }))
  const bodies = told.bodies.flatMap((key) => (BODIES[key] === undefined ? [] : [{ key, ...BODIES[key] }]))
  const { meeting } = told
  return {
    article: {},
    people,
    organizations: [...states, ...bodies],
    quotes: people.map(({ key }, index) => ({
      exact: `Rain ${number} ${version} ${index}.`,
      kind: 'DIRECT' as const,
      speaker: key,
      ...(meeting === null || people.length < 2 ? {} : { meeting: 'm' }),
    })),
    meetings:
      meeting === null || people.length < 2
        ? []
        : [
            {
              key: 'm',
              ...(meeting.isNamed ? { name: `Meeting ${number}` } : {}),
              startDate: `2031-04-0${meeting.day}`,
              datePrecision: 'DAY',
              medium: 'IN_PERSON',
              status: meeting.status,
              location: meeting.place,
              participants: told.people.map(({ name, state }) => ({
                of: keyOf(name),
                ...(state === null ? {} : { onBehalfOf: state }),
              })),
              evidence: [{ exact: `Version ${version}` }],
            },
          ],
  }
}
