import { CAPITALISED_COMMON } from '../lists/common.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { PORTFOLIO_WORDS } from '../lists/titles.ts'
import { at, isAcronym, type Token } from '../text/tokens.ts'

/** What companies are in law, as it stands after their names. */
const COMPANY_FORM =
  /^(?:AS|ASA|AB|SE|SpA|PJSC|JSC|OJSC|LLP|LP|Oyj|Oy|BV|KK|Bhd|Pte|Pty|Pvt|Kft|Zrt|Nyrt|OAO|OOO|PAO|SARL|Srl|ApS|KGaA|KG|EV|OÜ|FZE|FZCO|DMCC)$/

/** "Transparency International" and "Lundkai AS", not "International Airport"; "Lund Securities", not "Securities and Exchange Commission". */
export function closesName(tokens: readonly Token[], i: number): boolean {
  const next = at(tokens, i + 1)
  if (COMPANY_FORM.test(at(tokens, i).text)) return !isAcronym(at(tokens, i - 1))
  if (next.capital || next.folded === 'and') return false
  const { folded } = at(tokens, i)
  if (/^(?:international|securities|capital|partners|advisers|advisors|analytics)$/.test(folded)) return true
  const before = at(tokens, i - 1)
  const plain =
    before.capital &&
    !isAcronym(before) &&
    !PORTFOLIO_WORDS.has(before.folded) &&
    !CAPITALISED_COMMON.has(before.folded) &&
    !/^(?:clean|renewable|nuclear|atomic|green|solar|wind|civil|low-carbon|sustainable|critical)$/.test(before.folded)
  return TRADES.has(folded) && plain
}

/** What companies trade in, as the last word of their names: "Lundgren Robotics". */
const TRADES = new Set(
  'energy marine transit lines robotics diagnostics ratings factories electronics shipping mining steel petroleum petrochemicals refineries foods beverages textiles cement dynamics solutions software biotech genomics therapeutics renewables shipyards freight aviation minerals bullion holding ferries'.split(
    ' ',
  ),
)

/** "Lundgren Locomotive Co., Ltd.": a comma may stand before the last word. */
export function legalForm(tokens: readonly Token[], last: number): number {
  const parted = at(tokens, last + 1).text === ',' && /^(?:ltd|inc|llc|plc)\.?$/.test(at(tokens, last + 2).folded)
  return parted && BODY_NOUNS.get(at(tokens, last).folded.replace(/\.$/, '')) === 'COMPANY' ? last + 2 : last
}
