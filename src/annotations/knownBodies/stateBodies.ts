import { entries } from '../wordLists.ts'

/** Parliaments, courts, ministries and agencies that are known abroad by their own names. One entry is one body, with the names it goes by. */
export const STATE_BODIES = entries(`
  White House | Kremlin | Palestinian Authority | Pentagon | Downing Street
  State Department=Department of State=U.S. Department of State=US Department of State=U.S. State Department=US State Department
  Department of Defense=Defense Department=DoD | Department of Homeland Security=DHS
  Department of the Treasury=Treasury Department=Treasury | Department of Justice=Justice Department=DOJ
  Department of Commerce | Department of Energy | Department of Health | FBI=Federal Bureau of Investigation
  CIA=Central Intelligence Agency | NSA=National Security Agency | NASA=National Aeronautics and Space Administration
  USAID=U.S. Agency for International Development
  CDC=Centers for Disease Control and Prevention=Centers for Disease Control | Environmental Protection Agency=EPA
  Food and Drug Administration=FDA | Federal Reserve | Federal Aviation Administration=FAA | National Security Council=NSC
  Congress=U.S. Congress=US Congress | Senate=U.S. Senate=US Senate
  House of Representatives=U.S. House of Representatives=US House of Representatives | House of Lords | House of Commons
  Parliament | Knesset | Bundestag | Bundesrat | Duma=State Duma | Verkhovna Rada | Lok Sabha | Rajya Sabha
  National Assembly | Majlis | Supreme Court | High Court | Constitutional Court | Court of Appeal | Court of Session
  FSB=Federal Security Service | MI5 | MI6 | GCHQ | Mossad | Shin Bet | Scotland Yard=Metropolitan Police | Foreign Office
  Home Office | Treasury | Bank of England | Coast Guard | National Guard | Border Patrol
  IRGC=Islamic Revolutionary Guard Corps=Islamic Revolutionary Guards Corps | Wagner Group
  Millennium Challenge Corporation=MCC
  Development Finance Corporation=U.S. International Development Finance Corporation=International Development Finance Corporation=DFC
  Peace Corps | National Weather Service | Electoral Commission | Election Commission | Federal Election Commission
  Verkhovna Rada of Ukraine | Sejm | Senedd | Storting | Riksdag | Folketing | Eduskunta | Riigikogu | Saeima | Seimas
  Oireachtas | Dáil=Dáil Éireann | Seanad | Holyrood | Stormont | Congress of Deputies | Assemblée Nationale | National Diet
  Jogorku Kenesh | Majilis | Mazhilis | State Great Khural | Majlis al-Shura
  National People's Congress=National People’s Congress | Chinese People's Political Consultative Conference=CPPCC
  Federation Council | Grand National Assembly | Milli Majlis | Halk Maslahaty | Jatiya Sangsad | House of Councillors
  House of Councilors | Bundesbank | Rashtrapati Bhavan | Legislative Yuan | Executive Yuan | Palácio do Planalto
  Casa Rosada | Élysée=Elysée=Elysée Palace=Élysée Palace | Quai d'Orsay=Quai d’Orsay | Blue House | Zhongnanhai
  Malacañang=Malacañang Palace | Scottish Government | Welsh Government | Northern Ireland Executive
  Federal Constitutional Court | Court of Appeals | Supreme People's Court | Federal Bureau of Prisons
  Secret Service=U.S. Secret Service | Department of the Interior | Department of Agriculture | Department of Labor
  Department of Veterans Affairs | Department of Education | Department of Transportation
  National Institutes of Health=NIH | FEMA=Federal Emergency Management Agency | Federal Communications Commission=FCC
  Federal Trade Commission=FTC | Securities and Exchange Commission=U.S. Securities and Exchange Commission | National Science Foundation | Internal Revenue Service=IRS
  Drug Enforcement Administration=DEA | NOAA=National Oceanic and Atmospheric Administration
  U.S. Geological Survey=USGS=US Geological Survey | National Transportation Safety Board=NTSB | Joint Chiefs of Staff
  Customs and Border Protection | Immigration and Customs Enforcement | Nuclear Regulatory Commission | Library of Congress
  Smithsonian Institution | Government Accountability Office | Congressional Budget Office | Office of Management and Budget
  National Health Service=NHS | Ofcom | Ofgem | Ofsted | HM Treasury | HMRC=HM Revenue and Customs | Ministry of Defence
  Cabinet Office | Crown Prosecution Service | National Crime Agency | Met Office | Environment Agency
  Care Quality Commission | Competition and Markets Authority | Financial Conduct Authority | Bank of Japan
  People's Bank of China=People’s Bank of China | Reserve Bank of India | Reserve Bank of Australia | Bank of Canada
  Bank of Russia | Swiss National Bank | Election Commission of India | Rosatom | Roscosmos | Gazprombank
  Royal Canadian Mounted Police=RCMP | Garda=Gardaí=An Garda Síochána=Garda Síochána | Carabinieri | Guardia Civil
  Quds Force | Basij | Israel Defense Forces=IDF=Israeli Defense Forces | Inter-Services Intelligence
  Central Military Commission | People's Liberation Army=People’s Liberation Army=PLA | Revolutionary Guards
  Guardian Council | Assembly of Experts | Expediency Council | Supreme National Security Council
  USINDOPACOM=U.S. Indo-Pacific Command | CENTCOM=U.S. Central Command=USCENTCOM | AFRICOM=U.S. Africa Command=USAFRICOM
  ISRO=Indian Space Research Organisation | JAXA | CERN
  Foreign and Commonwealth Office=FCO=Foreign, Commonwealth and Development Office=FCDO
`)
