import { currencyWords } from '../../languages/lexicon.ts'
import type { ClassedChange } from './diff-cells.ts'
import type { TokenSequence } from './phrase.ts'

/**
 * Finds currencies that one side names by a sign before the sum and the other by a word after it: “$4.5 million”, “4.5 million dollars”.
 *
 * Shape: the changes given, those of such a currency with class `number-format`.
 */
export function markCurrency(
  base: TokenSequence,
  variant: TokenSequence,
  changes: readonly ClassedChange[]
): readonly ClassedChange[] {
  const marked = new Map<ClassedChange, ClassedChange>()
  for (let i = 0; i < changes.length; i++) {
    const one = changes[i]!
    const sign = onlyWord(base, variant, one)
    if (!signs.has(sign)) continue
    // Nothing but the sum stands between the two; its format may change as well.
    const other = changes.slice(i + 1, i + 3).find((change) => currencyWords.get(onlyWord(base, variant, change)) === sign)
    if (other === undefined || isKept(one) === isKept(other) || !isNear(one, other)) continue
    for (const change of [one, other]) marked.set(change, { ...change, ...sameSum })
  }
  return marked.size === 0 ? changes : changes.map((change) => marked.get(change) ?? change)
}

const sameSum = { class: 'number-format', significance: 'surface', reason: 'one sum in two formats' } as const
const LONGEST_SUM = 5
const signs: ReadonlySet<string> = new Set(currencyWords.values())

/** The word that is all that one side has and the other lacks; empty if the change is another. */
function onlyWord(base: TokenSequence, variant: TokenSequence, change: ClassedChange): string {
  const { baseFrom, baseTo, variantFrom, variantTo } = change
  if (baseTo - baseFrom + variantTo - variantFrom !== 1) return ''
  return baseTo > baseFrom ? base.forms[baseFrom]!.norm : variant.forms[variantFrom]!.norm
}

const isKept = ({ baseFrom, baseTo }: ClassedChange) => baseTo > baseFrom
const isNear = (one: ClassedChange, other: ClassedChange) => other.baseFrom - one.baseTo <= LONGEST_SUM
