import type { IncomingMessage } from 'node:http'

/** Stands for media types of which none is given here: an empty header would take all. */
const NOTHING = '-'

/** The media ranges of an Accept header, the most wanted first, of equals as they stand there; those of quality 0 are not wanted. */
export function wantedInOrder(header: string): string[] {
  return header
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim())
      const quality = parameters.find((parameter) => /^q=/i.test(parameter))
      const others = parameters.filter((parameter) => parameter !== quality)
      return { range: [type, ...others].join(';'), quality: qualityOf(quality) }
    })
    .filter(({ range, quality }) => range !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ range }) => range)
}

/** From 0 to 1; one that is malformed, or left out, counts as 1. */
function qualityOf(parameter: string | undefined): number {
  const [, quality] = /^q=([01](?:\.\d{0,3})?)$/i.exec(parameter ?? '') ?? []
  return quality === undefined ? 1 : Math.min(Number(quality), 1)
}

/** Puts into order what a request accepts: what comes after here goes by the order alone. */
export function orderAccepted({ headers }: IncomingMessage): void {
  if (headers.accept?.trim()) headers.accept = wantedInOrder(headers.accept).join(', ') || NOTHING
}

/** Whether a page is wanted rather than data. */
export function wantsPage(accept: string | null): boolean {
  const ranges = wantedInOrder(accept ?? '').map((range) => range.toLowerCase().split(';')[0] ?? '')
  const [first] = ranges.filter((type) => type === 'text/html' || /^application\/(graphql-response\+)?json$/.test(type))
  return first === 'text/html'
}
