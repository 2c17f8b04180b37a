import { entries } from '../wordLists.ts'

/** Companies. One entry is one body, with the names it goes by. */
export const COMPANIES = entries(`
  Google | Facebook | Microsoft | Amazon | Netflix | Boeing | Airbus | Tesla | SpaceX | Uber | Toyota | Volkswagen | Samsung
  Huawei | ZTE | Sony | IBM | Intel | Gazprom | Rosneft | ExxonMobil | Chevron | Shell | BP | Goldman Sachs | JPMorgan
  Deutsche Bank | HSBC | Pfizer | Moderna | AstraZeneca | Walmart | Alibaba | Tencent | ByteDance | Lockheed Martin
  Raytheon | Nord Stream 2 AG | Thomas Cook | Ryanair | Lufthansa | YouTube | WhatsApp | Meta Platforms | OpenAI | Nvidia
  AMD | Qualcomm | Cisco | SAP | BASF | Stellantis | Ford Motor | General Motors | Mitsubishi | Hitachi | Panasonic
  SoftBank | Nintendo | SK Hynix | TSMC | Foxconn | Xiaomi | Lenovo | BYD | Baidu | Ant Group | Evergrande | Country Garden
  Sinopec | PetroChina | CNOOC | Reliance Industries | Tata Motors | Tata Steel | Tata Group | Infosys | Wipro | Adani Group
  Air India | IndiGo | Petronas | Pertamina | Garuda Indonesia | Singapore Airlines | Cathay Pacific | Qantas | Rio Tinto
  BHP | Glencore | Petrobras | Embraer | Pemex | Ecopetrol | YPF | Codelco | Saudi Aramco=Aramco | QatarEnergy
  Qatar Airways | Etihad Airways=Etihad | Turkish Airlines | EgyptAir | Ethiopian Airlines | Kenya Airways
  South African Airways | Eskom | Transnet | MTN | Safaricom | Dangote Group | TotalEnergies | Engie | EDF | LVMH | Sanofi
  Danone | Carrefour | BNP Paribas | Société Générale | Crédit Agricole | AXA | Allianz | Commerzbank | Credit Suisse | UBS
  Novartis | Unilever | ABN Amro | ASML | KLM | Air France | Air France-KLM | British Airways | easyJet=EasyJet | Wizz Air
  BAE Systems | Vodafone | BT Group | NatWest | Standard Chartered | GlaxoSmithKline=GSK | Tesco | Sainsbury's
  Thames Water | Network Rail | Royal Mail | Eni | Enel | UniCredit | Intesa Sanpaolo | Iberdrola | Repsol | Telefónica
  BBVA | Inditex | Ikea=IKEA | Spotify | H&M | Equinor | Novo Nordisk | Orsted=Ørsted | Lukoil | Sberbank | VTB | Aeroflot
  Novatek | Nornickel | Rusal | Yandex | VKontakte | Naftogaz | Ukrenergo | Ukrzaliznytsia | Energoatom | SOCAR
  KazMunayGas | Kazatomprom | Nord Stream AG | TikTok | Reddit | LinkedIn | PayPal | Mastercard | American Express
  Bank of America | Citigroup | Wells Fargo | Morgan Stanley | BlackRock | Berkshire Hathaway | Johnson & Johnson
  Eli Lilly | Gilead | BioNTech | Novavax | CureVac | Coca-Cola | PepsiCo | McDonald's | Starbucks | Adidas | Warner Bros
  Paramount | Comcast | AT&T | Verizon | T-Mobile | Delta Air Lines | United Airlines | American Airlines
  Southwest Airlines | FedEx | General Electric | Northrop Grumman | General Dynamics | ConocoPhillips | Blue Origin
  Virgin Galactic | Airbnb | Lyft | DoorDash | Zoom Video | Palantir | FTX | Binance | Coinbase | Standard & Poor's
  Deutsche Bahn | Deutsche Telekom | Thyssenkrupp=ThyssenKrupp | Rheinmetall
  Alstom | Thales | Dassault Aviation | Naval Group | Leonardo S.p.A. | Nokia | Maersk
  Rolls-Royce | Toshiba | Fujitsu | LG Electronics | Hikvision | DJI | Pacific Gas and Electric Company=Pacific Gas and Electric=PG&E | Hasbro | Mattel | Walt Disney=Disney | Lion Air | Sinovac | Sinopharm
  Bharat Biotech | Serum Institute of India | Hindustan Aeronautics | Rosoboronexport | Alrosa | Transneft | Tatneft
  Gazprombank | Promsvyazbank | Surgutneftegas | Mahan Air | Iran Air | Emirates Airline | Air Canada | Aeroméxico
  Avianca | LATAM=LATAM Airlines | Honeywell | Monsanto
  Kellogg's | Procter & Gamble | Merck & Co. | AbbVie | Amgen | Purdue Pharma | Theranos | WeWork | Cambridge Analytica
  Moody's | KPMG | Ernst & Young | PricewaterhouseCoopers=PwC
  Alphabet | Nissan | Hyundai | Hyundai Motor | Renault | Peugeot | BMW | Mercedes-Benz | Daimler | Audi | Volvo
  Suzuki Motor | Maruti Suzuki | Siemens | Bayer | Philips | Heineken | Nestlé=Nestle | Barclays | Lloyds Banking Group
  Banco Santander | ING Group | Vodacom | Equity Bank | Access Bank | Zenith Bank | First Bank of Nigeria
  Guaranty Trust Bank=GTBank | Ecobank | KCB=KCB Group | Absa | Nedbank | FirstRand | Standard Bank | Capitec | Naspers
  MultiChoice | Shoprite | Sasol | Anglo American | AngloGold Ashanti | Sibanye-Stillwater | Telkom | Jumia
  Flutterwave | Airtel=Bharti Airtel | Reliance Jio | HDFC Bank | ICICI Bank | State Bank of India
  Mahindra & Mahindra | Larsen & Toubro | Coal India | ONGC | Paytm | Flipkart | Ola Cabs | GoTo Group | Gojek
  DBS=DBS Bank | OCBC=OCBC Bank | United Overseas Bank=UOB | Temasek | Singtel | Maybank | CIMB | AirAsia
  Malaysia Airlines | Sime Darby | San Miguel Corporation | Ayala Corporation | PLDT | Jollibee | Philippine Airlines
  Cebu Pacific | BDO Unibank | Vingroup | VinFast | Woolworths | Westpac | ANZ=ANZ Bank | National Australia Bank
  Commonwealth Bank | Telstra | Optus | Air New Zealand | Fonterra | Shopify | Bombardier | BlackBerry
  Suncor | Royal Bank of Canada | Oracle | Salesforce | Adobe | Twitter Inc. | Snapchat | Nike Inc.
  Walt Disney Company | Sony Pictures | Universal Music | Live Nation | Ticketmaster | Marriott International | Costco
  Kroger | UnitedHealth | CVS Health | Walgreens | Bristol Myers Squibb | Regeneron | Teva | Takeda | Biogen
  Siemens Energy | Vestas | Enbridge | TC Energy | Halliburton | Schlumberger | Occidental Petroleum | Woodside
  Santos Ltd | Anthropic | DeepMind | Huawei Technologies | Meituan | JD.com | PDD Holdings | SenseTime
  Kaspersky | Volkswagen Group | Scania | Ericsson | Nokia Networks | Telenor | Telia | Danske Bank | Nordea | Swedbank
  SEB Group | Handelsbanken | ArcelorMittal | Vale S.A. | JBS | Odebrecht | Itaú Unibanco | Mercado Libre | Cemex
  América Móvil | Grupo Bimbo | Aer Lingus | Bank of Ireland | Allied Irish Banks=AIB | Virgin Atlantic | Network Ten
  News Corp | Fairfax Media | Reach plc | Aecon Group | Canaccord Genuity | Greggs | Marks & Spencer=M&S | Asda
  Morrisons | Boots UK | Wilko | Debenhams | John Lewis Partnership | British Steel | Post Office Ltd | ScotRail | LNER
  Avanti West Coast | Balfour Beatty | Carillion | Capita | Serco | G4S
`)
