// Makes up stories whose descent is known, for fitting and measuring who copied whom: pairs and triples of every kind that misleads.
import { pick, seededRandom } from '../bench/random.ts'
import type { Article } from '../src/schemas/article.ts'
import { dispatch, loadedWords, ownSentences, synonyms } from './invented-wording.ts'

/** A made-up set: `parents` has for each article the one of the set that it was copied from, directly or by way of others, or null. */
export interface InventedSet {
  readonly id: string
  readonly kind: InventedKind
  readonly articles: readonly Article[]
  readonly parents: Readonly<Record<string, string | null>>
}

export const inventedKinds = [
  'hidden source',
  'hidden source, agency credited',
  'hidden source, later one names the other for a fact',
  'copy',
  'copy, with a third off the source',
  'copy of an undated text',
  'copy, parent missing',
  'mutual edits',
  'identical, undated',
  'identical, dated',
  'dates the wrong way round',
  'days without a time',
  'named source',
  'named source, translated'
] as const
export type InventedKind = (typeof inventedKinds)[number]

type Random = () => number
const below = (random: Random, size: number) => Math.floor(random() * size)

/** How an outlet treats a text: the chance of each change, a sentence or a word. */
interface Editing {
  readonly drop: number
  readonly cut: number
  readonly reword: number
  readonly load: number
  readonly slip: number
  readonly own: number
}
const light: Editing = { drop: 0.08, cut: 0.05, reword: 0.02, load: 0.08, slip: 0.03, own: 0.04 }
const medium: Editing = { drop: 0.18, cut: 0.15, reword: 0.06, load: 0.2, slip: 0.06, own: 0.1 }
const heavy: Editing = { drop: 0.3, cut: 0.3, reword: 0.14, load: 0.3, slip: 0.06, own: 0.16 }

function edit(random: Random, lines: readonly string[], { drop, cut, reword, load, slip, own }: Editing): string[] {
  const kept = lines.filter((_, i) => i === 0 || random() >= drop)
  return kept.flatMap((line) => {
    let words = line.split(' ')
    const comma = words.findIndex((word, i) => i > 3 && word.endsWith(','))
    if (comma > 0 && random() < cut) words = [...words.slice(0, comma), `${words[comma]!.slice(0, -1)}.`]
    words = words.map((word) => (random() < reword * 3 ? (synonyms.get(word) ?? word) : word))
    if (random() < load) {
      const place = words.findIndex((word, i) => i > 0 && /^(?:the|a)$/.test(word))
      if (place > 0) words.splice(place, 1, words[place] === 'a' ? 'the' : words[place]!, pick(random, loadedWords))
    }
    if (random() < slip) words = misspell(random, words)
    return random() < own ? [words.join(' '), pick(random, ownSentences)] : [words.join(' ')]
  })
}

function misspell(random: Random, words: readonly string[]): string[] {
  const long = words.flatMap((word, i) => (/^[a-z]{7,}$/.test(word) ? [i] : []))
  if (long.length === 0) return [...words]
  const place = pick(random, long)
  const at = 2 + below(random, 3)
  return words.map((word, i) => (i === place ? `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}` : word))
}

const outlets = [
  'Osterby Courier',
  'Marrow Bay Tribune',
  'Veldania Herald',
  'Kessel Gazette',
  'Lindrum Observer',
  'Tashk Valley Chronicle'
]
const minutesOf = (start: number, minutes: number) => `${new Date(start + minutes * 60_000).toISOString().slice(0, 19)}Z`

/** What a set is made of: outlets, a dispatch, an edited copy of it and a copy of that copy. */
type Scene = ReturnType<typeof setScene>

function setScene(kind: InventedKind, seed: number) {
  const random = seededRandom(seed * 7919 + inventedKinds.indexOf(kind) * 104_729)
  const names = [...outlets].sort(() => 0).map((_, i) => outlets[(i + below(random, 3) + seed) % outlets.length]!)
  const [first, second, third] = [...new Set([...names, ...outlets])] as [string, string, string]
  const start = Date.UTC(2031, below(random, 12), 1 + below(random, 27), 5 + below(random, 6))
  const level = () => pick(random, [light, medium, heavy])
  const wire = dispatch((size) => below(random, size))
  const later = 30 + below(random, 600)
  const make = (id: string, outlet: string, lines: readonly string[], minutes: number | null): Article => ({
    ...{ id, outlet, language: 'en', text: lines.join('\n\n') },
    ...(minutes === null ? {} : { publishedAt: minutesOf(start, minutes) })
  })
  const set = (articles: readonly Article[], parents: Record<string, string | null>): InventedSet => ({
    ...{ id: `${kind} ${seed}`, kind, articles },
    parents
  })
  const isTriple = random() < 0.4
  const a = edit(random, wire, level())
  const b = edit(random, a, level())
  const offWire = () => make('c', third, edit(random, wire, level()), pick(random, [null, below(random, 700)]))
  return {
    ...{ random, first, second, third, start, level, wire, later, make, set, isTriple },
    ...{ a, b, offWire }
  }
}

const copyKinds = ['copy', 'copy, with a third off the source', 'copy of an undated text', 'copy, parent missing'] as const
const datedKinds = ['dates the wrong way round', 'days without a time', 'named source', 'named source, translated'] as const
type CopyKind = (typeof copyKinds)[number]
type DatedKind = (typeof datedKinds)[number]
const isCopy = (kind: InventedKind): kind is CopyKind => copyKinds.some((each) => each === kind)
const isDated = (kind: InventedKind): kind is DatedKind => datedKinds.some((each) => each === kind)

/** Makes one set; the same seed and kind give the same set. */
export function inventSet(kind: InventedKind, seed: number): InventedSet {
  const scene = setScene(kind, seed)
  if (isCopy(kind)) return inventCopy(kind, scene)
  return isDated(kind) ? inventDated(kind, scene) : inventShared(kind, scene)
}

/** One copied the other, as dates and changes show. */
function inventCopy(
  kind: CopyKind,
  { random, first, second, third, a, b, wire, later, isTriple, level, make, set, offWire }: Scene
): InventedSet {
  switch (kind) {
    case 'copy':
      return set([make('a', first, a, 0), make('b', second, b, later)], { a: null, b: 'a' })
    case 'copy, with a third off the source':
      return set([make('a', first, a, 0), make('b', second, b, later), offWire()], { a: null, b: 'a', c: null })
    case 'copy of an undated text':
      return set([make('a', first, a, null), make('b', second, b, later)], { a: null, b: 'a' })
    case 'copy, parent missing': {
      const articles = [make('b', second, b, 0), make('c', third, edit(random, a, level()), later)]
      return set([...articles, ...(isTriple ? [make('d', first, edit(random, wire, light), 20)] : [])], {
        b: null,
        c: null,
        ...(isTriple ? { d: null } : {})
      })
    }
  }
}

/** One copied the other, and dates or a credit say so, rightly or wrongly. */
function inventDated(
  kind: DatedKind,
  { random, first, second, a, b, start, later, isTriple, make, set, offWire }: Scene
): InventedSet {
  switch (kind) {
    case 'dates the wrong way round':
      return set([make('a', first, a, later), make('b', second, b, 0), ...(isTriple ? [offWire()] : [])], {
        a: null,
        b: 'a',
        ...(isTriple ? { c: null } : {})
      })
    case 'days without a time': {
      const day = minutesOf(start, 0).slice(0, 10)
      const texts = [make('a', first, a, null), make('b', second, b, null)]
      return set(
        texts.map((article) => ({ ...article, publishedAt: day })),
        { a: null, b: 'a' }
      )
    }
    case 'named source':
    case 'named source, translated': {
      const credit = pick(random, kind === 'named source' ? named : translated).replace('NAME', first)
      const minutes = random() < 0.5 ? later : null
      const mine = [...b.slice(0, 2), credit, ...b.slice(2)]
      return set(
        [make('a', first, a, minutes === null ? null : 0), make('b', second, mine, minutes), ...(isTriple ? [offWire()] : [])],
        { a: null, b: 'a', ...(isTriple ? { c: null } : {}) }
      )
    }
  }
}

/** Neither copied the other. */
function inventShared(
  kind: Exclude<InventedKind, CopyKind | DatedKind>,
  { random, first, second, third, a, wire, later, isTriple, level, make, set, offWire }: Scene
): InventedSet {
  switch (kind) {
    case 'hidden source':
    case 'hidden source, agency credited':
    case 'hidden source, later one names the other for a fact': {
      const mine = edit(random, wire, level())
      const isNamed = kind === 'hidden source, later one names the other for a fact'
      if (isNamed) mine.splice(2, 0, `The mayor had promised “swift help”, the ${first} reported on the eve of the vote.`)
      const head = kind === 'hidden source, agency credited' ? 'MARROW BAY (Reuters) - ' : ''
      const credits = [random() < 0.7 ? head : '', random() < 0.7 ? head : '']
      const texts = [a, mine].map(([lead, ...rest], i) => [`${credits[i]}${lead}`, ...rest])
      const articles = [make('a', first, texts[0]!, 0), make('b', second, texts[1]!, random() < 0.2 ? null : later)]
      return set([...articles, ...(isTriple ? [offWire()] : [])], { a: null, b: null, ...(isTriple ? { c: null } : {}) })
    }
    case 'mutual edits': {
      // each prints the other's additions in its next edition: neither text as it stands was there first
      const [his, mine] = [edit(random, wire, medium), edit(random, wire, medium)]
      const mixed = (base: readonly string[], other: readonly string[]) =>
        base.map((line, i) => (i % 2 === 1 ? (other[i] ?? line) : line))
      return set([make('a', first, mixed(his, mine), 0), make('b', second, mixed(mine, his), later)], { a: null, b: null })
    }
    case 'identical, undated':
      return set(
        [first, second, ...(isTriple ? [third] : [])].map((outlet, i) => make('abc'[i]!, outlet, a, null)),
        { a: null, b: null, ...(isTriple ? { c: null } : {}) }
      )
    case 'identical, dated':
      return set([make('a', first, a, 0), make('b', second, a, later)], { a: null, b: null })
  }
}

const named = [
  'The news was first reported by the NAME on the morning of the storm.',
  'All of this is known according to the NAME and its correspondent at the quays.',
  'Source: NAME',
  'This report first appeared in the NAME and is printed here with its leave.'
]
const translated = [
  'Translated from the NAME by our own desk.',
  'This is a translation of the NAME report of the day before.',
  'Fuente: NAME'
]
