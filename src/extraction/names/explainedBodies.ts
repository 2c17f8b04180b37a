import type { OrganizationClassification } from '../../annotations/annotations.ts'
import { SENTENCE_STARTERS } from '../lists/common.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import { CONNECTORS, canName, kindBefore, LONGEST_NAME, nameEnd } from './apposition.ts'
import { type BodyMention, bodyMention } from './mentions.ts'
import type { Scan } from './scan.ts'

const ARTICLES = new Set(['a', 'an', 'the'])

/** A body told by what stands behind its name: "Hidrosol, the company building …", "Lundpay, a Lagos-based startup". */
export function explainedBody(scan: Scan, i: number): BodyMention | undefined {
  const { tokens } = scan
  if (!isExplained(tokens, i)) return undefined
  const before = at(tokens, i - 1)
  if (before.capital || /^(?:in|at|near|from|to|outside|of|on|around)$/.test(before.folded)) return undefined
  const last = nameEnd(scan, i)
  if (isOfficerNamed(tokens, last + 1)) return canName(scan, i, last) ? bodyMention(i, last, 'COMPANY') : undefined
  if (isClitic(at(tokens, last + 1)))
    return hasOfficer(tokens, last + 2) && canName(scan, i, last) ? bodyMention(i, last, 'COMPANY') : undefined
  if (at(tokens, last + 1).text !== ',') return undefined
  const article = at(tokens, last + 2).folded
  if (!/^(?:an?|the)$/.test(article)) return undefined
  const kind = kindWithin(tokens, last + 3, article === 'the')
  return kind && canName(scan, i, last) ? bodyMention(i, last, kind) : undefined
}

/** Whether a comma and an article, or an officer, follow the words at `i`: seldom, and soon seen. */
function isExplained(tokens: readonly Token[], i: number): boolean {
  let end = i
  while (end < i + LONGEST_NAME && (at(tokens, end + 1).capital || CONNECTORS.has(at(tokens, end + 1).folded))) end++
  const next = at(tokens, end + 1)
  if (next.text !== ',') return (isClitic(next) && hasOfficer(tokens, end + 2)) || isOfficerNamed(tokens, end + 1)
  return ARTICLES.has(at(tokens, end + 2).folded)
}

/** The kind of which an explanation that begins at `from` speaks: before its noun stand no prepositions. */
function kindWithin(tokens: readonly Token[], from: number, definite: boolean): OrganizationClassification | undefined {
  for (let i = from; i < from + 7; i++) {
    const token = at(tokens, i)
    if (!token.word || isClitic(token)) return undefined
    const kind = token.capital ? undefined : kindBefore(tokens, i)
    if (kind && leadsOut(at(tokens, i + 1), token.folded, definite)) return kind
    if (SENTENCE_STARTERS.has(token.folded) && !ADJECTIVES.has(token.folded)) return undefined
  }
  return undefined
}

/** Words that begin sentences and describe bodies as well. */
const ADJECTIVES = new Set(
  'local state national international federal public foreign political military social general big large small major leading new first'.split(
    ' ',
  ),
)

/** ", the company said" tells who said it, ", a group of hikers" how many there were. */
function leadsOut(next: Token, noun: string, definite: boolean): boolean {
  if (next.folded === 'of') return !/^(?:group|club|union|coalition|federation)$/.test(noun)
  if (!next.word) return !definite && !isClitic(next)
  return /^(?:that|which|whose|behind|for|in|with|based|from)$|ing$/.test(next.folded)
}

/** The officer of "Lundpay chief executive NAME" and "Lundpay founder NAME", who is named. */
function isOfficerNamed(tokens: readonly Token[], i: number): boolean {
  const { folded, capital } = at(tokens, i)
  if (capital) return false
  const isTwo = (folded === 'chief' || DIRECTED.test(folded)) && hasOfficer(tokens, i)
  const last = isTwo ? i + 1 : /^(?:founder|co-founder|boss|ceo)$/.test(folded) ? i : -1
  return last >= i && at(tokens, last + 1).capital && at(tokens, last + 2).capital
}

/** "'s chief executive", "'s CEO", "'s shareholders": what nobody has but a firm. */
function hasOfficer(tokens: readonly Token[], i: number): boolean {
  const { folded } = at(tokens, i)
  if (/^(?:ceo|cfo|coo|cto|chairman|chairwoman|shares|shareholders|profits)$/.test(folded)) return true
  return (
    (folded === 'chief' && /^(?:executive|financial|operating)$/.test(at(tokens, i + 1).folded)) ||
    (DIRECTED.test(folded) && at(tokens, i + 1).folded === 'director')
  )
}

/** What directors of firms direct; politicians have those for communications and finance, too. */
const DIRECTED = /^(?:managing|operations|technical|commercial|sales|marketing|production|engineering)$/
