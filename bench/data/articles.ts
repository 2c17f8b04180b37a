import { createHash } from 'node:crypto'
import { idOf } from './ids.ts'
import { meetingInArticle, reportRows, type WorldMeeting } from './meetings.ts'
import { Random, seedOf } from './random.ts'
import { type Row, toDay, type Value } from './rows.ts'
import { capitalized, properName, sentence } from './words.ts'
import { dayOf, type NamedAgent, personOf, publisherOf, type World, type WorldPerson } from './world.ts'
import { passage, type Stretch, Writing } from './writing.ts'

type Source = 'HEADLINE' | 'ARTICLE_BODY'

/** One article in this many is an interview with at least 20 quotes; the others have 1 to 8, few more often than many. */
const INTERVIEWS = 10
const CUES = ['said', 'told reporters', 'stated', 'warned', 'added', 'stressed'] as const
const HOUR_MS = 3_600_000

/** Called for each role that an article cites, so that memberships can be dated. */
export type OnRole = (person: WorldPerson, day: string) => void

/** All rows of the n-th article: its document, its claims, and passages that are true of its text. */
export function articleRows(world: World, index: number, onRole: OnRole): Row[] {
  return new Story(world, index, onRole).tell()
}

class Story {
  readonly #world: World
  readonly #index: number
  readonly #onRole: OnRole
  readonly #random: Random
  readonly #id: string
  readonly #document: string
  readonly #day: number
  readonly #meeting: WorldMeeting | null
  readonly #cast: readonly WorldPerson[]
  readonly #headline = new Writing()
  readonly #body = new Writing()
  readonly #rows: Row[] = []
  #mentions = 0
  #citations = 0

  constructor(world: World, index: number, onRole: OnRole) {
    this.#world = world
    this.#index = index
    this.#onRole = onRole
    this.#random = new Random(seedOf(world.seed, 2, index))
    this.#id = idOf('article', index)
    this.#document = idOf('document', index)
    this.#day = dayOf(world, index)
    this.#meeting = meetingInArticle(world, index)
    this.#cast =
      this.#meeting?.participants ??
      this.#random.zipfSet(world.people, 1 + this.#random.zipf(4)).map((person) => personOf(world, person))
  }

  tell(): Row[] {
    this.#writeHeadline()
    const lead = this.#writeLead()
    const quotes = this.#index % INTERVIEWS === 0 ? 20 + this.#random.below(5) : 1 + this.#random.zipf(8)
    for (let position = 0; position < quotes; position++) {
      this.#body.write(`\n\n${sentence(this.#random, 8 + this.#random.below(16))} `)
      this.#writeQuote(position)
    }
    if (this.#meeting !== null)
      this.#rows.push(...reportRows(this.#meeting, this.#index, passage('ARTICLE_BODY', lead)))
    this.#rows.unshift(...this.#frame(quotes))
    return this.#rows
  }

  #writeHeadline(): void {
    const [first] = this.#cast
    if (first !== undefined) this.#mention('HEADLINE', this.#headline, first)
    this.#headline.write(` on ${sentence(this.#random, 5).slice(0, -1).toLowerCase()}`)
  }

  #writeLead(): Stretch {
    const start = this.#body.length
    for (const [position, person] of this.#cast.entries()) {
      if (position > 0) this.#body.write(position === 1 && this.#meeting !== null ? ' met ' : ' and ')
      this.#mention('ARTICLE_BODY', this.#body, person)
      this.#body.write(', ')
      this.#citeRole(person)
      this.#body.write(',')
    }
    this.#body.write(` in ${this.#meeting?.place ?? properName(5000 + this.#random.zipf(300))}.`)
    return this.#body.since(start)
  }

  #citeRole(person: WorldPerson): void {
    const start = this.#body.length
    this.#body.write(`${person.role} of `)
    this.#mention('ARTICLE_BODY', this.#body, person.state)
    const id = idOf('citation', this.#index * 8 + this.#citations++)
    const cited = passage('ARTICLE_BODY', this.#body.since(start))
    this.#add('membership_citation', [id, idOf('membership', person.index), this.#id, this.#document, ...cited])
    this.#onRole(person, toDay(this.#day))
  }

  #writeQuote(position: number): void {
    const id = idOf('quote', this.#index * 32 + position)
    const isDirect = this.#random.chance(0.8)
    const speakers = this.#random.chance(0.95) ? this.#speakers() : []
    const other = this.#random.chance(0.3) ? this.#random.pick(this.#cast) : undefined
    this.#body.write(isDirect ? '“' : '')
    const start = this.#body.length
    this.#body.write(sentence(this.#random, 6 + this.#random.below(14)).slice(0, -1))
    if (other !== undefined && !speakers.includes(other)) {
      this.#body.write(' with ')
      this.#mention('ARTICLE_BODY', this.#body, other, id)
    }
    const words = passage('ARTICLE_BODY', this.#body.since(start))
    this.#body.write(isDirect ? ',” ' : ', ')
    this.#addQuote(id, words, isDirect, speakers)
  }

  #speakers(): WorldPerson[] {
    const [first, second] = this.#random.shuffle(this.#cast)
    return [first, this.#random.chance(0.03) ? second : undefined].filter((speaker) => speaker !== undefined)
  }

  #addQuote(id: string, words: Value[], isDirect: boolean, speakers: readonly WorldPerson[]): void {
    const cue = this.#random.pick(CUES)
    const start = this.#body.length
    for (const [position, speaker] of speakers.entries()) {
      if (position > 0) this.#body.write(' and ')
      this.#mention('ARTICLE_BODY', this.#body, speaker)
    }
    const source = speakers.length > 0 ? this.#body.since(start).exact : null
    const attribution = source === null ? [null, null, null, null] : passage('ARTICLE_BODY', this.#cue(start, cue))
    this.#body.write(source === null ? `officials ${cue}.` : '.')
    const meeting = this.#random.chance(0.5) ? this.#meeting : null
    const date = meeting?.day ?? toDay(this.#day)
    const made = this.#publishedAt()
    const kind = isDirect ? 'DIRECT' : 'INDIRECT'
    this.#add('quote', [
      id,
      this.#id,
      this.#document,
      ...words,
      ...attribution,
      kind,
      cue,
      source,
      date,
      meeting?.id ?? null,
      0.8,
      'bench',
      'SUGGESTED',
      made,
      made,
    ])
    for (const [position, speaker] of speakers.entries()) this.#add('quote_speaker', [id, speaker.id, position, date])
  }

  #cue(start: number, cue: string): Stretch {
    this.#body.write(` ${cue}`)
    return this.#body.since(start)
  }

  #mention(source: Source, writing: Writing, agent: NamedAgent, quote: string | null = null): void {
    const id = idOf('mention', this.#index * 128 + this.#mentions++)
    const place = passage(source, writing.write(agent.name))
    this.#add('mention', [id, agent.id, this.#id, this.#document, ...place, quote])
  }

  /** The document and the article, which are written before what refers to them. */
  #frame(quotes: number): Row[] {
    const headline = this.#headline.text
    const body = this.#body.text
    const bytes = Buffer.from(`${headline}\n\n${body}`)
    const day = toDay(this.#day)
    const slug = `${day}-${headline
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .slice(0, 60)}-${this.#index}`
    const url = `https://news.example/${slug}`
    const publisher = publisherOf(this.#world, this.#random.zipf(this.#world.publishers))
    const byline = capitalized(properName(this.#random.zipf(2000)))
    const made = this.#publishedAt()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const document: Row = {
      table: 'document',
      values: [
        this.#document,
        sha256,
        'text/plain',
        `\\x${bytes.toString('hex')}`,
        bytes.length,
        made,
        this.#id,
        headline,
        body,
      ],
    }
    const article: Row = {
      table: 'article',
      values: [
        this.#id,
        url,
        slug,
        url,
        this.#document,
        headline,
        byline,
        day,
        made,
        'en',
        body.split(/\s+/).length,
        publisher.id,
        quotes,
        this.#meeting === null ? 0 : 1,
        made,
        made,
      ],
    }
    return [document, { table: 'document_origin', values: [this.#document, url] }, article]
  }

  #publishedAt(): string {
    return new Date(this.#day + 6 * HOUR_MS + (this.#index % 57_000) * 1000).toISOString()
  }

  #add(table: Row['table'], values: readonly Value[]): void {
    this.#rows.push({ table, values })
  }
}
