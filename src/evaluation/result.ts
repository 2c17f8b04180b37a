import type { Counts } from './figures.ts'

/** What is counted; docs/evaluation.md defines each. */
export const KINDS = [
  'people',
  'roles',
  'organizations',
  'direct',
  'directSpeakers',
  'reported',
  'reportedSpeakers',
  'meetings',
  'meetingDates',
  'meetingMedia',
] as const

export type Kind = (typeof KINDS)[number]

/** One thing that was not found, or found where there is nothing, or found with something wrong. */
export interface Miss {
  kind: Kind
  fault: 'missed' | 'spurious' | 'wrong'
  text: string
}

export interface DocumentResult {
  name: string
  counts: Record<Kind, Counts>
  misses: Miss[]
  /** For each attributed DIRECT quote and each match of a passage: its confidence and whether it was right. */
  confidences: { kind: Kind; confidence: number; right: boolean }[]
}
