// Fits the weights by which two sentences report one event, leaves each topic out in turn, and prints both.
//   node eval/fit-reports.ts DATA_FOLDER
// The folder holds links.jsonl(.gz): reports of one event, with pairs of sentences and how many event chains they share; sentences of the third
// kind are marked as looked at. A pair is right from two chains on. The figures are of links alone, without the rows of the alignment.
import { weighTerms } from '../src/compare/align/weigh-terms.ts'
import { readEventTerms } from '../src/compare/also-told/event-terms.ts'
import { type ReportPair, visitReportPairs } from '../src/compare/also-told/link-reports.ts'
import { reportWeights } from '../src/compare/also-told/report-weights.ts'
import { type ReportFeature, reportFeatures, weighAtMost } from '../src/compare/also-told/weigh-report.ts'
import { decideMembership } from '../src/compare/membership/decide-membership.ts'
import { indexStory } from '../src/compare/story/index-story.ts'
import { read } from '../src/index.ts'
import type { Article } from '../src/schemas/article.ts'
import type { Sentence } from '../src/schemas/reading.ts'
import { type Example, fitLogistic, predict } from './logistic-regression.ts'
import { auc } from './measures.ts'
import { readRows } from './read-rows.ts'

const LEAST_CHAINS = 2
const RIDGE = 1
const TRIED = [0.1, 0.15, 0.2, 0.25, 0.3]

const folder = process.argv[2]
if (folder === undefined) throw new Error('node eval/fit-reports.ts DATA_FOLDER')

interface Row {
  readonly topic: string
  readonly articles: readonly Article[]
  readonly sentences: Readonly<Record<string, readonly (readonly [start: number, end: number, isLookedAt: number])[]>>
  readonly pairs: readonly (readonly [string, number, string, number, number])[]
}

const names = Object.keys(reportFeatures) as ReportFeature[]

/** The pairs of one story that are weighed and whose sentences were looked at, and how many right ones there are in all. */
function samplesOf({ topic, articles, sentences, pairs }: Row): { examples: Example[]; wanted: number } {
  const readings = articles.map((article) => read(article))
  const membership = decideMembership(readings)
  const story = indexStory(readings.filter((_, i) => membership[i]!.belongs))
  const terms = weighTerms(story)
  const keyOf = (a: string, i: number, b: string, j: number) => (a < b ? `${a} ${i} ${b} ${j}` : `${b} ${j} ${a} ${i}`)
  const right = new Set(pairs.filter((pair) => pair[4] >= LEAST_CHAINS).map(([a, i, b, j]) => keyOf(a, i, b, j)))
  const markedAs = (article: string, { start, end }: Sentence) =>
    sentences[article]!.flatMap(([from, to, isLookedAt], i) => {
      const overlap = Math.min(to, end) - Math.max(from, start)
      return isLookedAt === 1 && overlap > 0 && 2 * overlap >= Math.min(to - from, end - start) ? [i] : []
    })
  const examples: Example[] = []
  const onPair = ({ left, right: other, likeness, areTwoFacts }: ReportPair) => {
    if (areTwoFacts()) return
    const features = Float64Array.from(names, (name) => reportFeatures[name](likeness))
    for (const a of left.sentences) {
      for (const b of other.sentences) {
        if (a.article === b.article) continue
        const [from, to] = [a, b].map(({ article }) => story.articles[article]!.reading.article) as [string, string]
        for (const i of markedAs(from, a.sentence)) {
          for (const j of markedAs(to, b.sentence))
            examples.push({ set: 'links', group: topic, features, label: right.has(keyOf(from, i, to, j)), weight: 1 })
        }
      }
    }
  }
  const mayMatter = (rough: Parameters<typeof weighAtMost>[1]) => weighAtMost(reportWeights, rough) >= TRIED[0]!
  visitReportPairs(story, terms, readEventTerms(story, terms), { isWanted: () => true, mayMatter, onPair })
  return { examples, wanted: right.size }
}

const samples = readRows<Row>(folder, 'links').map(samplesOf)
const examples = samples.flatMap((sample) => sample.examples)
const wanted = samples.reduce((sum, sample) => sum + sample.wanted, 0)
const topics = [...new Set(examples.map(({ group }) => group))]

const fit = fitLogistic(examples, RIDGE)
const raw = names.map((_, i) => fit.weights[i]! / fit.scales[i]!)
for (const [i, name] of names.entries()) console.log(name.padEnd(10), raw[i]!.toFixed(3))
console.log('intercept ', (fit.intercept - raw.reduce((sum, weight, i) => sum + weight * fit.means[i]!, 0)).toFixed(3))

const judged = topics.flatMap((topic) => {
  const others = fitLogistic(
    examples.filter(({ group }) => group !== topic),
    RIDGE
  )
  return examples.filter(({ group }) => group === topic).map(({ features, label }) => [predict(others, features), label] as const)
})
console.log(`topics left out in turn, ${topics.length}: area under the curve ${auc(judged).toFixed(3)} of ${judged.length} pairs`)
for (const least of TRIED) {
  const found = judged.filter(([probability]) => probability >= least)
  const hits = found.filter(([, label]) => label).length
  const [precision, recall] = [hits / found.length, hits / wanted]
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(`from ${least}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
}
