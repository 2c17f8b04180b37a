import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const said = async (body: string) => quotesOf(await extract(body)).filter((line) => line.startsWith('DIRECT'))
const WON = '“We won,” said Amos Teel. “It was hard.”'
const FIRST = ['DIRECT teel: We won,', 'DIRECT teel: It was hard.']

describe('Whoever spoke before does not go on', () => {
  test.each([
    ['somebody else was quoted', 'Otto Keld was quoted as saying by the Lund Post.'],
    ['somebody else was heard', 'Otto Keld was heard saying.'],
    ['somebody else has been telling it', 'Otto Keld has been telling friends.'],
    ['somebody else kept saying it', 'Otto Keld kept repeating.'],
    ['it is in a message of somebody else', 'reads a message from Otto Keld.'],
    ['it is on an account of somebody else', 'a post on Otto Keld’s account says.'],
  ])('where %s: in a paragraph of its own or not', async (_, rest) => {
    const words = '“She is a fool and we know it,”'
    for (const between of ['\n\n', ' ']) {
      const lines = await said(`${WON}${between}${words} ${rest}`)
      expect(lines.slice(0, 2)).toEqual(FIRST)
      expect(lines[2]).toMatch(/^DIRECT (?:keld|nobody): She is a fool and we know it,$/)
    }
  })

  test.each([
    ['cut them off', 'before Otto Keld cut him off', 'keld'],
    ['broke in', 'but Otto Keld broke in', 'keld'],
    ['interrupted the one who spoke', 'until Otto Keld interrupted him on Monday', 'keld'],
    ['did something else: nobody’s', 'before Otto Keld waved him away', 'nobody'],
    ['did something before words of nobody known', 'before Otto Keld laughed and replied', 'nobody'],
    ['who is not named did something: nobody’s', 'before his lawyer cut him off', 'nobody'],
  ])('where another %s before a colon', async (_, clause, speaker) => {
    expect(await said(`Amos Teel won. “It was hard,” he added, ${clause}: “Hard? It was easy.”`)).toEqual([
      'DIRECT teel: It was hard,',
      `DIRECT ${speaker}: Hard? It was easy.`,
    ])
  })
})

describe('Whoever spoke before goes on', () => {
  test.each([
    ['alone in the next paragraph', `${WON}\n\n“We shall go on and win again.”`],
    ['after a sentence that tells what they did', `${WON} He paused. “We shall go on and win again.”`],
    ['before another quotation', `${WON} “We shall go on and win again.” “It is late now.”`],
  ])('%s', async (_, body) => {
    expect((await said(body)).slice(0, 3)).toEqual([...FIRST, 'DIRECT teel: We shall go on and win again.'])
  })

  test.each([
    ['told two others', 'Amos Teel told Ilsa Varn and Otto Keld', 'teel'],
    ['spoke before the speech of another', 'Amos Teel said before Otto Keld’s speech', 'teel'],
    ['was asked', 'Amos Teel said, but Otto Keld replied', 'keld'],
    ['was answered by the last of several', 'Amos Teel said, before Otto Keld laughed and Ilsa Varn replied', 'varn'],
  ])('or not, as the verb before the colon says: who %s', async (_, clause, speaker) => {
    expect(await said(`“It was hard,” ${clause}: “Enough of this.”`)).toEqual([
      'DIRECT teel: It was hard,',
      `DIRECT ${speaker}: Enough of this.`,
    ])
  })

  test('whoever said that another had cut them off', async () => {
    expect(await said('Amos Teel said that Otto Keld had cut him off in May: “Enough of this.”')).toEqual([
      'DIRECT teel: Enough of this.',
    ])
  })
})
