import { LESSER_RANKS } from '../lists/titles.ts'
import type { TitleMention } from '../names/mentions.ts'
import { codeOf } from './offices.ts'
import type { Person } from './people.ts'

/** "The Minister" is a prime minister only where no other is named. */
export function ministersFirst({ title }: TitleMention, able: Person[]): Person[] {
  if (title.words.length !== 1 || title.words[0] !== 'minister') return able
  const others = able.filter(({ titles }) => titles.some(({ words }) => words.has('minister') && !words.has('prime')))
  return others.length > 0 ? others : able
}

/** "The Secretary" and "the Deputy Secretary" are no secretaries-general, and a press secretary only where no other is named. */
export function secretaries({ title: { words } }: TitleMention, able: Person[]): Person[] {
  if (!/^(?:deputy )?secretary$/.test(words.join(' '))) return able
  const plain = able.filter(({ titles }) =>
    titles.some((title) => title.words.has('secretary') && !title.words.has('general')),
  )
  const others = plain.filter(({ titles }) =>
    titles.some((title) => title.words.has('secretary') && !title.words.has('general') && !title.words.has('press')),
  )
  return others.length > 0 ? others : plain
}

/** "The President" is whom the text calls so and nothing more, rather than "the President of Kenya" and "of the Council". */
export function ownFirst(mention: TitleMention, able: Person[]): Person[] {
  if (able.length < 2 || codeOf(mention)) return able
  const { words } = mention.title
  const own = able.filter(({ titles }) =>
    titles.every((title) => !title.isOfSomething || !words.every((word) => title.words.has(word))),
  )
  return own.length > 0 ? own : able
}

/** Whom the text calls a chief executive and nothing more may be that of a firm. Of presidents there are too many. */
export function mayBeOf({ titles }: Person, { title }: TitleMention): boolean {
  if (title.words.at(-1) === 'president') return false
  return titles.every(({ words, isOfSomething }) => !isOfSomething || !title.words.every((word) => words.has(word)))
}

/** "The Secretary" is not a deputy secretary, and "the President" no former one. */
export function sameRank(words: readonly string[], title: ReadonlySet<string>): boolean {
  return [...LESSER_RANKS].every((rank) => !title.has(rank) || words.includes(rank))
}
