/** In small letters: what stands before, the noun, and what the body is for. */
const TURNED =
  /^((?:[\p{L}.]+ )?)(ministry|committee|subcommittee|department|bureau) (?:of|on|for) (?:the )?([\p{L}]+(?: [\p{L}]+)?)$/u

/** The name with its words the other way round, where it has one: "senate trade committee" of "senate committee on trade". */
export const turnedName = (name: string): string[] => (TURNED.test(name) ? [name.replace(TURNED, '$1$3 $2')] : [])
