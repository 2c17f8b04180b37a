import { words } from '../../annotations/wordLists.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'

/** What a phrase says of the name beside it: how much, and in which manner, since the same manner twice proves no more. */
export interface Sign {
  manner: 'office' | 'form' | 'rule' | 'journey' | 'relation' | 'label' | 'ending'
  weight: 1 | 2
}

const FORMS = /^(?:republic|kingdom|sultanate|principality|emirate|duchy)$/
/** Who has such a minister is a state. */
const SOLE_OFFICE = /^(?:prime|foreign|defen[cs]e)$/
const RULERS = /^(?:president|vice-president|king|queen|emperor|emir|chancellor|premier)$/
const RULED = /^(?:government|people|peoples|parliament|ambassador|embassy|army|citizens|nationals|authorities)$/
const VISITS = /^(?:official|state|working|courtesy|friendly|historic|three-day|two-day)$/
const FRIENDS = /^(?:neighbou?r|neighbou?rs|ally|allies|relations|ties|cooperation|borders?)$/

/** The sign of the words before the name at `start`, an article left out: "Foreign Minister of", "an official visit to". */
export function signBefore(tokens: readonly Token[], start: number): Sign | undefined {
  const preposition = at(tokens, start - 1).folded === 'the' ? start - 2 : start - 1
  const word = at(tokens, preposition).folded
  const noun = at(tokens, preposition - 1)
  const before = at(tokens, preposition - 2)
  if (word === 'of') {
    if (noun.capital && FORMS.test(noun.folded)) return { manner: 'form', weight: 2 }
    if (noun.folded === 'minister' && SOLE_OFFICE.test(before.folded)) return { manner: 'office', weight: 2 }
    if (noun.folded === 'affairs' && before.folded === 'foreign') return { manner: 'office', weight: 2 }
    if (noun.capital && RULERS.test(noun.folded)) return { manner: 'rule', weight: 1 }
    if (RULED.test(noun.folded)) return { manner: 'relation', weight: 1 }
    if (FRIENDS.test(noun.folded)) return { manner: 'relation', weight: 1 }
    return bearerBefore(tokens, preposition - 1)
  }
  if (word === 'to') {
    if (/^(?:ambassador|embassy)$/.test(noun.folded)) return { manner: 'relation', weight: 1 }
    if (/^visits?$/.test(noun.folded) && VISITS.test(before.folded)) return { manner: 'journey', weight: 1 }
  }
  if (word === 'with' && /^(?:relations|border|ties|treaty|partnership)$/.test(noun.folded))
    return { manner: 'relation', weight: 1 }
  if (/^(?:between|and)$/.test(word) && joinedBefore(tokens, preposition)) return { manner: 'relation', weight: 1 }
  return undefined
}

/** "Foreign Minister Anna Lund of": the office before a name of up to four words. */
function bearerBefore(tokens: readonly Token[], last: number): Sign | undefined {
  for (let i = last; i > last - 5 && at(tokens, i).capital; i--) {
    const { folded } = at(tokens, i)
    if (folded === 'minister' && SOLE_OFFICE.test(at(tokens, i - 1).folded)) return { manner: 'office', weight: 2 }
    if (i < last && RULERS.test(folded)) return { manner: 'rule', weight: 1 }
  }
  return undefined
}

/** "cooperation between" and "cooperation between the Union and". */
function joinedBefore(tokens: readonly Token[], preposition: number): boolean {
  for (let i = preposition; i > preposition - 6; i--) {
    const { folded, capital } = at(tokens, i)
    if (folded === 'between')
      return /^(?:cooperation|relations|ties|border|war|trade|treaty|talks)$/.test(at(tokens, i - 1).folded)
    if (i < preposition && !capital && folded !== 'the') return false
  }
  return false
}

/** The sign of the words behind the name that ends at `last`: "'s Foreign Minister". */
export function signAfter(tokens: readonly Token[], last: number): Sign | undefined {
  if (!isClitic(at(tokens, last + 1))) return undefined
  const first = at(tokens, last + 2).folded
  const second = at(tokens, last + 3).folded
  if (SOLE_OFFICE.test(first) && second === 'minister') return { manner: 'office', weight: 2 }
  if (RULERS.test(first)) return { manner: 'rule', weight: 1 }
  return RULED.test(first) ? { manner: 'relation', weight: 1 } : undefined
}

/** Words that a nationality stands before. */
const NATIONAL = words(`
  president presidential prime premier foreign defence defense government parliament parliamentary people peoples army troops soldiers
  forces citizens authorities official officials delegation counterpart embassy ambassador diplomat diplomats nationals state side
  ministry king queen emir leadership opposition refugees territory border
`)

export function isNational({ folded }: Token): boolean {
  return NATIONAL.has(folded)
}

/** Only behind these does `signBefore` see one. */
const LEADS = words('of to with between and the')

export function mayLead({ folded }: Token): boolean {
  return LEADS.has(folded)
}

const ENDINGS = /^(?:i?ans?|e?ans?|ns?|n?is?|n?ese|i?sh|ic|ers?|i?ots?|i?tes?)$/

/** Whether a nationality word is formed from the name of a state: "Karelundi" of "Karelund". Both folded. */
export function isFormedFrom(nationality: string, state: string): boolean {
  const stem = state.replace(/(?:ia|[aeiouy])$/, '')
  if (stem.length < 4 || nationality === state) return false
  return nationality.startsWith(stem) && ENDINGS.test(nationality.slice(stem.length))
}
