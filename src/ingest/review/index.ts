export { type Reviewed, reviewClaims, type Verdict } from './review.ts'
export type { Reviewable } from './reviewable.ts'
