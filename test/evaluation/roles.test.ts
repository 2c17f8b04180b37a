import { expect, test } from 'vitest'
import type { Annotations, RoleAnnotation } from '../../src/annotations/index.ts'
import { evaluate, missesOf, readGold, tableOf } from '../../src/evaluation/index.ts'

const draft = {
  headline: 'A bridge',
  articleBody: 'Foreign Minister Oda Lindqvår of Norland met Tomas Okoru.',
  datePublished: '2031-05-14',
  inLanguage: 'en',
}

/** Annotations in which Oda Lindqvår has these roles; keys have a prefix, since each side has its own. */
function annotations(side: string, roles: RoleAnnotation[], others: RoleAnnotation[] = []): Annotations {
  const body = (name: string) => ({ key: side + name, name, names: [name], classification: 'STATE' as const })
  const owned = (role: RoleAnnotation) => ({ ...role, organization: role.organization && side + role.organization })
  return {
    article: {},
    people: [
      { key: `${side}oda`, name: 'Oda Lindqvår', names: [], roles: roles.map(owned) },
      { key: `${side}other`, name: side, names: [], roles: others },
    ],
    organizations: [body('Norland'), body('Sudland')],
    quotes: [],
    meetings: [],
  }
}

const compared = (gold: RoleAnnotation[], predicted: RoleAnnotation[], others: RoleAnnotation[] = []) =>
  evaluate([
    { name: 'bridge', draft, gold: annotations('g', gold, others), predicted: annotations('p', predicted, others) },
  ])

const minister = { role: 'Foreign Minister', organization: 'Norland' }

test.each<[string, RoleAnnotation, RoleAnnotation, number]>([
  ['the same', minister, minister, 1],
  ['the same in other letters', minister, { ...minister, role: 'foreign minister' }, 1],
  ['of which one holds all words of the other', minister, { ...minister, role: 'Minister of Foreign Affairs' }, 1],
  ['of which it is the other way round', minister, { ...minister, role: 'Minister' }, 1],
  ['that only share a word', minister, { ...minister, role: 'Prime Minister' }, 0],
  ['of another organization', minister, { ...minister, organization: 'Sudland' }, 0],
  ['of which one has no organization', minister, { role: 'Foreign Minister' }, 0],
  ['for which nobody named an organization', { role: 'Foreign Minister' }, minister, 1],
  ['that say no more than where somebody belongs', { ...minister, role: null }, { ...minister, role: null }, 1],
  ['of which one says no more', { ...minister, role: null }, minister, 0],
])('roles %s', (_what, gold, predicted, right) => {
  expect(compared([gold], [predicted]).kinds.roles).toMatchObject({ right, predicted: 1, gold: 1 })
})

test('match one to one, the likest first', () => {
  const deputy = { ...minister, role: 'Deputy Foreign Minister' }
  expect(compared([minister, deputy], [deputy, minister]).kinds.roles).toMatchObject({ right: 2, f: 1 })
  expect(compared([minister], [deputy, minister]).kinds.roles).toMatchObject({ right: 1, precision: 0.5, recall: 1 })
})

test('of people who did not match are not counted', () => {
  expect(compared([], [], [minister]).kinds.roles).toMatchObject({ right: 0, predicted: 0, gold: 0, f: null })
})

test('have a line in the table and among the misses', () => {
  const evaluation = compared([minister], [{ role: 'Mayor' }])
  expect(tableOf(evaluation)).toMatch(/^ {2}their roles +\.00 +\.00 +\.00 +\.00 to \.00 +0 +1 +1$/m)
  expect(missesOf(evaluation)).toContain('missed    roles: Oda Lindqvår: Foreign Minister, gNorland')
  expect(missesOf(evaluation)).toContain('spurious  roles: Oda Lindqvår: Mayor')
})

test('are read from gold, whatever else is said of them', () => {
  const people = [{ key: 'oda', name: 'Oda Lindqvår', roles: [{ organization: 'norland', evidence: [] }] }]
  expect(readGold(JSON.stringify({ people })).people[0]?.roles).toMatchObject([{ role: null, organization: 'norland' }])
})
