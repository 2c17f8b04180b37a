import { cleanParagraphs } from './cleanText.ts'

/** Longer than this, or closed like a sentence, a paragraph that begins with "By" is part of the body. */
const LONGEST_BYLINE = 120

const BEGINS = /^(?:By|BY)\s+(?=\S)/
const SIGNS = /\s*[,;|•·]\s*|\s+[-–—]\s+/
/** "Okafor", "J.R.", "O’Dea", "al-Masri", "Marrow/Agencies", and names in scripts that have no capitals. */
const CAPITALIZED = /^(?:\p{Ll}{1,3}[-’'])?[’'‘]?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}.’'‘/&-]*$/u
const ADDRESS = /^[\w.-]*@[\w.-]+$/
/** Small words within names. */
const PARTICLE =
  /^(?:af|al|ap|av|bin|bint|da|das|de|del|della|den|der|di|do|dos|du|e|el|ibn|la|le|ten|ter|van|von|y|zu)$/
/** What joins names, and them to papers, places and days. */
const BETWEEN = /^(?:and|for|in|at|of|with|from|the|on|&|\d[\d:.]*(?:am|pm|st|nd|rd|th)?)$/
const JOB =
  /^(?:agenc(?:y|ies)|(?:analyst|author|bureau|columnist|commentator|contributor|correspondent|critic|editor|intern|journalist|photographer|producer|reporter|\p{L}*writer)s?|chief|desk|newsroom|service|staff|team)$/iu
/** What "By" begins and nobody is called. */
const HEADING = /^(?:the numbers|then|now)$/i

const isInName = (word: string) => [CAPITALIZED, ADDRESS, PARTICLE, BETWEEN, JOB].some((form) => form.test(word))

/** "transport correspondent", "journalist in Honiara". */
function isJob(words: readonly string[]): boolean {
  const place = words.findLastIndex((word) => JOB.test(word))
  return place !== -1 && place < 5 && words.slice(place).every(isInName)
}

/** Whether these are names of people and papers, with what they do, where and when, and nothing that is told. */
function areNames(text: string): boolean {
  const [first = [], ...others] = text
    .replace(/[()[\]]/g, ' ')
    .trim()
    .split(SIGNS)
    .map((part) => part.split(/\s+/).filter((word) => word !== ''))
  const [word = ''] = first
  const isOurs = /^(?:our|an?|staff)$/i.test(word) && isJob(first)
  const isNamed = [CAPITALIZED, ADDRESS, PARTICLE].some((form) => form.test(word)) && first.every(isInName)
  return (isOurs || isNamed) && others.every((words) => words.every(isInName) || isJob(words))
}

/** Whether a paragraph is a byline, `By …`. */
export function isByline(paragraph: string): boolean {
  if (!BEGINS.test(paragraph) || paragraph.length > LONGEST_BYLINE || /\n|[.!?:]$/.test(paragraph)) return false
  const names = paragraph.replace(BEGINS, '')
  return areNames(names) && !HEADING.test(names)
}

/** Parts a byline paragraph, `By …`, from the paragraphs that follow it. */
export function takeByline(text: string): { byline: string | undefined; body: string } {
  const [first = '', ...rest] = cleanParagraphs(text).split('\n\n')
  return isByline(first)
    ? { byline: first, body: rest.join('\n\n') }
    : { byline: undefined, body: [first, ...rest].join('\n\n') }
}
