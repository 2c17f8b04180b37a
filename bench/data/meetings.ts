import { idOf } from './ids.ts'
import { Random, seedOf } from './random.ts'
import type { Row } from './rows.ts'
import { properName } from './words.ts'
import { dayOf, daysBefore, personOf, slugOf, type World, type WorldPerson } from './world.ts'

export interface WorldMeeting {
  readonly index: number
  readonly id: string
  readonly name: string
  readonly day: string
  readonly place: string
  readonly participants: readonly WorldPerson[]
  readonly hasSecondReport: boolean
}

const ARTICLES_FOR_EACH = 4
const PLACES = 300
const CONFIDENCE = 0.9

/** Meetings between people of different states; a few people are at very many. */
export function meetingOf(world: World, index: number): WorldMeeting {
  const random = new Random(seedOf(world.seed, 1, index))
  const people = random.zipfSet(world.people, 2 + random.zipf(4)).map((person) => personOf(world, person))
  const participants =
    people.length > 1 ? people : [...people, personOf(world, ((people[0]?.index ?? 0) + 1) % world.people)]
  const place = properName(5000 + random.zipf(PLACES))
  const [first, second] = participants
  return {
    index,
    id: idOf('meeting', index),
    name: `${first?.name} and ${second?.name} in ${place}`,
    day: daysBefore(dayOf(world, index * ARTICLES_FOR_EACH), random.below(3)),
    place,
    participants,
    hasSecondReport: random.chance(0.5),
  }
}

/** The meeting that an article reports: every fourth one reports a new one, and some of those after it report it again. */
export function meetingInArticle(world: World, article: number): WorldMeeting | null {
  const turn = article % ARTICLES_FOR_EACH
  if (turn > 1) return null
  const meeting = meetingOf(world, Math.floor(article / ARTICLES_FOR_EACH))
  return turn === 0 || meeting.hasSecondReport ? meeting : null
}

export function* meetingRows(world: World): Generator<Row> {
  for (let index = 0; index < world.meetings; index++) {
    const meeting = meetingOf(world, index)
    const { id, name, day, place } = meeting
    yield {
      table: 'meeting',
      values: [
        id,
        `${slugOf(name)}-${index}`,
        name,
        day,
        day,
        'DAY',
        'HELD',
        'IN_PERSON',
        place,
        CONFIDENCE,
        'SUGGESTED',
      ],
    }
    for (const [position, { id: agent, state }] of meeting.participants.entries()) {
      yield {
        table: 'meeting_participant',
        values: [id, agent, position, position === 0 ? 'HOST' : 'GUEST', state.id, CONFIDENCE, 'SUGGESTED'],
      }
    }
  }
}

/** Rows of one article's report, whose evidence is the sentence at `evidence`. */
export function* reportRows(
  meeting: WorldMeeting,
  article: number,
  evidence: readonly [string, number, number, string],
): Generator<Row> {
  const id = idOf('report', article)
  const document = idOf('document', article)
  yield {
    table: 'meeting_report',
    values: [
      id,
      meeting.id,
      idOf('article', article),
      document,
      'meeting',
      meeting.day,
      meeting.day,
      'DAY',
      'HELD',
      'IN_PERSON',
      meeting.place,
      CONFIDENCE,
      'bench',
      'SUGGESTED',
    ],
  }
  for (const [position, { id: agent, state }] of meeting.participants.entries()) {
    yield {
      table: 'meeting_report_participant',
      values: [id, agent, position, position === 0 ? 'HOST' : 'GUEST', state.id],
    }
  }
  yield { table: 'meeting_report_evidence', values: [idOf('evidence', article), id, document, ...evidence] }
}
