import type { Kind } from './line-cues.ts'
import type { TextLine } from './text-lines.ts'

const LEAST_REPEATED = 30

/** Marks lines that repeat the headline, and the later one of two equal lines, as `duplicate`. */
export function markRepeats(text: string, lines: readonly TextLine[], kinds: (Kind | null)[], title: string | null): void {
  const seen = new Set<string>()
  const headline = title === null ? '' : letters(title)
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i]!
    if (kinds[i] !== null) continue
    if (
      headline !== '' &&
      lines.length > 1 &&
      Math.abs(end - start - title!.length) <= 30 &&
      letters(text.slice(start, end)) === headline
    ) {
      kinds[i] = 'duplicate'
      continue
    }
    if (end - start < LEAST_REPEATED) continue
    const line = text.slice(start, end)
    if (seen.has(line)) kinds[i] = 'duplicate'
    else seen.add(line)
  }
}

/** Letters and digits alone, without case: what stays the same when a headline is printed twice. */
export const letters = (line: string) => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
