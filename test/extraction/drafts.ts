import type { Annotations, ArticleDraft } from '../../src/annotations/index.ts'
import { ruleExtractor } from '../../src/extraction/index.ts'

/** An article of invented people, published on Wednesday 2031-05-14. */
export function draft(articleBody: string, headline = 'Talks in the capital'): ArticleDraft {
  return { headline, articleBody, datePublished: '2031-05-14', inLanguage: 'en' }
}

export function extract(articleBody: string, headline?: string): Promise<Annotations> {
  return ruleExtractor.extract(draft(articleBody, headline))
}

/** What is said of each quote, in one line: kind, speakers, words. */
export function quotesOf(annotations: Annotations): string[] {
  return annotations.quotes.map(({ kind, speaker, speakers, exact }) => {
    const who = speakers?.join(' & ') ?? speaker ?? 'nobody'
    return `${kind} ${who}: ${exact}`
  })
}

/** What is told of meetings: who, when, and how where that is not in person. Published on Wednesday 2031-05-14. */
export async function meetings(body: string, headline?: string): Promise<string[]> {
  const { meetings } = await extract(body, headline)
  return meetings.map(({ participants, startDate, status, medium }) =>
    [participants.map(({ of }) => of).join('+'), startDate, status, medium === 'IN_PERSON' ? undefined : medium]
      .filter(Boolean)
      .join(' '),
  )
}
