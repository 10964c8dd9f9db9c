import type { Article } from '../src/index.ts'
import { patterns, slots } from './invented-words.ts'
import { pick, seededRandom } from './random.ts'

type Random = () => number

/** Some words that nobody has seen before, as real text has them. */
const syllables = ['vel', 'mar', 'tor', 'sken', 'dra', 'lin', 'ost', 'brae', 'quo', 'nim', 'ful', 'ker']
const inventedWord = (random: Random) => pick(random, syllables) + pick(random, syllables) + pick(random, syllables)

function fill(random: Random, pattern: string): string {
  const sentence = pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'number') return Math.floor(random() * 90_000 + 20).toLocaleString('en')
    if (slot === 'small') return String(2 + Math.floor(random() * 9))
    if (slot === 'year') return String(1990 + Math.floor(random() * 36))
    return pick(random, slots[slot]!)
  })
  const whole = random() < 0.15 ? sentence.replace(/\.$/, `, near the old ${inventedWord(random)} works.`) : sentence
  return whole[0]!.toUpperCase() + whole.slice(1)
}

/** Drops or exchanges a few words: what an editor does to agency copy. */
function editSentence(random: Random, sentence: string): string {
  const words = sentence.split(' ')
  const at = 1 + Math.floor(random() * (words.length - 2))
  if (random() < 0.5) words.splice(at, 1)
  else words.splice(at, 0, pick(random, slots.quality!))
  return words.join(' ')
}

type Kind = 'reprint' | 'edit' | 'own'
type Paragraph = readonly string[]

const newParagraph = (random: Random): Paragraph => [fill(random, pick(random, patterns)), fill(random, pick(random, patterns))]

/** A reprint drops paragraphs and keeps the rest to the letter; an edit touches sentences; an own report takes a few sentences over. */
function writeArticle(random: Random, wire: readonly Paragraph[], kind: Kind): string {
  const kept = wire.filter(() => random() < (kind === 'own' ? 0.3 : 0.85))
  const edited = (sentence: string) => (random() < 0.4 ? editSentence(random, sentence) : sentence)
  const told = kind === 'reprint' ? kept : kept.map((sentences) => sentences.map(edited))
  const own = Array.from({ length: kind === 'own' ? 9 : kind === 'edit' ? 2 : 0 }, () => newParagraph(random))
  return [...told, ...own].map((sentences) => sentences.join(' ')).join('\n\n')
}

/**
 * An invented story told by `size` outlets: reprints, edits and reports of their own, of about 500 words each.
 * The same `seed` gives the same story.
 */
export function makeStory(size: number, seed: number): Article[] {
  const random = seededRandom(seed)
  const wire = Array.from({ length: 12 }, () => newParagraph(random))
  const headline = fill(random, '{body} {act} {thing} in {place}')
  return Array.from({ length: size }, (_, i) => {
    const luck = random()
    const kind: Kind = luck < 0.5 ? 'reprint' : luck < 0.8 ? 'edit' : 'own'
    const date = new Date(Date.UTC(2026, 9, 14, 6) + Math.floor(random() * 172_800_000)).toISOString()
    const title = kind === 'reprint' ? headline : editSentence(random, headline)
    return { id: `a${i + 1}`, outlet: `Outlet ${i + 1}`, title, text: writeArticle(random, wire, kind), publishedAt: date }
  })
}
