import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/**
 * A query that selects one field of a type (or all its scalars) on the rows of a list at the root: `$first` rows of it, from
 * `$after` on.
 */
export interface FieldQuery {
  /** Article.quotes */
  name: string
  query: string
}

type Wrap = (selection: string) => string

/** Rows of the lists between the root's and the field: enough to tell one from many. */
const INNER_PAGE = 3

/**
 * A query for every field of every type that the root's lists reach, by the shortest way there, so that a new field is asked too.
 * `argumentsOf` gives the arguments of fields that require some; fields named there with null are left out.
 */
export function everyField(schema: GraphQLSchema, argumentsOf: Record<string, string | null>): FieldQuery[] {
  const root = schema.getQueryType()
  if (root == null) throw new TypeError('a schema without queries')
  const ways = new Map<string, Wrap>()
  const queue: { type: GraphQLNamedType; wrap: Wrap }[] = []
  const reach = (type: GraphQLNamedType, wrap: Wrap) => {
    if (ways.has(type.name) || !isCompositeType(type)) return
    ways.set(type.name, wrap)
    queue.push({ type, wrap })
  }
  for (const field of Object.values(root.getFields())) {
    if (isList(field)) {
      const selected = call(`${root.name}.${field.name}`, field, argumentsOf, '$first, after: $after')
      if (selected !== null)
        reach(
          getNamedType(field.type),
          (inner) => `query ($first: Int, $after: String) { ${selected} { ${inner} pageInfo { endCursor } } }`,
        )
    }
  }
  const queries: FieldQuery[] = []
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { type, wrap } = next
    for (const possible of isCompositeType(type) ? schema.getPossibleTypes(type as never) : []) {
      reach(possible, (inner) => wrap(`... on ${possible.name} { ${inner} }`))
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    const scalars: string[] = []
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`
      const selected = call(name, field, argumentsOf, String(INNER_PAGE))
      if (selected === null) continue
      const target = getNamedType(field.type)
      if (isLeafType(target)) scalars.push(field.name)
      else {
        queries.push({ name, query: wrap(`${selected} { ${leafSelection(target)} }`) })
        reach(target, (inner) => wrap(`${selected} { ${inner} }`))
      }
    }
    if (scalars.length > 0) queries.push({ name: `${type.name}'s scalars`, query: wrap(scalars.join(' ')) })
  }
  return queries
}

const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection')

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  const bare = isNonNullType(type) ? type.ofType : type
  return isListType(bare) || isConnection(getNamedType(bare))
}

/** The field with its arguments; null where it is left out. Throws where nobody says what to pass. */
function call(
  name: string,
  field: GraphQLField<unknown, unknown>,
  argumentsOf: Record<string, string | null>,
  first: string,
): string | null {
  const given = argumentsOf[name]
  if (given === null) return null
  if (given === undefined && field.args.some(isRequiredArgument)) throw new Error(`${name}: say what to pass`)
  const page = field.args.some((arg) => arg.name === 'first') ? `first: ${first}` : ''
  const all = [given ?? '', page].filter((each) => each !== '').join(', ')
  return all === '' ? field.name : `${field.name}(${all})`
}

/** What makes a field of this type load all that it can. */
function leafSelection(type: GraphQLNamedType): string {
  if (!isConnection(type) || !isObjectType(type)) return '__typename'
  const counts = 'totalCount' in type.getFields() ? 'totalCount totalCountIsExact' : ''
  return `edges { cursor node { __typename } } nodes { __typename } pageInfo { hasNextPage endCursor } ${counts}`
}
