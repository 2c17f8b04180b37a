import { words } from '../../../annotations/wordLists.ts'

/** Given names of men the world over that are hardly ever anything else at the head of a name, from L to Z. Folded. */
export const MEN_L_TO_Z = words(`
  laal lachlan laci ladarius ladislau ladislav laith lajos lakshman lakshmidhar lakshminath lalo lamar lambert lamine
  lamont lance lancelot landen lander landon laney langa laron larry lars lassana lasse laszlo latif laurence
  laurencjusz laurens laurent laurentino laurenty lauri laurin laurits lavern lavon lawrence lawson laxman lazar lazare
  lazaro lazarus lazarz laziz leander leandro lech lee leendert leif leke leland lemuel lenin lenn lennard lennart
  lennert lennie lenny leo leon leonard leonardo leonel leonhard leonid leonida leonidas leonids leopold leopoldo leroy
  leslie lester lev levan levent levente levi levin levoslav lewis liam lian lias lino linus linwood lionel lirik
  lisandro livio ljubisa ljubo ljubomir ljudevit llewellyn lloyd lochlan lodovico loic lolade lonie lonnie lonny lonzo
  loren lorenz lorenzo lorin loris lothaire lothar louay louie louis lovro lowell lowie lubomir lubor lubos luboslav
  luc luca lucas lucian luciano lucien lucijan lucio lucious lucius lucjan ludo ludomil ludovic ludovico ludovit ludvig
  ludwig ludwik luigi luis luiz luka lukas lukasz luke lungelo lupe lutfi lutfulloh luther lutz luuk lwandle lyam lyle
  lyubomir maamoun maarten mabruk mace maciej mack macky mactar madid mads mady magnus mahamat mahan mahathir mahdi
  mahendra maher mahesh maheswar mahinda mahir mahmood mahmoud mahmud mahrus mahzan maik majid makary makhtar makinwa
  maks maksat maksim maksym maksymilian malachi malcolm malek malick malik malisa malthe mama mamadou mamady mamdouh
  mamour mandla manel manfred manik manikya manish manley manmohan manny manoj mansoor mansour mansur manu manuel
  maphikelela maqsud marat marc marcel marceli marcelino marcell marcello marcellus marcelo marcin marcis marco marcos
  marcus mardon marek margers margus marian mariano marijan marijn marijus marin marinko marino mario marios maris
  marius marjan mark markku marko markos markus marley marlin marlo marlon marques marquis marquise mart marten martim
  martin martino martins marton martti marty martyn marut marvin marwan marwin masato masoud masrour massamba
  massimiliano massimo matan matar mate matej mateja mateo mateus mateusz matheus mathew mathias mathieu mathis mathuys
  matias matija matis matiss matjaz matko mato mats matt matteo matthew matthias matthieu matthis matti mattia mattias
  mattis matus matyas maulen maurice mauricio maurits maurizio mauro maurycy mavdud maverick mavlon max maxie maxim
  maxime maximilian maximiliano maximilien maximillia maximillian maximo maximus maxwell maynard mayoor mazbut mazen
  mazlum mbaye medoune meghnad meghnath mehdi mehmet mehran meinhard meissa mekhi melvin melvyn menachem mendel merle
  merlin mert mervin meshal mesut mete metin metod mevlut micael micah micha michael michail michal michale michalis
  micheal michel mick micky miel miguel miha mihael mihai mihail mihailo mihajlo mihaly mihkel mijat mikael mikail mike
  mikel mikelis mikhail mikheil miki mikkel mikko miklos mikolaj miladin milan milanko milen mileta milic milisav
  milivoj miljan miljenko milko miller milo milojica milomir milorad milos miloslav milota milovan miloš milutin mimo
  miodrag miomir mirac miran miraziz mircea mirco mirko miro miron miroslav mirza mirziyo misa misael mischa mishal
  misko mislav mitar mitch mitchel mitchell mitja mizgin mladen mobolaji moctar modou mohamad mohamadou mohamed
  mohammad mohammad-reza mohammadreza mohammed mohan mohinder mohir mohsen moise moises mojmir mojtaba mojzesz
  mokgweetsi mokhtar momcilo momir monde monserrate monty monvids mordechai morgan morgens moric moritz morne morris
  mort morten morteza mortimer mose moshe mossie mostafa moti mouhamadou mouhamed mouhameth mouhammadou moussa
  moustapha mozell mozes mpho mpilo mpumelelo msizi mthunzi mubarak mufiz muhamed muhammad muhammadu muhammed muhsin
  muhtor muhyiddin mukesh mukhtar mukul mulugeta munif munir muntasir murad murager murat murilo murl murod murray musa
  musawenkosi mustafa mustafo musulmon muyiwa muzaffar mwangi mykhailo mykola mylan myles mylo myrl myron nabil nabin
  nacho nader nadhim nadim nadir naftali nagabhushanam nahil nahum naim najib najmiddin nakia namik nana nand nandor
  naoki napoleon narayan narcis narciso narendra narimon narinder naseem naser nash nasir nasriddin nasrullah nasser
  natale natan natanael nataniel nate nathan nathanael nathanial nathaniel nathen natiq naveed naveen navin nawaf nawaz
  nawroz nayib nazariusz nazary nazif nazim nazrulloh ndleleni neal nebojsa nechirvan ned nedeljko nedjeljko neil nejc
  nels nelson nelu nemanja nenad nestor neven nevin nevio newell nicanor nicholas nicholaus nick nicklas nicklaus
  nickolas nico nicolae nicolai nicolas nicolo nicos nicu niels nigel nihad nihat nikita nikko niklas niklavs niko
  nikodem nikol nikola nikolai nikolaj nikolaos nikolas nikolasz nikolay nikos niksa nils nilson nimit nimrod nino
  niraj niranjan nirbhay niro nischal nistiman nitin niyilolawa nizar nizom nizomiddin njoroge nkanyezi nkosenye
  nkosinhle nkosiyabo nnamdi noah noam noan nodar nodir noel nolan nolen norbert norberto noriega norman normand norris
  norval norwood nosir nosirjon nouri novak nqobile nthabiseng numan nuno nurbek nuredin nuriddin nurlan nurlanbek
  nursultan nurzhan nusratulloh obaidul obanijesu obed obid obie obinna obrad obren ochieng ocie octavio oddvar odell
  odie odil odin odunayo ofer ognjen ogooluwa oguz ojars okey okiki oladara oladare oladimeji olaf olaide olakunle
  olamide olanrewaju olansile olaoluwa olatunbosun olav olavi olayinka oldrich oleg olegs oleh oleksandr oleksii
  oleksiy olen olgerts olim olin oliver olivier oliviero oliwier olle olli ollie olof oluf olufeyisayo olufunmi olumide
  olumorotimi olusegun olusola olutomiwa oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
  oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise
  oluwole oluwunmi olzhas omad omar omari omer omero omid omobobola omolola omotayo omotolani omri ondrej onie onoriode
  onufry onur opemipo opeoluwa opeyemi oqil orazio oren orestes orhan orie orif orin orlo orrin orson orval orville
  osama osbaldo osborne oscar oskar oskari osman osmo osmund ostoja osunleke osvaldo oswald oswaldo otabek otha othman
  otho otieno otis ottavio ottis otto oumar ousmane owen oybek oyindamola oystein ozan ozod ozodbek ozren paavo pablo
  paco padraig paja pal panagiotis pankrac pankracy panos pantaleon paolo param paramartha parviz pascal pasha pasquale
  pathe patrice patricio patrick patrik patrizio patrycjusz patrycy patryk pattie paul paulin paulius paulo pavel
  pavils pavle pavlo pavlos pavol pawel paxton payam payton peder pedram pedro pekka pelumi pentti pepo per pera
  perceval percival percy pere peregrine perica pero perry pervez petar pete peter peteris petko petr petras petre
  petri petro petros petru petter petteri peyton phil phila philani philbert philip philipp philippe phillip phineas
  phiwokwakhe piero pierre piers piet pieter pietro pinchas piotr pippo pius piyush plamen platon polikarp pontus
  porfirio porfiriusz porfiry porter poul prabin prabowo pradeep prakash pranab pranay prasad prashant prathamesh
  pravdan pravin pravoslav prayag predrag prem presley preston primoz prokles prokop prokul providenci prvoslav
  przemyslaw puneet purushottam pyotr qais qasem qasim qassem qobil qosim qudrat quentin quinn quinten quintin quinton
  rachid radek radenko radisa radislav radivoje radmilo rado radomir rados radosav radoslav radoslaw radovan radu radul
  raduz rafael rafal raff rafi rafid rafik rafiq ragnar raheem rahim rahmi rahsaan rahul raif raila raimo raimondo
  raimonds raimund rainer raj raja rajab rajan rajendra rajesh rajiv rajko rajmund rajnath rajnold raju rakesh ralf
  ralph ram ramesh rameshwar ramin ramiro ramon ramzan ramziddin randal randall randolf randolph randy rangel ranil
  ranjan ranjeet ranjit ranko raoul raphael rapulane rasad rashad rashawn rasheed rashid rashidi rasid rasko rasmus
  rastislav ratimir rauf raul ravi ravshan raxmatulloh ray rayen raymond raymundo razvan reagan recep redmond reece
  reese regan reggie reginald regnars reid reilly reiner reinhard reinhold reinout remi remigio remilekun remington
  remus remy renars renat renato renaud rene renzo reuben reuven reymundo reynold reza rhett rhys riaan ricardo ricards
  riccardo richard richie rick rickard rickey rickie ricky rigard rigoberto riku riley rinaldo rinat rino rishi risto
  ritchie ritesh riyad rizvon roan roar rob robb robbe robbie robert roberto robi robin rocco roch roddy roderick
  roderyk rodger rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio roger rogerio rohan rohit roko
  roland rolando rolf rollin rollo romain romaine roman romano romeo romeu romuald romulo romulus ron ronak ronald
  ronaldo ronan ronen ronnie ronny rory rosan roscoe roselin rosendo ross rossie rostam rostislav rotimi rouhollah
  rouzbeh rowan rowland roy royce ruben rudi rudis rudolf rudolfs rudolph rudra rudy rufino rufus ruhollah rui rumen
  rune rupert ruperto ruprecht rushdi rusins ruslan russ russel russell rustam rustamjon rustem rusty ryan ryder rylan
  ryley ryszard saad saadi sabit sabri sacha sachin sada sadar sadegh sadeq sadio sadiq sadriddin sadyr saeb saeed
  saeid saer safa safin safir safo sahriyar said saif saiq sajid sakari salah salar saleh salem salif salih salim
  saliou salman saloh salomon salomone salvador salvatore salwator sam samad samandar sameer sameh samer sami samir
  sammie sammy sampson samson samuel samuele samuli sancho sandeep sander sandor sandro sanele sani sanjay sanjin sanka
  sansone santeri santiago santino santosh sardor sarvar sarvin sasa sascha saso satish satoshi satyen saul sauli
  saulius sauveur sava saverio savion sayasat sayed schuyler scot scott scottie scotty seamus sean sebastian sebastiano
  sebastiao sebastien sebastjan seckou sedat sedrick sefer segun seif sekou selcuk selim selmer selwyn semih semyon
  senne sepp seppe seppo serafin serdar serge sergei sergej sergey serghei sergi sergio sergiu sergiusz serhad serhat
  serhii serhiy serik serikbek servac servan seth severin sevket seweryn sexmus seydou seye seyi seymour sfiso shad
  shade shafiq shahbaz shahboz shahid shahobiddin shahram shahriyor shahzod shaka shakir shalewa shamil shamsiddin
  shane shankar shantanu sharif shaun shavkat shawn shay shayne shea shehbaz shekoni sheldon shemar sher sheridan
  sherif sherwood sherzod shigeru shimon shinzo shiv shlomo shmuel shodiyor shola shota shukrulloh siamak sibusiso
  sibyl siddarth siddhartha siddhran sidney sidy siebe siegfried sifiso sigfrid sigismond sigismondo sigmar sigmund
  sigurd sijuade silas silvan silvano silvester silvestre silvio simao simen simeon simi simo simon simonas sinan
  sindre sinisa sipan siphiwe sipho sire sirineu siro sirojiddin sithembiso siyanda skye skylar slavek slaven slavko
  slavoljub slavomir slawomir slobodan sname sobit sodiq sofus sohib sohrab solomon somnath somu sondre sonny soren
  sotiris souleymane spencer spiros spirydion srboljub srdjan srecko sredoje sridhar staffan stan stanislas stanislav
  stanislaw stanko stanley stavros steen stef stefan stefano stefanos steffen stelios sten stepan stephaans stephan
  stephane stephen stephon sterling stevan steve steven stevie stewart stig stijn stipan stipe stjepan stojan stoyan
  strahinja stribor stuart subash subhash subodh subrahmanyam suhail suhrob suk-yeol sulaiman sulaymon suleiman
  suleyman sulton sumeet sune sunil suraj suresh surya suryakant suryakanta sushant susheel sushil svatopluk svebor
  svein sven svend svetislav svetolik svetomir svetozar swami swapnil syed sylvain sylvan sylvester sylwester szabolcs
  szczepan szymon tabris tadas taddeo tade tadeas tadej tadeo tadeusz tadija tafadzwa taha tahir taimur taiwo takashi
  takeshi talal talgat talis talivaldis talon talrits tamas tamim tanner tapan tapani tapio taras tarek tareq tari
  tarik tariq tarja tarlan tarmo taro tarun tasnim tate tauno taurean tavares tawfiq taylan tayo tayyib tayyip teagan
  ted teddy tedi tejas tejumola telly temidayo temir temitope temur tendai teodor teodoro teofil terence terencjusz
  terrance terrell terrence terrill terry tertuliano tesfaye teuvo tevin thabo thad thaddeus thamsanqa thando thanos
  themba theo theobald theodor theodore theodoros theodosios theron theunis theuns thiago thibaud thibaut thibo thierno
  thierry thijs thilo thom thomas thompson thorbjorn thorsten thorvald thulani thurman tiago tibo tibor tichomir
  tidiane tigran tihomir tilen tillman tilo tim timmothy timmy timo timofei timofey timotej timoteo timothee timothy
  timur tinashe tine titilope tito titus tobias tobiasz tobiloba tobin toby todd todor tohir toke tokunbo toluwalope
  tom toma tomas tomasz tomaz tomi tomiloba tomislav tommaso tommi tommie tommy tomo tomori tonci toney toni tonko tony
  toomas tope torben torbjorn torey torgeir torrey torsten toru torvald toshimitsu toshiro toyip travis travon tremaine
  tremayne trent trenton trever trevion trevor trey trilochan trilochana trilok trilokanath trilokesh triloki tristan
  tristian tristin triston troels troy trpimir trpko truls trystan tudor tunar tunde tunji tuomas turgut turner tushar
  tuur tvrtko tybalt tycho tyler tymon tymoteusz tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson
  tzvi ubaldo ubaydulloh uche uchqun udai udit uffe ugis ugo uhuru ujjawal ujjwal ulberto uldis ulf ulices ulises
  ulrich ulrik ulugbek ulysses umang umar umaro umberto umid umidulloh umit umut upendra upton urbain urbano urfon
  uriah uriel uros usmon uttam uwe uzayr uzodimma vaclav vadim vadym vafo vagn vahe vahid vaibhav valdemar valdemars
  valdis valente valentijn valentim valentin valentino valentins valer valerii valerijs valerio valeriy valery valter
  valtteri vance vanya varun vasco vasil vasile vasili vasilis vasily vasja vasko vassilis vasudev vasudeva vasyl
  vatroslav vaughn vavrinec vazgen vedang vedanga vedran veijo veikko velaphi velibor velimir vencel vendel vendelin
  venkat venkatesh venustiano vern verner vernie vernon veselin viacheslav vic vicente victor victorino vidak vidal
  vidar vidhur vidhya vidur viggo vijay vijeko vikram viktor vilhelm vilho vili viliam viljem viljo ville villy vilmars
  vilmos vimal vinay vince vincenc vincent vincenzo vinnie vinod viorel virgil virgilio virginijus vishal vishnu
  vishwamitra vitali vitalijs vitaliy vitaly vitazoslav vito vitor vittorio vivek vjekoslav vjenceslav vlad vladan
  vladek vladimir vladislav vlado vladyslav vlastimil vlastimir vlatko vojin vojislav vojtech voldemars volker
  volodymyr vosil vratislav vratko vsevolod vujadin vukan vukasin vukota vusumuzi vyacheslav vyas vytautas waclaw wadih
  wael waino waldemar waldo wale walenty walentyn walerian walery walgierz walid wallace walter walther waly wannes
  waqar warley warre warren wassim watson wawrzyniec waylon wayne wekesa welat weldon wendell wenzel werner wesley
  wessel wieslaw wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfryd wilhelm willard
  willem willi william williams willie willis willy wilmer wilton wincenty winfield winfried winston winthrop witalis
  witold wladyslaw wlodzimierz wojciech woldemariam wolfgang woodrow wopke wout wouter wyatt wyman xabier xander xaver
  xavi xavier xebat ximeno xzavier yacine yadollah yago yahya yahyo yair yakov yakub yakubu yamen yance yango yani
  yanis yann yannick yannik yannis yaser yash yasin yasir yasser yassin yassine yasuo yavuz yaw yaya yazid yefim yehuda
  yekta yemi yerkin yerlan yermek yerzhan yevgeny yevhen yiannis yigal yitzhak yngve yoav yogendra yogesh yogi yoginder
  yohannes yohei yoichi yoqub yoram yorbek yorgos yoro yorqin yosef yoshi yoshihide yoshimasa yossi younes yousef
  youssef youssou youssouf youssouph youssoupha yoweri yoznur yuki yunus yuri yuriy yury yusef yusiv yusuf yuval yves
  zabir zac zaccaria zach zacharia zachariah zacharias zachariasz zacharie zachary zachery zack zackary zackery zafar
  zafir zaheer zahir zaid zain zakaria zakary zaki zalan zana zander zane zanis zarije zaur zayd zayniddin zbigniew
  zdenek zdenko zdravko zechariah zeev zeid zeljko zena zeno zenon zente zenzele zerdest zeteny zeyd zhandos zhang
  zhanibek zhaslan zhumabek zia ziad ziga zigfrids zigmars zigmund zilan zithulele ziya ziyad ziyanda ziyo zlatko zohar
  zohid zohir zokir zoltan zoran zoyir zrinislav zrinko zsolt zsombor zubair zulfikar zurab zviad zvonimir zvonko
  zygmunt
`)
