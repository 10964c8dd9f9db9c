import type { Name, Reading } from '../../schemas/reading.ts'

/** How far from a name, in characters, words of criticism or of a reply can be. */
const BEFORE = 60
const AFTER = 140

const verbs =
  'accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|slam(?:s|med|ming)|lambast(?:e|es|ed|ing)|assail(?:s|ed|ing)?|rebuk(?:e|es|ed|ing)|berat(?:e|es|ed|ing)|castigat(?:e|es|ed|ing)'
/** “accused Mayor ”, “criticism of ”: a title may stand between. */
const attacks = new RegExp(`\\b(?:(?:${verbs})|criticism of|attack on) (?:the |then-?)?(?:\\p{Lu}[\\p{L}.]{0,14} ){0,3}$`, 'u')
/** “ was accused of”. */
const isAttacked =
  /^ (?:was|were|is|are|has been|have been|had been|stands) (?:widely |sharply |heavily )?(?:accused|blamed|critici[sz]ed|condemned|denounced|lambasted|rebuked)\b/
/** What stands in every text that criticises somebody: most have none of it. */
const mayAttack = /accus|blam|critici|condemn|denounc|slam|lambast|assail|rebuk|berat|castigat|attack on/
/** What follows the name of somebody who was asked. */
const replied =
  /(?:did ?n[o’']t|have ?n[o’']t|has ?n[o’']t|could not|couldn[’']t|would not|wouldn[’']t|declined|refused|denie[sd]|denying|responded|replied|answered|defended|rejected|dismissed|apologi[sz]ed|disputed)/

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
    isAttacked.test(after(mention)) ||
    // “accused the mayor’s office” attacks another
    (!possessive.test(after(mention)) && attacks.test(told(mention).slice(Math.max(0, mention.start - BEFORE), mention.start)))
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
