// Shows what each weight of the alignment's links is worth: the F1 of linked sentences with the weight as it is, and to either side of it.
//   node eval/sweep-links.ts DATA_FOLDER
// The folder holds alignment.jsonl(.gz), sets of articles whose sentences carry the numbers of the facts that they tell, and
// links.jsonl(.gz), reports of one event with pairs of sentences that share event chains. Beside each figure over all sets stands the
// least and the greatest over random halves of them: a change that is smaller than what the halves differ by is no reason to move a weight.
import { alignSentences } from '../src/compare/align/align-sentences.ts'
import { type LinkWeights, linkWeights } from '../src/compare/align/link-weights.ts'
import { decideMembership } from '../src/compare/membership/decide-membership.ts'
import { indexStory, type Story } from '../src/compare/story/index-story.ts'
import { read } from '../src/index.ts'
import type { Article } from '../src/schemas/article.ts'
import { readRows } from './read-rows.ts'

const STEPS = [-0.1, -0.05, 0.05, 0.1]
const HALVES = 12
/** Two sentences of ECB+ tell the same where they share so many chains. */
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

/** A set as it is scored: `marked` says of each marked sentence, by article, whether it counts; `isLinked` of a pair of them. */
interface Sample {
  readonly story: Story
  readonly marked: Marked
  readonly counts: (article: string, i: number) => boolean
  readonly isLinked: (a: string, i: number, b: string, j: number) => boolean
  readonly wanted: number
}

function storyOf(articles: readonly Article[]): Story {
  const readings = articles.map((article) => read(article))
  const membership = decideMembership(readings)
  return indexStory(readings.filter((_, i) => membership[i]!.belongs))
}

function countPairs(marked: Marked, isWanted: (a: string, i: number, b: string, j: number) => boolean): number {
  const all = Object.entries(marked).flatMap(([article, sentences]) => sentences.map((_, i) => [article, i] as const))
  let count = 0
  all.forEach(([a, i], x) => {
    for (const [b, j] of all.slice(x + 1)) if (a !== b && isWanted(a, i, b, j)) count++
  })
  return count
}

function alignmentSample({ articles, gold }: AlignmentRow): Sample {
  const isLinked = (a: string, i: number, b: string, j: number) =>
    gold.sentences[a]![i]![2].some((fact) => gold.sentences[b]![j]![2].includes(fact))
  const wanted = countPairs(gold.sentences, isLinked)
  return { story: storyOf(articles), marked: gold.sentences, counts: () => true, isLinked, wanted }
}

function linksSample({ articles, sentences, pairs }: LinksRow): Sample {
  const keyOf = (a: string, i: number, b: string, j: number) => (a < b ? `${a} ${i} ${b} ${j}` : `${b} ${j} ${a} ${i}`)
  const linked = new Set(pairs.filter((pair) => pair[4] >= LEAST_CHAINS).map(([a, i, b, j]) => keyOf(a, i, b, j)))
  return {
    story: storyOf(articles),
    marked: sentences,
    counts: (article, i) => sentences[article]![i]![2] === 1,
    isLinked: (a, i, b, j) => linked.has(keyOf(a, i, b, j)),
    wanted: linked.size
  }
}

type Counts = readonly [right: number, found: number, wanted: number]

/** Marked sentences that overlap a cell's sentences by half of the shorter stand in its row. */
function score({ story, marked, counts, isLinked, wanted }: Sample, weights: LinkWeights): Counts {
  let [right, found] = [0, 0]
  for (const { isTitle, cells } of alignSentences(story, weights)) {
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
        if (a === b) continue
        found++
        if (isLinked(a, i, b, j)) right++
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

/** Whether set `i` stands in half `half`: a fixed draw, so that every weight is judged on the same halves. */
const isIn = (half: number, i: number) => ((i + 1) * 2654435761 * (half * 2 + 3)) % 4294967296 < 2147483648

function describe(samples: readonly Sample[], weights: LinkWeights): string {
  const counts = samples.map((sample) => score(sample, weights))
  const halves = Array.from({ length: HALVES }, (_, half) => f1(counts.filter((_, i) => isIn(half, i))))
  return `${f1(counts).toFixed(4)} (${Math.min(...halves).toFixed(3)} to ${Math.max(...halves).toFixed(3)})`
}

const sets = {
  alignment: readRows<AlignmentRow>(folder, 'alignment').map(alignmentSample),
  links: readRows<LinksRow>(folder, 'links').map(linksSample)
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
