export { bandsOf } from './bands.ts'
export { LEAST_WORDS, resemblance, shinglesOf } from './shingles.ts'
