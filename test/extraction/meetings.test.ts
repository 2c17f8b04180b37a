import { describe, expect, it } from 'vitest'
import { extract } from './drafts.ts'

describe('meetings and calls', () => {
  it('reads a meeting with its day, place and both sides, each with its passage', async () => {
    const { meetings } = await extract(
      'Foreign Minister Ilse Marbeck met today in Nairobi with Kenyan Foreign Minister Tomas Okoru. They discussed fishing.',
      'Foreign Minister Marbeck’s Meeting with Kenyan Foreign Minister Okoru',
    )
    expect(meetings).toMatchObject([
      {
        startDate: '2031-05-14',
        datePrecision: 'DAY',
        dateText: 'today',
        medium: 'IN_PERSON',
        location: 'Nairobi',
        country: 'KE',
        participants: [
          { of: 'marbeck', role: 'GUEST' },
          { of: 'okoru', role: 'HOST' },
        ],
        evidence: [
          { exact: 'Foreign Minister Ilse Marbeck met today in Nairobi with Kenyan Foreign Minister Tomas Okoru.' },
        ],
      },
    ])
  })

  it('takes who receives for the host, and a past weekday for the last one', async () => {
    const { meetings } = await extract(
      'Queen Oda Lindqvar spoke of peace while receiving President of Kenya Tomas Okoru and a delegation in Oslo on Sunday.',
    )
    expect(meetings).toMatchObject([
      {
        startDate: '2031-05-11',
        participants: [
          { of: 'lindqvar', role: 'HOST' },
          { of: 'okoru', role: 'GUEST' },
        ],
      },
    ])
  })

  it('tells a call from a meeting', async () => {
    const { meetings } = await extract(
      'President Oda Lindqvar had a phone call on May 12 with Kenyan President Tomas Okoru to discuss grain.',
    )
    expect(meetings).toMatchObject([{ medium: 'CALL', startDate: '2031-05-12' }])
  })

  it('tells what is planned from what was held', async () => {
    const { meetings } = await extract(
      'President Oda Lindqvar will meet with Prime Minister Tomas Okoru in Geneva on Friday.',
    )
    expect(meetings).toMatchObject([{ status: 'PLANNED', startDate: '2031-05-16', location: 'Geneva' }])
  })

  it('finds none where nobody met', async () => {
    const { meetings } = await extract(
      'President Oda Lindqvar did not meet the demands. She met with staff. The house meets the standards.',
    )
    expect(meetings).toEqual([])
  })

  it.each([
    ['did not', 'President Oda Lindqvar did not meet Prime Minister Tomas Okoru.'],
    ['will not', 'President Oda Lindqvar will not meet Prime Minister Tomas Okoru.'],
    ['declined to', 'President Oda Lindqvar declined to meet with Prime Minister Tomas Okoru.'],
    ['is ready to', 'President Oda Lindqvar is ready to meet with Prime Minister Tomas Okoru.'],
    ['looks forward to', 'President Oda Lindqvar looked forward to welcoming Prime Minister Tomas Okoru to Oslo.'],
    [
      'what is met with',
      'President Oda Lindqvar and Minister Tomas Okoru spoke of grain. They said that theft would be met with fines.',
    ],
    ['sports', 'Ilse Marbeck met Marta Veldin in the final for the third time.'],
    ['a wish', 'She called for direct talks between Kenya and Norway.'],
  ])('counts none for %s', async (_what, text) => {
    expect((await extract(text)).meetings).toEqual([])
  })

  it.each([
    [
      'opens a sentence',
      'In a meeting with President Tomas Okoru in Oslo on Monday, President Oda Lindqvar spoke of grain.',
    ],
    [
      'a call discussed',
      'President Oda Lindqvar and her Kenyan counterpart Tomas Okoru discussed grain over the phone on Monday.',
    ],
    [
      'told in a call',
      'President Oda Lindqvar told President Tomas Okoru during a phone call on Monday that grain was short.',
    ],
    ['due', 'President Oda Lindqvar was due to meet President Tomas Okoru on Monday.'],
    [
      'a delegation',
      'President Oda Lindqvar met on Monday with a government delegation that included Foreign Minister Tomas Okoru.',
    ],
  ])('is found where it %s', async (_how, text) => {
    const { meetings } = await extract(text)
    expect(meetings).toHaveLength(1)
    expect(meetings[0]?.participants.map(({ of }) => of).sort()).toEqual(['lindqvar', 'okoru'])
    expect(meetings[0]?.startDate).toMatch(/^2031-05-1[29]$/)
  })

  it('that only the headline names is found by the sentence that names both', async () => {
    const { meetings } = await extract(
      'Secretary Oda Lindqvar congratulated Minister Tomas Okoru today on his appointment. They spoke of grain.',
      'Secretary Lindqvar’s Call with Minister Okoru',
    )
    expect(meetings).toMatchObject([{ medium: 'CALL', startDate: '2031-05-14', rule: 'headline-meeting' }])
  })

  it('of the same day has the day of the one before', async () => {
    const { meetings } = await extract(
      'Premier Oda Lindqvar met with President Tomas Okoru on Monday. She also met with Foreign Minister Paul Veldin on the same day.',
    )
    expect(meetings.map(({ startDate }) => startDate)).toEqual(['2031-05-12', '2031-05-12'])
  })
})
