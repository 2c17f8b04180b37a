export type { Extractor, Knowledge } from './extractor.ts'
export { ruleExtractor } from './ruleExtractor.ts'
