import { words } from '../../annotations/wordLists.ts'

/** Common given names the world over that are hardly ever anything else at the head of a name. Folded. */
export const MALE_NAMES = words(`
  aaron abbas abdalla abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abdi abdollah abdolreza abdou
  abdoulaye abdul abdul-fattah abdulaziz abdulla abdullah abdulmalik abebe abel abiy abraham abu adam adel adham adil
  adilbek adrian adrien agustin ahmad ahmadreza ahmed ahmet aidan aidos ajay akira aksel akufo alaa alain alan
  alasdair albert alberto albin alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alex
  alexander alexandre alexandros alexei alexey alexis alf alfie alfonso alfred alfredo ali alikhan alireza alistair
  alister aliyu allan allen almas almazbek alpha alun alvaro amadou amin amine amir amirhossein amit ammar amr anatoly
  anders andre andrea andreas andrei andrej andres andrew andrey andrii andriy andrzej angelo angus anibal anil
  anthony antoine anton antoni antonio antony anwar archie ardeshir ari ariel arif arjun arkady arlen arman armando
  arnaud arne arnold artem arthur arturo arvind ashok ashraf asif askar askhat aslan atif atsushi attila augusto
  austin avraham ayman ayoub azamat aziz babacar babatunde badr bahadur bahman bahram bakhtiyor bakyt bakytbek
  bakytzhan bandar barack baraka barham barry bartosz bashar bashir basil bassirou baurzhan bauyrzhan behrouz beibut
  bekele bekir ben benedict benjamin benny berik bernard bernardo bernd bernie bertie bertrand bheki bijan bilal
  bilawal bill billy binali bjorn bob bobby bobur bogdan bohuslav bola bolat bongani bongbong boris boubacar brad
  bradley brandon brendan brent brett brian bruce bruno bryan burak burhan byron caleb callum calvin cameron carl
  carlo carlos cedric cesar charles charlie cheikh chidi chinedu chris christian christoph christophe christopher
  chuck chukwudi chukwuemeka chyngyz ciaran claude claudio clement clive colin connor conor cory craig cristian
  cristiano cristobal curtis cyril dafydd daisuke dale damian damien dan daniel daniele danilo daniyar danny daoud
  dario darius dariush darkhan darren daryoush dauren dave david davide dawit dayo dean declan deepak dele denis
  dennis denys derek desmond devlet dick didier diego dieter dimitar dimitri dimitrios dimitris dinesh dirk dmitri
  dmitriy dmitry dmytro dominic dominik dominique don donald dosym doug douglas dragan dumitru duncan dustin dwayne
  dylan eamon earl ebrahim eddie eddy edgar edgars edi edmund edouard eduard eduardo edward edwin egils egor ehud
  eirik ekrem elias elijah eliot elliot emanuel emeka emil emilio emmanuel emmerson emomali emre emyr enda enrico
  enrique eoin eric erich erik erlan ernest ernesto erwin eshaq esmail essam esteban ethan etienne euan eugene
  eui-yong evan evariste evgeny ewan eyal fabian fabio fabrice fadi fahad fahd faisal farai farhad farhod farid farouk
  farrukh faustin fawzi federico felipe felix femi ferdinand fereydoun fergus fernando filip filipe filippo finlay
  fintan florian fouad francesco francis francisco franck francois frank frank-walter frankie franz fred freddie
  frederic frederick frederik fritz fuad fuat fumio gabit gabor gabriel galym galymzhan ganesh garba gareth garry gary
  gaston gaurav gavin geert gennady geoff geoffrey george georges georgi georgios geraint gerald geraldo gerard
  gerardo gerd gerhard gerry getachew ghasem ghassan ghazi gholamreza giacomo giancarlo gianni gideon gilbert gilles
  gintautas giorgi giorgio giorgos giovanni girish girma gitanas giuliano giuseppe glenn gopal goran gordon graham
  greg gregg gregory grigory guido guilherme guillaume guillermo gunnar gunter gunther gurbanguly gustavo guy habib
  hadi haidar haider haile hakainde hakan hakim hamad hamid hamidreza hamish hamisi hamza hank hans harald haris
  harish harold harry haruki harvey hasan hashem hashim hassan hazem hector heiko heinrich heinz helmut hendrik henri
  henrik henry herbert herman hermann heshmatollah hideo hikmet hirokazu hiroshi hisham hooshang horacio horst hosni
  hossein houshang howard hubert hugh hugo hulusi humza husain hussein huw hywel iain ian ibrahim ibrahima idriss
  ifeanyi ignacio igor ihar ihor ihsan ilham ilir ilya imran inigo ioannis ion ira iraj irakli isaac isaias ishaq
  ismail ismet istvan ivan ivica ivo iwan jaap jaber jack jackson jacob jacques jae-in jafar jahongir jaime jair
  jakaya jake jakob jakub jalal jamal james jamie jamil jamshid jan janez janos jared jari jaroslav jaroslaw jason
  jassim jasur javad javier jay jean jean-claude jean-francois jean-jacques jean-luc jean-marc jean-marie jean-michel
  jean-noel jean-paul jean-pierre jean-yves jeenbek jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesper
  jesse jesus jeyhun jim jimmy jiri joachim joao joaquin joe joel joey johan johann johannes john johnny jon jonah
  jonas jonathan jordi jorg jorge jose josef josep joseph josh joshua juan juha jules julian julien julio julius juma
  jun jurgen justin kader kai kairbek kais kamal kamau kamran kanat karel karim karl karlis kassym-jomart kasym-jomart
  kaveh kayode kazem kazuo keir keith kelvin kemal ken kenji kenneth kenny kenta kerry kevin khaled khalid khalifa
  khalil khosrow kieran kipchoge kiplagat kiprono kiran kiril klaus knut kofi kojo konstantin konstantinos kourosh
  krisjanis kristian kristjan krzysztof kudakwashe kumar kunle kurmanbek kurt kwabena kwaku kwame kwasi kyle kyriakos
  kyrylo lachlan lamine lance larry lars laszlo laurence laurent laurentino lawrence lazarus lee leif lenny leo leon
  leonard leonardo leonid leopold leroy leslie lev levan levi lewis liam linus lionel lloyd lorenzo louis lubomir luc
  luca lucas lucian luciano ludwig luigi luis luiz lukas lukasz luke lutfi maciej macky magnus mahamat mahathir mahdi
  mahesh mahinda mahmoud mahmud majid maksat malcolm malik mamadou mamdouh mandla manfred manmohan manoj mansour
  manuel marat marc marcel marcelo marcin marco marcos marcus marek marian mariano mario marius mark marko markus
  marlon martin marty marvin marwan masato masoud masrour massimo mateusz mathias mathieu matt matteo matthew matthias
  maulen maurice mauricio maurizio max maxim maxime mazen mehdi mehmet menachem meshal mevlut michael michal micheal
  michel mick miguel mihai mikael mike mikhail mikkel miklos milan milorad milos miloš miroslav mishal mitch mitchell
  mohamad mohamed mohammad mohammad-reza mohammadreza mohammed mohan mohsen moises mojtaba mokgweetsi mokhtar
  mordechai morgan moritz morten morteza moshe mostafa moussa muhammad muhammadu muhyiddin mukesh mukhtar mulugeta
  munir muntasir murager murat musa mustafa mwangi mykhailo mykola nabil nader nadhim nadim naftali najib nana naoki
  narendra naser nasser nathan nathaniel nawaf nawaz nechirvan ned neil nelson nicholas nick nicolae nicolas nicolo
  nicos nicu niels nigel nikita niklas niko nikol nikola nikolai nikolaos nikolas nikolay nikos nils nino nitin nizar
  njoroge noah nodir noel norbert norman nouri numan nuno nurlan nurlanbek nursultan nurzhan obaidul obinna ochieng
  olaf oleg oleh oleksandr oleksii oleksiy oliver olivier olli olof olusegun oluwaseun olzhas omar omid osama oscar
  osman otabek otieno otto ousmane owen pablo padraig pal panagiotis paolo parviz pascal patrice patrick patrik paul
  paulo pavel pavlo pawel pedram pedro pekka per percy perry peter petr petro petteri phil philip philipp philippe
  phillip pierre pieter pietro pinchas piotr piyush plamen prabowo predrag przemyslaw qasem qasim qassem quentin radek
  radoslav radoslaw rafael rafal rafik rafiq ragnar rahul raila rainer raj rajesh rajiv rajnath rakesh ralph ram
  ramesh ramin ramon ramzan randy ranil raphael rashad rashid rashidi rastislav raul ravi ray raymond recep reggie
  reginald reiner reinhard rene reuben reza rhys ricardo riccardo richard rick ricky rishi riyad rob robbie robert
  roberto robin rodney rodolfo rodrigo roger roland rolf roman ronald ronnie rory ross rostam rouhollah rouzbeh roy
  ruben rudolf rudy ruhollah rui rumen rupert ruslan russ russell rustam rustamjon rustem ryan saad sabit sadegh sadeq
  sadiq sadyr saeb saeed saeid said sajid salah salar salem salman salvador salvatore sam sameh samer sami samir
  samuel sandro sani sanjay santiago satish satoshi sauli sayasat sayed scott sean sebastian sebastien segun seif
  sekou selim serdar serge sergei sergey sergio serhii serhiy serik serikbek seth seydou seyi shahbaz shahid shahram
  shamil shane shaun shavkat shawn shehbaz sheldon sherzod shigeru shimon shinzo shlomo siamak sidney sigmar silvio
  simon sipho sirojiddin slawomir slobodan sohrab solomon soren spencer stan stanislav stanislaw stefan stefano
  stelios stephane stephen sterling steve steven stewart stoyan stuart subrahmanyam suhail suk-yeol suleyman sunil
  suresh sven sylvain szymon tadeusz tafadzwa taha tahir takashi takeshi talgat tamim tarek tariq taro tawfiq tayo
  tayyip ted teddy temir tendai teodoro terence terry tesfaye thabo themba theo theodor theodore thierry thom thomas
  tiago tibor tim timothy timur tinashe tobias toby todd tom tomas tomasz tommaso tommy tony toomas torsten toru
  torvald toshimitsu travis trevor tristan tunde tunji tyler uche ugo uhuru ulf ulrich ulugbek ulysses umar umberto
  uwe vaclav vadim vadym vahid valdis valentin valerii valery vasily vasyl venkatesh vernon viacheslav victor vijay
  vikram viktor vince vincent vincenzo vinod viorel vitali vitaliy vitaly vivek vlad vladimir volker volodymyr
  vyacheslav wael waldemar wale walid wallace walter warren wayne wekesa werner wesley wilfred wilhelm willem william
  willy wladyslaw wojciech woldemariam wolfgang wopke xavier yahya yair yannick yannis yasser yasuo yaw yazid yemi
  yerkin yerlan yermek yerzhan yevgeny yiannis yitzhak yoav yogi yohannes yohei yoshihide yoshimasa yossi younes
  yousef youssef yoweri yuki yuri yuriy yury yusuf yves zac zachary zack zaid zbigniew zdenek zeljko zhandos zhang
  zhanibek zhaslan zhumabek zia ziad zlatko zoltan zoran zsolt zviad
`)

export const FEMALE_NAMES = words(`
  abena abigail achieng adaeze adela adele adriana agata agatha agnes agnieszka aicha aigerim aigul ailsa aiman aino
  ainur aisha aishwarya aisulu aizhan akiko akinyi akmaral alba alejandra aleksandra alena alessandra alexandra
  alexandria alia alice alicia alina alison aliya allison alma altynai amal amalia amanda amara amber amelia amina
  amira amy ana anabel anahit anar anastasia andreea angela angelica angelina angelique angharad anita anja anjali ann
  anna annabel annalena anne anneliese annette annika antonella antonia anya aoife ariana arianna asel asma assel
  assem astrid atieno audrey ava ayesha ayse azadeh azra barbara beata beatrice beatriz bella bente bernadette beryl
  beth bethany bettina betty beverly bianca bibigul bolormaa bonnie brenda bridget brigitte brittany bronwen bukola
  busisiwe camila camilla camille caoimhe carla carmen carol carole carolina caroline carolyn carrie carys catalina
  catarina caterina catherine cathy catriona cecilia celeste celine cerys chantal charlene charlotte chelsea cheryl
  chiamaka chiara chimamanda chioma chloe christina christine chrystia ciara cindy claire clara claudia colette
  colleen connie constance consuelo corinne cornelia cristina crystal cynthia dagmar daniela danielle daphne daria
  dariga debbie deborah debra deepa deirdre delphine denise diana diane dilma dilnoza dimitra dina dinara dolores
  dominica donna dora doreen doris dorothy ebba edith edna eileen eilidh elaine eleanor elena eleni eleonora elham
  elif elisa elisabeth elise elizabeth ella ellen elsa elsie emilia emily emine emma enid erica erika erna esi
  esmeralda estelle esther eugenia eva evelyn fabiola faezeh farah faranak farida farzaneh fatemeh fatima fatma
  federica felicia feruza ffion fikile fiona florence folake frances francesca francoise frederique freja frida funke
  funmi gabriela gabriella gabrielle gail galina gayane geeta geraldine gertrude gillian gina giorgia giovanna giulia
  gladys gloria golnaz grainne greta gretchen gro guadalupe gudrun gulmira gulnara gulnoza gulshara gwen gwendolyn
  habiba hala halima halyna hana hanan hanna hannah harriet haruka hattie hauwa heather heidi heike helen helena
  helene helga hend henrietta hilary hilda hillary hina huda ifeoma ikram ilaria ilse imane imelda imogen ines inga
  ingeborg ingrid ingrida ioana irena irene irina iris isabel isabella isabelle isadora isla ivana ivanka jacinda
  jackie jacqueline jadwiga jana jane janet janice jasmin jasmine jeanette jeanne jelena jen jenna jennifer jenny
  jessica jill jo joan joana joanna joanne jocelyn jodie johanna josephine joyce juana judith judy julia juliana
  julianne julie juliet juliette justine jyoti kaja kamala karen karin karina karine katarina katarzyna kate katerina
  katharina katherine kathleen kathryn kathy katie katja katrin katrina kavita kayla keiko kelly kemi kersti kerstin
  ketevan khadija kim kimberly kirsten kirsty krista kristen kristin kristina kristine lakshmi lana larissa latha
  laura lauren laurence layla leah leanne leila lena lerato leslie leticia leyla lidia lila lilian liliana lillian
  linda lindiwe lindsay lisa lise ljubica lois lorena lorraine lottie louise lucia lucie lucinda lucy ludmila luisa
  lusine luz lydia lyn lynn mabel madeleine madina magdalena maggie maha mahnaz maia maja malala malgorzata malika
  mandana mandy manon manuela marcela marcia margaret margarita margot margrethe maria mariam mariana marianne marie
  mariia marija marilyn marina marine marion marise marisol marit marjorie marlene marta martha martina mary maryam
  marzieh masoumeh mathilde matilda maureen mavis maya meenakshi meera megan meghan mehriban melania melanie melissa
  mercedes meredith merkel meryl mette mhairi mia michaela michele michelle mihaela mila milena milica miriam molly
  monica monika monique morag muriel mwende myriam nabila nadia nadine najla naledi nancy nandini naoko naomi narges
  nargiza nasrin natalia natalie natasha nathalie nazanin nazira neha nellie nerys ngozi niamh nicola nicole nikki
  nilofar niloufar nina nino njeri nkechi nodira nomsa nomvula noor nora noreen norma nour nusrat nyambura obiageli
  odile ofelia oksana olena olga olha olivia ophelia orla ornella ottilie oyunchimeg padma paige pam pamela parisa
  parvaneh patricia paula paulina pauline penelope penny petra philippa phoebe phumzile phyllis pia pilar pippa polina
  pooja priti priya priyanka rachel radha ragnhild raluca rama rania raquel rebecca reem regina rekha rena renata
  renate retno rhiannon rhonda rita roberta rocio roisin romina rosa rosalind rosario roxana roya roza rubina ruth
  sabina sabine sabrina sadia sahar sakura sally salma samal samantha samia samira sandra sanna saoirse sara sarah
  saskia saule selma serena setareh sevda shahla shahrzad shannon sharon sheila shelley sheryl shireen shirin shirley
  shobha shohreh shona sigrid siiri silke silvia simin simone simonetta sinead siobhan smriti sofia solange solveig
  sonia sonja sophia sophie soraya stacey stella stephanie sue suella sunita susan susana susanna susanne suzanne
  svetlana sviatlana swati sylvia sylvie tahereh tamar tamara tamsin tania tanja tanya tara tatiana tatyana teresa
  terri tess thandi thandiwe theresa tiffany tina titilayo togzhan tracey tracy trudie trudy tulsi tzipi ulrike umida
  ursula usha uzra valentina valeria valerie vanessa vera veronica veronika veronique vesna vicky victoria viola
  violeta virginia vivian viviane wambui wanda wangari wanjiku wanjiru wendy wilma winifred winnie xiomara yasmin
  yelena yewande yingluck yoko yolanda yulia yuliia yuriko yvette yvonne zahra zainab zanele zarina zehra zeinab
  zeynep zhanar zhanna zhila zodwa zoe zofia zohra zukhra zulfiya zuzana zuzanna
`)

/** Given names that are also places, nations or common words: a name that begins with one needs more to be a person's. */
export const AMBIGUOUS_NAMES = words(`
  marine victoria virginia georgia carolina charlotte alexandria santiago florence dale dean earl bill guy mark frank
  christian roman norman victor mercedes amber crystal penny lance jordan jay ray angel iris sofia chelsea regina rosario
  guadalupe salvador maya noor adel said ram pal long salem austin jackson lincoln nelson sterling spencer stewart warren
  per long lana nana dan basil colin dick chuck rick nick jack mick trinidad milan vince barry gala alma ava la odile rosa
  petra gail joy grace rich rob ted may june april august summer china india israel chad kenya asia america paris sydney
  wilson douglas leon nelson orlando clare royal golden silver santa san saint st mount fort port new
`)

/** Part of a name though written small: "Ursula von der Leyen". Folded. */
export const NAME_PARTICLES = words(
  'dela delos af ag ap arap ole al el bin bint ibn ben abu de da do dos das del della di du la le van von der den ter ten zu y e st of-the',
)

/** Surnames that the press writes without title or given name, since everybody knows whose they are. As written. */
export const KNOWN_SURNAMES = [
  ...words(`
    Putin Assad Lukashenko Lukashenka Maduro Erdogan Erdoğan Netanyahu Zelensky Zelenskyy Zelenskiy Biden Trump Obama Merkel Macron
    Khamenei Khomeini Rouhani Bolsonaro Gaddafi Qaddafi Gorbachev Stalin Hitler Mandela
  `),
]

/** East Asian surnames, which stand before the given name: "Park Joo-ho". Folded. */
export const LEADING_SURNAMES = words(`
  kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song yoo yu hong moon noh ko baek
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng feng cao peng zeng
  xiao tian dong pan yuan cai jiang yu ye du cheng wei su lu ding ren shen yao lu fu zhong tan wai kwok lau chan wong cheung leung ng
  lam ho tsang tse yip chow chu fung mak tam to ip yau lai law hau tsai nguyen tran le pham hoang phan vu dang bui ngo duong ly
  dao dinh truong luong huynh vo doan trinh
`)
