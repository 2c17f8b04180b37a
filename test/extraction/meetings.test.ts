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
})
