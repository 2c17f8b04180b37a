import type { NodeName } from '../resolvers/ids.ts'
import type { AnyRow } from '../resolvers/records/record.ts'
import { fromColumn, fromId } from '../resolvers/sources.ts'
import { builder, type SchemaTypes } from './builder.ts'

export const Node = builder.interfaceRef<AnyRow>('Node').implement({
  description: 'Whatever has an id.',
  resolveType: (row) => String(row.__typename),
  fields: (t) => ({
    id: t.id({
      description:
        'Opaque and stable: survives a new version of the article, re-extraction, merging (the old id still resolves).',
      resolve: (row) => String(row.id),
    }),
  }),
})

type Builder<Row> = PothosSchemaTypes.RootFieldBuilder<SchemaTypes, Row>

/** The id of a type's rows, as the API shows it. */
export function idField<Row extends { id: string }>(t: Builder<Row>, name: NodeName | ((row: Row) => NodeName)) {
  return t.id({
    description: 'Opaque and stable: it keeps resolving.',
    ...(typeof name === 'string' ? fromId<Row>(name, () => name) : fromId<Row>('Agent', name)),
  })
}

export function createdAtField<Row extends { createdAt: string }>(t: Builder<Row>) {
  return t.field({
    type: 'DateTime',
    description: 'When it was first recorded.',
    ...fromColumn<Row, 'createdAt'>('createdAt'),
  })
}

export function updatedAtField<Row extends { updatedAt: string }>(t: Builder<Row>) {
  return t.field({
    type: 'DateTime',
    description: 'When its record last changed: with the filter of the same name one keeps a copy up to date.',
    ...fromColumn<Row, 'updatedAt'>('updatedAt'),
  })
}

export function ruleField<Row extends { rule: string }>(t: Builder<Row>) {
  return t.string({
    description: 'What made it: editor, or the name of the rule by which the program read it out of the text.',
    ...fromColumn<Row, 'rule'>('rule'),
  })
}

export function confidenceField<Row extends { confidence: number | null }>(
  t: Builder<Row>,
  description = '0 to 1: how sure the program was that it read the text right. Null where an editor wrote it; kept where one confirmed it.',
) {
  return t.float({
    nullable: true,
    description,
    ...fromColumn<Row, 'confidence'>('confidence'),
  })
}
