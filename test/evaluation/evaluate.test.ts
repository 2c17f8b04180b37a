import { describe, expect, it } from 'vitest'
import type { Annotations, ArticleDraft } from '../../src/annotations/index.ts'
import { evaluate } from '../../src/evaluation/index.ts'

const draft: ArticleDraft = {
  headline: 'A bridge',
  articleBody:
    'President Oda Lindqvår met Tomas Okoru. “The bridge is open,” she said. He said that the toll would fall soon.',
  datePublished: '2031-05-14',
  inLanguage: 'en',
}

function annotations(change: (copy: Annotations) => void = () => undefined): Annotations {
  const copy: Annotations = {
    article: {},
    people: [
      { key: 'oda', name: 'Oda Lindqvår', names: ['Oda Lindqvår', 'Lindqvår'] },
      { key: 'tomas', name: 'Tomas Okoru', names: ['Tomas Okoru'] },
    ],
    organizations: [],
    quotes: [
      { exact: 'The bridge is open,', kind: 'DIRECT', speaker: 'oda' },
      { exact: 'the toll would fall soon', kind: 'INDIRECT', speaker: 'tomas' },
    ],
    meetings: [
      {
        key: 'm1',
        startDate: '2031-05-14',
        medium: 'IN_PERSON',
        participants: [{ of: 'oda' }, { of: 'tomas' }],
        evidence: [{ exact: 'President Oda Lindqvår met Tomas Okoru.' }],
      },
    ],
  }
  change(copy)
  return copy
}

function figures(predicted: Annotations) {
  return evaluate([{ name: 'bridge', draft, gold: annotations(), predicted }]).kinds
}

describe('evaluation', () => {
  it('finds a document all right when nothing differs', () => {
    const kinds = figures(annotations())
    for (const kind of ['people', 'direct', 'directSpeakers', 'reported', 'reportedSpeakers', 'meetings'] as const) {
      expect(kinds[kind]).toMatchObject({ precision: 1, recall: 1, f: 1, intervals: { f: [1, 1] } })
    }
    expect(kinds.organizations).toMatchObject({ precision: null, recall: null, f: null })
  })

  it('matches people by a shared name, whatever its title, case and accents', () => {
    const renamed = annotations(({ people: [oda] }) => {
      if (oda) Object.assign(oda, { key: 'x', name: 'PRESIDENT LINDQVAR', names: [] })
    })
    expect(figures(renamed).people).toMatchObject({ right: 2, predicted: 2, gold: 2 })
  })

  it('counts a quote whose passage overlaps by less than four fifths as missed and as spurious', () => {
    const shorter = annotations(({ quotes: [quote] }) => Object.assign(quote ?? {}, { exact: 'The bridge' }))
    expect(figures(shorter).direct).toMatchObject({ right: 0, predicted: 1, gold: 1, precision: 0, recall: 0, f: 0 })
  })

  it('takes half a reported clause for the clause', () => {
    const shorter = annotations(({ quotes: [, quote] }) => Object.assign(quote ?? {}, { exact: 'the toll would fall' }))
    expect(figures(shorter).reported).toMatchObject({ right: 1 })
  })

  it('charges a wrong speaker to precision and recall, a missing one to recall alone', () => {
    const wrong = annotations(({ quotes: [quote] }) => Object.assign(quote ?? {}, { speaker: 'tomas' }))
    expect(figures(wrong).directSpeakers).toMatchObject({ precision: 0, recall: 0 })
    const silent = annotations(({ quotes: [quote] }) => Object.assign(quote ?? {}, { speaker: null }))
    expect(figures(silent).directSpeakers).toMatchObject({ precision: null, recall: 0 })
  })

  it('matches meetings by two participants and judges date and medium apart', () => {
    const moved = annotations(({ meetings: [meeting] }) =>
      Object.assign(meeting ?? {}, { startDate: '2031-05', medium: 'CALL' }),
    )
    expect(figures(moved)).toMatchObject({ meetings: { f: 1 }, meetingDates: { right: 0 }, meetingMedia: { right: 0 } })
  })
})
