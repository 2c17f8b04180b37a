import type { RoleAnnotation } from '../../../annotations/annotations.ts'
import type { Person } from '../../agents/people.ts'
import { fold } from '../../lists/fold.ts'
import { LESSER_RANKS, STAND_INS } from '../../lists/titles.ts'
import type { PersonMention, TitleMention } from '../../names/mentions.ts'
import { servesAnother } from '../../names/namesAfterTitles.ts'
import { at } from '../../text/tokens.ts'
import { apposedTo } from './apposed.ts'
import { officesFrom } from './apposedOffices.ts'
import { belongsTo } from './belonging.ts'
import { callingBefore } from './callings.ts'
import { heldByDoing, officeTold } from './clauses.ts'
import type { Article, Held } from './context.ts'
import { counterpartHeld } from './counterpart.ts'
import { stateOf } from './holders.ts'
import { homeState, stateOfOffice } from './homeState.ts'
import { isOfRegion } from './regional.ts'
import { seatOf } from './seats.ts'
import { shortOffice } from './shortOffices.ts'
import { titlesHeld } from './titleHeld.ts'
import { isUnheld, wasDismissed } from './unheld.ts'

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
  const before = person.mentions.flatMap((mention) => {
    if (mention.kind === 'title') {
      const name = apposedName(article, person, mention)
      const isOther =
        !name || isUnheld(article, mention, name) || servesAnother(article.reading.tokens, mention.title.first)
      return isOther ? [] : titlesHeld(article, mention)
    }
    if (isUnheld(article, mention)) return []
    const held = titlesHeld(article, mention)
    if (held.length > 0) return held
    return callingBefore(article, mention) ?? counterpartHeld(article, mention) ?? shortOffice(article, mention) ?? []
  })
  const behind = person.mentions.flatMap((mention) => {
    if (mention.kind === 'title' || wasDismissed(article.reading.tokens, mention.last)) return []
    const told = officeTold(article, mention)
    return [
      ...apposedTo(article, mention),
      ...(told < 0 ? [] : officesFrom(article, told)),
      heldByDoing(article, mention),
    ].filter((held) => held !== undefined)
  })
  const held = [...before, ...behind]
  const belonging = person.mentions.flatMap((mention) =>
    mention.kind === 'person' ? (belongsTo(article, mention) ?? []) : [],
  )
  const isOpen = ({ role, holder }: Held) => !holder && OFFICE_OF_STATE.test(role ?? '')
  const open = isOfRegion(article, person) ? [] : held.filter(isOpen)
  const home = open.length > 0 ? homeState(article, person) : undefined
  for (const one of open) {
    const code = stateOfOffice(one.role ?? '')
    one.holder = code === undefined ? home : stateOf(article.identities, code)
  }
  for (const one of held) one.holder ??= seatOf(article.identities, article.reading, one)
  const holders = new Set(held.map(({ holder }) => holder))
  return [...held, ...belonging.filter(({ holder }) => !holders.has(holder))]
}

/** Which of a state's own people has it, need not be said: "Foreign Minister NAME", and no "First Minister of Scotland". */
const OFFICE_OF_STATE =
  /minister(?: (?:of|for) .*)?$|^premier$|^(?:vice |deputy )?president(?: of the republic)?$|secretary of (?:state|defen[sc]e|the treasury|foreign affairs)(?: for .*)?$|(?:foreign|cabinet) secretary(?: for .*)?$|chancellor$|first lady$|head of state$|^t[aá](?:oiseach|naiste)$/i

/** "the chairman of the bank, NAME,": elsewhere whose title it is that stands alone is a guess, good enough to tell who speaks and no more. */
function apposedName(
  { reading, identities }: Article,
  person: Person,
  { last }: TitleMention,
): PersonMention | undefined {
  for (let i = last + 1; i < last + 5; i++) {
    if (at(reading.tokens, i).text !== ',') continue
    const named = identities.mentionAt[i + 1]
    return named?.kind === 'person' && identities.agentOf.get(named) === person ? named : undefined
  }
  return undefined
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
