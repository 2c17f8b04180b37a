import { expect, test } from 'vitest'
import { describeGroup, groupReferences } from '../../src/entities/index.ts'
import { ARVANIA, body, person, referencesIn, state, type Told } from './articles.ts'

function described(...articles: Told[]) {
  const { groups } = groupReferences(referencesIn(...articles))
  return groups.map(describeGroup)
}

test('an agent is called by the full name that most articles give, in usual letters', () => {
  const of = (name: string) => ({ people: [person(name, 'Premier @arvania')], organizations: [ARVANIA] })
  const articles = [of('ILSA VARN'), of('ILSA VARN'), of('Ilsa M. Varn'), of('Varn'), of('Varn'), of('Varn')]
  expect(described(...articles)[0]).toMatchObject({ name: 'Ilsa M. Varn', classification: null, country: null })
})

test('of names that are given as often the longest', () => {
  expect(described({ people: [person('Ilsa Varn')] }, { people: [person('Ilsa M. Varn')] })[0]?.name).toBe(
    'Ilsa M. Varn',
  )
})

test("an editor's word comes first", () => {
  const guess = { people: [person('Ilsa M. Varn')] }
  const word = { people: [person('Ilsa Varn')], isConfirmed: true }
  expect(described(guess, guess, word)[0]?.name).toBe('Ilsa Varn')
})

test('capitals stay where nothing else is known', () => {
  expect(described({ people: [person('OLU MCDANE')] })[0]?.name).toBe('OLU MCDANE')
})

test('an organization is called by its name written out', () => {
  const acronym = { organizations: [body('HRL', 'OTHER')] }
  const spelled = { organizations: [body('Harbour Rescue League', 'OTHER', 'HRL')] }
  expect(described(acronym, acronym, spelled)).toMatchObject([
    { name: 'Harbour Rescue League', classification: 'OTHER' },
  ])
})

test('a body of a state tells its country', () => {
  const bare = { organizations: [body('Supreme Court'), state('f', 'France', 'FR')] }
  const spelled = { organizations: [body('French Supreme Court')] }
  expect(described(bare, bare, spelled).find(({ name }) => name.includes('Court'))).toMatchObject({
    name: 'French Supreme Court',
    country: 'FR',
  })
})

test('a publisher is a medium only where no article says what it is', () => {
  const published = { publisher: 'French Foreign Ministry' }
  expect(described(published, published)).toMatchObject([{ classification: 'MEDIA', country: 'FR' }])
  const named = { organizations: [body('Foreign Ministry of France')] }
  expect(described(published, published, named)).toMatchObject([{ classification: 'GOVERNMENT' }])
})

test('a name is of the kind that most articles say, the weaker of two', () => {
  const leader = (kind: 'TITLE' | 'NAME') => ({
    people: [{ ...person('Ilsa Varn'), names: [{ text: 'the Lioness', kind }] }],
  })
  expect(described(leader('NAME'), leader('TITLE'))[0]?.names).toEqual([
    { text: 'Ilsa Varn', kind: 'NAME' },
    { text: 'the Lioness', kind: 'TITLE' },
  ])
  expect(described(leader('NAME'), leader('NAME'), leader('TITLE'))[0]?.names[1]?.kind).toBe('NAME')
})
