import { sql } from 'kysely'
import { isFullName, slugOf } from '../../entities/index.ts'
import { newId } from '../ids.ts'
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
 * that is merged into theirs, and so leads there for ever: to the one that had the new slug until now and was merged into theirs itself, else to one that is made for it. Ids stay.
 */
export async function renameSlugs(tx: Transaction, renamed: readonly Renamed[]): Promise<void> {
  const people = renamed.filter(
    (one) =>
      one.kind === 'PERSON' && !isFullName(one.before) && isFullName(one.name) && !isMadeOf(one.slug, slugWanted(one)),
  )
  if (people.length === 0) return
  const holders = await tx.rows<{ id: string; slug: string; mergedIntoId: string }>(sql`
    SELECT id::text, slug, merged_into_id::text AS "mergedIntoId" FROM agent
    WHERE slug = ANY(${people.map(slugWanted)}::text[]) AND merged_into_id = ANY(${people.map(({ id }) => id)}::uuid[])
      AND merged_through_id IS NULL`)
  const holderOf = (one: Renamed) =>
    holders.find(({ mergedIntoId, slug }) => mergedIntoId === one.id && slug === slugWanted(one))
  // Where a slug leads already, it stays.
  const named = [...people].sort((a, b) => Number(holderOf(a) === undefined) - Number(holderOf(b) === undefined))
  // No name makes such a slug.
  await setSlugs(
    tx,
    holders.map(({ id }) => ({ id, slug: `left by ${id}` })),
  )
  const slugs = await freeSlugs(tx, 'agent', named.map(slugWanted))
  await setSlugs(
    tx,
    named.map(({ id }, index) => ({ id, slug: slugs[index] ?? id })),
  )
  const left = named.map((one) => ({ one, holder: holderOf(one) }))
  await setSlugs(
    tx,
    left.flatMap(({ one, holder }) => (holder === undefined ? [] : [{ id: holder.id, slug: one.slug }])),
  )
  const kept = left
    .filter(({ one, holder }) => one.isKnown && holder === undefined)
    .map(({ one: { id, kind, slug, before } }) => ({
      id: newId(),
      kind,
      name: before,
      slug,
      same_as: [],
      merged_into_id: id,
    }))
  await insert(tx, 'agent', kept)
  await insert(
    tx,
    'person',
    kept.map(({ id }) => ({ id })),
  )
}

/** It may have had the full name before. */
const isMadeOf = (slug: string, wanted: string) =>
  slug === wanted || (/^-\d+$/.test(slug.slice(wanted.length)) && slug.startsWith(wanted))

const slugWanted = ({ name }: Renamed) => slugOf(name, 'person')

async function setSlugs(tx: Transaction, given: readonly { id: string; slug: string }[]): Promise<void> {
  if (given.length === 0) return
  await tx.run(sql`
    UPDATE agent a SET slug = g.slug FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS g(id uuid, slug text) WHERE a.id = g.id`)
}
