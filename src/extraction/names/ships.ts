import { WEEKDAYS } from '../lists/common.ts'
import { at, type Token } from '../text/tokens.ts'

const NAMED_AFTER =
  /^(?:USS|HMS|USNS|HMAS|HMCS|INS|RMS|MV|Hurricane|Typhoon|Cyclone|(?:battle|war|steam|light)?ship|ferry|tanker|trawler|freighter|frigate|corvette|destroyer|cruiser|submarine|minesweeper|icebreaker|schooner|steamer|tug(?:boat)?|lifeboat|barge|vessel|yacht|catamaran|hurricane|typhoon|cyclone)$/

/** Ships and storms bear the names of people. */
export const isShipOrStorm = (tokens: readonly Token[], first: number): boolean =>
  first > 0 && NAMED_AFTER.test(at(tokens, first - 1).text)

/** "the ferry Blue Dawn", "the ferry Blue Dawn Tuesday" */
export function capitalsEnd(tokens: readonly Token[], first: number): number {
  let last = first
  while (last < first + 3 && at(tokens, last + 1).capital && !WEEKDAYS.has(at(tokens, last + 1).folded)) last++
  return last
}
