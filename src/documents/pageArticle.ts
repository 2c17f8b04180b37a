import { letters } from './cleanText.ts'
import { articleAddress } from './draft.ts'
import type { articlesIn } from './newsArticle.ts'

type Described = ReturnType<typeof articlesIn>[number]

/** What a page says of itself beside its JSON-LD. */
interface Page {
  canonical: string | undefined
  base: string | undefined
  /** Its headings and titles, with the name of its site or without. */
  headlines: readonly string[]
}

/** Search engines want headlines cut. */
const CUT = /(?:…|\.\.\.)$/

/**
 * Which of the articles that JSON-LD speaks of the page shows: others are those that it links to. Undefined where none is told apart, since the
 * date and headline of another would be taken for this one's.
 */
export function articleOfPage(articles: readonly Described[], page: Page): Described | undefined {
  const [first, ...others] = articles
  if (others.every((other) => isSame(other, first))) return first
  const address = articleAddress([page.canonical], page.base)
  const headlines = page.headlines.map(letters)
  return (
    articles.find(({ url }) => address !== undefined && articleAddress([url], page.base) === address) ??
    articles.find(({ headline = '' }) => {
      const said = letters(headline.replace(CUT, ''))
      return said !== '' && headlines.some((each) => each.startsWith(said))
    })
  )
}

function isSame(one: Described, other: Described | undefined): boolean {
  return one.headline === other?.headline && one.datePublished === other?.datePublished
}
