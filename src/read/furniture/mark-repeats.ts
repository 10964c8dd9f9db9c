import { lineAt, type PageLines } from './page-lines.ts'

/** Shorter lines may well be said twice; beside other furniture they are repeated menu lines. */
const LEAST_REPEATED = 60
const LEAST_BESIDE = 20
const MOST_LENGTH_APART = 30

/** Marks lines that repeat the headline, and the later one of two equal lines, as `duplicate`. */
export function markRepeats(page: PageLines, title: string | null): void {
  const { kinds, lines } = page
  const seen = new Set<string>()
  const headline = title === null ? '' : letters(title)
  for (let i = 0; i < lines.length; i++) {
    if (kinds[i] !== null) continue
    const length = lines[i]!.end - lines[i]!.start
    if (headline !== '' && Math.abs(length - title!.length) <= MOST_LENGTH_APART && letters(lineAt(page, i)) === headline) {
      kinds[i] = 'duplicate'
    } else if (length >= LEAST_BESIDE) {
      const line = lineAt(page, i)
      const isBeside = i > 0 && kinds[i - 1] !== null
      if (seen.has(line) && (length >= LEAST_REPEATED || isBeside)) kinds[i] = 'duplicate'
      seen.add(line)
    }
  }
}

/** Letters and digits alone, without case: what stays the same when a headline is printed twice. */
const letters = (line: string) => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
