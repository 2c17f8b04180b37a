export type * from './annotations.ts'
export type { ArticleDraft } from './articleDraft.ts'
export { type CodePoints, codePoints } from './codePoints.ts'
export { isCalendarDate, type Period, periodOf } from './dates.ts'
export { DEMONYMS, STATE_ALIASES } from './demonyms.ts'
export { type Difference, differencesBetween } from './differences.ts'
export type { Fault } from './faults.ts'
export { KNOWN_ORGANIZATIONS } from './knownOrganizations.ts'
export { findMentions, findNames } from './mentions.ts'
export { nameKind, namesWithKinds } from './names.ts'
export { mayBeOfOne, nicknamesOf } from './nicknames.ts'
export { type ParsedAnnotations, parseAnnotations, parseUsualAnnotations } from './parseAnnotations.ts'
export {
  type ArticleText,
  articleText,
  comparePassages,
  findPassage,
  findPassages,
  findRanges,
  isWithin,
  overlaps,
  type Passage,
  type PassageSource,
  rangeAt,
  type TextRange,
  textOf,
} from './passages.ts'
export { reanchor } from './reanchor.ts'
export { UNSPACED } from './scripts.ts'
