// Fits the weights of the sentence features and of single words, cross-validates them, and writes them into the sources.
//   node eval/fit-framing.ts DATA_FOLDER [--write]
// The folder holds framing.jsonl(.gz) (BABE), basil.jsonl(.gz) and subjectivity.jsonl(.gz) (NewsSD-ENG), one row a sentence or story.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { estimateComment } from '../src/compare/omissions/estimate-editorial.ts'
import { featureNames } from '../src/read/scores/feature-names.ts'
import { drawReliability } from './draw-reliability.ts'
import { readSamples, type Sample } from './framing-samples.ts'
import { type Example, type Fit, fitLogistic, predict } from './logistic-regression.ts'
import { auc, bestF1, calibration, calibrationError, f1AtHalf } from './measures.ts'
import { fitScaling, scaleAcross } from './platt-scaling.ts'
import { type LabelledWords, weighWords } from './weigh-words.ts'

const FOLDS = 5
/** Figures are means over so many ways to cut the data into folds. */
const PARTITIONS = [7, 11, 23]
const RIDGE = 30
/** How much a biased sentence of an article counts: few are, and a service that never says so is of no use. */
const ARTICLE_POSITIVE = 8
/** The sets have different sizes; each counts as about so many sentences. */
const SET_SIZE = 1500

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean', default: false } }, allowPositionals: true })
const folder = positionals[0]
if (folder === undefined) throw new Error('node eval/fit-framing.ts DATA_FOLDER [--write]')

const samples = readSamples(folder)
const sizes = new Map<string, number>()
for (const { set } of samples) sizes.set(set, (sizes.get(set) ?? 0) + 1)

/** A fold by content, so that the order of the rows does not matter. */
function foldOf(group: string, seed = PARTITIONS[0]!): number {
  let hash = seed
  for (const char of group) hash = (hash * 31 + char.codePointAt(0)!) % 1_000_003
  return hash % FOLDS
}
const isLexical = (sample: Sample): sample is Sample & LabelledWords => sample.set === 'subjectivity'

/** Word weights are learnt out of fold for the sentences that they are learnt from, or the features would know the answer. */
function examplesOf(training: readonly Sample[]): { examples: Example[]; weights: Map<string, number> } {
  const lexical = training.filter(isLexical)
  const weights = weighWords(lexical)
  const inner = Array.from({ length: FOLDS }, (_, fold) =>
    weighWords(lexical.filter(({ group }) => foldOf(`inner ${group}`) !== fold))
  )
  const examples = training.map((sample) => ({
    ...sample,
    features: sample.featuresWith(isLexical(sample) ? inner[foldOf(`inner ${sample.group}`)]! : weights),
    weight: (SET_SIZE / sizes.get(sample.set)!) * (sample.set === 'basil' && sample.label ? ARTICLE_POSITIVE : 1)
  }))
  return { examples, weights }
}

type Row = readonly [score: number, label: boolean, group: string]

/** `additions[].editorial` of one sentence. */
function commentOf(framing: number, features: Float64Array): number {
  const isMarked = features[featureNames.indexOf('editorial')]! > 0
  return estimateComment(framing, isMarked, features[featureNames.indexOf('quotedShare')]!)
}

/** Scores of a partition's held-out sentences, a row a labelled sentence, by set. */
function crossValidate(seed: number): Map<string, Row[]> {
  const best = new Map<string, { set: string; score: number; label: boolean; group: string }>()
  const note = (set: string, { key, group }: Sample, score: number, label: boolean) => {
    const known = best.get(`${set} ${key}`)
    if (known === undefined || known.score < score)
      best.set(`${set} ${key}`, { set, score, group, label: label || known?.label === true })
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const { examples, weights } = examplesOf(samples.filter(({ group }) => foldOf(group, seed) !== fold))
    const fit = fitLogistic(examples, RIDGE)
    for (const sample of samples.filter(({ group }) => foldOf(group, seed) === fold)) {
      const score = sample.hasOwnWord ? predict(fit, sample.featuresWith(weights)) : 0
      note(sample.set, sample, score, sample.label)
      if (isLexical(sample))
        note('subjectivity, as comment', sample, commentOf(score, sample.featuresWith(weights)), sample.label)
      if (sample.set === 'basil') note('basil without quoted words', sample, score, sample.isUnquoted)
    }
  }
  const rows = new Map<string, Row[]>()
  for (const { set, score, label, group } of best.values()) rows.set(set, [...(rows.get(set) ?? []), [score, label, group]])
  return rows
}

const runs = PARTITIONS.map(crossValidate)
/** Scores of whole articles as probabilities in running news: the scaling of each story is fitted on the other stories. */
for (const run of runs) {
  for (const name of ['basil', 'basil without quoted words'])
    run.set(
      `${name}, calibrated`,
      scaleAcross(run.get(name)!, (group) => foldOf(`scale ${group}`))
    )
}
for (const set of runs[0]!.keys()) {
  const rows = runs.map((run) => run.get(set)!)
  const mean = (measure: (rows: readonly Row[]) => number) =>
    (rows.reduce((sum, run) => sum + measure(run), 0) / rows.length).toFixed(3)
  console.log(
    `\n${set}: ${rows[0]!.length} sentences, cross-validated: AUC ${mean(auc)}  macro-F1 ${mean((run) => f1AtHalf(run).macro)}  F1 ${mean((run) => f1AtHalf(run).positive)}`
  )
  console.log(`  best F1 ${mean((run) => bestF1(run).f1)} at ${mean((run) => bestF1(run).threshold)}`)
  console.log(`  calibration error ${mean(calibrationError)}`)
  for (const line of calibration(rows[0]!)) console.log(`  ${line}`)
}

/** The scaling of all stories, and the score from which a sentence of an article is called loaded: the middle of those with the best F1. */
const scaling = fitScaling(runs.flatMap((run) => run.get('basil')!))
const loadedFrom = runs.map((run) => bestF1(run.get('basil')!).threshold).sort((a, b) => a - b)[1]!
console.log(
  `\nscaling: slope ${scaling.slope.toFixed(3)}, offset ${scaling.offset.toFixed(3)}; loaded in an article from ${loadedFrom.toFixed(3)}`
)
/** The score from which a sentence sent alone is called loaded: where macro-F1 is best on both sets of such sentences together. */
const aloneSteps = Array.from({ length: 41 }, (_, i) => 0.3 + i / 100)
const macroAlone = (from: number) =>
  runs
    .flatMap((run) => ['framing', 'subjectivity'].map((set) => run.get(set)!))
    .reduce((sum, rows) => sum + f1AtHalf(decide(rows, from)).macro, 0)
const loadedAlone = aloneSteps.reduce((best, from) => (macroAlone(from) > macroAlone(best) ? from : best))
console.log(`loaded alone from ${loadedAlone.toFixed(2)}`)
for (const set of ['framing', 'subjectivity'])
  console.log(`  ${set}: macro-F1 ${runs.map((run) => f1AtHalf(decide(run.get(set)!, loadedAlone)).macro.toFixed(3)).join(' ')}`)
for (const run of runs) {
  const decided = decide(run.get('basil')!, loadedFrom)
  console.log(`  F1 at that score ${f1AtHalf(decided).positive.toFixed(3)}`)
}

const { examples, weights } = examplesOf(samples)
const fit = fitLogistic(examples, RIDGE)
console.log('\nweights per standard deviation:')
const named = featureNames.map((name, j) => [name, fit.weights[j]!] as const).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
for (const [name, weight] of named) console.log(`  ${name.padEnd(20)} ${weight.toFixed(3)}`)
if (values.write) {
  write(fit, weights)
  writeCalibration()
  const sets = [...runs[0]!].filter(([name]) => name !== 'basil')
  writeFileSync(new URL('framing-reliability.svg', import.meta.url), drawReliability(sets))
}

/** Scores of 1 from a threshold on, of 0 below it. */
function decide(rows: readonly Row[], from: number): Row[] {
  return rows.map(([score, label, group]) => [score >= from ? 1 : 0, label, group])
}

function writeCalibration(): void {
  writeFileSync(
    new URL('../src/catalogue/framing-calibration.ts', import.meta.url),
    `/**
 * Turns scores into probabilities in running news, and decides what is called loaded. Fitted by eval/fit-framing.ts on cross-validated scores of
 * BASIL's articles (Fan et al. 2019): Platt scaling, and the score with the best F1. A
 * sentence sent alone counts as loaded from the score with the best macro-F1 on BABE (Spinde et al. 2021) and NewsSD-ENG (Antici et al. 2024).
 */
export const framingCalibration = {
  slope: ${scaling.slope.toFixed(3)},
  offset: ${scaling.offset.toFixed(3)},
  loadedInArticle: ${loadedFrom.toFixed(3)},
  loadedAlone: ${loadedAlone.toFixed(2)}
} as const
`
  )
}

function write({ means, scales, weights: betas, intercept }: Fit, words: ReadonlyMap<string, number>): void {
  let base = intercept
  const raw = featureNames.map((name, j) => {
    base -= (betas[j]! * means[j]!) / scales[j]!
    return `  ${JSON.stringify(name)}: ${Number((betas[j]! / scales[j]!).toFixed(4))}`
  })
  const folderUrl = new URL('../src/read/scores/', import.meta.url)
  writeFileSync(
    new URL('framing-weights.ts', folderUrl),
    `/**
 * Weights of the sentence features, fitted by eval/fit-framing.ts: ridge logistic regression over
 * BABE (Spinde et al. 2021), BASIL (Fan et al. 2019) and NewsSD-ENG (Antici et al. 2024) together. No word of them stands here.
 */
export const framingIntercept = ${Number(base.toFixed(4))}

export const framingWeights: Readonly<Record<string, number>> = {
${raw.join(',\n')}
}
`
  )
  writeFileSync(
    new URL('../src/languages/english/scores/word-weights.ts', import.meta.url),
    `/**
 * Weights of single words: how much more often they stand in subjective than in objective sentences of news (log odds ratio, shrunk).
 * Third-party data: learnt by eval/fit-framing.ts from the training and validation parts of NewsSD-ENG, https://github.com/nlp-unibo/newssd-eng,
 * by Antici, Ruggeri, Galassi, Korre, Muti, Bardi, Fedotova and Barrón-Cedeño (2024), licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/;
 * changed: reduced to counts of words.
 * These weights are available under the same licence.
 */
const lines = \`
${[...words].map(([word, weight]) => `${word} ${weight}`).join('\n')}
\`

export const wordWeights: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))])
)
`
  )
}
