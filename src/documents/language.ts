import { franc } from 'franc'

/** Letters that tell a language; a headline is too short. */
const LEAST_LETTERS = 60
/** Where most are of another script than the Latin one, it tells the language nearly by itself. */
const LEAST_OTHER_LETTERS = 10
/** How much of a text is looked at, in characters. */
const SAMPLE = 2000
/** The languages with a two-letter code that the press of some country is written in, as franc names them (ISO 639-3). */
const LANGUAGES =
  'afr als amh arb azj bel ben bos bul cat ces ckb cmn dan deu ell eng ekk fin fra glg guj heb hin hrv hun hye ibo ind isl ita jpn kan kat kaz khk khm kin kir kor lao lit lvs mal mar mkd mlt mya nld nob npi pan pbu pes pol por ron rus sin slk slv som spa srp swe swh tam tel tgk tgl tha tuk tur uig ukr urd uzn vie yor zlm zul'.split(
    ' ',
  )
/** Codes that mean "not said". */
const UNSAID = new Set(['und', 'mul', 'zxx', 'mis'])

/** A language tag in its canonical form ("en_us" becomes "en-US"); undefined where it is none. */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-') ?? ''
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i.test(tag)) return undefined
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0]
    return canonical === undefined || UNSAID.has(canonical.slice(0, 3)) ? undefined : canonical
  } catch {
    return undefined
  }
}

/** The language that a text is in; undefined where it is too short to tell. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.replace(/\P{L}/gu, '')
  const others = letters.replace(/\p{Script=Latin}/gu, '').length
  const least = others * 2 > letters.length ? LEAST_OTHER_LETTERS : LEAST_LETTERS
  if (letters.length < least) return undefined
  return languageTag(franc(sample, { only: LANGUAGES }))
}
