import { words } from '../../annotations/wordLists.ts'

/** Words that begin sentences and are capitalised only for that. Folded. */
export const SENTENCE_STARTERS = words(`
  a an the this that these those there here he she it they we i i'm we're you his her its their our my your who whom whose which what
  when where why how and but or nor so yet for if as at by in on of to from with without within into onto upon over under
  after before during since until till while although though because unless whether despite among amongst amid against about above
  across along around behind below beneath beside besides between beyond down except inside like near off out outside past
  per through throughout toward towards up via not no yes one two three four five six seven eight nine ten eleven twelve
  some any all both each every many much more most several few other another such same own only just also even still
  however therefore thus hence meanwhile moreover furthermore additionally also finally further later earlier recently
  today yesterday tomorrow now then once again according following referring speaking asked asking noting citing calling
  commenting responding writing regarding concerning including given based due thanks together instead rather indeed
  nevertheless nonetheless otherwise perhaps maybe officially reportedly apparently allegedly initially originally
  currently previously formerly eventually ultimately subsequently similarly likewise elsewhere anyone everyone someone
  nobody nothing everything something people police officials authorities residents witnesses experts critics supporters
  protesters protests investigators prosecutors reports sources analysts scientists researchers doctors lawyers students
  women men children members leaders voters is are was were be been do does did has have had will would can could may might
  must shall should let please first second third last next early late both either neither former new old local state
  national international federal public foreign political military social economic good great high low long short big
  small large major minor key main special general total full free open close real true false right left top least
  half lawmakers elementary amongst testimony deputy ever never always often sometimes usually tens dozens hundreds
  thousands millions other others half around nearly almost approximately roughly over under least statements welcome thank
  unlike like altogether having being seeing search amid speaking soon long asked
  fellow retired rival during back well good congratulations absolutely obviously clearly certainly sure look listen hello hi dear
`)

export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday')

/** The last word of a place or event, which is neither person nor body. Folded. */
export const PLACE_NOUNS = words(`
  street road avenue boulevard square lane bridge river lake sea ocean bay gulf strait straits channel canal island residence residences
  islands peninsula cape mount mountain mountains hill hills valley desert forest park airport station stadium arena
  tower building hall hotel house castle cathedral mosque temple abbey city town village county province region district
  territory area state states coast beach port harbor harbour highway route street, border heights plateau basin delta
  auditorium theater theatre ballroom barracks base embankment
  reservation monument memorial plaza gate room center-city war wars revolution uprising treaty agreement accord accords act bill law laws resolution
  conference summit forum dialogue meeting session ceremony festival games olympics cup championship championships
  championship open prix race marathon election elections referendum day week month year anniversary christmas easter
  visit trip tour crisis pandemic outbreak epidemic virus disease earthquake hurricane typhoon cyclone storm fire flood attack attacks massacre
  genocide prize award awards medal order amendment constitution declaration charter convention protocol plan deal strategy
  program programme doctrine scandal affair case trial report review paper papers book film movie album song show series
  episode dynasty empire kingdom century age era period bible quran koran torah internet web god lord jesus christ allah
  spring summer autumn winter north south east west northern southern eastern western airlines-flight flight
  language dialogue statement article chapter section appendix strategy framework compact partnership-for goals
  english buddhism islam christianity judaism hinduism pacific atlantic indo-pacific mediterranean arctic antarctic
`)

/** Religious, ethnic and other words that are capitalised without being a name of somebody. Folded. */
export const CAPITALISED_COMMON = words(`
  muslim muslims christian christians jew jews jewish catholic catholics protestant hindu hindus sikh buddhist arab arabs
  kurd kurds kurdish european europeans african africans asian asians latin western eastern southern northern democrat
  democrats republican republicans tory tories conservative liberal socialist communist nazi nazis islamist islamic
  congressional presidential parliamentary english scottish welsh spaniard scots ramadan brexit internet covid-19 covid
  honorable sunni shia shiite orthodox evangelical roman native indigenous aboriginal anglo irishman scotsman hispanic latino black white indo
  olympic paralympic soviet ottoman victorian biblical gulf caribbean balkan baltic nordic transatlantic euro-atlantic
  mr mrs ms dr sir madam press briefing spokesperson department mission team allies ally human rights
`)

/** Present-tense verbs of headlines, which are capitalised there as names are. Folded. */
export const HEADLINE_VERBS = words(`
  meets says calls urges holds receives visits discusses welcomes hosts speaks warns vows hails slams backs seeks wins
  names appoints thanks condemns rejects denies arrives attends signs opens delivers addresses travels congratulates
  praises tells talks sends gets takes makes leads joins launches announces confirms stresses underlines highlights
  expresses beats defeats dies resigns quits faces pledges orders accuses demands offers agrees approves inaugurates
  chairs departs begins starts concludes finishes ends wraps kicks closes leaves lands returns heads flies tours greets
  unveils presents awards honours honors bestows confers decorates pays lays commends lauds applauds blasts criticises
  criticizes denounces rebukes dismisses rules vetoes pardons swears sacks fires ousts suspends removes nominates picks
  elects endorses invites summons recalls expels postpones cancels delays skips cuts reviews inspects observes celebrates
  mourns extends proposes presses pushes reaffirms reiterates renews repeats shares submits outlines briefs informs
  reassures convenes consults negotiates strikes reaches ratifies adopts co-hosts co-chairs phones telephones dines
  lunches intervenes
`)

/** Surnames that are nouns of places too: after a title they are taken for what they are. Folded. */
export const PLACE_SURNAMES = words(
  'hall park lake forest hill hills rivers bridges bridge street bay lane house castle church field fields west north banks woods heath marsh brook ford wells',
)
