import table from './table.generated.json' with { type: 'json' }

/** Noun, verb, adjective, adverb. */
export type Part = 'n' | 'v' | 'a' | 'r'

/** One meaning of a lemma: the number of its synset, and how often it was counted in that meaning (0: never), in steps of a fourth of a doubling. */
export interface Sense {
  readonly synset: number
  readonly level: number
}

/** The meanings of a lemma as one part of speech, the most frequent first. */
export type Senses = readonly Sense[]
/** The meanings of a lemma by part of speech. */
export type Entry = Readonly<Partial<Record<Part, Senses>>>

/*
 * The table is a few long strings, so that loading it costs no more than reading the file: a `Map` of all lemmas would take 30 times as long and 10 times
 * the memory, in every thread. Lemmas are found by bisection over their sorted lines, which end in a bar; synsets are numbers of three digits of base 64.
 */
const { lemmas, parents, moreParents, antonyms, derivations, groups } = table
const { verb, adj, adv } = table.firstOf

const digitOf = new Uint8Array(128)
for (const [value, char] of [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-~'].entries()) {
  digitOf[char.charCodeAt(0)] = value
}
const digitAt = (text: string, at: number) => digitOf[text.charCodeAt(at)]!
const numberAt = (text: string, at: number) => (digitAt(text, at) << 12) | (digitAt(text, at + 1) << 6) | digitAt(text, at + 2)

const NUMBER = 3
const SENSE = NUMBER + 1
const PAIR = 2 * NUMBER

/** Bounds what is remembered: an entry is a pure function of the lemma, so forgetting changes no answer. */
const LARGEST_CACHE = 20_000
const remembered = new Map<string, Entry | null>()

/** Returns the entry of a lemma: lower case, words of a phrase joined by `_`. `null` if WordNet does not have it. */
export function entryOf(lemma: string): Entry | null {
  let entry = remembered.get(lemma)
  if (entry === undefined) {
    entry = readEntry(lemma)
    if (remembered.size < LARGEST_CACHE) remembered.set(lemma, entry)
  }
  return entry
}

function readEntry(lemma: string): Entry | null {
  const start = findLine(lemma)
  if (start < 0) return null
  const line = lemmas.slice(start + lemma.length + 1, lemmas.indexOf('|', start))
  const entry: Partial<Record<Part, Senses>> = {}
  for (const field of line.split(' ')) {
    const senses: Sense[] = []
    for (let at = 1; at < field.length; at += SENSE) {
      senses.push({ synset: numberAt(field, at), level: digitAt(field, at + NUMBER) })
    }
    entry[field[0] as Part] = senses
  }
  return entry
}

/** Where the line of a lemma begins; -1 if the table does not have it. */
function findLine(lemma: string): number {
  let [low, high] = [0, lemmas.length]
  while (low < high) {
    const start = lemmas.lastIndexOf('|', ((low + high) >> 1) - 1) + 1
    const order = compareAt(lemma, start)
    if (order === 0) return start
    if (order < 0) high = start
    else low = lemmas.indexOf('|', start) + 1
  }
  return -1
}

const SPACE = 32

/** How a lemma compares with the one whose line begins at `start`: below 0 if it sorts before it. */
function compareAt(lemma: string, start: number): number {
  for (let i = 0; i < lemma.length; i++) {
    const order = lemma.charCodeAt(i) - lemmas.charCodeAt(start + i)
    if (order !== 0) return order
  }
  return lemmas.charCodeAt(start + lemma.length) === SPACE ? 0 : -1
}

/** Returns what part of speech a synset belongs to. */
export const partOf = (synset: number): Part => (synset < verb ? 'n' : synset < adj ? 'v' : synset < adv ? 'a' : 'r')

/**
 * Returns the synsets right above one: hypernyms of nouns and verbs, the head of a similar adjective, the noun or adjective that an adjective or
 * adverb is derived from.
 */
export function parentsOf(synset: number): readonly number[] {
  const first = numberAt(parents, synset * NUMBER)
  return first === synset ? [] : [first, ...partnersIn(moreParents, synset)]
}

export const antonymsOf = (synset: number): readonly number[] => partnersIn(antonyms, synset)
/** Synsets with a word that is derived from a word of this one. */
export const derivationsOf = (synset: number): readonly number[] => partnersIn(derivations, synset)
/** Returns verb synsets of much the same meaning. */
export const groupOf = (synset: number): readonly number[] => partnersIn(groups, synset)

/** The second numbers of the pairs that begin with `first`. */
function partnersIn(pairs: string, first: number): readonly number[] {
  let [low, high] = [0, pairs.length / PAIR]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(pairs, middle * PAIR) < first) low = middle + 1
    else high = middle
  }
  const partners: number[] = []
  for (let at = low * PAIR; at < pairs.length && numberAt(pairs, at) === first; at += PAIR) {
    partners.push(numberAt(pairs, at + NUMBER))
  }
  return partners
}
