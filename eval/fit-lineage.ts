// Fits the weights of the evidence for who copied whom, cross-validates them, and writes them into src/compare/lineage.
//   node eval/fit-lineage.ts DATA_FOLDER [--write]
// The folder holds alignment.jsonl(.gz): sets of articles with `size`, `articles` and, in `gold.parents`, the parent of each or null.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { alignSentences } from '../src/compare/align/align-sentences.ts'
import { relateCells } from '../src/compare/align/relate-cells.ts'
import { chooseParents, listCandidates } from '../src/compare/lineage/choose-parents.ts'
import { findWireCredits } from '../src/compare/lineage/find-wire-credits.ts'
import { measureOverlap } from '../src/compare/lineage/measure-overlap.ts'
import { parentWeights } from '../src/compare/lineage/parent-weights.ts'
import { shareWords } from '../src/compare/lineage/share-words.ts'
import { maskSlots } from '../src/compare/lineage/slot-masks.ts'
import { type ParentWeights, parentFeatureNames, parentFeatures, weighParent } from '../src/compare/lineage/weigh-parent.ts'
import { decideMembership } from '../src/compare/membership/decide-membership.ts'
import { indexStory } from '../src/compare/story/index-story.ts'
import { read } from '../src/index.ts'
import type { Article } from '../src/schemas/article.ts'
import { type Choice, fitChoices } from './conditional-logit.ts'
import type { Fit } from './logistic-regression.ts'
import { readRows } from './read-rows.ts'

const FOLDS = 5
const REPEATS = 3
const RIDGE = 2
/**
 * The weight of peculiar words in common is set by hand: only sets of more than twelve have such words, and those are too few to fit on. From
 * 1 to 2 it finds more copies with no more false ones; beyond, false ones come.
 */
const PECULIAR = 1.5
const PECULIAR_TRIED = [0, 0.5, 1, 1.5, 2, 2.5, 3]

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean', default: false } }, allowPositionals: true })
const folder = positionals[0]
if (folder === undefined) throw new Error('node eval/fit-lineage.ts DATA_FOLDER [--write]')

interface Row {
  readonly id: string
  readonly size: number
  readonly articles: readonly Article[]
  readonly gold: { readonly parents: Readonly<Record<string, string | null>> }
}

/** A set as the choice of parents sees it: `parents[i]` is the parent of the story's article i, or null. */
interface Sample {
  readonly id: string
  readonly size: number
  readonly parents: readonly (number | null)[]
  readonly choices: readonly Choice[]
  readonly choose: (weights: ParentWeights) => (number | null)[]
}

function sampleOf({ id, size, articles, gold }: Row): Sample {
  const readings = articles.map((article) => read(article))
  const membership = decideMembership(readings)
  const story = indexStory(readings.filter((_, i) => membership[i]!.belongs))
  const related = relateCells(story, alignSentences(story), undefined)
  const words = shareWords(story, related.rows)
  const masks = maskSlots(words)
  const overlap = measureOverlap(words)
  const agencies = story.articles.map(
    ({ reading }) =>
      new Set(
        findWireCredits(reading)
          .filter(({ isFrame }) => isFrame)
          .map(({ credit }) => credit.agency)
      )
  )
  const places = new Map(story.articles.map(({ index, reading }) => [reading.article, index]))
  const parents = story.articles.map(({ reading }) => places.get(gold.parents[reading.article] ?? '') ?? null)
  const choices = listCandidates(story, overlap).map((candidates, copy) => ({
    group: id,
    alternatives: candidates.map((parent) => {
      const evidence = weighParent(words, masks, { copy, parent, creditsAgency: agencies[copy]!.size > 0 }, masks.isShared)
      return Float64Array.from(parentFeatureNames, (name) => parentFeatures[name](evidence))
    }),
    chosen: parents[copy] === null ? -1 : candidates.indexOf(parents[copy]!)
  }))
  const choose = (weights: ParentWeights) => {
    const found: (number | null)[] = parents.map(() => null)
    for (const { parent, copy } of chooseParents(story, { words, masks, overlap, agencies }, weights)) found[copy] = parent
    return found
  }
  return { id, size, parents, choices: choices.filter(({ alternatives }) => alternatives.length > 0), choose }
}

/** Weights of the features as they are, not of their standardised values. */
function toWeights({ means, scales, weights, intercept }: Fit): ParentWeights {
  let bias = intercept
  const features = parentFeatureNames.map((name, j) => {
    bias -= (weights[j]! * means[j]!) / scales[j]!
    return [name, Number((weights[j]! / scales[j]!).toFixed(2))] as const
  })
  return { bias: Number(bias.toFixed(2)), features: Object.fromEntries(features) as ParentWeights['features'] }
}

const fitOn = (samples: readonly Sample[]) =>
  toWeights(
    fitChoices(
      samples.flatMap(({ choices }) => choices),
      RIDGE
    )
  )

/** A fold by content, so that the order of the rows does not matter. */
function foldOf(id: string, repeat: number): number {
  let hash = 7 + repeat
  for (const char of id) hash = (hash * 31 + char.codePointAt(0)!) % 1_000_003
  return hash % FOLDS
}

type Verdict = readonly [size: number, hasParent: boolean, isRight: boolean]

const judge = (samples: readonly Sample[], weights: ParentWeights): Verdict[] =>
  samples.flatMap(({ size, parents, choose }) => {
    const found = choose(weights)
    return parents.map((parent, i): Verdict => [size, parent !== null, found[i] === parent])
  })

function print(label: string, verdicts: readonly Verdict[]): void {
  const share = (rows: readonly Verdict[]) =>
    (rows.filter(([, , isRight]) => isRight).length / Math.max(1, rows.length)).toFixed(3)
  const sizes = [...new Set(verdicts.map(([size]) => size))].sort((a, b) => a - b)
  const bySize = sizes.map((size) => `${size}: ${share(verdicts.filter((row) => row[0] === size))}`)
  const [copies, others] = [verdicts.filter((row) => row[1]), verdicts.filter((row) => !row[1])]
  console.log(
    `${label}: right ${share(verdicts)} of ${verdicts.length}; copies ${share(copies)}, others ${share(others)}; by size ${bySize.join(', ')}`
  )
}

/** Sets up to this size are fitted on: there are many. The larger ones are few, and only judged, but for `peculiar`, which small ones lack. */
const LARGEST_SMALL = 12

const samples = readRows<Row>(folder, 'alignment').map(sampleOf)
const [small, large] = [samples.filter(({ size }) => size <= LARGEST_SMALL), samples.filter(({ size }) => size > LARGEST_SMALL)]
print('weights in use, small sets', judge(small, parentWeights))
print('weights in use, large sets', judge(large, parentWeights))
for (let repeat = 0; repeat < REPEATS; repeat++) {
  const verdicts: Verdict[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitOn(small.filter(({ id }) => foldOf(id, repeat) !== fold))
    verdicts.push(
      ...judge(
        small.filter(({ id }) => foldOf(id, repeat) === fold),
        weights
      )
    )
  }
  print(`cross-validated, small sets, ${repeat + 1}`, verdicts)
}
const fitted = fitOn(small)
const withPeculiar = (peculiar: number): ParentWeights => ({ ...fitted, features: { ...fitted.features, peculiar } })
print('fitted on all small sets, small sets', judge(small, fitted))
for (const peculiar of PECULIAR_TRIED) print(`… peculiar ${peculiar}, large sets`, judge(large, withPeculiar(peculiar)))
console.log(withPeculiar(PECULIAR))
if (values.write) write(withPeculiar(PECULIAR))

function write({ bias, features }: ParentWeights): void {
  const lines = parentFeatureNames.map((name) => `    ${name}: ${features[name]}`)
  writeFileSync(
    new URL('../src/compare/lineage/parent-weights.ts', import.meta.url),
    `import type { ParentWeights } from './weigh-parent.ts'

/**
 * Weights of the evidence for one article having copied another, fitted by eval/fit-lineage.ts: ridge conditional logit (McFadden 1974)
 * over ${small.length} made-up sets of 2 to ${LARGEST_SMALL} articles whose descent is known. The candidates compete with each other and with an unseen source,
 * whose score is 0. The weight of \`peculiar\` is set by hand, as there are too few large sets to fit it on.
 */
export const parentWeights: ParentWeights = {
  bias: ${bias},
  features: {
${lines.join(',\n')}
  }
}
`
  )
}
