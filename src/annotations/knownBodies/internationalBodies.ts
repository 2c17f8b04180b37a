import { entries } from '../wordLists.ts'

/** Bodies of several states, and what belongs to them. One entry is one body, with the names it goes by. */
export const INTERNATIONAL_BODIES = entries(`
  United Nations=UN=U.N. | United Nations Security Council=UN Security Council=U.N. Security Council=UNSC=Security Council
  United Nations General Assembly=UN General Assembly=UNGA=General Assembly | UN Human Rights Council=Human Rights Council
  UNICEF=UN Children's Fund=UN Children’s Fund=United Nations Children's Fund=United Nations Children’s Fund | UNESCO
  UNHCR=UN Refugee Agency=UN refugee agency | UNRWA | UNODC=United Nations Office on Drugs and Crime
  UNDP=United Nations Development Programme=UN Development Programme | UNAMA | UNITAMS
  OCHA=Office for the Coordination of Humanitarian Affairs | NATO=North Atlantic Treaty Organization
  European Union=EU=E.U. | European Commission | European Council | European Parliament | European Central Bank=ECB
  European External Action Service=EEAS | Council of Europe | African Union=AU | Arab League=League of Arab States
  ASEAN=Association of Southeast Asian Nations | OPEC | OSCE=Organization for Security and Cooperation in Europe
  OECD=Organization for Economic Cooperation and Development | OAS=Organization of American States
  Organization of Islamic Cooperation=OIC | Gulf Cooperation Council=GCC | Food and Agriculture Organization=FAO
  Council of the European Union | Arctic Council | North Atlantic Council | OSCE Minsk Group=Minsk Group
  Mekong River Commission | IAEA=International Atomic Energy Agency
  World Health Organization=World Health Organisation=WHO | International Monetary Fund=IMF | World Bank=World Bank Group
  World Trade Organization=WTO | World Food Programme=World Food Program=WFP | International Labour Organization=ILO
  International Criminal Court=ICC | International Court of Justice=ICJ | European Court of Human Rights | Interpol=INTERPOL
  Europol | G7=G-7=Group of Seven | G20=G-20=Group of Twenty | G8 | APEC | BRICS | MERCOSUR=Mercosur | CARICOM | ECOWAS
  SADC=Southern African Development Community | IGAD | Quad | AUKUS | OPCW | Commonwealth of Nations
  Shanghai Cooperation Organization=Shanghai Cooperation Organisation=SCO | Pacific Islands Forum | Paris Club
  Red Cross=International Committee of the Red Cross=ICRC | International Organization for Migration=IOM | Gavi | COVAX
  European Space Agency=ESA | G77=G-77=Group of 77 | SICA=Central American Integration System | SAARC
  KFOR=Kosovo Force | MINUSCA | International Maritime Organization=IMO | International Telecommunication Union=ITU
  Five Eyes | Transatlantic Quad | Collective Security Treaty Organization=CSTO | Eurasian Economic Union=EAEU
  Inter-American Development Bank | Asian Development Bank | International Olympic Committee=IOC | FIFA | UEFA | IUCN
  UNFCCC | UN Women | UN Population Fund=United Nations Population Fund=UNFPA
  UNEP=UN Environment Programme=United Nations Environment Programme | UN-Habitat | UNAIDS | UNCTAD | UNIDO
  UNIFIL=United Nations Interim Force in Lebanon | UNSMIL | UNAMI | MINUSMA | MONUSCO | MINUSCA | UNMISS | UNDOF | UNFICYP
  UNMIK | UNOPS | OHCHR=UN Human Rights Office=United Nations Human Rights Office
  WIPO=World Intellectual Property Organization | World Meteorological Organization | International Telecommunication Union
  ICAO=International Civil Aviation Organization | International Maritime Organization
  IFAD=International Fund for Agricultural Development | Economic and Social Council=ECOSOC
  Court of Justice of the European Union=European Court of Justice=ECJ=CJEU | European Investment Bank=EIB
  European Bank for Reconstruction and Development=EBRD | Frontex | Eurojust | Eurostat | European Medicines Agency
  European Political Community | European Free Trade Association=EFTA | Eurogroup | Council of the EU | Visegrad Group
  Nordic Council | International Energy Agency=IEA | OPEC+ | Financial Action Task Force=FATF
  Bank for International Settlements | African Development Bank=AfDB | Asian Infrastructure Investment Bank=AIIB
  New Development Bank | Islamic Development Bank=IsDB | Economic Community of West African States | East African Community
  Economic Community of Central African States=ECCAS | COMESA | African Union Commission
  Africa CDC=Africa Centres for Disease Control and Prevention | Arab Maghreb Union
  Organisation of Turkic States=Organization of Turkic States=OTS | Commonwealth of Independent States
  Economic Cooperation Organization | Conference on Interaction and Confidence-Building Measures in Asia | BIMSTEC
  Indian Ocean Rim Association | Caribbean Community | CELAC=Community of Latin American and Caribbean States | UNASUR
  Andean Community | Central American Integration System | Pan American Health Organization=PAHO
  Inter-American Commission on Human Rights | Inter-American Court of Human Rights | Pacific Community
  Permanent Court of Arbitration | International Seabed Authority | Inter-Parliamentary Union
  Organisation internationale de la Francophonie | Kimberley Process | World Organisation for Animal Health
  International Federation of Red Cross and Red Crescent Societies=IFRC | FIBA | FIA | World Athletics
  World Anti-Doping Agency=WADA | International Cricket Council | World Rugby
  Pacific Alliance | Prosur | ALBA-TCP | Turkic Council | Melanesian Spearhead Group | Bucharest Nine | Benelux
  Organisation of Islamic Cooperation=OIC
`)
