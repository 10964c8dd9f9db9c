import { isFunctionWord } from '../../languages/lexicon.ts'
import type { OmissionKind } from '../../schemas/comparison.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'

/** Distinct content words at which a row reports half of what one can: a plain news sentence has about a dozen. */
const HALF_CONTENT = 8
const [SHARE, HEIGHT, CONTENT] = [0.4, 0.25, 0.35] as const

/**
 * What each kind is worth, of what a fact is: that somebody did not comment matters little, and background that was known before ranks last, below any
 * fact that half of the others carry.
 */
const worth: Readonly<Record<OmissionKind, number>> = { fact: 1, quotation: 0.85, attribution: 0.3, background: 0.2 }

/**
 * Returns how much it matters that an article leaves a row of this kind out: 0..1.
 *
 * Units: what the kind is worth, times: two fifths by the share of the other articles that carry it, a quarter by how high up they report it, the rest by how much it
 * reports: its distinct words without the function words, those that the articles seldom use and those with digits or capitals counting more.
 */
export function weighRow(story: Story, row: RelatedRow, kind: OmissionKind): number {
  const share = row.cells.length / Math.max(1, story.articles.length - 1)
  const height = 1 - row.cells.reduce((sum, { position }) => sum + position, 0) / row.cells.length
  const words = countContentWords(story, row)
  const weight = SHARE * Math.min(1, share) + HEIGHT * height + CONTENT * (words / (words + HALF_CONTENT))
  return Math.round(worth[kind] * weight * 10_000) / 10_000
}

function countContentWords(story: Story, { base }: RelatedRow): number {
  const rarest = Math.log(1 + story.articles.length)
  const seen = new Set<number>()
  let sum = 0
  for (const { wording } of base.sentences) {
    for (let i = 0; i < wording.ids.length; i++) {
      const id = wording.ids[i]!
      if (seen.has(id) || isFunctionWord(wording.words[i]!)) continue
      seen.add(id)
      const isFigureOrName = i > 0 && isFigureOrCapital(wording.text.charCodeAt(wording.starts[i]!))
      sum += (0.5 + (0.5 * story.weight[id]!) / rarest) * (isFigureOrName ? 1.5 : 1)
    }
  }
  return sum
}

const isFigureOrCapital = (code: number) => (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
