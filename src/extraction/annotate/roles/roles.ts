import type { RoleAnnotation } from '../../../annotations/annotations.ts'
import type { Person } from '../../agents/people.ts'
import { fold } from '../../lists/fold.ts'
import { LESSER_RANKS, STAND_INS } from '../../lists/titles.ts'
import { apposedOffices } from './apposedOffices.ts'
import { callingAfter, callingBefore } from './callings.ts'
import type { Article, Held } from './context.ts'
import { titleHeld } from './titleHeld.ts'

/** What an article says that a person is, and of what, those roles left out that a longer one says as well. */
export function rolesOf(article: Article, person: Person): RoleAnnotation[] {
  const roles = new Map<string, RoleAnnotation>()
  for (const { role, holder } of heldBy(article, person)) {
    const organization = holder && article.keyOf.get(holder)
    const key = `${fold(role ?? '')} ${organization ?? ''}`
    if (!roles.has(key)) roles.set(key, { role, ...(organization && { organization }) })
  }
  const longest = [...roles.values()]
  return longest.filter((role) => !longest.some((other) => other !== role && saysAlso(other, role)))
}

function heldBy(article: Article, person: Person): Held[] {
  const mentions = person.mentions.filter((mention) => mention.kind === 'person')
  const titles = mentions.flatMap((mention) => titleHeld(article, mention) ?? callingBefore(article, mention) ?? [])
  const behind = mentions.flatMap((mention) => {
    const offices = apposedOffices(article, mention)
    return offices.length > 0 ? offices : (callingAfter(article, mention) ?? [])
  })
  return [...titles, ...behind]
}

/** "President" beside "President of Karelund": of the same body, or of none. */
function saysAlso(longer: RoleAnnotation, role: RoleAnnotation): boolean {
  const isSame = isLesser(longer) === isLesser(role)
  return (
    isSame && (longer.organization === role.organization || role.organization === undefined) && within(longer, role)
  )
}

/** A vice president is another than the president. */
const isLesser = ({ role }: RoleAnnotation) =>
  fold(role ?? '')
    .split(/[^a-z]+/)
    .some((word) => LESSER_RANKS.has(word) || STAND_INS.has(word))

function within(longer: RoleAnnotation, shorter: RoleAnnotation): boolean {
  return fold(longer.role ?? '').includes(fold(shorter.role ?? ''))
}
