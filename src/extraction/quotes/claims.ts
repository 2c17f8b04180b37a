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
