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

/** "the President's wife" as "wife of the President". */
function withoutPossessive(text: string): string {
  const [, whose = '', what = ''] = /^(.*\p{L})['’](?:s|(?<=s['’]))\s+(.+)$/su.exec(text) ?? []
  return whose === '' || /\b(?:of|to|for)\b/i.test(whose) ? text : `${what} of ${whose}`
}

/** A role in folded words without nationality, and the country that it names: "Foreign Minister of Egypt" is "foreign minister" of EG. */
export function readRole(text: string): { role: string | null; country: string | null } {
  const words = wordsOf(withoutPossessive(text))
  // "His Excellency" is no office.
  if (words.length === 0 || /^(?:his|her|their|your|mr|mrs|ms)$/.test(words[0] ?? '')) {
    return { role: null, country: null }
  }
  const named = countryBefore(words) ?? countryAfter(words)
  return { role: (named?.rest ?? words).join(' '), country: named?.country ?? null }
}

/** An office in its words. */
interface Office {
  words: ReadonlySet<string>
  /** Those before "of", "to" or "for": what an adviser to the president is. All of them where it has none of these. */
  heads: ReadonlySet<string>
}

const known = new Map<string, Office[]>()
const MOST_KNOWN = 20_000
const COMPLEMENT = /^(?:of|to|for)$/

/** "deputy prime minister and foreign minister" holds two offices. */
function officesOf(role: string): Office[] {
  const before = known.get(role)
  if (before !== undefined) return before
  const offices = role
    .replace(/\bprime minister\b/g, 'premier')
    .replace(/\bunder secretary\b/g, 'undersecretary secretary')
    .split(/ and (?=(?:[^ ]+ ){0,4}(?:minister|premier|president|secretary|representative|chair)\b)/)
    .map((office) => {
      const words = office.split(' ')
      const complement = words.findIndex((word, index) => index > 0 && COMPLEMENT.test(word))
      return { words: tellingWords(words), heads: tellingWords(complement > 0 ? words.slice(0, complement) : words) }
    })
    .filter(({ words }) => words.size > 0)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(role, offices)
  return offices
}

const tellingWords = (words: readonly string[]) =>
  new Set(words.filter((word) => !UNIMPORTANT.has(word)).map((word) => SAME.get(word) ?? word))

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const word of few) if (!many.has(word)) return false
  return true
}

function areOneOffice(a: Office, b: Office): boolean {
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a]
  if (!isWithin(few.words, many.words)) return false
  if (few.words.size === many.words.size) return true
  // The president is no adviser to the president.
  if (![...few.words].some((word) => HEADS.has(word) && many.heads.has(word))) return false
  // "Secretary" may be short for "Secretary of State", but "Minister" not for "Minister of State", nor "Secretary" for "Deputy Secretary".
  return [...many.words].every(
    (word) => few.words.has(word) || (word === 'state' && few.words.has('secretary')) || !RANKS.has(word),
  )
}

/** 2: the same office; 1: one is the other said shorter, "secretary" for "secretary of state"; 0: two offices. */
export function likenessOfRoles(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 2
  let best: 0 | 1 | 2 = 0
  for (const one of officesOf(a)) {
    for (const other of officesOf(b)) {
      if (!areOneOffice(one, other)) continue
      if (one.words.size === other.words.size) return 2
      best = 1
    }
  }
  return best
}

const OF_ONE_PERSON = new Set(['president', 'premier', 'chancellor', 'king', 'queen', 'emir', 'pope', 'sultan'])

/** Whether one person holds the office at a time; ministers, ambassadors and senators without further words are many. */
export function isOfOnePerson(role: string): boolean {
  return officesOf(role).some(({ words }) => words.size > 1 || [...words].some((word) => OF_ONE_PERSON.has(word)))
}
