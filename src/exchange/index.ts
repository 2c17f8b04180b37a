export { type ExportProgress, exportArchive } from './exportArchive.ts'
export type { Counts } from './format.ts'
export { type ImportProgress, importArchive } from './importArchive.ts'
