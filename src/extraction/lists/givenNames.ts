import { words } from '../../annotations/wordLists.ts'

/** Given names that are also places, nations or common words: a name that begins with one needs more to be a person's. */
export const AMBIGUOUS_NAMES = words(`
  marine victoria virginia georgia carolina charlotte alexandria santiago florence dale dean earl bill guy mark frank
  christian roman norman victor mercedes amber crystal penny lance jordan jay ray angel iris sofia chelsea regina rosario
  guadalupe salvador maya noor adel said ram pal long salem austin jackson lincoln nelson sterling spencer stewart warren
  per long lana nana dan basil colin dick chuck rick nick jack mick trinidad milan vince barry gala alma ava la odile rosa
  petra gail joy grace rich rob ted may june april august summer china india israel chad kenya asia america paris sydney
  wilson douglas leon nelson orlando clare franklin harrison murray morris clifton clayton winston stanley preston trent randolph edison marino nike zara heinz tanner tyler hunter archer porter royal golden silver santa san saint st mount fort port new
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
  dao dinh do truong luong huynh vo doan trinh
  xi qin qi qian qiao qiu qu cui dai duan fan fang gan geng gu guan hao hou jia jin kong lei liao meng mei ni nie niu pei
  shao shi tong tu wen xia xiong yan yin zhan zhai zou ban kang ha nam bae min ryu ri choe
`)
