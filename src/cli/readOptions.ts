import { type Command, InvalidArgumentError } from 'commander'
import { isCalendarDate } from '../annotations/index.ts'
import { isCharset, isTimeZone, languageTag, type ReadOptions } from '../documents/index.ts'

export interface ReadingOptions {
  date?: string
  timeZone?: string
  language?: string
  charset?: string
}

/** What to assume of documents that do not say it themselves: the same for every command that reads documents. */
export function addReadOptions(command: Command): Command {
  return command
    .option('--date <date>', 'of documents without a date (YYYY-MM-DD)', dateOption)
    .option('--time-zone <name>', 'in which the publisher dates (Asia/Tehran)', timeZoneOption)
    .option('--language <tag>', 'of documents that do not say (BCP 47)', languageOption)
    .option('--charset <label>', 'of documents that do not say', charsetOption)
}

export function readOptions({ date, timeZone, language, charset }: ReadingOptions): ReadOptions {
  return { datePublished: date, timeZone, inLanguage: language, charset }
}

function dateOption(value: string): string {
  if (!isCalendarDate(value)) throw new InvalidArgumentError('It is no calendar date, like 2022-06-20.')
  return value
}

function timeZoneOption(value: string): string {
  if (!isTimeZone(value)) throw new InvalidArgumentError('It is no IANA time zone, like Asia/Tehran.')
  return value
}

function languageOption(value: string): string {
  const tag = languageTag(value)
  if (tag === undefined) throw new InvalidArgumentError('It is no BCP 47 language tag, like en or pt-BR.')
  return tag
}

function charsetOption(value: string): string {
  if (!isCharset(value)) throw new InvalidArgumentError('It is no character set, like windows-1251.')
  return value
}
