import { words } from '../../../annotations/wordLists.ts'

/** Given names of women the world over that are hardly ever anything else at the head of a name, from A to K. Folded. */
export const WOMEN_A_TO_K = words(`
  aadrika aaliyah aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja abagail abani abbey abbie
  abbigail abby abebi abena abeni abhaya abibatou abigael abigail abigale abigayle abigel abiola abosede abril achieng
  adaeze adah adalberta adaline adar adaugo addie adebankole adebola adebukola adedaramola adedoyin adela adelaida
  adelajda adele adelia adelina adeline adeliya adell adella adelle adenike adeola adepeju adesewa adesua adetoke
  adetoun adiba adina adriana adrianna adriena adrienne adrijana adunni adwitiya adwoa afaq afarim afat afia afra
  afroditi afruza afton afua afzuna agata agatha agathe aggie aglae agnes agnesa agnese agneta agnieszka agrata
  agrypina agustina ahalya ahilya aicha aida aideen aigerim aigul aileen ailsa aiman aimee aino ainur aisha aishani
  aishwarya aisling aissata aissatou aiste aisulu aiyana aizhan ajda ajita ajoke akifa akiko akinyi akmaral akofa
  akorfa akos akosua akshainie akshata akshita akua akula akumaa akvelina alaba alaina alaine alana alanis alanna
  alayna alba alberta alberte albertha albertina albertine albina alda alea aleen alejandra alejandrin aleksandra
  alemka alena alene alenka alessandra alessia aletha alexa alexandra alexandrea alexandria alexandrina alexandrine
  alexane alexanne alexia alexie alexine alexys aleyna alfreda alia alica alice alicia alicja alida alika alima alina
  aline alis alisa alisha alison alissa alivia alix aliya aliyah aliz aliza alize alka alla allegra allene allie
  allison alma almira almire almudena aloise alojza alondra alsu althea altynai alva alvena alvera alverta alvina
  alvine alya alyce alycia alyona alysa alysha alyson alyssa alysson alzbeta amabela amahle amaia amal amalia amalie
  amalija amanda amara amari amata amaya ambar amber ambra amelia amelie ameline amely amie amina aminat aminata aminu
  amira amita amiya amna amodini amoke amope amparo amrita amritambu amy amya ana anabel anabela anabelle anahi anahit
  anais anala anamarija anamika ananda anandamayi ananta anar anasooya anastasia anastasie anastasiia anastasija
  anastasiya anastazia anastazija anastazja anasuya anatolie anci ancica andela andelika andelina andi andra andreane
  andreanne andree andreea andreja andriana andrijana andrina andromachi andzelika anesa aneta anette anezka angela
  angele angelica angelika angelina angeline angelique angelita angharad angie ania anica anika anila anissa anita
  aniya aniyah anja anjali anjela anjushree anjushri anka anke ann anna annabel annabell annabella annabelle annalena
  annalisa annalise annamae annamaria annamarie annapurna anne anneke anneli annelie anneliese annemarie annetta
  annette anni annick annie annika annikki anny anora anouk ansa anselma anshula ansley antea antigone antje antoinette
  antonella antonetta antonette antonia antonie antonietta antonija antonina anuja anushka anuska anusuya anwesha anya
  aoife apsara arabela arabella arabelle araceli aracely arame aranka arcadie ardella ardith arely ariadna ariadne
  ariana ariane arianna ariela arielle arija arike arin arinola arja arlene arleta arlette arlie armida arsenie aruna
  arvilla arwa arwen arya aryanna asake asal asel ashlee ashleigh ashley ashly ashlyn ashlynn ashmi ashtyn asija asila
  asja aslesha asliya asma asmita asolat assel assem assunta asta astou astrid astrida asya athena atieno atinuke
  atmaja atreyee atreyi atta aube aubree aubry audie audra audreanne audrey auguste augustina aurea aurelia aurelie
  aurelija aurore ausma austyn ava avan avani avantika aveline avis avril awaz awero awesi axelle ayaan ayan ayana
  ayanda aydan ayebatari ayesha aygul aygun ayinke ayize ayla aylin aynur ayoka ayomide ayomikun ayotude ayse aytan
  ayushmati azadeh azime aziza azra baaba baala babette bahar baidehi baijayanti bailee bala balamani banna banu banuta
  bara barbala barbara barbe barbora barbro barchinoy barica barno basanti batya bayaz baylee beata beate beatrice
  beatrix beatriz beatrycze beaulah bebe becky begona begoyim bela belen belinda bella benedetta benedikta benedita
  bente bercem berenice berfin berit beritan berivan bernadette bernadine berneice bernice berniece bernita berry berta
  bertha berthe berti beryl bessie beth bethany beti betina betsy betta bette bettie bettina betty bettye beulah
  beverley beverly bhaanumati bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhilangana bianca bianka bibi
  bibiana bibianna bibigul biborka biljana billura bilva bilwa bina binafsha bineta binta bintou birdie birgit birgitta
  birgitte birte bisenija biserka blagica blanca blandine blanka blazena bobana bobbi bobbie bogdana boglarka bohdana
  bohumila bohuslava bojana bolatito bolormaa boluwatife bonnie bora borbala borka borna boroka bosiljka bozena bozica
  bozidara bozidarka brandi brandy branimira branislava branka brankica breana breanna breanne brenda brenn brenna
  briana brianna brianne bridget bridgette bridie brielle brigid brigida brigita brigitta brigitte brionna brisa brit
  brita britney britt brittany bronagh bronislava bronwen bronwyn brooke brooks bruna brunhilda brunhilde bryana
  brygida buddhana buhle bukola bulah bunmi burcu burdette burnice busayo busisiwe caetana caitlin caitlyn caitriona
  caleigh calista callie camelia camila camilla camille camryn camylle candace candice candida candide candra cansu
  caoimhe cara carey caridad carina carine carissa carla carlee carley carli carlie carlotta carly carmela carmella
  carmen carmina carminho carna carol carola carolanne carole carolien carolin carolina caroline carolyn carolyne
  carrie carroll caryn carys casandra casey casilda cassandra cassandre cassidy cassie cataleya catalina catarina
  caterina catharina catharine catherine cathleen cathrine cathryn cathy catia catrina catriona cayla ceca cecelia
  cecile cecilia cecilie cecilio cecylia celeste celestina celestine celestyn celestyna celia celie celina celine cerys
  ceyda ceyla ceylin chakrika chandani chandi chandini chandira chandni chandra chandrabhaga chandrakala chandrakin
  chandramani chandrani chandraprabha chandraswaroopa chandravati chanelle chantal charleen charlene charli charline
  charlotta charlotte charmaine charumati charvi chasity chatura chaya chelsea chelsey chelsie cherechi cheri cherie
  cheryl chesley cheyanne chiamaka chiara chie chika chimamanda chinwe chinyere chioma chitrali chitramala chitrangada
  chizoba chloe christa christabel christel christelle christiana christiane christie christina christine christy
  chrystia chyna ciara cielo cierra cindy citlalli ciya claire clara clarabelle clare clarice clarissa clarisse
  claudette claudia claudie claudine clea clelia clemence clementina clementine clemmie cleo cleopatra cleora cleta
  clio cloe clotilde colette colleen concetta conchita connie consolata constanca constance constantia constantina
  constanza consuela consuelo cora coralie coraline cordelia cordia cordie corene corina corine corinna corinne
  cornelia cornelie corrine cortney cosima costanza coty coumba courtney creola crin cristal cristiana cristin cristina
  crystal crystel csenge cvetka cydney cynthia cyra dada dado daevi daevika dafne dagmar dagmara dagny dahlia daiga
  daija daina dainuvite daisha daisy dajana dakota daksha dakshayani dalia dalibora daliborka dalida dalila damaris
  damayanti damiana damjanka damla damola dana danae dani danica daniela daniella danielle danijela danika danila daniz
  danka dannie danuta danute danyka daphne daphnee daphney dara darasimi darby darcy daria dariana dariga darija darina
  darinka darja darla darleen darlene daron darshwana darta darya dasa dasia davida davina davriya dayana dayna deanna
  debbie debora deborah debra deeksha deepa deepali deepika deeptimayee deeptimoyee defne deirdre deja dejah dejana
  delal delaney delfina delia delilah delinda della delores delpha delphia delphine demet demeter demetra demetria
  demetris demi dena denisa denise desanka desdemona desiree despina dessie destany destinee destiney destini devan
  devangana devani devasree devi devika devon devyn dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani
  dharitri dhatri dian diana diane dianna dianne diarra dicle didi dieynaba dijana diksha dilafruz dilan dilara dilbar
  dilber dildar dildora dilek dilfuza dilma dilnoza dilorom dilovan dilrabo dimitra dina dinah dinara dione dipali
  dirok dita divna divya dixie diyora djamila dobrila dobromila dobroslava dolly dolores domenica dominica dominika
  donata donatella donka donna dora dorana dorcas doreen dorica dorina dorine doris dorit dorka dorota dorotea doroteja
  dorothea dorothee dorothy dorottya dorris dorrit dorte dortha dorthe dorthy dovie doyinsola draga dragana dragica
  draginja drahomira drahoslava draupadi drina drona dubravka duduzile dulari dulcinea dunja durda durdona durga
  durgeshwari durica dusana dusanka dusica duska dusty duygu dyna dzile dzirkstite earlene earline earnestine easter
  ebba ebiere ebony ebru ebunoluwa edda eddi edie edina edita edite edith edna eduarda edwina edyta edyth edythe eeva
  effie efrat eglantine eija eileen eilidh eimear ekaparnika ekaterina elaina elaine elakshi elda eldora elea eleanor
  eleanora eleanore electa eleftheria elena elene eleni elenor elenora eleonora eleonore elfrida elfrieda elfriede
  elham eliabeth eliana eliane elif elin elina eline elinor elinore elisa elisabet elisabeth elisabetta elise eliska
  elissa elita eliza elizabet elizabeta elizabeth elizaveta elka elke ella ellada elle ellen elli ellie elly elma
  elmira elna elnara elnora eloa elodie elody eloisa eloise elora elouise elsa elsbeth elsie elspeth elta elva elvera
  elvie elvina elvira elwira elyanora elyse elyssa elza elzbieta emanuela emanuelly emelia emelie emeline emely emer
  emerald emese emie emili emilia emiliana emilie emilija emily emine emma emmalee emmanuelle emmeline emmi emmie emmy
  enakshi encarnacion enid eniola enola enrica enya erda erica ericka erika erin erja erma ermelinda erminia erna
  ernesta ernestina ernestine eryn esha eshana eshita esi esma esme esmeralda esmira esperanza esra essie estefania
  estel estela estell estella estelle ester estera esther eszter etela etha ethel ethelyn ethyl etta ettie eudokia
  eudoksja eudora eugenia eugenie eula eulah eulalia eulalie euna eunice eusebia eusebie eva evalyn evangelia
  evangelina evangeline evar evdokia evdokija evelien eveliina evelin evelina eveline evelyn evelyne evgenia evgeniya
  evie evin ewatomi ewelina eyram fabiana fabienne fabiola fabricia fadekemi faderera fadila fadwa faezeh faiza fanika
  fanni fannie fanny fanta fara farah faranak farangiz farida farqana farzaneh fatemeh fatim fatima fatimata fatma
  fatmata fatou fatoumata faustina faustine faxriyya faye fazilat febe federica fedora fehintola felice felicia felicie
  felicita felicitas felicity felipa felisa femke fenella feodora ferdinanda ferdynanda fern fernanda ferne feruza
  ffion fibikemi fidan fidelma fien fikayomi fikile filipa filippa filomena fily finja fiona firuza flavia flavie fleta
  fleur flor flore florence florencja florentina florentyna floriana florie florina florine floris flossie floy
  folafoluwa folake folashade fotima fran frances francesca francine francisca franciszka francoise franka frantiska
  franziska freda frederica frederique freeda freida freja freya frida frieda friederike fruzsina fulvia funke funmi
  gabi gabriela gabriele gabriella gabrielle gabrijela gaia gail gala galina garnet garnett gautami gavxar gayane
  gayatri gaye gayle gaynor geertje geeta geetanjali gemine gemini gemma genevieve genoveva georgeta georgette
  georgiana georgianna georgina geralda geraldine gerda gergana germaine germana gertrud gertruda gertrude gesine ghada
  ghislaine ghita giacinta giada gianina gianna gifty gigi gilberta gilda gillian gina ginevra ginewra ginny gioia
  giorgia giovanna girija girja gisela gisele gisella giselle gisselle gita gitanjali gitta gitte giuditta giulia
  giuliana giuseppina gizela gladyce gladys glenda glenna glennie glenys gloria glynis godiva golda goldie golnaz
  gorana goranka gordana goretti govhar gracie graciela gracja grainne gratiana grayce grazia graziella gregoria greta
  gretchen grete griet griselda gro grozdana guadalupe gudny gudrite gudrun guillemette guillermina gula gular gulay
  gulbahar gulbaxor gulchexra gulcin guler gulistan guljamol guljaxon gulmira gulnara gulnora gulnoza guloy gulseren
  gulshara gulsora gulsum gulzira gulzoda gunay gunhild gunilla gunnel gussie gwen gwendolyn gwyneth gyorgyi haben
  habiba haby hadiza hadley hafsa hailee hailey hailie hala hale haleigh haley halie halima halina halla hallie halyna
  hamsini hana hanan hanga hani hania hanifa hanna hannabel hannah hanne hanneke hannele harinakshi harita harriet
  haruka hasna hassie hattie hauwa hawa hayat haydee haylee hayley haylie hazel hazle heather heaven heda hedda hedi
  hedvig hedviga hedwig heema heidi heike helen helena helene helga helin hella helle hellen heloisa heloise hend
  hendrika henrie henrieta henrietta henriette henryka hermina hermine herminia hermione herta hertha hester hettie
  hevi hilary hilda hilde hildegard hilkka hillary hilma hilola himadri himani hina hind hira hiranya hiroko hlengiwe
  hoda hollie hortense hortensia hortenzia hosiyat hrvojka huda hulda hulya humay huriya hurshida husida husnida
  husniya husnora ibironke ibukunoluwa icie idell idella idoia idowu ieva ifeoluwa ifeoma iffar ifora ifunanya ignacia
  ikram ilana ilaria ilayda ildefonsa ildiko ileana ilene ilenia ilia iliana ilinka ilona ilsa ilse ilze imane imani
  imelda imke imogen imogene imoleoluwa inaki inara inaya indiana indira ines inesa inessa inez inga ingeborg inger
  ingrid ingrida inguna inja inka inkeri inna inyoni ioana ioanna iolanda iolanta iona ione irem iremide irena irene
  iretioluwa irina iris irisa irja irma irmeli irmgard iroda isabeau isabel isabela isabell isabella isabelle isabelly
  isadora iselin ishbel isidora isioma isisa isla isobel isra itunuoluwa itzel itziar ivah ivana ivancica ivanka ivanna
  iveta ivette ivna ivona ivonne ivory iwona iyabode iyadunni iyanuoluwa iyinoluwa izabela izabella izolda izzy
  jabulile jacey jacinda jacinta jacinthe jackeline jackie jacklyn jacky jaclyn jacqueline jacquelyn jacynthe jada jade
  jadranka jadwiga jadyn jaeden jaga jagica jaida jaiden jailyn jaimie jaimini jakayla jakubina jala jalila jalyn
  jamila jammie jana janae janaina jane janelle janessa janet janeta janette janica janice janie janina janine janiya
  janja janka janna janni jannie jany jaquelin jaqueline jara jarmila jaroslava jasmin jasmina jasmine jasna jaunita
  jautrite javiera jaya jaycee jayda jayde jaylan jaylin jayme jayne jazlyn jazmin jazmyn jazmyne jeana jeanette jeanie
  jeanine jeanne jeannette jeannie jela jelena jelica jelisaveta jelka jemima jen jenifer jenna jenni jennie jennifer
  jennings jenny jennyfer jensen jeongeun jess jessica jessie jessika jessy jessyca jette jettie jevrosima jewel jewell
  jill jillian jimena jindra jiyan jo joan joana joanie joann joanna joanne joannie joanny joany joceline jocelyn
  jocelyne jodi jodie joelle johanna johanne jolana jolanda jolanta jolayemi joleen jolie jolien joline jordana jordane
  jordyn josefa josefin josefina josefine josephine josiane josianne josie josipa josy jovana jovanka jowita joya joyce
  jozefina jozica juana juanita jude judit judita judite judith judy judyta jule juli julia juliana juliane julianna
  julianne julie julienne juliet julieta juliette julija julijana julina julita jumagul juna jurate jusma justina
  justine justyna jutta juul jyoti jyotsana kaarina kaat kacey kaci kacie kadiatou kadidia kadri kaela kaelyn kaia
  kailee kailey kailyn kaisa kaitlin kaitlyn kaja kaleigh kaley kali kalinda kallie kalpana kalyani kama kamala kamila
  kamilla kamille kamla kamola kamryn kana kanchan kania kanishka kanti karelle karen kari kariane karianne karima
  karin karina karine karla karlee karley karli karlie karlotta karmela karmen karna karolann karoliina karolina
  karoline karson karyn kasandra kasey kashyapi kasia kassandra kata katalin katariina katarina katarzyna kate katelin
  katelyn katelynn katerina katharina katharine katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne
  kathy katia katica katie katija katina katinka katja katlyn katlynn kato katrien katrin katrina katrine katryn kattie
  katy katya kavita kaya kaycee kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin keara keeley keely kehinde
  keiko keira kellen kelley kelli kellie kelly kelsey kelsi kelsie kemi kendra kenna kennedi kenza keren kerri kersti
  kerstin ketevan khadidiatou khadija khadra khady khanyisile khethiwe khoudia khulekani kiana kianna kiara kiarra
  kiera kikelomo kiki kikka kiley kim kimberly kincso kine kinga kira kirsi kirsten kirsti kirstin kirsty kitty klara
  klaudia klavdia klementyna kleopatra komila konstance konstancja kopano kora koralia kordula kornelia kris krista
  kristan kristen kristi kristiana kristie kristiina kristin kristina kristine kristy krisztina krystal krystel
  krystina krystyna ksawera ksenia ksenija kumari kumuda kumush kvetoslava kyla kylee kyleigh kylie kyllikki kyra
`)
