import { at, isNumber, type Token } from '../text/tokens.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type TitlePhrase, titlePhrase } from './mentions.ts'
import { complement } from './titleComplements.ts'
import { headAt } from './titleHeads.ts'

/** What Asian papers call their offices: "PM Lund", "the EAM". */
const ABBREVIATED = new Map([
  ['PM', ['prime', 'minister']],
  ['FM', ['foreign', 'minister']],
  ['EAM', ['external', 'affairs', 'minister']],
  ['DPM', ['deputy', 'prime', 'minister']],
  ['CM', ['chief', 'minister']],
  ['CS', ['cabinet', 'secretary']],
])

/** The title that begins at token `index`, with what follows "of", "for" or "to" and with titles joined by "and". */
export function titleAt(tokens: readonly Token[], index: number, gazetteer: Gazetteer): TitlePhrase | undefined {
  const phrase = oneTitleAt(tokens, index, gazetteer)
  if (!phrase || ABBREVIATED.has(at(tokens, index).text) || /^head-of-/.test(phrase.words[0] ?? '')) return phrase
  const link = at(tokens, phrase.last + 1)
  if (link.folded !== 'and' && link.text !== '&' && link.text !== '/') return phrase
  const next = headAt(tokens, phrase.last + 2) >= 0 ? titleAt(tokens, phrase.last + 2, gazetteer) : undefined
  const isJoined = next && at(tokens, next.first).capital === at(tokens, index).capital
  if (!isJoined || twoBearers(tokens, phrase, next)) return phrase
  const words = [...phrase.words, ...next.words]
  return titlePhrase(index, next.last, words, [...phrase.portfolio, ...next.portfolio], {
    affiliation: phrase.affiliation ?? next.affiliation,
    code: phrase.code ?? next.code,
    destination: phrase.destination ?? next.destination,
    parts: link.text === '/' ? undefined : [phrase, ...(next.parts ?? [next])],
  })
}

function oneTitleAt(tokens: readonly Token[], index: number, gazetteer: Gazetteer): TitlePhrase | undefined {
  const abbreviated = ABBREVIATED.get(at(tokens, index).text)
  const lead = at(tokens, index - 1)
  // "Radio FM Lund", "4 PM"
  const isOther =
    isNumber(lead) ||
    lead.text === '(' ||
    (lead.capital && lead.folded !== 'the' && !at(tokens, index).fresh && !gazetteer.find(tokens, index - 1))
  if (abbreviated && !isOther) return titlePhrase(index, index, [...abbreviated])
  // "the Amir", as the Gulf writes it; elsewhere it is a given name.
  const isEmir = at(tokens, index).text === 'Amir' && lead.folded === 'the'
  const whole = isEmir ? index : headAt(tokens, index)
  // "Minister Sultan bin Rashid": a given name.
  const isGiven = at(tokens, whole).folded === 'sultan' && /^(?:bin|ibn)$/.test(at(tokens, whole + 1).folded)
  const head = isGiven ? whole - 1 : whole
  if (head < index) return undefined
  const phrase = titlePhrase(index, head, isEmir ? ['emir'] : [])
  for (let i = isEmir ? head + 1 : index; i <= head; i++) phrase.words.push(at(tokens, i).folded)
  const office = headOf(tokens, head)
  if (office) return titlePhrase(index, head + 2, [office])
  complement(tokens, phrase, gazetteer)
  return phrase
}

/**
 * "The Secretary and Foreign Minister NAME" are two people: a lone office after an article has its own bearer. So are "the President of Kenya and
 * Secretary NAME" and "the Deputy Secretary and Secretary NAME".
 */
function twoBearers(tokens: readonly Token[], { first, last, words, code }: TitlePhrase, next: TitlePhrase): boolean {
  const isOther = words.at(-1) === 'secretary' || words.at(-1) === next.words[0]
  const isBare = (code !== undefined || isOther) && next.first === next.last && LONE_OFFICES.has(next.words[0] ?? '')
  if ((first !== last && !isBare) || at(tokens, first - 1).folded !== 'the') return false
  return LONE_OFFICES.has(words.at(-1) ?? '') && !next.words.some((word) => COMPANY_OFFICES.has(word))
}

/** "The President, Secretary NAME, Deputy Secretary NAME and …": a head and who serves under one, whose name ends at `last`, in a list. */
export function areOfTwo(
  tokens: readonly Token[],
  { first, words }: TitlePhrase,
  next: TitlePhrase | undefined,
  last: number,
): boolean {
  const isBare = words.length === 1 && at(tokens, first - 1).folded === 'the' && at(tokens, first + 1).text === ','
  const isListed = at(tokens, last + 1).text === ',' && headAt(tokens, last + 2) >= 0
  return (
    isBare &&
    isListed &&
    /^(?:president|king|queen)$/.test(words[0] ?? '') &&
    /^(?:secretary|minister|ambassador)$/.test(next?.words.at(-1) ?? '')
  )
}

const LONE_OFFICES = new Set(
  'secretary president chancellor king queen pope minister ambassador governor administrator premier'.split(' '),
)
const COMPANY_OFFICES = new Set(
  'ceo cfo founder chair chairman chairwoman director owner executive editor manager'.split(' '),
)

/** "Head of State" is nobody's title of that name: who bears it is told by another. */
function headOf(tokens: readonly Token[], head: number): string | undefined {
  if (at(tokens, head).folded !== 'head' || at(tokens, head + 1).folded !== 'of') return undefined
  const { folded } = at(tokens, head + 2)
  return folded === 'state' || folded === 'government' ? `head-of-${folded}` : undefined
}
