import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const said = async (body: string) => quotesOf(await extract(body))

describe('Whose words they are is told by', () => {
  test.each([
    [
      'whatever somebody does beside them',
      '“We won the cup,” Otto Lund beamed after the match.',
      ['DIRECT lund: We won the cup,'],
    ],
    [
      'a verb that nobody lists before the name',
      '“We won the cup,” burbled Otto Lund.',
      ['DIRECT lund: We won the cup,'],
    ],
    [
      'a verb of the present that could be a noun',
      '“Nobody expected it,” agrees Otto Lund of the mill.',
      ['DIRECT lund: Nobody expected it,'],
    ],
    [
      'what they are called',
      'Anna Lund heads the mill. “Not a penny more,” was her verdict.',
      ['DIRECT lund: Not a penny more,'],
    ],
    ['whose they are', '“Not a penny more,” was Anna Lund’s reply.', ['DIRECT lund: Not a penny more,']],
    [
      'a relative who is named between commas',
      'Otto Lund’s daughter, Lena, wept. “It was our life,” she said.',
      ['DIRECT lena: It was our life,'],
    ],
    [
      'a name that stands alone where another sentence tells that it is a firm',
      'Lundwing said it was sorry. Otto Lund, chief executive of Lundwing, left.',
      ['INDIRECT lundwing: it was sorry'],
    ],
    [
      'a firm told by its officer',
      'Qelwing chief executive Otto Lund left. Qelwing said it was sorry.',
      ['INDIRECT qelwing: it was sorry'],
    ],
    [
      'whom a representative stands for',
      'The delegate of Norway said that the fund would grow. Norway was early.',
      ['INDIRECT norway: the fund would grow'],
    ],
    [
      'the sentence before a colon, whatever it says that others can do',
      'Anna Lund believes that the team can go all the way: “Why not us?”',
      ['DIRECT lund: Why not us?'],
    ],
    ['an answer of one word', 'Asked whether she would leave, Anna Lund replied: “No.”', ['DIRECT lund: No.']],
    [
      'marks that begin with the verb',
      'Minister Anna Lund said her department “takes the findings seriously”.',
      ['MIXED lund: her department “takes the findings seriously”'],
    ],
    [
      'a nation after the verb',
      'Anna Lund of Norway won on Monday. “I was lucky,” smiled the Norwegian.',
      ['DIRECT lund: I was lucky,'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await said(body)).toEqual(expected)
  })

  test('"he told X" is somebody else than X', async () => {
    const body =
      'The painter Otto Lund died on Monday. His friend Tom Keld remembered him. “What I want,” he told Keld in 1999, “is to be left alone.”'
    expect(await said(body)).toEqual(['DIRECT lund: What I want,', 'DIRECT lund: is to be left alone.'])
  })
})

test('"the 61-year-old shopkeeper" is whose age is told, "a 61-year-old shopkeeper" is another', async () => {
  const body = (article: string) =>
    `Otto Lund, 61, left. Tom Keld stayed. “It was sad to see,” ${article} 61-year-old shopkeeper said.`
  expect(await said(body('the'))).toEqual(['DIRECT lund: It was sad to see,'])
  expect(await said(body('a'))).toEqual(['DIRECT nobody: It was sad to see,'])
})

describe('Nobody says', () => {
  test.each([
    ['what somebody recorded', '“Blue River,” Anna Lund recorded in 1999.', []],
    ['what somebody painted', 'Otto Lund painted “The Wall” in 1999.', []],
    [
      'a name that is also somebody’s',
      'Otto Lund, founder of Lund, left. Lund said it was late.',
      ['INDIRECT lund: it was late'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await said(body)).toEqual(expected)
  })
})
