/** Where windows-1252 keeps what Unicode calls C1 controls: texts that hold these were decoded by the wrong table. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const C1 = /[\u0080-\u009f]/g
/**
 * Characters that are never seen and that part words from themselves: controls, soft hyphen, zero-width space, word joiner, byte
 * order mark, annotation marks, noncharacters, and the marks of writing direction, which is a matter of display. The zero-width
 * joiner and non-joiner stay: Persian is spelt with them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/gu
const SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const LINE_ENDS = /\r\n?/g
const NEXT_LINES = /\u0085/g
/** Beside these U+0085 is what windows-1252 keeps there, an ellipsis; alone it ends a line, as Unicode has it. */
const OTHER_C1 = /[\u0080-\u0084\u0086-\u009f]/
const PARAGRAPH_ENDS = /\u2028|\u2029/g

/** What any of these looks for, and surrogates. */
const UNCLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]/

/** Text without characters that are not seen, every space a plain one, lines ended by \n, composed (NFC), and well-formed Unicode. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text.normalize('NFC')
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(NEXT_LINES, OTHER_C1.test(text) ? '…' : '\n')
    .replace(PARAGRAPH_ENDS, '\n\n')
    .replace(C1, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .normalize('NFC')
}

/** Clean text on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** Clean text in paragraphs parted by one blank line; lines within a paragraph stay lines. */
export function cleanParagraphs(text: string): string {
  const paragraphs: string[] = []
  let lines: string[] = []
  for (const line of [...cleanText(text).split('\n'), '']) {
    const words = line.replace(/ {2,}/g, ' ').trim()
    if (words !== '') lines.push(words)
    else if (lines.length > 0) {
      paragraphs.push(lines.join('\n'))
      lines = []
    }
  }
  return paragraphs.join('\n\n')
}

/** The letters and digits of a text, in small letters: what two ways to write a headline have in common. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
