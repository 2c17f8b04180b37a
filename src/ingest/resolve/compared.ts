import { sql } from 'kysely'
import type { Block } from '../refer/references.ts'
import type { Transaction } from '../transaction.ts'
import { type ResolvableReference, referencesAround } from './blocks.ts'
import { type EditorsWord, editorsWordOn } from './editorsWord.ts'

/** What is compared at once, and what editors have said of it. */
export interface Compared {
  references: readonly ResolvableReference[]
  word: EditorsWord
}

/**
 * What has to be compared with these names: a closed set, as `referencesAround` gives it, in which those whom an editor said to be one are with all of
 * their names, since who may be one of them besides depends on all of these.
 *
 * @param outdated whom something named until now: what names them still may mean them no less
 */
export async function comparedWith(
  tx: Transaction,
  blocks: readonly Block[],
  taken: readonly string[],
  outdated: readonly string[] = [],
): Promise<Compared> {
  const all = new Map(blocks.map((block) => [keyOf(block), block]))
  for (;;) {
    const references = await referencesAround(tx, [...all.values()], taken)
    const word = await editorsWordOn(tx, references, outdated)
    const further = (await blocksOf(tx, word.merged)).filter((block) => !all.has(keyOf(block)))
    if (further.length === 0) return { references, word }
    for (const block of further) all.set(keyOf(block), block)
  }
}

const keyOf = ({ kind, block }: Block) => `${kind} ${block}`

/** Under which names agents are compared, and whoever was merged into them. */
export async function blocksOf(tx: Transaction, agents: readonly string[]): Promise<Block[]> {
  if (agents.length === 0) return []
  return tx.rows(sql`
    SELECT DISTINCT r.kind, r.block FROM agent g JOIN agent_reference r ON r.agent_id = g.id
    WHERE g.id = ANY(${agents}::uuid[]) OR g.merged_into_id = ANY(${agents}::uuid[])`)
}
