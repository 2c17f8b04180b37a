import type { TitlePhrase } from '../../names/mentions.ts'
import type { Held } from './context.ts'

/** The offices of a title: two of "Prime Minister and Minister of Trade", and of "former president and minister" none that is plainly held. */
export function officesIn(title: TitlePhrase): TitlePhrase[] {
  const [first, ...others] = title.parts ?? [title]
  if (!first) return [title]
  if (others.length === 0 || !OVER.test(first.words[0] ?? '')) return [first, ...others]
  return first.affiliation ? [first] : [title]
}

const OVER = /^(?:then|former|previous|ex|late)\b/

/** "Chairman and chief executive of Keld Motors" is both of the firm, "mayor and chair of the Dorn Bank" only the second. "Deputy Prime Minister and Minister of Trade of Kenya" is both of Kenya. */
export function shared<Office extends Held>(held: readonly Office[], title: TitlePhrase): Office[] {
  const parts = officesIn(title)
  return held.map((one, number) => {
    const next = held[number + 1]
    const part = parts[number]
    const isOpen = !one.holder && part !== undefined && part.last - part.first < part.words.length
    return next?.holder && isOpen && isOfSame(one, next) ? { ...one, holder: next.holder } : one
  })
}

/** Offices that one has of the same body: a mayor has the town. */
export function isOfSame({ role }: Held, next: Held): boolean {
  const isOfState = next.holder?.kind === 'organization' && next.holder.classification === 'STATE'
  if (isOfState) return STATES.test(role ?? '') && STATES.test(next.role ?? '')
  return FIRMS.test(role ?? '') || (PRESIDENTS.test(role ?? '') && FIRMS.test(next.role ?? ''))
}

const FIRMS =
  /\b(?:ceo|cfo|coo|founder|chair|chairman|chairwoman|chairperson|director|owner|executive|officer|editor|publisher|manager|treasurer|head)(?:$| (?:of|for) )/i
const STATES = /\b(?:president|minister|premier|chancellor|councillor|prince|king|queen|emir)(?:$| (?:of|for) )/i
const PRESIDENTS = /\bpresident(?:$| (?:of|for) )/i

/** What follows "a former dean and" may be over, too. */
export const isOver = ({ role }: Held): boolean => OVER.test((role ?? '').toLowerCase())
