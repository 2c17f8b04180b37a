import type { Body } from '../../agents/bodies.ts'
import type { Identities } from '../../agents/identities.ts'
import { perArticle } from '../../agents/perArticle.ts'
import { phraseAt, type Reading } from '../../text/reading.ts'
import type { Held } from './context.ts'

/** Who sits in what. */
const SEATS = [
  { member: /^(?:senator|sen\.?)$/i, body: /^(?!.*\band\b).*\bsenate$/i },
  {
    member: /^(?:council(?:man|woman|member|person|l?or)|alderman|cllr\.?)$/i,
    body: /\b(?:city|town|county|borough|district|parish|village|municipal) council$/i,
  },
]

/** "Senator NAME" sits in the Senate, where the text names one. */
export function seatOf(identities: Identities, reading: Reading, { role }: Held): Body | undefined {
  const number = SEATS.findIndex(({ member }) => member.test(role ?? ''))
  const bodies = seatsIn(identities, reading)[number] ?? []
  return bodies.length === 1 ? bodies[0] : undefined
}

const seatsIn = perArticle(({ bodies }: Identities, reading: Reading): Body[][] =>
  SEATS.map(({ body: named }) =>
    bodies.filter(({ mentions }) => mentions.some(({ first, last }) => named.test(phraseAt(reading, first, last)))),
  ),
)
