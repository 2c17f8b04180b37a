/** The words of which parties of many countries make their names. One of these alone does not say of which country it is. */
const OF_PARTIES = new Set(
  `alliance and center centre centrist christian citizens civic coalition communist conservative conservatives constitution council democracy democratic
  democrats development ecologist farmers for free freedom front future green greens independence independent justice labor left liberal
  liberals liberty list modern movement national nationalist new of opposition order party patriotic peasants people peoples pirate popular progress
  progressive radical reform renewal republican republicans revolutionary right ruling social socialist socialists solidarity union united
  unionist unity welfare women workers youth`.split(/\s+/),
)

/** Whether every country may have a party of that name. In folded words. */
export const isCommonPartyName = (words: readonly string[]) => words.every((word) => OF_PARTIES.has(word))

const LEGAL_FORMS = new Set('co corp gmbh inc incorporated limited llc llp ltd oy plc pte pty'.split(' '))

/** A company's name without its legal form, which most articles leave out: "norcorp" of "norcorp co ltd". */
export function withoutLegalForm(name: string): string {
  const words = name.split(' ')
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}
