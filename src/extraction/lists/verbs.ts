import { words } from '../../annotations/wordLists.ts'

/** Verbs of saying whose content may be a clause: "said that …", "said …". Base forms. */
const CLAUSE_VERBS = words(`
  say state claim argue add note explain announce declare insist maintain contend assert warn testify observe remark
  comment reply respond answer acknowledge admit concede confirm reveal disclose indicate suggest stress emphasize
  emphasise underscore underline reiterate reaffirm affirm allege complain report recall write tweet post read continue
  conclude caution boast joke promise pledge vow swear propose recommend rule find point elaborate clarify highlight opine
  agree estimate predict reaffirm repeat hint imply charge counter stipulate advise plead concur advocate mention
  proclaim submit quip
  hear lament exclaim deny relate convey certify attest pronounce guarantee confess recount specify signal reckon theorize
  theorise speculate posit assess forecast demand vow reason
`)

/** The listener stands between verb and content: "told reporters that …". Base forms. */
const LISTENER_VERBS = words('tell inform assure notify remind advise warn promise ask')

/** Verbs of saying whose object is the content: "reiterated support for …". Base forms. */
const OBJECT_VERBS = words(`
  reiterate reaffirm affirm emphasize emphasise underscore underline stress highlight welcome commend praise applaud laud
  thank congratulate announce confirm deny express convey pledge promise accuse note acknowledge propose renew repeat
  mention report restate reassert claim allege voice wish demand hail appreciate blame attribute credit condemn deplore
`)

/** Followed by somebody and an infinitive: "urged X to …". Base forms. */
const DIRECTIVE_VERBS = words(
  'urge call appeal ask tell instruct order encourage request advise implore exhort beg invite enjoin',
)

/** Followed by an infinitive: "agreed to …". Base forms. */
const COMMISSIVE_VERBS = words('agree pledge promise vow offer threaten commit undertake volunteer')

/** Introduce words within quotation marks only. Base forms. */
const QUOTING_VERBS = words(`
  speak begin ask inquire wonder shout cry whisper murmur mutter yell scream laugh sigh muse retort interject quote
  defend criticize criticise elaborate tell inform urge demand blast slam describe call go add condemn praise thank sing
  chant open close smile nod shrug snap chime chuckle enthuse fume thunder grin sob offer joke recite intone chide gush bellow groan
  remember reminisce scoff sneer moan stammer mumble hiss growl grumble rue gasp bark banter deadpan fret gloat marvel protest rage
  squeal taunt tease venture wail weep lecture
`)

/** Report what somebody is concerned about, and nothing else: "shared his concern that …". Base forms. */
const CONCERN_VERBS = words('share raise hold harbour harbor reject dismiss')

/** Say what somebody holds a thing to be: "described it as …", "called it …". Base forms. */
const CHARACTERISING_VERBS = words(`
  call describe term characterize characterise label brand dub denounce dismiss portray depict hail condemn reject slam blast criticize
  criticise decry deride praise credit attack name ridicule mock
`)

const IRREGULAR: Record<string, [past: string, participle: string]> = {
  say: ['said', 'said'],
  undertake: ['undertook', 'undertaken'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  find: ['found', 'found'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  sing: ['sang', 'sung'],
  beg: ['begged', 'begged'],
  admit: ['admitted', 'admitted'],
  commit: ['committed', 'committed'],
  forecast: ['forecast', 'forecast'],
  slam: ['slammed', 'slammed'],
  submit: ['submitted', 'submitted'],
  concur: ['concurred', 'concurred'],
  quip: ['quipped', 'quipped'],
  plead: ['pleaded', 'pleaded'],
  meet: ['met', 'met'],
  hold: ['held', 'held'],
  hear: ['heard', 'heard'],
  dub: ['dubbed', 'dubbed'],
  nod: ['nodded', 'nodded'],
  shrug: ['shrugged', 'shrugged'],
  snap: ['snapped', 'snapped'],
  grin: ['grinned', 'grinned'],
  sob: ['sobbed', 'sobbed'],
  weep: ['wept', 'wept'],
}

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund'

export interface ReportingVerb {
  base: string
  form: VerbForm
  clause: boolean
  listener: boolean
  object: boolean
  directive: boolean
  commissive: boolean
  quoting: boolean
  characterising: boolean
  concern: boolean
}

function present(base: string): string {
  if (/(?:s|sh|ch|x|z|go)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function gerund(base: string): string {
  if (
    [
      'admit',
      'beg',
      'commit',
      'submit',
      'concur',
      'quip',
      'begin',
      'dub',
      'nod',
      'shrug',
      'slam',
      'snap',
      'grin',
      'sob',
    ].includes(base)
  )
    return `${base}${base.slice(-1)}ing`
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`
}

/** What the lists say of a verb, by its base form. One literal for all: a spread copy with another field has a shape of its own. */
const reporting = (base: string, form: VerbForm, clause = CLAUSE_VERBS.has(base)): ReportingVerb => ({
  base,
  form,
  clause,
  listener: LISTENER_VERBS.has(base),
  object: OBJECT_VERBS.has(base),
  directive: DIRECTIVE_VERBS.has(base),
  commissive: COMMISSIVE_VERBS.has(base),
  quoting: QUOTING_VERBS.has(base) || CLAUSE_VERBS.has(base) || LISTENER_VERBS.has(base),
  characterising: CHARACTERISING_VERBS.has(base),
  concern: CONCERN_VERBS.has(base),
})

/** Every form of every reporting verb, folded. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = (() => {
  const forms = new Map<string, ReportingVerb>()
  const lists = [
    CLAUSE_VERBS,
    LISTENER_VERBS,
    OBJECT_VERBS,
    DIRECTIVE_VERBS,
    COMMISSIVE_VERBS,
    QUOTING_VERBS,
    CHARACTERISING_VERBS,
    CONCERN_VERBS,
  ]
  for (const base of new Set(lists.flatMap((list) => [...list]))) {
    const irregular = IRREGULAR[base]
    forms.set(base, reporting(base, 'base'))
    forms.set(present(base), reporting(base, 'present'))
    forms.set(gerund(base), reporting(base, 'gerund'))
    forms.set(irregular?.[1] ?? past(base), reporting(base, 'participle'))
    forms.set(irregular?.[0] ?? past(base), reporting(base, 'past'))
  }
  return forms
})()

/** "made clear that", "makes it clear that": a verb of saying only so. By its form, folded. */
export const MAKING_CLEAR: ReadonlyMap<string, ReportingVerb> = new Map([
  ['make', reporting('make', 'base', true)],
  ['makes', reporting('make', 'present', true)],
  ['made', reporting('make', 'past', true)],
])

export const AUXILIARIES = words(
  'has have had is are was were be been being will would can could may might must shall should do does did to',
)

/** May stand between a subject and its verb. Folded; every word in -ly may too. */
export const ADVERBS = words(
  'also then later again further furthermore additionally moreover meanwhile however still once twice only just already now never not often always himself herself themselves itself both each all first next afterwards likewise today yesterday jointly repeatedly too thus even instead',
)
