import { expect, test } from 'vitest'
import { read, reasonAgainst } from './support.ts'

test('front matter and text', () => {
  const text = `---
title: "Envoy: ferry line to reopen"
date: 2031-03-04T23:30:00-05:00
lastmod: 2031-03-05T10:00:00Z
authors: [Ilse Marrow, {name: Tomas Vell}]
lang: en
publisher: {name: The Amber Courier}
canonical_url: https://courier.example/ferry
---

# Envoy: ferry line to reopen

The **envoy** said *soon*,
and [left](https://courier.example/left).

> “We sail in May,” she said.

- First pier
- Second pier

<aside>Read more</aside>
`
  expect(read(text, 'ferry.md')).toEqual({
    headline: 'Envoy: ferry line to reopen',
    articleBody: 'The envoy said soon, and left.\n\n“We sail in May,” she said.\n\nFirst pier\n\nSecond pier',
    datePublished: '2031-03-04',
    publishedAt: '2031-03-05T04:30:00.000Z',
    dateModified: '2031-03-05T10:00:00.000Z',
    byline: 'Ilse Marrow, Tomas Vell',
    publisher: 'The Amber Courier',
    url: 'https://courier.example/ferry',
    inLanguage: 'en',
  })
})

test.each([
  '# Ferry *line* reopens #\n\nBy Ilse Marrow\n\nIn May.',
  'Ferry *line* reopens\n===\n\nBy Ilse Marrow\n\nIn May.',
])('without a title the first heading is the headline: %j', (text) => {
  expect(read(text, 'ferry.md', { datePublished: '2031-03-04' })).toMatchObject({
    headline: 'Ferry line reopens',
    byline: 'Ilse Marrow',
    articleBody: 'In May.',
  })
})

test('front matter is told by what it looks like, whatever the name', () => {
  expect(read('---\ntitle: Ferry\ndate: 2031-03-04\n---\nIn *May*.', '').articleBody).toBe('In May.')
})

test('front matter that is none', () => {
  expect(reasonAgainst('---\ntitle: "Ferry\n---\nIn May.', 'a.md')).toMatch(/^its front matter is no YAML: /)
  expect(reasonAgainst('---\na: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n---\nIn May.', 'a.md')).toMatch(
    /no YAML: Excessive alias count/,
  )
})

test('without front matter: the first heading of any level, then byline and date', () => {
  expect(read('## Ferry talks\n\n4 March 2031\n\nBy Ilse Marrow\n\nThe line will reopen.', 'a.md')).toMatchObject({
    headline: 'Ferry talks',
    datePublished: '2031-03-04',
    byline: 'Ilse Marrow',
    articleBody: 'The line will reopen.',
  })
})

test('front matter in another form is named', () => {
  expect(reasonAgainst('+++\ntitle = "Ferry talks"\n+++\n\nThe line will reopen.', 'a.md')).toBe(
    'its front matter is TOML; only YAML is read',
  )
  expect(reasonAgainst('{\n  "title": "Ferry talks"\n}\n\nThe line will reopen.', 'a.md')).toBe(
    'its front matter is JSON; only YAML is read',
  )
})

test('of several identifiers and addresses the first that means something outside the document', () => {
  const fields = 'id: 17\nguid: urn:x:17\nurl: /talks\npermalink: https://courier.example/talks'
  expect(read(`---\ntitle: Ferry talks\ndate: 2031-03-04\n${fields}\n---\nIn May.`, 'a.md')).toMatchObject({
    identifier: 'urn:x:17',
    url: 'https://courier.example/talks',
  })
})

test('a draft was not published', () => {
  for (const mark of ['draft: true', 'published: false'])
    expect(reasonAgainst(`---\ntitle: Ferry talks\ndate: 2031-03-04\n${mark}\n---\nIn May.`, 'a.md')).toBe(
      'is marked as a draft',
    )
  expect(read('---\ntitle: Ferry talks\npublished: 2031-03-04\ndraft: false\n---\nIn May.', 'a.md').datePublished).toBe(
    '2031-03-04',
  )
})

test('notes are paragraphs without the marks that lead to them', () => {
  const text = '# Ferry\n\nThe ferry[^1] sails.[^why]\n\n[^1]: Of Lunde.\n[^why]: The pier is built.\n'
  expect(read(text, 'ferry.md', { datePublished: '2031-03-04' }).articleBody).toBe(
    'The ferry sails.\n\nOf Lunde.\n\nThe pier is built.',
  )
})
