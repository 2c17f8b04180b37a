/** What month an English name or its abbreviation means goes before all other languages. */
const ENGLISH = 'january february march april may june july august september october november december'.split(' ')
/** The languages whose names of months are read, beside English. */
const LANGUAGES =
  'af ar az be bg bs ca cs cy da de el es et eu fa-u-ca-gregory fi fil fr ga gl he hi hr hu hy id is it ka kk ky lt lv mk ms mt nb nl pl pt ro ru sk sl sq sr sr-Latn sv sw tr uk uz'.split(
    ' ',
  )

const bare = (name: string) => name.toLowerCase().replace(/[.\u200f]/g, '')

let known: Map<string, number> | undefined

/** Of each name what month it means; 0 for one that means several, as "listopad" does. */
function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      // With a day beside it many languages bend the name.
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC', numberingSystem: 'latn' })
        for (let index = 0; index < 12; index++) {
          const part = format.formatToParts(Date.UTC(2031, index, 4)).find(({ type }) => type === 'month')
          const name = bare(part?.value ?? '')
          if (!/^[\p{L}\p{M}]{3,}$/u.test(name)) continue
          const before = names.get(name)
          names.set(name, before === undefined || before === index + 1 ? index + 1 : 0)
        }
      }
    }
  }
  return names
}

/** The month that a name means, from 1; undefined where it means none, or different ones in different languages. */
export function monthOf(name: string): number | undefined {
  const written = bare(name)
  const english = ENGLISH.findIndex((month) => written === month || written === month.slice(0, 3)) + 1
  if (english > 0) return english
  if (written === 'sept') return 9
  known ??= namesOfMonths()
  return known.get(written) || undefined
}
