import { words } from '../../annotations/wordLists.ts'

/** Surnames that many bear and that are hardly ever anything else at the end of a name. Folded. */
export const COMMON_SURNAMES = words(`
  abbasi abbott abdullah abernathy abeyta abiodun abiola abodunrin abosede abrego abreu abshire acevedo achari acharya
  acheampong acosta acuna adadevoh adaobi adebayo adebisi adegbite adegboye adegoke adekunle adelakun adeleke adelusi
  ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale
  adewunmi adewura adeyemo adhikari adiga adisa adomah adomako adongo adusei adutwum afirifa afoakwa afolabi afolayan
  afunku agarwal agboola aguayo aguilar aguilera aguirre agyapong agyare agyei agyemang ahluwalia ahmadi ahmed ahortor
  ahuja aigbiniode ajakaiye ajao ajayi ajewole akerele akhtar akinrinola akintade akoto akowua akyeamfuɔ akyeampong
  akyena alabi alanis alarcon albertyn alcala alcantar alcaraz alfaro alicea aligbe almanza almaraz almeida aloba
  alonso alonzo altamirano altenwerth alvarez amado amador amaechi amaral amaya aminat amoa amoako amoasi amorim ampadu
  ampofo amponsah anaya andersen anderson andorful andrade anguiano angulo anjos ankra ankunding anokye ansari antunes
  antwi aparicio apodaca appia appiah arana aranda araujo arce archuleta arellano aremu arevalo arguello arias
  armendariz armenta armijo armstrong arora arredondo arreola arroyo arteaga aryal asamoa asamoah asante asare asenso
  asiama asiedu assuncao atanda atencio aufderhar avalos awodiran awolowo awuah ayala ayandokun ayisat ayobami ayomide
  ayoola azmi baafi baah baawia babalola babatunde babtunde baca badillo badu baez baeza bahena bahringer bailey bajwa
  bakare bakker balaz balderas ballesteros baloch balogun bamidele bamiloye bamisebi banda bandara bandopadhyay
  banerjee banuelos barajas baral barela barraza barrera barreto barrientos barrios barros barry bartell barton basnet
  bastola basynat baumbach bayeni beahan beatty becerra bedi bednar begum beier beltran benavides benavidez bengu
  benitez berg berge bergstrom bermudez bernal bernhard berrios bertrand betancourt bhadresha bhandari bharadwaj bhat
  bhattacharya bhattarai bhattathiri bhembe bhengani bhengu bhutto bhuyeni bianchi biyela blanda blick blom boadi boadu
  boahen boakye boaten boateng bogisich bonsra bonsu borer borrego bose bosman botello boyer boyle bradley bradtke
  braun brekke briones briseno brito bruen bueno burger burns busari bustamante buthelezi butt caballero caban cadena
  caldera calderon calvillo camacho campbell campos caraballo carbajal cardoso carneiro carranza carrasco carrasquillo
  carreon carrero carrillo carrion carroll carvajal carvalho casares casarez casillas castaneda castillo castro cavazos
  cazares ceballos cebekhulu cedillo ceja cele cepeda cerda cervantes cervantez chand chapman chatterjee chattopadhyay
  chaturvedi chaudhry chauhan chavarria chavez cheema chettri chibike chibuike chidinma chidozie chiliza chopra
  chowdhury christensen cintron cisneros collado collier colunga connelly conroy considine conti contreras cordero
  cornejo corrales correa correia cortes cortez corwin costa coulibaly covarrubias crawford crespo cronin crouch
  cruickshank cuellar cummings cunha curiel daako danso darko darteh dartey das daugherty davila davis delacruz
  delafuente delagarza delao delapaz delarosa delatorre delazy deleon delgadillo delrio delvalle desai deshpande devar
  devkota dhakal dhawan dhillon dhlomo diallo diaz dickens dicki dietrich dingiswayo diop dixon djokoto dlamini
  domingues dominguez dominquez dongol donkor donnelly duah dubashi dube dubois dudek duenas dunn dupont duran durand
  dutta dwamena dwivedi dzokoto ebubechukwu echevarria edun edwards effertz egbochukwu ehigiator ekwueme elliott ellis
  embranthiri enriquez escamilla escobar escobedo esparza espino espinosa espinoza esposito esquibel esquivel esteves
  estevez estrada evans eze fadel fadipe fagunwa fajimi falabi falcao faleti faloye faria farias farkas farrell fasasi
  faure favre feliciano ferguson fernandes fernandez fernando ferreira fichardt fierro figueiredo figueroa fischer
  flores florez fofie fosu fournier fraga frami franecki franey freeman freitas frias friesen fritsch fuchs fuentes
  funmilayo gabhezi gaitan galarza galindo gallardo gallegos gallo galvan galvez gama gamez ganaka gandhi gaona garay
  garcia garibay garnier garrido garza gastelum gaytan gbadamosi gbogboade gerber gerhold ghale ghosh gibson gigaba
  gill girard gislason gleichner godinez godoy gollum gomes gomez goncalves gonzalez gorczany gottlieb gowda goyette
  graham granado granados greco greene greenfelder grewal griego griffin grijalva grimes gruber guajardo guardado
  guardiola guerreiro guerrero guevara guha guillen gulgowski guliwe gumede gunawardena guneta gupta gurule gurung
  gusikowski gutierrez gutkowski gutmann guzman gwacela gwala gyamfi gyasi gyawali habeeb hackett hafner hagenes hahn
  halvorson hamal hamill hamilton hammes hanifat hansen haro hartmann hashmi hassan hawkins hayes heaney heathcote
  hegmann heidenreich henderson henriques henriquez herman hermiston hernadez hernandes hernandez herrera hessel hickle
  hicks hidalgo hilpert hinojosa hlongwa hodkiewicz hoeger hofer hoffman hofmann holm homenick hoppe horvath hosseini
  howard howell huber huerta huixtlacatl hurtado hussain hussein ibikunle ilori ilupeju inoue iqbal irizarry isokun
  iyalla iyanda iyengar iyer jacobi jafari jaimes jain jaiyeola jakubowski jangid janik jansen jaquez jaramillo jaros
  jaskolski jasso jayawardena jenkins jensen jimenez jiminez jimoh johar johnson jones joshi kafle kakkar kamat kamau
  kanaria kanea kanimal kaniyar kaplan kapoor karam karikari karimi kariuki karki kassulke kato kaul kaur kayode
  keebler keita kelly kennedy kertzmann kessler khadka khan khanna khatri khattak khawula khumalo khuzwayo kiehn kimura
  kindelan kipchoge klein klimczak klocko kobayashi kocchar koch koelpin koenig koepp kohler koirala kolade konopelski
  koomson korta kortajarena kosoko kovac kovacek kovacs koya krause kreiger kruger krupa kshlerin kubik kuhn kumar kumi
  kunde kunene kunze kuphal kusi kutch kuvalis kuzmina kwaakye kwarteng kyei kyra laboy lacerda ladega lama lamula
  langworth larsen larson laureano lawal leannon lebsack leclerc ledesma ledner lefebvre lehmann leite leiva lembede
  lemke leonard lerma lewis leyva limbu lindgren littel llamas lockman loera lomeli longoria lopes lopez loureiro
  lourinho lovato lozada lozano lubina lubowitz lucero lucio lueilwitz luettgen luevano lukac luthuli mabhida mabizela
  macedo macejkovic macias maduma magalhaes magana magar maggio magoza mahajan maharjan mahmood mahmoud makinde makinwa
  makuachukwu malave malek malhotra malik malinga mancini manzanares maphisa marar mariz marques marroquin marshall
  martinez mascarenas mashinini mavundla mayert mayorga mayowa mbatha mbeki mbende mbuso mccarthy mcclure mccullough
  mcdermott mcdonald mcglynn mckenzie mclaughlin medeiros medhurst medina medrano mehra mehrotra mehta meijer meireles
  mejia melendez memon menchaca mendes mendez mendoza menendez menon mensa mensah meraz mercier mesquita meyer meza
  mfeka mfumu mgenge miller miramontes miranda mireles mirza mishra mkhatshwa mobolaji mogbadunade mohammadi moin
  mojica molnar monahan mondragon monroy montalvo montanez montano monteiro montemayor montes montez montoya moraes
  morais morales morawo moreau moreira morel morissette morris moseley moser motalo moura mourinho mousavi moyo mqwebu
  msibi mthembu mthethwa mtolo mueller muinat mukaram mukherjee mukhopadhyay mulder muller murazik murphy mustafa
  mustapha musyoka mutiat mutua mwangi myers nagy naidu nair najera nakamura nambeesan namboothiri nanez naqvi naranjo
  narvaez nascimento navarrete navarro nayar nazario ncusi ndandali ndebele ndiaye ndlovu ndukwu negrete negron nevarez
  neves ngcolosi ngema ngubane nguyen ngwazi nhleko nichols nicolas nielsen nieto nieves ninalowo niroula nitzsche
  njoroge nkansa nkansah nkosi nkrumah nobre nogueira nojeem nomvethe nondlela nonyana noriega novak nozulu nsele nsia
  ntanzi ntiamoa ntim ntombela nunes nunez nwachukwu nwogu nwosu nwuzor nyaako nyame nyanda nyantakyi nzimande obeng
  oberbrunner obi obiageli obianuju ocampo ocasio ochieng ochoa odetola odhiambo odunayo odunsi ofori ofosu ogindan
  oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi ogunyeye ojeda ojua okafor okeke
  okonkwo okpattah okunola okyere olabode oladeji oladimeji oladipupo olah olaiya olaoluwa olasunkanmi olasupo olawale
  olivares olivarez olivas oliveira olivera olmos olowokeere oloyede olsen olson olubode olubukola olubunmi olufeyikemi
  olugbayila olujimi olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi
  oluwashina oluwatosin olvera omidina omobolaji omobolanle omojola omolara omotoso omowale ondricka onohinosen onose
  ontiveros onyinyechukwu oparinde opeyemi opoku oppong opuku oquendo ordonez orellana ornelas orosco orozco ortiz osei
  oshin osuagwu osuntokun otero otieno otiwa otuo owens owokoniran owolabi owoyemi owusu oyadiran oyaifo oyebola
  oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola ozuna pabon pacheco padberg padilla padron paimo paiva palacios
  palomino palomo pandey panicker pantoja parra patel patil patino patterson payne pedersen pedraza pedroza peixoto
  perales peralta pereira perera perez perkins petersen peterson pfeffer phillips phiri pichardo pilla pillai pimentel
  pineda pinho portillo posada pothuvaal pouros powlowski pradhan prajapat preciado prempeh prieto prinsloo prohaska
  puga pulido queiroz quezada quinones quinonez quinta quintairos quintana quintanilla quintero quiroz qureshi radebe
  rahman rahmani rai rajapaksa ramirez ramos rana rangel rao raposo rascon rasmussen rathore raynor razo reddy regalado
  reichert reinger reis rempel renteria resendez reyes reyna reynolds reynoso rezaei ribeiro ricci richards richardson
  richter rivera rivero roberts robinson robledo robles rodarte rodrigez rodrigues rodriguez rodriquez rojas rojo
  roldan rolon romano romero romo rosado rosales rosas rosenbaum rossi rousseau roux roybal ruecker ruelas ruiz russell
  russo saavedra sadeghi saenz safo saheed saiz salako salami salazar salcido saldana saldivar salgado samaniego
  sanabria sanches sanchez sanders sandhu sandoval santacruz santillan santos sarabia saraiva sarpong sasaki sauceda
  saucedo schiller schmidt schmitt schneider schroder schroeder schultz schulz schuster schwarz sedillo sekinat seme
  senzangakhona sepulveda sethi shah shakya sharma sheikh shekoni sherpa shezi shrestha shukla sibiya siddiqui sikora
  silva simoes simpson singh sinha sisneros sithole sithuli siwele siyaya smit smith soares sobowale sokhela solis
  soliz solorio solorzano somayaji sondisa sorensen sotelo sothole souza sow soyinka stephens stewart suarez subedi
  sulaimon suleiman sullivan suthar suzuki tafoya tagore takyi talwar tamang tamez tamunoemi tanaka tawia taylor
  teixeira tejeda tellez terrazas thakur thapa thompson thoyana thumbeza thusi tijerina tiwari torres torrez toth toure
  tovar traore tremblay trevino trivedi truter tshabalala turner tweneboa twumasi ulibarri ulloa urbina urias uribe
  urrutia valadez valdes valdez valenzuela valladares vandervort vanegas varela varga vargas varma varman varrier
  vasquez vazquez veiga velasco velasquez velazquez velez veliz venter verduzco vergara verma vieira viera vilakazi
  villagomez villalobos villalpando villareal villarreal villasenor villegas virk vishal volkman wagner wallace wanjiru
  watanabe watson weber weimann wenger wheeler wiafe wickremesinghe wilcox wilkinson williams williamson willms wilson
  wosiyane wuraola xacon xiana xicoy yaamoa yadav yamada yamamoto yanes yanez yaqub yawson ybarra yeboa yeboah yebra
  yengwa yirenkyi yoshida yussuf zabaleta zaidi zamarreno zamarripa zambrana zambrano zamudio zapata zavala zayas
  zelaya zepeda zimmerman zondi zondo zubane zulu zungu
`)

/** Endings of surnames alone: "Lundenko", "Varnoglu". */
export const SURNAME_ENDING =
  /[a-z]{2}(?:ovich|evich|ov|ev|ova|eva|sky|skiy|skyy|enko|chuk|dze|shvili|opoulos|akis|idis|sson|oglu|escu|zadeh|nejad|bayev|ullah)$/
