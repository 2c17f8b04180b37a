import { CAPITALISED_COMMON, PLACE_NOUNS, SENTENCE_STARTERS } from '../lists/common.ts'
import { AMBIGUOUS_NAMES, LEADING_SURNAMES, NAME_PARTICLES } from '../lists/givenNames.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { COMMON_SURNAMES, SURNAME_ENDING } from '../lists/surnames.ts'
import { OCCUPATIONS, PORTFOLIO_WORDS, POST_NOMINALS, TITLE_HEADS } from '../lists/titles.ts'
import { at, isAcronym, isClitic, isInitial, isNumber, type Token } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'
import { isPartOfName } from './notBodies.ts'
import { appositive, isOccupation } from './occupations.ts'
import { isKorean } from './personNames.ts'
import {
  actsAsPeople,
  areAlike,
  isContact,
  isDoneToPeople,
  isIntroduced,
  isLed,
  isOffice,
  memberSpeaks,
  namesThing,
  pronounFollows,
  speaks,
  suffered,
} from './personSigns.ts'
import type { WordUses } from './wordUses.ts'

/** A surname of two. */
const DOUBLE_NAME = /^\p{Lu}[\p{L}’']+-\p{Lu}[\p{L}’']+$/u
/** How strongly the words around a capitalised run (tokens inclusive) say that it names a human being; 2 is enough. */
export function personEvidence(
  tokens: readonly Token[],
  first: number,
  last: number,
  context: { uses: WordUses; afterPerson: boolean; isMember?: boolean },
): number {
  const { speaking, common: small, alone, labels } = context.uses
  const length = last - first + 1
  const particles = tokens
    .slice(first + 1, last)
    .filter(({ folded, word }) => !word || NAME_PARTICLES.has(folded)).length
  if (length < 2 || length - (isGivenName(at(tokens, first)) ? particles : 0) > 6) return 0
  if (/^(?:republic|kingdom|division|battalion|brigade|regiment|squadron)$/.test(at(tokens, last).folded)) return 0
  // "Denied Access" of a headline
  if (at(tokens, first).verb?.form === 'past' && !isGivenName(at(tokens, first))) return 0
  let score = 0
  let initials = 0
  for (let i = first; i <= last; i++) {
    const token = at(tokens, i)
    if (isInitial(token)) initials++
    else if (NAME_PARTICLES.has(token.folded) && i > first && i < last) score += 1
    else if (isAcronym(token) && i < last) return 0
    if (i > first && i < last && SENTENCE_STARTERS.has(token.folded)) return 0
    const isOther = PLACE_NOUNS.has(token.folded) || CAPITALISED_COMMON.has(token.folded)
    if (i < last && isOther && !(i === first && (isGivenName(token) || isKorean(tokens, first)))) score -= 2
  }
  const common = ordinary(tokens, first, last, small)
  if (common > 1) score -= 2
  const final = at(tokens, last)
  const after = at(tokens, last + 1)
  if (final.folded.endsWith('s') && BODY_NOUNS.has(final.folded.slice(0, -1))) return 0
  if (after.capital && namesThing(tokens, last + 1)) return 0
  if (
    final.folded.endsWith('s') &&
    (TITLE_HEADS.has(final.folded.slice(0, -1)) || OCCUPATIONS.has(final.folded.slice(0, -1)))
  )
    return 0
  if (PLACE_NOUNS.has(final.folded) || (BODY_NOUNS.has(final.folded) && !isPartOfName(final))) {
    // "Lund Airport" of a text that writes "the airport"
    if (small.has(final.folded)) return 0
    score -= 1
  }
  if (isAcronym(final) && final.text.length < 4 && !isAcronym(at(tokens, first))) return 0
  const before = at(tokens, first - 1)
  const within = before.capital && !at(tokens, first).fresh && !isOccupation(before)
  if (initials === 0 && !hasGivenName(tokens, first, last)) score -= length > 3 ? 2 : within && common > 0 ? 2 : 0
  if (isGivenName(at(tokens, first))) score += length <= 4 && !AMBIGUOUS_NAMES.has(at(tokens, first).folded) ? 2 : 1
  // "from Josphat Kiprono Lagat", where only the second is known as a given name
  const isSecond =
    length === 3 && common === 0 && isGivenName(at(tokens, first + 1)) && !isOccupation(at(tokens, first))
  if (isSecond && /^(?:from|with|by|met|told|of)$/.test(before.folded)) score += 2
  if (initials > 0 && length - initials >= 2) score += 2
  // "Park Joo-ho"
  if (length === 2 && LEADING_SURNAMES.has(at(tokens, first).folded)) score += isKorean(tokens, first) ? 2 : 1
  if (before.folded === 'the') score -= 2
  if (/^(?:in|at|near|from|across|around|outside|of)$/.test(before.folded) && !suffered(tokens, first)) score -= 1
  // "led by NAME", "says NAME"
  if (length < 4 && common === 0 && (before.folded === 'says' || isLed(tokens, first))) score += 2
  if (isOccupation(before) && !(before.capital && before.folded === 'national')) score += 2
  if (/^\d{1,3}-year-old$/.test(before.folded)) score += 2
  // "the union's Mick Varn", "Lund West's Hamo Keld Jr"
  if (isClitic(before) && length < 4 && common === 0 && isGivenName(at(tokens, first))) score += 1
  // "in Peter Varn's goal"
  if (isClitic(after) && length < 4 && common === 0 && isGivenName(at(tokens, first))) score += 1
  // "Olaf Varn MP MSP"
  if (/^(?:MP|MS|MD|AM|TD)$/.test(after.text) && isGivenName(at(tokens, first))) score += 1
  if (/^[JS]r\.?$/.test(final.text)) score += 2
  const leads = at(tokens, first)
  const isWord = isAcronym(leads) || PORTFOLIO_WORDS.has(leads.folded) || /^(?:born|global)$/.test(leads.folded)
  if (length < 4 && common === 0 && !isWord && isSurname(final)) score += 2
  if (memberSpeaks(tokens, first, last)) score += 2
  const apposed = at(tokens, first - 2)
  if (before.text === ',' && !apposed.capital && (isOccupation(apposed) || TITLE_HEADS.has(apposed.folded))) score += 2
  // "a Republican, Anna Lund,", "Two Democratic Representatives, Anna Lund and Tom Oakes,", "identified as Anna Lund"
  if (isIntroduced(tokens, first)) score += 2
  // "his counterpart in Karelia, Desma Oakes", "the head of the Karelian delegation, Desma Oakes"
  if (before.text === ',' && length < 4 && isOffice(tokens, first - 2)) score += 2
  // "Anna Lund QC"
  if (POST_NOMINALS.has(after.text) && !/^(?:MP|MS|MD|AM|TD)s?$/.test(after.text)) score += 2
  const apposition = /^[,–—-]$/.test(after.text) ? appositive(tokens, last + 2) : 0
  score += apposition
  if (after.text === '(' && isNumber(at(tokens, last + 2)) && at(tokens, last + 3).text === ')') score += 2
  const attached = /^(?:of|from|for|in|at)$/.test(before.folded)
  // '"…," rued NAME'
  const isSaidBy = speaks(before) || (before.verb?.quoting === true && /^[”"’»]$/.test(at(tokens, first - 2).text))
  if ((speaks(after) && !attached) || (isSaidBy && length <= 4)) score += 2
  const spoken = speaking.get(final.folded)
  const surname = spoken?.alone === true && common === 0 && length < 4 && !PORTFOLIO_WORDS.has(final.folded)
  if (spoken) score += surname ? 2 : 1
  else if (common === 0 && length < 4) score += evidenceAlone(alone.get(final.folded))
  // "Oakes:" before what somebody answers
  if ((labels.get(final.folded) ?? 0) > 1 || isContact(tokens, first)) score += 2
  const isThing =
    !before.capital &&
    /^(?:film|company|firm|hurricane|storm|ship|band|bank|cheese|brand|club|horse|mare|stallion|dog|cat|ferry|yacht|boat|village|villages|town|towns|city|cities|mine|plant|project|festival|party|paper|magazine|exercise|operation)$/.test(
      before.folded,
    )
  if (common === 0 && length < 4 && before.folded !== 'the' && !isThing) {
    score += isDoneToPeople(before)
    if (actsAsPeople(tokens, last + 1) || (length === 2 && !within && areAlike(tokens, last))) score += 2
    else if (pronounFollows(tokens, first, last)) score += 1
  }
  if (
    /^(?:of|from)$/.test(after.folded) &&
    (at(tokens, last + 2).capital || at(tokens, last + 3).capital) &&
    isGivenName(at(tokens, first))
  )
    score += 1
  if (context.afterPerson && (before.folded === 'and' || before.text === ',')) score += 1
  // "her counterparts, Anna Lund and Desma Oakes"
  const coordinated = context.afterPerson && before.folded === 'and' && at(tokens, first - 2).capital
  if (coordinated && length === 2 && common === 0 && !TITLE_HEADS.has(final.folded) && !isOccupation(final)) score += 1
  // "Desma Oakes-Lund of Karelund"
  if (length === 2 && common === 0 && DOUBLE_NAME.test(final.text))
    score += /^(?:of|from)$/.test(after.folded) && at(tokens, last + 2).capital ? 2 : 1
  // "Anna Lund, Desma Oakes, Tomas Okoru and …"
  if (
    context.afterPerson &&
    before.text === ',' &&
    after.text === ',' &&
    isGivenName(at(tokens, last + 2)) &&
    common === 0
  )
    score += 1
  // "Anna Lund of the Pine Bloc, Desma Oakes of the Elm Bloc and …"
  if (context.isMember && common === 0 && length < 4 && !isGivenName(at(tokens, first))) score += 1
  // "from NAME, President of Karelia"
  const titled = apposition > 0 && [last + 2, last + 3].some((i) => TITLE_HEADS.has(at(tokens, i).folded))
  if (titled) score += 1
  // "LNO - Zendu Marro Tivo Agbar, Minister for": however long the name, whoever is a minister is somebody.
  if (titled && length > 3 && at(tokens, last + 2).capital) score += 1
  return attached && !isGivenName(at(tokens, first)) && initials === 0 && !titled && !surname
    ? Math.min(score, 1)
    : score
}

const isSurname = ({ folded }: Token) => COMMON_SURNAMES.has(folded) || SURNAME_ENDING.test(folded)

const evidenceAlone = (use: { isHeOrShe: boolean } | undefined) => (use === undefined ? 0 : use.isHeOrShe ? 2 : 1)

function hasGivenName(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (isGivenName(at(tokens, i)) || NAME_PARTICLES.has(at(tokens, i).folded)) return true
  return false
}

/** How many words of a run are written small elsewhere in the text. */
function ordinary(tokens: readonly Token[], first: number, last: number, common: ReadonlySet<string>): number {
  let count = 0
  for (let i = first; i <= last; i++) {
    const token = at(tokens, i)
    if (!NAME_PARTICLES.has(token.folded) && !isGivenName(token) && common.has(token.folded)) count++
  }
  return count
}
