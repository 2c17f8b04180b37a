import type { QuoteKind } from '../../annotations/annotations.ts'
import type { Agent } from '../agents/identities.ts'
import type { Stretch } from '../text/spans.ts'

/** Words that somebody said, before they become an annotation. */
export interface QuoteClaim extends Stretch {
  kind: QuoteKind
  /** Empty where the text does not say who; several in a joint statement. */
  speakers: Agent[]
  cue: string | undefined
  /** Whom the article calls the source, in its words. */
  source: string | undefined
  /** The phrase that attributes the words. */
  attribution: Stretch | undefined
  continues: boolean
  confidence: number
  rule: string
}

/** What a claim has from the phrase that attributes it. */
export type Attributed = Pick<QuoteClaim, 'speakers' | 'cue' | 'source' | 'attribution' | 'confidence' | 'rule'>

/** All claims are made here, with their fields in one order: objects of one shape are read faster. */
export function quoteClaim({ start, end }: Stretch, kind: QuoteKind, continues: boolean, said: Attributed): QuoteClaim {
  const { speakers, cue, source, attribution, confidence, rule } = said
  return { start, end, kind, speakers, cue, source, attribution, continues, confidence, rule }
}
