import type { OutletFraming } from '../../schemas/comparison.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import type { Story, StoryArticle } from '../story/index-story.ts'

type Prominence = NonNullable<OutletFraming['prominence']>[number]

/** The first paragraph is the lead, of a longer one its first sentences. */
const LEAD_SENTENCES = 2

/**
 * Measures how prominently each article reports what it shares with others: how much of its text stands above, and whether it is in its headline or lead.
 *
 * Shape: by article id, the rows that were moved furthest against the others first, then in the order of rows. Headlines have no entry of their own;
 * `headlineRows` names the rows that report what an article's headline does, by article id.
 * Units: `place` is the share of the article's words above the row, 0..1; `against` is it less the median of the others, so below 0 is higher up.
 */
export function measureProminence(
  story: Story,
  rows: readonly RelatedRow[],
  headlineRows: ReadonlyMap<string, ReadonlySet<string>>
): ReadonlyMap<string, Prominence[]> {
  const above = story.articles.map(wordsAbove)
  const lead = story.articles.map(countLead)
  const found = new Map<string, Prominence[]>(story.articles.map(({ reading }) => [reading.article, []]))
  for (const row of rows) {
    if (row.isTitle || row.cells.length < 2) continue
    const places = row.cells.map(({ article, sentences }) => above[article]![sentences[0]!.place]!)
    const sorted = places.toSorted((a, b) => a - b)
    row.cells.forEach((cell, i) => {
      const { article } = story.articles[cell.article]!.reading
      const isHeadline = headlineRows.get(article)?.has(row.id) === true
      found.get(article)!.push({
        row: row.id,
        place: round(places[i]!),
        in: isHeadline ? 'headline' : isLead(cell, lead) ? 'lead' : 'body',
        against: round(places[i]! - medianWithout(sorted, places[i]!))
      })
    })
  }
  for (const all of found.values()) all.sort((a, b) => Math.abs(b.against) - Math.abs(a.against))
  return found
}

const round = (share: number) => Math.round(share * 1000) / 1000

const isLead = ({ article, sentences }: RelatedCell, lead: readonly number[]) => sentences[0]!.place < lead[article]!

/** For each sentence of the text the share of the words that stand before it. */
function wordsAbove({ body }: StoryArticle): Float64Array {
  const above = new Float64Array(body.length)
  let words = 0
  body.forEach(({ wording }, i) => {
    above[i] = words
    words += wording.ids.length
  })
  return above.map((count) => count / Math.max(1, words))
}

/** How many sentences open the text, section headings left out. */
function countLead({ body }: StoryArticle): number {
  const first = body.findIndex(({ sentence }) => sentence.role === 'body')
  if (first < 0) return 0
  const { paragraph } = body[first]!.sentence
  let end = first
  while (end < body.length && end - first < LEAD_SENTENCES && body[end]!.sentence.paragraph === paragraph) end++
  return end
}

/** The median of sorted numbers, one of them left out. */
function medianWithout(sorted: readonly number[], left: number): number {
  const at = sorted.indexOf(left)
  const nth = (i: number) => sorted[i < at ? i : i + 1]!
  const count = sorted.length - 1
  const middle = count >> 1
  return count % 2 === 1 ? nth(middle) : (nth(middle - 1) + nth(middle)) / 2
}
