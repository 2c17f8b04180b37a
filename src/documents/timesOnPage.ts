import { BLOCKS } from './markupText.ts'
import { firstTime } from './publicationTime.ts'

/** Where times are those of other articles, of comments, or of today. */
const ELSEWHERE = new Set(['aside', 'footer', 'nav'])
const ARTICLES = new Set(['article', 'main'])
const NO_TEXT = new Set(['noscript', 'script', 'style', 'template'])
/** What a line says before the time of a change. */
const CHANGED = /\b(?:updated|modified|edited|revised|corrected)\b[^\p{L}]*(?:(?:on|at)\b[^\p{L}]*)?$/iu
const CLOSED = /[.!?…]["”’)]*$/
/** A shorter line tells nothing, though it ends with a full stop. */
const SHORTEST_SENTENCE = 6

interface Time {
  value: string
  isInArticle: boolean
  isInHeader: boolean
  isBelowHeading: boolean
}

/** Whether a line of a page is running text. */
function isProse(line: string): boolean {
  return CLOSED.test(line) && line.split(/\s+/).length >= SHORTEST_SENTENCE && firstTime([line]) === undefined
}

/**
 * The `time` elements of a page, as its markup goes by. Those count that may say when its article came out: at its head, above or below the heading and
 * at most one paragraph, in a line of their own or beside the byline. One in a sentence is what the article tells of.
 */
export class TimesOnPage {
  readonly #times: Time[] = []
  /** Of the line at hand; whether they count shows when it ends. */
  #inLine: Time[] = []
  #line = ''
  #own: string | null = null
  #elsewhere = 0
  #noText = 0
  #articles = 0
  #headers = 0
  #hasArticle = false
  #isBelowHeading = false
  #paragraphs = 0

  open(name: string, { datetime }: Record<string, string>): void {
    if (BLOCKS.has(name)) this.#endLine()
    if (ELSEWHERE.has(name)) this.#elsewhere++
    else if (ARTICLES.has(name)) [this.#articles, this.#hasArticle] = [this.#articles + 1, true]
    else if (name === 'header') this.#headers++
    else if (NO_TEXT.has(name)) this.#noText++
    else if (name === 'time' && datetime) this.#take(datetime)
    else if (name === 'time') this.#own = ''
  }

  text(chunk: string): void {
    if (this.#noText > 0) return
    if (this.#own === null) this.#line += chunk
    else this.#own += chunk
  }

  close(name: string): void {
    if (BLOCKS.has(name)) this.#endLine()
    if (ELSEWHERE.has(name)) this.#elsewhere--
    else if (ARTICLES.has(name)) this.#articles--
    else if (name === 'header') this.#headers--
    else if (NO_TEXT.has(name)) this.#noText--
    else if (name === 'h1') [this.#isBelowHeading, this.#paragraphs] = [true, 0]
    else if (name === 'time' && this.#own !== null) {
      this.#take(this.#own)
      this.#own = null
    }
  }

  /** The likeliest first. */
  ofArticle(): string[] {
    this.#endLine()
    const within = this.#times.filter(({ isInArticle }) => isInArticle)
    const beside = this.#times.filter(({ isInHeader }) => !(this.#hasArticle && isInHeader))
    const likely = within.length > 0 ? within : beside
    const below = likely.filter(({ isBelowHeading }) => isBelowHeading)
    return (below.length > 0 ? below : likely).map(({ value }) => value)
  }

  #take(value: string): void {
    if (this.#elsewhere > 0 || this.#paragraphs > 1 || CHANGED.test(this.#line.trim())) return
    this.#inLine.push({
      value,
      isInArticle: this.#articles > 0,
      isInHeader: this.#headers > 0,
      isBelowHeading: this.#isBelowHeading,
    })
  }

  #endLine(): void {
    if (isProse(this.#line.trim())) this.#paragraphs++
    else this.#times.push(...this.#inLine)
    this.#line = ''
    this.#inLine = []
  }
}
