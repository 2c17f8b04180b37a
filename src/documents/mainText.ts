import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { removeBeside } from './besideText.ts'
import { letters } from './cleanText.ts'
import { paragraphsOfFrontPage, removeLinkedArticles } from './frontPage.ts'
import { MAX_ELEMENTS } from './limits.ts'
import { markupText } from './markupText.ts'

/** Where less than so many characters are found, more of the page is let in. Short news are a paragraph long. */
const SHORT_ARTICLE = 80

export interface MainText {
  body: string
  byline: string | undefined
  /** Whether it is of one of several articles of the page, as on the front page of a site. */
  hasSeveral: boolean
}

/** The article out of a page's navigation, advertisements and comments; null where none can be told. */
export function mainText(markup: string): MainText | null {
  const page = /<body[\s>]/i.test(markup) ? markup : `<!doctype html><html><head></head><body>${markup}</body></html>`
  try {
    const { document } = parseHTML(page)
    removeLinkedArticles(document)
    removeBeside(document)
    const others = paragraphsOfFrontPage(document)
    const article = new Readability(document, { charThreshold: SHORT_ARTICLE, maxElemsToParse: MAX_ELEMENTS }).parse()
    const body = markupText(article?.content ?? '')
    return body === ''
      ? null
      : { body, byline: article?.byline ?? undefined, hasSeveral: others.some((each) => letters(body).includes(each)) }
  } catch {
    // Both libraries fail on pages that no browser would show either; what is wrong with them is not told.
    return null
  }
}
