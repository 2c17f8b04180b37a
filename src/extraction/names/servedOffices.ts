import { at, isClitic, type Token } from '../text/tokens.ts'
import { bodyRunEnd } from './bodyRuns.ts'
import type { Complement } from './complementSteps.ts'
import type { TitlePhrase } from './mentions.ts'

/** "of Staff", "of Cabinet": whose, is told next. */
export function ofStaff({ tokens, phrase, preposition, start }: Complement): boolean | undefined {
  const { capital, folded } = at(tokens, start)
  const isWhole =
    STAFFS.get(phrase.words.at(-1) ?? '')?.test(folded) && preposition === 'of' && start === phrase.last + 2
  if (!isWhole || capital !== at(tokens, phrase.last).capital) return undefined
  phrase.portfolio.push(folded)
  phrase.last = start
  return true
}

const STAFFS = new Map([
  ['chief', /^staff$/],
  ['head', /^(?:cabinet|office)$/],
])

/**
 * Takes in the office that a title's bearer serves: "the President of Karelund" in "Chief of Staff to the President of Karelund". False where somebody
 * is named with it: "Chief of Staff for Council President Anna Lund" ends before "for". Undefined where nobody is served.
 */
export function serves(here: Complement): boolean | undefined {
  const { tokens, phrase, gazetteer, start, hasArticle } = here
  if (!isServant(here)) return undefined
  const body = Math.max(gazetteer.find(tokens, start)?.last ?? -1, bodyRunEnd(tokens, start))
  const isOwned = body >= start && isClitic(at(tokens, body + 1))
  const first = body < start ? start : body + (isOwned ? 2 : 1)
  const served = here.titleOf(first)
  if (!served?.words.some((word) => SERVED.test(word))) return undefined
  // "the adviser to the Kenyan President NAME" names the president, "the Adviser to the President NAME" the adviser.
  const isTheirs = isOwned || (first > start && !at(tokens, phrase.first).capital && !isSent(phrase))
  const isNamed = at(tokens, served.last + 1).capital
  if (isNamed && (!hasArticle || isTheirs || followsName(tokens, phrase.first))) return false
  phrase.affiliation ??= served.affiliation ?? (first > start ? { first: start, last: body } : undefined)
  phrase.code ??= served.code
  phrase.last = served.last
  return true
}

function isServant({ phrase, preposition, hasArticle }: Complement): boolean {
  const [head, matter] = [phrase.words.at(-1) ?? '', phrase.portfolio.at(-1) ?? '']
  if (isSent(phrase)) return preposition === 'of' && hasArticle
  if (STAFFS.has(head)) return STAFFS.get(head)?.test(matter) ?? false
  return SERVANTS.test(head) && (preposition !== 'of' || hasArticle)
}

const isSent = ({ words }: TitlePhrase) => /^(?:envoy|representative|deputy)$/.test(words.at(-1) ?? '')

const SERVANTS = /^(?:assistant|adviser|advisor|aide|counsellor|counselor|spokes(?:man|woman|person))$/
const SERVED =
  /^(?:president|premier|minister|chancellor|king|queen|emir|sultan|prince|secretary|secretary-general|governor|speaker|chair(?:man|woman|person)?|commissioner|mayor|pope)$/

/** "NAME, Chief of Staff", "NAME, the adviser" */
function followsName(tokens: readonly Token[], first: number): boolean {
  const comma = /^(?:the|an?)$/.test(at(tokens, first - 1).folded) ? first - 2 : first - 1
  return at(tokens, comma).text === ',' && at(tokens, comma - 1).capital
}

/** "of the President of Karelund" in "Head of the Office of the President of Karelund": whose the office is. */
export function officeServed({ tokens, phrase, start, titleOf }: Complement): boolean | undefined {
  const { affiliation, last } = phrase
  const isOfOffice = affiliation?.last === last && OFFICES.test(at(tokens, last).text)
  if (!isOfOffice || at(tokens, last + 1).folded !== 'of' || start !== last + 3) return undefined
  const served = titleOf(start)
  if (!served) return undefined
  phrase.affiliation = { first: affiliation.first, last: served.last }
  phrase.code ??= served.code
  phrase.last = served.last
  return false
}

const OFFICES = /^(?:Office|Administration|Cabinet|Secretariat|Chancellery|Staff|Apparatus)$/
