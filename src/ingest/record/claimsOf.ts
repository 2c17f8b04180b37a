import {
  type Annotations,
  type ArticleText,
  comparePassages,
  findMentions,
  findPassage,
  namesWithKinds,
  type Period,
  periodOf,
} from '../../annotations/index.ts'
import { distinctBy, groupBy } from '../../groups.ts'
import { citationsOf } from './citations.ts'
import {
  type Claims,
  EDITOR,
  haveMet,
  type MentionClaim,
  passageKey,
  type QuoteClaim,
  type RoleClaim,
  representedBy,
  roleKey,
  type Standing,
} from './claims.ts'

/** What a program wrote, by its confidence or its rule, is a suggestion also in an editor's file: whoever takes these out confirms it. */
function standingOf(
  { confidence, rule }: { confidence?: number | undefined; rule?: string | undefined },
  all: Standing,
) {
  const standing = confidence === undefined && rule === undefined ? all : 'SUGGESTED'
  return {
    confidence: confidence ?? null,
    rule: rule ?? (standing === 'CONFIRMED' ? EDITOR : 'extractor'),
    reviewState: standing,
  }
}

/** The claims of annotations whose keys are resolved to agents. */
export function claimsOf(
  annotations: Annotations,
  article: ArticleText,
  agents: ReadonlyMap<string, string>,
  standing: Standing,
): Claims {
  const agentOf = (key: string) => agents.get(key) ?? []
  const find = (selector: { exact: string }) => findPassage(article, selector) ?? []
  return {
    mentions: mentionsOf(annotations, article, agents),
    quotes: quotesOf(annotations, article, agents, standing),
    reports: annotations.meetings
      .map((meeting) => ({
        key: meeting.key,
        name: meeting.name ?? null,
        period: reportedPeriod(meeting),
        dateText: meeting.dateText ?? null,
        status: meeting.status ?? ('HELD' as const),
        medium: meeting.medium ?? ('UNKNOWN' as const),
        location: meeting.location ?? null,
        country: meeting.country ?? null,
        participants: distinctBy(
          meeting.participants.flatMap(({ of, role, onBehalfOf }) =>
            [agentOf(of)].flat().map((agentId) => ({
              agentId,
              role: role ?? ('ATTENDEE' as const),
              onBehalfOfId: representedBy(agentId, onBehalfOf === undefined ? undefined : agents.get(onBehalfOf)),
            })),
          ),
          ({ agentId }) => agentId,
        ),
        evidence: distinctBy(meeting.evidence.flatMap(find), passageKey),
        ...standingOf(meeting, standing),
      }))
      .filter(haveMet),
    roles: joinRoles(
      annotations.people.flatMap((person) =>
        (person.roles ?? []).flatMap(({ role, organization, startDate, endDate, evidence }) => {
          const personId = agents.get(person.key)
          const organizationId = organization ? agents.get(organization) : undefined
          if (personId === undefined || organizationId === undefined) return []
          const names = namesWithKinds(person, 'PERSON').map(({ text }) => text)
          const passages = evidence?.length ? evidence.flatMap(find) : citationsOf(article, role, names)
          if (passages.length === 0) return []
          return {
            personId,
            organizationId,
            role: role ?? 'member',
            startDate: startDate === undefined ? null : (periodOf(startDate)?.start ?? null),
            endDate: endDate === undefined ? null : (periodOf(endDate)?.end ?? null),
            confidence: null,
            reviewState: standing,
            passages: distinctBy(passages, passageKey),
            isKept: false,
          }
        }),
      ),
    ),
  }
}

/** What is said of one role in several places is one claim. */
function joinRoles(roles: readonly RoleClaim[]): RoleClaim[] {
  const joined = [...groupBy(roles, roleKey).values()]
  return joined.map((same) => ({
    ...(same[0] as RoleClaim),
    passages: distinctBy(
      same.flatMap(({ passages }) => passages),
      passageKey,
    ),
  }))
}

function reportedPeriod({ startDate, endDate, datePrecision }: Annotations['meetings'][number]): Period | null {
  const precision = datePrecision ?? undefined
  const start = startDate ? periodOf(startDate, precision) : null
  if (start === null) return null
  const end = endDate ? periodOf(endDate, precision) : null
  return end === null ? start : { ...start, end: end.end }
}

function mentionsOf(
  annotations: Annotations,
  article: ArticleText,
  agents: ReadonlyMap<string, string>,
): MentionClaim[] {
  const names = new Map<string, string[]>()
  const collect = (kind: 'PERSON' | 'ORGANIZATION', list: Annotations['people'] | Annotations['organizations']) => {
    for (const agent of list) {
      const id = agents.get(agent.key)
      if (id === undefined) continue
      names.set(id, [...(names.get(id) ?? []), ...namesWithKinds(agent, kind).map(({ text }) => text)])
    }
  }
  collect('PERSON', annotations.people)
  collect('ORGANIZATION', annotations.organizations)
  return [...names].flatMap(([agentId, texts]) => findMentions(article, texts).map((passage) => ({ agentId, passage })))
}

function quotesOf(
  annotations: Annotations,
  article: ArticleText,
  agents: ReadonlyMap<string, string>,
  standing: Standing,
): QuoteClaim[] {
  const quotes: QuoteClaim[] = []
  for (const quote of annotations.quotes) {
    const passage = findPassage(article, quote)
    if (passage === null) continue
    const keys = quote.speakers ?? (quote.speaker ? [quote.speaker] : [])
    const speakers = [...new Set(keys.flatMap((key) => agents.get(key) ?? []))]
    const saysMore = (earlier: QuoteClaim) => earlier.kind === 'DIRECT' && earlier.speakers.join() === speakers.join()
    quotes.push({
      passage,
      attribution: quote.attribution === undefined ? null : findPassage(article, quote.attribution),
      kind: quote.kind,
      cue: quote.cue ?? null,
      source: quote.source ?? null,
      speakers,
      meeting: quote.meeting ?? null,
      continues: quote.continues === true ? (quotes.findLast(saysMore) ?? null) : null,
      ...standingOf(quote, standing),
    })
  }
  return quotes.sort((a, b) => comparePassages(a.passage, b.passage))
}
