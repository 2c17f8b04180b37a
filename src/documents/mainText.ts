import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { MAX_ELEMENTS } from './limits.ts'
import { markupText } from './markupText.ts'

/** Where less than so many characters are found, more of the page is let in. Short news are a paragraph long. */
const SHORT_ARTICLE = 80

/** How notices that ask for consent are called. */
const NOTICE =
  /(?:^|[\s_-])(?:consent|gdpr|cookies?[_-]?(?:bar|banner|box|consent|dialog|law|layer|message|modal|notice|notification|overlay|policy|popup|wall))(?=$|[\s_-])/i
/** What holds one of these is no notice. */
const ARTICLE = 'html, body, main, article, h1'

export interface MainText {
  body: string
  byline: string | undefined
}

/** The article out of a page's navigation, advertisements and comments; null where none can be told. */
export function mainText(markup: string): MainText | null {
  const page = /<body[\s>]/i.test(markup) ? markup : `<!doctype html><html><head></head><body>${markup}</body></html>`
  try {
    const { document } = parseHTML(page)
    removeNotices(document)
    const article = new Readability(document, { charThreshold: SHORT_ARTICLE, maxElemsToParse: MAX_ELEMENTS }).parse()
    const body = markupText(article?.content ?? '')
    return body === '' ? null : { body, byline: article?.byline ?? undefined }
  } catch {
    // Both libraries fail on pages that no browser would show either; what is wrong with them is not told.
    return null
  }
}

/** What lies over a page and asks for something would be taken for the text where that is short. */
function removeNotices(document: Document): void {
  const holders = new Set<Element>()
  for (const article of document.querySelectorAll(ARTICLE))
    for (let holder: Element | null = article; holder !== null && !holders.has(holder); holder = holder.parentElement)
      holders.add(holder)
  for (const element of document.querySelectorAll('[id], [class], [aria-modal="true"]')) {
    const names = `${element.id} ${element.getAttribute('class') ?? ''}`
    const isNotice = NOTICE.test(names) || element.getAttribute('aria-modal') === 'true'
    if (isNotice && !holders.has(element)) element.remove()
  }
}
