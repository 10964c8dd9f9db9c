import type { Conflict } from '../../schemas/comparison.ts'
import type { Story, StorySentence } from '../story/index-story.ts'
import { byCarriers, type Stated } from './list-variants.ts'

interface Offsets {
  readonly start: number
  readonly end: number
}

/** Describes a conflict in its public shape; `values` lists for each value the places that state it. */
export function describeConflict(
  story: Story,
  row: string,
  kind: Conflict['kind'],
  values: readonly (readonly Stated<Offsets>[])[]
): Conflict {
  const described = values.map((told) => {
    const spans = told
      .flatMap(({ fact, variant, sentence }) => variant.cells.map((cell) => ({ fact, sentence: cell[sentence]! })))
      .sort((a, b) => a.sentence.article - b.sentence.article || a.fact.start - b.fact.start)
      .map(({ fact, sentence }) => describeSpan(story, sentence, fact))
    return { text: spans[0]!.text, articles: [...new Set(spans.map(({ article }) => article))], spans }
  })
  return { row, kind, values: described.sort(byCarriers) }
}

function describeSpan(story: Story, { article, sentence }: StorySentence, { start, end }: Offsets) {
  const field = sentence.field === 'title' ? { field: 'title' as const } : {}
  return {
    article: story.articles[article]!.reading.article,
    ...field,
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end)
  }
}
