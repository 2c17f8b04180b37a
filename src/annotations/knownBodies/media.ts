import { entries } from '../wordLists.ts'

/** Newspapers, broadcasters and news agencies. One entry is one body, with the names it goes by. */
export const MEDIA = entries(`
  BBC=BBC News | CNN | NBC=NBC News | CBS=CBS News | ABC News | Fox News | MSNBC | NPR | PBS | C-SPAN | Reuters
  Associated Press=AP=The Associated Press | Agence France-Presse=AFP | Bloomberg=Bloomberg News
  New York Times=The New York Times | Washington Post=The Washington Post | Wall Street Journal=The Wall Street Journal
  The Guardian | Guardian | The Times | The Independent | Daily Mail | The Telegraph=The Daily Telegraph=Daily Telegraph
  Financial Times | The Economist | Le Monde | Le Figaro | Der Spiegel=Spiegel | Die Zeit | El País=El Pais | The Atlantic
  The New Yorker | Time magazine | Newsweek | Politico | Axios | Vox | BuzzFeed=BuzzFeed News | HuffPost | USA Today
  Los Angeles Times=The Los Angeles Times | Al Jazeera | Al Arabiya | Xinhua=Xinhua News Agency | TASS | RIA Novosti
  Interfax | RT | Sputnik | Press TV | IRNA | Tasnim | Fars News Agency=Fars | Anadolu Agency=Anadolu | Kyodo News=Kyodo
  NHK | Yonhap | Deutsche Welle=DW | ITV | ITV News | Sky News | Channel 4 | RTÉ | CBC News | CBC | Haaretz
  Jerusalem Post=The Jerusalem Post | Times of Israel=The Times of Israel | The Hindu | Times of India=The Times of India
  NDTV | Hindustan Times | South China Morning Post | Global Times | Dawn | Wikinews | Khamenei.ir
  Radio Free Europe=Radio Free Europe/Radio Liberty=RFE/RL | Voice of America=VOA | The Sun | Daily Mirror | The Mirror
  The Age | The Australian | Sydney Morning Herald | 60 Minutes | Kazinform=KAZINFORM | The Astana Times=Astana Times
  Tengrinews | Mehr News Agency=Mehr=MEHR | ISNA | Tehran Times=The Tehran Times | Ukrinform | Ukrainska Pravda
  Press Trust of India=PTI | ANI | DPA=dpa | EFE | ANSA | PA news agency | Press Association | Saudi Press Agency=SPA | WAM
  KUNA | SANA | Bernama | Antara | KCNA | Yonhap News Agency | Trend News Agency | Azertac | BelTA | Novaya Gazeta | Meduza
  Kommersant | Izvestia | Rossiya Segodnya | CGTN | China Daily | People's Daily=People’s Daily
  The Straits Times=Straits Times | The Globe and Mail | The Canadian Press | Toronto Star | Daily Nation
  The Irish Times=Irish Times | Daily Express | Evening Standard | The Spectator | The Scotsman | STV | LBC | GB News
  Euronews | France 24 | Radio France Internationale=RFI | Le Parisien | Süddeutsche Zeitung
  Frankfurter Allgemeine Zeitung | Bild | La Repubblica | Corriere della Sera | El Mundo | Folha de S.Paulo | Asahi Shimbun
  Yomiuri Shimbun | Nikkei | Hürriyet | Daily Sabah | Al-Ahram | Al-Mayadeen | Al-Manar | Middle East Eye
  Agence France Presse | Deutsche Presse-Agentur | Notimex | Agencia EFE | Lusa | Télam | Prensa Latina
  United News of India | IANS | Associated Press of Pakistan | Bangladesh Sangbad Sangstha | Vietnam News Agency
  Philippine News Agency | Antara News | News Agency of Nigeria | Ghana News Agency | Kenya News Agency
  Emirates News Agency | Qatar News Agency | Oman News Agency | Kuwait News Agency | Bahrain News Agency
  Jordan News Agency | Middle East News Agency | Algeria Press Service | Tunis Afrique Presse | Wafa | Mehr News | Fars News
  ILNA | Islamic Republic News Agency | Islamic Republic of Iran Broadcasting=IRIB | UNIAN
  Kyiv Independent=The Kyiv Independent | Kyiv Post | Suspilne | Montsame | MONTSAME | UzA | Khovar | AZERTAC | Armenpress
  Interpressnews | Moldpres | BTA | Tanjug | BNS=Baltic News Service | LETA | ELTA | ČTK | TASR | MTI | Agerpres
  ANSA news agency | Ritzau | NTB | TT news agency | STT | ERR | Yle=YLE | SVT | NRK | RÚV | ORF | ARD | ZDF | RTBF | VRT
  TVP | TVN | RTVE | BFM TV=BFMTV | TF1 | France Inter | Franceinfo=franceinfo | L'Équipe | Les Echos | Le Point | Die Welt
  Handelsblatt | Der Standard | Die Presse | Neue Zürcher Zeitung=NZZ | Tages-Anzeiger | De Telegraaf | NRC Handelsblad
  de Volkskrant | Politiken | Berlingske | Jyllands-Posten | Aftenposten | Verdens Gang | Dagens Nyheter | Aftonbladet
  Expressen | Svenska Dagbladet | Helsingin Sanomat | Postimees | Gazeta Wyborcza | Rzeczpospolita | El Confidencial
  El Periódico | La Vanguardia | Clarín | La Nación | Página/12 | O Globo | Estadão=O Estado de S. Paulo
  Folha de São Paulo=Folha de S. Paulo | El Universal | El Tiempo | El Comercio | La Tercera | El Mercurio | Il Sole 24 Ore
  La Stampa | Il Messaggero | Kathimerini | To Vima | Cumhuriyet | Yeni Şafak | TRT=TRT World | Milliyet | Asharq Al-Awsat
  Al Arabiya English | Arab News | Gulf News | Khaleej Times | Al Ahram | L'Orient-Le Jour=L’Orient-Le Jour
  Yedioth Ahronoth | Ynet=ynet | Maariv | Israel Hayom | Army Radio | i24NEWS | The Indian Express=Indian Express
  Deccan Herald | Economic Times | The Print=ThePrint | Scroll.in | India Today | News18 | Zee News
  Express Tribune=The Express Tribune | The News International | Geo News | ARY News | Prothom Alo
  The Kathmandu Post=Kathmandu Post | Channel NewsAsia | Malaysiakini | Bangkok Post | Philippine Daily Inquirer | Rappler
  ABS-CBN | GMA News | Jakarta Post=The Jakarta Post | VnExpress | Tuoi Tre | Asahi | Mainichi Shimbun | Sankei Shimbun
  Japan Times=The Japan Times | Jiji Press | Korea Herald=The Korea Herald | Korea Times | Chosun Ilbo | JoongAng Ilbo
  Dong-A Ilbo | Hankyoreh | KBS | MBC | JTBC | Caixin | Taipei Times | Central News Agency | Daily Maverick
  Mail & Guardian | News24 | SABC | eNCA | ThisDay | Premium Times | The Guardian Nigeria | The East African | Daily Monitor
  Jeune Afrique | RNZ=Radio New Zealand | New Zealand Herald=NZ Herald | Herald Sun | The Courier-Mail | SBS News
  ABC Radio National | CTV=CTV News | Global News | La Presse | Le Devoir | National Post | Maclean's
  Boston Globe=The Boston Globe | Chicago Tribune | Houston Chronicle | Miami Herald | Philadelphia Inquirer
  San Francisco Chronicle | Seattle Times=The Seattle Times | Dallas Morning News | Denver Post | Arizona Republic
  Detroit Free Press | New York Post | New York Daily News | Newsday | The Hill | Roll Call | ProPublica | The Intercept
  Vice News | The Daily Beast | Rolling Stone | Vanity Fair | The Hollywood Reporter | Business Insider | CNBC | MarketWatch
  Barron's | TechCrunch | The Verge | Ars Technica | Science magazine | The Lancet | The Lancet Infectious Diseases | Scientific American | Nature Astronomy | Medical Journal of Australia | New Scientist | National Geographic
  Bellingcat | Snopes | Reader's Digest | LA Weekly | City A.M. | The Sunday Times | Mail on Sunday | Channel 5 News
  TalkTV | BBC Radio 4 | BBC World Service | BBC Persian | Iran International | Radio Farda | RTL | Euractiv | EUobserver
  Balkan Insight | Kommersant FM | Vedomosti | Lenta.ru | Gazeta.ru | Echo of Moscow | TV Rain | Rossiya 24
  Komsomolskaya Pravda | Moskovsky Komsomolets | Apple Daily | PAP=Polish Press Agency | Rudaw | Kurdistan 24 | Népszava
  Magyar Nemzet | Playboy | Nevada Independent=The Nevada Independent | Texas Tribune=The Texas Tribune
  The Baltimore Sun=Baltimore Sun | Star Tribune | The Oregonian | Orlando Sentinel | Tampa Bay Times | Des Moines Register
  The Sacramento Bee=Sacramento Bee | The Kansas City Star=Kansas City Star | The Plain Dealer | Hong Kong Free Press=HKFP
  Radio Free Asia=RFA | Nikkei Asia | Khabarhub | Dhaka Tribune | Alhurra=Al Hurra
  ESPN | Fox Sports | Sky Sports | TNT Sports | Eurosport | BBC Sport | DAZN | Rossiya 1=Rossiya-1 | Channel One Russia
  Radio Pakistan | Samaa TV | Business Recorder | The Nation newspaper | Daily Star | Sunday Times | Vanguard newspaper
  The Punch=Punch newspaper | Daily Trust | Channels Television | Arise News | Arise TV | Joy News | Citizen TV
  NTV Kenya | KTN News | The Standard newspaper | Daily Observer | New Vision | The Herald | Sowetan | IOL
  Times of Malta | Cyprus Mail | Kuwait Times | The Peninsula | Muscat Daily | The National newspaper | Ahram Online
  Mada Masr | Manila Bulletin | Manila Times | BusinessWorld | BusinessMirror | Sun Star | Malay Mail
  The Star newspaper | New Straits Times | Utusan Malaysia | Otago Daily Times
  Newshub | 1News | The West Australian | The Advertiser | Nine News | Seven News | The Conversation
  Jamaica Observer | Jamaica Gleaner=The Gleaner | JIS News | Trinidad Guardian | Stabroek News | Kaieteur News
  The Tyee | Winnipeg Free Press | Vancouver Sun | Montreal Gazette | Ottawa Citizen | CityNews | CP24
  Le Journal de Montréal | The Oregonian/OregonLive | WGN | KTLA | WBUR | Bloomberg TV | GlobeNewswire | PR Newswire
  Business Wire | The Jewish Press | Jewish Chronicle | The Forward | Arutz Sheva | Kan News | Channel 12 News
`)
