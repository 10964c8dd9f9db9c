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

/** A sentence of a pattern (or two, if the pattern has two), and the fact that it reports: the same number in every report. */
interface Told {
  readonly text: string
  readonly fact: number
}
type Paragraph = readonly Told[]

/** Where an article reports a fact: a half-open span of its text. */
export interface TrueSpan {
  readonly start: number
  readonly end: number
  readonly fact: number
}

export interface ToldStory {
  readonly articles: readonly (Article & { readonly id: string; readonly title: string; readonly text: string })[]
  /** By article. */
  readonly truth: readonly (readonly TrueSpan[])[]
}

/** A reprint drops paragraphs and keeps the rest exactly; an edit changes sentences; a report adopts a few sentences. */
function writeArticle(
  random: Random,
  wire: readonly Paragraph[],
  kind: Kind,
  newParagraph: () => Paragraph
): readonly Paragraph[] {
  const kept = wire.filter(() => random() < (kind === 'own' ? 0.3 : 0.85))
  const edited = ({ text, fact }: Told) => ({ text: random() < 0.4 ? editSentence(random, text) : text, fact })
  const told = kind === 'reprint' ? kept : kept.map((sentences) => sentences.map(edited))
  const own = Array.from({ length: kind === 'own' ? 9 : kind === 'edit' ? 2 : 0 }, newParagraph)
  return [...told, ...own]
}

/** The text of paragraphs, and where each fact stands in it. */
function layOut(paragraphs: readonly Paragraph[]): { text: string; truth: TrueSpan[] } {
  const truth: TrueSpan[] = []
  let text = ''
  for (const [i, paragraph] of paragraphs.entries()) {
    for (const [j, told] of paragraph.entries()) {
      text += j > 0 ? ' ' : i > 0 ? '\n\n' : ''
      truth.push({ start: text.length, end: text.length + told.text.length, fact: told.fact })
      text += told.text
    }
  }
  return { text, truth }
}

/**
 * An invented story told by `size` outlets: reprints, edits and reports of their own, of about 500 words each, and which sentences tell the
 * same. The same `seed` gives the same story. The fewer `sentences` (patterns) there are, the more facts resemble each other in all but names and numbers.
 */
export function tellStory(size: number, seed: number, sentences: readonly string[] = patterns): ToldStory {
  const random = seededRandom(seed)
  let facts = 0
  const newSentence = (): Told => ({ text: fill(random, pick(random, sentences)), fact: facts++ })
  const newParagraph = (): Paragraph => [newSentence(), newSentence()]
  const wire = Array.from({ length: 12 }, newParagraph)
  const headline = fill(random, '{body} {act} {thing} in {place}')
  const told = Array.from({ length: size }, (_, i) => {
    const luck = random()
    const kind: Kind = luck < 0.5 ? 'reprint' : luck < 0.8 ? 'edit' : 'own'
    const publishedAt = new Date(Date.UTC(2026, 9, 14, 6) + Math.floor(random() * 172_800_000)).toISOString()
    const title = kind === 'reprint' ? headline : editSentence(random, headline)
    const { text, truth } = layOut(writeArticle(random, wire, kind, newParagraph))
    return { article: { id: `a${i + 1}`, outlet: `Outlet ${i + 1}`, title, text, publishedAt }, truth }
  })
  return { articles: told.map(({ article }) => article), truth: told.map(({ truth }) => truth) }
}

/** The articles alone. */
export const makeStory = (size: number, seed: number): Article[] => [...tellStory(size, seed).articles]
