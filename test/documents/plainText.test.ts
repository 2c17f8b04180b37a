import { expect, test } from 'vitest'
import { read, reasonAgainst } from './support.ts'

test('a first line with date and headline, a byline, paragraphs', () => {
  const draft = read(
    ' date 2031-03-04 Port Amber: Ferry Line To Reopen\r\n\r\nBy Ilse Marrow\r\n\r\nThe line reopens.\r\n \r\n\r\nIn May.\r\n',
    'ferry.txt',
  )
  expect(draft).toEqual({
    headline: 'Port Amber: Ferry Line To Reopen',
    articleBody: 'The line reopens.\n\nIn May.',
    datePublished: '2031-03-04',
    byline: 'Ilse Marrow',
    inLanguage: 'en',
  })
})

test('a bare headline and body, with byline and date between them in either order', () => {
  const body = 'Orla Fenwick met the envoy.\n\nThen she left.'
  for (const head of [
    'By Ilse Marrow\n4 March 2031',
    '2031-03-04\n\nBy Ilse Marrow',
    'March 4, 2031\nBy Ilse Marrow\n',
  ]) {
    expect(read(`Ferry line to reopen\n${head}\n\n${body}\n`)).toMatchObject({
      headline: 'Ferry line to reopen',
      byline: 'Ilse Marrow',
      datePublished: '2031-03-04',
      articleBody: body,
    })
  }
})

test('a press release may say that it is one, above its headline or below', () => {
  for (const text of [
    'FOR IMMEDIATE RELEASE\n\nFerry line to reopen\n\n12 June 2031\n\nThe ferry sails again.',
    'FOR IMMEDIATE RELEASE\n12 June 2031\n\nFerry line to reopen\n\nThe ferry sails again.',
    'Ferry line to reopen\n\nFor immediate release\n\n12 June 2031\n\nThe ferry sails again.',
  ]) {
    expect(read(text, 'ferry.txt')).toMatchObject({
      headline: 'Ferry line to reopen',
      datePublished: '2031-06-12',
      articleBody: 'The ferry sails again.',
    })
  }
})

test('a document without a date says so, and is read where an option gives one', () => {
  expect(reasonAgainst('Ferry line to reopen\n\nIn May.', 'ferry.txt')).toBe(
    'has no date of publication: give one with --date',
  )
  const options = { datePublished: '2031-03-05' }
  expect(read('Ferry line to reopen\n\nIn May.', 'ferry.txt', options).datePublished).toBe('2031-03-05')
  expect(read('date 2031-03-04 Ferry\n\nIn May.', 'ferry.txt', options).datePublished).toBe('2031-03-04')
})

test('a paragraph that begins with "By" and ends like a sentence is no byline', () => {
  expect(read('date 2031-03-04 Ferry\n\nBy noon the ferry had left.\n\nIt was full.')).toMatchObject({
    byline: undefined,
    articleBody: 'By noon the ferry had left.\n\nIt was full.',
  })
})

test.each([
  'By noon Ms Varn had told the court: “I did not sign it.”',
  'By noon Ilsa Varn had left the room (she came back later)',
  'By Friday Ilsa Varn was the editor',
  'By Ilsa Varn’s own account, the ferry had left',
  'By the numbers',
  'By the Numbers',
  'By 5 p.m. Ilsa Varn, the editor, had left the room',
])('%j is no byline but the first paragraph', (first) => {
  const text = `${first}\n\nIt was full.`
  for (const document of [
    `date 2031-03-04 Ferry\n\n${text}`,
    `Ferry\n2031-03-04\n\n${text}`,
    `---\ntitle: Ferry\ndate: 2031-03-04\n---\n${text}`,
  ])
    expect(read(document)).toMatchObject({ byline: undefined, articleBody: text })
  const page = `<html><head><meta name="date" content="2031-03-04"><title>Ferry</title></head><body><p>${first}</p><p>It was full.</p></body></html>`
  expect(read(page).articleBody).toBe(text)
})

test.each([
  'By Ilse Marrow',
  'BY ILSE MARROW AND TOMAS VELL',
  'By Ilse van der Marrow, Tomas al-Vell and J.R. O’Dea',
  'By Ilse Marrow, transport correspondent, and Tomas Vell in Port Amber',
  'By Ilse Marrow, Parliamentary sketchwriter',
  'By Tavi Marrow, Amber Pacific journalist in Port Amber',
  'By Our political correspondent',
  'By a staff reporter',
  'By The Amber Courier with agencies',
  'By Ilse Marrow (Amber Courier) – Port Amber, 4 March 2031',
  'By Ilse Marrow ilse@courier.example',
  'By 王小明',
])('%j is a byline', (byline) => {
  expect(read(`date 2031-03-04 Ferry\n\n${byline}\n\nIt was full.`)).toMatchObject({
    byline: byline.slice('By '.length),
    articleBody: 'It was full.',
  })
})

test('a paragraph to each line, where no blank line parts any; lines that were only broken stay together', () => {
  const options = { datePublished: '2031-03-04' }
  expect(read('Ferry\nThe line reopens.\n“In May,” she said.', '', options).articleBody).toBe(
    'The line reopens.\n\n“In May,” she said.',
  )
  expect(read('Ferry\nThe line that was closed\nfor two years reopens\nin May.', '', options).articleBody).toBe(
    'The line that was closed\nfor two years reopens\nin May.',
  )
})

test('a byte order mark, blanks between paragraphs, two lines in one', () => {
  const { headline, articleBody } = read('\ufeffdate 2031-05-05 A\r\n\r\n\r\n \t\r\nB 🕊 \r\n\r\n\r\nC,\r\nin two lines')
  expect({ headline, articleBody }).toEqual({ headline: 'A', articleBody: 'B 🕊\n\nC,\nin two lines' })
})

test('what is wrong, and where', () => {
  expect(reasonAgainst('date 2031-02-30 A\n\nB')).toBe('line 1: "2031-02-30" is no calendar date (YYYY-MM-DD)')
  expect(reasonAgainst('date 2031-03-04\n\nB')).toBe('line 1: expected "date YYYY-MM-DD HEADLINE"')
  expect(reasonAgainst('date 2031-03-04 A\n\nBy Ilse Marrow\n')).toBe('has a headline but no body')
  expect(reasonAgainst('date 2031-05-05 A\n\nB\0')).toBe('holds a NUL character at character 21: is it binary?')
  expect(reasonAgainst(`${'word '.repeat(100)}\n\nB`)).toBe('line 1 is no headline: it has 499 characters')
  expect(reasonAgainst('url,date,title\na,b,c\n', 'table.csv')).toMatch(
    /^is text in a file named \*\.csv that is none of/,
  )
  expect(reasonAgainst('not json', 'wire.ndjson#line=2')).toMatch(
    /^is no JSON, although its file is named \*\.ndjson, and is none of/,
  )
})

test('byline and date on one line, in capitals, with a label; the date before the headline', () => {
  const body = 'The ferry line will reopen.'
  for (const head of [
    'FERRY TALKS\nBY ILSE MARROW\nMARCH 4, 2031',
    'Ferry talks\nBy Ilse Marrow | Published: 4 March 2031',
    '2031-03-04\nFerry talks\nBy Ilse Marrow',
  ]) {
    const { headline, byline, ...rest } = read(`${head}\n\n${body}`, 'a.txt')
    expect([headline.toLowerCase(), byline?.toLowerCase()]).toEqual(['ferry talks', 'ilse marrow'])
    expect(rest).toMatchObject({ datePublished: '2031-03-04', articleBody: body })
  }
})

test('a headline that begins with a bracket is no JSON', () => {
  for (const headline of ['[Update] Ferry talks', '{Sic} transit'])
    expect(read(`${headline}\n2031-03-04\n\nThe line will reopen.`, 'a.txt').headline).toBe(headline)
  expect(reasonAgainst('[{"a": 1}]', 'a.txt')).toMatch(/^is JSON with the fields of none of the forms/)
})

test.each([
  'Contact: Edda Roon',
  'Media contact: Edda Roon',
  'From: Press Office <press@tarn.example>',
  'From press@tarn.example Tue Mar  4 10:00:00 2031',
  'Received: from mail.tarn.example',
  'Subject: Ferry talks',
  'EMBARGOED UNTIL 00:01 on 5 March 2031',
  '5 March 2031',
])('%s is no headline: it heads a letter or a release', (line) => {
  const letter = `4 March 2031\n${line}\n\nFerry talks\n\nThe line will reopen.`
  expect(reasonAgainst(letter, 'a.txt')).toBe(
    `its first line is no headline: ${JSON.stringify(line.replace('  ', ' '))}`,
  )
})

test('whom to call about a press release stands above its headline', () => {
  for (const head of [
    'FOR IMMEDIATE RELEASE\n\nContact: Edda Roon\nedda@tarn.example\n\n',
    'Media contacts:\nEdda Roon, +99 555 0101 22\nOdd Ek, +99 555 0101 23\n\nPRESS RELEASE\n\n',
    'Contact: Edda Roon, +99 (555) 0101 22\n\n',
  ])
    expect(read(`${head}Ferry talks\n4 March 2031\n\nThe line will reopen.`, 'a.txt')).toMatchObject({
      headline: 'Ferry talks',
      articleBody: 'The line will reopen.',
    })
})

test('a headline may name who speaks, or begin with such a word', () => {
  for (const headline of [
    'Minister: ferries by summer',
    'Contact lost with ferry',
    'To the islands by May',
    'Embargo until May lifted',
  ])
    expect(read(`${headline}\n4 March 2031\n\nThe line will reopen.`, 'a.txt').headline).toBe(headline)
})

test('the marks of what is quoted as in a letter are not of the text', () => {
  const text =
    'Ferry line to reopen\n\nThe minister wrote:\n\n> We sail in May,\n> and again in June.\n>\n> > In May?\n\nIf x\n> y, nobody sails.'
  const body = 'The minister wrote:\n\nWe sail in May,\nand again in June.\n\nIn May?\n\nIf x\n> y, nobody sails.'
  expect(read(text, 'ferry.txt', { datePublished: '2031-03-04' }).articleBody).toBe(body)
  expect(read(`date 2031-03-04 ${text}`, 'ferry.txt').articleBody).toBe(body)
})
