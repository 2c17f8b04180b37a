import { sql } from 'kysely'
import { StartupError } from '../errors.ts'
import type { Writer } from './transaction.ts'

export type SlugKind = 'agent' | 'meeting'

/**
 * What slugs that an editor gave are all slugs of; `wanted` tells where they can be of both. Throws a StartupError where there is no such
 * thing, or they are not of one kind.
 */
export async function kindOfSlugs(
  database: Writer,
  slugs: readonly string[],
  wanted?: SlugKind | undefined,
): Promise<SlugKind> {
  if (wanted !== undefined) return wanted
  const found = await database.transaction((tx) =>
    tx.rows<{ slug: string; kind: SlugKind }>(sql`
      SELECT slug, 'agent' AS kind FROM agent WHERE slug = ANY(${slugs}::text[])
      UNION ALL SELECT slug, 'meeting' FROM meeting WHERE slug = ANY(${slugs}::text[])`),
  )
  const isOne = (slug: string, kind: SlugKind) => found.some((one) => one.slug === slug && one.kind === kind)
  const unknown = slugs.find((slug) => !isOne(slug, 'agent') && !isOne(slug, 'meeting'))
  if (unknown !== undefined) throw unknownSlug('person, organization or meeting', unknown)
  const [areAgents, areMeetings] = [
    slugs.every((slug) => isOne(slug, 'agent')),
    slugs.every((slug) => isOne(slug, 'meeting')),
  ]
  if (areAgents && areMeetings)
    throw new StartupError(
      `"${slugs[0]}" is the slug of a person or organization, and of a meeting: say which by --kind agent or --kind meeting.`,
    )
  if (areAgents || areMeetings) return areAgents ? 'agent' : 'meeting'
  const [meeting, agent] = [slugs.find((slug) => !isOne(slug, 'agent')), slugs.find((slug) => !isOne(slug, 'meeting'))]
  throw new StartupError(`"${meeting}" is a meeting, "${agent}" is not: they cannot be one.`)
}

/** That no record has this slug. */
export function unknownSlug(what: string, slug: string): StartupError {
  const advice = /^[a-z0-9-]+$/.test(slug)
    ? ''
    : ' Give a slug, as in "jan-oru": the API tells it, those of people and organizations also "onrecord candidates".'
  return new StartupError(`There is no ${what} "${slug}".${advice}`)
}
