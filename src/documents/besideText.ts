/** How notices that ask for consent are called. */
const NOTICE =
  /(?:^|[\s_-])(?:consent|gdpr|cookies?[_-]?(?:bar|banner|box|consent|dialog|law|layer|message|modal|notice|notification|overlay|policy|popup|wall))(?=$|[\s_-])/i
/** How captions are called that are no `figcaption`; not what has one or has none. */
const CAPTION = /(?:^|\s)(?!(?:no|has|with|without)[_-])[\w-]*?(?<![a-z])captions?(?:[_-]?text)?(?=$|\s)/i
/** What holds one of these is neither. */
const ARTICLE = 'html, body, main, article, h1'
const NAMED = '[id], [class], [aria-modal="true"], [role="dialog"], [role="alertdialog"]'
/** Whoever calls more than so much a caption calls so the text and its pictures. */
const LONGEST_CAPTION = 500

/**
 * Takes off a page what stands beside its text or lies over it: notices that ask for something, which would be taken for the text where that is short,
 * and what is written below pictures.
 */
export function removeBeside(document: Document): void {
  const holders = new Set<Element>()
  for (const article of document.querySelectorAll(ARTICLE))
    for (let holder: Element | null = article; holder !== null && !holders.has(holder); holder = holder.parentElement)
      holders.add(holder)
  for (const element of document.querySelectorAll(NAMED))
    if (!holders.has(element) && (isNotice(element) || isCaption(element))) element.remove()
}

const classesOf = (element: Element) => element.getAttribute('class') ?? ''

function isNotice(element: Element): boolean {
  const isOver = element.getAttribute('aria-modal') === 'true' || /dialog$/.test(element.getAttribute('role') ?? '')
  return isOver || NOTICE.test(`${element.id} ${classesOf(element)}`)
}

function isCaption(element: Element): boolean {
  return CAPTION.test(classesOf(element)) && (element.textContent ?? '').length <= LONGEST_CAPTION
}
