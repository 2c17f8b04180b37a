import { type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { isPluralNoun } from '../../grammar/verbs.ts'

/** "researchers from BODY, BODY and BODY": some of the bodies' people say something, whom nobody names, and not the bodies. */
export function areMembers(items: readonly Item[], { agents, last }: Subject): boolean {
  if (!agents.every(({ kind }) => kind === 'organization')) return false
  for (let i = last - 1; i > last - 24; i--) {
    const { mention, token } = item(items, i)
    if (isWord(item(items, i), /^(?:from|at)$/) && isPluralNoun(item(items, i - 1))) return true
    const isInList = mention ? mention.kind !== 'person' : token.capital || LIST.test(token.folded || token.text)
    if (!isInList) return false
  }
  return false
}

const LIST = /^(?:the|of|at|,|and|\(|\))$/
