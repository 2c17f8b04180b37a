import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const said = async (lines: readonly string[], headline = 'Debate on transport') =>
  quotesOf(await extract(lines.join('\n\n'), headline))

/** A debate of two who are known, with something between their turns. */
const debate = (...between: string[]) => [
  'Otto Keld (Lund North): Has the Minister met the unions? I ask her again.',
  ...between,
  'Ilsa Varn: I have told them the truth.',
  'Otto Keld: Thank you.',
]
const around = (...between: string[]) => [
  'DIRECT keld: Has the Minister met the unions? I ask her again.',
  ...between,
  'DIRECT varn: I have told them the truth.',
  'DIRECT keld: Thank you.',
]

describe('Between the turns of those who are known another begins', () => {
  test.each([
    [
      'whose name stands in brackets behind an office',
      'The Minister for Transport (Ilsa Varn): I met them on Tuesday.',
      'DIRECT varn: I met them on Tuesday.',
    ],
    [
      'whose office is long',
      'The Parliamentary Under-Secretary of State for Health and Social Care (Amos Teel): I did not.',
      'DIRECT teel: I did not.',
    ],
    [
      'who is in the chair for somebody else',
      'Madam Deputy Speaker (Lena Holt): I call the next of you.',
      'DIRECT holt: I call the next of you.',
    ],
    ['who is in the chair', 'Mr Speaker: Order.', 'DIRECT nobody: Order.'],
    ['of many', 'Hon. Members: Hear, hear!', 'DIRECT nobody: Hear, hear!'],
    ['of whom the office is told alone', 'The Prime Minister: I am glad of it.', 'DIRECT nobody: I am glad of it.'],
    ['with an honorific', 'Cllr Amos Teel: I agree.', 'DIRECT teel: I agree.'],
    ['of a paper, whom the text does not know', 'Zorb Quelm, Evening Post: Why?', 'DIRECT nobody: Why?'],
    ['of a paper', 'Editor Lena Holt, Evening Post: Why?', 'DIRECT holt: Why?'],
    ['of the audience', 'Audience member: Why?', 'DIRECT nobody: Why?'],
    ['of no name', 'Woman 2: Why?', 'DIRECT nobody: Why?'],
    ['in capitals', 'MAN: Why?', 'DIRECT nobody: Why?'],
    ['of a place, in another tongue', 'Zorb Quelm (Lund South) [in Norwegian]: Why?', 'DIRECT nobody: Why?'],
  ])('%s', async (_, line, expected) => {
    expect(await said(debate(line))).toEqual(around(expected))
  })

  test.each([
    ['with the parts of a speech', 'First: we need bread.'],
    ['with a point of theirs', 'My Second Point: we need bread.'],
    ['with words in small letters', 'And another thing: we need bread.'],
    ['with whom they speak to', 'To Foreign Minister Ilsa Varn: we need bread.'],
    ['with whom they write to', 'Dear Ilsa Varn: we need bread.'],
    ['with a time', 'At 10:30 we need bread.'],
  ])('but nobody begins %s', async (_, line) => {
    expect(await said(debate(line))).toEqual(around(`DIRECT keld: ${line}`))
  })
})

describe('A transcript', () => {
  test('of a committee has labels in capitals and others', async () => {
    const lines = [
      'THE CHAIR: Good morning. I welcome Senator Otto Keld.',
      'Senator KELD: Thank you, Chair. Did you meet the unions?',
      'Ms Varn: We met them in May.',
      'CHAIR: Thank you.',
      'Dr Teel: I would add something.',
    ]
    expect(await said(lines, 'Hearing')).toEqual([
      'DIRECT nobody: Good morning. I welcome Senator Otto Keld.',
      'DIRECT keld: Thank you, Chair. Did you meet the unions?',
      'DIRECT varn: We met them in May.',
      'DIRECT nobody: Thank you.',
      'DIRECT teel: I would add something.',
    ])
  })

  test('of a court has questions and answers between the turns, which are nobody’s', async () => {
    const lines = [
      'THE COURT: Be seated.',
      'MR. TEEL: The State calls Ilsa Varn.',
      'DIRECT EXAMINATION',
      'Q. Where were you?',
      'A. I was in Lund.',
      'Q. Did you see Mr. Keld?',
      'A. Yes.',
      'MS. HOLT: Objection.',
      'THE WITNESS: I am sorry.',
    ]
    expect(await said(lines, 'Trial of Otto Keld')).toEqual([
      'DIRECT nobody: Be seated.',
      'DIRECT teel: The State calls Ilsa Varn.',
      'DIRECT nobody: Where were you?',
      'DIRECT nobody: I was in Lund.',
      'DIRECT nobody: Did you see Mr. Keld?',
      'DIRECT nobody: Yes.',
      'DIRECT holt: Objection.',
      'DIRECT nobody: I am sorry.',
    ])
  })

  test('of a briefing has labels with one small letter or all, and ends on a note', async () => {
    const lines = [
      'MR HOLT: Good afternoon.',
      'QUESTION: Did you meet Foreign Minister Ilsa Varn?',
      'MR HOLT: We did.',
      'Question: And then?',
      'Mr Holt: We went home.',
      'We slept.',
      'NOTE: We have left out some words.',
    ]
    expect(await said(lines, 'Briefing')).toEqual([
      'DIRECT holt: Good afternoon.',
      'DIRECT nobody: Did you meet Foreign Minister Ilsa Varn?',
      'DIRECT holt: We did.',
      'DIRECT nobody: And then?',
      'DIRECT holt: We went home.',
      'DIRECT holt: We slept.',
    ])
  })

  test('of an interview names whoever answers, as before', async () => {
    const lines = ['Q: Why now?', 'A: Because I must.', 'B. Keld was my father.', 'Q: And then?', 'A: I shall rest.']
    expect(await said(lines, 'Interview with Otto Keld')).toEqual([
      'DIRECT nobody: Why now?',
      'DIRECT keld: Because I must.',
      'DIRECT keld: B. Keld was my father.',
      'DIRECT nobody: And then?',
      'DIRECT keld: I shall rest.',
    ])
  })

  test('is none of what an initial begins', async () => {
    expect(await said(['A. Keld said that he was glad.', 'Q. Varn said that she was not.'])).toEqual([
      'INDIRECT nobody: he was glad',
      'INDIRECT nobody: she was not',
    ])
  })
})
