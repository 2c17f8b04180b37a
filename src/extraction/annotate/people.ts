import type { NameAnnotation, PersonAnnotation } from '../../annotations/annotations.ts'
import type { Person } from '../agents/people.ts'
import { REGNAL_TITLES } from '../lists/titles.ts'
import type { PersonMention } from '../names/mentions.ts'
import { phraseAt, type Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Article } from './roles/context.ts'
import { rolesOf } from './roles/roles.ts'

/** The name alone, without title, as it stands in the text. */
function nameText(reading: Reading, mention: PersonMention): string {
  return phraseAt(reading, mention.nameFirst, mention.nameLast)
}

/** A person with their names as they stand in the text, the fullest first of all, and their roles. */
export function annotatePerson(article: Article, person: Person): PersonAnnotation {
  const { reading, keyOf } = article
  const names = new Map<string, NameAnnotation>()
  let fullest = ''
  for (const mention of person.mentions) {
    if (mention.kind === 'title') {
      // "NAME, the current governor" is what somebody is, and no name.
      if (/^(?:current|sitting)$/.test(at(reading.tokens, mention.first - 1).folded)) continue
      const adjective = mention.affiliation?.kind === 'demonym' && mention.affiliation.last === mention.first - 1
      const start = adjective && mention.affiliation ? mention.affiliation.first : mention.first
      const first = /^the$/.test(at(reading.tokens, start - 1).folded) ? start - 1 : start
      const text = phraseAt(reading, first, mention.last)
      names.set(text, { text, kind: 'TITLE' })
      continue
    }
    const text = nameText(reading, mention)
    names.set(text, text)
    if (mention.title && REGNAL_TITLES.has(mention.title.words.at(-1) ?? '')) {
      const royal = phraseAt(reading, mention.nameFirst - 1, mention.nameLast)
      names.set(royal, royal)
    }
    if (person.byOtherNames?.has(mention)) continue
    const shouted = fullest === fullest.toUpperCase() && text !== text.toUpperCase()
    if (
      wordCount(text) > wordCount(fullest) ||
      (wordCount(text) === wordCount(fullest) && shouted) ||
      (wordCount(text) === wordCount(fullest) &&
        text.length > fullest.length &&
        !(text === text.toUpperCase() && fullest !== fullest.toUpperCase()))
    )
      fullest = text
  }
  const roles = rolesOf(article, person)
  return {
    key: keyOf.get(person) ?? '',
    name: inSmallLetters(fullest),
    names: [...names.values()],
    ...(roles.length > 0 && { roles }),
  }
}

/** "JANE P. MCLUND", as a transcript labels her, is Jane P. McLund. */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4) return name
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/\bMc\p{Ll}/gu, (start) => `Mc${start.slice(2).toUpperCase()}`)
    .replace(/\bI{2,}\b/gi, (numeral) => numeral.toUpperCase())
}

function wordCount(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length
}
