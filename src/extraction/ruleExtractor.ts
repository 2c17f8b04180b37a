import { annotate } from './annotate/annotate.ts'
import type { Extractor, Knowledge } from './extractor.ts'
import { basicGazetteer, type Gazetteer } from './names/gazetteer.ts'

let basic: Gazetteer | undefined
let learned: { knowledge: Knowledge; gazetteer: Gazetteer } | undefined

/** The gazetteer for a state of knowledge; the last one is kept, since a run uses one. */
function gazetteerFor(knowledge: Knowledge | undefined): Gazetteer {
  if (!knowledge) {
    basic ??= basicGazetteer()
    return basic
  }
  if (learned?.knowledge === knowledge) return learned.gazetteer
  const gazetteer = basicGazetteer()
  for (const name of knowledge.people) gazetteer.add(name, { kind: 'person', name })
  for (const { names, classification } of knowledge.organizations) {
    for (const name of names) gazetteer.add(name, { kind: 'organization', id: names[0] ?? name, classification })
  }
  learned = { knowledge, gazetteer }
  return gazetteer
}

/** Grammar and word lists for English; no model, no network. The same draft and knowledge give the same annotations. */
export const ruleExtractor: Extractor = {
  name: 'rules',
  version: '1.20.0',
  async extract(draft, knowledge) {
    return annotate(draft, gazetteerFor(knowledge))
  },
}
