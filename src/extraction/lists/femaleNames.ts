import { WOMEN_A_TO_K } from './given/womenAToK.ts'
import { WOMEN_L_TO_Z } from './given/womenLToZ.ts'

/** Given names of women. Folded. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set([...WOMEN_A_TO_K, ...WOMEN_L_TO_Z])
