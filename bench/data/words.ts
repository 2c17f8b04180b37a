import { Random } from './random.ts'

const syllables =
  'ba be bo da de do fa fe ga go ha ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo za ze zo lan ver dor mar tin sel'.split(
    ' ',
  )
const endings = ['n', 'r', 's', 'l', 'th', 'nd', 'm', 'sk', '', '']
const common =
  'the of and to in a that is for on with as by at from we our this will not have are it be their must which has can more these they been all new its than'.split(
    ' ',
  )
const topical =
  'border treaty water energy trade talks agreement council market security harvest railway port grain energy budget education climate reform election ceasefire pipeline visa tariff fishery satellite hospital tourism inflation currency minister summit delegation cooperation neutrality investment sanctions aid refugees transit customs'.split(
    ' ',
  )

const VOCABULARY = 4000

/** Invented words, so that no text says anything about anybody; the common ones are English, so that stemming has work to do. */
export const vocabulary: readonly string[] = makeVocabulary()

function makeVocabulary(): string[] {
  const random = new Random(20_220_619)
  const words = new Set([...common, ...topical])
  while (words.size < VOCABULARY) words.add(makeWord(random, 2 + random.below(2)))
  return [...words]
}

function makeWord(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(syllables)).join('') + random.pick(endings)
}

export function sentence(random: Random, length: number): string {
  const words = Array.from({ length }, () => vocabulary[random.zipf(vocabulary.length)] as string)
  return `${capitalized(words.join(' '))}.`
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const FIRST_NAMES = 64

/** The n-th name of a person: no two are the same. */
export function personName(index: number): string {
  const random = new Random(index % FIRST_NAMES)
  return `${capitalized(makeWord(random, 2))} ${properName(Math.floor(index / FIRST_NAMES) * FIRST_NAMES + (index % FIRST_NAMES))}`
}

/** The n-th proper name: its syllables are the digits of n. */
export function properName(index: number): string {
  let rest = index + syllables.length
  let name = ''
  while (rest > 0) {
    name = `${syllables[rest % syllables.length]}${name}`
    rest = Math.floor(rest / syllables.length)
  }
  return capitalized(name)
}
