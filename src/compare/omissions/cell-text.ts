import type { AlignedCell } from '../align/align-sentences.ts'
import type { Story } from '../story/index-story.ts'

/** Returns the words of a cell: cut out of the article if its sentences follow each other, otherwise joined with spaces. */
export function cellText(story: Story, { article, sentences }: AlignedCell): string {
  const first = sentences[0]!
  const last = sentences.at(-1)!
  const isTogether = last.place - first.place === sentences.length - 1
  if (!isTogether || first.sentence.field === 'title') return sentences.map(({ sentence }) => sentence.text).join(' ')
  const { text, removed } = story.articles[article]!.reading
  const hasFurniture = removed.some(({ start, end }) => start < last.sentence.end && end > first.sentence.start)
  if (hasFurniture) return sentences.map(({ sentence }) => sentence.text).join(' ')
  return text.slice(first.sentence.start, last.sentence.end)
}

/** Checks whether a cell is nothing but section headings. */
export const isHeading = ({ sentences }: AlignedCell): boolean => sentences.every(({ sentence }) => sentence.role === 'heading')
