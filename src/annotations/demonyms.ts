import { entries } from './wordLists.ts'

/** Nationality words by ISO 3166-1 alpha-2 code. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  entries(`
  AF Afghan,Afghans | AL Albanian,Albanians | DZ Algerian,Algerians | AD Andorran | AO Angolan,Angolans | AR Argentine,Argentinian,Argentinians
  AM Armenian,Armenians | AU Australian,Australians | AT Austrian,Austrians | AZ Azerbaijani,Azerbaijanis,Azeri | BS Bahamian
  BH Bahraini,Bahrainis | BD Bangladeshi,Bangladeshis | BB Barbadian | BY Belarusian,Belarusians,Byelorussian | BE Belgian,Belgians | BZ Belizean
  BJ Beninese | BT Bhutanese | BO Bolivian,Bolivians | BA Bosnian,Bosnians | BW Botswanan | BR Brazilian,Brazilians | BN Bruneian
  BG Bulgarian,Bulgarians | BF Burkinabe | BI Burundian | KH Cambodian,Cambodians | CM Cameroonian,Cameroonians | CA Canadian,Canadians
  CV Cape Verdean,Cabo Verdean | CF Central African | TD Chadian,Chadians | CL Chilean,Chileans | CN Chinese | CO Colombian,Colombians
  KM Comorian | CD Congolese | CR Costa Rican,Costa Ricans | CI Ivorian,Ivorians | HR Croatian,Croatians,Croat | CU Cuban,Cubans
  CY Cypriot,Cypriots | CZ Czech,Czechs | DK Danish,Danes | DJ Djiboutian | DO Dominican,Dominicans | EC Ecuadorian,Ecuadorean,Ecuadorians
  EG Egyptian,Egyptians | SV Salvadoran,Salvadorans | GQ Equatoguinean | ER Eritrean,Eritreans | EE Estonian,Estonians | SZ Swazi
  ET Ethiopian,Ethiopians | FJ Fijian,Fijians | FI Finnish,Finns | FR French | GA Gabonese | GM Gambian,Gambians | GE Georgian,Georgians
  DE German,Germans | GH Ghanaian,Ghanaians | GR Greek,Greeks | GD Grenadian | GT Guatemalan,Guatemalans | GN Guinean,Guineans | GY Guyanese
  HT Haitian,Haitians | HN Honduran,Hondurans | HU Hungarian,Hungarians | IS Icelandic,Icelanders | IN Indian,Indians
  ID Indonesian,Indonesians | IR Iranian,Iranians | IQ Iraqi,Iraqis | IE Irish | IL Israeli,Israelis | IT Italian,Italians
  JM Jamaican,Jamaicans | JP Japanese | JO Jordanian,Jordanians | KZ Kazakh,Kazakhs,Kazakhstani | KE Kenyan,Kenyans | KI I-Kiribati
  KP North Korean,North Koreans | KR South Korean,South Koreans,Korean,Koreans | XK Kosovar,Kosovan | KW Kuwaiti,Kuwaitis | KG Kyrgyz,Kyrgyzstani
  LA Laotian,Lao | LV Latvian,Latvians | LB Lebanese | LS Basotho | LR Liberian,Liberians | LY Libyan,Libyans | LI Liechtensteiner
  LT Lithuanian,Lithuanians | LU Luxembourgish,Luxembourger | MG Malagasy | MW Malawian,Malawians | MY Malaysian,Malaysians | MV Maldivian
  ML Malian,Malians | MT Maltese | MH Marshallese | MR Mauritanian | MU Mauritian | MX Mexican,Mexicans | FM Micronesian | MD Moldovan,Moldovans
  MC Monegasque | MN Mongolian,Mongolians | ME Montenegrin,Montenegrins | MA Moroccan,Moroccans | MZ Mozambican,Mozambicans
  MM Burmese | NA Namibian | NR Nauruan | NP Nepali,Nepalese,Nepalis | NL Dutch | NZ New Zealander,New Zealanders | NI Nicaraguan,Nicaraguans
  NE Nigerien,Nigeriens | NG Nigerian,Nigerians | MK Macedonian,North Macedonian,Macedonians | NO Norwegian,Norwegians | OM Omani,Omanis
  PK Pakistani,Pakistanis | PW Palauan | PS Palestinian,Palestinians | PA Panamanian,Panamanians | PG Papua New Guinean | PY Paraguayan,Paraguayans
  PE Peruvian,Peruvians | PH Philippine,Filipino,Filipinos,Filipina | PL Polish,Poles | PT Portuguese | QA Qatari,Qataris | RO Romanian,Romanians
  RU Russian,Russians | RW Rwandan,Rwandans | WS Samoan,Samoans | SM Sammarinese | ST Santomean | SA Saudi,Saudis,Saudi Arabian
  SN Senegalese | RS Serbian,Serbians,Serb,Serbs | SC Seychellois | SL Sierra Leonean | SG Singaporean,Singaporeans | SK Slovak,Slovakian,Slovaks
  SI Slovenian,Slovene,Slovenes | SB Solomon Islander | SO Somali,Somalis | ZA South African,South Africans | SS South Sudanese | ES Spanish,Spaniards
  LK Sri Lankan,Sri Lankans | SD Sudanese | SR Surinamese | SE Swedish,Swedes | CH Swiss | SY Syrian,Syrians | TW Taiwanese
  TJ Tajik,Tajikistani | TZ Tanzanian,Tanzanians | TH Thai,Thais | TL Timorese | TG Togolese | TO Tongan,Tongans | TT Trinidadian
  TN Tunisian,Tunisians | TR Turkish,Turks | TM Turkmen | TV Tuvaluan | UG Ugandan,Ugandans | UA Ukrainian,Ukrainians | AE Emirati,Emiratis
  GB British,Britons,Briton | US American,Americans | UY Uruguayan,Uruguayans | UZ Uzbek,Uzbekistani,Uzbeks | VU Ni-Vanuatu
  VA Vatican | VE Venezuelan,Venezuelans | VN Vietnamese | YE Yemeni,Yemenis | ZM Zambian,Zambians | ZW Zimbabwean,Zimbabweans | BM Bermudian
  HK Hong Konger,Hong Kongers | GL Greenlandic | PR Puerto Rican,Puerto Ricans | LC Saint Lucian | VC Vincentian | MO Macanese
`).flatMap((entry) =>
    entry
      .slice(3)
      .split(',')
      .map((word): [string, string] => [word, entry.slice(0, 2)]),
  ),
)

/** Names of states in use besides those of ISO 3166. */
export const STATE_ALIASES: ReadonlyMap<string, string> = new Map(
  entries(`
  GB U.K. | GB UK | GB Britain | GB Great Britain | US U.S. | US U.S | US US | US USA | US U.S.A. | US United States | US America | KR ROK | KR Republic of Korea
  KR South Korea | IE Republic of Ireland | KP DPRK | KP North Korea | KP Democratic People's Republic of Korea | KP Democratic People’s Republic of Korea
  CN PRC | CN People’s Republic of China | CN People's Republic of China | CD DRC | CD Democratic Republic of the Congo | CD Democratic Republic of Congo | CG Republic of the Congo
  RU Russia | RU Russian Federation | IR Islamic Republic of Iran | SY Syria | SY Syrian Arab Republic | VA Holy See | VA Vatican | VA Vatican City
  MM Burma | MM Myanmar | MD Moldova | MD Republic of Moldova | TZ Tanzania | VN Viet Nam | LA Laos | LA Lao PDR | BN Brunei | CV Cabo Verde | SZ Swaziland | MK Macedonia | MK North Macedonia
  BA Bosnia | BA Bosnia-Herzegovina | PS Palestine | PS State of Palestine | FM Micronesia | FM Federated States of Micronesia | ST São Tomé and Príncipe
  TR Turkey | TR Türkiye | TR Republic of Turkey | CI Ivory Coast | CI Côte d’Ivoire | CI Côte d'Ivoire | AE UAE | AE Emirates | SA Kingdom of Saudi Arabia | JO Hashemite Kingdom of Jordan
  CZ Czechia | CZ Czech Republic | XK Kosovo | XK Republic of Kosovo | TW Taiwan | KG Kyrgyz Republic | GM The Gambia | LC St. Lucia | KN St. Kitts and Nevis | VC St. Vincent and the Grenadines
  AM Republic of Armenia | AZ Republic of Azerbaijan | GE Republic of Georgia | KZ Republic of Kazakhstan | CY Republic of Cyprus | PL Republic of Poland | FR French Republic | DE Federal Republic of Germany
  IT Italian Republic | IN Republic of India | ID Republic of Indonesia | SG Republic of Singapore | PH Republic of the Philippines | PK Islamic Republic of Pakistan | AF Islamic Republic of Afghanistan
  EG Arab Republic of Egypt | TN Republic of Tunisia | IQ Republic of Iraq | YE Republic of Yemen | LB Lebanese Republic | SO Federal Republic of Somalia | NG Federal Republic of Nigeria | DO Dominican Republic
  NL Netherlands | NL Holland | MA Kingdom of Morocco | BH Kingdom of Bahrain | ES Kingdom of Spain | SU Soviet Union | TL East Timor | TL Timor-Leste | SS South Sudan | MH Republic of the Marshall Islands | MH Marshall Islands | PW Republic of Palau | TT Trinidad
`).map((entry): [string, string] => [entry.slice(3), entry.slice(0, 2)]),
)

/** Codes of ISO 3166 that are dependencies, or whose name is also a common word or given name. */
export const NOT_STATES = new Set(
  'AS AI AQ AW BM BV IO KY CX CC CK FK FO GF PF TF GI GL GP GU GG HM IM JE MQ YT MS NC NU NF MP PN PR RE BL SH MF PM SX GS SJ TK TC UM VG VI WF EH AX BQ CW HK MO'.split(
    ' ',
  ),
)
