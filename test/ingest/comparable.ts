import { linesOf } from '../exchange/exported.ts'

type Fields = Record<string, unknown>

/** Lines of `comparable` without what only earlier versions of articles claim: that stays with whom it was recorded for then. */
export function currentOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const fields = JSON.parse(line) as Fields
    const claims = fields.places ?? fields.citations
    const current = Array.isArray(claims)
      ? claims
          .map((claim) => (typeof claim === 'string' ? JSON.parse(claim) : claim))
          .filter(({ isCurrent }) => isCurrent)
      : []
    if (fields.isCurrent === false || (Array.isArray(claims) && current.length === 0)) return []
    // Nobody's article names them any more.
    if (fields['@type'] === 'Person' || fields['@type'] === 'Organization') return []
    return JSON.stringify({
      ...fields,
      places: undefined,
      citations: undefined,
      ...(Array.isArray(claims) ? { current } : {}),
    })
  })
}

/** Ids, and times at which something was written: they differ from run to run. */
const DIFFERING = new Set(['identifier', 'slug', 'dateCreated', 'uploadDate', 'saidAt'])

/**
 * The lines of an export without ids, slugs and times, in an order of their own: what they refer to is named by what it is. Records that are only
 * kept because somebody may know their slug, those merged into others, are left out.
 */
export function comparable(exported: string): string[] {
  const lines = linesOf(exported).slice(1)
  const of = (type: string) => lines.filter((line) => line['@type'] === type)
  const articles = new Map(of('NewsArticle').map(({ slug, key }) => [slug, key]))
  const agents = agentsIn(lines, of('NewsArticle'))
  const meetings = meetingsIn(lines, of('MeetingReport'), articles)
  const quotes = new Map(
    of('Quotation').map(({ identifier, document, passage, isCurrent }) => [
      identifier,
      `quote ${JSON.stringify([document, passage, isCurrent])}`,
    ]),
  )
  const names: Record<string, ReadonlyMap<unknown, unknown>> = {
    article: articles,
    encodesCreativeWork: articles,
    about: meetings,
    meeting: meetings,
    continues: quotes,
    quotation: quotes,
  }
  for (const field of [
    'agent',
    'agents',
    'recordedAs',
    'publisher',
    'speakers',
    'onBehalfOf',
    'member',
    'memberOf',
    'parentOrganization',
  ])
    names[field] = agents
  const plain = (value: unknown, field = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => plain(item, field))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => !DIFFERING.has(name))
          // What was read and said is as it came in.
          .map(([name, item]) => [name, name === 'content' || name === 'draft' ? item : plain(item, name)]),
      )
    return names[field]?.get(value) ?? value
  }
  return lines
    .filter(({ mergedInto }) => mergedInto == null)
    .map((line) => {
      const fields = plain(line) as Fields
      // A report that is no longer made goes by its id.
      if (line['@type'] === 'MeetingReport' && line.isCurrent === false) fields.key = null
      if (line['@type'] === 'MergeCandidate') (fields.agents as string[]).sort()
      if (Array.isArray(fields.similar)) fields.similar = fields.similar.map((one) => JSON.stringify(one)).sort()
      if (Array.isArray(fields.places)) fields.places = fields.places.map((place) => JSON.stringify(place)).sort()
      return JSON.stringify(fields)
    })
    .sort()
}

/** Whom slugs mean: a name and the first place in the archive that names this one. */
function agentsIn(lines: readonly Fields[], articles: readonly Fields[]): Map<unknown, string> {
  const mergedInto = new Map(lines.map(({ slug, mergedInto: into }) => [slug, into ?? slug]))
  const named = new Map<unknown, string[]>()
  for (const { key: article, references } of articles)
    for (const { agent, key } of references as Fields[]) {
      const means = mergedInto.get(agent)
      named.set(means, [...(named.get(means) ?? []), `${article} ${key}`])
    }
  const agents = lines.filter((line) => line['@type'] === 'Person' || line['@type'] === 'Organization')
  const called = new Map(agents.map(({ slug, name }) => [slug, `${name} of ${named.get(slug)?.sort()[0]}`]))
  return new Map(agents.map(({ slug }) => [slug, called.get(mergedInto.get(slug)) ?? '']))
}

/** Which meetings slugs mean: those of these reports. */
function meetingsIn(
  lines: readonly Fields[],
  reports: readonly Fields[],
  articles: ReadonlyMap<unknown, unknown>,
): Map<unknown, string> {
  return new Map(
    lines
      .filter((line) => line['@type'] === 'Event')
      .map(({ slug, name }) => {
        const of = reports.filter(({ about, isCurrent }) => about === slug && isCurrent === true)
        return [slug, `${name} of ${of.map(({ article, key }) => `${articles.get(article)} ${key}`).sort()}`]
      }),
  )
}
