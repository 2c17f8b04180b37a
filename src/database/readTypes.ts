import pg from 'pg'

const { builtins, getTypeParser } = pg.types
const dateArray: number = 1182
const textArray: number = 1009

/**
 * How values come out of reads: a date stays the calendar date that it is (a JavaScript Date would move it by the time
 * zone), and a count is a number.
 */
export const readTypes: pg.CustomTypesConfig = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (format === 'binary') return getTypeParser(type, 'binary')
    if (type === builtins.DATE) return String
    if (type === dateArray) return getTypeParser(textArray, 'text')
    if (type === builtins.INT8) return Number
    return getTypeParser(type, 'text')
  },
}
