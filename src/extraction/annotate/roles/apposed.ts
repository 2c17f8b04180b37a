import type { PersonMention } from '../../names/mentions.ts'
import { at } from '../../text/tokens.ts'
import { apposedOffices, officesFrom } from './apposedOffices.ts'
import { callingAfter, callingAt } from './callings.ts'
import type { Article, Held } from './context.ts'
import { isOfSame, isOver } from './joinedOffices.ts'

/** What somebody is by what stands behind the name: "NAME, a farmer and vice president of the Union,". */
export function apposedTo(article: Article, mention: PersonMention): Held[] {
  const offices = apposedOffices(article, mention)
  const office = offices.at(-1)
  if (office) {
    const further = mayGoOn(article, mention, office) ? furtherAfter(article, office.last) : []
    const holder = further.find((held) => isOfSame(office, held))?.holder
    return [...offices.slice(0, -1), office.holder || !holder ? office : { ...office, holder }, ...further]
  }
  const calling = callingAfter(article, mention)
  if (!calling) return []
  const { role, holder, isOpen } = calling
  const further = mayGoOn(article, mention, calling) ? furtherAfter(article, calling.last) : []
  if (further.length === 0) return isOpen && !holder ? [] : [{ role, holder }]
  const shared = further.find((held) => held.holder)?.holder
  if (!holder && isOpen) return shared ? [{ role, holder: shared }, ...further] : []
  return [{ role, holder }, ...further]
}

/** "NAME and NAME, the director and a reporter of the Times,": each is one of them. */
const mayGoOn = ({ reading: { tokens } }: Article, { first }: PersonMention, held: Held) =>
  !isOver(held) && at(tokens, first - 1).folded !== 'and'

/** The office or calling joined by "and" to what ends at token `last`. */
function furtherAfter(article: Article, last: number): Held[] {
  const {
    reading: { tokens },
    identities,
  } = article
  if (at(tokens, last + 1).folded !== 'and' || identities.mentionAt[last + 2]?.kind === 'person') return []
  const offices = officesFrom(article, last + 2)
  if (offices.length > 0) return offices
  const calling = callingAt(article, last + 2)
  return calling && (calling.holder || !calling.isOpen) ? [{ role: calling.role, holder: calling.holder }] : []
}
