import type { Agent, Identities } from '../agents/identities.ts'
import type { Mention } from '../names/mentions.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Reading } from '../text/reading.ts'
import type { Sentence } from '../text/sentences.ts'
import { at, END, type Token } from '../text/tokens.ts'

/** A piece of a sentence: a quotation, a mention, or one token. Token numbers are inclusive. */
export interface Item {
  first: number
  last: number
  /** The only token, or END for a quotation or mention. */
  token: Token
  mention: Mention | undefined
  quotation: number | undefined
  /** The first word of a quotation. */
  opens: Token | undefined
  /** A quotation within whose closing mark a comma stands: it ends a clause. */
  hasComma: boolean
}

const NONE: Item = {
  first: -1,
  last: -1,
  token: END,
  mention: undefined,
  quotation: undefined,
  opens: undefined,
  hasComma: false,
}

/** The pieces of a sentence, in text order. `quotationOf`: for each token the number of its quotation. */
export function itemsOf(
  reading: Reading,
  identities: Identities,
  sentence: Sentence,
  quotationOf = reading.quotationOf,
): Item[] {
  const items: Item[] = []
  for (let i = sentence.first; i <= sentence.last; ) {
    const number = quotationOf[i] ?? -1
    const quotation = number < 0 ? undefined : reading.quotations[number]
    const here = quotation ? quoted(reading, quotation, number) : itemAt(reading, identities.mentionAt[i], i)
    items.push(here)
    i = here.last + 1
  }
  return items
}

function quoted(reading: Reading, { open, close, first }: Quotation, quotation: number): Item {
  return {
    first: open,
    last: close,
    token: END,
    mention: undefined,
    quotation,
    // '"[are] ready"'
    opens: at(reading.tokens, at(reading.tokens, first).text === '[' ? first + 1 : first),
    hasComma: at(reading.tokens, close - 1).text === ',',
  }
}

function itemAt(reading: Reading, mention: Mention | undefined, i: number): Item {
  return mention && mention.first === i
    ? itemOf(i, mention.last, END, mention)
    : itemOf(i, i, at(reading.tokens, i), undefined)
}

/** A token or mention as an item. Where one item takes the place of another, too: a spread copy has another shape, and is read slower. */
export function itemOf(first: number, last: number, token: Token, mention: Mention | undefined): Item {
  return { first, last, token, mention, quotation: undefined, opens: undefined, hasComma: false }
}

/** The item of that number; beyond the sentence, one that is nothing. Below zero nothing is looked up, as in `at`. */
export function item(items: readonly Item[], index: number): Item {
  return index < 0 ? NONE : (items[index] ?? NONE)
}

export function isWord(candidate: Item, pattern: RegExp): boolean {
  return candidate.token !== END && pattern.test(candidate.token.folded)
}

/** The agent whose mention item `index` is; undefined for a word, and for a mention of nobody in particular. */
export function agentAt(items: readonly Item[], index: number, identities: Identities): Agent | undefined {
  const { mention } = item(items, index)
  return mention && identities.agentOf.get(mention)
}
