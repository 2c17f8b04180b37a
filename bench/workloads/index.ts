import { articleWorkload } from './article.ts'
import { mixedWorkload } from './mixed.ts'
import { newestWorkload } from './newest.ts'
import type { Workload } from './operation.ts'
import { pageWorkload } from './page.ts'
import { personWorkload } from './person.ts'
import { searchWorkload } from './search.ts'

export type { Call, Operation, Sources, Variables, Workload } from './operation.ts'

export const workloads: readonly Workload[] = [
  articleWorkload,
  newestWorkload,
  personWorkload,
  pageWorkload,
  searchWorkload,
  mixedWorkload,
]
