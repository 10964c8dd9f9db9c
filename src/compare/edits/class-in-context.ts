import { stem } from '../../languages/lexicon.ts'
import type { Marker } from '../../schemas/reading.ts'
import type { Story } from '../story/index-story.ts'
import type { ChangeClass } from './class-change.ts'
import type { EditSide } from './locate-change.ts'
import type { ReadingSpans } from './reading-spans.ts'

/** One side of a change in its article: `mentions` says whether the article has a lemma anywhere. */
export interface ContextSide {
  readonly side: EditSide
  readonly spans: ReadingSpans
  readonly mentions: (lemma: string) => boolean
  /** The sentences that the side stands in. */
  readonly sentences: readonly Pick<EditSide, 'field' | 'start' | 'end'>[]
}

/** Classes that come before `loaded`, or that change no words. */
const settled = new Set<ChangeClass['class']>([
  'number',
  'time',
  'name',
  'negation',
  'opposite',
  'hedge',
  'tense',
  'order',
  'punctuation',
  'spelling',
  'abbreviation',
  'number-format',
  'function-word'
])

/**
 * Returns the class of a change once it is known what the readings make of its words: a framing marker that one side has and the other lacks, a name, an
 * epithet, or a more general word for what the article names elsewhere.
 */
export function classInContext(change: ChangeClass, base: ContextSide, variant: ContextSide): ChangeClass {
  const tag = asTag(base, variant) ?? asTag(variant, base)
  if (tag !== null) return tag
  if (settled.has(change.class)) return change
  const identified = identify(change, base, variant)
  if (identified.significance === 'meaning' && identified.class === 'wording' && (isNamed(base) || isNamed(variant))) {
    const isReplaced = base.side.text !== '' && variant.side.text !== ''
    return { class: 'name', significance: 'meaning', reason: isReplaced ? 'different name' : 'only one side has a name here' }
  }
  return asLoaded(identified, base, variant) ?? asEpithet(identified, base, variant)
}

const hasWord = /[\p{L}\p{N}]/u

/** “, Ilse Varn said” on one side, if the other article says elsewhere that she said it. */
function asTag(having: ContextSide, lacking: ContextSide): ChangeClass | null {
  if (hasWord.test(lacking.side.text)) return null
  const speaker = having.spans.tagAt(having.side)
  if (speaker === null) return null
  const others = lacking.sentences.flatMap((place) => lacking.spans.speakersOf(place))
  if (!others.some((other) => isOnePerson(speaker, other))) return null
  return { class: 'attribution', significance: 'style', reason: `both attribute it to ${speaker}` }
}

/** “Mark D. Varn” and “Mark Varn”, or “Varn” alone; accents aside. */
function isOnePerson(left: string, right: string): boolean {
  const [a, b] = [left, right].map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ')) as [
    string[],
    string[]
  ]
  return a.at(-1) === b.at(-1) && (a.length === 1 || b.length === 1 || a[0] === b[0])
}

const isNamed = ({ side, spans }: ContextSide) => side.text !== '' && spans.isNamed(side)

/** “vehicle” for the car that the same article names. */
function identify(change: ChangeClass, base: ContextSide, variant: ContextSide): ChangeClass {
  if (change.general === undefined) return change
  const { side, specific } = change.general
  const article = side === 'left' ? base : variant
  const { general: _, ...rest } = change
  if (!article.mentions(specific)) return rest
  return {
    class: 'synonym',
    significance: 'style',
    reason: `a more general word for the ${specific} that the article names elsewhere`
  }
}

function asLoaded(change: ChangeClass, base: ContextSide, variant: ContextSide): ChangeClass | null {
  const [left, right] = [markersOf(base), markersOf(variant)]
  const lacks = (others: readonly Marker[]) => (marker: Marker) => !others.some(({ rule }) => rule === marker.rule)
  const alone = [...left.filter(lacks(right)), ...right.filter(lacks(left))]
  if (alone.length === 0) return null
  // Several rules may mark the same words.
  const words = [...new Set(alone.map(({ text }) => `“${text}”`))].join(', ')
  return {
    class: 'loaded',
    significance: change.significance,
    reason:
      change.significance === 'style'
        ? `${words} is loaded; the plain words are synonyms`
        : `${words} is loaded and has another meaning`,
    markers: alone.map(({ id }) => id)
  }
}

const markersOf = ({ side, spans }: ContextSide) => (side.text === '' ? [] : spans.markersAt(side))

function asEpithet(change: ChangeClass, base: ContextSide, variant: ContextSide): ChangeClass {
  if (change.class !== 'wording' && change.class !== 'synonym' && change.class !== 'intensifier') return change
  const epithetOf = ({ side, spans }: ContextSide) => (side.text === '' ? null : spans.epithetAt(side))
  const epithet = epithetOf(base) ?? epithetOf(variant)
  if (epithet === null) return change
  if (epithet.kind === 'title') return { class: 'epithet', significance: 'style', reason: 'a title' }
  return { ...change, class: 'epithet' }
}

/** Checks whether an article has a lemma in some form, looked up once for each article. */
export function makeMentions(story: Story): (article: number) => ContextSide['mentions'] {
  const stems: Set<string>[] = []
  return (article) => (lemma) => {
    stems[article] ??= stemsOf(story, article)
    return lemma.split(' ').every((word) => stems[article]!.has(stem(word)))
  }
}

function stemsOf(story: Story, article: number): Set<string> {
  const found = new Set<string>()
  const { title, body } = story.articles[article]!
  for (const { wording } of [...title, ...body]) for (const word of new Set(wording.words)) found.add(stem(word))
  return found
}
