import type { Entry, Part, Synset } from './parse-wordnet.ts'
import { parts } from './parse-wordnet.ts'

/** The table that src/languages/english/wordnet/ loads; its `lookup-table.ts` says how the strings are read. */
export interface WordnetTable {
  readonly notice: string
  readonly firstOf: Readonly<Record<Part, number>>
  readonly lemmas: string
  readonly parents: string
  readonly moreParents: string
  readonly antonyms: string
  readonly derivations: string
  readonly groups: string
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-~'
const packed = (id: number) => digits[id >> 12]! + digits[(id >> 6) & 63]! + digits[id & 63]!
/** How often a sense was counted, on a scale of logarithms: four steps double it. */
const packedCount = (count: number) => digits[Math.min(63, Math.round(4 * Math.log2(1 + count)))]!
const initials: Readonly<Record<Part, string>> = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' }

const upward = new Set(['@', '@i', '&', '\\'])
/** Species of animals and plants: thousands of synsets that no report replaces one word of by another. */
const speciesTopics = new Set(['05', '20'])

/**
 * Packs what comparing words needs of WordNet: senses by frequency, hypernyms (heads of similar adjectives, and what an adjective or adverb is derived
 * from, among them), antonyms, derivations and verb groups.
 *
 * Left out: definitions; names, unless a word is derived from them (“Turkish”); species and phrases of one meaning and no synonym that were never
 * counted in the tagged corpora, unless something is below them.
 */
export function packWordnet(synsets: readonly Synset[], entries: readonly Entry[], notice: string): WordnetTable {
  const kept = keepSynsets(synsets, entries)
  const ids = new Map(kept.map(({ key }, id) => [key, id]))
  const parents = kept.map(({ pointers }) => idsOf(pointers, upward, ids))
  return {
    notice,
    firstOf: Object.fromEntries(parts.map((part) => [part, kept.findIndex((synset) => synset.part === part)])) as Record<
      Part,
      number
    >,
    lemmas: packLemmas(entries, ids),
    parents: parents.map((of, id) => packed(of[0] ?? id)).join(''),
    moreParents: packPairs(parents.flatMap((of, id) => of.slice(1).map((parent) => [id, parent] as const))),
    antonyms: packPairs(linksOf(kept, '!', ids)),
    derivations: packPairs(linksOf(kept, '+', ids)),
    groups: packPairs(linksOf(kept, '$', ids))
  }
}

function keepSynsets(synsets: readonly Synset[], entries: readonly Entry[]): Synset[] {
  const byKey = new Map(synsets.map((synset) => [synset.key, synset]))
  const counted = new Set(entries.flatMap(({ senses }) => senses.filter(({ count }) => count > 0).map(({ key }) => key)))
  const derivedFrom = new Set(
    synsets.flatMap(({ part, pointers }) =>
      pointers.filter(({ sign }) => sign === '\\' || (sign === '+' && part !== 'noun')).map(({ to }) => to)
    )
  )
  const keys = new Set<string>()
  const keep = ({ key, pointers }: Synset) => {
    if (keys.has(key)) return
    keys.add(key)
    for (const { sign, to } of pointers) if (upward.has(sign)) keep(byKey.get(to)!)
  }
  for (const synset of synsets) if (isWanted(synset, counted.has(synset.key), derivedFrom.has(synset.key))) keep(synset)
  return synsets.filter(({ key }) => keys.has(key))
}

function isWanted({ part, words, topic }: Synset, isCounted: boolean, isDerivedFrom: boolean): boolean {
  if (part !== 'noun' || isDerivedFrom) return true
  if (words.every((word) => /^[A-Z]/.test(word))) return false
  return isCounted || (!speciesTopics.has(topic) && !(words.length === 1 && words[0]!.includes('_')))
}

function idsOf(pointers: Synset['pointers'], signs: ReadonlySet<string>, ids: ReadonlyMap<string, number>): number[] {
  const found = pointers.filter(({ sign }) => signs.has(sign)).flatMap(({ to }) => ids.get(to) ?? [])
  return [...new Set(found)]
}

const linksOf = (kept: readonly Synset[], sign: string, ids: ReadonlyMap<string, number>) =>
  kept.flatMap(({ pointers }, id) => idsOf(pointers, new Set([sign]), ids).map((to) => [id, to] as const))

/** Pairs in ascending order, six characters each. */
const packPairs = (pairs: readonly (readonly [number, number])[]) =>
  [...pairs]
    .sort(([a, b], [c, d]) => a - c || b - d)
    .map(([from, to]) => packed(from) + packed(to))
    .join('')

/**
 * One line a lemma, sorted by code unit: the lemma, then for each part of speech a field of its initial and four characters a sense. A bar ends a line,
 * as a line feed would have to be escaped, and JSON with escapes takes three times as long to parse.
 */
function packLemmas(entries: readonly Entry[], ids: ReadonlyMap<string, number>): string {
  const lines = new Map<string, string>()
  for (const { lemma, part, senses } of entries) {
    const known = senses.filter(({ key }) => ids.has(key))
    if (known.length === 0) continue
    const field = initials[part] + known.map(({ key, count }) => packed(ids.get(key)!) + packedCount(count)).join('')
    lines.set(lemma, `${lines.get(lemma) ?? lemma} ${field}`)
  }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  return `${sorted.join('|')}|`
}
