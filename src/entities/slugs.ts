import anyAscii from 'any-ascii'

const LONGEST = 80

/** A readable part of an address: "Kassym-Jomart Tokayev" is kassym-jomart-tokayev. `otherwise` stands for a text without letters. */
export function slugOf(text: string, otherwise: string): string {
  const slug = anyAscii(text.normalize('NFKC').replace(/\p{Extended_Pictographic}/gu, ' '))
    .toLowerCase()
    .replace(/['’]/g, '')
    // "U.S." is us.
    .replace(/(?<![a-z0-9])([a-z0-9])\./g, '$1')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug === '') return otherwise
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, LONGEST)
}

/** The slug itself, else with -2, -3 and so on: from the nth to before the mth. */
export function numbered(slug: string, from: number, before: number): string[] {
  return Array.from({ length: before - from }, (_, index) => (from + index === 1 ? slug : `${slug}-${from + index}`))
}
