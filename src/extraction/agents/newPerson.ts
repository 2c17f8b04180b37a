import type { Body } from './bodies.ts'
import type { Office } from './offices.ts'
import type { Person } from './people.ts'

/** Somebody of whom no name is known so far. */
export function newPerson(titles: Office[] = [], standsFor?: Body): Person {
  return { kind: 'person', mentions: [], words: [], titles, gender: undefined, styles: new Set(), standsFor }
}
