import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** Names, slugs and ids that the archive under test knows, and some that it does not. */
export interface Known {
  names: readonly string[]
  slugs: Readonly<Record<'agents' | 'articles' | 'meetings', readonly string[]>>
  words: readonly string[]
  ids: readonly string[]
}

type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value

/** Valid operations over the whole schema: aliases, fragments, variables, directives, filters, orders, empty pages. */
export function operations(
  schema: GraphQLSchema,
  known: Known,
): fc.Arbitrary<{ query: string; variables: Record<string, unknown> }> {
  return fc.gen().map((gen) => {
    const draw: Draw = (arbitrary) => gen(() => arbitrary)
    return new Writer(schema, known, draw).operation()
  })
}

class Writer {
  readonly #variables: Record<string, unknown> = {}
  readonly #declared: string[] = []
  readonly #schema: GraphQLSchema
  readonly #known: Known
  readonly #draw: Draw
  #aliases = 0
  /** Objects that may still be opened: an operation stays as small as one that somebody would write. */
  #fieldsLeft = 25

  constructor(schema: GraphQLSchema, known: Known, draw: Draw) {
    this.#schema = schema
    this.#known = known
    this.#draw = draw
  }

  operation() {
    const query = this.#schema.getQueryType() as GraphQLObjectType
    const roots = Object.values(query.getFields()).filter(hasSource)
    const fields = this.#draw(fc.subarray(roots, { minLength: 1, maxLength: 2 })).map((field) => this.#field(field, 4))
    const declared = this.#declared.length === 0 ? '' : `(${this.#declared.join(', ')})`
    return { query: `query Generated${declared} { ${fields.join(' ')} }`, variables: this.#variables }
  }

  #maybe(chance = 0.5): boolean {
    return this.#draw(fc.double({ min: 0, max: 1, noNaN: true })) < chance
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#aliases += 1
    this.#fieldsLeft -= 1
    const alias = this.#maybe(0.2) && this.#aliases < 28 ? `a${this.#aliases}: ` : ''
    const directive = this.#maybe(0.15)
      ? ` @${this.#draw(fc.constantFrom('skip', 'include'))}(if: ${this.#variable('Boolean!', this.#maybe())})`
      : ''
    return `${alias}${field.name}${this.#arguments(field)}${directive}${this.#selection(field.type, depth)}`
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type)
    if (isLeafType(named)) return ''
    if (isUnionType(named)) {
      const parts = named
        .getTypes()
        .map((member) => `... on ${member.name} { __typename ${this.#fields(member, depth - 1)} }`)
      return ` { __typename ${parts.join(' ')} }`
    }
    if (isInterfaceType(named)) {
      const members = this.#draw(fc.subarray([...this.#schema.getPossibleTypes(named)]))
      const parts = members.map((member) => `... on ${member.name} { ${this.#fields(member, depth - 1)} }`)
      return ` { __typename ${this.#fields(named, depth - 1)} ${parts.join(' ')} }`
    }
    return isObjectType(named) ? ` { ${this.#fields(named, depth - 1)} }` : ''
  }

  #fields(type: { getFields(): Record<string, GraphQLField<unknown, unknown>> }, depth: number): string {
    // A field that has only its resolver sends the whole operation down the general path: they are rare here.
    const all = Object.values(type.getFields()).filter((field) => hasSource(field) || this.#maybe(0.02))
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)))
    const rest = all.filter((field) => !leaves.includes(field))
    const structural = rest.filter(({ name }) => ['edges', 'nodes', 'node', 'pageInfo'].includes(name))
    // Lists, edges and nodes cost no depth: else nothing would ever be reached through them.
    const deeper =
      depth <= 0 || this.#fieldsLeft <= 0 ? [] : this.#draw(fc.subarray(rest, { maxLength: Math.min(2, rest.length) }))
    const inner = [...new Set([...structural.filter(() => this.#maybe(0.7)), ...deeper])].filter(
      ({ name }) => this.#fieldsLeft > -25 || !['edges', 'nodes', 'node'].includes(name),
    )
    const chosen = [...this.#draw(fc.subarray(leaves, { maxLength: Math.min(4, leaves.length) })), ...inner]
    const written = this.#draw(fc.shuffledSubarray(chosen, { minLength: chosen.length })).map((field) =>
      this.#field(field, structural.includes(field) ? depth + 1 : depth),
    )
    return written.length === 0 ? '__typename' : written.join(' ')
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#declared.length}`
    this.#declared.push(`$${name}: ${type}`)
    this.#variables[name] = value
    return `$${name}`
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap((argument) => {
      const { name } = argument
      const typeName = argument.type.toString()
      const value = this.#argument(argument)
      if (value === undefined) return []
      return [`${name}: ${this.#maybe(0.6) ? this.#variable(typeName, value) : literal(value, typeName)}`]
    })
    return given.length === 0 ? '' : `(${given.join(', ')})`
  }

  #argument(argument: GraphQLArgument): unknown {
    const { name } = argument
    const type = argument.type.toString()
    const draw = this.#draw
    const { names, slugs } = this.#known
    switch (type) {
      case 'ArticleBy!':
        return { slug: draw(fc.constantFrom(...slugs.articles)) }
      case 'MeetingBy!':
        return { slug: draw(fc.constantFrom(...slugs.meetings)) }
      case 'AgentRef!':
        return draw(
          fc.constantFrom(...names.map((each) => ({ name: each })), ...slugs.agents.map((slug) => ({ slug }))),
        )
      // What is searched for.
      case 'String!':
        return draw(fc.constantFrom(...this.#known.words))
      case 'ID!':
        return draw(fc.constantFrom(...this.#known.ids))
      case '[ID!]!':
        return draw(fc.array(fc.constantFrom(...this.#known.ids), { maxLength: 4 }))
    }
    if (name === 'first') return this.#maybe(0.7) ? draw(fc.integer({ min: 0, max: 4 })) : undefined
    if (name === 'types' && isEnumType(getNamedType(argument.type)) && this.#maybe(0.5)) {
      const values = (getNamedType(argument.type) as GraphQLEnumType).getValues().map((each) => each.name)
      return draw(fc.subarray(values))
    }
    if (name === 'orderBy') return this.#maybe(0.3) ? this.#order(type) : undefined
    if (name === 'where') return this.#maybe(0.4) ? this.#where(type) : undefined
    return undefined
  }

  #order(type: string): unknown {
    const field = this.#schema.getType(`${type}Field`)
    if (!isEnumType(field)) return undefined
    const names = field.getValues().map(({ name }) => name)
    return { field: this.#draw(fc.constantFrom(...names)), direction: this.#draw(fc.constantFrom('ASC', 'DESC')) }
  }

  #where(type: string): unknown {
    const draw = this.#draw
    const agent = () => ({ name: draw(fc.constantFrom(...this.#known.names)) })
    const word = () => draw(fc.constantFrom(...this.#known.words))
    const each: Record<string, () => unknown> = {
      ArticleWhere: () =>
        draw(
          fc.constantFrom(
            { search: word() },
            { mentions: agent() },
            { hasQuotes: true },
            { headline: { contains: word() } },
          ),
        ),
      QuoteWhere: () =>
        draw(
          fc.constantFrom(
            { search: word() },
            { speaker: agent() },
            { kind: ['DIRECT'] },
            { hasSpeaker: false },
            { article: { hasMeetings: true } },
          ),
        ),
      MeetingWhere: () =>
        draw(
          fc.constantFrom(
            { hasDate: true },
            { participants: { any: [agent()] } },
            { medium: ['CALL', 'IN_PERSON'] },
            { date: { gte: '2022-01-01' } },
          ),
        ),
      PersonWhere: () =>
        draw(fc.constantFrom({ name: { startsWith: word() } }, { hasQuotes: true }, { memberOf: agent() })),
      OrganizationWhere: () =>
        draw(fc.constantFrom({ classification: ['STATE'] }, { search: word() }, { country: ['IR'] })),
    }
    const one = each[type]
    if (one === undefined) return undefined
    return draw(fc.constantFrom(one(), { not: one() }, { or: [one(), one()] }, { and: [] }, null))
  }
}

function hasSource({ extensions }: GraphQLField<unknown, unknown>): boolean {
  return extensions.source !== undefined || extensions.pothosExposedField !== undefined
}

function literal(value: unknown, type: string): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, type)).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${key}: ${literal(part, type)}`)
      .join(', ')} }`
  }
  // Enum values are written without quotation marks; of strings here only they are in capitals and longer than a country's code.
  return typeof value === 'string' && /^[A-Z][A-Z_]{2,}$/.test(value) && value !== 'NATO'
    ? value
    : JSON.stringify(value)
}
