import type { Agent } from '../../agents/identities.ts'
import { SENTENCE_STARTERS } from '../../lists/common.ts'
import { fold } from '../../lists/fold.ts'
import { HONORIFICS } from '../../lists/titles.ts'
import { isQuestion } from './askers.ts'
import { isSpeaking } from './dialogue.ts'
import { isOffice, type Label, wordsOutside } from './labels.ts'

/**
 * Whether a label in small letters ends the turn before it, whoever speaks it: "Mr Speaker:", "Lena Holt, Evening Post:".
 * Not "First:" or "My Second Point:", with which a speaker parts their own words.
 */
export function endsTurn(label: Label, labels: readonly Label[], speaker: Agent | undefined): boolean {
  const [first = '', ...others] = wordsOutside(label.text).map((word) => fold(word).replace(/[.,]/g, ''))
  if (label.capitals || isQuestion(label.text) || isSpeaking(label, speaker) || speaker?.kind === 'person') return true
  if (HONORIFICS.has(first) || [first, ...others].some(isOffice)) return true
  if (/[)\]]$/.test(label.text)) return true
  if ([first, ...others].some((word) => SENTENCE_STARTERS.has(word) && word !== 'the')) return false
  if (/\d/.test(label.text)) return false
  return others.length > 0 || labels.filter(({ text }) => text === label.text).length > 1
}
