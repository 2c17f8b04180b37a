import { words } from '../../annotations/wordLists.ts'

/** States of the United States, but for those whose names mean something else as often. Folded. */
export const AMERICAN_STATES = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia wisconsin wyoming carolina dakota
`)

/** Parts of the world and of states that have presidents, ministers and people of their own, and are no states. Folded. */
export const REGIONS: ReadonlySet<string> = new Set([
  ...AMERICAN_STATES,
  ...words(`
  europe asia africa america americas oceania antarctica eurasia scandinavia balkans caribbean arctic levant maghreb sahel mesopotamia
  washington hampshire jersey guam samoa
  alberta ontario quebec manitoba saskatchewan newfoundland labrador nunavut yukon victoria queensland tasmania scotland wales england
  ulster cornwall bavaria saxony hesse thuringia brandenburg westphalia hamburg berlin bremen tyrol styria carinthia
  catalonia andalusia galicia aragon navarre valencia asturias flanders wallonia brittany normandy corsica sardinia sicily lombardy
  tuscany veneto piedmont kurdistan rojava srpska vojvodina crimea chechnya dagestan tatarstan bashkortostan ingushetia chuvashia
  buryatia yakutia sakha karelia komi mordovia udmurtia adygea kalmykia khakassia tuva karakalpakstan gagauzia adjara nakhchivan
  punjab sindh balochistan baluchistan khyber kashmir gilgit bihar rajasthan gujarat maharashtra karnataka kerala telangana haryana
  assam odisha jharkhand uttarakhand manipur nagaland mizoram tripura meghalaya sikkim goa bengal xinjiang tibet hainan
  guangdong sichuan yunnan zanzibar tigray oromia amhara afar katanga kivu biafra lagos kano sokoto borneo sabah sarawak johor java
  sumatra bali papua aceh mindanao okinawa hokkaido siberia lapland aland patagonia amazonia bougainville
  heaven god
`),
])
