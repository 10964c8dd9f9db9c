// Fits which words of the catalogue are listed, cross-validates it, and measures the precision of each family. Writes src/catalogue/marker-selection.ts and
// src/catalogue/family-precision.ts.
//   node eval/fit-markers.ts DATA_FOLDER [--write]
// The folder holds framing.jsonl(.gz) (BABE): one sentence a row, with the words that experts marked.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { markerFeatureNames, wordChoiceFamilies } from '../src/read/scores/marker-features.ts'
import { type Example, type Fit, fitLogistic, predict } from './logistic-regression.ts'
import { type MarkedSentence, type MarkerSample, readMarkedSentences } from './marker-samples.ts'
import { auc } from './measures.ts'

const FOLDS = 5
const PARTITIONS = [7, 11, 23]
const RIDGE = 10
/** A word is listed if experts mark at least this share of such words: F1 is best there. From .3 on precision rises further, and the order of outlets suffers. */
const LEAST = 0.25

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean', default: false } }, allowPositionals: true })
const folder = positionals[0]
if (folder === undefined) throw new Error('node eval/fit-markers.ts DATA_FOLDER [--write]')

const sentences = readMarkedSentences(folder)
const samples = sentences.flatMap(({ markers }) => markers)
const isChosen = ({ family }: MarkerSample) => (wordChoiceFamilies as readonly string[]).includes(family)
const toExample = ({ features, isMarked, group }: MarkerSample): Example => ({
  ...{ features, label: isMarked, group, set: 'framing', weight: 1 }
})

function foldOf(group: string, seed: number): number {
  let hash = seed
  for (const char of group) hash = (hash * 31 + char.codePointAt(0)!) % 1_000_003
  return hash % FOLDS
}

/** The estimate of every marker by a model that has not seen its sentence; constructions are certain. */
function estimateAcross(seed: number): Map<MarkerSample, number> {
  const estimates = new Map<MarkerSample, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = samples.filter((sample) => isChosen(sample) && foldOf(sample.group, seed) !== fold)
    const fit = fitLogistic(training.map(toExample), RIDGE)
    for (const sample of samples.filter(({ group }) => foldOf(group, seed) === fold))
      estimates.set(sample, isChosen(sample) ? predict(fit, sample.features) : 1)
  }
  return estimates
}

/** Precision, recall and F1 of the words under the markers that are listed. */
function measureWords(isListed: (marker: MarkerSample) => boolean): { precision: number; recall: number; f1: number } {
  const count = (sentence: MarkedSentence) => {
    const listed = sentence.markers.filter(isListed)
    const isUnder = (word: readonly [number, number]) => listed.some(({ start, end }) => word[0] < end && start < word[1])
    return sentence.words.map(({ span, isMarked }) => [isUnder(span), isMarked] as const)
  }
  const words = sentences.flatMap(count)
  const both = words.filter(([listed, marked]) => listed && marked).length
  const precision = both / words.filter(([listed]) => listed).length
  const recall = both / words.filter(([, marked]) => marked).length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function show(name: string, figures: readonly ReturnType<typeof measureWords>[]): void {
  const mean = (key: 'precision' | 'recall' | 'f1') => figures.reduce((sum, figure) => sum + figure[key], 0) / figures.length
  console.log(
    `${name.padEnd(16)} precision ${mean('precision').toFixed(3)}  recall ${mean('recall').toFixed(3)}  F1 ${mean('f1').toFixed(3)}`
  )
}

const runs = PARTITIONS.map(estimateAcross)
const chosen = samples.filter(isChosen)
console.log(
  `${sentences.length} sentences, ${samples.length} markers in the outlet's voice; cross-validated, means of ${PARTITIONS.length} partitions`
)
console.log(
  `AUC of the estimate ${(runs.reduce((sum, run) => sum + auc(chosen.map((s) => [run.get(s)!, s.isMarked])), 0) / runs.length).toFixed(3)}, of the strength ${auc(chosen.map((s) => [s.features[0]!, s.isMarked])).toFixed(3)}`
)
show('all', [measureWords(() => true)])
for (const least of [0.2, LEAST, 0.3, 0.35, 0.4])
  show(
    `from ${least}`,
    runs.map((run) => measureWords((sample) => run.get(sample)! >= least))
  )

/** By family, over the markers that a model which has not seen the sentence lists. */
const precision = [...new Set(samples.map(({ family }) => family))].sort().map((family) => {
  const listed = samples.filter((sample) => sample.family === family && runs[0]!.get(sample)! >= LEAST)
  const marked = listed.filter(({ isMarked }) => isMarked).length
  return {
    family,
    n: listed.length,
    precision: listed.length === 0 ? null : Math.round((100 * marked) / listed.length) / 100,
    of: samples.filter((sample) => sample.family === family).length
  }
})
for (const { family, n, precision: share, of } of precision)
  console.log(`  ${family.padEnd(16)} ${n} of ${of} listed, precision ${share ?? '–'}`)

if (values.write) {
  writeSelection(fitLogistic(chosen.map(toExample), RIDGE))
  writePrecision()
}

function writeSelection({ means, scales, weights, intercept }: Fit): void {
  let base = intercept
  const raw = markerFeatureNames.map((name, j) => {
    base -= (weights[j]! * means[j]!) / scales[j]!
    return `    ${/^[a-zA-Z]+$/.test(name) ? name : `'${name}'`}: ${Number((weights[j]! / scales[j]!).toFixed(3))}`
  })
  write(
    'marker-selection.ts',
    `/**
 * Which words of the catalogue are listed as markers: those that experts are estimated to call loaded in at least the share \`least\` of cases. Fitted by
 * eval/fit-markers.ts on BABE's development half (Spinde et al. 2021): ridge logistic regression over the named features of \`markerFeatures\`. No word of
 * the data stands here.
 */
export const markerSelection = {
  least: ${LEAST},
  intercept: ${Number(base.toFixed(3))},
  weights: {
${raw.join(',\n')}
  } as Readonly<Record<string, number>>
} as const
`
  )
}

function writePrecision(): void {
  const lines = precision
    .filter(({ n }) => n > 0)
    .map(({ family, n, precision: share }) => `  ['${family}', { precision: ${share}, n: ${n} }]`)
  write(
    'family-precision.ts',
    `/**
 * By family, how many of \`n\` markers in the outlet's voice hold a word that experts marked as biased: BABE's development half (Spinde et al. 2021), each
 * sentence read by itself. Written by \`node eval/fit-markers.ts DATA_FOLDER --write\`. A family that is not here was not found there.
 */
export const familyPrecision: ReadonlyMap<string, { readonly precision: number; readonly n: number }> = new Map([
${lines.join(',\n')}
])
`
  )
}

function write(file: string, text: string): void {
  writeFileSync(new URL(`../src/catalogue/${file}`, import.meta.url), text)
}
