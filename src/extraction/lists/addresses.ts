/** Whom a form of address befits, by their titles and honorifics. */
export const STYLED = new Map(
  Object.entries({
    eminence: 'cardinal ayatollah imam archbishop patriarch mufti leader sheikh hojatoleslam sayyid',
    holiness: 'pope patriarch catholicos lama',
    beatitude: 'patriarch archbishop metropolitan',
    majesty: 'king queen emperor empress sultan',
    highness: 'prince princess emir sheikh sheikha duke duchess crown',
    excellency: 'president minister premier ambassador governor envoy secretary chancellor commissioner',
    grace: 'archbishop duke duchess bishop',
    honour: 'judge justice mayor',
    honor: 'judge justice mayor',
  }).map(([style, titles]): [string, string[]] => [style, titles.split(' ')]),
)

/** Who is called the head of a state, of a government or of the Church. */
export const HEADS = new Map([
  ['head-of-state', ['president', 'king', 'queen', 'emperor', 'emir', 'sultan']],
  ['head-of-government', ['premier', 'prime', 'chancellor']],
  ['holy father', ['pope']],
])
