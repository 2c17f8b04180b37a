import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql'
import type { FieldSource } from '../resolvers/fieldSource.ts'
import { NotCompilable } from './notCompilable.ts'

/** Fields of an object by the key they have in the answer, in its order. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>

export function fieldOf(type: GraphQLObjectType, node: FieldNode | undefined): GraphQLField<unknown, unknown> {
  const field = type.getFields()[node?.name.value ?? '']
  if (field === undefined) throw new NotCompilable(`no field ${node?.name.value}`)
  return field
}

/** Where a field says that its data comes from. Fields that the schema exposes by a column's name say it so. */
export function sourceOf({ name, extensions }: GraphQLField<unknown, unknown>): FieldSource {
  if (extensions.source !== undefined) return extensions.source as FieldSource
  if (typeof extensions.pothosExposedField === 'string')
    return { kind: 'column', column: extensions.pothosExposedField }
  throw new NotCompilable(`${name} has only its resolver`)
}

/** Whether what is selected of one type is read just as what is selected of the other. */
export function isReadAlike(
  type: GraphQLObjectType,
  selected: Selected,
  otherType: GraphQLObjectType,
  otherSelected: Selected,
): boolean {
  const [ones, others] = [[...selected], [...otherSelected]]
  return (
    ones.length === others.length &&
    ones.every(([key, nodes], index) => {
      const [otherKey, otherNodes] = others[index] ?? []
      const [node] = nodes
      if (key !== otherKey || node === undefined || node.name.value === '__typename') return false
      if (nodes.length !== otherNodes?.length || nodes.some((each, at) => each !== otherNodes[at])) return false
      const [field, otherField] = [fieldOf(type, node), fieldOf(otherType, node)]
      return isSameSource(sourceOf(field), sourceOf(otherField)) && String(field.type) === String(otherField.type)
    })
  )
}

function isSameSource(one: FieldSource, other: FieldSource): boolean {
  return one === other || (one.kind === 'column' && other.kind === 'column' && one.column === other.column)
}
