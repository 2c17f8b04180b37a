import { SENTENCE_STARTERS } from '../lists/common.ts'
import { fold } from '../lists/fold.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { OCCUPATIONS } from '../lists/titles.ts'
import { at, isClitic, PARAGRAPH_BREAK, type Token } from '../text/tokens.ts'
import { pronounFollows } from './personSigns.ts'

/** How a text as a whole uses its words. Folded. */
export interface WordUses {
  /** Capitalised words that spoke, and whether one did so alone: "Marbeck said", as surnames do. */
  speaking: ReadonlyMap<string, { alone: boolean }>
  /** Words that are written small: in capitals they are seldom names. */
  common: ReadonlySet<string>
  /** Capitalised words that begin a clause alone, as surnames do, though parties and clubs do so too: "Marbeck has"; and whether "He" or "She" follows. */
  alone: ReadonlyMap<string, { isHeOrShe: boolean }>
  /** How often each stands before a colon at the beginning of a paragraph, where somebody's speech follows: "Marbeck:". The last word of who wrote the text counts twice where the whole name does so. */
  labels: ReadonlyMap<string, number>
}

const BEGINS_CLAUSE = /^(?:[.!?,;:"“”’')]|and|but|that|when|while|as|because|if|since|before|after|whether|said|says)$/
const AUXILIARY =
  /^(?:was|is|has|had|will|would|may|might|can|could|did|does|who|whose|also|then|never|met|took|went|came|made|left|wrote|gave|won|lost|spent|began)$/

export function usesOfWords(tokens: readonly Token[], byline?: string): WordUses {
  const author = authorOf(byline)
  const speaking = new Map<string, { alone: boolean }>()
  const common = new Set<string>()
  const alone = new Map<string, { isHeOrShe: boolean }>()
  const labels = new Map<string, number>()
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i)
    if (token.word && !token.capital) common.add(token.folded)
    else if (token.capital && !SENTENCE_STARTERS.has(token.folded)) {
      if (standsAlone(tokens, i)) {
        const isHeOrShe = pronounFollows(tokens, i, i) || alone.get(token.folded)?.isHeOrShe === true
        alone.set(token.folded, { isHeOrShe })
      }
      if (at(tokens, i + 1).text === ':' && beginsParagraph(tokens, i))
        labels.set(token.folded, (labels.get(token.folded) ?? 0) + 1)
      const first = i - author.length + 1
      if (author.length > 1 && at(tokens, i + 1).text === ':' && beginsParagraph(tokens, first) && isAuthor(first))
        labels.set(token.folded, (labels.get(token.folded) ?? 0) + 2)
    }
    if (token.verb?.form === 'past' && (token.verb.clause || token.verb.listener)) {
      addSpeaker(speaking, tokens, i, -1)
      addSpeaker(speaking, tokens, i, 1)
    }
  }
  return { speaking, common, alone, labels }

  function isAuthor(first: number): boolean {
    return author.every((word, n) => at(tokens, first + n).capital && at(tokens, first + n).folded === word)
  }
}

/** The folded words of the first who wrote a text: "By Joss Amberly and Tom Brodd", "Joss Amberly, Political Editor"; none where it was a paper or its staff. */
function authorOf(byline = ''): string[] {
  const [first = ''] = fold(byline.replace(/^by\s+/i, '')).split(/,|\||\s(?:and|&|for|in)\s/, 1)
  const names = first.trim().split(/\s+/)
  return names.some((word) => STAFF.test(word) || BODY_NOUNS.has(word) || OCCUPATIONS.has(word)) ? [] : names
}

const STAFF =
  /^(?:staff|desk|team|newsroom|editors?|editorial|reporters?|correspondents?|writers?|bureau|contributors?|admin|interviewer|media|online|digital|news|daily|weekly|times|post|tribune|herald|gazette|courier|chronicle)$/

/** The capitalised word on one side of the verb at `verb`. */
function addSpeaker(speaking: Map<string, { alone: boolean }>, tokens: readonly Token[], verb: number, step: 1 | -1) {
  const { capital, folded } = at(tokens, verb + step)
  if (!capital || SENTENCE_STARTERS.has(folded)) return
  const next = at(tokens, verb + 2 * step)
  const alone = !next.capital && next.folded !== 'the'
  speaking.set(folded, { alone: alone || speaking.get(folded)?.alone === true })
}

function beginsParagraph(tokens: readonly Token[], i: number): boolean {
  return i === 0 || at(tokens, i).fresh || at(tokens, i - 1).text === PARAGRAPH_BREAK
}

function standsAlone(tokens: readonly Token[], i: number): boolean {
  const after = at(tokens, i + 1)
  if (!AUXILIARY.test(after.folded) && after.verb?.form !== 'past' && !/ed$/.test(after.folded) && !isClitic(after))
    return false
  const before = at(tokens, i - 1)
  return beginsParagraph(tokens, i) || BEGINS_CLAUSE.test(before.folded === '' ? before.text : before.folded)
}
