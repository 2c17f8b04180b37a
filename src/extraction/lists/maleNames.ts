import { MEN_A_TO_K } from './given/menAToK.ts'
import { MEN_L_TO_Z } from './given/menLToZ.ts'

/** Given names of men. Folded. */
export const MALE_NAMES: ReadonlySet<string> = new Set([...MEN_A_TO_K, ...MEN_L_TO_Z])
