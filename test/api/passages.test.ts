import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction } from '../support/fiction.ts'

const database = await createTestDatabase()
const ask = askerOf(database)

beforeAll(async () => {
  await loadFiction(database, 6)
})

interface Passage {
  document: { headline: string; articleBody: string }
  source: 'HEADLINE' | 'ARTICLE_BODY'
  start: number
  end: number
  exact: string
  prefix: string
  suffix: string
  url: string | null
}

const passage = '{ document { headline articleBody } source start end exact prefix suffix url }'

/** Every passage that the API shows, whatever claim it belongs to. */
async function passages(): Promise<Passage[]> {
  const { data, errors } = await ask(`{
    quotes(first: 100) { nodes { passage ${passage} attribution ${passage} mentions { nodes { passage ${passage} } } } }
    articles(first: 100) { nodes { mentions(first: 100) { nodes { passage ${passage} } } } }
    meetings(first: 100) { nodes { articles { edges { evidence ${passage} } } } }
    people(first: 100) { nodes { memberships { nodes { evidence { nodes ${passage} } } } } }
  }`)
  expect(errors).toBeUndefined()
  const found: Passage[] = []
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('exact' in value) found.push(value as Passage)
    else for (const each of Object.values(value)) walk(each)
  }
  walk(data)
  return found
}

describe('a passage', () => {
  test('is the code points from start to end of its document, with up to 32 before and after', async () => {
    const all = await passages()
    expect(new Set(all.map(({ source }) => source))).toEqual(new Set(['HEADLINE', 'ARTICLE_BODY']))
    let astral = 0
    for (const { document, source, start, end, exact, prefix, suffix } of all) {
      const text = [...(source === 'HEADLINE' ? document.headline : document.articleBody)]
      expect(text.slice(start, end).join('')).toBe(exact)
      expect(text.slice(Math.max(0, start - 32), start).join('')).toBe(prefix)
      expect(text.slice(end, end + 32).join('')).toBe(suffix)
      if (text.slice(0, start).join('').length > start) astral += 1
    }
    // Places after a character that JavaScript counts as two.
    expect(astral).toBeGreaterThan(0)
  })

  test('has the address of its article, without the article’s own fragment, and a text fragment', async () => {
    const { data } = await ask(`{ articles(first: 100) { nodes { url quotes { nodes { passage { url } } } } } }`)
    let addressed = 0
    for (const { url, quotes } of data.articles.nodes) {
      for (const { passage: shown } of quotes.nodes) {
        if (url === null) expect(shown.url).toBeNull()
        else {
          addressed += 1
          expect(shown.url.startsWith(`${url.replace('#top', '')}#:~:text=`)).toBe(true)
        }
      }
    }
    expect(addressed).toBeGreaterThan(0)
  })

  test('scrolls to where it stands', async () => {
    for (const { document, source, start, end, exact, url } of await passages()) {
      if (url === null || source === 'HEADLINE' || exact === '') continue
      expect(matches(document.articleBody, url.split(':~:text=')[1] ?? '')).toContainEqual([start, end])
    }
  })
})

const letter = /[\p{L}\p{M}\p{N}]/u

/**
 * Where a text directive matches, as a browser reads it: no part across paragraphs, the outer ends of prefix and suffix at
 * words' ends. In code points.
 */
function matches(text: string, directive: string): [number, number][] {
  const parts = directive
    .split(',')
    .map((each) => ({ each, words: decodeURIComponent(each.replace(/^-|-$/g, '')).split(' ') }))
  const prefix = parts.find(({ each }) => each.endsWith('-'))?.words ?? []
  const suffix = parts.find(({ each }) => each.startsWith('-'))?.words ?? []
  const [first = [], last] = parts
    .filter(({ each }) => !each.startsWith('-') && !each.endsWith('-'))
    .map(({ words }) => words)
  const literal = (words: readonly string[]) =>
    words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[^\\S\\n]+')
  const context = (words: readonly string[], side: 'before' | 'after') =>
    words.length === 0 ? '' : side === 'before' ? `(?<=${literal(words)}[^\\S\\n]*)` : `(?=[^\\S\\n]*${literal(words)})`
  const begins = [...text.matchAll(new RegExp(`${context(prefix, 'before')}(?=${literal(first)})`, 'gu'))]
  const found: [number, number][] = []
  for (const { index } of begins) {
    const tail = last ?? first
    const from = last === undefined ? index : index + 1
    for (const end of text.slice(from).matchAll(new RegExp(`${literal(tail)}${context(suffix, 'after')}`, 'gu'))) {
      if (last === undefined && end.index !== 0) break
      const start = [...text.slice(0, index)].length
      const stop = [...text.slice(0, from + end.index + end[0].length)].length
      if (isBounded(text, start, stop, prefix, suffix)) found.push([start, stop])
    }
  }
  return found
}

/** Whether the context's words are whole words of the text. */
function isBounded(
  text: string,
  start: number,
  end: number,
  prefix: readonly string[],
  suffix: readonly string[],
): boolean {
  const before = [...text].slice(0, start).join('').trimEnd()
  const after = [...text].slice(end).join('').trimStart()
  const beforePrefix = before.slice(0, before.length - prefix.join(' ').length).at(-1) ?? ' '
  const afterSuffix = after.slice(suffix.join(' ').length).at(0) ?? ' '
  return (prefix.length === 0 || !letter.test(beforePrefix)) && (suffix.length === 0 || !letter.test(afterSuffix))
}

describe('a text fragment', () => {
  const textFragment = async (exact: string, before: string, after: string): Promise<string> => {
    const { rows } = await database.pool.query('select text_fragment($1, $2, $3, 32) as made', [exact, before, after])
    return rows[0].made
  }
  const around = (text: string, exact: string) => {
    const at = text.indexOf(exact)
    const before = [...text.slice(0, at)].slice(-32).join('')
    const after = [...text.slice(at + exact.length)].slice(0, 32).join('')
    return textFragment(exact, before, after)
  }

  test('quotes a short text whole, between the words around it', async () => {
    expect(await around('The ferry, she said, would sail at noon on Monday.', 'would sail')).toBe(
      'ferry%2C%20she%20said%2C-,would%20sail,-at%20noon%20on',
    )
  })

  test('encodes what a directive is written with: commas, dashes, ampersands', async () => {
    expect(await around('a - b', 'a - b')).toBe('a%20%2D%20b')
    expect(await around('so-called Salt & Sons, Ltd', 'so-called Salt & Sons, Ltd')).toBe(
      'so%2Dcalled%20Salt%20%26%20Sons%2C%20Ltd',
    )
  })

  test('names the ends of a long text', async () => {
    const text = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')
    expect(await around(text, text)).toBe(
      'word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
    )
  })

  test('reaches over several paragraphs only from start to end, however short they are', async () => {
    expect(await around('No.\n\nNever again.', 'No.\n\nNever again.')).toBe('No.,Never%20again.')
    expect(await around('One two three four five six.\n\nNo.', 'four five six.\n\nNo.')).toBe(
      'One%20two%20three-,four%20five%20six.,No.',
    )
  })

  test('takes context of its own paragraph only', async () => {
    expect(await around('Before this.\n\nIt sailed.\n\nAfter that.', 'It sailed.')).toBe('It%20sailed.')
  })

  test('leaves out a word that the context cuts in two', async () => {
    expect(await around('incomprehensibilities internationally feared', 'feared')).toBe('internationally-,feared')
    expect(await around('feared internationally incomprehensibilities', 'feared')).toBe('feared,-internationally')
  })

  test('matches where it was made, whatever the text', async () => {
    const word = fc.constantFrom(
      'ferry',
      'tide',
      'a',
      'sailed,',
      '-',
      '“Oda”',
      '𝔅ridge',
      'incomprehensibilities',
      'émigré.',
      '&',
      '100%',
    )
    const text = fc
      .array(
        fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
        { minLength: 1, maxLength: 4 },
      )
      .map((paragraphs) => paragraphs.join('\n\n'))
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), fc.nat(), async (body, from, length) => {
        const words = [...body.matchAll(/\S+/gu)]
        const first = words[from % words.length]
        const last = words[Math.min((from % words.length) + (length % 14), words.length - 1)]
        if (first === undefined || last === undefined) return
        const exact = body.slice(first.index, last.index + last[0].length)
        const before = [...body.slice(0, first.index)]
        const after = [...body.slice(first.index + exact.length)]
        const made = await textFragment(exact, before.slice(-32).join(''), after.slice(0, 32).join(''))
        expect(matches(body, made)).toContainEqual([before.length, before.length + [...exact].length])
      }),
      { numRuns: 300 },
    )
  })
})
