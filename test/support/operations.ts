import fc from 'fast-check'
import {
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
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

/** An operation, and variables that it is asked with, one after the other: of those that need not be given, some are null or left out. */
export interface GeneratedOperation {
  query: string
  asked: readonly Record<string, unknown>[]
}

/** Valid operations over the whole schema: aliases, fragments, variables, directives, filters, orders, empty pages. */
export function operations(schema: GraphQLSchema, known: Known): fc.Arbitrary<GeneratedOperation> {
  return fc.gen().map((gen) => {
    const draw: Draw = (arbitrary) => gen(() => arbitrary)
    return new Writer(schema, known, draw).operation()
  })
}

/** Each as likely as another: of numbers with a fraction most would be close to nothing. */
const percentage = fc.noBias(fc.integer({ min: 0, max: 99 }))

class Writer {
  readonly #variables: { name: string; type: GraphQLInputType; value: unknown }[] = []
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
    const declared = this.#variables.map(({ name, type, value }) => {
      const standard = !isNonNullType(type) && this.#maybe(0.2) ? ` = ${written(value, type)}` : ''
      return `$${name}: ${type}${standard}`
    })
    const list = declared.length === 0 ? '' : `(${declared.join(', ')})`
    const asked = [this.#values(), ...(this.#variables.some(isOptional) ? [this.#values(), this.#values()] : [])]
    return { query: `query Generated${list} { ${fields.join(' ')} }`, asked }
  }

  /** What the variables may be in one request. */
  #values(): Record<string, unknown> {
    return Object.fromEntries(
      this.#variables.flatMap((variable) => {
        const { name, value } = variable
        if (!isOptional(variable) || this.#maybe()) return [[name, value]]
        return this.#maybe(0.8) ? [] : [[name, null]]
      }),
    )
  }

  #maybe(chance = 0.5): boolean {
    return this.#draw(percentage) < chance * 100
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#aliases += 1
    this.#fieldsLeft -= 1
    const alias = this.#maybe(0.2) && this.#aliases < 28 ? `a${this.#aliases}: ` : ''
    const directive = this.#maybe(0.15)
      ? ` @${this.#draw(fc.constantFrom('skip', 'include'))}(if: ${this.#variable(new GraphQLNonNull(GraphQLBoolean), this.#maybe())})`
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

  #variable(type: GraphQLInputType, value: unknown): string {
    const name = `v${this.#variables.length}`
    this.#variables.push({ name, type, value })
    return `$${name}`
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap((argument) => {
      const value = this.#argument(argument)
      if (value === undefined) return []
      return [`${argument.name}: ${this.#written(value, argument.type)}`]
    })
    return given.length === 0 ? '' : `(${given.join(', ')})`
  }

  /** A value as a variable, written out, or written out with variables in it. */
  #written(value: unknown, type: GraphQLInputType): string {
    return written(value, type, (part, partType) =>
      this.#maybe(isLeafType(getNamedType(partType)) ? 0.7 : 0.3) ? this.#variable(partType, part) : null,
    )
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
            { datePublished: between('2022-06-20') },
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
            { date: between('2022-06-20') },
          ),
        ),
      MeetingWhere: () =>
        draw(
          fc.constantFrom(
            { hasDate: true },
            { participants: { any: [agent()] } },
            { medium: ['CALL', 'IN_PERSON'] },
            { date: between('2022-06-19') },
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

/** Two bounds, of which a request may give one. A day that is both leaves nothing outside, and one bound alone something. */
function between(day: string) {
  return { gte: day, lte: day }
}

function isOptional({ type }: { type: GraphQLInputType }): boolean {
  return !isNonNullType(type)
}

/** A value in GraphQL's notation; what `instead` gives stands for a part of it. */
function written(
  value: unknown,
  type: GraphQLInputType,
  instead: (value: unknown, type: GraphQLInputType) => string | null = () => null,
): string {
  const replaced = instead(value, type)
  if (replaced !== null) return replaced
  const own = getNullableType(type)
  if (Array.isArray(value) && isListType(own))
    return `[${value.map((each) => written(each, own.ofType, instead)).join(', ')}]`
  if (value !== null && isInputObjectType(own)) {
    const parts = Object.entries(value as object).map(([name, part]) => {
      const field = own.getFields()[name]
      if (field === undefined) throw new Error(`${own.name} has no field ${name}`)
      // Of several fields one must be given: a variable for it cannot be left out.
      const partType = own.isOneOf ? new GraphQLNonNull(getNullableType(field.type)) : field.type
      return `${name}: ${written(part, partType, instead)}`
    })
    return `{ ${parts.join(', ')} }`
  }
  return value !== null && isEnumType(own) ? String(value) : JSON.stringify(value)
}
