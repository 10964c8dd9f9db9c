import type { CellTokens } from './cell-tokens.ts'
import type { Change } from './change.ts'
import { type Around, type ChangeClass, classChange } from './class-change.ts'
import { HYPHEN, MARK, traitsAt } from './cut-tokens.ts'
import { diffTokens } from './diff-tokens.ts'
import { markCurrency } from './mark-currency.ts'
import { markOrder } from './mark-order.ts'
import { isNameAt, phraseOf, type TokenSequence } from './phrase.ts'
import { abbreviatesEnd } from './short-forms.ts'
import { splitChange } from './split-change.ts'
import { CLOSED } from './word-traits.ts'

/** A change with its class, as far as the words alone tell it. */
export interface ClassedChange extends Change, ChangeClass {}

/** Returns the classed changes between the tokens of two cells, in order; typographic differences between equal words among them. */
export function diffCells(base: CellTokens, variant: CellTokens): readonly ClassedChange[] {
  const changes = mergeNear(diffTokens(base.ids, variant.ids, weightIn(base)), base)
  const classed: ClassedChange[] = []
  let [b, v] = [0, 0]
  for (const change of changes) {
    addTypography(base, variant, { b, v, length: change.baseFrom - b }, classed)
    for (const part of splitChange(base, variant, change)) {
      const { baseFrom, baseTo, variantFrom, variantTo } = part
      classed.push({ baseFrom, baseTo, variantFrom, variantTo, ...classOf(base, variant, part) })
    }
    b = change.baseTo
    v = change.variantTo
  }
  addTypography(base, variant, { b, v, length: base.length - b }, classed)
  return markOrder(base, variant, markCurrency(base, variant, classed))
}

/** Prefers to keep a content word over a grammatical word, and that over a mark. */
const weightIn = (base: CellTokens) => (b: number) => {
  const form = base.forms[b]!
  if (form.kind === MARK || form.kind === HYPHEN) return 0
  return (traitsAt(form).bits & CLOSED) === 0 ? 3 : 1
}

function classOf(base: CellTokens, variant: CellTokens, { baseFrom, baseTo, variantFrom, variantTo }: Change): ChangeClass {
  if (baseFrom === baseTo && addsShortForm(variant, variantFrom, variantTo)) return shortForm
  if (variantFrom === variantTo && addsShortForm(base, baseFrom, baseTo)) return shortForm
  const around = variantFrom < variantTo ? aroundOf(variant, variantFrom, variantTo) : aroundOf(base, baseFrom, baseTo)
  return classChange(phraseOf(base, baseFrom, baseTo), phraseOf(variant, variantFrom, variantTo), around)
}

const shortForm: ChangeClass = {
  class: 'abbreviation',
  significance: 'surface',
  reason: 'the abbreviation of the words before it'
}

/** So many tokens before a short form are looked at. */
const BEFORE_SHORT_FORM = 14

/** Whether tokens say no more than how the words before them are abbreviated: “(HT)” after “the Harbour Trust”. */
function addsShortForm(tokens: TokenSequence, from: number, to: number): boolean {
  const { raws, marks } = phraseOf(tokens, from, to)
  const short = raws[0] === 'or' ? raws[1] : raws[0]
  if (marks === 0 || short === undefined || raws.at(-1) !== short) return false
  return abbreviatesEnd(short, phraseOf(tokens, Math.max(0, from - BEFORE_SHORT_FORM), from).raws)
}

/** Returns what stands around the tokens `[from, to)`. */
export function aroundOf(tokens: TokenSequence, from: number, to: number): Around {
  const [before, next] = [tokens.forms[from - 1], tokens.forms[to]]
  return {
    before: before?.norm ?? '',
    next: next?.norm ?? '',
    isNameBefore: from > 0 && isNameAt(tokens, from - 1),
    isNameNext: next !== undefined && isNameAt(tokens, to)
  }
}

/** Tokens from `b` and from `v` on that are equal. */
interface EqualRun {
  readonly b: number
  readonly v: number
  readonly length: number
}

/** Equal words written otherwise: another case, other marks. */
function addTypography(base: CellTokens, variant: CellTokens, { b, v, length }: EqualRun, into: ClassedChange[]): void {
  for (let i = 0; i < length; i++) {
    const [left, right] = [base.forms[b + i]!, variant.forms[v + i]!]
    if (left === right || left.raw === right.raw) continue
    into.push({
      baseFrom: b + i,
      baseTo: b + i + 1,
      variantFrom: v + i,
      variantTo: v + i + 1,
      class: 'punctuation',
      significance: 'surface',
      reason: 'the same words'
    })
  }
}

/** Joins two replacements that only a comma or a word like “of” keeps apart: such a word meets its like by chance. */
function mergeNear(changes: readonly Change[], base: CellTokens): Change[] {
  const merged: Change[] = []
  for (const change of changes) {
    const before = merged.at(-1)
    if (
      before !== undefined &&
      isReplacement(before) &&
      isReplacement(change) &&
      isChance(base, before.baseTo, change.baseFrom)
    ) {
      merged[merged.length - 1] = { ...before, baseTo: change.baseTo, variantTo: change.variantTo }
    } else merged.push(change)
  }
  return merged
}

const isReplacement = ({ baseFrom, baseTo, variantFrom, variantTo }: Change) =>
  baseTo > baseFrom && variantTo > variantFrom && baseTo - baseFrom + (variantTo - variantFrom) > 2

function isChance(base: CellTokens, from: number, to: number): boolean {
  if (to - from !== 1) return false
  const form = base.forms[from]!
  return form.norm === ',' || (traitsAt(form).bits & CLOSED) !== 0
}
