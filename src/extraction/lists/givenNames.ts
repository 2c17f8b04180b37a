import { words } from './words.ts'

/** Common given names the world over that are hardly ever anything else at the head of a name. Folded. */
export const MALE_NAMES = words(`
  aaron abdallah abdel abdelaziz abdelkader abdelmadjid abdi abdou abdoulaye abdul abdulaziz abdulla abdullah abebe abel abraham abu adam
  adel adrian adrien agustin ahmad ahmed aidan akira aksel alain alan albert alberto alec alejandro aleksandar aleksander
  aleksandr aleksei alessandro alex alexander alexandre alexandros alexei alexey alexis alfonso alfred alfredo ali alistair
  allan allen alvaro amadou amin amir amr anders andre andrea andreas andrei andrej andres andrew andrey andrii andriy andrzej angelo
  angus anibal anil anthony antoine anton antoni antonio antony anwar ari ariel arif arjun arkady armando arnaud arnold artem arthur
  arturo ashok ashraf asif aslan atsushi augusto austin avraham ayman aziz babacar barack barry bartosz bashar bashir basil ben
  benedict benjamin benny bernard bernardo bernd bertrand bilal bill billy bjorn bob bobby bogdan boris brad bradley brandon brendan
  brent brett brian bruce bruno bryan burak byron caleb calvin cameron carl carlo carlos cedric cesar charles charlie
  chris christian christoph christophe christopher chuck claude claudio clement clive colin connor conor cory craig
  cristian cristiano cristobal curtis cyril daisuke dale damian damien dan daniel daniele danilo danny dario darius darren dave david davide
  dean deepak denis dennis denys derek desmond dick didier diego dieter dimitar dimitri dimitris dimitrios dinesh dirk dmitri dmitriy dmitry dmytro
  dominic dominik dominique don donald doug douglas duncan dustin dwayne dylan eamon earl eddie eddy edgar edmund eduard eduardo edward
  edwin edgars egor ehud eirik elias elijah eliot elliot emanuel emeka emil emilio emmanuel emre enda enrico enrique eric erich erik ernest ernesto
  erwin esteban ethan etienne eugene evan evgeny eyal fabian fabio fabrice fadi fahad faisal farid farouk federico felipe felix ferdinand
  fernando filip filippo florian francesco francis francisco franck francois frank frankie franz fred freddie frederic frederick frederik
  fritz fumio gabriel gareth garry gary gaston gavin geert geoff geoffrey george georges georgi georgios gerald gerard gerardo gerd gerhard
  giacomo giancarlo gianni gideon gilbert gilles giorgi giorgio giorgos giovanni giuseppe glenn goran gordon graham greg gregg gregory
  grigory guido guilherme guillaume guillermo gunter gunther gustavo guy habib hadi hakan hakim hamad hamid hamza hank hans harald haris
  harold harry haruki harvey hasan hashim hassan hector heiko heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hiroshi
  hideo hosni howard hubert hugh hugo husain hussein ian ibrahim ignacio igor ihor ilham ilya imran inigo ioannis ion ira irakli isaac ismail
  istvan ivan ivo jaap jack jackson jacob jacques jaime jair jake jakob jakub jamal james jamie jan janez janos jared jari jaroslav jason javad javier
  jay jean jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesper jesse jesus jim jimmy joachim joao joaquin joe joel joey johan
  johann johannes john johnny jon jonah jonas jonathan jordi jorg jorge jose josef joseph josep joshua josh juan juha jules julian julien julio
  julius jun jurgen justin kader kai kamal karel karim karl kassym-jomart kazuo keir keith kelvin ken kenji kenneth kenta kerry kevin khaled khalid khalifa
  khalil kieran klaus knut kofi kristian kumar kurt kwame kyle lamine lance larry lars laszlo laurent laurence lawrence lee leif leo leon leonard
  leonardo leonid leopold leroy leslie lev levan levi lewis liam linus lionel lloyd lorenzo louis lubomir luc luca lucas lucian luciano ludwig luigi luis
  luiz lukas lukasz luke maciej magnus mahamat mahathir mahmoud mahmud malcolm malik mamadou manfred manmohan manuel marc marcel marcelo marcin marco
  marcos marcus marek marian mariano mario marius mark marko markus marlon martin marty marvin marwan masato massimo mateusz mathias mathieu matt
  matteo matthew matthias maurice mauricio maurizio max maxim maxime mehdi mehmet menachem mevlut michael michal michel mick miguel mihai mikael
  mike mikhail miklos milan milos miloš miroslav mitch mitchell mohamed mohammad mohammed mohammad-reza mohan moises mordechai morgan moritz morten moshe mostafa
  mohamad muhammad muhammadu mukesh murat mustafa mykhailo mykola nabil nadim naftali nana naoki narendra nasser nathan nathaniel nawaf ned neil nelson nicholas nick nicolae
  nicolas nicolo niels nigel nikita niklas niko nikol nikola nikolai nikolaos nikolas nikolay nikos nils nino noah noel norbert norman nouri
  nuno oleg oleh oleksandr oleksii oleksiy oliver olivier olli olof omar oscar osama osman otto owen ousmane pablo pal panagiotis paolo pascal
  patrice patrick patrik paul paulo pavel pavlo pawel pedro pekka per perry peter petr petro phil philip philipp philippe phillip pierre pieter
  pietro pinchas piotr predrag prabowo przemyslaw qasem radek radoslav rafael rafal rafik rahul rainer raj rajesh rajiv ralph ram ramon ramzan randy raphael
  rashid raul ray raymond recep reginald reiner reinhard rene reuben reza ricardo riccardo richard rick ricky riyad rob robbie robert roberto robin
  rodney rodolfo rodrigo roger roland rolf roman ronald ronnie rory ross roy ruben rudolf rudy rui rupert russ russell rustam ryan sadiq saeed
  said salah salem salman salvador salvatore sam samer sami samir samuel sandro sanjay santiago satoshi sayed scott sean sebastian sebastien seif selim
  serdar serge sergei sergey sergio serhii serhiy seth shahid shaun shane shavkat shawn sheldon shigeru shimon shinzo shlomo sidney sigmar silvio simon slobodan
  solomon soren spencer stan stanislav stanislaw stefan stefano stelios stephane stephen sterling steve steven stewart stuart subrahmanyam sunil suresh sven
  sylvain tadeusz taha takashi takeshi tamim tarek tariq taro ted teddy terence terry theo theodor theodore thierry thom thomas tibor tim timothy timur
  tobias toby todd tom tomas tomasz tommaso tommy tony toomas toru travis trevor tristan tyler ugo ulrich ulysses umar umberto uwe vaclav
  vadim vahid valdis valentin valery vasily vasyl vernon viacheslav victor vijay viktor vikram vince vincent vincenzo vitali vitaliy vitaly
  vivek vlad vladimir volker volodymyr vyacheslav waldemar walid wallace walter warren wayne werner wesley wilfred wilhelm willem william willy
  wladyslaw wolfgang xavier yahya yair yannick yannis yasser yasuo yiannis yitzhak yoav yohei yoshihide yossi youssef yousef yuki yuri yury yusuf yves
  yuriy zac zachary zack zaid zbigniew zdenek zeljko zhang zlatko zoran zoltan ziad zviad abdelfattah kristjan edi
`)

export const FEMALE_NAMES = words(`
  abigail adela adele adriana agata agnes agnieszka aicha aisha aishwarya akiko alba alejandra aleksandra alena alessandra alexandra
  alexandria alia alice alicia alina alison allison alma amal amalia amanda amber amelia amina amira amy ana anastasia anabel andreea angela
  angelica angelina angelique anita anja anjali ann anna annabel annalena anne anneliese annette annika antonella antonia anya ariana arianna asma
  astrid audrey ava ayesha azra barbara beata beatrice beatriz bella bente bernadette beth bethany bettina betty beverly bianca bonnie
  brenda bridget brigitte brittany camila camilla camille carla carmen carol carole carolina caroline carolyn carrie catalina catarina
  caterina catherine cathy cecilia celeste celine chantal charlene charlotte chelsea cheryl chiara chloe christina christine
  chrystia cindy claire clara claudia colette colleen connie constance consuelo corinne cornelia cristina crystal cynthia dagmar
  daniela danielle daphne daria debbie deborah debra delphine denise diana diane dilma dina dolores dominica donna dora doris dorothy ebba
  edith eileen elaine elena eleanor eleonora elif elisa elisabeth elise elizabeth ella ellen elsa emilia emily emine emma erica erika
  erna esmeralda estelle esther eugenia eva evelyn fabiola fatima fatemeh federica felicia fiona florence frances francesca francoise frederique frida
  gabriela gabriella gabrielle gail galina geraldine gertrude gillian gina giorgia giovanna giulia gloria greta gretchen gro guadalupe gudrun
  gwen gwendolyn habiba hala halima hana hanan hanna hannah harriet heather heidi helen helena helene helga hend hilary hillary ikram
  ilaria ilse imane imelda ines inga ingrid irena irene irina iris isabel isabella isabelle isadora ivana ivanka jacinda jackie jacqueline jana
  jane janet janice jasmin jasmine jeanette jeanne jelena jen jenna jennifer jenny jessica jill jo joan joana joanna joanne
  jocelyn jodie johanna josephine joyce juana judith judy julia juliana julianne julie juliet juliette justine kaja kamala karen
  karin karina karine katarina kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina kayla keiko kelly kerstin khadija
  kim kimberly kirsten kirsty krista kristen kristin kristina kristine lana larissa laura lauren laurence leah leila lena leslie leticia lidia
  lila liliana lilian lillian linda lindsay lisa lise ljubica lois lorena lorraine louise lucia lucie lucinda lucy ludmila luisa luz lydia lyn lynn
  mabel madeleine magdalena maggie maha maja maia malala malgorzata mandy manon manuela marcela marcia margaret margarita margot margrethe maria mariam mariana marianne
  marie mariia marija marilyn marina marine marion marise marisol marjorie marlene marta martha martina mary maryam mathilde matilda maureen
  maya megan meghan melania melanie melissa mercedes meredith merkel meryl mette mia michaela michele michelle mila milena
  miriam molly monica monika monique muriel myriam nabila nadia nadine najla nancy naomi natalia natalie natasha nathalie nicola nicole nikki nina noor
  nora norma nour odile ofelia oksana olena olga olha olivia ophelia orla ornella paige pamela patricia paula paulina pauline
  penelope penny petra philippa phoebe phumzile phyllis pia pilar polina priti priya rachel rama rania raquel rebecca regina renata renate rena reem rhonda
  rita roberta rocio romina rosa rosalind rosario roxana roza ruth sabina sabine sabrina sadia sahar sally salma samantha samira
  sandra sanna sara sarah selma serena shannon sharon sheila shelley sheryl shirin shirley sigrid silke silvia simone simonetta sinead
  siobhan sofia solange sonia sonja sophia sophie stacey stella stephanie sue sunita susan susana susanna susanne suzanne svetlana sviatlana
  swati sylvia sylvie tamara tania tanja tanya tara tatiana tatyana teresa terri tess theresa tiffany tina tracy trudy
  tulsi tzipi ulrike ursula uzra valentina valeria valerie vanessa vera veronica veronika veronique vesna vicky victoria viola violeta virginia
  vivian viviane wanda wendy wilma winnie xiomara yasmin yelena yingluck yoko yolanda yulia yuliia yvette yvonne zahra zainab zehra zeinab zoe zofia zohra zuzana
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
  'dela delos af ap al el bin bint ibn ben abu de da do dos das del della di du la le van von der den ter ten zu y e st of-the',
)
