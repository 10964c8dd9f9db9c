import type { LineLabel } from './label-line.ts'
import type { Kind } from './line-cues.ts'
import { isProse } from './line-shape.ts'
import type { TextLine } from './text-lines.ts'

/** Marks dates, bylines and addresses that stand before the first running text or behind the last. */
export function markEdges(
  text: string,
  lines: readonly TextLine[],
  kinds: (Kind | null)[],
  labels: readonly (LineLabel | null)[]
): void {
  const isOwn = (line: TextLine, i: number) => kinds[i] === null && isProse(text, line)
  const first = lines.findIndex(isOwn)
  const last = lines.findLastIndex(isOwn)
  if (first === -1) return
  for (let i = 0; i < lines.length; i++) {
    const label = labels[i]
    if (kinds[i] === null && label?.isEdgeOnly && (i < first || i > last)) kinds[i] = label.kind
  }
}
