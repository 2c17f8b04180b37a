export { type AnnotatedDocument, type Evaluation, evaluate, type KindReport } from './evaluate.ts'
export { type DocumentResult, evaluateDocument, KINDS, type Kind, type Miss } from './evaluateDocument.ts'
export { readGold } from './gold.ts'
export { missesOf, tableOf } from './report.ts'
