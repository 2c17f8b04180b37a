import type { OrganizationClassification } from '../../annotations/annotations.ts'
import { entries, words } from '../../annotations/wordLists.ts'

const known: [OrganizationClassification, string][] = [
  [
    'INTERNATIONAL',
    `United Nations=UN=U.N. | United Nations Security Council=UN Security Council=U.N. Security Council=UNSC=Security Council
    United Nations General Assembly=UN General Assembly=UNGA=General Assembly | UN Human Rights Council=Human Rights Council | UNICEF | UNESCO | UNHCR | UNRWA | UNODC | UNDP | UNAMA | UNITAMS | OCHA
    NATO=North Atlantic Treaty Organization | European Union=EU=E.U. | European Commission | European Council | European Parliament | European Central Bank=ECB | European External Action Service=EEAS
    Council of Europe | African Union=AU | Arab League=League of Arab States | ASEAN=Association of Southeast Asian Nations | OPEC | OSCE=Organization for Security and Cooperation in Europe
    OECD=Organization for Economic Cooperation and Development | OAS=Organization of American States | Organization of Islamic Cooperation=OIC | Gulf Cooperation Council=GCC | Food and Agriculture Organization=FAO | Council of the European Union | Arctic Council | North Atlantic Council | OSCE Minsk Group=Minsk Group | Mekong River Commission | IAEA=International Atomic Energy Agency
    World Health Organization=World Health Organisation=WHO | International Monetary Fund=IMF | World Bank=World Bank Group | World Trade Organization=WTO | World Food Programme=World Food Program=WFP | International Labour Organization=ILO
    International Criminal Court=ICC | International Court of Justice=ICJ | European Court of Human Rights | Interpol=INTERPOL | Europol | G7=G-7=Group of Seven | G20=G-20=Group of Twenty | G8 | APEC | BRICS | MERCOSUR=Mercosur | CARICOM | ECOWAS | SADC | IGAD
    Quad | AUKUS | OPCW | Commonwealth of Nations | Shanghai Cooperation Organization | Pacific Islands Forum | Paris Club | Red Cross=International Committee of the Red Cross=ICRC | International Organization for Migration=IOM | Gavi | COVAX
    Five Eyes | Transatlantic Quad | Collective Security Treaty Organization=CSTO | Eurasian Economic Union | Inter-American Development Bank | Asian Development Bank | International Olympic Committee=IOC | FIFA | UEFA | IUCN | UNFCCC`,
  ],
  [
    'GOVERNMENT',
    `White House | Kremlin | Palestinian Authority | Pentagon | Downing Street | State Department=Department of State=U.S. Department of State=US Department of State=U.S. State Department=US State Department | Department of Defense=Defense Department=DoD | Department of Homeland Security=DHS
    Department of the Treasury=Treasury Department=Treasury | Department of Justice=Justice Department=DOJ | Department of Commerce | Department of Energy | Department of Health | FBI=Federal Bureau of Investigation | CIA=Central Intelligence Agency | NSA=National Security Agency | NASA=National Aeronautics and Space Administration | USAID=U.S. Agency for International Development | CDC=Centers for Disease Control and Prevention=Centers for Disease Control
    Environmental Protection Agency=EPA | Food and Drug Administration=FDA | Federal Reserve | Federal Aviation Administration=FAA | National Security Council=NSC | Congress=U.S. Congress=US Congress | Senate=U.S. Senate=US Senate | House of Representatives=U.S. House of Representatives=US House of Representatives
    House of Lords | House of Commons | Parliament | Knesset | Bundestag | Bundesrat | Duma=State Duma | Verkhovna Rada | Lok Sabha | Rajya Sabha | National Assembly | Majlis | Supreme Court | High Court | Constitutional Court | Court of Appeal | Court of Session | FSB=Federal Security Service | MI5 | MI6 | GCHQ | Mossad | Shin Bet | Scotland Yard=Metropolitan Police
    Foreign Office | Home Office | Treasury | Bank of England | Coast Guard | National Guard | Border Patrol | IRGC=Islamic Revolutionary Guard Corps=Islamic Revolutionary Guards Corps | Wagner Group | Millennium Challenge Corporation=MCC | Development Finance Corporation=U.S. International Development Finance Corporation=International Development Finance Corporation=DFC | Peace Corps | National Weather Service | Electoral Commission | Election Commission | Federal Election Commission`,
  ],
  [
    'PARTY',
    `Republican Party | Democratic Party | Labour Party=Labour | Conservative Party=Conservatives=Tories | Liberal Democrats=Lib Dems | Scottish National Party=SNP | Green Party | Communist Party=Chinese Communist Party | United Russia | Fatah | Likud | Bharatiya Janata Party=BJP | Indian National Congress | African National Congress=ANC | Kurdistan Workers' Party=Kurdistan Workers’ Party=PKK | Brexit Party | Workers' Party | Sinn Féin=Sinn Fein | Plaid Cymru | Democratic Unionist Party=DUP | Ulster Unionist Party=UUP | SDLP | Reform UK | UKIP=UK Independence Party | Alternative for Germany=AfD | Christian Democratic Union=CDU | Christian Social Union=CSU | Social Democratic Party=SPD | Free Democratic Party=FDP | National Rally | Five Star Movement | Forza Italia | Brothers of Italy | Vox | Podemos | Ciudadanos | Fidesz | Law and Justice | Civic Platform | Syriza | New Democracy | Justice and Development Party=AKP | Republican People's Party=CHP | Peoples' Democratic Party=HDP | Fine Gael | Fianna Fáil=Fianna Fail | Bloc Québécois=Bloc Quebecois | Kuomintang=KMT | Democratic Progressive Party=DPP | Liberal Democratic Party=LDP | Komeito | Pakistan Tehreek-e-Insaf=PTI party | Awami League | Aam Aadmi Party=AAP | Trinamool Congress | Amanat | Nur Otan | Economic Freedom Fighters=EFF | Democratic Alliance | ZANU-PF=Zanu-PF | National League for Democracy=NLD | Kadima | Yesh Atid | Shas | Morena | Tahrir al-Sham=Hayat Tahrir al-Sham=HTS`,
  ],
  [
    'MEDIA',
    `BBC=BBC News | CNN | NBC=NBC News | CBS=CBS News | ABC News | Fox News | MSNBC | NPR | PBS | C-SPAN | Reuters | Associated Press=AP=The Associated Press | Agence France-Presse=AFP | Bloomberg=Bloomberg News | New York Times=The New York Times | Washington Post=The Washington Post | Wall Street Journal=The Wall Street Journal
    The Guardian | Guardian | The Times | The Independent | Daily Mail | The Telegraph=The Daily Telegraph=Daily Telegraph | Financial Times | The Economist | Le Monde | Le Figaro | Der Spiegel=Spiegel | Die Zeit | El País=El Pais | The Atlantic | The New Yorker | Time magazine | Newsweek | Politico | Axios | Vox | BuzzFeed=BuzzFeed News | HuffPost | USA Today | Los Angeles Times=The Los Angeles Times
    Al Jazeera | Al Arabiya | Xinhua=Xinhua News Agency | TASS | RIA Novosti | Interfax | RT | Sputnik | Press TV | IRNA | Tasnim | Fars News Agency=Fars | Anadolu Agency=Anadolu | Kyodo News=Kyodo | NHK | Yonhap | Deutsche Welle=DW | ITV | ITV News | Sky News | Channel 4 | RTÉ | CBC News | CBC | Haaretz | Jerusalem Post=The Jerusalem Post | Times of Israel=The Times of Israel | The Hindu | Times of India=The Times of India | NDTV | Hindustan Times | South China Morning Post | Global Times | Dawn | Wikinews | Khamenei.ir | Radio Free Europe=Radio Free Europe/Radio Liberty=RFE/RL | Voice of America=VOA | The Sun | Daily Mirror | The Mirror | The Age | The Australian | Sydney Morning Herald | 60 Minutes
    Kazinform=KAZINFORM | The Astana Times=Astana Times | Tengrinews | Mehr News Agency=Mehr=MEHR | ISNA | Tehran Times=The Tehran Times | Ukrinform | Ukrainska Pravda | Press Trust of India=PTI | ANI | DPA=dpa | EFE | ANSA | PA news agency | Press Association | Saudi Press Agency=SPA | WAM | KUNA | SANA | Bernama | Antara | KCNA | Yonhap News Agency | Trend News Agency | Azertac | BelTA | Novaya Gazeta | Meduza | Kommersant | Izvestia | Rossiya Segodnya | CGTN | China Daily | People's Daily=People’s Daily | The Straits Times=Straits Times | The Globe and Mail | The Canadian Press | Toronto Star | Daily Nation | The Irish Times=Irish Times | Daily Express | Evening Standard | The Spectator | The Scotsman | STV | LBC | GB News | Euronews | France 24 | Radio France Internationale=RFI | Le Parisien | Süddeutsche Zeitung | Frankfurter Allgemeine Zeitung | Bild | La Repubblica | Corriere della Sera | El Mundo | Folha de S.Paulo | Asahi Shimbun | Yomiuri Shimbun | Nikkei | Hürriyet | Daily Sabah | Al-Ahram | Al-Mayadeen | Al-Manar | Middle East Eye`,
  ],
  [
    'COMPANY',
    `Google | Facebook | Microsoft | Amazon | Netflix | Boeing | Airbus | Tesla | SpaceX | Uber | Toyota | Volkswagen | Samsung | Huawei | ZTE | Sony | IBM | Intel | Gazprom | Rosneft | ExxonMobil | Chevron | Shell | BP | Goldman Sachs | JPMorgan | Deutsche Bank | HSBC | Pfizer | Moderna | AstraZeneca | Walmart | Alibaba | Tencent | ByteDance | Lockheed Martin | Raytheon | Nord Stream 2 AG | Thomas Cook | Ryanair | Lufthansa | YouTube | WhatsApp`,
  ],
  [
    'OTHER',
    `Taliban | Hamas | Atlantic Council | Hizballah=Hezbollah=Hizbullah | Islamic State=ISIS=ISIL=Da'esh=D-ISIS=Daesh=IS | al-Qaeda=Al-Qaeda=al-Qa’ida=al-Qa'ida=Al Qaeda | Boko Haram | al-Shabaab=Al-Shabaab | Houthis | Amnesty International | Human Rights Watch | Greenpeace | Doctors Without Borders=Médecins Sans Frontières=MSF | Save the Children | Oxfam | Transparency International | Freedom House | Reporters Without Borders | Committee to Protect Journalists | Carnegie Endowment | Brookings Institution | Chatham House | Massachusetts Institute of Technology=MIT | World Economic Forum | National Rifle Association=NRA | ACLU=American Civil Liberties Union | NAACP | Wikimedia Foundation | Extinction Rebellion | YPG | Syrian Democratic Forces=SDF | NBA | NFL | MLB | NHL | Premier League | Catholic Church | Church of England | Jehovah's Witnesses | Watch Tower Society`,
  ],
]

/** Bodies known the world over, with the names they go by. */
export const KNOWN_ORGANIZATIONS: { names: string[]; classification: OrganizationClassification }[] = known.flatMap(
  ([classification, list]) => entries(list).map((entry) => ({ names: entry.split('='), classification })),
)

/** The noun on which the name of a body turns, by what the body then is. Folded. */
export const BODY_NOUNS: ReadonlyMap<string, OrganizationClassification> = new Map(
  (
    [
      [
        'GOVERNMENT',
        `ministry department agency bureau office police army navy constabulary parliament congress senate assembly court courts
        tribunal legislature cabinet embassy consulate administration council corps guard government directorate
        secretariat command headquarters division squadron fleet regiment battalion commission inspectorate gendarmerie brigade marines coastguard treasury judiciary`,
      ],
      ['INTERNATIONAL', 'nations union'],
      ['PARTY', 'party democrats'],
      [
        'COMPANY',
        `inc ltd corp corporation company co llc plc gmbh ag sa nv airlines airways motors holdings industries enterprises
        bank pharmaceuticals technologies systems aerospace telecom railways energy-company records studios`,
      ],
      [
        'MEDIA',
        'times post journal herald gazette tribune observer news television tv radio broadcasting magazine newspaper telegraph chronicle',
      ],
      [
        'OTHER',
        `university college school academy institute institution hospital foundation association society federation
        organization organisation league club church tribe museum library trust fund center centre committee board
        authority service services coalition movement front militia forces force group network consortium chamber
        syndicate confederation commune initiative platform partnership observatory laboratory orchestra fc united
        diocese archdiocese seminary charity campaign project task-force resistance caucus lobby cooperative clinic palace`,
      ],
    ] as [OrganizationClassification, string][]
  ).flatMap(([classification, list]) =>
    [...words(list)].map((word): [string, OrganizationClassification] => [word, classification]),
  ),
)

/** Words in capitals that are no bodies. */
export const NOT_BODIES = words(`
  I A AM PM TV USD GBP EUR COVID COVID-19 HIV AIDS DNA RNA CCTV GDP CEO CFO COO CTO UTC GMT BST EST EDT PST PDT CET MP MPs MEP OK ID IDs VIP UFO GPS
  PhD MBA BA MA DC LGBT LGBTQ LGBTQI LGBTQI+ SUV ATM PDF URL WWW PR HR IT AI FAQ II III IV VI VII VIII IX XI XII XIV XVI NGO NGOs R D DUI SMS SIM SARS ICU JCPOA NPT MOU SDGs PPE AK-47
  AD BC BCE CE PTSD CO2 UK US USA U.S. R&D Q QUESTION MR MS MRS DR FOREIGN MINISTER SECRETARY PRESIDENT PRIME CT MT ET CST MST JST IST HIV/AIDS STEM WMD LNG ICBM UAV START NEW BREAKING UPDATE TRNC
`)

/** Social networks are where something was said, not who said it. Folded. */
export const CHANNELS = words('twitter instagram facebook youtube telegram tiktok whatsapp')
