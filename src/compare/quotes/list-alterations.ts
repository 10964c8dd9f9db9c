import type { Alteration, Significance } from '../../schemas/comparison.ts'
import { classChange } from '../edits/class-change.ts'
import { traitsAt } from '../edits/cut-tokens.ts'
import { aroundOf } from '../edits/diff-cells.ts'
import { phraseOf } from '../edits/phrase.ts'
import { NEGATOR } from '../edits/word-traits.ts'
import type { Difference, QuoteAligner } from './align-quotes.ts'
import { alterMarks } from './alter-marks.ts'
import type { QuoteWords } from './quote-words.ts'

/** What one version does to the words of another. */
export type WordAlteration = Pick<Alteration, 'op' | 'text' | 'replacement' | 'significance'>

/**
 * Lists the differences of a version against the wording that it is compared with, in order.
 *
 * Words left out at an end or at an ellipsis, on either side, are a `trim`; words in square brackets are the outlet's own and
 * announced as such, so they are `surface`, as is house spelling. Typography is no difference, but a dropped ellipsis is (see `alterMarks`).
 */
export function listAlterations(base: QuoteWords, variant: QuoteWords, align: QuoteAligner): WordAlteration[] {
  const { matched, differences } = align(base, variant)
  const spellings = matched.filter(([b, v]) => base.forms[b]!.id !== variant.forms[v]!.id).map(([b, v]) => toDifference(b, v))
  const all = [...spellings, ...differences].sort((a, b) => a.from - b.from || a.variantFrom - b.variantFrom)
  const ofWords = all.flatMap((difference) =>
    describe(base, variant, difference).map((alteration) => ({ at: difference.from, alteration }))
  )
  return [...ofWords, ...alterMarks(base, variant, matched)].sort((a, b) => a.at - b.at).map(({ alteration }) => alteration)
}

const toDifference = (b: number, v: number): Difference => ({ from: b, to: b + 1, variantFrom: v, variantTo: v + 1 })

function describe(base: QuoteWords, variant: QuoteWords, difference: Difference): WordAlteration[] {
  const { from, to, variantFrom, variantTo } = difference
  const alter = (op: WordAlteration['op'], significance: Significance, d: Difference = difference): WordAlteration => {
    const hasSign = op === 'replace' && base.forms[d.to]?.norm === '%' && variant.forms[d.variantTo]?.norm === '%'
    const text = textOf(base, d.from, hasSign ? d.to + 1 : d.to)
    return { op, text, replacement: textOf(variant, d.variantFrom, hasSign ? d.variantTo + 1 : d.variantTo), significance }
  }
  if (isCut(base, variant, difference)) return [alter('trim', cutSignificance(base, variant, difference))]
  if (allBracketed(base, from, to) && allBracketed(variant, variantFrom, variantTo)) {
    return [alter(from === to ? 'insert' : variantFrom === variantTo ? 'delete' : 'replace', 'surface')]
  }
  if (variantFrom === variantTo) return [alter('delete', significanceOf(base, variant, difference))]
  if (from === to) return [alter('insert', significanceOf(base, variant, difference))]
  if (isAnnounced(base, from, to) || isAnnounced(variant, variantFrom, variantTo)) return [alter('replace', 'surface')]
  const [replaced, trimmed] = splitEnd(base, variant, difference)
  const changes = [alter('replace', significanceOf(base, variant, replaced), replaced)]
  if (trimmed === null) return changes
  const cut = alter('trim', cutSignificance(base, variant, trimmed), trimmed)
  return trimmed.from < replaced.from || trimmed.variantFrom < replaced.variantFrom ? [cut, ...changes] : [...changes, cut]
}

const textOf = (words: QuoteWords, from: number, to: number) =>
  from === to ? '' : words.text.slice(words.starts[from]!, words.ends[to - 1]!)

/** Whether one side has no words here and leaves them out openly: at an end, or at an ellipsis or the cue. */
function isCut(base: QuoteWords, variant: QuoteWords, { from, to, variantFrom, variantTo }: Difference): boolean {
  if (variantFrom === variantTo) return isOpen(variant, variantFrom) || hasEllipsis(base, from) || hasEllipsis(base, to)
  return from === to && (isOpen(base, from) || hasEllipsis(variant, variantFrom) || hasEllipsis(variant, variantTo))
}

const isOpen = (words: QuoteWords, at: number) => at === 0 || at === words.length || words.gaps[at] === true

/** Whether an ellipsis stands before a word: words that go with it are cut, as it said that something was. */
const hasEllipsis = ({ marks }: QuoteWords, at: number) => marks[at]?.includes('...') === true

const allBracketed = (words: QuoteWords, from: number, to: number) => {
  for (let i = from; i < to; i++) if (!words.isBracketed[i]) return false
  return true
}
const isAnnounced = (words: QuoteWords, from: number, to: number) => from < to && allBracketed(words, from, to)

/** At an end, or beside an ellipsis, words beyond the number that replace them are left out, not replaced. */
function splitEnd(base: QuoteWords, variant: QuoteWords, difference: Difference): [Difference, Difference | null] {
  const { from, to, variantFrom, variantTo } = difference
  const surplus = to - from - (variantTo - variantFrom)
  if (surplus > 1 && isOpen(variant, variantTo)) {
    const at = to - surplus
    return [
      { ...difference, to: at },
      { from: at, to, variantFrom: variantTo, variantTo }
    ]
  }
  if (surplus > 1 && isOpen(variant, variantFrom)) {
    const at = from + surplus
    return [
      { ...difference, from: at },
      { from, to: at, variantFrom, variantTo: variantFrom }
    ]
  }
  if (surplus < -1 && isOpen(base, to)) {
    const at = variantTo + surplus
    return [
      { ...difference, variantTo: at },
      { from: to, to, variantFrom: at, variantTo }
    ]
  }
  return [difference, null]
}

function significanceOf(base: QuoteWords, variant: QuoteWords, { from, to, variantFrom, variantTo }: Difference): Significance {
  return classChange(
    phraseOf(base, from, to),
    phraseOf(variant, variantFrom, variantTo),
    aroundOf(variant, variantFrom, variantTo)
  ).significance
}

/** Cutting is the usual practice, which touches style alone, unless a negation goes with it. */
function cutSignificance(base: QuoteWords, variant: QuoteWords, { from, to, variantFrom, variantTo }: Difference): Significance {
  const words = [...base.forms.slice(from, to), ...variant.forms.slice(variantFrom, variantTo)]
  return words.some((form) => (traitsAt(form).bits & NEGATOR) !== 0) ? 'meaning' : 'style'
}
