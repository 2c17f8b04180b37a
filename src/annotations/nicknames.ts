import { entries } from './wordLists.ts'

/** Given names that one person goes by, folded; the names of a line need not all go with each other, but each goes with the first. */
const LINES = `abigail abby | abraham abe | albert al bert | alexander alex sandy sasha | alexandra alex sandra | alfred alf fred | andrew andy drew
  anthony tony | antony tony anthony | antonio tony | antonia toni | arthur art | barbara barb | benjamin ben benny | bernard bernie | catherine cathy kate katie
  katherine kathy kate katie catherine | charles charlie chuck | christopher chris | christine chris chrissy | christina chris tina | clifford cliff
  daniel dan danny | david dave davey | deborah deb debbie | donald don donnie | dorothy dot | douglas doug | edward ed eddie ted ned | edwin ed
  elizabeth liz beth betsy eliza | emanuel manny | eugene gene | francis frank | franklin frank | frederick fred | gabriel gabe | gerald gerry jerry
  gregory greg | harold hal harry | henry harry hank | isaac ike | jacob jake | jacqueline jackie | james jim jimmy jamie | janet jan | jeffrey jeff | jennifer jen jenny
  jeremy jerry | jerome jerry | john jack johnny | jonathan jon | joseph joe joey | joshua josh | judith judy | kenneth ken kenny | kimberly kim
  lawrence larry | leonard len leo | leslie les | louis lou | madeleine maddie | margaret maggie meg peggy | martin marty | matthew matt | maxwell max
  michael mike mick | mitchell mitch | nathan nate | nathaniel nate | nicholas nick nicky | nicolas nico | oliver ollie | pamela pam | patricia pat patty trish | patrick pat paddy
  peter pete | philip phil | phillip phil philip | rachel rae | raymond ray | rebecca becky | richard dick rick rich | robert bob bobby rob bert | ronald ron
  roderick rod | rudolph rudy | russell russ | samuel sam | samantha sam | stanley stan | stephanie steph | stephen steve | steven steve stephen | stuart stu | susan sue
  theodore ted teddy | theresa terry | terence terry | thomas tom tommy | timothy tim | victoria vicky toria tori | vincent vince | virginia ginny | walter walt
  wilfred wilf | william bill billy will | zachary zach | mikhail misha | aleksandr sasha | dmitry dima | dmytro dima | vladimir volodya vova | yevgeny zhenya
  sergey sergei | sergiy serhiy sergii | aleksey alexei alexey | mohammed mohamed muhammad mohammad | ahmed ahmad | abdullah abdallah | hussein hussain husayn`

const others = new Map<string, Set<string>>()
/** The first names of the lines in which a name stands. */
const firsts = new Map<string, Set<string>>()
for (const line of entries(LINES)) {
  const [first = '', ...short] = line.split(/\s+/)
  for (const name of [first, ...short]) firsts.set(name, (firsts.get(name) ?? new Set()).add(first))
  for (const name of short) {
    others.set(first, (others.get(first) ?? new Set()).add(name))
    others.set(name, (others.get(name) ?? new Set()).add(first))
  }
}

const NONE: ReadonlySet<string> = new Set()

/** The other given names by which one called `given` (folded) may go. */
export const nicknamesOf = (given: string): ReadonlySet<string> => others.get(given) ?? NONE

/** Whether one person may go by both given names: Bill and Will, but not Alexander and Alexandra, whom both Alex is short for. */
export function mayBeOfOne(given: string, other: string): boolean {
  if (given === other || nicknamesOf(given).has(other)) return true
  const names = firsts.get(other) ?? NONE
  return [...(firsts.get(given) ?? NONE)].some((first) => names.has(first))
}
