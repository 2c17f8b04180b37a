import { words } from '../../../annotations/wordLists.ts'

/** Given names of women the world over that are hardly ever anything else at the head of a name, from L to Z. Folded. */
export const WOMEN_L_TO_Z = words(`
  lacy lada laetitia laila laima laine laisha lakshmi lale lalita laman lamiya lana laney lara larina larisa larissa
  larysa lasma latha latifa latisha latofat latoya laura laure laureen lauren laurence laurencja laurene laurentyna
  lauretta lauriane laurianne laurie laurine laury lauryn lavada lavanya lavern laverna laverne lavina lavinia lavize
  lavon lavonne lawrencia laxmi layla laylo layne leah leana leandra leann leanna leanne leatha leda leela leena leia
  leila leilani lela lelah lelia lempi lena lene leni lenia lenka lenna lenora lenore lenya leola leona leoni leonida
  leonie leonor leonora leonore leontina leontine leopoldina leora leposava lera lerato lesana lesia lesley leslie
  lesly lessie leta letha leticia letitia letizia lexi lexie leyla liana liba libbie libby libusa lidia lidija lidiya
  lien liesbeth liesel liesl lieze liga ligia liisa liksma lila lilan lili lilia lilian liliana liliane lilianna lilien
  lilit lilith liliya lilla lilli lillian lilliana lillie lilly lilou lily lilyan lina linda lindiwe lindsay lindsey
  linett linn linnea linnie lirik lisa lisanne lisbet lisbeth lise liselotte lisette lissette litzy liudmila liva livia
  livija liya liyana liza lizbeth lize lizeth lizzie lizzy ljiljana ljuba ljubica ljudmila lobar lois loise lola lolita
  lonie lora loraine lore loredana loreen lorelei lorella lorena lorene lorenza loretta lori lorine lorna lorraine
  lotta lotte lotti lottie louisa louise lourdes louvenia lovisa lovorka loyce luana lubica lubna lubomira luboslava
  luce lucia luciana lucie lucienne lucija lucila lucile lucille lucinda lucja lucrecia lucretia lucrezia lucy ludie
  ludmila ludmilla ludomila ludovica ludwika luella luisa luise luiza luize lujain lujza lukhona lula lulu luminita
  luna lupe lupita lura lurline lusine lutfiya luz lyda lydia lydie lykke lyla lyn lynda lyndsay lyndsey lynette lynn
  lynne lyric lysanne lyse lyudmila maaike maarit mabel mabelle mable maca macey maci macie mackenzie macy madalena
  madaline madalyn maddalena maddison madeleine madeline madelyn madelynn madge madhuri madie madilyn madina madisen
  madisyn madlen madonna mady madyson maegan maeve mafalda magali magda magdalen magdalena magdalene maggie magnolia
  maguette maha mahnaz mahsa maia maica maida maija maike maimouna maira maire mairead maite maiwenn maiya maja majda
  makayla makeda makenna makenzie mala malak malala malalai malati malena malene malgorzata malia malika malin malina
  malinda mallie mallory malou maloxat malti malvina malvine malwina mamie manca manda mandaakin mandakini mandana
  mandy manel mangala mangalya manisha manjusha manon manuela mara marcela marcelina marcella marcelle marcia mareike
  mareme maren marena marga margaret margareta margarete margaretha margarett margaretta margarette margarida margarita
  margaux marge margherita margie margit margita margo margot margret margrethe margriet marguerite mari maria mariah
  mariam mariama mariana mariane marianela mariann marianna marianne maribel marica maricarmen maricela marie marieke
  mariel mariela mariella marielle marieme marietta mariia marija marijana marijke marika mariko marilena marilie
  marilou marilu marilyn marilyne marina marine marion maris marisa marise marisol marissa marit marita marite maritza
  marja marjatta marjeta marjolaine marjolein marjorie marjory marketa markika marla marlee marleen marlen marlena
  marlene marley marli marlie marlies marloes marnie marsha marta marte martha marthe martina martine martyna maruska
  marwa mary marya maryam maryann maryanne maryjane marylou maryna maryse marzena marzieh masa mashxura masinka
  masoumeh mateja mathilda mathilde matilda matilde mattie matylda maud maude maudie maura maureen maurine mavis
  mavluda mawuena mawusi maxbuba maxfuza maxi maxie maxima maximillia maxine maxsuma maya maybell maybelle maye maymie
  mayra mayte mazie mbalienhle mckayla mckenna mckenzie meagan meaghan mechthild medya meena meenakshi meera megan
  megane meggie meghan mehreen mehriban mehwish meike meire meissa melania melanie melany melba melek melenija melike
  melina melinda melis melisa melisande melissa melita mellie melodie melody melvina melyna melyssa menaka menka
  mercedes mercia meredith merel merete meritxell merja merkel merl merle mertie merve meryem meryl metra mette mhairi
  mhambi mia mica micaela michaela michalina michele micheline michelle mieke miep mihaela mihrimah miia mija mikaela
  mikayla mila milada milagros milana milanka mildred milena mileva milica miljana milka milla millicent millie milly
  miloslava milota mima mina minakshi mindy minerva minka minnie mirabela miracle miranda miray mireia mireille mirela
  mirella miren mireya miriam miriama mirja mirjam mirjana mirka mirna miroslava missy misty mitra mittie mitzi mizgin
  mladana mobolaji modesta modrite modupe mofifoluwa mohana mohini moira mojca mojisola mojisoluwa mollie molly momira
  mona monde monica monika monique monserrat monserrate montserrat moradeke morag morayo morenike morgana moriah
  morolake morwenna mosinmileoluwa mossie mosunmola motunrayo moxidil moxigul moxina moxinur moxira moya moyosore
  mozell mozelle mpho mthunzi muattar muazzam mubina mudite mukhtaran muna muriel murl muyassar mwai mwende myah myla
  mylene myra myriam myrl myrna myrtice myrtie myrtis nabila nada nadalina nadezda nadezhda nadia nadine nadiya nadja
  nadzieja nafisa nahed nahid naila naima naja najat najla najwa nakia naledi nalini nancy nanda nandi nandini nanette
  nanna nannie naoko naomi naomie nara narcisa narges nargiz nargiza narin nasiba nasrin nastaran nastasia nastja
  natacha natali natalia natalie nataliia natalija natalina nataliya natalya natasa natasha nathalie natividad natka
  nawal nayeli nazanin nazira nazli ndondoloza neda nedjeljka nedra neelam neha neila neja nela nelda neli nelia nelida
  nell nella nelle nelli nellie nelly nena nene neoma nera nerea nerida nerys nesa nessa nettie neus neva nevena
  nevenka nevin newroz ngozi nhlakanipho niamh nichole nicky nicola nicole nicoleen nicoletta nicolette nicoline nida
  nieves nigar nigora nika nike niki nikki nikkie nikoleta nikoletta nikolina nila nilgun nilofar niloufar nilufar
  nimakoah nimet nina ninette ninioluwa nino ninon niobe nisa nisha nisreen nives njegomirka njeri nkechi nkosingiphile
  noami nodira noelia noella noelle noemi noemie noemy nofoto noila nokuthula nola nollaig nolwazi nomi nomsa nomvula
  nona nonhlanhla nonjabulo nonkululeko nonna noor noora nora norah nore noreen norene norina norma nour noura novella
  nozima nozipho nqobile nthabiseng ntokozo ntombizodwa nuala nubia nuda nudem nuray nurcan nurgun nuria nusrat nyah
  nyambura nyasia nymphe oana obiageli obioma oceane ocie octavia odalys odelia odessa odeta odetta odette odile odilia
  odunayo ofelia ofelya ognjana ojaswini okiki oksana oladara olajumoke olamide olaoluwa olasunmbo olatunbosun olaya
  olayinka oleksandra olena olesia olesya oleta olga olgica olha olimpia oliva olivera olivia olivie olivija oliwia
  ollie ololade olufeyisayo olufunke olufunmilayo olusola olutomiwa oluwakemi oluwasemilore oluwaseyi oluwatimilehin
  oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise olwen olympe olympie omana omawunmi omina omobolanle
  omodunni omolabake omolara omolola omosalewa omotara omotola omotolani omotoun omowumi onie onome oona oonagh oormila
  opal opalina opaline opemipo opeoluwa opeyemi ophelia ophelie oreofe oriana orie orla orlaith ornella orpha orsola
  orsolya ortensia orvokki orzu osnat otha otilia otilija ottilie oumou oxana oyenike oyga oyindamola oyindasola oynur
  oysha oyunchimeg ozella ozlem ozoda padma paige paivi palmira pam pamela pandora panka pansy paola pari parisa parsla
  parvaneh parvati pascale patricia patricija patrizia patrycja patsy patti pattie patty paula paule paulette paulien
  pauliina paulin paulina pauline pava pavica pavla pavlina pearlie pearline peggie peggy pelagia pelagie pelumi penda
  penelopa penelope penny pepita peri perla perle pernilla pernille perrine persis peruna petra petrija petronela
  petronella petronilla petronille petula pheobe philippa philomena phoebe phumzile phyllis pia pierrette pierrick
  pilar pinar pinkie piper pippa piret pirjo pirkko polina polly polona pooja poornima poppy portia pramila prasanna
  pravoslav preity prema presley prisca priscilla priska priti priya priyala priyanka providenci puja purificacion
  purnima pushti qian qizilgul queenie quieta quiteria rabia rachael rachel rachela rachele rachelle rachida radeke
  radha radhika radina radka radmila radojka raegan rafaela raffaella rageshwari rageswari ragna ragnhild raheela rahel
  rahmi raija raina raisa raissa rajina rajinder rajna rakita raluca rama ramaa ramata ramatoulaye ramona ramziya randi
  rania ranjana raphaelle rapulane raquel rasa rasha rasheedah rasifa rati ratna rayona rayxona reanna reba rebeca
  rebecca rebeka rebekah reem refilwe regan regina regine regitze reidun reiko reine rekha relja remy rena renas renata
  renate renee renette renja renske ressie reta retha retno retta reva reyna rhian rhianna rhiannon rhoda rhona rhonda
  riana rianne ricarda richelle rickie riikka riitta rija rika rikke rina risa ristana rita ritva rivka roberta robiya
  robyn roch rocio rohana roisin rokhaya roksana romaine romana romina romola romy rona ronak roni ronja ronke ronny
  roos rosa rosalba rosalee rosaleen rosalia rosalie rosalind rosalinda rosalyn rosamond rosamund rosamunda rosamunde
  rosan rosana rosanna rosanne rosaria rosario rosaura roseanne roselin roseline rosella roselyn roselyne rosemarie
  rosemary roser rosetta rosie rosina rosita roslyn rosmunda rossie roswitha rowena roxana roxane roxanne roxy roya
  roza rozalia rozalie rozalija rozanne rozella rozina roziya rubie rubina ruby rubye rudite rufina ruken rukhmani
  rukmin rumena rupinder ruta ruth ruthe ruthie ruya ruza ruzena ruzica ryann rylee ryleigh saadia saara saba sabina
  sabine saboxat saboxon sabrina sabryna sada sadia sadie sadio sadoqat sadye safa safaa safiatou safietou safira
  safiya safura sahar saida saige saija saima sakina sakura salimata salimatou sallie sally salma salome salomea
  salomey salwa saly samal samanta samantha samar sameera samia samina samira samiya sammie samukelisiwe sanda sandie
  sandra sandrine sanja sanna sanne sanobar santina saodat saoirse sapna sara sarada sarah sarala saraswati sarina
  sarisha sarita sarla sarmite saroja sarvinoz sasa sasha saskia saulcerite saule savanah savanna savina savita saxida
  sayyora scarlett scottie segilola sekinat selcan selena selene selin selina selma semra senait senka serafina serap
  serena serenella serenity setareh setsuko sevara sevda severine sevgi sevil seynabou shabana shadi shaheen shahla
  shahnaz shahrzad shaina shakira shakti shakuntala shana shanel shanelle shani shania shanice shanie shaniya shanna
  shannon shanny shanon shanta shanti shany sharda shari sharmila sharon shashikala shauna shaunna shawna shay shaylee
  shayna shayne shea sheela sheena sheila shelagh shelia shelley shelly sher sheri sherri sherrie sherry sheryl shiela
  shilpa shira shireen shirin shirisha shirley shivakari shobha shobhana shohreh shola shona shoshana shresth shresthi
  shreya shreyashi shridevi shrishti shristi shubha shubhaprada shulamit shwet shyann shyanne sian siana sibel sibilla
  sibongile sibyl sibylle siddhi sidonia sidonie sien sienna sigal signe sigrid sigrun siiri silan silje silke silvana
  silvia silvie silvija sima similoluwa simin simisola simona simone simonetta simonida sina sindisiwe sinead
  sinenhlanhla sinikka siobhan sipan siphephelo siri sirin sirje sirkka sissel sitara sizakele sizani skaidrite skye
  skyla sladana slava slavica slavka slobodanka sloka smiljana smita smriti snezana snjezana soda sofia sofie sofija
  sokhna solange soleil solveig sonal sondra sonia sonja sonny sonya sophia sophie soraia soraya sorina souad soumaya
  sowande spela spidola srna stacey staci stacie stacy stanislava stasa stefana stefania stefanie steffi stela stella
  stephania stephanie stephany ster sterre stine stojanka stoyanka subhashini subhasini subomi sucheta sudeva sue
  suelen suella sugra suhad sujata sukanya sultana suma suman sumaya sumayyah sumitra suncica sunita sunniva
  suryakantam susan susana susanna susannah susanne sushma susi susie suvi suyuna suzan suzana suzanna suzanne suzie
  suzy svenja svetlana sviatlana svitlana swara swarnalata swati sweta sybil sybilla sybille syble sydnee sydni sydnie
  sylvia sylviane sylvie sylwia synne synnove szilvia szofi szofia szonja tabea tabitha tacjana tahereh tahlia taiwo
  takako talia talita talya tamar tamara tami tamia tamiko tamila tammy tamsin tana tania tanirika tanja tansu
  tanushree tanushri tanya tara tarana taraneh tari taryn tasa tasha tasnim tate tatiana tatjana tatum tatyana teagan
  tecla tedi tehmina teija teja tejumola tekla tellervo telly teodora teona teresa terese teresita tereza tereze
  terezia terezija terhi teri terri terttu tess tessa tessie thabisa thadie thalia thandi thandiwe thea theda thelma
  theodora theresa therese theresia thirza thobeka thora thulisile thuy tiana tianna tiara tiffany tiina tija tijana
  tilda tilde tillie timea tina tine tineke tiril tirza titi titilayo tjasa togzhan tolulope toluwalope toluwani
  toluwanimi tomasa tomi tomislava tomoko toncica toni tonia tonija tonje tonka tonya topaz torey torill tracey traci
  tracie tracy tressa tressie treva tricia trine trinity trisha tristin trixie trude trudi trudie trudy trycia tsering
  tuana tuba tuija tullia tulsi tuula tuulikki tuva twila tyra tzipi ulduz ulkar ulla ulrica ulrika ulrike uluthando
  ulviyya ulwazi umida undine uqbaloy urmila urska ursula urszula usha uzbegim uzra vada vaidehi vaijayanthi vaijayanti
  vaishnavi vaishno vaishvi vala valborg valda valentina valentine valeria valerie valerija valeriya valeska vali
  valida vallie vanda vanesa vanessa vania vanja vanna vanya varalakshmi varvara vasanti vasiliki vasilisa vasliddin
  vasudha vasundhara veda vedanshi vedrana vela velana velda velimira velina velma velva vena venera vera verda verdie
  vere verena vergie verica verla verlie verna vernice vernie veronica veronika veronique veselinka vesma vesna vesta
  vibeke vicenta vicki vickie vicky victoire victoria vida vidya viera vieroslava vigdis vijolite viktoria viktoriia
  viktorija viktoriya vilde vilhelmine vilma vimala vincenza vinka vinnie viola violante violet violeta violetta
  violette virag virgie virginia virginie virpi visnja vita vittoria viva vivi vivian viviana viviane vivianne vivien
  vivienne vizbulite vladana vladimira vladislava vlasta vlatka vojislava vrinda vrund vujica vukica walentyna waleria
  waly wambui wanda wanesa wangari wanjiku wanjiru waqila wava welat wendy weronika wiara wiebke wietske wiktoria
  wilhelmina wilhelmine willa willemijn willow wilma winifred winnie winnifred winona wioletta wirginia wislawa wuraola
  xalima xanthe xatun xenia xezal ximena xiomara xochitl yacine yadira yael yahaira yamila yamileth yana yance yani
  yanina yara yaretzi yasemin yasmeen yasmin yasmina yasmine yaya yazmin yejide yekaterina yelena yelizaveta yesenia
  yessenia yetunde yeva yevgenia yewande yibanathi yildiz yingluck ylva yoana yoko yolanda yolande yoselin yoshiko
  yousra yozida ysabel yukiko yuko yulia yuliana yuliia yuliya yumi yuna yuriko yvette yvonne zahia zahida zahra zaida
  zainab zaira zakia zala zana zanele zaneta zanete zanna zara zarina zavida zdenka zdeslava zehra zeina zeinab zejnep
  zelda zeljka zella zelma zelmira zeltite zena zenaida zenija zenobia zerya zetta zeynab zeynep zhanar zhanna zhila
  ziedite zigfrida zigrida zilan zilola zilpha zina zinaida zinta zita ziva ziyanda zlata zlatica zlatka zobuhle zodwa
  zoe zoey zofia zofija zohra zoie zoila zoja zola zora zoraida zorana zorina zorka zornitsa zoya zselyke zsofia zsuzsa
  zsuzsanna zubite zukhra zula zulema zulfiya zulma zuxra zuzana zuzanna zvezdana
`)
