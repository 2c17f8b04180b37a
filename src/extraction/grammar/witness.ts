import type { Agent } from '../agents/identities.ts'
import { type Item, isWord, item } from './items.ts'
import type { Discourse, Subject } from './subject.ts'
import { sourceAfter } from './subjectAfter.ts'

/** Papers and recordings that keep what was said, who makes them, and who speaks for a body. */
const RECORDS =
  /^(?:officials?|spokes[a-z]+|reports?|reporters?|papers?|newspapers?|magazine|agency|agencies|website|site|transcripts?|statements?|release|media|press|news|broadcaster|channel|station|posts?|tweets?|minutes|recordings?|videos?|audio|footage|readout|letters?|emails?|e-mails?|messages|memo|remarks|excerpts?|interview|account|book|memoirs?|diar(?:y|ies)|notes|article|communique|summary|tape|tapes)$/
/** What holds the very words, whoever hands it out: "a transcript released by the court". */
const VERBATIM = /^(?:transcripts?|minutes|recordings?|audio|footage|videos?)$/
/** Papers that say what somebody is accused of. */
const CHARGES =
  /^(?:indictment|complaint|lawsuit|suit|affidavit|filings?|charges?|court|police|prosecutors?|witness(?:es)?)$/

/**
 * Whether what the source in these items tells of another's words is its own word against theirs: "according to NAME", "to prosecutors", "to the
 * indictment"; a paper, a transcript or a statement keeps what was said.
 */
function isWitness(items: readonly Item[], first: number, last: number, agents: readonly Agent[]): boolean {
  if (agents.some((agent) => agent.kind === 'person')) return true
  if (agents.some((agent) => agent.kind === 'organization' && agent.classification === 'MEDIA')) return false
  const words = items.slice(first, last + 1)
  if (words.slice(0, 3).some((here) => isWord(here, VERBATIM))) return false
  if (words.some((here) => isWord(here, CHARGES))) return true
  return agents.length === 0 && words.length > 0 && !words.some((here) => isWord(here, RECORDS))
}

/** The witness of "according to NAME,", whose "to" is item `to`, and the item behind them; undefined where the source keeps a record. */
export function witnessAfter(
  items: readonly Item[],
  to: number,
  discourse: Discourse,
): { witness: Subject | undefined; end: number } | undefined {
  const witness = sourceAfter(items, to, discourse)
  let end = Math.max(to + 1, (witness?.last ?? to) + 1)
  while (end < items.length && !isWord(item(items, end), /^[,.;:]$/) && item(items, end).quotation === undefined) end++
  return isWitness(items, to + 1, end - 1, witness?.agents ?? []) ? { witness, end } : undefined
}
