import type { WhoQuery } from './generated/graphql.ts'

type Agent = NonNullable<WhoQuery['agent']>
type Quote = Agent['quotes']['nodes'][number]

/** What the archive knows of one agent, in lines for a terminal. */
export function describe({ agent, search }: WhoQuery, name: string): string {
  if (!agent) {
    const others = search.nodes.flatMap((found) => ('name' in found ? [`${found.name} (${found.slug})`] : []))
    return [
      `Nobody, or more than one, bears the name ${name} in this archive.`,
      ...(others.length > 0 ? [`Perhaps you mean: ${others.join(', ')}`] : []),
    ].join('\n')
  }
  const { metWith, quotes } = agent
  return [
    `${agent.name}: ${about(agent)}`,
    '',
    metWith.edges.length > 0 ? 'Met' : 'Met nobody on record',
    ...metWith.edges.map(({ node, meetingCount, lastMet }) => `  ${node.name}: ${times(meetingCount, lastMet)}`),
    '',
    quotes.nodes.length > 0 ? `Said (${quotes.nodes.length} of ${counted(quotes)})` : 'Said nothing on record',
    ...quotes.nodes.flatMap(lines),
  ].join('\n')
}

// The compiler knows which of the two has which field.
function about(agent: Agent): string {
  return agent.__typename === 'Person' ? (agent.description ?? 'no role on record') : agent.classification.toLowerCase()
}

function times(count: number, last: string | null): string {
  return `${count === 1 ? 'once' : `${count} times`}${last === null ? '' : `, last on ${last}`}`
}

function counted({ totalCount, totalCountIsExact }: Agent['quotes']): string {
  return `${totalCountIsExact ? '' : 'more than '}${totalCount}`
}

function lines({ text, kind, reviewState, date, passage, attribution, article }: Quote): string[] {
  return [
    // What is not DIRECT is in the words of the article, and what nobody has looked at may be read wrongly.
    `  ${date} ${kind === 'DIRECT' ? `“${text}”` : text}${reviewState === 'CONFIRMED' ? '' : ' (read by a program)'}`,
    `    attributed by: ${attribution?.exact ?? 'nothing near it'}`,
    `    passage: characters ${passage.start} to ${passage.end} of “${article.headline}”${article.url === null ? '' : `, ${article.url}`}`,
  ]
}
