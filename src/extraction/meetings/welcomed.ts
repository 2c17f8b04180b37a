import type { Agent } from '../agents/identities.ts'
import type { QuoteClaim } from '../quotes/claims.ts'
import type { Reading } from '../text/reading.ts'

/** "welcome President X here to the State Department", "wonderful to have both of you here", "having you in our country" */
const WELCOME =
  /\b(?:welcom(?:e|ing)|receiv(?:e|ing)|hosting|hav(?:e|ing) (?:(?:both|all|each) of )?you)\b[^.?!]{0,80}?\b(?:here\b|(?:to|in) (?:our|my) (?:country|capital|city|embassy)\b|to (?:the )?\p{Lu}\p{L}+)/u
/** "Thank you for welcoming us here": a guest's words. */
const THANKS = /\b(?:thank|thanks|grateful|appreciate|gratitude|being)\b[^.?!]{0,60}$/i
/** Whoever receives says so early. */
const FIRST_TURNS = 2

/** Whoever of those who meet welcomes the others in a transcript, where it is one of them only. */
export function hostIn(reading: Reading, quotes: readonly QuoteClaim[], parties: readonly Agent[]): Agent | undefined {
  const hosts = parties.filter((party) => {
    const turns = quotes.filter(
      ({ kind, speakers }) => kind === 'DIRECT' && speakers.length === 1 && speakers[0] === party,
    )
    return turns.slice(0, FIRST_TURNS).some(({ start, end }) => welcomes(reading.text.slice(start, end)))
  })
  return hosts.length === 1 ? hosts[0] : undefined
}

function welcomes(words: string): boolean {
  const found = WELCOME.exec(words)
  return found !== null && !THANKS.test(words.slice(0, found.index))
}
