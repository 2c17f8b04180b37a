import { drawAgain } from '../draw/drawAgain.ts'
import { deleteOrphans } from '../draw/orphans.ts'
import type { Transaction } from '../transaction.ts'
import { describeAgents, descriptionsOf, renamedBy } from './describe.ts'
import { recordAgain } from './recordAgain.ts'
import { renameSlugs } from './renameSlugs.ts'

export interface MeantOtherwise {
  /** Who is meant now, or was until now; none that is merged into another. */
  agents: readonly string[]
  /** By which somebody else may be meant now than is recorded. */
  references: readonly string[]
  /** Whom perhaps nothing names any more. */
  left: readonly string[]
}

/**
 * What follows once references mean other agents. Whoever records an article holds it as pending, and then looks up whom its claims name: so
 * articles are first had done again, which waits for them, and only then agents are deleted or get other slugs, for which they would wait.
 */
export async function bringUpToDate(tx: Transaction, { agents, references, left }: MeantOtherwise): Promise<void> {
  const described = await descriptionsOf(tx, agents)
  const renamed = await renamedBy(tx, described)
  await recordAgain(tx, references)
  await drawAgain(
    tx,
    renamed.map(({ id }) => id),
  )
  // Their slugs are free for others.
  await deleteOrphans(tx, [], left)
  await renameSlugs(tx, renamed)
  await describeAgents(tx, described)
}
