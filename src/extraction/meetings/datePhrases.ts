import { type Item, isWord, item } from '../grammar/items.ts'
import { MONTHS, WEEKDAYS } from '../lists/common.ts'
import { END } from '../text/tokens.ts'

const ABBREVIATED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** The last item of a phrase of time that begins at item `i`, or -1. */
export function phraseEnd(items: readonly Item[], i: number): number {
  const here = item(items, i)
  if (here.token === END) return -1
  const word = here.token.folded
  if (/^(?:today|yesterday|tomorrow|tonight)$/.test(word)) return i
  const another = item(items, i + 2).token
  if (WEEKDAYS.has(word) && isWord(item(items, i + 1), /^(?:and|to|through)$/) && WEEKDAYS.has(another.folded))
    return i + 2
  if (WEEKDAYS.has(word)) return weekdayEnd(items, i)
  if (/^(?:this|last|next|earlier)$/.test(word)) {
    const next = item(items, i + 1)
    if (
      WEEKDAYS.has(next.token.folded) ||
      isWord(next, /^(?:week|month|year|morning|afternoon|evening|weekend|night|today)$/)
    )
      return i + 1
    if (isMonth(next) && here.token.folded !== 'earlier') return i + 1
    return -1
  }
  if (isMonth(here)) return monthEnd(items, i)
  // "from 2 to 5 May"
  const isRange =
    /^\d{1,2}$/.test(here.token.text) &&
    isWord(item(items, i + 1), /^(?:[-–—]|to|and)$/) &&
    /^\d{1,2}$/.test(item(items, i + 2).token.text)
  if (isRange && isMonth(item(items, i + 3))) return /^\d{4}$/.test(item(items, i + 4).token.text) ? i + 4 : i + 3
  const month = dayMonth(items, i)
  if (month > 0) return /^\d{4}$/.test(item(items, month + 1).token.text) ? month + 1 : month
  // "On the 22nd, the ministers met"
  const isBare = /^\d{1,2}(?:st|nd|rd|th)$/.test(here.token.text) && isWord(item(items, i - 1), /^the$/)
  if (isBare && isWord(item(items, i - 2), /^on$/) && isWord(item(items, i + 1), /^[,.]$/)) return i
  if (/^(?:19|20)\d\d$/.test(here.token.text) && isWord(item(items, i - 1), /^(?:in|since|of)$/)) return i
  return -1
}

/** The last item of what a weekday begins: "Tuesday", "Tuesday, May 6", "Tuesday evening (6 May)", "Tuesday the 6th". */
function weekdayEnd(items: readonly Item[], i: number): number {
  const isPart = isWord(item(items, i + 1), /^(?:morning|afternoon|evening|night)$/)
  let day = isPart ? i + 2 : i + 1
  const isBracketed = isWord(item(items, day), /^\($/)
  if (isBracketed || isWord(item(items, day), /^,$/)) day++
  if (isWord(item(items, day), /^the$/)) day++
  const isDated = isMonth(item(items, day)) && /^\d/.test(item(items, day + 1).token.text)
  const end = isDated ? monthEnd(items, day) : dayEnd(items, day)
  if (end < 0) return i
  return isBracketed && isWord(item(items, end + 1), /^\)$/) ? end + 1 : end
}

/** The last item of "6 May", "6th of May 2031", "6th"; -1 for none. */
function dayEnd(items: readonly Item[], day: number): number {
  const month = dayMonth(items, day)
  if (month < 0)
    return /^\d{1,2}(?:st|nd|rd|th)$/.test(item(items, day).token.text) && isWord(item(items, day - 1), /^the$/)
      ? day
      : -1
  const year = isWord(item(items, month + 1), /^,$/) ? month + 2 : month + 1
  return /^(?:19|20)\d\d$/.test(item(items, year).token.text) ? year : month
}

/** The month of "6 May" and "the 6th of May"; -1 for none. */
function dayMonth(items: readonly Item[], day: number): number {
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(item(items, day).token.text)) return -1
  if (isMonth(item(items, day + 1))) return day + 1
  const isOf = /\D/.test(item(items, day).token.text) && isWord(item(items, day + 1), /^of$/)
  return isOf && isMonth(item(items, day + 2)) ? day + 2 : -1
}

function isMonth(candidate: Item): boolean {
  const { token } = candidate
  return token.capital && (MONTHS.has(token.folded) || ABBREVIATED.test(token.folded))
}

function monthEnd(items: readonly Item[], i: number): number {
  let end = i
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(item(items, end + 1).token.text)) {
    end++
    const range = isWord(item(items, end + 1), /^(?:[-–—]|to|and|through|until)$/)
    if (range && /^\d{1,2}$/.test(item(items, end + 2).token.text) && !isMonth(item(items, end + 3))) end += 2
  } else if (
    item(items, i).token.folded === 'may' &&
    !/^\d/.test(item(items, i + 1).token.text) &&
    !isWord(item(items, i - 1), /^(?:in|last|this|next)$/)
  )
    return -1
  if (isWord(item(items, end + 1), /^(?:this|last|next)$/) && isWord(item(items, end + 2), /^year$/)) return end + 2
  if (isWord(item(items, end + 1), /^,$/) && /^(?:19|20)\d\d$/.test(item(items, end + 2).token.text)) return end + 2
  return /^(?:19|20)\d\d$/.test(item(items, end + 1).token.text) ? end + 1 : end
}
