import { type CutTokens, FIGURE, makeTokenCutter, type TokenForm, traitsAt, WORD } from '../edits/cut-tokens.ts'
import type { TokenSequence } from '../edits/phrase.ts'

/**
 * The words of a quotation, without its marks.
 *
 * `keys` are equal for words that differ in case, typography or house spelling alone, `keyIds` number them among the quotations of one
 * cutter; `signature` is all keys in a row. `gaps[i]` is true if an ellipsis or an interruption stands before word `i`
 * (`gaps[length]`: after the last). `marks[i]` are the marks before word `i`, ellipses written “...”; `isInterrupted[i]` is true if the outlet's words
 * stand between. `isBracketed[i]` marks words that an editor put in square brackets. `starts` and `ends` index
 * `text`, in which runs are joined by one space.
 */
export interface QuoteWords extends TokenSequence {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly keys: readonly string[]
  readonly keyIds: readonly number[]
  readonly gaps: readonly boolean[]
  readonly isBracketed: readonly boolean[]
  readonly marks: readonly string[]
  readonly isInterrupted: readonly boolean[]
  readonly signature: string
}

/** Cuts one quotation that is told in `runs` into its words, the outlet's words between them left out. */
export type QuoteCutter = (runs: readonly string[]) => QuoteWords

/** Makes a cutter whose quotations can be compared with each other. */
export function makeQuoteCutter(): QuoteCutter {
  const cutTokens = makeTokenCutter()
  const numberOf = numberKeys()
  return (runs) => {
    const growing = startQuote()
    for (const run of runs) addRun(growing, cutTokens(run))
    const { offset, isGap, before, ...words } = growing
    words.gaps.push(runs.length > 0 && endsInEllipsis(runs.at(-1)!))
    const keys = words.forms.map(keyOf)
    return {
      ...words,
      text: runs.length === 1 ? runs[0]! : runs.join(' '),
      keys,
      keyIds: keys.map(numberOf),
      isStart: keys.map((_, i) => i === 0),
      isTitle: false,
      length: keys.length,
      signature: keys.join(' ')
    }
  }
}

/** The words of a quotation as far as it is read; `before` are the marks, and `isGap` says whether something is left out, before the next word. */
const startQuote = () => ({
  starts: [] as number[],
  ends: [] as number[],
  forms: [] as TokenForm[],
  gaps: [] as boolean[],
  isBracketed: [] as boolean[],
  marks: [] as string[],
  isInterrupted: [] as boolean[],
  offset: 0,
  isGap: false,
  before: ''
})

/** Adds the words of the next run. */
function addRun(quote: ReturnType<typeof startQuote>, { text, length, starts, ends, forms }: CutTokens): void {
  let isInside = false
  let seen = false
  for (let i = 0; i < length; i++) {
    const form = forms[i]!
    const { kind, norm } = form
    if (kind === WORD || kind === FIGURE || norm === '%' || norm === '$') {
      quote.starts.push(quote.offset + starts[i]!)
      quote.ends.push(quote.offset + ends[i]!)
      quote.forms.push(form)
      quote.gaps.push(quote.isGap)
      quote.isBracketed.push(isInside)
      quote.marks.push(quote.before)
      quote.isInterrupted.push(quote.offset > 0 && !seen)
      seen = true
      quote.isGap = false
      quote.before = ''
    } else if (norm === '[') isInside = true
    else if (norm === ']') isInside = false
    else if (isEllipsis(norm, forms[i + 1]?.norm)) {
      quote.isGap = true
      quote.before += '...'
    } else if (norm !== '.' || !quote.before.endsWith('...')) quote.before += norm
  }
  quote.offset += text.length + 1
  quote.isGap = true
}

const isEllipsis = (norm: string, next: string | undefined) =>
  (norm.length > 1 && norm.startsWith('..')) || (norm === '.' && next === '.')

const endsInEllipsis = (run: string) => /(?:…|\.\s?\.\s?\.?)["'”’\s.,]{0,6}$/.test(run.slice(-20))

const keyOf = (form: TokenForm) => (form.kind === FIGURE ? form.norm.replace(/[,\s]/g, '') : traitsAt(form).spelling)

/** Numbers keys in the order in which they are met. */
function numberKeys(): (key: string) => number {
  const numbers = new Map<string, number>()
  return (key) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
}
