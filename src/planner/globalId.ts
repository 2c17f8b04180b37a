import { sql } from 'kysely'
import { idPrefixes, type NodeName } from '../resolvers/ids.ts'
import { type Json, quoted } from './json.ts'
import type { RowScope } from './scope.ts'

/** The id of a row as the API shows it; of an agent the row says of which kind it is. */
export function globalIdOf(name: NodeName | 'Agent', scope: RowScope): Json {
  const id = sql`${scope.column('id')}::text`
  if (name !== 'Agent') return quoted(`${idPrefixes[name]}_`, id)
  const { Person, Organization } = idPrefixes
  return quoted(
    sql`case ${scope.column('kind')} when 'PERSON' then ${sql.lit(`${Person}_`)} else ${sql.lit(`${Organization}_`)} end`,
    id,
  )
}
