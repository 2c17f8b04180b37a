import { entries } from '../wordLists.ts'

/** Movements, armed groups, charities, institutes, universities, churches, unions and clubs. One entry is one body, with the names it goes by. */
export const OTHER_BODIES = entries(`
  Taliban | Hamas | Atlantic Council | Hizballah=Hezbollah=Hizbullah
  Islamic State=Islamic State of Iraq and the Levant=Islamic State of Iraq and Syria=ISIS=ISIL=Da'esh=D-ISIS=Daesh=IS
  al-Qaeda=Al-Qaeda=al-Qa’ida=al-Qa'ida=Al Qaeda | Boko Haram | al-Shabaab=Al-Shabaab | Houthis | Amnesty International
  Human Rights Watch | Greenpeace | Doctors Without Borders=Médecins Sans Frontières=MSF | Save the Children | Oxfam
  Transparency International | Freedom House | Reporters Without Borders | Committee to Protect Journalists
  Carnegie Endowment | Brookings Institution | Chatham House | Massachusetts Institute of Technology=MIT
  World Economic Forum | National Rifle Association=NRA | ACLU=American Civil Liberties Union | NAACP | Wikimedia Foundation
  Extinction Rebellion | YPG | Syrian Democratic Forces=SDF | NBA | NFL | MLB | NHL | Premier League | Catholic Church
  Church of England | Jehovah's Witnesses | Watch Tower Society | Palestinian Islamic Jihad=Islamic Jihad | Kataib Hezbollah
  Popular Mobilization Forces | Houthi movement=Ansar Allah=Ansarallah | Free Syrian Army | White Helmets
  Jabhat al-Nusra=al-Nusra Front=Al-Nusra Front | Islamic State Khorasan=ISIS-K=ISKP
  Tehrik-i-Taliban Pakistan=TTP=Pakistani Taliban | Haqqani Network | Lashkar-e-Taiba | Jaish-e-Mohammed
  Balochistan Liberation Army | Liberation Tigers of Tamil Eelam=LTTE | Abu Sayyaf | New People's Army
  Moro Islamic Liberation Front=MILF | Arakan Army | Kachin Independence Army | Karen National Union | Tatmadaw
  FARC=Revolutionary Armed Forces of Colombia | Shining Path | Sinaloa Cartel | Zapatista Army of National Liberation
  M23=March 23 Movement | Allied Democratic Forces | Lord's Resistance Army
  Tigray People's Liberation Front=Tigray People’s Liberation Front=TPLF | Oromo Liberation Army | Rapid Support Forces
  Sudan People's Liberation Movement=SPLM | Seleka | anti-Balaka | JNIM | Islamic State West Africa Province=ISWAP
  Polisario Front=Polisario | Irish Republican Army | Real IRA | Ulster Volunteer Force | Azov Regiment | Ku Klux Klan
  Proud Boys | Oath Keepers | Black Lives Matter | Antifa | QAnon | WikiLeaks | Fridays for Future | Just Stop Oil
  Sea Shepherd | WWF=World Wide Fund for Nature=World Wildlife Fund | Friends of the Earth | Sierra Club | World Vision
  International Rescue Committee | Norwegian Refugee Council | Danish Refugee Council | Mercy Corps | Caritas
  Islamic Relief | Action Against Hunger | ActionAid | Rotary International
  Bill & Melinda Gates Foundation=Gates Foundation | Open Society Foundations | Ford Foundation | Rockefeller Foundation
  Nobel Committee | Norwegian Nobel Committee | Royal Society | Max Planck Society | Pasteur Institute=Institut Pasteur
  Robert Koch Institute | Wellcome Trust | Pew Research Center | YouGov | Ipsos | RAND Corporation
  Council on Foreign Relations | Center for Strategic and International Studies | International Crisis Group=Crisis Group
  International Institute for Strategic Studies | Royal United Services Institute
  SIPRI=Stockholm International Peace Research Institute | Heritage Foundation | Cato Institute
  American Enterprise Institute | Hudson Institute | Wilson Center | Carnegie Endowment for International Peace
  European Council on Foreign Relations | Harvard University | Yale University | Princeton University | Stanford University
  Columbia University | Cornell University | Johns Hopkins University | Caltech | University of California
  Oxford University=University of Oxford | Cambridge University=University of Cambridge | Imperial College London
  University College London | King's College London | London School of Economics | ETH Zurich | Tsinghua University
  Peking University | University of Tokyo | Hebrew University | Al-Azhar | Russian Orthodox Church
  Orthodox Church of Ukraine | Ecumenical Patriarchate | Vatican=Holy See | Church of Scotland | Southern Baptist Convention
  World Council of Churches | World Jewish Congress | Anti-Defamation League=ADL | Unite the Union | GMB=GMB union | RMT=RMT union
  Aslef=ASLEF | Trades Union Congress=TUC | AFL-CIO | United Auto Workers=UAW | Confederation of British Industry | Ver.di
  IG Metall | CGT | CFDT | COSATU=Cosatu | Nigeria Labour Congress | Australian Council of Trade Unions | Acas
  US Chamber of Commerce=U.S. Chamber of Commerce | National Farmers Union | British Medical Association
  American Medical Association | NCAA | WNBA | PGA Tour | English Premier League | Football Association | La Liga
  Bundesliga | Serie A | Real Madrid | FC Barcelona | Manchester United | Manchester City | Chelsea FC | Bayern Munich
  Juventus | Formula One | BCCI=Board of Control for Cricket in India
  AFL=Australian Football League | NRL=National Rugby League | A-League | IPL=Indian Premier League | Big Bash League
  Super League | UFC | WWE | NASCAR | MLS=Major League Soccer | ATP Tour | WTA | LIV Golf | European Tour
  Cricket Australia | England and Wales Cricket Board | Pakistan Cricket Board | Cricket South Africa
  Rugby Football Union | Scottish Rugby | Football Australia | Nigeria Football Federation | Ghana Football Association
  South African Football Association | Football Kenya Federation | All India Football Federation
  Royal Spanish Football Federation | French Football Federation | German Football Association
  Italian Football Federation | Super Eagles | Black Stars | Bafana Bafana | Harambee Stars | Indomitable Lions
  Springboks | All Blacks | Wallabies | Socceroos | Matildas | Lionesses | Reggae Boyz | Azkals | Arsenal | Everton
  Tottenham Hotspur | Aston Villa | Newcastle United | West Ham United | Leeds United | Leicester City | Crystal Palace
  Brighton & Hove Albion | Nottingham Forest | Wolverhampton Wanderers | Celtic FC | Ajax Amsterdam | PSV Eindhoven
  Feyenoord | Benfica | FC Porto | Sporting Lisbon | AC Milan | Inter Milan | Napoli | AS Roma | Atlético Madrid
  Borussia Dortmund | RB Leipzig | Paris Saint-Germain=PSG | Galatasaray | Fenerbahçe | Besiktas | Al Nassr | Al Hilal
  Boca Juniors | River Plate | Flamengo | Palmeiras | Santos FC | Kaizer Chiefs | Orlando Pirates | Mamelodi Sundowns
  Gor Mahia | Asante Kotoko | Hearts of Oak | Enyimba | Essendon | Collingwood | St Kilda | Western Bulldogs
  Port Adelaide | Greater Western Sydney | Penrith Panthers | Melbourne Storm | Sydney Roosters | Brisbane Broncos
  South Sydney Rabbitohs | Los Angeles Lakers | Golden State Warriors | Boston Celtics | Chicago Bulls | Miami Heat
  New York Knicks | Brooklyn Nets | Toronto Raptors | Dallas Cowboys | New England Patriots | Kansas City Chiefs
  Green Bay Packers | San Francisco 49ers | Philadelphia Eagles | Washington Commanders | New York Yankees
  Boston Red Sox | Los Angeles Dodgers | Chicago Cubs | Toronto Blue Jays | Toronto Maple Leafs | Montreal Canadiens
  Edmonton Oilers | Nigerian Bar Association | Academic Staff Union of Universities=ASUU | Trade Union Congress
  National Union of Teachers | KNUT | Kenya Medical Practitioners | National Education Union | UNISON=Unison
  Royal College of Nursing | Public and Commercial Services Union | SEIU | Teamsters | American Federation of Teachers
  National Education Association | Planned Parenthood | Sierra Leone Police | Red Crescent | Médecins du Monde
  Plan International | CARE International | Tearfund | Christian Aid | Muslim Council of Britain | Church of Ireland
  Church in Wales | Presbyterian Church | Methodist Church | Assemblies of God | Salvation Army | Jehovah’s Witnesses
  Hearst Foundations | National Trust | RSPCA | RSPB | RNLI | Scouts Canada | Girl Guides
  Alliance Française=Alliance Francaise | Goethe-Institut=Goethe Institut=Goethe Institute | British Council
  Instituto Cervantes | Confucius Institute | Aga Khan Foundation | Edhi Foundation | Mo Ibrahim Foundation
  Clinton Foundation | Carter Center | MacArthur Foundation | Nobel Foundation | Smithsonian Institution
`)
