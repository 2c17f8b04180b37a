/** `npm run test:long`, which may take its time; `npm test` is to be over soon. */
export const isLong = process.env.LONG === 'true'

/** How often a law is tried, in the short form and in the long one. */
export const runs = (short: number, long: number): number => (isLong ? long : short)
