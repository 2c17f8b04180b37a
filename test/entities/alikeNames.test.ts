import { expect, test } from 'vitest'
import { alikeNames } from '../../src/entities/index.ts'

/** Who may be one by their names alone: "Ilsa Varn ~ Ilsa Varn Oru: …". */
const alike = (...names: string[]) =>
  alikeNames(names.map((name, index) => ({ id: `${index}`, name }))).map(
    ({ one, other, reason }) => `${one.name} ~ ${other.name}: ${reason}`,
  )

test.each([
  ['Jan Müller', 'Jan Mueller'],
  ['Alexei Varn', 'Aleksey Varn'],
  ['Ana Kirov', 'Ana Kirow'],
  ['Tomas Keldskyy', 'Tomas Keldsky'],
  ['Mohammed Oru', 'Mohamed Oru'],
  ['Salim al-Dorn', 'Salim el-Dorn'],
  ['Philippa Carr', 'Filippa Karr'],
  ['Marc Keld', 'Mark Keld'],
  ['Victor Dorn', 'Viktor Dorn'],
  ['Tracey Oru', 'Tracy Oru'],
])('are spelled alike: %s, %s', (one, other) => {
  expect(alike(one, other)).toEqual([`${one} ~ ${other}: names that are spelled alike`])
})

test('one has a surname more', () => {
  expect(alike('Ana Varn Oru', 'Ana Varn', 'Oru')).toEqual([
    'Ana Varn Oru ~ Ana Varn: one name has a surname more than the other',
  ])
})

test('one has a name more before it', () => {
  expect(alike('Varn Oru', 'Ana Varn Oru', 'Ana Oru')).toEqual([
    'Ana Varn Oru ~ Varn Oru: one name has a word before the other',
  ])
})

test('one has the family name first', () => {
  const reason = 'one name has the first word of the other last'
  expect(alike('Sora Keld Umeda', 'Umeda Sora Keld')).toEqual([`Umeda Sora Keld ~ Sora Keld Umeda: ${reason}`])
  expect(new Set(alike('Sora Umeda', 'Umeda Sora'))).toContain(`Sora Umeda ~ Umeda Sora: ${reason}`)
})

test.each([
  ['Jan Oru', 'Jana Oru'],
  ['Ilsa Varn', 'Elsa Varn'],
  ['Jan Oru', 'Jan Oru Jr.'],
  ['Varn', 'Varn Oru'],
  // Compared elsewhere: these are one, or told apart by more than the name.
  ['Jan Oru', 'Jan Oru'],
  ['Jan F. Oru', 'Jan G. Oru'],
])('are not: %s, %s', (one, other) => {
  expect(alike(one, other)).toEqual([])
})

test('a name that many bear tells nothing', () => {
  expect(
    alike('Ana Varn Oru', ...['Ana Varn', 'Ana Warn', 'Anna Varn', 'Anna Warn', 'Ana Varnn', 'Anna Varnn']),
  ).toEqual([])
})
