import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { isFullName, slugOf } from '../../entities/index.ts'
import { insert } from '../rows.ts'
import { freeSlugs } from '../slugs.ts'
import type { Transaction } from '../transaction.ts'

/** An agent that is about to be called otherwise. */
export interface Renamed {
  id: string
  kind: 'PERSON' | 'ORGANIZATION'
  slug: string
  before: string
  name: string
  /** A claim names it: somebody may have read its slug. */
  isKnown: boolean
}

/**
 * Gives people of whom only a surname was known when they were made, and now the full name, a slug made of that. The earlier slug goes to a record
 * that is merged into theirs, and so leads there for ever. Ids stay.
 */
export async function renameSlugs(tx: Transaction, renamed: readonly Renamed[]): Promise<void> {
  const named = renamed.filter(({ kind, before, name }) => kind === 'PERSON' && !isFullName(before) && isFullName(name))
  if (named.length === 0) return
  const wanted = named.map(({ name }) => slugOf(name, 'person'))
  const slugs = await freeSlugs(tx, 'agent', wanted)
  const given = named.map(({ id }, index) => ({ id, slug: slugs[index] }))
  await tx.run(sql`
    UPDATE agent a SET slug = g.slug FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS g(id uuid, slug text) WHERE a.id = g.id`)
  const kept = named
    .filter(({ isKnown }) => isKnown)
    .map(({ id, kind, slug, before }) => ({ id: uuid(), kind, name: before, slug, same_as: [], merged_into_id: id }))
  await insert(tx, 'agent', kept)
  await insert(
    tx,
    'person',
    kept.map(({ id }) => ({ id })),
  )
}
