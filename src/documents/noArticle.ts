import { STATUS_CODES } from 'node:http'

const PHRASES = Object.entries(STATUS_CODES)
  .filter(([code]) => /^[45]/.test(code))
  .map(([code, phrase]) => `${code}\\W{1,3}${phrase}`)
/** The name of the site may follow. */
const END = '[.!…]*(?:\\s*$|\\s+[|–—·•»:-])'
const FAILED = new RegExp(`^(?:(?:http\\s+)?error\\W{0,3})?(?:${PHRASES.join('|')})${END}`, 'i')
const OTHERS = new RegExp(
  `^(?:(?:http\\s+)?error\\s+[45]\\d\\d|(?:404\\W{1,3})?page not found|just a moment|attention required|access denied|are you a robot\\?)${END}`,
  'i',
)

/** Whether a page of this title is what a server answers with where it has no article, or shows none before it knows who asks. */
export const isNoArticle = (title: string): boolean => FAILED.test(title) || OTHERS.test(title)
