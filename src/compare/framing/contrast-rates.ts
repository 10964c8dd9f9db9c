import type { Reading } from '../../schemas/reading.ts'
import type { Story } from '../story/index-story.ts'

/** So many words at the others' rate are added to every article's own: a short one has to say a lot before it stands out. */
const PRIOR_WORDS = 250

interface Load {
  readonly words: number
  readonly sum: number
  readonly squares: number
}

/**
 * How far the framing rate of each belonging article lies above (+) or below (−) that of the story's other articles, in standard errors.
 *
 * Shape: by article id; articles outside the story, and the only article of one, are not in it.
 * Source: a gamma-Poisson model. The prior of an article's rate is the pooled rate of the others (with half an event added, after
 * Jeffreys), worth `PRIOR_WORDS` words; the contrast is the distance of the posterior mean from it, over the standard deviation of
 * both. Weighted events count as in Fay and Feuer (1997): their variance is Σ w².
 */
export function contrastRates({ articles }: Story): ReadonlyMap<string, number> {
  const loads = articles.map(({ reading }) => loadOf(reading))
  const total = loads.reduce(add, { words: 0, sum: 0, squares: 0 })
  const contrasts = new Map<string, number>()
  if (articles.length < 2) return contrasts
  for (const [i, { reading }] of articles.entries()) contrasts.set(reading.article, contrast(loads[i]!, total))
  return contrasts
}

function contrast(own: Load, total: Load): number {
  const words = total.words - own.words
  if (words <= 0 || own.words <= 0 || total.sum <= 0) return 0
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
  for (const { voice, strength } of markers) {
    if (voice !== 'outlet') continue
    const hundredths = Math.round(strength * 100)
    sum += hundredths
    squares += hundredths * hundredths
  }
  return { words: scores.words.outlet, sum, squares }
}
