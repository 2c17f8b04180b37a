import { words } from '../../annotations/wordLists.ts'
import type { Person } from '../agents/people.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Unnamed } from './unnamedPerson.ts'

/** What the news calls nobody by who holds an office. */
const PRIVATE = words(`
  driver student pupil teenager boy girl gunman shooter attacker passenger pedestrian motorist cyclist witness bystander
  onlooker passer-by shopkeeper resident neighbour neighbor fisherman farmer nurse teacher waiter waitress worker employee
  guard policeman policewoman firefighter paramedic tourist survivor migrant refugee protester demonstrator
`)
/** Whom those who uphold the law speak of. */
const SUSPECT = /^(?:suspect|defendant|victim|prisoner|inmate|detainee|accused|man|woman)$/
const OF_THE_LAW =
  /^(?:inspector|detective|sergeant|superintendent|constable|sheriff|prosecutor|judge|magistrate|coroner)$/
/** Between a name and what it is called, in tokens: "NAME, the 40-year-old former driver". */
const NEAR = 6

/** Whether "the driver" is somebody else than a person whom the text named before. */
export function isAnother({ calledThe, isTold }: Unnamed, person: Person, reading: Reading): boolean {
  if (calledThe === undefined) return true
  if (isCalled(person, calledThe, reading)) return false
  const offices = person.titles.flatMap(({ words }) => [...words])
  if (offices.length === 0) return false
  return isTold || PRIVATE.has(calledThe) || (SUSPECT.test(calledThe) && offices.some((word) => OF_THE_LAW.test(word)))
}

/** Whether the text calls somebody so beside their name: "driver NAME", "NAME, a driver,", "named NAME as the driver". */
function isCalled({ titles, mentions }: Person, noun: string, { tokens, sentenceOf }: Reading): boolean {
  if (titles.some(({ words }) => words.has(noun))) return true
  return mentions.some(({ first, last }) => {
    const isApposed = at(tokens, last + 1).text === ','
    for (let i = first - NEAR; i <= last + NEAR; i++) {
      if (at(tokens, i).folded !== noun || sentenceOf[i] !== sentenceOf[first]) continue
      const between = i < first ? tokens.slice(i + 1, first) : tokens.slice(last + 2, i)
      const isAs = /^(?:a|an|the)$/.test(at(tokens, i - 1).folded) && at(tokens, i - 2).folded === 'as'
      if (isAs || ((i < first || isApposed) && between.every(({ word, text }) => word || text === '-'))) return true
    }
    return false
  })
}
