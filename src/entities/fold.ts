import anyAscii from 'any-ascii'

/** Without case and accents: "Erdoğan" and "Łukasz" as "erdogan" and "lukasz". Other scripts keep their letters, since theirs say more than ours. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?!\p{ASCII})\p{Script=Latin}/gu, (letter) => anyAscii(letter))
    .toLowerCase()
    .replace(/['’‘ʼ`]s?(?=\s|$)/g, '')
    .replace(/['’‘ʼ`]/g, '')
}

/** The words of a name, folded; "U.S." is us, "Al-Rahim" two words. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/(?<![\p{L}\p{N}][\p{L}\p{N}])\./gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Order by code units, the same on every machine. */
export const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
