// Shows what each weight of the alignment's links is worth: the F1 of linked sentences with the weight as it is, and to either side of it.
//   node eval/sweep-links.ts DATA_FOLDER
// The folder holds alignment.jsonl(.gz), sets of articles whose sentences carry the numbers of the facts that they report, and
// links.jsonl(.gz), reports of one event with pairs of sentences that share event chains. Of the first the mean over sets is taken, so that
// a set of a hundred weighs no more than one of five; of the second, whose events are as large, the F1 of all pairs. Beside each figure over all
// sets stands the least and the greatest over random halves of them: a change that is smaller than what the halves differ by is no reason to
// move a weight.
import { alignSentences } from '../src/compare/align/align-sentences.ts'
import { type LinkWeights, linkWeights } from '../src/compare/align/link-weights.ts'
import { weighTerms } from '../src/compare/align/weigh-terms.ts'
import { decideMembership } from '../src/compare/membership/decide-membership.ts'
import { indexStory, type Story } from '../src/compare/story/index-story.ts'
import { read } from '../src/index.ts'
import type { Article } from '../src/schemas/article.ts'
import { readRows } from './read-rows.ts'

const STEPS = [-0.1, -0.05, 0.05, 0.1]
const HALVES = 12
/** Two sentences of ECB+ tell the same if they share so many chains. */
const LEAST_CHAINS = 2

const folder = process.argv[2]
if (folder === undefined) throw new Error('node eval/sweep-links.ts DATA_FOLDER')

type MarkedSentence = readonly [start: number, end: number, mark: unknown]
type Marked = Readonly<Record<string, readonly MarkedSentence[]>>

interface AlignmentRow {
  readonly articles: readonly Article[]
  readonly gold: { readonly sentences: Readonly<Record<string, readonly [number, number, readonly number[]][]>> }
}
interface LinksRow {
  readonly articles: readonly Article[]
  readonly sentences: Readonly<Record<string, readonly [number, number, number][]>>
  readonly pairs: readonly (readonly [string, number, string, number, number])[]
}

type OfPair = (a: string, i: number, b: string, j: number) => boolean

/**
 * A set as it is scored: `counts` says of each marked sentence, by article, whether it counts; `isLinked` of a pair of them whether they tell the
 * same, `isNeutral` of others whether a merged sentence tells what both tell, so that they may stand in one row.
 */
interface Sample {
  readonly story: Story
  readonly marked: Marked
  readonly counts: (article: string, i: number) => boolean
  readonly isLinked: OfPair
  readonly isNeutral: OfPair
  readonly wanted: number
}

function storyOf(articles: readonly Article[]): Story {
  const readings = articles.map((article) => read(article))
  const membership = decideMembership(readings)
  return indexStory(readings.filter((_, i) => membership[i]!.belongs))
}

function countPairs(marked: Marked, isWanted: OfPair): number {
  const all = Object.entries(marked).flatMap(([article, sentences]) => sentences.map((_, i) => [article, i] as const))
  let count = 0
  all.forEach(([a, i], x) => {
    for (const [b, j] of all.slice(x + 1)) if (a !== b && isWanted(a, i, b, j)) count++
  })
  return count
}

function alignmentSample({ articles, gold }: AlignmentRow): Sample {
  const isLinked: OfPair = (a, i, b, j) => gold.sentences[a]![i]![2].some((fact) => gold.sentences[b]![j]![2].includes(fact))
  const rootOf = rowsOfFacts(Object.values(gold.sentences).flatMap((sentences) => sentences.map(([, , facts]) => facts)))
  const isNeutral: OfPair = (a, i, b, j) => rootOf(gold.sentences[a]![i]![2][0]!) === rootOf(gold.sentences[b]![j]![2][0]!)
  const wanted = countPairs(gold.sentences, isLinked)
  return { story: storyOf(articles), marked: gold.sentences, counts: () => true, isLinked, isNeutral, wanted }
}

/** The row of a fact: facts that some sentence tells together are of one row. */
function rowsOfFacts(told: readonly (readonly number[])[]): (fact: number) => number {
  const parent = new Map<number, number>()
  const rootOf = (fact: number): number => {
    let root = fact
    while (parent.has(root)) root = parent.get(root)!
    return root
  }
  for (const [first, ...others] of told) {
    for (const other of others) if (rootOf(first!) !== rootOf(other)) parent.set(rootOf(other), rootOf(first!))
  }
  return rootOf
}

function linksSample({ articles, sentences, pairs }: LinksRow): Sample {
  const keyOf = (a: string, i: number, b: string, j: number) => (a < b ? `${a} ${i} ${b} ${j}` : `${b} ${j} ${a} ${i}`)
  const linked = new Set(pairs.filter((pair) => pair[4] >= LEAST_CHAINS).map(([a, i, b, j]) => keyOf(a, i, b, j)))
  return {
    story: storyOf(articles),
    marked: sentences,
    counts: (article, i) => sentences[article]![i]![2] === 1,
    isLinked: (a, i, b, j) => linked.has(keyOf(a, i, b, j)),
    isNeutral: () => false,
    wanted: linked.size
  }
}

type Counts = readonly [right: number, found: number, wanted: number]

/** Marked sentences that overlap a cell's sentences by half of the shorter stand in its row. */
function score({ story, marked, counts, isLinked, isNeutral, wanted }: Sample, weights: LinkWeights): Counts {
  let [right, found] = [0, 0]
  // a marked sentence may be two of the reading's, which stand in rows of their own
  const seen = new Set<string>()
  for (const { isTitle, cells } of alignSentences(story, weighTerms(story), weights)) {
    if (isTitle) continue
    const members = cells.flatMap(({ article, sentences }) => {
      const id = story.articles[article]!.reading.article
      const within = (start: number, end: number) =>
        sentences.some(({ sentence }) => {
          const overlap = Math.min(end, sentence.end) - Math.max(start, sentence.start)
          return overlap > 0 && 2 * overlap >= Math.min(end - start, sentence.end - sentence.start)
        })
      return marked[id]!.flatMap(([start, end], i) => (counts(id, i) && within(start, end) ? [[id, i] as const] : []))
    })
    members.forEach(([a, i], x) => {
      for (const [b, j] of members.slice(x + 1)) {
        const pair = `${a} ${i} ${b} ${j}`
        if (a === b || seen.has(pair)) continue
        seen.add(pair)
        if (isLinked(a, i, b, j)) right++
        else if (isNeutral(a, i, b, j)) continue
        found++
      }
    })
  }
  return [right, found, wanted]
}

function f1(counts: readonly Counts[]): number {
  const [right, found, wanted] = [0, 1, 2].map((k) => counts.reduce((sum, count) => sum + count[k]!, 0)) as [
    number,
    number,
    number
  ]
  return right === 0 ? 0 : (2 * right) / (found + wanted)
}

const meanF1 = (counts: readonly Counts[]) => counts.reduce((sum, count) => sum + f1([count]), 0) / Math.max(1, counts.length)

/** The sets of one kind, and how their figures are brought together. */
interface Data {
  readonly samples: readonly Sample[]
  readonly mean: (counts: readonly Counts[]) => number
}

/** Whether set `i` stands in half `half`: a fixed draw, so that every weight is judged on the same halves. */
const isIn = (half: number, i: number) => ((i + 1) * 2654435761 * (half * 2 + 3)) % 4294967296 < 2147483648

function describe({ samples, mean }: Data, weights: LinkWeights): string {
  const counts = samples.map((sample) => score(sample, weights))
  const halves = Array.from({ length: HALVES }, (_, half) => mean(counts.filter((_, i) => isIn(half, i))))
  return `${mean(counts).toFixed(4)} (${Math.min(...halves).toFixed(3)} to ${Math.max(...halves).toFixed(3)})`
}

const sets = {
  alignment: { samples: readRows<AlignmentRow>(folder, 'alignment').map(alignmentSample), mean: meanF1 },
  links: { samples: readRows<LinksRow>(folder, 'links').map(linksSample), mean: f1 }
}
const print = (label: string, weights: LinkWeights) =>
  console.log(`${label.padEnd(26)} alignment ${describe(sets.alignment, weights)}  independent ${describe(sets.links, weights)}`)
print('as it is', linkWeights)
for (const [name, value] of Object.entries(linkWeights)) {
  for (const step of STEPS) {
    const changed = Number((value + step).toFixed(3))
    print(`${name} ${changed}`, { ...linkWeights, [name]: changed })
  }
}
