import { compareStrings } from '../../order-readings.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { StorySentence, Wording } from '../story/index-story.ts'

/** One wording of a row: its sentences in each cell that has it, in the order of the articles. */
export interface Variant {
  readonly cells: (readonly StorySentence[])[]
}

/** What a variant's sentence states: `sentence` counts within the cell, the offsets of the fact are in that sentence's text. */
export interface Stated<Fact> {
  readonly fact: Fact
  readonly variant: Variant
  readonly sentence: number
}

/** Beyond so many wordings of a row the rest is not looked at. */
const MOST_VARIANTS = 60

/** Lists the distinct wordings of a row, in the order of the first article that has each. */
export function listVariants({ cells }: RelatedRow): Variant[] {
  const variants: Variant[] = []
  const byWording = new Map<Wording, Variant>()
  for (const { sentences } of cells) {
    const [{ wording }] = sentences as [StorySentence]
    const known = sentences.length === 1 ? byWording.get(wording) : undefined
    if (known !== undefined) known.cells.push(sentences)
    else if (variants.length < MOST_VARIANTS) {
      const variant = { cells: [sentences] }
      variants.push(variant)
      if (sentences.length === 1) byWording.set(wording, variant)
    }
  }
  return variants
}

/** Lists what all sentences of a variant state, in order. */
export function listStated<Fact>(variant: Variant, factsOf: (wording: Wording) => readonly Fact[]): Stated<Fact>[] {
  const stated: Stated<Fact>[] = []
  const sentences = variant.cells[0]!
  for (let sentence = 0; sentence < sentences.length; sentence++)
    for (const fact of factsOf(sentences[sentence]!.wording)) stated.push({ fact, variant, sentence })
  return stated
}

/** Values by the number of articles that state each, most first, ties by their words. */
export const byCarriers = <Value extends { articles: readonly string[]; text: string }>(a: Value, b: Value): number =>
  b.articles.length - a.articles.length || compareStrings(a.text, b.text)
