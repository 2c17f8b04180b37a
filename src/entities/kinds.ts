export type { NameKind } from '../annotations/index.ts'
export type AgentKind = 'PERSON' | 'ORGANIZATION'
export type ReviewState = 'SUGGESTED' | 'CONFIRMED' | 'REJECTED'
