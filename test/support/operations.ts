import fc from 'fast-check'
import {
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
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
import { filterValue } from './filterValues.ts'

/** Names, slugs and ids that the archive under test knows, and some that it does not. */
export interface Known {
  names: readonly string[]
  slugs: Readonly<Record<'agents' | 'articles' | 'meetings', readonly string[]>>
  words: readonly string[]
  ids: readonly string[]
  /** By the list that returned them: Query.articles DATE_PUBLISHED DESC */
  cursors: Readonly<Record<string, readonly string[]>>
}

export type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value

/** An operation, and variables that it is asked with, one after the other: of those that need not be given, some are null or left out. */
export interface GeneratedOperation {
  query: string
  asked: readonly Record<string, unknown>[]
}

/** Operations over the whole schema, most of them valid: aliases, fragments, fields in two parts, variables, directives, every filter, orders, pages of any kind. */
export function operations(schema: GraphQLSchema, known: Known): fc.Arbitrary<GeneratedOperation> {
  return fc.gen().map((gen) => {
    const draw: Draw = (arbitrary) => gen(() => arbitrary)
    return new Writer(schema, known, draw).operation()
  })
}

type ObjectOrInterface = GraphQLObjectType | GraphQLInterfaceType

/** Each as likely as another: of numbers with a fraction most would be close to nothing. */
const percentage = fc.noBias(fc.integer({ min: 0, max: 99 }))

class Writer {
  readonly #variables: { name: string; type: GraphQLInputType; value: unknown }[] = []
  readonly #schema: GraphQLSchema
  readonly #known: Known
  readonly #draw: Draw
  readonly #fragments: { name: string; type: string; text: string }[] = []
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
    const fields = this.#draw(fc.subarray(roots, { minLength: 1, maxLength: 2 })).map((field) =>
      this.#field('Query', field, 4),
    )
    const declared = this.#variables.map(({ name, type, value }) => {
      const standard = !isNonNullType(type) && this.#maybe(0.2) ? ` = ${written(value, type)}` : ''
      return `$${name}: ${type}${standard}`
    })
    const list = declared.length === 0 ? '' : `(${declared.join(', ')})`
    const asked = [this.#values(), ...(this.#variables.some(isOptional) ? [this.#values(), this.#values()] : [])]
    const fragments = this.#fragments.map(({ text }) => text).join(' ')
    return { query: `query Generated${list} { ${fields.join(' ')} } ${fragments}`, asked }
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

  #field(parent: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#aliases += 1
    this.#fieldsLeft -= 1
    const name = this.#draw(fc.constantFrom(`a${this.#aliases}`, 'constructor', '__proto__', 'then'))
    const alias = this.#maybe(0.2) && this.#aliases < 28 ? `${name}: ` : ''
    const called = `${alias}${field.name}${this.#arguments(parent, field)}`
    const whole = `${called}${this.#directive(0.15)}${this.#selection(field.type, depth)}`
    const isInTwoParts = !isLeafType(getNamedType(field.type)) && this.#maybe(0.08)
    return isInTwoParts ? `${whole} ${called}${this.#selection(field.type, depth - 1)}` : whole
  }

  #directive(chance: number): string {
    if (!this.#maybe(chance)) return ''
    const condition = this.#variable(new GraphQLNonNull(GraphQLBoolean), this.#maybe())
    return ` @${this.#draw(fc.constantFrom('skip', 'include'))}(if: ${condition})`
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type)
    if (isLeafType(named)) return ''
    if (isUnionType(named)) {
      const parts = named.getTypes().map((member) => this.#fragment(member, depth - 1))
      return ` { __typename ${parts.join(' ')} }`
    }
    if (isInterfaceType(named)) {
      const members = this.#draw(fc.subarray([...this.#schema.getPossibleTypes(named)]))
      const parts = members.map((member) => this.#fragment(member, depth - 1))
      return ` { __typename ${this.#fields(named, depth - 1)} ${parts.join(' ')} }`
    }
    if (!isObjectType(named)) return ''
    const type_ = this.#draw(fc.constantFrom<ObjectOrInterface>(named, ...named.getInterfaces()))
    const more = this.#maybe(0.1) && this.#fieldsLeft > 0 ? ` ${this.#fragment(type_, depth - 1)}` : ''
    return ` { ${this.#fields(named, depth - 1)}${more} }`
  }

  /** Where it stands, or by a name, under which it may stand elsewhere too. */
  #fragment(type: ObjectOrInterface, depth: number): string {
    const known = this.#fragments.filter((fragment) => fragment.type === type.name)
    if (known.length > 0 && this.#maybe(0.3)) return `...${this.#draw(fc.constantFrom(...known)).name}`
    const body = `on ${type.name} { __typename ${this.#fields(type, depth)} }`
    if (this.#maybe(0.8)) return `... ${body.replace(' {', `${this.#directive(0.1)} {`)}`
    const name = `F${this.#fragments.length}`
    this.#fragments.push({ name, type: type.name, text: `fragment ${name} ${body}` })
    return `...${name}${this.#directive(0.1)}`
  }

  #fields(type: ObjectOrInterface, depth: number): string {
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
      this.#field(type.name, field, structural.includes(field) ? depth + 1 : depth),
    )
    return written.length === 0 ? '__typename' : written.join(' ')
  }

  #variable(type: GraphQLInputType, value: unknown): string {
    const name = `v${this.#variables.length}`
    this.#variables.push({ name, type, value })
    return `$${name}`
  }

  #arguments(parent: string, field: GraphQLField<unknown, unknown>): string {
    const page = this.#page(parent, field)
    const given = field.args.flatMap((argument) => {
      const value = argument.name in page ? page[argument.name] : this.#argument(argument)
      if (value === undefined) return []
      return [`${argument.name}: ${this.#written(value, argument.type)}`]
    })
    return given.length === 0 ? '' : `(${given.join(', ')})`
  }

  /** From either end, and often after or before a row that an earlier page has shown. */
  #page(parent: string, { name, args }: GraphQLField<unknown, unknown>): Record<string, unknown> {
    if (!args.some((argument) => argument.name === 'first')) return {}
    const draw = this.#draw
    const size = draw(fc.integer({ min: 0, max: 4 }))
    const page: Record<string, unknown> = draw(fc.constantFrom({}, { first: size }, { first: size }, { last: size }))
    const declared = this.#schema.getType('Agent')
    const isShared =
      isInterfaceType(declared) && ['Person', 'Organization'].includes(parent) && name in declared.getFields()
    const list = `${isShared ? 'Agent' : parent}.${name}`
    const orders = Object.keys(this.#known.cursors).filter((order) => order.startsWith(`${list} `))
    if (orders.length === 0 || this.#maybe(0.6)) return page
    const order = draw(fc.constantFrom(...orders))
    const cursor = () => draw(fc.constantFrom(...(this.#known.cursors[order] ?? [])))
    const [, field, direction] = order.split(' ')
    if (args.some((argument) => argument.name === 'orderBy')) page.orderBy = { field, direction }
    if (this.#maybe(0.7)) page.after = cursor()
    if (this.#maybe(0.4)) page.before = cursor()
    return page
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
    if (name === 'types' && isEnumType(getNamedType(argument.type)) && this.#maybe(0.5)) {
      const values = (getNamedType(argument.type) as GraphQLEnumType).getValues().map((each) => each.name)
      return draw(fc.subarray(values))
    }
    if (name === 'orderBy') return this.#maybe(0.3) ? this.#order(type) : undefined
    if (name === 'where') return this.#maybe(0.4) ? filterValue(argument.type, this.#known, draw) : undefined
    return undefined
  }

  #order(type: string): unknown {
    const field = this.#schema.getType(`${type}Field`)
    if (!isEnumType(field)) return undefined
    const names = field.getValues().map(({ name }) => name)
    return { field: this.#draw(fc.constantFrom(...names)), direction: this.#draw(fc.constantFrom('ASC', 'DESC')) }
  }
}

function hasSource({ extensions }: GraphQLField<unknown, unknown>): boolean {
  return extensions.source !== undefined || extensions.pothosExposedField !== undefined
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
