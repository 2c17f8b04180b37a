import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

/** Each text was published on Wednesday 2031-05-14. */
describe('No meeting is claimed', () => {
  test.each([
    ['that is a condition', 'Mayor Eva Rask said she would resign if X met Y on Monday.'],
    ['that is a condition of everything', 'Nothing will change unless X speaks with Y.'],
    ['that is a condition, told of talks', 'It would help if X and Y held talks in Oslo.'],
    ['that is a condition, told with its past', 'It would have helped if X had met Y on May 3.'],
    ['that is the second condition', 'Nobody will cheer if X comes to Oslo and met Y.'],
    ['that is a condition, with a name between commas', 'Nobody knew what to do if the minister, Otto Keld, met Y.'],
    ['that changes nothing', 'Even if X meets Y, nothing will change.'],
    ['that only looks so', 'He acted as if X met Y every day.'],
    ['about which the police ask', 'Police want to know if X met Y on May 3.'],
    ['that is not clear', 'It is not clear that X met Y on May 3.'],
    ['that nobody can prove', 'Nobody can prove that X met Y on May 3.'],
    ['for which there is no proof', 'There is no proof that X met Y on May 3.'],
    ['that witnesses could not confirm', 'Witnesses could not confirm that X had met Y on May 3.'],
    ['that is possible', 'It is possible that X met Y on May 3.'],
    ['that is supposed', 'Suppose that X met Y in Oslo.'],
    ['that somebody suspects', 'Mayor Eva Rask suspects that X met Y on May 3.'],
    ['that is alleged', 'X allegedly met Y on May 3.'],
    ['that is alleged, told of talks', 'X allegedly held talks with Y on May 3.'],
    ['that somebody is alleged to have had', 'X is alleged to have met Y on May 3.'],
    ['of which somebody is accused', 'X is accused of having met Y on May 3.'],
    ['that somebody denies', 'X denied having met Y on May 3.'],
    ['that somebody believes in', 'Mayor Eva Rask said she believes that X met Y on May 3.'],
    ['that somebody believes in, without “that”', 'Mayor Eva Rask thinks X met Y on May 3.'],
    ['that a firm denied of its head', 'Lundgas denied on Friday that its head, X, had met Y.'],
    ['that another had', 'It was not X who met Y on Monday.'],
    ['for which it is time', 'It is time that X met Y.'],
    ['that one is asked to imagine', 'Imagine that X had met Y then.'],
    ['that went on by letter', 'The talks between X and Y were conducted by letter.'],
    ['that a court ordered', 'The court ordered Lundgas chief Otto Keld to meet Y by Friday.'],
    ['to which somebody agreed in principle', 'X has agreed in principle to meet Y.'],
    ['to which it was about to come', 'X was about to meet Y when shots were fired.'],
    ['that fell through', 'X flew home on Monday after talks with Y fell through.'],
    ['that may have been', 'X may have met Y on May 3.'],
  ])('%s', async (_, told) => {
    expect(await meetings(named(told))).toEqual([])
  })
})

describe('A meeting is claimed', () => {
  test.each([
    ['beside a condition', 'If it rains, grain will rot, said X, who met Y on Monday.'],
    ['after a condition', 'If Kenya agrees, grain will flow, said X after he met Y on Monday.'],
    ['behind a question', 'Asked if grain would flow, X said he met Y on Monday.'],
    ['before a question', 'X met Y on Monday to ask if grain would flow.'],
    ['of one who has not said if', 'X, who has not said if he will run, met Y on Monday.'],
    ['that is clear', 'It is clear that X met Y on Monday.'],
    ['of which nobody knew', 'Nobody knew that X had met Y on Monday.'],
    ['for which there is proof', 'There is proof that X met Y on Monday.'],
    ['that nobody doubts', 'There is no doubt that X met Y on Monday.'],
    ['that is confirmed', 'Police confirmed that X met Y on Monday.'],
    ['in which somebody believed in something', 'X believed in the treaty and met Y on Monday.'],
    ['that was the first of its kind', 'It was the first time that X met Y.'],
    ['before one that fell through', 'X met Y on Monday after talks with Kenya fell through.'],
    ['of which papers tell', 'X reportedly met Y on Monday.'],
  ])('%s', async (_, told) => {
    expect(await meetings(named(told))).toEqual([expect.stringMatching(/^keld\+varn/)])
  })
})

function named(told: string): string {
  return told.replace(/\bX\b/, 'President Otto Keld').replace(/\bY\b/, 'Prime Minister Ilsa Varn')
}

describe('What is open is something else, and the meeting is told', () => {
  test.each([
    [
      'Talks between President Otto Keld and President Peter Okello on Monday could pave the way for a deal.',
      ['keld+okello 2031-05-12'],
    ],
    ['The supposedly neutral Senator Anna Berg met President Peter Okello on Monday.', ['berg+okello 2031-05-12']],
  ])('%s', async (body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})
