import type { WordAlteration } from './list-alterations.ts'
import type { QuoteWords } from './quote-words.ts'

/** An alteration of the marks before a word of the base. */
export interface MarkAlteration {
  readonly at: number
  readonly alteration: WordAlteration
}

/**
 * Returns what marks alone change inside a quotation whose words are the same: an ellipsis dropped (or put in) joins (or parts) what was not said together, words
 * in brackets become the speaker's, and a full stop in another place makes other sentences. All else is typography.
 *
 * Shape: by place. `matched` are pairs of words, ascending.
 */
export function alterMarks(
  base: QuoteWords,
  variant: QuoteWords,
  matched: readonly (readonly [number, number])[]
): MarkAlteration[] {
  const found: MarkAlteration[] = []
  for (let i = 0; i < matched.length; i++) {
    const [b, v] = matched[i]!
    if (base.isBracketed[b] !== variant.isBracketed[v]) {
      const to = endOfBracket(base, variant, matched, i)
      found.push({
        at: b,
        alteration: alter('replace', bracketed(base, b, matched[to]![0]), bracketed(variant, v, matched[to]![1]), 'style')
      })
      i = to
    } else if (i > 0 && matched[i - 1]![0] === b - 1 && matched[i - 1]![1] === v - 1) {
      const alteration = alterBetween(base, variant, b, v)
      if (alteration !== null) found.push({ at: b, alteration })
    }
  }
  return found
}

const alter = (
  op: WordAlteration['op'],
  text: string,
  replacement: string,
  significance: WordAlteration['significance']
): WordAlteration => ({
  op,
  text,
  replacement,
  significance
})

/** What differs between two words that stand side by side on both sides. */
function alterBetween(base: QuoteWords, variant: QuoteWords, b: number, v: number): WordAlteration | null {
  if (base.isInterrupted[b] || variant.isInterrupted[v]) return null
  const [left, right] = [base.marks[b]!, variant.marks[v]!]
  const [hasLeft, hasRight] = [left.includes('...'), right.includes('...')]
  if (hasLeft && !hasRight) return alter('delete', '…', '', 'meaning')
  if (hasRight && !hasLeft) return alter('insert', '', '…', 'meaning')
  if (!endsSentence(base, b) && !endsSentence(variant, v)) return null
  // a full stop for a comma or a dash is a matter of taste; one where the other runs on is not
  if ((endsSentence(base, b) && right === '') || (endsSentence(variant, v) && left === '')) {
    const around = (words: QuoteWords, at: number) => words.text.slice(words.starts[at - 1]!, words.ends[at]!)
    const isNew = startsUpper(base, b) !== startsUpper(variant, v)
    return isNew ? alter('replace', around(base, b), around(variant, v), 'meaning') : null
  }
  return null
}

const endsSentence = ({ marks }: QuoteWords, at: number) => /[.!?]/.test(marks[at]!) && !marks[at]!.includes('...')

/** After “Mr.” no sentence begins: there both sides have a capital. */
const startsUpper = ({ forms }: QuoteWords, at: number) => forms[at]!.raw !== forms[at]!.raw.toLowerCase()

/** The last pair of a run that stands in brackets on one side alone. */
function endOfBracket(
  base: QuoteWords,
  variant: QuoteWords,
  matched: readonly (readonly [number, number])[],
  from: number
): number {
  let to = from
  while (to + 1 < matched.length && base.isBracketed[matched[to + 1]![0]] !== variant.isBracketed[matched[to + 1]![1]]) to++
  return to
}

function bracketed(words: QuoteWords, from: number, to: number): string {
  const text = words.text.slice(words.starts[from]!, words.ends[to]!)
  return words.isBracketed[from] ? `[${text}]` : text
}
