import type { LineageEvidence } from '../../schemas/comparison.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'

/** Sentences shown for each article of a group. */
const MOST_SENTENCES = 3

/**
 * Lists what shows that none of a group's texts underlies all the others: for each article the longest sentences that it shares with one of the
 * group and that another one lacks. Together they show who has which part of the source.
 *
 * Shape: by article in the order of `members`, then by place; whole sentences, of kind `addition`, since they are the source's.
 */
export function listSourceWording(
  { story, rows }: { readonly story: Story; readonly rows: readonly RelatedRow[] },
  members: readonly number[]
): LineageEvidence[] {
  const isMember = new Set(members)
  const cellsOf = new Map<number, RelatedCell[]>(members.map((member) => [member, []]))
  for (const { isTitle, cells } of rows) {
    const here = cells.filter(({ article }) => isMember.has(article))
    if (isTitle || here.length < 2 || here.length === members.length) continue
    for (const cell of here) if (cell.relation !== 'rewritten') cellsOf.get(cell.article)!.push(cell)
  }
  return members.flatMap((member) => {
    const longest = cellsOf.get(member)!.sort((a, b) => lengthOf(b) - lengthOf(a) || startOf(a) - startOf(b))
    return longest
      .slice(0, MOST_SENTENCES)
      .sort((a, b) => startOf(a) - startOf(b))
      .map((cell) => {
        const { article } = story.articles[member]!.reading
        const { start, end, text } = cell.sentences[0]!.sentence
        return { article, start, end, text, kind: 'addition' as const }
      })
  })
}

const startOf = ({ sentences }: RelatedCell) => sentences[0]!.sentence.start
const lengthOf = ({ sentences }: RelatedCell) => sentences[0]!.sentence.end - sentences[0]!.sentence.start
