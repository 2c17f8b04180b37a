import { entries, words } from '../../annotations/wordLists.ts'

/** The noun on which a title ends: "Prime MINISTER", "Deputy SECRETARY". Folded. */
export const TITLE_HEADS = words(`
  president premier minister chancellor secretary chairman chairwoman chairperson chair speaker senator congressman
  congresswoman representative governor mayor ambassador consul envoy commissioner councilor councillor counselor
  counsellor director administrator commander general admiral colonel lieutenant captain major sergeant inspector
  superintendent constable sheriff marshal coordinator spokesperson spokesman spokeswoman emir king queen prince princess
  sultan crown duke duchess lord lady pope cardinal archbishop bishop patriarch rabbi ayatollah imam judge justice
  prosecutor attorney leader ceo cfo editor professor dean rector principal vice-president co-chair head chief deputy
  taoiseach tanaiste aide lawmaker deputy-minister brigadier adviser advisor treasurer whip negotiator monarch
  chargé charge legate nuncio archdeacon caliph sheikh sheikha sayyed officer undersecretary delegate analyst elder
  assemblywoman assemblyman councilwoman councilman councilmember alderman baroness baron viscount earl
  chairman-in-office secretary-general director-general attorney-general governor-general auditor-general inspector-general
  solicitor-general consul-general
  ambassador-at-large founder owner coach manager executive economist spokespeople ombudsman archduke comptroller liaison rapporteur clerk
`)

/** Words that may stand before the head and belong to the title. Folded. */
export const TITLE_MODIFIERS = words(`
  prime foreign first second third deputy vice assistant associate under acting interim former previous ex then-prime then late
  incumbent senior special principal permanent chief executive managing general crown state federal national interior
  defense defence finance trade economy energy health justice education environment culture labor labour commerce
  agriculture tourism transport transportation transitional homeland home press supreme high grand great attorney police
  detective district lieutenant major brigadier rear presidential military foreign-affairs external affairs climate
  opposition majority minority house senate party cabinet council co alternate caretaker outgoing incoming
  paramount president-elect security intelligence economic development international global regional city county parliamentary
  political public-affairs spiritual apostolic royal humanitarian union general-secretary emergencies emergency
  situations business sports youth water science technology digital immigration migration development-cooperation
  executive-director longtime veteran ruling democratic-party republican democratic conservative labour-party shadow
  financial operating commercial marketing standing governing honorary non-executive legal research editorial news political-affairs campaign
`)

/** Who has one of these does not stand for the office itself: a deputy minister is no minister. Folded. */
export const LESSER_RANKS = words('deputy vice assistant under associate lieutenant former previous ex late shadow')

/** Who has one of these stands for it for a time. Folded. */
export const STAND_INS = words('acting interim')

/** May follow a head: "Secretary GENERAL", "President ELECT". Folded. */
export const TITLE_TAILS = words("general elect designate emeritus d'affaires")

/** Nouns of a portfolio after "of" or "for": they are the title's, never the bearer's name. Folded. */
export const PORTFOLIO_WORDS = words(`
  state affairs foreign external internal interior home homeland security national defense defence finance treasury
  economy economic economics trade industry commerce business growth energy environment environmental climate change
  health human rights services labor labour employment social welfare development cooperation integration democracy
  arms control nonproliferation verification compliance international public diplomacy population refugees migration
  immigration consular political military european eurasian near eastern western hemisphere african asian pacific east
  south central north southern northern asia africa europe america levant narcotics law enforcement justice education
  culture cultural religious freedom science technology technologies digital transport transportation infrastructure
  tourism agriculture food fisheries forestry water resources natural mining planning budget revenue information
  communications communication media youth sports women gender equality family children veterans urban housing works
  oceans scientific global criminal civilian counterterrorism conflict stabilization operations management policy
  intelligence research staff joint chiefs armed forces cabinet council ministers parliament exterior relations petroleum
  oil gas electricity nuclear atomic space innovation investment exchequer emergency situations disaster reconciliation
  peace sustainable humanitarian civil aviation maritime islamic revolution republic strategic special hostage analysis
  support affairs, sovereignty sovereign transitional legislative assembly senate house federal board governors antisemitism
  peninsula sahara sahel oceanian indo-pacific caribbean arctic bureau mena levant
  organization organizations preparedness diversity inclusion equity
  arts heritage livestock irrigation lands mines skills creative settlements wildlife ports railways roads
  combat monitor combatting trafficking persons commercial competition regional cities citizenship interfaith holocaust issues
  disability partnerships politics philosophy history physics chemistry biology mathematics literature theology engineering psychology
  sociology linguistics anthropology studies supply antiquities endowments manpower expatriates diaspora hydrocarbons
  sanitation solidarity medical sustainability educational assistance prevention crimes financing terrorist transformation
  carbon prosperity
`)

/** Stand before a name without saying what the person does. Folded, without the period. */
export const HONORIFICS = words(`
  h.e h.h h.r.h hrh datuk tun haji mullah eng engr amb swami mr mrs ms miss mx mme mlle monsieur madame dr prof sir dame rev reverend rt hon hon'ble honorable honourable herr frau
  sr sra gen lt col capt maj sgt adm gov sen rep pres st fr father sister brother sheikh sheikha sayyed sayyid seyyed
  hajj hojatoleslam ayatollah imam shaykh president-elect lord lady pope saint comrade det con insp supt cllr dci smt shri shrimati thiru tmt kumari
  hajiya hajia alhaji mallam malam cde ratu tengku tunku dato dato' datin ustaz maulana mawlana pandit acharya nawab mzee shaikh monsignor msgr padre dona brig cmdr cdr cpl cpt coun commodore alh atty srta senorita signor signora archimandrite mufti
  mgr acp asp dsp csp ssp dcp aig igp mk msp mep mla mlc mna td tds mawlawi mullah hr/vp
`)

/** Forms of address that stand for a person: "His Eminence". */
export const STYLES = entries(
  'his eminence | her eminence | his excellency | her excellency | his holiness | her majesty | his majesty | his highness | her highness | his royal highness | her royal highness | their majesties | his beatitude | his grace | her grace | his honour | her honour | his honor | her honor | the right honourable | the honorable | holy father',
)

/** Belong to the name in English use, so that "Pope Francis" is listed beside the bare "Francis". Folded. */
export const REGNAL_TITLES = words('pope king queen prince princess emperor empress sultan')

/** Titles and honorifics of one sex. Folded. */
export const FEMALE_TITLES = words(
  'mrs ms miss mme mlle madame queen princess duchess lady dame sister frau senora sra sheikha chairwoman congresswoman assemblywoman councilwoman baroness countess spokeswoman empress actress mother businesswoman',
)
export const MALE_TITLES = words(
  'mr king prince duke lord sir father brother herr senor pope cardinal archbishop bishop sheikh ayatollah imam sayyed chairman congressman assemblyman councilman baron viscount earl spokesman emperor emir sultan rabbi patriarch monsieur businessman actor',
)

/** What people do for a living or in a story: "lawyer NAME", "NAME, a lawyer". Folded. */
export const OCCUPATIONS = words(`
  lawyer artist writer author journalist reporter editor professor scientist researcher doctor physician nurse teacher
  student farmer activist campaigner businessman businesswoman entrepreneur founder co-founder owner director manager
  executive chairman chairwoman chief head leader member spokesman spokeswoman spokesperson officer officers policeman
  detective inspector sergeant captain soldier pilot astronaut engineer architect actor actress singer musician composer
  rapper comedian filmmaker producer player footballer striker goalkeeper midfielder defender coach athlete runner swimmer
  cyclist boxer wrestler driver politician lawmaker candidate minister president judge prosecutor attorney barrister
  solicitor historian economist analyst expert professor, philosopher scholar priest bishop archbishop cardinal pastor imam
  rabbi monk nun mayor governor senator ambassador diplomat envoy adviser advisor aide secretary treasurer commissioner
  photographer cameraman presenter broadcaster anchor host columnist critic blogger youtuber victim witness suspect
  defendant survivor resident neighbour neighbor father mother brother sister son daughter wife husband widow partner
  uncle aunt cousin grandson granddaughter grandfather grandmother friend colleague veteran volunteer worker
  whistleblower billionaire millionaire investor banker chef designer model novelist poet playwright biologist chemist
  physicist astronomer geologist psychologist surgeon paramedic firefighter climber skier skater sailor tourist
  gunman shooter hostage dissident opposition-leader co-chair coordinator organizer organiser supervisor superintendent
  representative delegate official
  counterpart ally rival predecessor successor opponent challenger drummer correspondent interpreter commander guest
  gunmaker winemaker caretaker lobbyist backbencher frontbencher
  president-elect agent boss star skipper incumbent heir monarch king queen prince princess duke duchess national cofounder developer
  jurist schoolmaster schoolmistress headmaster headmistress headteacher lecturer tutor instructor mentor pupil schoolboy schoolgirl
  undergraduate academic intellectual theologian librarian curator archivist veterinarian parliamentarian pollster speechwriter fundraiser
  notary magistrate bailiff juror coroner warden jailer prisoner inmate detainee convict fugitive smuggler trafficker warlord guerrilla
  militant fighter insurgent mercenary deserter pensioner retiree widower heiress aristocrat courtier confidant confidante niece nephew
  stepfather stepmother stepson stepdaughter boyfriend girlfriend fiance fiancee go-between mediator negotiator arbitrator
  facilitator emissary spy informant informer operative interrogator clerk cashier waiter waitress hotelier restaurateur landlady janitor
  cleaner keeper innkeeper shopkeeper forester gardener plumber welder mechanic bricklayer labourer laborer docker trucker conductor dancer
  choreographer sculptor painter goldsmith illustrator animator translator screenwriter songwriter soprano tenor baritone rower golfer
  jockey sprinter hurdler quarterback winger referee umpire mountaineer diver surfer tycoon magnate mogul oligarch financier stockbroker vicar
  canon curate deacon chaplain preacher missionary abbot abbess prioress cleric muezzin shaman influencer bystander onlooker passenger commuter
  landowner homeowner villager chieftain headman rancher herder crofter carer caregiver nanny chauffeur bodyguard steward stewardess hacker
  convener convenor singer-songwriter schoolteacher fisherman fisherwoman forecaster sculler oarsman oarswoman paddler canoeist kayaker fencer archer weightlifter judoka gymnast vaulter decathlete
  heptathlete shot-putter biathlete luger curler snowboarder racer cricketer batsman bowler pitcher shortstop linebacker full-back
  centre-back wing-back fly-half scrum-half flanker centre-forward ironmonger potter weaver luthier engraver bookbinder bookseller
  bellfounder blacksmith stonemason carpenter joiner roofer electrician plasterer decorator builder surveyor auctioneer seamstress tailor
  dressmaker hairdresser barber butcher grocer fishmonger baker brewer distiller miller cheesemonger beekeeper shepherd gamekeeper fisher
  angler trawlerman ferryman boatman lifeguard radiographer anaesthetist obstetrician pharmacist dentist optician vet cellist violinist
  oboist bassoonist trumpeter organist harpist guitarist bassist busker puppeteer magician acrobat ventriloquist stuntman scriptwriter
  dramatist memoirist diarist essayist adventurer explorer navigator cosmonaut aviator stoker signaller gunner medic bombmaker arsonist
  burglar fraudster conman forger poacher pickpocket looter rioter protester demonstrator strikebreaker caseworker ranger postman postwoman
  lorry-driver cabbie bus-driver machinist foreman forewoman rigger roustabout prospector geographer cartographer hydrologist demographer
  ethnographer stenographer videographer typographer philanthropist collector gallerist dealer trader broker
`)

/** Those of them that nobody is by trade: relations, parts in what happened, and what is held against somebody. Folded. */
export const NO_PROFESSIONS = words(`
  victim witness suspect defendant survivor resident neighbour neighbor father mother brother sister son daughter wife husband
  widow partner uncle aunt cousin grandson granddaughter grandfather grandmother friend colleague worker whistleblower billionaire millionaire
  tourist gunman shooter hostage dissident official officers counterpart ally rival predecessor successor opponent challenger guest
  agent boss star incumbent heir national intellectual pupil schoolboy schoolgirl juror prisoner inmate detainee convict
  fugitive smuggler trafficker warlord guerrilla militant fighter insurgent mercenary deserter pensioner retiree widower heiress aristocrat
  confidant confidante niece nephew stepfather stepmother stepson stepdaughter boyfriend girlfriend fiance fiancee go-between spy
  informant informer operative interrogator bystander onlooker passenger commuter landowner homeowner villager tycoon magnate mogul oligarch
  influencer hacker bombmaker arsonist burglar fraudster conman forger poacher pickpocket looter rioter protester demonstrator
  strikebreaker veteran expert critic collector financier dealer king queen prince princess duke duchess pope imam cardinal figure president-elect leader
`)

/** Those that say something only with what it is of: "a member". Folded. */
export const OF_SOMETHING = words(`
  member host owner founder cofounder director manager executive chairman chairwoman chief head officer representative delegate player
  model producer candidate author partner spokesman spokeswoman spokesperson secretary treasurer clerk commissioner worker keeper captain
`)

/** After a name: "Durham Hall QC". */
export const POST_NOMINALS = new Set(
  'QC KC MP MPs MEP MSP MS AM TD PhD MD CBE OBE MBE KBE DBE CMG GCMG USN USMC USAF RN SJ OP'.split(' '),
)

/** Said of many who hold no such office. */
const NO_OFFICES = /^(?:leader|official|diplomat|head|representative|member|ally|player|man|woman)$/
const OFFICES = new Map(
  [...TITLE_HEADS]
    .filter((head) => !NO_OFFICES.test(head))
    .map((head): [string, string] => [head.endsWith('y') ? `${head.slice(0, -1)}ies` : `${head}s`, head]),
)

/** The office that "ministers", "generals", "secretaries" hold. Folded. */
export const officeOf = (plural: string): string | undefined => OFFICES.get(plural)
