import type { Agent } from '../agents/identities.ts'
import type { QuoteClaim } from '../quotes/claims.ts'
import type { Reading } from '../text/reading.ts'

const WELCOME = /\b(?:welcom(?:e|ing)|receiving|hosting|hav(?:e|ing))\b/gi
/** "Welcome to Oslo" */
const TO_HERE = /^,?(?: back| again)? (?:here|to (?:the |our |my )?\p{Lu})/u
/** Whom: "you", "both of you", "my friend", "the prime minister", "President X". */
const GUEST =
  /^[\s,]*(?:(?:back|again|all|both|each|of|very|dear)\s+)*(?:you|him|her|(?:my|our)(?: \w+){0,2} (?:friend|colleague|counterpart|partner)s?|(?:the )?(?:(?:deputy|prime|foreign|vice|external|affairs|high) )*(?:minister|president|secretary|chancellor|premier|king|queen|prince|sheikh|commissioner|representative))\b/i
const YOU = /^ (?:(?:both|all|each) of )?you\b/i
/** "here to the State Department", "in our country" */
const PLACE = /\bhere\b|\b(?:to|in) (?:our|my) (?:country|capital|city|embassy)\b|\bto (?:the )?\p{Lu}\p{L}+/u
/** "Thank you for welcoming us here" is a guest's, "look forward to welcoming you" is of another day. */
const THANKS = /\b(?:thank|thanks|grateful|appreciate|gratitude|being|kind in|forward to|hope to|soon)\b[^.?!]{0,60}$/i
/** In characters. */
const REACH = 120
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
  if (hosts.length > 0 || parties.length !== 2) return hosts.length === 1 ? hosts[0] : undefined
  // "Thank you for hosting us": the other one does.
  const guests = parties.filter((party) =>
    quotes.some(({ start, end, speakers }) => speakers[0] === party && HOSTED.test(reading.text.slice(start, end))),
  )
  return guests.length === 1 ? parties.find((party) => !guests.includes(party)) : undefined
}

const HOSTED =
  /\b(?:thank|thanks|grateful|gratitude)\b[^.?!]{0,60}\b(?:hosting|welcoming|receiving|having) (?:me|us)\b/i

function welcomes(words: string): boolean {
  for (const { 0: verb, index } of words.matchAll(WELCOME)) {
    const from = index + verb.length
    const [told = ''] = words.slice(from, from + REACH).split(/[.?!]/)
    const whom = /^h/i.test(verb) && !/^hosting/i.test(verb) ? YOU : GUEST
    const isHere = (whom.test(told) && PLACE.test(told)) || (/^welcome$/i.test(verb) && TO_HERE.test(told))
    if (isHere && !THANKS.test(words.slice(0, index))) return true
  }
  return false
}
