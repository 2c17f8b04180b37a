import { say } from './archive.ts'

const MOST_KINDS = 8

/** Says which files of folders are not taken, since their names do not end like a document's. */
export function tellLeftOut(leftOut: ReadonlyMap<string, number>): void {
  if (leftOut.size > 0) say(`Left out of the folders by their names: ${inWords(leftOut)}. A file named itself is read.`)
}

/** 12 *.docx, 3 *.pdf, 1 without an ending */
function inWords(leftOut: ReadonlyMap<string, number>): string {
  const kinds = [...leftOut].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1))
  const told = kinds
    .slice(0, MOST_KINDS)
    .map(([ending, count]) => `${count} ${ending === '' ? 'without an ending' : `*${ending}`}`)
  const others = kinds.slice(MOST_KINDS).reduce((sum, [, count]) => sum + count, 0)
  return [...told, ...(others > 0 ? [`${others} of other kinds`] : [])].join(', ')
}
