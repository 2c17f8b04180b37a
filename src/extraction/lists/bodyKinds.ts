import type { OrganizationClassification } from '../../annotations/annotations.ts'
import { words } from '../../annotations/wordLists.ts'

/** What kind of body a name is, said in small letters before or behind it: "the airline Lundair", "Lundpay, a startup". Folded. */
export const BODY_KINDS: ReadonlyMap<string, OrganizationClassification> = new Map(
  (
    [
      ['MEDIA', 'newspaper daily weekly magazine journal broadcaster tabloid broadsheet newswire outlet publication'],
      [
        'COMPANY',
        `company firm airline startup start-up manufacturer carmaker automaker drugmaker chipmaker planemaker shipbuilder
        retailer insurer lender conglomerate brokerage consultancy subsidiary multinational supermarket bookmaker brewery
        distillery fintech`,
      ],
      ['PARTY', 'party'],
      [
        'OTHER',
        `charity nonprofit non-profit group organisation organization ngo tank union club association foundation institute
        federation coalition militia cooperative co-operative university college watchdog regulator`,
      ],
    ] as [OrganizationClassification, string][]
  ).flatMap(([classification, list]) =>
    [...words(list)].map((word): [string, OrganizationClassification] => [word, classification]),
  ),
)

/** Nouns of other languages that stand first in the names of bodies: "Radio Karel", "Banco del Sur". As they are written. */
export const LEADING_NOUNS: ReadonlyMap<string, OrganizationClassification> = new Map(
  (
    [
      [
        'MEDIA',
        'Radio Rádio Televisión Televisão Télévision Televizija Televiziunea Agencia Agência Agence Agenzia Editorial',
      ],
      ['COMPANY', 'Banco Banca Banque Banka Grupo Groupe Gruppo Compañía Compagnie Companhia Empresa Aerolíneas'],
      ['PARTY', 'Partido Parti Partito Partia Partidul'],
      [
        'OTHER',
        `Université Universidad Universidade Università Universität Universiteit Instituto Istituto Fundación Fundação
        Fondation Fondazione Asociación Associação Associazione Sindicato Confederación Federación Fédération Colegio
        Deportivo Sporting Dinamo Dynamo Spartak Lokomotiv`,
      ],
      ['GOVERNMENT', 'Ministerio Ministère Ministério Ministero Policía Polícia Tribunal'],
    ] as [OrganizationClassification, string][]
  ).flatMap(([classification, list]) =>
    [...words(list)].map((word): [string, OrganizationClassification] => [word, classification]),
  ),
)

/** Whose place of work is a body: "an economist at Lund Capital". Folded. */
export const EMPLOYEES = words(`
  economist analyst strategist researcher scientist professor lecturer fellow partner lawyer engineer director manager executive
  vice-president editor consultant correspondent historian physicist biologist epidemiologist virologist climatologist criminologist
  sociologist psychologist criminologist anthropologist botanist zoologist geologist seismologist oncologist cardiologist
  trader head chair dean postdoc statistician curator broker planner
`)

/** Shops and the like: with such a noun behind it a name of two words is a firm's, "the Paper Boat bakery". Folded. */
export const SHOPS = words(`
  bakery restaurant café cafe brewery bookshop bookstore pub nightclub supermarket pharmacy gym salon diner shop store boutique
  hardware grill deli pizzeria barbershop garage florist catering tavern brasserie bistro winery distillery dealership
`)
