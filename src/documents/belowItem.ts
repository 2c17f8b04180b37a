import { letters } from './cleanText.ts'

/** Beside the names of the article and the feed such a line says little more, in letters. */
const LONGEST_REST = 40
/** One that leads on to the article or asks for a subscription, a sentence at most. */
const LEADS_ON =
  /^(?:continue reading|read more|read the (?:full|rest|whole)|sign up (?:for|to)|subscribe (?:to|for) (?:our|the))\b[^.!?]{0,150}[.!?…]*$/i

/** Takes off what a site adds below the text of each item of its feed: "The post … appeared first on …", "Continue reading …". */
export function withoutBelow(body: string, headline: string | undefined, feed: string | undefined): string {
  const paragraphs = body.split('\n\n')
  while (paragraphs.length > 1) {
    const last = (paragraphs.at(-1) ?? '').trim()
    if (last !== '' && !LEADS_ON.test(last) && !namesBoth(last, headline, feed)) break
    paragraphs.pop()
  }
  return paragraphs.join('\n\n')
}

function namesBoth(paragraph: string, headline: string | undefined, feed: string | undefined): boolean {
  const [said, ofArticle, ofFeed] = [letters(paragraph), letters(headline ?? ''), letters(feed ?? '')]
  if (ofArticle === '' || ofFeed === '' || /["“”«»]/.test(paragraph)) return false
  const first = said.indexOf(ofArticle)
  const isNamed = first >= 0 && said.includes(ofFeed, first + ofArticle.length)
  return isNamed && said.length <= ofArticle.length + ofFeed.length + LONGEST_REST
}
