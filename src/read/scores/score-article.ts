import { countOnce } from '../../catalogue/count-once.ts'
import type { Scores } from '../../schemas/scores.ts'
import type { Voices } from '../attributions/mark-voices.ts'
import type { FoundMarker } from '../markers/find-markers.ts'
import type { Passage } from '../passage.ts'
import { describeRates, type MarkerSums } from './describe-rates.ts'
import { holdsWord } from './holds-word.ts'

/** Returns the scores of one article: `describeRates` of its words and of the markers in the outlet's voice. Words under several markers count once in the weighted rate. */
export function scoreArticle(passages: readonly Passage[], voices: readonly Voices[], markers: readonly FoundMarker[]): Scores {
  const own = markers.filter(({ voice }) => voice === 'outlet')
  const families = new Map<string, number>()
  for (const { family } of own) families.set(family, (families.get(family) ?? 0) + 1)
  return describeRates(countWords(passages, voices), { families, strengths: sumStrengths(own) })
}

function sumStrengths(own: readonly FoundMarker[]): MarkerSums['strengths'] {
  let sum = 0
  let squares = 0
  let largest = 0
  for (const strength of countOnce(own)) {
    sum += strength
    squares += strength * strength
    largest = Math.max(largest, strength)
  }
  return { sum, squares, largest }
}

function countWords(passages: readonly Passage[], voices: readonly Voices[]): Scores['words'] {
  let all = 0
  let quoted = 0
  let attributed = 0
  for (let p = 0; p < passages.length; p++) {
    const { norms } = passages[p]!.tokens
    const spoken = voices[p]!
    for (let i = 0; i < norms.length; i++) {
      if (!holdsWord(norms[i]!)) continue
      all++
      const voice = spoken[i]!
      if (voice === 'quoted') quoted++
      else if (voice === 'attributed') attributed++
    }
  }
  return { outlet: all - quoted - attributed, quoted, attributed }
}
