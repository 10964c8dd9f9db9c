import type { Voices } from '../attributions/mark-voices.ts'
import type { FoundMarker } from '../markers/find-markers.ts'
import type { Passage } from '../passage.ts'
import { ARTICLE_SENTENCES, calibrateFraming, NO_FRAMING, type SentenceFraming } from './calibrate-framing.ts'
import { featureNames } from './feature-names.ts'
import { framingIntercept, framingWeights } from './framing-weights.ts'
import { sentenceFeatures } from './sentence-features.ts'

const weights = Float64Array.from(featureNames, (name) => framingWeights[name] ?? 0)

/**
 * Estimates for each sentence of each passage whether the outlet's own wording there is loaded.
 *
 * Units: `framing` is a probability, 0..1, calibrated in running news; without a word of the outlet's own it is 0.
 * Source: logistic regression over the features of `sentenceFeatures`; how the weights were fitted stands beside them.
 */
export function scoreSentences(
  passages: readonly Passage[],
  voices: readonly Voices[],
  markers: readonly FoundMarker[]
): SentenceFraming[][] {
  return passages.map((passage, p) => {
    const own = markers.filter(({ field }) => field === passage.field)
    const { values, width } = sentenceFeatures(passage, voices[p]!, own)
    return passage.sentences.map(({ firstToken, endToken }, i) =>
      hasOwnWord(passage, voices[p]!, firstToken, endToken)
        ? calibrateFraming(logOdds(values, i * width), passage.sentences.length >= ARTICLE_SENTENCES)
        : NO_FRAMING
    )
  })
}

function logOdds(values: Float64Array, row: number): number {
  let sum = framingIntercept
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * values[row + i]!
  return sum
}

/** Checks whether a sentence, tokens `[from, to)`, has a word that is not quoted. */
export function hasOwnWord({ tokens }: Passage, voices: Voices, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (voices[i] !== 'quoted' && isLetter(tokens.norms[i]!.charCodeAt(0))) return true
  return false
}

const isLetter = (code: number) => code > 127 || (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
