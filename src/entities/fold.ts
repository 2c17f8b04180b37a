import anyAscii from 'any-ascii'

/** Marks after letters of scripts in which they are left out at will; in others they are vowels, or make another letter: か and が. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu

/** Without case and accents: "Erdoğan" and "Łukasz" as "erdogan" and "lukasz". Other scripts keep their letters, since theirs say more than ours. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTED, '$1')
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
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  )
}

/** Order by code units, the same on every machine. */
export const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
