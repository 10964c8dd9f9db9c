import { countOnce } from '../../catalogue/count-once.ts'
import type { Reading } from '../../schemas/reading.ts'
import type { Story } from '../story/index-story.ts'

/** So many words at the others' rate are added to every article's own: a short one has to say a lot before it stands out. */
const PRIOR_WORDS = 250

/** Half of a 95 % interval, in standard errors. */
const HALF_INTERVAL = 1.96

/** With fewer words of their own, outlets have no rate, and so no contrast. */
const LEAST_WORDS = 150

/** An outlet against the others of its story, in standard errors; `distinct` if the 95 % interval excludes 0. */
export interface Contrast {
  readonly contrast: number
  readonly contrastInterval: [number, number]
  readonly distinct: boolean
}

/** Without another article or without own words, there is no contrast. */
export const noContrast: Contrast = { contrast: 0, contrastInterval: [-HALF_INTERVAL, HALF_INTERVAL], distinct: false }

interface Load {
  readonly words: number
  readonly sum: number
  readonly squares: number
}

/**
 * Measures how far the framing rate of each belonging article lies above (+) or below (−) that of the story's other articles, in standard errors,
 * with a 95 % interval.
 *
 * Shape: by article id; articles outside the story, and the only article of one, are not in it.
 * Source: a gamma-Poisson model. The prior of an article's rate is the pooled rate of the others (with half an event added, after
 * Jeffreys), worth `PRIOR_WORDS` words; the contrast is the distance of the posterior mean from it, over the standard deviation of
 * both. Weighted events count as in Fay and Feuer (1997): their variance is Σ w².
 */
export function contrastRates({ articles }: Story): ReadonlyMap<string, Contrast> {
  const loads = articles.map(({ reading }) => loadOf(reading))
  const total = loads.reduce(add, { words: 0, sum: 0, squares: 0 })
  const contrasts = new Map<string, Contrast>()
  if (articles.length < 2) return contrasts
  for (const [i, { reading }] of articles.entries()) contrasts.set(reading.article, withInterval(contrast(loads[i]!, total)))
  return contrasts
}

function withInterval(value: number): Contrast {
  const bound = (by: number) => Math.round((value + by) * 100) / 100
  return {
    contrast: value,
    contrastInterval: [bound(-HALF_INTERVAL), bound(HALF_INTERVAL)],
    distinct: Math.abs(value) > HALF_INTERVAL
  }
}

function contrast(own: Load, total: Load): number {
  const words = total.words - own.words
  if (words < LEAST_WORDS || own.words < LEAST_WORDS || total.sum <= 0) return 0
  const event = total.squares / total.sum
  const others = total.sum - own.sum + event / 2
  const rate = others / words
  const mean = (own.sum + rate * PRIOR_WORDS) / (own.words + PRIOR_WORDS)
  const variance = (mean * event) / (own.words + PRIOR_WORDS) + (rate * event) / words
  return Math.round(((mean - rate) / Math.sqrt(variance)) * 100) / 100
}

const add = (a: Load, b: Load): Load => ({ words: a.words + b.words, sum: a.sum + b.sum, squares: a.squares + b.squares })

/** In hundredths of a marker, so that the sums are whole numbers and do not depend on their order. */
function loadOf({ markers, scores }: Reading): Load {
  let sum = 0
  let squares = 0
  for (const strength of countOnce(markers.filter(({ voice }) => voice === 'outlet'))) {
    const hundredths = Math.round(strength * 100)
    sum += hundredths
    squares += hundredths * hundredths
  }
  return { words: scores.words.outlet, sum, squares }
}
