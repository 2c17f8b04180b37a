import type { OrganizationClassification } from '../../annotations/annotations.ts'
import { words } from '../../annotations/wordLists.ts'

/** The noun on which the name of a body turns, by what the body then is. Folded. */
export const BODY_NOUNS: ReadonlyMap<string, OrganizationClassification> = new Map(
  (
    [
      [
        'GOVERNMENT',
        `ministry department agency bureau office police army navy constabulary parliament congress senate assembly court courts
        tribunal legislature cabinet embassy consulate administration council corps guard government directorate
        secretariat command headquarters division squadron fleet regiment battalion commission inspectorate gendarmerie subcommittee chancellery duma brigade marines coastguard treasury judiciary municipality politburo regulator patrol`,
      ],
      ['INTERNATIONAL', 'nations union'],
      ['PARTY', 'party democrats greens liberals socialists bloc'],
      [
        'COMPANY',
        `inc ltd corp corporation company co llc plc gmbh ag sa nv airlines airways motors holdings industries enterprises
        bank pharmaceuticals technologies systems aerospace telecom railways energy-company records studios ventures logistics insurance telecommunications chemicals semiconductors brewery breweries lottery limited incorporated distillery winery textiles foods beverages shipyard shipyards shipbuilding petrochemicals refinery electronics supermarkets dockyard`,
      ],
      [
        'MEDIA',
        'times post journal herald gazette tribune observer news television tv radio broadcasting magazine newspaper telegraph chronicle messenger courier advertiser ledger',
      ],
      [
        'OTHER',
        `forum lab mission university college school academy institute institution hospital foundation association society federation
        organization organisation league club church tribe museum library trust fund center centre committee board
        authority service services coalition movement front militia forces force group network consortium chamber
        syndicate confederation commune initiative platform partnership observatory laboratory orchestra fc united
        diocese archdiocese seminary charity campaign project task-force resistance caucus lobby cooperative clinic palace
        alliance collective guild synod gallery archive archives hospice choir conservatory conservatoire polytechnic lyceum philharmonic symphony kindergarten cartel orphanage brotherhood sorority rovers wanderers rangers athletic hotspur harriers`,
      ],
    ] as [OrganizationClassification, string][]
  ).flatMap(([classification, list]) =>
    [...words(list)].map((word): [string, OrganizationClassification] => [word, classification]),
  ),
)

/** With "the" and a capital they stand for the body of that noun which was named before. Folded. */
export const LONE_NOUNS = words(`
  ministry government council commission court cabinet committee authority bureau agency department party union company bank university
  institute foundation association federation organization organisation fund board assembly group club league tribunal alliance coalition
`)

/** Those of them that name a body even where none was named before. Folded. */
export const OWN_NOUNS = words('ministry government council commission court cabinet')

/** Words in capitals that are no bodies. */
export const NOT_BODIES = words(`
  I A AM PM TV USD GBP EUR COVID COVID-19 HIV AIDS DNA RNA CCTV GDP CEO CFO COO CTO UTC GMT BST EST EDT PST PDT CET MP MPs MEP OK ID IDs VIP UFO GPS
  PhD MBA BA MA DC LGBT LGBTQ LGBTQI LGBTQI+ SUV ATM PDF URL WWW PR HR IT AI FAQ II III IV VI VII VIII IX XI XII XIV XVI NGO NGOs R D DUI SMS SIM SARS ICU JCPOA NPT MOU SDGs PPE AK-47
  AD BC BCE CE PTSD CO2 UK US USA U.S. R&D Q QUESTION MR MS MRS DR FOREIGN MINISTER SECRETARY PRESIDENT PRIME CT MT ET CST MST JST IST HIV/AIDS STEM WMD LNG ICBM UAV START NEW BREAKING UPDATE TRNC COAS IGP MLA MLAs DCM
`)

/** Social networks are where something was said, not who said it. Folded. */
export const CHANNELS = words(
  'twitter instagram facebook youtube telegram tiktok whatsapp linkedin reddit snapchat wechat weibo spotify',
)
