import { familyOf } from '../../catalogue/rule.ts'
import { leaningNames, leaningRow, leanings } from '../../languages/word-scores.ts'
import type { FoundMarker } from '../markers/find-markers.ts'
import { type Tokens, tokenAt } from '../tokens/tokenize.ts'

/** Families of word choice that are common enough to be judged by data: whether one of their words is loaded is a matter of degree. */
export const wordChoiceFamilies = [
  'loaded-word',
  'speech-verb',
  'intensifier',
  'name-calling',
  'us-and-them',
  'dysphemism',
  'metaphor',
  'epithet'
] as const

const markerTags = ['ADJ', 'ADV', 'NOUN', 'VERB'] as const

/** What `selectMarkers` knows of a marker, by name, in the order of its values. */
export const markerFeatureNames: readonly string[] = [
  'strength',
  ...wordChoiceFamilies,
  ...markerTags,
  ...leaningNames,
  'unknownWord'
]

const FAMILIES = 1
const TAGS = FAMILIES + wordChoiceFamilies.length
const LEANINGS = TAGS + markerTags.length
const UNKNOWN = LEANINGS + leaningNames.length
const QUARTERS = 4
/** The rates count speech verbs with a third of the strength that their words have by themselves. */
const SPEECH_VERBS = 3

/** Puts the features of a marker into `values`: its rule's strength and family, the part of speech of its first word, and how far its words lean on each scale at most. */
export function markerFeatures(values: Float64Array, tokens: Tokens, { rule, start, end, strength }: FoundMarker): void {
  values.fill(0)
  const family = familyOf(rule)
  values[0] = family === 'speech-verb' ? strength * SPEECH_VERBS : strength
  const at = wordChoiceFamilies.indexOf(family as (typeof wordChoiceFamilies)[number])
  if (at >= 0) values[FAMILIES + at] = 1
  const first = tokenAt(tokens, start)
  const tag = markerTags.indexOf(tokens.tags[first] as (typeof markerTags)[number])
  if (tag >= 0) values[TAGS + tag] = 1
  values[UNKNOWN] = 1
  for (let i = first; i < tokens.length && tokens.starts[i]! < end; i++) {
    const row = leaningRow(tokens.norms[i]!)
    if (row < 0) continue
    for (let k = 0; k < leaningNames.length; k++) {
      const lean = leanings[row * leaningNames.length + k]! / QUARTERS
      values[LEANINGS + k] = values[UNKNOWN] === 1 ? lean : Math.max(values[LEANINGS + k]!, lean)
    }
    values[UNKNOWN] = 0
  }
}
