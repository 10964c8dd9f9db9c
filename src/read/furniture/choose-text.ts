import { contentWords, countShared } from './weigh-cohesion.ts'

/** Less than this share of the container's running text, and what was found is a part of the article or something else. */
const LEAST_FOUND = 0.6
/** A long text is believed sooner: the rest of a page may well be longer than its article. */
const LEAST_OF_LONG = 0.45
const LONG = 2000

/** A text of less running text than this gives no yardstick for what else belongs to it. */
const LEAST_CORE = 800
/** As for what stands after an article: paragraphs that share less with it than this speak of other things. */
const FOREIGN_SHARE = 0.16

/**
 * Chooses the text of the article: what was found, or everything in the container if that is too small a part of it.
 *
 * Running text alone counts, so that a long list beside the article doesn't stand for it; and if the rest speaks of
 * other things than what was found, it does not belong to the article, however long it is.
 */
export function chooseText(found: string, all: string): string {
  const own = proseOf(found)
  const length = lengthOf(own)
  const whole = lengthOf(proseOf(all))
  if (length >= whole * LEAST_FOUND || (length >= LONG && length >= whole * LEAST_OF_LONG)) return found
  return length >= LEAST_CORE && isForeign(own, all) ? found : all
}

const LEAST_PROSE = 45

const proseOf = (text: string) => text.split('\n').filter((line) => line.length >= LEAST_PROSE)
const lengthOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0)

function isForeign(own: readonly string[], all: string): boolean {
  const core = new Set<string>()
  for (const line of own) for (const word of contentWords(line)) core.add(word)
  const known = new Set(own)
  const { words, shared } = countShared(
    proseOf(all).filter((line) => !known.has(line)),
    core
  )
  return shared < words * FOREIGN_SHARE
}
