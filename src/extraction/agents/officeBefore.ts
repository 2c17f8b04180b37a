import { partitionPoint } from '../../annotations/partitionPoint.ts'
import type { Mention, PersonMention, TitleMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'

/** The title before the comma before a mention, what it is for between: "Special Envoy for the track in Karelia, Ms. NAME". */
export function officeBefore(
  { tokens }: Reading,
  { first, last }: PersonMention,
  mentions: readonly Mention[],
): TitleMention | undefined {
  // "In a letter to the Minister for Trade, H.E. NAME said": somebody else.
  const next = at(tokens, last + 1)
  if (at(tokens, first - 1).text !== ',' || (next.word && !/^(?:at|on|who)$/.test(next.folded))) return undefined
  let number = partitionPoint(mentions, (mention) => mention.first < first) - 1
  while (number > 0 && /^(?:organization|place|demonym)$/.test(mentions[number]?.kind ?? '')) number--
  const office = mentions[number]
  if (office?.kind !== 'title' || first - office.last > LONGEST_FIELD) return undefined
  for (let i = office.last + 1; i < first - 1; i++) {
    const { word, verb } = at(tokens, i)
    const isField = i > office.last + 1 || /^(?:for|on|to|of|in)$/.test(at(tokens, i).folded)
    if (!word || verb || !isField) return undefined
  }
  return office
}

/** In tokens, from the title to the name. */
const LONGEST_FIELD = 12
