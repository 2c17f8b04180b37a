import { KNOWN_ORGANIZATIONS, type OrganizationClassification } from '../annotations/index.ts'

/** Other names of bodies of states, in the notation of `BodyName.base`. That they are one is public knowledge, and in each body's own word. */
const OF_STATES = new Map(
  Object.entries({
    pentagon: 'department of defense',
    'foggy bottom': 'department of state',
    duma: 'state duma',
    nasa: 'national aeronautics and space administration',
    'islamic revolutionary guard corps': 'islamic revolutionary guards corps',
    'center for disease control': 'center for disease control and prevention',
  }),
)
const SHORTEST_ACRONYM = 3
const OF_THE_WORLD: ReadonlySet<OrganizationClassification> = new Set(['INTERNATIONAL', 'MEDIA', 'OTHER'])

const known = new Map<string, string>()

/** The one name under which a body that is known the world over is compared: of "ISIL" that of "Islamic State". Null where it is none. */
export function nameKnownEverywhere(
  classification: OrganizationClassification,
  base: string,
  baseOf: (name: string) => string,
): string | null {
  if (known.size === 0) learn(baseOf)
  return known.get(`${classification} ${base}`) ?? null
}

/** Acronyms of two letters are left out, since many bodies have them; "G7" is none. */
function learn(baseOf: (name: string) => string): void {
  for (const { names, classification } of KNOWN_ORGANIZATIONS) {
    if (!OF_THE_WORLD.has(classification)) continue
    const bases = names.map(baseOf)
    const [longest = ''] = [...bases].sort((a, b) => b.length - a.length)
    for (const base of bases)
      if (base.length >= SHORTEST_ACRONYM || /\d/.test(base)) known.set(`${classification} ${base}`, longest)
  }
}

/** The name of a body of a state that goes by another as well: the Pentagon is the Department of Defense. */
export const nameOfStateBody = (base: string) => OF_STATES.get(base) ?? base

/** Whether a body of a state is better called otherwise. */
export const isByname = (base: string) => OF_STATES.has(base)
