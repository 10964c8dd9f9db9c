import { findAttributions } from '../src/read/attributions/find-attributions.ts'
import { markVoices } from '../src/read/attributions/mark-voices.ts'
import { makePassages } from '../src/read/make-passages.ts'
import { compileRules } from '../src/read/markers/compile-rules.ts'
import { findMarkers } from '../src/read/markers/find-markers.ts'
import { findNames } from '../src/read/names/find-names.ts'
import { markerFeatureNames, markerFeatures } from '../src/read/scores/marker-features.ts'
import { readRows } from './read-rows.ts'

/** A marker in the outlet's voice; `isMarked` says whether it holds a word that experts marked. */
export interface MarkerSample {
  readonly group: string
  readonly family: string
  readonly start: number
  readonly end: number
  readonly features: Float64Array
  readonly isMarked: boolean
}

type Span = readonly [start: number, end: number]

/** A labelled sentence: its words, and the markers before any is left out. */
export interface MarkedSentence {
  readonly words: readonly { readonly span: Span; readonly isMarked: boolean }[]
  readonly markers: readonly MarkerSample[]
}

const rules = compileRules([], [])
const wordPattern = /\p{L}[\p{L}\p{M}'’-]*/gu
const letter = /[\p{L}\p{N}]/u
const isOverlapping = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1]

/** The sentences of BABE, each read by itself. */
export function readMarkedSentences(folder: string): MarkedSentence[] {
  return readRows<{ id: string; text: string; words: string[] }>(folder, 'framing').map(({ id, text, words: marked }) => {
    const spans = occurrences(text, marked)
    const isMarked = (span: Span) => spans.some((other) => isOverlapping(span, other))
    const words = Array.from(text.matchAll(wordPattern), ({ index, 0: word }) => {
      const span: Span = [index, index + word.length]
      return { span, isMarked: isMarked(span) }
    })
    return { words, markers: markersOf(id, text, isMarked) }
  })
}

function markersOf(group: string, text: string, isMarked: (span: Span) => boolean): MarkerSample[] {
  const passages = makePassages(null, text, [])
  const attributions = findAttributions(passages)
  const voices = markVoices(passages, attributions)
  const markers = findMarkers({ passages, voices, attributions, names: findNames(passages), rules })
  return markers
    .filter(({ voice }) => voice === 'outlet')
    .map((marker) => {
      const features = new Float64Array(markerFeatureNames.length)
      markerFeatures(features, passages[0]!.tokens, marker)
      const { family, start, end } = marker
      return { group, family, start, end, features, isMarked: isMarked([start, end]) }
    })
}

/** Every place of the phrases as whole words, in any case. */
function occurrences(text: string, phrases: readonly string[]): Span[] {
  const lower = text.toLowerCase()
  const spans: Span[] = []
  if (lower.length !== text.length) return spans
  for (const phrase of phrases.map((words) => words.toLowerCase().trim()).filter((words) => words !== '')) {
    for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
      const end = at + phrase.length
      const isInWord =
        (letter.test(lower[at - 1] ?? '') && letter.test(phrase[0]!)) ||
        (letter.test(lower[end] ?? '') && letter.test(phrase.at(-1)!))
      if (!isInWord) spans.push([at, end])
    }
  }
  return spans
}
