import { words } from '../../annotations/wordLists.ts'

/** Given names of women the world over that are hardly ever anything else at the head of a name. Folded. */
export const FEMALE_NAMES = words(`
  aaliyah abby abena abigail achieng adaeze adela adele adelina adriana adrienne afroditi agata agatha aggie agnes
  agneta agnieszka aicha aida aideen aigerim aigul aileen ailsa aiman aimee aino ainur aisha aishwarya aisling aissata
  aiste aisulu aizhan akiko akinyi akmaral akosua alana alanna alba alejandra aleksandra alena alessandra alessia
  alexa alexandra alexandria alexia alfreda alia alice alicia alida alina aline alisa alisha alison aliya alla allegra
  allison alma almudena alondra althea altynai alva alyona alyssa amaia amal amalia amanda amara amber amelia amelie
  amina aminata amira amna amparo amy ana anabel anahit anais anar anastasia anastasiia anastasiya andreea andriana
  andromachi anette angela angelica angelika angelina angeline angelique angharad angie ania anika anita anja anjali
  anke ann anna annabel annabelle annalena annalisa anne anneke anneli annelie anneliese annemarie annette annick
  annie annika ansa antigone antje antoinette antonella antonia antonina anushka anya aoife arabella araceli aranka
  ariadne ariana arianna arielle arja arlene armida arwa asel ashley ashlyn asma assel assem asta astrid athena atieno
  aubree audra audrey aurelia aurelie aurore ausma ava avril ayaan ayesha ayla aynur ayse azadeh azra babette bahar
  barbara barbora batya beata beate beatrice beatriz becky begona bela belen belinda bella bente berenice bernadette
  bernice berta bertha beryl bessie beth bethany betsy bette bettina betty beverley beverly bianca bibi bibigul birgit
  birgitta birgitte birte blanca blandine bogdana bojana bolormaa bonnie bozena bozidarka branka breanna brenda briana
  brianna bridget bridie brigid brigida brigitta brigitte brit brita britt brittany bronagh bronislava bronwen bronwyn
  brooke bruna brunhilde bukola burcu busisiwe caitlin caitriona calista camila camilla camille candace candice
  candida caoimhe cara carina carine carla carlotta carly carmela carmen carol carola carole carolien carolin carolina
  caroline carolyn carrie caryn carys casilda cassandra cassidy catalina catarina caterina catharina catherine
  cathleen cathy catia catriona cecile cecilia cecilie celeste celestine celia celina celine cerys chandra chantal
  charlene charlotte charmaine chelsea chelsey cheri cherie cheryl chiamaka chiara chie chika chimamanda chinwe chioma
  chloe christa christabel christel christelle christiane christie christina christine christy chrystia ciara cindy
  claire clara clarice clarissa claudette claudia claudine clelia clementina clementine cleo colette colleen concetta
  connie constance constanza consuelo coralie cordelia corina corinna corinne cornelia cornelie courtney cristiana
  cristina crystal cynthia dafne dagmar dagny dahlia daiga daina daisy dalia dalila damaris dana danae danica daniela
  danielle danuta danute daphne dara daria dariga darina darja darlene darya deanna debbie deborah debra deepa deirdre
  delia delphine demet demi denise desiree despina diana diane dianne didi dilek dilma dilnoza dimitra dina dinah
  dinara djamila dolly dolores dominica dominika donatella donna dora doreen dorina doris dorit dorota dorothea
  dorothee dorothy dorrit dorte dragana dubravka duygu ebba ebony ebru edda edie edina edita edite edith edna edwina
  effie efrat eglantine eija eileen eilidh eimear ekaterina elaine elda eleanor eleftheria elena eleni eleonora
  eleonore elfriede elham eliana eliane elif elin elina elinor elisa elisabet elisabeth elisabetta elise eliska eliza
  elizabeth elizaveta elke ella ellen ellie elma elmira elodie elsa elsie elspeth elvira elzbieta emanuela emer emilia
  emiliana emilie emily emine emma emmanuelle emmeline encarnacion enid enrica erica erika erin erja ermelinda erna
  ernestine esi esma esme esmeralda esperanza estelle ester esther ethel etta eugenia eugenie eulalia eunice eva
  evangelia evangelina evdokia evelien evelina eveline evelyn evelyne evgenia evgeniya fabienne fabiola fadila fadwa
  faezeh faiza fanny farah faranak farida farzaneh fatemeh fatima fatma fatmata fatou fatoumata faye federica felicia
  felicitas felicity felisa fenella fernanda feruza ffion fidelma fikile filippa filomena fiona flavia florence
  florentina florentyna folake fran frances francesca francine francisca francoise franka franziska freda frederica
  frederique freja freya frida friederike fruzsina funke funmi gabi gabriela gabriele gabriella gabrielle gaia gail
  galina gayane gayle gaynor geertje geeta gemma genevieve genoveva georgette georgiana georgina geraldine gerda
  gergana germaine gertrud gertrude gesine ghada ghislaine gianna gillian gina ginevra ginny gioia giorgia giovanna
  gisela giselle gita gitta gitte giulia giuliana giuseppina gladys glenda glenys gloria glynis goldie golnaz gordana
  goretti grainne grazia graziella greta gretchen grete griet griselda gro guadalupe gudny gudrun guillermina guler
  gulmira gulnara gulnoza gulshara gunhild gunilla gwen gwendolyn gwyneth gyorgyi haben habiba hadiza hadley hafsa
  hailey hala halima halina halla halyna hana hanan hania hanna hannah hanne hanneke hannele harriet haruka hattie
  hauwa hawa hayat haydee hayley hazel heather hedda hedvig hedwig heidi heike helen helena helene helga hella helle
  heloise hend henrietta henriette hermine hermione hilary hilda hilde hildegard hilkka hillary hina hind hiroko hoda
  hortense huda hulya idoia ieva ifeoma ignacia ikram ilana ilaria ildefonsa ildiko ilona ilse ilze imane imelda imke
  imogen inaki indira ines inez inga ingeborg inger ingrid ingrida inka inna ioana ioanna iolanta irena irene irina
  iris irja irma irmgard isabel isabela isabella isabelle isadora iselin ishbel isidora isla isobel itziar ivana
  ivanka iveta ivette ivonne iwona izabela izabella jacinda jacinta jackie jaclyn jacqueline jada jadranka jadwiga
  jaimie jalila jamila jana janae jane janet janette janice janina janine janja janna jasmin jasmina jasmine javiera
  jaya jayne jazmin jeanette jeanine jeanne jelena jemima jen jenna jenni jennie jennifer jenny jeongeun jessica
  jessie jette jill jillian jimena jo joan joana joann joanna joanne joceline jocelyn jodi jodie johanna johanne
  jolanda jolanta jolie jordana josefa josefina josephine josiane josie jovana jowita joyce juana juanita jude judit
  judith judy julia juliana juliane julianna julianne julie juliet julieta juliette jurate justina justine justyna
  jutta jyoti kaarina kadidia kadri kaisa kaja kamala kamila kana karen karin karina karine karla karoliina karolina
  karoline karyn kasia katalin katarina katarzyna kate katelyn katerina katharina katharine katherine kathleen kathrin
  kathryn kathy katia katie katinka katja katrien katrin katrina katrine katy katya kavita kaya kayla kaylee keiko
  keira kelley kelli kellie kelly kelsey kemi kendra keren kerri kersti kerstin ketevan khadija khadra kiara kiki
  kikka kim kimberly kinga kirsi kirsten kirsti kirstin kirsty kitty klara klaudia klavdia kornelia krista kristen
  kristi kristiina kristin kristina kristine krisztina krystal krystyna ksenia kyla kylie kyra lada laila laima laine
  lakshmi lale lana lara larissa latha latifa latisha latoya laura laure lauren laurence lauriane lavinia layla leah
  leanne leda leena leila lena leni lenka lenore leonie leonora leontine leopoldina lerato lesia lesley leslie leticia
  letizia leyla liana libby lidia lidija lidiya lien liesbeth liesel liesl ligia lila lilia lilian liliana liliane
  lilit lilla lillian lillie lina linda lindiwe lindsay lindsey linn linnea lisa lisbet lisbeth lise liselotte lisette
  lissette liudmila livia liza lizzie ljiljana ljubica ljudmila lois lola lolita lora lore lorella lorena lorene
  loretta lori lorna lorraine lotta lotte lottie louisa louise lourdes lubna lucia luciana lucie lucienne lucija
  lucila lucille lucinda lucrecia lucrezia lucy ludmila ludmilla luisa luise lujain lulu luminita lupita lusine luz
  lyda lydia lydie lyn lynda lyndsay lyndsey lynette lynn lynne lyse lyudmila maaike mabel madalena maddalena
  madeleine madeline madina maeve mafalda magali magda magdalena magdalene maggie maha mahnaz mahsa maia maike maira
  maire mairead maite maiwenn maja makeda malak malala malalai malgorzata malika malin malina mallory malou mamie
  mandana mandy manon manuela mara marcela marcelina marcella marcelle marcia mareike maren margaret margareta
  margarete margaretha margarida margarita margaux margherita margie margit margo margot margrethe margriet marguerite
  mari maria mariam mariama mariana marianela mariann marianna marianne maribel marica maricela marie marieke mariel
  mariella marielle marietta mariia marija marijke marika mariko marilena marilyn marina marine marion marisa marise
  marisol marit marita marja marjatta marjolein marjorie marketa marla marlena marlene marlies marloes marnie marsha
  marta martha marthe martina martine maruska marwa mary marya maryam maryann maryanne maryna maryse marzena marzieh
  masoumeh mathilde matilda matilde maud maude maura maureen mavis maxine maya mayra mayte mechthild meenakshi meera
  megan meghan mehreen mehriban mehwish meike melania melanie melina melinda melisande melissa mercedes meredith
  merete meritxell merja merkel merve meryem meryl mette mhairi mia michaela michalina michele micheline michelle
  mieke miep mihaela mihrimah miia mija mikaela mila milada milagros milena mileva milica milka millicent millie
  minerva miranda mireia mireille mirela miren mireya miriam mirja mirjam mirka mirna miroslava missy mitra mitzi
  modesta mojca mollie molly monica monika monique montserrat morag morgana morwenna moya mukhtaran muna muriel mwai
  mwende myriam myrna nabila nada nadezhda nadia nadine nadiya nadja nahed nahid naila naima najat najla najwa naledi
  nancy nanda nandini nanette naoko naomi nara narges nargiza nasrin nastaran nastasia natacha natali natalia natalie
  nataliia nataliya natalya natasa natasha nathalie natividad nawal nazanin nazira nazli neda neelam neha neila nelida
  nelli nellie nelly nena nerea nerida nerys nessa neus neva ngozi niamh nicky nicola nicole nicoletta nicolette nida
  nieves niki nikki nikoletta nilgun nilofar niloufar nimet nina ninette nino niobe nisha nisreen nives njeri nkechi
  nodira noelia noelle noemi noemie nola nollaig nomsa nomvula nona noor noora nora norah noreen norma nour noura
  novella nuala nurcan nuria nusrat nyambura nymphe oana obiageli octavia odalys odeta odette odile ofelia oksana
  olaya oleksandra olena olesia olesya olga olha olimpia oliva olivera olivia olwen olympe oona oonagh ophelia oriana
  orla orlaith ornella orsolya ortensia osnat ottilie oxana oyunchimeg ozlem padma paige paivi pam pamela pandora
  paola parisa parvaneh pascale patricia patrizia patsy patti patty paula paulette paulina pauline peggy pelagia
  penelope penny pepita perla pernilla pernille persis petra petronella petula philippa philomena phoebe phumzile
  phyllis pia pierrette pierrick pilar pinar pippa piret pirjo pirkko polina polly pooja portia prisca priscilla priti
  priya priyanka puja purificacion qian queenie quiteria rabia rachel rachele rachida radha radhika radka radmila
  rafaela raffaella ragna ragnhild raheela rahel raija raina raisa raissa raluca rama ramona randi rania ranjana
  raquel rasa rasha ratna rebeca rebecca rebekah reem refilwe regina regine reidun reiko rekha relja rena renata
  renate renee renske retno reyna rhian rhiannon rhoda rhona rhonda riana rianne ricarda richelle riikka rika rikke
  risa rita ritva rivka roberta robyn rocio roisin roksana romana romina romy rona ronja rosa rosalba rosaleen rosalia
  rosalie rosalind rosalinda rosamund rosamunde rosana rosanna rosanne rosaria rosario rosaura roseanne rosella
  roselyne rosemarie rosemary rosetta rosie rosina rosita roswitha rowena roxana roxane roxanne roya roza rozalia
  rozanne rubina ruta ruth ruthie ruzica saadia saara saba sabina sabine sabrina sadia safaa safiya sahar saija saima
  sakina sakura sally salma salome salwa samal samantha samar sameera samia samira sandie sandra sandrine sanja sanna
  sanne saoirse sapna sara sarah sarita sasa saskia saule savita scarlett selena selene selina selma semra senait
  serafina serap serena serenella setareh setsuko sevda severine sevgi sevil shabana shadi shaheen shahla shahnaz
  shahrzad shaina shakira shanice shannon shanta sharmila sharon shauna shaunna shawna sheena sheila shelagh shelley
  shelly sherri sherrie sherry sheryl shiela shilpa shira shireen shirin shirley shobha shohreh shona shoshana shreya
  shulamit sian sibel sibylle sidonie sigal signe sigrid sigrun siiri silje silke silvana silvia simin simona simone
  simonetta sinead siobhan siri sirin sirje sirkka sissel slavica smriti snezana sofia sofie solange soleil solveig
  sonal sondra sonia sonja sonya sophia sophie soraya sorina souad soumaya stacey staci stacie stanislava stefania
  stefanie steffi stella stephanie stephany stine stoyanka sue suella sugra suhad sujata sultana suman sumaya sunita
  sunniva susan susana susanna susannah susanne susi susie suvi suzan suzana suzanna suzanne suzie suzy svenja
  svetlana sviatlana svitlana swati sybil sylvia sylviane sylvie synnove szilvia tabea tabitha tahereh takako tamar
  tamara tamiko tamila tammy tamsin tania tanja tanya tara tarana taraneh taryn tatiana tatjana tatyana tehmina teija
  teodora teresa terese teresita terhi teri terri terttu tess tessa thalia thandi thandiwe theda thelma theodora
  theresa therese theresia thirza thora thuy tiana tiffany tilda tilde tillie tina tineke tirza titilayo togzhan
  tomoko tonia tonje tonya topaz torill tracey traci tracie tracy tricia trine trisha trixie trude trudi trudie trudy
  tsering tuija tullia tulsi tuula tyra tzipi ulla ulrica ulrika ulrike umida ursula urszula usha uzra valborg valda
  valentina valeria valerie valeriya valeska valida vanda vanessa vania vanja vasiliki velma venera vera verena
  vernice veronica veronika veronique vesna vesta vibeke vicki vickie vicky victoire victoria vigdis viktoria
  viktoriia viktoriya vilma viola violeta violetta violette virgie virginia virginie virpi vittoria vivian viviana
  viviane vivien vivienne vlasta waleria wambui wanda wangari wanjiku wanjiru wendy wiebke wietske wilhelmina
  wilhelmine willa willemijn wilma winifred winnie winona wioletta wislawa xanthe xenia ximena xiomara xochitl yael
  yahaira yamila yana yanina yasemin yasmeen yasmin yasmina yekaterina yelena yelizaveta yesenia yeva yevgenia yewande
  yildiz yingluck ylva yoana yoko yolanda yolande yoselin yousra ysabel yukiko yuko yulia yuliana yuliia yuliya yumi
  yuriko yvette yvonne zahia zahida zahra zainab zaira zakia zanele zara zarina zdenka zehra zeina zeinab zelda zelma
  zenaida zeynab zeynep zhanar zhanna zhila zilpha zinaida zinta zita ziva zlata zodwa zoe zofia zohra zora zoraida
  zornitsa zoya zsofia zsuzsa zsuzsanna zukhra zulema zulfiya zulma zuzana zuzanna
`)
