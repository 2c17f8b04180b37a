import { words } from '../../annotations/wordLists.ts'

/** Words of headings that stand before a colon as a speaker's label does, and are nobody's: "WHO:", "ABOUT ANNA LUND:". Folded. */
export const HEADING_WORDS = words(`
  who whom what when where why how which is are was were about by with from more contact contacts background note notes
  funding next step steps stocks bonds oil currencies ingredients method directions claim verdict fact facts myth rating
  cast running venue date dates time times place location address phone telephone fax email e-mail website web tel
  headline summary conclusion introduction abstract result results score scores update updates correction corrections
  warning alert breaking exclusive photo photos image images video caption source sources credit credits tags topics
  categories related read see watch listen click link links download available begin end ends full text agenda programme
  program schedule admission tickets prices cost costs problem solution pros cons objective objectives
  aim aims goal goals status deadline eligibility purpose scope budget profile quick key highlights
  timeline context analysis opinion editorial review preview weather traffic then now before after do don't meet
  information details detail findings issues concerns
  figure table box file edition reference references ref subject re cc bcc to attention
`)
