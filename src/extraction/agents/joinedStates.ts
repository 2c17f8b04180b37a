import { countryOfCity } from '../lists/cities.ts'
import { REGIONS } from '../lists/regions.ts'
import { bodyRunEnd } from '../names/bodyRuns.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import { type BodyMention, bodyMention, type Mention, type TitlePhrase } from '../names/mentions.ts'
import { bodyAt } from '../names/organizationNames.ts'
import type { Reading } from '../text/reading.ts'
import { at, isAcronym } from '../text/tokens.ts'

/** The states in "China-Russia" and, within titles, in "President of Kazakhstan". */
export function joinedStates(reading: Reading, found: readonly Mention[], gazetteer: Gazetteer): BodyMention[] {
  const states: BodyMention[] = []
  for (const mention of found) {
    if (mention.kind === 'person' || mention.kind === 'title') {
      const { title } = mention
      for (const part of title?.parts ?? (title ? [title] : []))
        for (const inside of [part.affiliation, part.destination]) {
          if (!inside) continue
          const named = inner(reading, inside.first, inside.last, part.last, gazetteer)
          states.push(...(named.length > 0 ? named : ledBody(reading, inside, part)))
        }
    }
    if (mention.kind === 'organization' && !mention.code) {
      for (let i = mention.first; i <= mention.last; i++) {
        const known = gazetteer.find(reading.tokens, i)
        // "Ministry of Trade of Karelia", "U.S.-Karelia Trade Council"; not "Karelia Telecom".
        const isPart = /^(?:northern|southern|eastern|western)$/.test(at(reading.tokens, i - 1).folded)
        const isInside = i > mention.first || (known && /^[-–]$/.test(at(reading.tokens, known.last + 1).text))
        if (known?.entry.kind === 'state' && known.last <= mention.last && isInside && !isPart) {
          states.push(bodyMention(i, known.last, 'STATE', { code: known.entry.code }))
          i = known.last
        }
      }
    }
  }
  return states
}

/** "the chief executive of Larkmoor House": such an officer has a firm or charity, whatever it is called. */
function ledBody(
  { tokens }: Reading,
  { first, last }: { first: number; last: number },
  { words }: TitlePhrase,
): BodyMention[] {
  const leads =
    words.includes('ceo') ||
    words.includes('founder') ||
    words.includes('co-founder') ||
    (words.includes('executive') && words.includes('chief')) ||
    (words.includes('managing') && words.includes('director'))
  if (!leads) return []
  for (let i = first; i <= last; i++) if (!at(tokens, i).capital || isAcronym(at(tokens, i))) return []
  const name = tokens.slice(first, last + 1).map(({ text }) => text)
  const place = REGIONS.has(at(tokens, first).folded) || countryOfCity(name.join(' ')) !== undefined
  return place ? [] : [bodyMention(first, last, 'COMPANY')]
}

function inner(reading: Reading, first: number, last: number, end: number, gazetteer: Gazetteer): BodyMention[] {
  const known = gazetteer.find(reading.tokens, first)
  const body = bodyAt(reading.tokens, first, gazetteer)
  // "head of the Karelian Red Cross"
  if (known && known.last < last && !body && bodyRunEnd(reading.tokens, first) >= last)
    return [bodyMention(first, last, 'OTHER')]
  const isWhole = body !== undefined && body.last >= last && (body.last <= end || last === end)
  if (known && known.entry.kind !== 'demonym' && known.last <= last && !(isWhole && known.last < last)) {
    if (known.entry.kind === 'state') return [bodyMention(first, known.last, 'STATE', { code: known.entry.code })]
    return known.entry.kind === 'organization'
      ? [bodyMention(first, known.last, known.entry.classification, { known: known.entry.id })]
      : []
  }
  // "head of the Karelian League of Teachers"
  return isWhole ? [{ ...body, last: Math.min(body.last, end) }] : []
}
