import { describe, expect, test } from 'vitest'
import { extract, meetings } from './drafts.ts'

describe('The day of the news', () => {
  const news = 'On Monday, Prime Minister Anna Lund joined the calls of many officials for an inquiry into the fire.'

  test.each([
    [
      'is not that of others who met, further down',
      `${news}\n\nShe spoke at a hospital in Lundby.\n\nSecretary Tom Brodd met Senator Carl Tarn about the case.`,
      ['brodd+tarn'],
    ],
    [
      'is that of whoever stands in the news',
      `${news}\n\nShe spoke at a hospital in Lundby.\n\nPrime Minister Lund met Senator Carl Tarn about the case.`,
      ['lund+tarn 2031-05-12'],
    ],
    [
      'is that of what stands right behind',
      `${news}\n\nSecretary Tom Brodd met Senator Carl Tarn about the case.`,
      ['brodd+tarn 2031-05-12'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await meetings(text, 'An inquiry in the capital')).toEqual(expected)
  })
})

test('Two who welcome two are both hosts', async () => {
  const { meetings } = await extract(
    'On Monday, Secretary of State Anna Lund and Secretary of Defense Tom Brodd welcomed Kenyan Minister of Roads Carl Tarn and Kenyan Minister of Defence Eva Mehl to the capital for talks.',
  )
  expect(meetings[0]?.participants.map(({ of, role }) => `${of} ${role}`)).toEqual([
    'lund HOST',
    'brodd HOST',
    'tarn GUEST',
    'mehl GUEST',
  ])
})
