import { lettersOf } from '../../words/letters-of.ts'
import { lineAt, type PageLines } from './page-lines.ts'

/** Shorter lines may well be said twice; beside other furniture they are repeated menu lines. */
const LEAST_REPEATED = 60
const LEAST_BESIDE = 20
const MOST_LENGTH_APART = 30

/** Marks lines that repeat the headline, and the later one of two equal lines, as `duplicate`. */
export function markRepeats(page: PageLines, title: string | null): void {
  const { kinds, lines } = page
  const isSeen = rememberLines(page)
  const headline = title === null ? '' : lettersOf(title)
  for (let i = 0; i < lines.length; i++) {
    if (kinds[i] !== null) continue
    const length = lines[i]!.end - lines[i]!.start
    if (headline !== '' && Math.abs(length - title!.length) <= MOST_LENGTH_APART && lettersOf(lineAt(page, i)) === headline) {
      kinds[i] = 'duplicate'
    } else if (length >= LEAST_BESIDE) {
      const isBeside = i > 0 && kinds[i - 1] !== null
      if (isSeen(i) && (length >= LEAST_REPEATED || isBeside)) kinds[i] = 'duplicate'
    }
  }
}

/**
 * Says of one line after the other whether an equal one was asked of before.
 *
 * Lines are distinguished by their length and a few of their characters; only those alike in these are cut out and compared.
 */
function rememberLines(page: PageLines): (i: number) => boolean {
  const firsts = new Map<number, number>()
  const alike = new Set<string>()
  return (i) => {
    const key = sampleLine(page, i)
    const first = firsts.get(key)
    if (first === undefined) {
      firsts.set(key, i)
      return false
    }
    alike.add(lineAt(page, first))
    const line = lineAt(page, i)
    const isSeen = alike.has(line)
    alike.add(line)
    return isSeen
  }
}

const SAMPLES = 6

function sampleLine({ text, lines }: PageLines, i: number): number {
  const { start, end } = lines[i]!
  const step = (end - start - 1) / SAMPLES
  let key = end - start
  for (let k = 0; k <= SAMPLES; k++) key = (Math.imul(key, 31) + text.charCodeAt(start + Math.floor(step * k))) | 0
  return key
}

/** Letters and digits alone, without case: what stays the same when a headline is printed twice. */
