import { attackedBehind, attacksBefore, mayAttack, replied } from '../../languages/lexicon.ts'
import type { Name, Reading } from '../../schemas/reading.ts'

/** How far from a name, in characters, words of criticism or of a reply can be. */
const BEFORE = 60
const AFTER = 140

/**
 * Finds those whom an article criticises by name, in any voice, and does not let speak: it has none of their words, and none of somebody who speaks for them, nor does it say that they
 * would not answer.
 *
 * Shape: names of persons and organisations in the order of the article. Conservative: the criticising word has to stand right beside the name.
 */
export function findUnanswered(reading: Reading): string[] {
  if (!mayAttack.test(reading.text) && !mayAttack.test(reading.title ?? '')) return []
  const voices = reading.attributions.flatMap(({ source }) => (source === null ? [] : [`${source.name ?? ''} ${source.text}`]))
  return reading.names
    .filter((entry) => entry.type === 'person' || entry.type === 'organization')
    .filter((entry) => isCriticised(reading, entry) && !isHeard(entry, voices))
    .map(({ name }) => name)
}

/** Whether words of criticism stand beside a name, and nowhere that they replied or would not. */
function isCriticised({ text, title }: Reading, { mentions }: Name): boolean {
  const told = ({ field }: Span) => (field === 'title' ? (title ?? '') : text)
  const after = (mention: Span) => told(mention).slice(mention.end, mention.end + AFTER)
  const isAttackedAt = (mention: Span) =>
    attackedBehind.test(after(mention)) ||
    // “accused the mayor’s office” attacks another
    (!possessive.test(after(mention)) &&
      attacksBefore.test(told(mention).slice(Math.max(0, mention.start - BEFORE), mention.start)))
  return mentions.some(isAttackedAt) && !mentions.some((mention) => replied.test(firstSentence(after(mention))))
}

type Span = Name['mentions'][number]

const possessive = /^['’]s? /
const firstSentence = (text: string) => text.split(/[.!?][”"’]?\s/, 1)[0]!

/** Whether a voice of the article is theirs, or speaks for them: their name, or its last word, stands in it. */
function isHeard({ name, mentions }: Name, voices: readonly string[]): boolean {
  const forms = [name, name.split(' ').at(-1)!, ...mentions.map(({ text }) => text)]
  return voices.some((voice) => forms.some((form) => voice.includes(form)))
}
