import { words } from '../../../annotations/wordLists.ts'

/** Given names of men the world over that are hardly ever anything else at the head of a name, from A to K. Folded. */
export const MEN_A_TO_K = words(`
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron aaryan
  aatmaj aatreya aayushmaan aayushman abayomi abbas abbie abbos abdalla abdallah abdel abdelaziz abdelfattah abdelkader
  abdelmadjid abdi abdiel abdollah abdolreza abdon abdou abdoul abdoulaye abdul abdul-fattah abdulahad abdulazim
  abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah
  abdullahi abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon
  abdurrauf abdurrazzoq abdussamad abebe abeiku abel abelard abelardo abhaidev abhirath abhishek abhisyanta abimbola
  abiodun abiola abiona abisola abisoye abiy abner aboubacar abraham abramo absalom abu acaryatanaya achalesvara
  acharyanandana acharyasuta achille achim achintya achyut acim adalbert adalberto adam adama adan adar addie
  adebankole adebayo adebiyi adebola adebowale adeboye adedaramola adedayo adedeji adedoyin adegoke adekitan adekola
  adekunle adel adelbert adeleke adelin adell adem adeniyi adeola adeolu adeoti aderopo adeshina adesoji adetayo adeyi
  adham adheesh adhiraj adhrit adigun adikavi adil adilbek adinath aditeya aditya adityanandan adityanandana adnan
  adolf adolfo adolfs adolph adolphe adolphus adonis adrain adriaan adrian adriano adriel adrien adripathi advaya afal
  afolarin afonso agasti agastya agaton agneya agnimitra agniprava agnivesh agostino agustin ahmad ahmadreza ahmed
  ahmet ahror aidan aiden aidos aigars aime ainars ajala ajani ajay ajeet ajit akande akanmu akanni akbar akeem akhil
  akif akinkunmi akinlabi akinwale akinwumi akira akmal akos akram akroor aksel akshaj akshat akshayakeerti akufo
  akwasi akwesi alaa alaba alade alain alamu alan alano alasdair alassane alastair alban albert alberto albin albrecht
  alcibiade alcide alden aldo aldric alec alejandrin alejandro alek aleksa aleksandar aleksander aleksandr aleksei
  aleksej aleksey aleksi aleksy alessandro alessio alex alexander alexandr alexandre alexandro alexandros alexandru
  alexei alexej alexey alexie alexis alexys alexzander alf alfie alfons alfonso alfonz alfonzo alford alfred alfredo
  alfreds algirdas algirds algis ali alic alikhan aliou alioune alireza alisher alistair alister aliyu aljaz aljosa
  allan allen allie allister almas almaz almazbek almire alois aloizs alojz alok alon alonso alonzo alparslan alpha
  alphonse alphonso alun alvah alvaro alvin alvis amadou amady amani amar amaranaath amaresh amari amath ambrose ambroz
  ambrozy amdy amerigo ameth ameyatma amin amine amir amirhossein amish amit ammar amogh amos amr amrit anaadi anagh
  anal anang anas anastacio anastasije anastasios anatol anatole anatolie anatoly andel andelin andelko andelo anders
  andras andraz andre andrea andreas andrei andrej andres andrew andrey andrii andrija andris andriy andro andrzej andy
  andzejs andzs anej anele aneurin ange angel angelo angus anibal anil anilaabh anilabh anis anish anjaneya anjolaoluwa
  ankal anko anrijs ansel anselm ansgar ansgary anslavs ante antek antero anthony antoine anton antone antoni antonie
  antonin antonio antonis antony antti antun antwan antwon anunay anuraag anurag anvar anwar anze apollinaire
  apollinary apollo araldo aram arcadie arch archan archer archibald archie arda ardeshir ari arian aric ariel arif
  arijit arijs arin arindam aris aristide arjen arjun arkadijs arkadiusz arkady arlen arlo arman armand armando armen
  armin armins arnaldo arnaud arne arnesh arno arnold arnoldo arnulfo arpad arsenie arsenije arseniusz arshad arslon
  artem artemio arthur artur arturo arturs artus arun arunthavanathan arvel arvid arvids arvin arvind aryan arystarch
  asad asadulloh asher ashlesh ashok ashraf asif asilbek askar askhat aslan atanas atanazy athanasios atif atila atmaja
  atmanand atmananda atsushi attila aube aubrey aubry auguste augustin augustine augusto augustus aurel aurelian
  aurelien aurelio austen austin austyn avadhesh avaz avdal avery avi avigdor avraham avram awar axel ayan ayaz aydan
  ayden ayinde ayman ayodeji ayodele ayomide ayomikun ayotude ayoub ayub azad azamat aziz azubuike baalaaditya
  baalagopaal baba babacar babak babasola babatunde babatunji babawale bachir badr bafana bahadur bahman bahodir bahram
  bahriddin bahrom bahruz bahula bailey bakary bakhtiyor bakula bakyt bakytbek bakytzhan bala balaaditya balachandra
  baladitya balagopal balagovind balazs baldwin balgopal balint bandar bandhu bandhul bangizwe banji bankim
  bankimchandra bankole barack baraka barham baris barnabas barnabe barnaby barney baron barrett barry bart bartholome
  bartolomej bartolomeo barton bartosz basem bashar bashir basil basile basilio bassam bassirou bastian bastien batuhan
  baurzhan bauyrzhan bawer baxtiyar bayo bazyli bebe behrouz behruz beibut bekele bekir bekmurod bela belimir ben
  benadik bence bendeguz benedek benedetto benedict benedikt benedykt benett bengt beniamin beniamino benicio benito
  benjamim benjamin bennett bennie benny benoit benyamin berdan berfin berik berislav berk berkay berke bernard
  bernardo bernd berndt bernhard bernie bert bertalan berti bertie bertil bertram bertrand beti bhaasvan bhaaswar
  bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves
  bheeshma bheki bhekimuzi bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar
  bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bibek bijan bijay bikash bilal bilawal bill
  billy bilol binali birane birger birjesh bishal bishnu bjarne bjarni bjorn blagoje blahoslav blaise blake blaz blazej
  bob boban bobbie bobby bobur bogdan bogoljub bohdan bohumil bohumir bohus bohuslav bojan bola bolat boldizsar
  boleslavs bongani bongbong bonginkosi bonifac boniface bora boris borislav borivoje borjan borko borna borut borys
  bosko botan botir botond bouba boubacar boubou boyd boyko boza bozidar brad braden bradley bradly brady braeden
  brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram brando brandon brandt
  brandyn branimir branislav branko brannon branson braulio braxton brayan brendan brenden brendon brenn brennan
  brennon breno brent bret brett brian brice brijesh brock broderick bronislavs bronislaw brooks bruce bruno bryan
  bryant bryce brycen bryon buchi bucur budhil budimir buford bulent burak burdette burhan burhon burley burnice busayo
  byron bystrik cade caden caesar caio cale caleb calebe callum calvin cameron camil camilo camren camron candelario
  candide candido candra carey carl carles carleton carlie carlo carlos carlton carmelo carmine carroll carsten casey
  casimer casimir caslav caspar cassius catalin caua ceasar cecil cecilio cecyliusz cedomir cedric cedrick cedrik
  celestin celestino celestyn celso cene cenk cesar cesare cezar cezary chaanakya chaaruchandra chadd chadrick chaim
  chaitan chakor chakradhar chakravartee chakravarti chanakya chandak chandan chandraayan chandrabhan chandradev
  chandraketu chandramauli chandramohan chandran chandranath chapal charak charalambos charl charles charley charlie
  charuchandra charuvrat chaten chatur chaturaanan chaturbhuj chauncey chaz chedly cheikh cheikhou chekhouna cherif
  chesley chet chetan chetanaanand chico chidaakaash chidaatma chidambar chidananda chidi chinedu chinmayanand
  chinmayananda chiranjeev chiranjeeve chisom chitraksh chris christer christiaan christian christiano christof
  christoffer christop christoph christophe christopher christos chuck chukwu chukwudi chukwuemeka chukwuma chyngyz
  ciaran cihan cillian ciril cirillo ciya claes clare clarence clark claud claude claudio claus clay clayton clemens
  clement clemente clemmie cletus cleve cliff clifford clifton clint clive cloyd clyde coby cody colby cole coleman
  colin colins colm colman colt colten conner connor conor conrad constantin constantinos corbin cordell cordie corey
  cormac cornelio cornelis cornelius cornell corvin cory cosimo costas coty craig crawford crin cristian cristiano
  cristin cristobal cristopher csaba csanad csongor ctibor cullen curt curtis cvijan cvijetin cyprian cyril cyrille
  cyrus cyryl czeslaw daan dabiziv dado dafydd dagfinn dags daisuke daiwik dakota dale dalibor dallin dameon damian
  damiano damien damife damil damilare damilola damion damir damjan damodara damola damon dan dandak dandapaani dandre
  dane dangelo dani danial daniel daniele daniil danijel danilo daniyar danjuma danko dannie danny dante danu daoud
  daouda darasimi darby darcy daren darian darin dario darion darius dariush dariusz darkhan darko darnell daron darrel
  darrell darren darrick darrin darrion darron darryl darshan daryl daryoush dasa dashawn datta dauren dave davey davi
  david davide davids davin davion davit davon davonte davor davorin davron davy dawid dawit dawson dayaamay dayaananda
  dayaanidhi dayamayee dayne dayo dean deangelo declan dedric dedrick deenabandhu deepak deepan deepankar deependra
  deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delaney delbert dele
  delmer demarco demarcus demario demeter demetrios demetris demetrius demetriusz demilade demond deneval denis denisz
  deniz dennis denny denys deon deondre deontae deonte dereck derek derick dermot deron derrick dersim deshaun deshawn
  desimir desmond devadatt devagya devajyoti devak devante devdan deven devesh deveshwar devin devlet devonte devvrat
  devyn dewayne dewey dewitt dexter dezider dhananjay dhanapati dhanesh dhanin dhanpati dhanu dhanvin dharmaketu dhruv
  dhyanesh dhyaneshwar dick didier diego dieter dietmar dietrich digambar digambara digby dilan dildar dillan dillon
  dilmurod dimitar dimitri dimitrije dimitrios dimitris dinakar dinesh dinis dinkar dino diogo dion dione dionisio
  dionizy dionyz dipankar dipendra dipesh diptendu dirk diroj divaakar divakar divjot diyor djamel djibril dmitri
  dmitriy dmitry dmytro dobroslav domagoj domen domenic domenick domenico domingo dominic dominick dominik dominique
  don donald donato donavon donnell donnie donny donovan dorde dorian dosym doug douglas dovud doyle dragan dragisa
  drago dragoje dragojlo dragoljub dragos dragoslav dragutin drahomir drahoslav drake draza drazen dren dries dron
  drona drzimir drzislav duane duanne duarte dubravko duje dujo dumisani dumitru duncan durad durante durodola durward
  dusan dusko dustin dwaipayan dwaipayana dwayne dwight dylan dzmitry eamon eamonn earl ebbe ebiowei ebrahim ebunoluwa
  eckhard eddi eddie eddy edgar edgard edgardo edgars edi edin edison edmond edmund edmundo edoardo edouard eduard
  eduardo eduards edvard edvin edvins edward edwardo edwin edzus eekalabya eero efim efraim efrain efrem efren egidijus
  egil egils egon egor ehud eike einar einars eino eirik eivind eizens ekaaksh ekadant ekaksh ekalavya ekaling ekdant
  ekow ekrem ekundayo eladio elbek elbert eldar eldon eldor eldred eldridge eleazar elia eliah elian eliano elias
  eliasz elie eliezer elijah elio eliot eliseo elisha elisio elita elliot elliott ellis ellsworth elmar elmars elmer
  elmo elmore elmurod elnur elon eloy elroy elton elvin elvis elwin elwyn elyor emanuel emanuele emeka emerson emery
  emiel emil emile emilian emiliano emilijan emilio emils emin emir emmanuel emmerson emmet emmett emmitt emomali emory
  emre emyr enda endre enea eneko engelbert engin ennio enoch enos enric enrico enrique ensar ensio enver enzo eoghan
  eoin ephraim erast eray erda erdal erdem eren erhard eriberto eric erich erick erik eriks erkki erlan erling ermanno
  ermins ernest ernesto ernie ernst erol errol ervin ervins erwin esben eshaq esko esmail esra essam esse esteban
  estevan esupofo ethan etienne ettore euan eugen eugene eugenio eugeniusz eui-yong eurico eusebio eustracjusz evalds
  evan evangelos evariste evaristo everardo everette evert evgenii evgeny evin ewald ewan ewen eyal eymen eyram
  ezechiel ezekiel ezequiel ezio ezra fabian fabiano fabien fabijan fabio fabrice fabricio fabrizio fadi fahad fahd
  fahriddin faiq faisal faiz fanyana farai farhad farhod farid farouk farruh farrukh faruk faustin faustino fausto
  favian fawzi fayez fayzbek fazliddin federico fedor feleti felice feliciano feliks felipe felix felton femi feodor
  ferdinand ferenc fereydoun fergus ferhat fermin fernand fernando ferre fidel fiifi fikret filemon filiberto filip
  filipe filippo filotije finbar finlay finley finn finnley fintan fiodor firdavs fitrat flavio fletcher florencio
  florentin florian florin floris floy floyd flynn folafoluwa folu forrest foss fotih fouad franc francesc francesco
  franci francis francisco franciszek franck francois franjo frank frank-walter frankie franklin frantisek franz fraser
  fred freddie freddy frederic frederick frederik fredric fredrick fredrik fredy freeman fridolin fridrich fridtjof
  friedrich fritz fryderyk fuad fuat fulgencio fumio funani funmilade funmilayo furkan furman fynn fyodor gabe gabin
  gabit gabor gabriel gabriele gael gaetano gagan gajaadhar gajabahu gajadhar gajbaahu galen galfryd galym galymzhan
  ganak ganaka ganapati gandharv gandharva ganesh gangesh garba gareth garett garik garnett garret garrett garrick
  garry garth garud garuda gary gaspar gaspard gasper gaston gati gatik gatsha gauraang gaurang gauranga gaurav gautam
  gautama gauthier gavin gavril gavrilo gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon gederts geert gejza
  gellert gene gennady gennaro geoff geoffrey geoffroy georg george georges georgi georgije georgios georgy geovanni
  geovanny geovany geraint gerald geraldo gerard gerardo gerasim gerazym gerd gergely gergo gerhard germain gerrit
  gerry gerson gert gervase getachew ghanaanand ghanashyam ghanshyam ghasem ghassan ghazi gheorghe gherardo ghislain
  ghita gholamreza giacomo gian giancarlo gianfranco gianluca gianni gideon gilbert gilberto giles gilles gino
  gintautas gioele giordano giorgi giorgio giorgos giovani giovanni giovanny giri girik girika girindra giriraaj
  giriraj girish girma girts gitanas giuliano giulio giuseppe giusto glafcos gleb glenn gligorije gobinda godfrey
  godwin gojko golub gonsalwy gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gordan gordon goswamee
  goswami gottfried gotum gouranga goutam govinda gradimir grady graeme graham grayson greg gregg gregoire gregor
  gregorio gregory greyson grga grgo grgur grigor grigorije grigory grover grzegorz gubio gudakesa gudakesha guenther
  guglielmo guido guilherme guillaume guillermo guiseppe gunars gunnar gunner gunter gunther gurbanguly gurdev guru gus
  gust gustaf gustav gustave gustavo guus guy gvozden gwido gyorgy gyula haakon habib hadi hafez hafiz haidar haider
  haile hakainde hakan hakeem hakim hakon haldor hale haleigh haley halil halim hamad hamdi hamid hamidou hamidreza
  hamish hamisi hammad hamza hani hank hannes hannu hans harald hardy hari harinarayan haris harish harit harley harmon
  harold haroon haroun harri harrison harry haruki harvey hasan hashem hashim hasim haskell hassan hassie hatem hawar
  haydar hayden hazem hazle heber hector hedi heikki heiko heiner heinrich heinz heitor heja helge helio helmer helmut
  hendrik henri henrich henrie henrik henrique henry henryk herbert heriberto herman hermann hermenegildo herminio
  hernan herschel hershel herve hesham heshmatollah heval hideki hideo hieronim hikmat hikmet hilario hilarion hilarius
  hilbert hillard hillel hilmar hipolit hipolito hiram hiranmay hiranmaya hirokazu hiroshi hisham hjalmar hojimurod
  holden holger homero hooshang horace horacio horacy horst hosea hosni hossein houshang houssein howard howell hoyt
  hozan hrvoj hrvoje hubert hugh hugo hugues hulusi humberto humza hunor hunter hurram husain husam husein hussain
  hussein huw hvalimir hyman hywel iago iain ian ibidapo ibodulloh ibou ibra ibrahim ibrahima ibrohim ibukunoluwa idowu
  idris idriss idrissa ifeanyi ifeanyichukwu ifeoluwa igal ignac ignacio ignacy ignatius ignazio ignjat igor ihar ihor
  ihsan ihtiyor ikenna ikeoluwa iker ikhidie ikrom ilan ilario ilarion ilay ildefonso ilgmars ilham ilhan ilias ilie
  ilija ilir ilja ilkka ilko illya ilmari ilmars ilqar ilya ilyas ilyos imad immanuel imoleoluwa imran imre imrich
  imron inars inder indra indrikis indulis inge ingmar ingmars ingvar inigo inioluwa innocenty insa ioannis ion ionut
  iosif ira iraj irakli iremide ireneusz ireti irfan irvin irwin isaac isaak isac isacco isadore isai isaiah isaias
  isak iseoluwa ishaan ishaq ishola isidor isidore isidoro isidro islom ismael ismail ismaila ismet ismoil isom issa
  issac istvan itunuoluwa ivan ivar ivek ivica ivo ivor iwan ixtiyar iyad iyanuoluwa iyinoluwa izaak izaiah izajasz
  izak izidor iztok izydor izzat izzy jaak jaakko jaan jaap jabari jaber jace jacek jacinto jack jackson jacky jaco
  jacob jacobo jacobus jacques jaden jadesola jadon jadran jadranko jadro jadyn jae-in jaeden jafar jaga jagadish
  jagadisha jagathi jagdeep jagdish jagmeet jahnu jahongir jaiden jaime jair jairo jakaya jake jakob jakov jakub jalal
  jaleel jalen jalol jalon jalyn jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil jamir jamison jamol
  jamshid jan janek janez jani janick janis janko janne jannik jannis janos janosch janusz jaquan jared jaren jari
  jarle jarne jarod jarolim jaromir jaron jaroslav jaroslaw jarred jarrell jarret jarrett jarrod jarvis jasen jasenko
  jason jasper jassim jasur javad javas javed javier javlon javohir javon javonte jawad jaxon jay jayce jaycee jayden
  jaydon jaylan jaylen jaylin jaylon jayme jayson jazeps jean jean-claude jean-francois jean-jacques jean-luc jean-marc
  jean-marie jean-michel jean-noel jean-paul jean-pierre jean-yves jedediah jedidiah jeenbek jeff jefferey jefferson
  jeffery jeffrey jeffry jehan jekabs jelle jennings jens jensen jeppe jerad jerald jeramie jeramy jerel jeremi
  jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermey jernej jerod jeroen jerome jeromy jeronimo
  jerrell jerrod jerrold jerry jerzy jesper jess jesse jesus jethro jett jevgenijs jevon jeyhun jezdimir jim jimmie
  jimmy jindra jiri jitender jitendra jiyan joachim joah joakim joanny joany joao joaquim joaquin jochen jody joe joel
  joesph joey johan johann johannes johathan john johnathan johnathon johnnie johnny johnpaul jon jona jonah jonas
  jonatan jonathan jonathon joni jonny joojo joop joost jordane jordi jordon jordy jorg jorge jorgen joris jorma jose
  josef josep joseph josh joshua joshuah josiah josip josko joso josue jourdain jovan jovani jovanny jovany joza joze
  jozef jozsef jozue juan juda judah judd judson juergen jugoslav juha juhani juho jukka jules julian julien julijs
  julio julius juliusz juma jun junaid junius juraj jure jurgen jurgis juri juris jussi justen justin justinas juston
  justus justyn juul juvenal juwan juwon jyotis jyri kaan kaare kabir kacper kade kaden kader kadin kadir kagiso kahlil
  kai kailash kairbek kais kale kaleb kalervo kalevi kalidou kalinik kalistrat kalle kalman kamal kamalesh kamau
  kameron kamil kamlesh kamol kamoliddin kamran kamren kamron kanak kanaka kanat kane kannan kannen karan kareem karel
  karim karl karlis karlo karna karol karson karsten karthik kartik karunanidhi kashyap kasim kaspar kasper kassym
  kassym-jomart kasym-jomart kaveh kavon kawa kayden kayode kazem kazimierz kazimir kazuo keagan keano keanu keaton
  keba keegan keenan keerti kehinde keir keith keji kellen kelton kelvin kemal ken kenan kendall kende kendrick kenji
  kennedy kenneth kennith kenny kenta kenton kenyon kenzo keon kerem kerim kermit kerry keshaun keshawn keven kevin
  kevon keyon keyshawn keyvan kgabu khadim khaled khalid khalifa khalil khem khosrow khurram khwaja kian kieran kiley
  kilian killian kimani kingsley kipchoge kiplagat kiprono kiran kiril kirill kirilo kirk kirti kjartan kjell klaas
  klarencjusz klas klaudiusz klaus klavs kleber klemen klemens klement kliment knud knut kobus koby kocer kody kofi
  kojo kolawole kolby kole koloman kolos komil komron konrad konrads konstantin konstantinos konstantins konstanty
  konstantyn kopano koray korbin korbinian korede korey kornel korneli korneliusz kory kosta kostas kourosh kraig
  kresimir kris krishna krishnadas krishnadasa krisjanis kriss kristan kristian kristians kristijan kristjan kristof
  kristofer kristoffer kristopher krisztian krisztofer krsto kruno krunoslav krystian krzysztof ksawery ksenofont kubad
  kubura kudakwashe kujoe kumar kunle kurmanbek kurt kurtis kushal kuzman kwabena kwadwo kwaku kwame kwamena kwasi
  kweku kwesi kwintyn kyan kyle kyler kyriakos kyrylo
`)
