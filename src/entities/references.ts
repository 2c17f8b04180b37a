import type { NameKind, OrganizationClassification } from '../annotations/index.ts'
import type { AgentKind } from './kinds.ts'

/** Whom one article names, as far as it tells who is meant. Made of annotations by `referencesOf`; nothing in it depends on an archive. */
export interface AgentReference {
  /** The key of its article, the same in every archive. */
  article: string
  /** Within the article's annotations. */
  key: string
  /** ISO calendar date of the article. */
  date: string
  kind: AgentKind
  /** As the article writes it in full. */
  name: string
  names: readonly ReferenceName[]
  classification: OrganizationClassification | null
  /** ISO 3166-1 alpha-2; of an organization. */
  country: string | null
  roles: readonly ReferenceRole[]
  /** Identities of the states and organizations that the article names, and of its publisher; in order. */
  context: readonly string[]
  /** Written by an editor, not found by a program. */
  isConfirmed: boolean
  /** The name in the notation in which equal names are equal: folded, without titles and initials, a generic organization with its country. */
  identity: string
  /** Among which others it is compared: of a person the last word of the name, of an organization its identity without the country. */
  block: string
  /** False for what says little by itself: a surname, an acronym. */
  isFull: boolean
  /** By what else of that kind the article calls it, folded like `block`: the surname alone, the acronym. */
  aliases: readonly string[]
  /**
   * How many references say exactly this, the first of them in `article`, under `key`. Default: 1. People are compared by articles, dates and
   * context, too: to group them, each reference stands for itself.
   */
  times?: number
}

export interface ReferenceName {
  text: string
  kind: NameKind
}

export interface ReferenceRole {
  /** Folded, without nationality: "foreign minister". */
  role: string | null
  /** The identity of the organization in which it is held. */
  organization: string | null
  /** ISO 3166-1 alpha-2, as far as the role or its organization tells. */
  country: string | null
}

/** References that mean one agent. */
export interface AgentGroup {
  members: readonly AgentReference[]
}

/** Two groups that may mean one agent, which only an editor joins. */
export interface MergeCandidate {
  one: AgentGroup
  other: AgentGroup
  /** In words for an editor, the strongest first: "the same surname and role (foreign minister)". */
  reasons: readonly string[]
}

export interface Grouping {
  /** Every reference is in exactly one. */
  groups: readonly AgentGroup[]
  candidates: readonly MergeCandidate[]
}
