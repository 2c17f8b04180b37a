import { at, type Token } from './tokens.ts'

/** Words between quotation marks, within one paragraph. Token numbers are inclusive. */
export interface Quotation {
  open: number
  /** The closing mark; the last token of the paragraph where the mark is left open because the next paragraph goes on. */
  close: number
  first: number
  last: number
  closed: boolean
  single: boolean
}

type Style = { opens: (mark: Mark) => boolean; closes: (mark: Mark) => boolean; single: boolean }

interface Mark {
  text: string
  /** White space or an opening bracket stands before it, or the paragraph begins. */
  free: boolean
  /** White space, a mark or the paragraph's end follows. */
  ends: boolean
}

const STYLES: Style[] = [
  {
    // Some close with the mark that opens: “It is closed.“
    opens: (mark) => mark.text === '“' && (mark.free || !mark.ends),
    closes: (mark) => mark.text === '”' || (mark.text === '“' && !mark.free && mark.ends),
    single: false,
  },
  { opens: (mark) => mark.text === '„', closes: (mark) => mark.text === '“' || mark.text === '”', single: false },
  { opens: (mark) => mark.text === '«', closes: (mark) => mark.text === '»', single: false },
  // »It is closed«, as German and Danish papers print it.
  {
    opens: (mark) => mark.text === '»' && mark.free && !mark.ends,
    closes: (mark) => mark.text === '«' && !mark.free && mark.ends,
    single: false,
  },
  {
    opens: (mark) => mark.text === '"' && mark.free && !mark.ends,
    closes: (mark) => mark.text === '"' && (!mark.free || mark.ends),
    single: false,
  },
  { opens: (mark) => mark.text === '‘', closes: (mark) => mark.text === '’' && mark.ends, single: true },
  {
    opens: (mark) => mark.text === "'" && mark.free && !mark.ends,
    closes: (mark) => mark.text === "'" && mark.ends && !mark.free,
    single: true,
  },
]

const MARKS = new Set(['“', '”', '„', '«', '»', '"', '‘', '’', "'"])

function isMark(token: Token): boolean {
  return !token.word && MARKS.has(token.text)
}

function markAt(tokens: readonly Token[], index: number, first: number, last: number): Mark {
  const before = at(tokens, index - 1)
  const after = at(tokens, index + 1)
  const mark = at(tokens, index)
  // "...and we": an ellipsis may begin what is quoted.
  const ellipsis = after.text === '.' && at(tokens, index + 2).text === '.'
  return {
    text: mark.text,
    free: index === first || before.end < mark.start || /^[([{—–\-/]$/.test(before.text),
    ends:
      index === last ||
      after.start > mark.end ||
      !(after.word || ellipsis || /^[[($£€…]$/.test(after.text) || MARKS.has(after.text)),
  }
}

/**
 * The closing mark of each mark that opens a quotation of a style, -1 for none. Marks of the same style nest; one that is left open ends at the
 * next closing mark after it, whosever that is.
 */
function closings(tokens: readonly Token[], style: Style, first: number, last: number): Map<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  let unclosed: number[] = []
  let unpossessed: number[] = []
  for (let i = first; i <= last; i++) {
    if (!isMark(at(tokens, i))) continue
    const mark = markAt(tokens, i, first, last)
    if (style.opens(mark)) {
      for (const list of [open, unclosed, unpossessed]) list.push(i)
      found.set(i, -1)
    } else if (!style.closes(mark)) continue
    // ’ after a letter may be the possessive of a plural; a closing mark mostly follows a comma or a full stop.
    else if (style.single && i > first && at(tokens, i - 1).word && at(tokens, i + 1).word) {
      for (const start of unpossessed) if (found.get(start) === -1) found.set(start, i)
      unpossessed = []
    } else {
      for (const start of unclosed) found.set(start, i)
      unclosed = []
      const start = open.pop()
      if (start !== undefined) found.set(start, i)
    }
  }
  return found
}

/**
 * Where "“I agree. “We all do.”" opens for the second time: a sentence of the speaker's ended before it, and only one of the two is closed.
 * -1 for none.
 */
function openedAgain(tokens: readonly Token[], style: Style, open: number, close: number): number {
  let again = -1
  let closings = 0
  for (let i = open + 1; i <= close; i++) {
    if (!isMark(at(tokens, i))) continue
    const mark = markAt(tokens, i, open, close)
    if (style.closes(mark)) closings++
    else if (!style.opens(mark)) continue
    else if (again < 0 && closings === 0 && /^[.!?]$/.test(at(tokens, i - 1).text)) again = i
    else return -1
  }
  return closings < 2 ? again : -1
}

/** The closing mark of another style, as of “…" and "…”, where no other opens before it; -1 for none. */
function closedOtherwise(tokens: readonly Token[], { text }: Mark, open: number, first: number, last: number): number {
  const other = text === '“' ? '"' : text === '"' ? '”' : undefined
  for (let i = open + 1; other && i <= last; i++) {
    if (!isMark(at(tokens, i)) || /^[’']$/.test(at(tokens, i).text)) continue
    const mark = markAt(tokens, i, first, last)
    return mark.text === other && !(mark.free && !mark.ends) ? i : -1
  }
  return -1
}

/** Pairs the quotation marks of one paragraph (tokens `first` to `last`), whatever their style. Linear in its length. */
export function quotationsIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  next: Token | undefined,
): Quotation[] {
  const found: Quotation[] = []
  const hopeless = new Set<Style>()
  const closingsOf = new Map<Style, Map<number, number>>()
  for (let i = first; i <= last; i++) {
    if (!isMark(at(tokens, i))) continue
    const mark = markAt(tokens, i, first, last)
    const style = STYLES.find((candidate) => candidate.opens(mark))
    if (!style || hopeless.has(style)) continue
    if (!closingsOf.has(style)) closingsOf.set(style, closings(tokens, style, first, last))
    const own = closingsOf.get(style)?.get(i) ?? -1
    const close = own < 0 ? closedOtherwise(tokens, mark, i, first, last) : own
    const again = style.single ? -1 : openedAgain(tokens, style, i, close < 0 ? last : close)
    if (again > 0) {
      found.push({ open: i, close: again - 1, first: i + 1, last: again - 1, closed: true, single: false })
      i = again - 1
    } else if (close > i + 1) {
      found.push({ open: i, close, first: i + 1, last: close - 1, closed: true, single: style.single })
      i = close
    } else if (close < 0) {
      hopeless.add(style)
      const goesOn = next !== undefined && next.text === mark.text && !style.single
      // A paragraph that begins with a mark is quoted to its end, where nobody closed it.
      const isWhole = i === first && !style.single && mark.text !== '"'
      // 'NAME said, "We shall go on.': what somebody begins to say where nobody closed it.
      const isSaid = !style.single && /^[,:]$/.test(at(tokens, i - 1).text) && at(tokens, i - 2).verb !== undefined
      if ((goesOn || isWhole || isSaid) && i < last) {
        found.push({ open: i, close: last, first: i + 1, last, closed: !goesOn, single: false })
        break
      }
    }
  }
  return found
}
