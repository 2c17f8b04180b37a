import { words } from '../../annotations/wordLists.ts'
import { countryOfCity } from '../lists/cities.ts'
import { PORTFOLIO_WORDS, TITLE_MODIFIERS } from '../lists/titles.ts'
import { at, type Token } from '../text/tokens.ts'
import { type PersonMention, personMention, type TitlePhrase, titlePhrase } from './mentions.ts'
import { nameEnd } from './personNames.ts'
import type { Scan } from './scan.ts'

/** How many tokens before the next name of "Presidents X of Karelund and Y" the last one ends. */
const REACH = 7

/** The first of several who are named with one title: "Presidents X and Y", "Foreign Ministers X of Karelund and Y of Norvik". */
export function jointlyTitled(scan: Scan, index: number): PersonMention | undefined {
  const { tokens, gazetteer } = scan
  const head = pluralHeadAt(tokens, index)
  if (head < 0) return undefined
  const last = nameEnd(tokens, head + 1, true, gazetteer)
  if (last <= head || !isFollowed(scan, last) || countryOfCity(at(tokens, head + 1).text) !== undefined)
    return undefined
  const named = tokens.slice(index, head + 1).map(({ folded }) => folded)
  named.push(singular(named.pop() ?? ''))
  const title = titlePhrase(index, head, named)
  return personMention(head + 1, last, head + 1, 0.9, { title: withState(scan, title, last), isJoint: true })
}

/** Another of those, after "and" or a comma. */
export function alsoTitled(scan: Scan, index: number): PersonMention | undefined {
  const { tokens, gazetteer, mentions } = scan
  if (!/^(?:and|,)$/.test(at(tokens, index - 1).folded)) return undefined
  const before = mentions.slice(-3).findLast(({ kind }) => kind === 'person')
  if (before?.kind !== 'person' || !before.isJoint || !before.title || before.last < index - REACH) return undefined
  for (let i = before.last + 1; i < index; i++)
    if (!at(tokens, i).capital && !/^(?:and|,|of|the)$/.test(at(tokens, i).folded)) return undefined
  const last = nameEnd(tokens, index, true, gazetteer)
  if (last < index) return undefined
  const { first, last: end, words, portfolio, affiliation } = before.title
  const title = titlePhrase(first, end, words, portfolio, { affiliation })
  return personMention(index, last, index, 0.85, { title: withState(scan, title, last), isJoint: true })
}

function pluralHeadAt(tokens: readonly Token[], index: number): number {
  for (let i = index; i < index + 3; i++) {
    const { capital, folded } = at(tokens, i)
    if (!capital) return -1
    if (folded.endsWith('s') && OFFICES.has(singular(folded))) return at(tokens, i + 1).capital ? i : -1
    if (!TITLE_MODIFIERS.has(folded) && !PORTFOLIO_WORDS.has(folded)) return -1
  }
  return -1
}

/** Offices that several have, and words for places or crowds have not. */
const OFFICES = words(
  'president vice-president premier minister chancellor secretary senator governor ambassador king queen prince commissioner mayor justice general envoy congressman congresswoman representative',
)

/** "Ministers", "foreign secretaries": of one of them. */
export const singular = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '')

/** Another name follows the one that ends at `last`, a state between. */
function isFollowed({ tokens }: Scan, last: number): boolean {
  for (let i = last + 1; i < last + REACH; i++) {
    const { folded, capital } = at(tokens, i)
    if (/^(?:and|,)$/.test(folded)) return at(tokens, i + 1).capital
    if (!capital && !/^(?:of|the)$/.test(folded)) return false
  }
  return false
}

function withState({ tokens, gazetteer }: Scan, title: TitlePhrase, last: number): TitlePhrase {
  if (at(tokens, last + 1).folded !== 'of') return title
  const found = gazetteer.find(tokens, at(tokens, last + 2).folded === 'the' ? last + 3 : last + 2)
  if (found?.entry.kind !== 'state') return title
  const { affiliation } = title
  return titlePhrase(title.first, title.last, title.words, title.portfolio, { affiliation, code: found.entry.code })
}
