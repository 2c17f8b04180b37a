import { words } from '../../annotations/wordLists.ts'

/** Given names of men the world over that are hardly ever anything else at the head of a name. Folded. */
export const MALE_NAMES = words(`
  aaron abbas abdalla abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abdi abdollah abdolreza abdou
  abdoulaye abdul abdul-fattah abdulaziz abdulla abdullah abdullahi abdulmalik abebe abel abhishek abiy abraham
  absalom abu achim adalberto adam adama adebayo adel adem adham adil adilbek aditya adnan adolfo adrian adriano
  adrien afonso agostino agustin ahmad ahmadreza ahmed ahmet aidan aiden aidos aigars aime ajay ajit akbar akhil
  akinwumi akira aksel akufo alaa alain alan alasdair alastair albert alberto albin alec alejandro aleksandar
  aleksander aleksandr aleksei aleksey alessandro alessio alex alexander alexandr alexandre alexandros alexandru
  alexei alexey alexis alf alfie alfonso alfred alfredo algirdas ali alikhan alireza alisher alistair alister aliyu
  allan allen allister almas almaz almazbek alois alonso alonzo alpha alun alvaro alvin amadou amar ambrose amin amine
  amir amirhossein amit ammar amos amr anastasios anatole anatoly anders andras andre andrea andreas andrei andrej
  andres andrew andrey andrii andris andriy andrzej andy aneurin angelo angus anibal anil anis anselm ansgar anthony
  antoine anton antoni antonin antonio antonis antony anwar apollinaire archie ardeshir ari ariel arif aris arjun
  arkady arlen arman armand armando armen armin arnaud arne arno arnold arnoldo arpad arshad artem artemio arthur
  artur arturo arun arvid arvin arvind asad asher ashok ashraf asif askar askhat aslan atanas athanasios atif atsushi
  attila aubrey augustin augustine augusto aurel aurelien aurelio austin avi avigdor avraham axel ayman ayoub ayub
  azamat aziz babacar babak babatunde bachir badr bahadur bahman bahram bakhtiyor bakyt bakytbek bakytzhan balazs
  baldwin balint bandar barack baraka barham barnaby barry bartosz basem bashar bashir basil bassam bassirou bastian
  baurzhan bauyrzhan bayo behrouz beibut bekele bekir bela ben benedict benedikt bengt benito benjamin bennett benny
  benoit berik bernard bernardo bernd berndt bernhard bernie bert bertie bertil bertrand bheki bijan bilal bilawal
  bill billy binali birger bjarne bjarni bjorn blaise blake blaz bob bobby bobur bogdan bohdan bohuslav bojan bola
  bolat bongani bongbong boris borislav boubacar boyko brad braden bradley brandon branislav branko braulio brendan
  brent bret brett brian broderick bronislaw bruce bruno bryan bryce bulent burak burhan byron caleb callum calvin
  cameron camilo carl carles carlo carlos carmelo carsten caspar cassius catalin cedric celestin celso cenk cesar
  cesare chaim charalambos charles charlie chedly cheikh chet chico chidi chinedu chris christiaan christian christof
  christoffer christoph christophe christopher christos chuck chukwudi chukwuemeka chukwuma chyngyz ciaran cillian
  clarence claude claudio claus clemens clement cliff clifford clive clyde colby colin colm connor conor conrad
  constantin constantinos corey cormac cornelis cornelius cory cosimo costas craig cristian cristiano cristobal csaba
  curt curtis cyril cyrille cyrus czeslaw dafydd dagfinn daisuke dale damian damien damir damon dan daniel daniele
  daniil danilo daniyar danny daoud darin dario darius dariush dariusz darkhan darko darrell darren darryl daryl
  daryoush dauren dave david davide davit davor dawid dawit dayo dean declan deepak delbert dele demetrios demetrius
  denis dennis denny denys derek dermot deron derrick desmond devin devlet dhanin dick didier diego dieter dietmar
  dietrich digby dimitar dimitri dimitrios dimitris dinesh dirk djamel dmitri dmitriy dmitry dmytro dominic dominik
  dominique don donald donato donnie donovan dosym doug douglas doyle dragan drago dragos duarte dumitru duncan dusan
  dustin dwayne dwight dylan dzmitry eamon eamonn earl ebbe ebrahim eckhard eddie eddy edgar edgardo edgars edi edin
  edmond edmund edmundo edoardo edouard eduard eduardo edvard edward edwin efim efrain egidijus egil egils egon egor
  ehud eike einar eirik eivind ekrem elbert eldar elia elias elie elijah eliot elisha elliot elliott ellis elmar elmer
  elon elton elvin elvis emanuel emanuele emeka emil emile emiliano emilio emin emmanuel emmerson emmett emomali emre
  emyr enda endre eneko engin enoch enric enrico enrique enver eoghan eoin ephraim erdem erhard eric erich erick erik
  erkki erlan erling ernest ernesto ernie ernst erol errol erwin eshaq esko esmail essam esteban ethan etienne euan
  eugene eugenio eui-yong eurico evan evangelos evariste evaristo evert evgenii evgeny ewan ewen eyal ezekiel fabian
  fabien fabio fabrice fabrizio fadi fahad fahd faisal faiz farai farhad farhod farid farouk farrukh faruk faustin
  fawzi fayez federico fedor feleti felipe felix femi ferdinand ferenc fereydoun fergus ferhat fermin fernand fernando
  fidel filip filipe filippo finbar finlay finley finn fintan fiodor flavio florian fouad francesc francesco francis
  francisco franck francois franjo frank frank-walter frankie franz fraser fred freddie freddy frederic frederick
  frederik fredric fredrik fridtjof friedrich fritz fuad fuat fulgencio fumio fyodor gabit gabor gabriel gabriele gael
  gaetano galen galym galymzhan ganesh garba gareth garrick garry garth gary gaspar gaston gaurav gavin gavril geert
  gennady geoff geoffrey geoffroy georg george georges georgi georgios georgy geraint gerald geraldo gerard gerardo
  gerd gerhard germain gerry gerson gert gervase getachew ghasem ghassan ghazi gheorghe gholamreza giacomo giancarlo
  gianfranco gianluca gianni gideon gilbert gilberto gilles gino gintautas giorgi giorgio giorgos giovanni girish
  girma gitanas giuliano giulio giuseppe glafcos glenn godwin gonzalo gopal goran gordon gottfried graeme graham greg
  gregg gregor gregorio gregory grigor grigory grzegorz guenther guido guilherme guillaume guillermo gunnar gunter
  gunther gurbanguly gus gustaf gustav gustavo guus guy gyorgy gyula haakon habib hadi hafez hafiz haidar haider haile
  hakainde hakan hakeem hakim haldor halim hamad hamdi hamid hamidreza hamish hamisi hamza hank hannes hans harald
  hari haris harish harley harold haroon harri harry haruki harvey hasan hashem hashim hassan haydar hazem heber
  hector heiko heiner heinrich heinz helge helmut hendrik henri henrik henrique henry herbert heriberto herman hermann
  hernan herschel hesham heshmatollah hideki hideo hikmet hilario hilmar hiram hirokazu hiroshi hisham hjalmar holger
  hooshang horacio horst hosni hossein houshang houssein howard hrvoje hubert hugh hugo hulusi humberto humza husain
  husam husein hussain hussein huw hyman hywel iain ian ibrahim ibrahima idris idriss ifeanyi igal ignacio ignatius
  ignazio igor ihar ihor ihsan ilan ilario ilham ilias ilie ilir ilja ilkka illya ilya imad imran imre indulis inge
  ingmar ingvar inigo ioannis ion ionut iosif ira iraj irakli irfan irvin irwin isaac isaak isaiah isaias isak ishaan
  ishaq isidor isidro ismael ismail ismet issa istvan ivan ivar ivica ivo iwan iyad izzat jaak jaakko jaan jaap jabari
  jaber jacek jacinto jack jackson jacob jacobo jacques jae-in jafar jahongir jaime jair jakaya jake jakob jakub jalal
  jamaal jamal jamar james jamie jamil jamison jamshid jan janez janis janne janos janusz jared jari jarle jaroslav
  jaroslaw jarrod jason jassim jasur javad javed javier jawad jaxon jay jean jean-claude jean-francois jean-jacques
  jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-pierre jean-yves jeenbek jeff jefferson jeffery
  jeffrey jehan jens jeppe jerald jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jesse jesus jethro jeyhun
  jim jimmie jimmy jiri joachim joakim joao joaquim joaquin jochen jody joe joel joey johan johann johannes john
  johnathan johnnie johnny jon jonah jonas jonathan joni jonny joop joost jordi jorg jorge jorgen jorma jose josef
  josep joseph josh joshua josiah josip jovan jozef jozsef juan juergen juha juhani jukka jules julian julien julio
  julius juma jun junaid juraj jurgen juri juris jussi justin justinas justus jyri kaare kabir kacper kader kadir
  kahlil kai kairbek kais kalle kalman kamal kamau kamil kamran kanat kareem karel karim karl karlis karlo karol
  karsten karthik kasim kaspar kassym kassym-jomart kasym-jomart kaveh kayode kazem kazimierz kazuo keanu keir keith
  kelvin kemal ken kendrick kenji kenneth kenny kenta kermit kerry kevin keyvan khaled khalid khalifa khalil khosrow
  khurram khwaja kieran kilian kimani kingsley kipchoge kiplagat kiprono kiran kiril kirill kirk kjartan kjell klas
  klaus klemens knud knut kobus kofi kojo konrad konstantin konstantinos konstantins korbinian kosta kostas kourosh
  krishna krisjanis kristian kristjan kristof kristofer kristoffer krystian krzysztof kudakwashe kumar kunle kurmanbek
  kurt kushal kwabena kwaku kwame kwasi kyle kyriakos kyrylo lachlan laci ladislav laith lajos lalo lamar lamine lance
  lancelot landon larry lars lasse laszlo laurence laurens laurent laurentino lauri laurits lawrence lazar lazarus
  leander lech lee leendert leif lenin lennart lenny leo leon leonard leonardo leonel leonhard leonid leonidas leopold
  leopoldo leroy leslie lester lev levan levi lewis liam linus lionel ljubo llewellyn lloyd lochlan loic lonnie loren
  lorenz lorenzo lothar louie louis lubomir luc luca lucas lucian luciano lucien lucio lucius ludo ludovic ludwig
  luigi luis luiz luka lukas lukasz luke lutfi lutz luuk lyle lyubomir maamoun maarten maciej macky magnus mahamat
  mahathir mahdi mahendra maher mahesh mahinda mahmood mahmoud mahmud maik majid maksat maksim maksym malachi malcolm
  malek malik mamadou mamdouh mandla manfred manish manmohan manny manoj mansoor mansour manu manuel marat marc marcel
  marcelino marcello marcelo marcin marco marcos marcus marek margus marian mariano marijan marijus marin mario marios
  marius mark markku marko markos markus marlon martim martin martins martti marty martyn marvin marwan masato masoud
  masrour massimo mateo mateus mateusz mathew mathias mathieu mathis matias matiss matt matteo matthew matthias
  matthieu matti mattias maulen maurice mauricio maurits maurizio mauro max maxim maxime maximilian maximo maynard
  mazen mehdi mehmet mehran meinhard melvin menachem meshal mesut metin mevlut micah michael michail michal michalis
  micheal michel mick micky miguel mihai mihail mihaly mihkel mikael mike mikhail mikheil miki mikkel mikko miklos
  mikolaj milan milen milko milo milorad milos miloslav milovan miloš mircea mirko miro miron miroslav mirza mishal
  mitch mitchell mladen moctar mohamad mohamed mohammad mohammad-reza mohammadreza mohammed mohan mohsen moises
  mojtaba mokgweetsi mokhtar momcilo monty mordechai morgan morgens moritz mort morten morteza mortimer moshe
  mostafa moti moussa mubarak muhamed muhammad muhammadu muhammed muhyiddin mukesh mukhtar mulugeta munir muntasir
  murad murager murat musa mustafa mwangi mykhailo mykola myles myron nabil nacho nader nadhim nadim naftali nahum
  naim najib namik nana naoki narayan narendra naseem naser nasir nasser nathan nathanael nathaniel naveed navin nawaf
  nawaz nayib nechirvan ned neil nels nelson nelu nenad nestor nicanor nicholas nick nicolae nicolai nicolas nicolo
  nicos nicu niels nigel nihat nikita niklas niko nikol nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils
  nilson nimrod nino niranjan nitin nizar njoroge noah noam nodar nodir noel nolan norbert noriega norman nouri novak
  numan nuno nurlan nurlanbek nursultan nurzhan obaidul obed obinna ochieng octavio oddvar odin ofer oguz olaf olav
  olavi oleg oleh oleksandr oleksii oleksiy oliver olivier olli olof oluf olusegun oluwaseun olzhas omar omer omid
  omri ondrej onur orhan orrin orson orville osama oscar oskar osman osmo osvaldo oswald oswaldo otabek othman otieno
  ottavio otto ousmane owen oystein ozan paavo pablo paco padraig pal panagiotis panos paolo parviz pascal pasha
  patrice patricio patrick patrik paul paulius paulo pavel pavle pavlo pavlos pawel payam peder pedram pedro pekka per
  percy pere peregrine perry pervez petar pete peter petr petras petre petri petro petros petru petter petteri phil
  philbert philip philipp philippe phillip phineas piero pierre piers pieter pietro pinchas piotr pius piyush plamen
  platon poul prabowo pradeep prakash pranab prasad pravin predrag przemyslaw pyotr qais qasem qasim qassem quentin
  quinn quintin rachid radek radomir radoslav radoslaw radovan radu rafael rafal rafik rafiq ragnar rahim rahul raif
  raila raimo raimonds rainer raj raja rajesh rajiv rajnath rakesh ralf ralph ram ramesh ramin ramiro ramon ramzan
  randal randall randy rangel ranil raoul raphael rashad rashid rashidi rasmus rastislav raul ravi ray raymond
  raymundo razvan recep reese reggie reginald reiner reinhard reinhold reinout remi remigio renat renato renaud rene
  renzo reuben reuven reza rhys ricardo riccardo richard richie rick ricky rigoberto riku riley rinat rishi risto
  ritchie riyad roar rob robbie robert roberto robin rocco roddy roderick rodger rodney rodolfo rodrigo rodrigue roel
  rogelio roger rogerio rohan rohit roland rolando rolf rollo romain roman romano romulo ron ronald ronaldo ronan
  ronen ronnie rory roscoe ross rostam rostislav rouhollah rouzbeh roy royce ruben rudi rudolf rudolph rudy rufino
  rufus ruhollah rui rumen rune rupert rushdi ruslan russ russell rustam rustamjon rustem ryan ryszard saad sabit
  sabri sacha sadegh sadeq sadiq sadyr saeb saeed saeid safin said saif sajid salah salar saleh salem salim salman
  salvador salvatore sam samad sameer sameh samer sami samir sampson samson samuel samuli sander sandor sandro sani
  sanjay santeri santiago sasa sascha satish satoshi sauli saulius saverio sayasat sayed scott sean sebastian
  sebastiano sebastien sedat sefer segun seif sekou selim selwyn semyon sepp serdar serge sergei sergey serghei sergio
  sergiu serhii serhiy serik serikbek seth severin sevket seydou seyi seymour shafiq shahbaz shahid shahram shakir
  shamil shane sharif shaun shavkat shawn shehbaz sheldon sherif sherwood sherzod shigeru shimon shinzo shlomo shmuel
  shota siamak sidney siegfried sigmar sigmund sigurd silas silvano silvestre silvio simeon simon simonas sinan sinisa
  sipho sirojiddin slavko slawomir slobodan sofus sohrab solomon soren sotiris spencer spiros srdjan sridhar staffan
  stan stanislas stanislav stanislaw stavros steen stefan stefano stefanos steffen stelios sten stephan stephane
  stephen sterling steve steven stewart stig stijn stipe stjepan stoyan stuart subrahmanyam suhail suk-yeol sulaiman
  suleiman suleyman sunil suresh sushil svein sven svend svetozar syed sylvain sylvester szymon tadas tadeusz tafadzwa
  taha tahir taimur takashi takeshi talal talgat tamas tamim tapani tapio tarek tareq tariq tarja tarmo taro tauno
  tawfiq taylan tayo tayyib tayyip ted teddy temir temur tendai teodor teodoro terence terrance terrell terrence terry
  tesfaye teuvo thabo thad thaddeus thanos themba theo theodor theodore theodoros theodosios thierry thijs thilo thom
  thomas thompson thorbjorn thorsten thorvald tiago tibor tigran tihomir tilo tim timo timofey timothee timothy timur
  tinashe titus tobias toby todd todor tom tomas tomasz tomaz tomislav tommaso tommi tommy tony toomas torben torgeir
  torsten toru torvald toshimitsu toshiro travis trevor trey tristan troels truls tudor tunde tunji tuomas turgut
  tycho tyler tyrone tyson tzvi uche uffe ugo uhuru uldis ulf ulises ulrich ulugbek ulysses umar umaro umberto umit
  uriel uwe vaclav vadim vadym vagn vahe vahid vaibhav valdemar valdis valentin valentino valerii valerio valeriy
  valery valter varun vasco vasil vasile vasilis vasily vassilis vasyl vazgen veijo velimir venkat venkatesh vern
  vernon veselin viacheslav vic vicente victor victorino vidar vijay vikram viktor vilho vili viljo ville vince
  vincent vincenzo vinod viorel virgil virgilio virginijus vishal vitali vitaliy vitaly vito vittorio vivek vjekoslav
  vlad vladan vladimir vladislav vlado vladyslav vlatko vojislav vojtech volker volodymyr vsevolod vyacheslav vytautas
  wadih wael waldemar wale walid wallace walter walther waqar warren wassim wayne wekesa wendell wenzel werner
  wesley wieslaw wilbert wilbur wilfred wilfrid wilhelm willem william williams willie willis willy wilmer winfried
  winthrop witold wladyslaw wlodzimierz wojciech woldemariam wolfgang woodrow wopke wouter wyatt xabier xander xavi
  xavier ximeno yadollah yahya yair yakov yakub yamen yanis yann yannick yannis yaser yash yasin yasir yasser yasuo
  yavuz yaw yazid yefim yehuda yemi yerkin yerlan yermek yerzhan yevgeny yevhen yiannis yigal yitzhak yngve yoav yogi
  yohannes yohei yoichi yoram yorgos yosef yoshi yoshihide yoshimasa yossi younes yousef youssef youssouf yoweri yuki
  yuri yuriy yury yusef yusuf yuval yves zac zachariah zachary zack zafar zaheer zaid zain zakaria zaki zbigniew
  zdenek zdravko zeev zeid zeljko zenon zhandos zhang zhanibek zhaslan zhumabek zia ziad ziya zlatko zohar zoltan
  zoran zsolt zubair zurab zviad zygmunt
`)
