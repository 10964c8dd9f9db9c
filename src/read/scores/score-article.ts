import type { Scores } from '../../schemas/scores.ts'
import type { Voices } from '../attributions/mark-voices.ts'
import type { FoundMarker } from '../markers/find-markers.ts'
import type { Passage } from '../passage.ts'
import { holdsWord } from './holds-word.ts'
import { poissonInterval, weightedInterval } from './poisson-interval.ts'

/**
 * Rates per 1,000 of the outlet's own words, with 95 % intervals: exact Poisson, and Fay and Feuer's (1997) for the weighted one.
 *
 * Shape: `families` by name, those with a marker in the outlet's voice. Without a word of the outlet's own every rate is 0.
 * Units: markers per 1,000 words, rounded to two decimals; `framing` weighs each marker with its strength.
 */
export function scoreArticle(passages: readonly Passage[], voices: readonly Voices[], markers: readonly FoundMarker[]): Scores {
  const words = countWords(passages, voices)
  const own = markers.filter(({ voice }) => voice === 'outlet')
  const counts = new Map<string, number>()
  for (const { family } of own) counts.set(family, (counts.get(family) ?? 0) + 1)
  const per1000 = (amount: number) => (words.outlet === 0 ? 0 : round((amount * 1000) / words.outlet))
  return {
    words,
    families: [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([family, count]) => ({ family, count, ratePer1000: per1000(count), interval: poissonInterval(count).map(per1000) })),
    framing: weigh(own, per1000)
  }
}

function weigh(own: readonly FoundMarker[], per1000: (amount: number) => number): Scores['framing'] {
  let sum = 0
  let squares = 0
  let largest = 0
  for (const { strength } of own) {
    sum += strength
    squares += strength * strength
    largest = Math.max(largest, strength)
  }
  return { ratePer1000: per1000(sum), interval: weightedInterval(sum, squares, largest === 0 ? 1 : largest).map(per1000) }
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

const round = (value: number) => Math.round(value * 100) / 100
