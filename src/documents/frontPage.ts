import { letters } from './cleanText.ts'

const HEADINGS = 'h1, h2, h3, h4'
/** A shorter paragraph may stand in several articles, and on the page of one. */
const SHORTEST_PARAGRAPH = 40

/** One of the articles that a page holds, none of them within another. */
interface ArticleElement {
  element: Element
  isOfFirstLevel: boolean
  /** Whether its heading leads to where it is read. */
  leadsOn: boolean
  /** Its first paragraph, by its letters. */
  paragraph: string
}

/** The articles of a page that have a heading. */
function articlesOf(document: Document): ArticleElement[] {
  return [...document.querySelectorAll('article')].flatMap((element) => {
    const heading = element.querySelector(HEADINGS)
    if (heading === null || element.parentElement?.closest('article') != null) return []
    const isOfFirstLevel = element.querySelector('h1') !== null
    const leadsOn = heading.querySelector('a[href]') !== null || heading.closest('a[href]') !== null
    return [{ element, isOfFirstLevel, leadsOn, paragraph: letters(element.querySelector('p')?.textContent ?? '') }]
  })
}

/** Takes off a page that is one article's, by its first-level heading, others that it leads on to. */
export function removeLinkedArticles(document: Document): void {
  const articles = articlesOf(document)
  if (articles.filter(({ isOfFirstLevel }) => isOfFirstLevel).length !== 1) return
  for (const { element, isOfFirstLevel, leadsOn } of articles) if (leadsOn && !isOfFirstLevel) element.remove()
}

/**
 * The first paragraphs of the articles that a page holds, where none of them is that of the page. Entries below a heading that all share, as of a page that
 * reports while things happen, are one article.
 */
export function paragraphsOfFrontPage(document: Document): string[] {
  const articles = articlesOf(document).filter(({ paragraph }) => paragraph.length >= SHORTEST_PARAGRAPH)
  const ofFirstLevel = articles.filter(({ isOfFirstLevel }) => isOfFirstLevel)
  const linked = articles.filter(({ leadsOn }) => leadsOn)
  const isShared = ofFirstLevel.length === 0 && document.querySelector('h1') !== null
  const isOne =
    ofFirstLevel.length === 1 || (!isShared && ofFirstLevel.length === 0 && linked.length === articles.length - 1)
  const several = ofFirstLevel.length > 1 ? ofFirstLevel : isShared ? linked : articles
  return isOne || several.length < 2 ? [] : several.map(({ paragraph }) => paragraph)
}
