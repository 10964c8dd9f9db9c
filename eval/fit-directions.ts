// Fits the weights by which a direction is told, cross-validates them by whole sets, and writes them into src/compare/lineage.
//   node eval/fit-directions.ts DATA_FOLDER [--write]
// The folder holds alignment.jsonl(.gz). Its sets are taken as they are and with what misleads (lineage-samples.ts); made-up sets are added.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isOneWay } from '../src/compare/lineage/judge-relations.ts'
import {
  type Calibration,
  calibrationFeatures,
  type DirectionWeights,
  directionFeatureNames,
  logOdds
} from '../src/compare/lineage/weigh-direction.ts'
import { inventedKinds, inventSet } from './invent-descents.ts'
import { type AlignmentRow, inventedRow, type RelationSample, sampleRelations, varyRow } from './lineage-samples.ts'
import { type Example, type Fit, fitLogistic, predict } from './logistic-regression.ts'
import { readRows } from './read-rows.ts'

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean', default: false } }, allowPositionals: true })
const folder = positionals[0]
if (folder === undefined) throw new Error('node eval/fit-directions.ts DATA_FOLDER [--write]')

const FOLDS = 5
const REPEATS = 3
const RIDGE = 6
/** Sets up to this size are fitted on: there are many of them. */
const LARGEST = 12
/** Made-up sets of each kind for fitting; those that are measured have other seeds. */
const INVENTED = 30
/** They are of misleading kinds, far more often than real ones. */
const INVENTED_WEIGHT = 0.1

type Weighted = readonly [sample: RelationSample, weight: number]

const rows = readRows<AlignmentRow>(folder, 'alignment').filter(({ size }) => size <= LARGEST)
const invented = inventedKinds
  .filter((kind) => !kind.startsWith('identical'))
  .flatMap((kind) => Array.from({ length: INVENTED }, (_, i) => inventSet(kind, i + 1)))
const samples: readonly Weighted[] = [
  ...rows
    .flatMap(varyRow)
    .flatMap(sampleRelations)
    .map((sample): Weighted => [sample, 1]),
  ...invented
    .map(inventedRow)
    .flatMap(sampleRelations)
    .map((sample): Weighted => [sample, INVENTED_WEIGHT])
]
const dated = samples.filter(([{ isLater }]) => isLater)
const undated = samples.filter(([{ isLater }]) => !isLater)
/** If no dates tell, an article that names the other has its text from it; else either may have it from the other. */
const isRight = ({ isLater, isCopy, isRelated, evidence: { credits } }: RelationSample) =>
  isLater || credits.length > 0 ? isCopy : isRelated

const toExample = ([sample, weight]: Weighted): Example => ({
  ...{ set: '', group: sample.group, features: sample.features, weight },
  label: isRight(sample)
})

/** A fold by content, so that the order of the rows does not matter. */
function foldOf(id: string, repeat: number): number {
  let hash = 7 + repeat * 131
  for (const char of id) hash = (hash * 31 + char.codePointAt(0)!) % 1_000_003
  return hash % FOLDS
}

type Scored = readonly [sample: RelationSample, probability: number, weight: number]

function crossValidate(some: readonly Weighted[], repeat: number): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ([{ group }]: Weighted) => foldOf(group, repeat) === fold
    const fit = fitLogistic(some.filter((each) => !isHeld(each)).map(toExample), RIDGE)
    return some.filter(isHeld).map(([sample, weight]): Scored => [sample, predict(fit, sample.features), weight])
  }).flat()
}

/** The weighted mean of what `of` says of each. */
function mean(list: readonly Scored[], of: (each: Scored) => number): number {
  const total = list.reduce((sum, [, , weight]) => sum + weight, 0)
  return list.reduce((sum, each) => sum + each[2] * of(each), 0) / total
}
const bins = [0, 0.2, 0.4, 0.6, 0.8]

function print(label: string, scored: readonly Scored[]): void {
  console.log(label)
  for (const low of bins) {
    const list = scored.filter(([, probability]) => probability >= low && probability < low + 0.2)
    const [said, right] = [mean(list, ([, probability]) => probability), mean(list, ([sample]) => Number(isRight(sample)))]
    console.log(
      `  ${low.toFixed(1)}–${(low + 0.2).toFixed(1)}: ${list.length}, said ${said.toFixed(3)}, right ${right.toFixed(3)}`
    )
  }
}

const copies = rows
  .filter(({ dated }) => dated)
  .flatMap(({ gold }) => Object.values(gold.parents).filter((parent) => parent !== null))
for (let repeat = 0; repeat < REPEATS; repeat++) {
  const scored = crossValidate(dated, repeat)
  print(`dated, cross-validated, ${repeat + 1}`, scored)
  const shown = scored.filter(([{ kind, evidence }]) => kind === 'as sent, dated' && isOneWay(evidence.trace))
  for (const sure of [0.7, 0.75, 0.8, 0.85, 0.9]) {
    const told = shown.filter(([, probability]) => probability >= sure)
    const right = told.filter(([{ isCopy }]) => isCopy).length
    console.log(
      `  told from ${sure}: precision ${(right / told.length).toFixed(3)}, recall ${(right / copies.length).toFixed(3)}`
    )
  }
  print(`undated, cross-validated, ${repeat + 1}`, crossValidate(undated, repeat))
}

/** Weights of the features as they are, not of their standardised values. */
function toWeights({ means, scales, weights, intercept }: Fit): DirectionWeights {
  let bias = intercept
  const features = directionFeatureNames.map((name, j) => {
    bias -= (weights[j]! * means[j]!) / scales[j]!
    return [name, Number((weights[j]! / scales[j]!).toFixed(2))] as const
  })
  return { bias: Number(bias.toFixed(2)), features: Object.fromEntries(features) as DirectionWeights['features'] }
}

/**
 * Lays the log-odds of held-out relations that are told on a line with a bend, by whether what is told is right; made-up sets weigh as much here as in
 * eval/measure-lineage.ts. Which relations are told depends on the weights on file, so a second run after --write may differ a little.
 */
function fitCalibration(scored: readonly Scored[], isKnown: boolean): Calibration {
  const examples = scored.flatMap(([{ group, told }, probability, weight]): Example[] =>
    told?.isKnown === isKnown
      ? [
          {
            ...{ set: '', group, weight: weight === 1 ? 1 : 0.5 },
            features: Float64Array.from(calibrationFeatures(logOdds(probability))),
            label: told.isRight
          }
        ]
      : []
  )
  const { means, scales, weights, intercept } = fitLogistic(examples, 1)
  const [slope, bend] = [0, 1].map((j) => weights[j]! / scales[j]!) as [number, number]
  const [rounded, bent, from] = [slope, bend, intercept - slope * means[0]! - bend * means[1]!].map((x) => Number(x.toFixed(2)))
  return { slope: rounded!, bend: bent!, intercept: from! }
}

const heldOut = Array.from({ length: REPEATS }, (_, repeat) => [
  ...crossValidate(dated, repeat),
  ...crossValidate(undated, repeat)
]).flat()
const calibrations = {
  known: fitCalibration(heldOut, true),
  unknown: fitCalibration(heldOut, false)
}
const fitted = {
  dated: toWeights(fitLogistic(dated.map(toExample), RIDGE)),
  undated: toWeights(fitLogistic(undated.map(toExample), RIDGE))
}
console.log(fitted, calibrations)
if (values.write) write()

function write(): void {
  const lines = (['dated', 'undated'] as const).map((name) => {
    const { bias, features } = fitted[name]
    const weights = directionFeatureNames.map((feature) => `      ${feature}: ${features[feature]}`)
    return `  ${name}: {\n    bias: ${bias},\n    features: {\n${weights.join(',\n')}\n    }\n  }`
  })
  writeFileSync(
    new URL('../src/compare/lineage/direction-weights.ts', import.meta.url),
    `import type { Calibration, DirectionWeights } from './weigh-direction.ts'

/**
 * Weights of what the wording of two articles shows, fitted by eval/fit-directions.ts: ridge logistic regression over ${rows.length} made-up sets of 2 to
 * ${LARGEST} articles whose descent is known, each as it is and with articles and dates taken away or turned, and over invented pairs and triples.
 * \`dated\` if the copy is certainly later; \`undated\` gives the probability that one of the two has its text from the other.
 * \`known\` and \`unknown\` put these probabilities right, for relations told with a direction and without.
 */
export const directionWeights: Readonly<Record<'dated' | 'undated', DirectionWeights> & Record<'known' | 'unknown', Calibration>> = {
${lines.join(',\n')},
${(['known', 'unknown'] as const).map((name) => `  ${name}: { slope: ${calibrations[name].slope}, bend: ${calibrations[name].bend}, intercept: ${calibrations[name].intercept} }`).join(',\n')}
}
`
  )
}
