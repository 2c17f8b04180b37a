import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'

/** How far back, in sentences. */
const REACH = 4

/** The "he" of `"…," he told X` is not X: whom a sentence before is about, or nobody. */
export function notTheListener(items: readonly Item[], verb: number, subject: Subject, story: Story): Subject {
  const object = isWord(item(items, verb + 1), /^the$/) ? verb + 2 : verb + 1
  const listener = agentAt(items, object, story.identities)
  const [agent] = subject.agents
  if (subject.form !== 'pronoun' || !listener || agent !== listener) return subject
  const number = story.reading.sentenceOf[item(items, verb).first] ?? 0
  const not = isWord(item(items, subject.last), /^she$/) ? 'male' : 'female'
  for (let back = 1; back <= REACH; back++) {
    const topic = story.topicOf(number - back)
    if (topic && topic !== listener && topic.gender !== not) return { ...subject, agents: [topic], confidence: 0.6 }
  }
  return { ...subject, agents: [], confidence: 0.5 }
}
