import {
  areAntonyms,
  areDerived,
  areNewsOpposites,
  areNewsSynonyms,
  areSimilar,
  type Lemma,
  phraseLemmas,
  relateFunctionWords,
  type SharedSense,
  shareSense,
  stepsAbove
} from '../../languages/lexicon.ts'

/**
 * How the words that stand in one place go together: forms of one word, synonyms, opposites, one derived from the other, one more general than the
 * other (`general` is its side), or nothing that is known; `isListed` if a list of this service says so, not WordNet. `left` and `right` are the lemmas that this was seen from.
 */
export interface WordRelation {
  readonly kind: 'form' | 'synonym' | 'opposite' | 'derived' | 'general' | 'other'
  readonly left: string
  readonly right: string
  readonly general?: 'left' | 'right'
  readonly isListed?: boolean
}

/** A shared sense counts from this product of the two shares of use: less is a sense that hardly anybody means. */
const LEAST_SHARED = 0.006
const LEAST_OPPOSED = 0.002
const LEAST_SIMILAR = 0.01
/** A word more general by more steps says next to nothing (“thing”). */
const MOST_STEPS = 6

/** Bounds what is remembered: a relation is a pure function of its words, so forgetting changes no answer. */
const LARGEST_CACHE = 20_000
const remembered = new Map<string, WordRelation>()

/** Relates two words or phrases (lower case, words separated by a space). */
export function relateWords(left: string, right: string): WordRelation {
  const key = `${left}/${right}`
  let relation = remembered.get(key)
  if (relation === undefined) {
    relation = findRelation(left, right)
    if (remembered.size < LARGEST_CACHE) remembered.set(key, relation)
  }
  return relation
}

function findRelation(left: string, right: string): WordRelation {
  const [a, b] = [underscored(left), underscored(right)]
  if (a === b) return { kind: 'form', left: a, right: b }
  const asFunction = relateFunctionWords(a, b)
  if (asFunction !== null) {
    const kind = asFunction === 'same' ? 'synonym' : asFunction
    return { kind, left: spaced(a), right: spaced(b), isListed: true }
  }
  const [ofLeft, ofRight] = [phraseLemmas(left.split(' ')), phraseLemmas(right.split(' '))]
  const pairs = ofLeft.flatMap((l) => ofRight.map((r) => [l, r] as const))
  const form = pairs.find(([l, r]) => l.lemma === r.lemma && l.part === r.part)
  if (form !== undefined) return relation('form', ...form)
  const own = [
    ...pairs,
    [
      { lemma: a, part: 'n' },
      { lemma: b, part: 'n' }
    ] as const
  ]
  const opposite = own.find(([l, r]) => areNewsOpposites(l.lemma, r.lemma))
  if (opposite !== undefined) return { ...relation('opposite', ...opposite), isListed: true }
  return (
    relateSenses(pairs.filter(([l, r]) => l.part === r.part)) ??
    relateNews(own) ??
    relateDerived(pairs) ??
    relateGeneral(pairs.filter(([l, r]) => l.part === r.part)) ?? { kind: 'other', left, right }
  )
}

type Pair = readonly [Lemma, Lemma]

const relation = (kind: WordRelation['kind'], left: Lemma, right: Lemma): WordRelation => ({
  kind,
  left: spaced(left.lemma),
  right: spaced(right.lemma)
})
const spaced = (lemma: string) => lemma.replaceAll('_', ' ')
const underscored = (phrase: string) => phrase.replaceAll(' ', '_')

/** Antonyms or synonyms, whichever meaning is the more likely one. */
function relateSenses(pairs: readonly Pair[]): WordRelation | null {
  let best: WordRelation | null = null
  let weight = 0
  const consider = (kind: 'opposite' | 'synonym', sense: SharedSense | null, least: number, [l, r]: Pair) => {
    const product = sense === null ? 0 : sense.left * sense.right
    if (product < least || product <= weight) return
    best = relation(kind, l, r)
    weight = product
  }
  for (const pair of pairs) {
    const [l, r] = pair
    consider('opposite', areAntonyms(l.lemma, r.lemma, l.part), LEAST_OPPOSED, pair)
    consider('synonym', shareSense(l.lemma, r.lemma, l.part), LEAST_SHARED, pair)
    consider('synonym', areSimilar(l.lemma, r.lemma, l.part), LEAST_SIMILAR, pair)
  }
  return best
}

function relateNews(pairs: readonly Pair[]): WordRelation | null {
  const found = pairs.find(([l, r]) => areNewsSynonyms(l.lemma, r.lemma))
  return found === undefined ? null : { ...relation('synonym', ...found), isListed: true }
}

function relateDerived(pairs: readonly Pair[]): WordRelation | null {
  const found = pairs.find(([l, r]) => shareStart(l.lemma, r.lemma) && areDerived(l, r))
  return found === undefined ? null : relation('derived', ...found)
}

/** A derivation of one word and not of another of its synset. */
const shareStart = (a: string, b: string) => a.slice(0, 3) === b.slice(0, 3)

function relateGeneral(pairs: readonly Pair[]): WordRelation | null {
  for (const [l, r] of pairs) {
    if (l.part !== 'n' && l.part !== 'v') continue
    const [above, below] = [stepsAbove(l.lemma, r.lemma, l.part, 2), stepsAbove(r.lemma, l.lemma, l.part, 2)]
    const steps = Math.min(above ?? Number.POSITIVE_INFINITY, below ?? Number.POSITIVE_INFINITY)
    if (steps > MOST_STEPS) continue
    if (l.part === 'v') {
      if (steps === 1) return relation('synonym', l, r)
      continue
    }
    return { ...relation('general', l, r), general: above === steps ? 'left' : 'right' }
  }
  return null
}
