/** As dotenv reads it: a name, then "=" or ": ", then a value, which goes over several lines where it is in quotation marks. */
const ASSIGNMENT =
  /^[^\S\n]*(?:export[^\S\n]+)?[\w.-]+(?:[^\S\n]*=|:(?=\s))(?:[^\S\n]*(?:'(?:\\'|[^'])*'|"(?:\\"|[^"])*"|`(?:\\`|[^`])*`)(?=[^\S\n]*(?:#|$))|)[^\n]*$/gm

/** The number of the first line of a file `.env` that says nothing, and is neither empty nor a comment; undefined where there is none. */
export function lineThatSaysNothing(text: string): number | undefined {
  const rest = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(ASSIGNMENT, (said) => said.replace(/[^\n]/g, ''))
  const index = rest.split('\n').findIndex((line) => /^\s*[^\s#]/.test(line))
  return index === -1 ? undefined : index + 1
}
