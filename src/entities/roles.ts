import { countryAfter, countryBefore } from './countryNames.ts'
import { wordsOf } from './fold.ts'

/** Words that say when or in what form, not which office. */
const UNIMPORTANT = new Set(
  'a acting affairs an and at designate elect ex for former her his in incumbent late of on outgoing the then to with'.split(
    ' ',
  ),
)
/** Words that make another office of one: a deputy minister is no minister. */
const RANKS = new Set(
  'vice deputy assistant under undersecretary alternate associate first shadow special state general permanent envoy'.split(
    ' ',
  ),
)
const HEADS = new Set(
  `president premier minister chancellor secretary chairman chair chairwoman chairperson speaker senator governor mayor ambassador
  envoy commissioner director administrator commander general king queen prince emir leader spokesperson pope representative
  coordinator advisor head chief officer congressman congresswoman undersecretary consul judge justice`.split(/\s+/),
)
const SAME = new Map(
  Object.entries({
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    adviser: 'advisor',
    external: 'foreign',
    defence: 'defense',
    labour: 'labor',
  }),
)

/** A role in folded words without nationality, and the country that it names: "Foreign Minister of Egypt" is "foreign minister" of EG. */
export function readRole(text: string): { role: string | null; country: string | null } {
  const words = wordsOf(text)
  // "His Excellency" is no office.
  if (words.length === 0 || /^(?:his|her|their|your|mr|mrs|ms)$/.test(words[0] ?? '')) {
    return { role: null, country: null }
  }
  const named = countryBefore(words) ?? countryAfter(words)
  return { role: (named?.rest ?? words).join(' '), country: named?.country ?? null }
}

const known = new Map<string, ReadonlySet<string>[]>()
const MOST_KNOWN = 20_000

/** "deputy prime minister and foreign minister" holds two offices, each as the set of its words. */
function officesOf(role: string): ReadonlySet<string>[] {
  const before = known.get(role)
  if (before !== undefined) return before
  const offices = role
    .replace(/\bprime minister\b/g, 'premier')
    .replace(/\bunder secretary\b/g, 'undersecretary secretary')
    .split(/ and (?=(?:[^ ]+ ){0,4}(?:minister|premier|president|secretary|representative|chair)\b)/)
    .map(
      (office) =>
        new Set(
          office
            .split(' ')
            .filter((word) => !UNIMPORTANT.has(word))
            .map((word) => SAME.get(word) ?? word),
        ),
    )
    .filter((office) => office.size > 0)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(role, offices)
  return offices
}

function isPartOf(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const word of few) if (!many.has(word)) return false
  return [...few].some((word) => HEADS.has(word))
}

function areOneOffice(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (!isPartOf(a, b) && !isPartOf(b, a)) return a.size === b.size && [...a].every((word) => b.has(word))
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  // "Secretary" may be short for "Secretary of State", but not for "Deputy Secretary".
  return [...many].every((word) => few.has(word) || word === 'state' || !RANKS.has(word))
}

/** 2: the same office; 1: one is the other said shorter, "secretary" for "secretary of state"; 0: two offices. */
export function likenessOfRoles(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 2
  let best: 0 | 1 | 2 = 0
  for (const one of officesOf(a)) {
    for (const other of officesOf(b)) {
      if (!areOneOffice(one, other)) continue
      if (one.size === other.size) return 2
      best = 1
    }
  }
  return best
}

const OF_ONE_PERSON = new Set(['president', 'premier', 'chancellor', 'king', 'queen', 'emir', 'pope', 'sultan'])

/** Whether one person holds the office at a time; ministers, ambassadors and senators without further words are many. */
export function isOfOnePerson(role: string): boolean {
  return officesOf(role).some((office) => office.size > 1 || [...office].some((word) => OF_ONE_PERSON.has(word)))
}
