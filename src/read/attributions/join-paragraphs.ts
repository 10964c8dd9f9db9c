import type { FoundAttribution } from './find-attributions.ts'
import { type Outline, QUOTE } from './outline.ts'

/** A quotation that the paragraphs of an article tell in turn: its first outer quotation to its last, by index; most are one alone. */
export interface QuotationChain {
  readonly first: number
  readonly last: number
}

/**
 * Returns the quotations that run over several paragraphs, each by the index of every quotation in it: one that its paragraph leaves open continues in the quotation that
 * the next one begins with.
 */
export function chainQuotations({ units, kinds, quotes, passage }: Outline): ReadonlyMap<number, QuotationChain> {
  const chains = new Map<number, QuotationChain>()
  let open: number[] = []
  for (let u = 0; u < units.length; u++) {
    const { from, to, paragraph } = units[u]!
    for (let item = from; item < to; item++) {
      if (kinds[item] !== QUOTE) continue
      const isNext = open.length > 0 && item === from && units[u - 1]?.paragraph === paragraph - 1
      if (!isNext) open = []
      open.push(quotes[item]!)
      if (open.length > 1) {
        const chain = { first: open[0]!, last: quotes[item]! }
        for (const quote of open) chains.set(quote, chain)
      }
      if (passage.quotations[quotes[item]!]!.isClosed) open = []
    }
  }
  return chains
}

/** A quoted attribution and the quotation that it is of. */
export interface QuotedPiece extends FoundAttribution {
  readonly quote: number
}

/** Makes one attribution of the pieces of each chain: from the first paragraph’s opening mark to the last one’s closing mark, with the surest source. */
export function joinParagraphs(pieces: readonly QuotedPiece[], chains: ReadonlyMap<number, QuotationChain>): FoundAttribution[] {
  const joined: FoundAttribution[] = []
  const done = new Map<QuotationChain, QuotedPiece[]>()
  for (const piece of pieces) {
    const chain = chains.get(piece.quote)
    if (chain === undefined) joined.push(withoutQuote(piece))
    else if (done.has(chain)) done.get(chain)!.push(piece)
    else done.set(chain, [piece])
  }
  for (const parts of done.values()) {
    const first = parts[0]!
    const best = parts.find(({ cue }) => cue !== null) ?? parts.find(({ source }) => source !== null) ?? first
    const content = { ...first.content, end: parts.at(-1)!.content.end }
    joined.push({ kind: 'direct', content, source: best.source, cue: best.cue })
  }
  return joined
}

const withoutQuote = ({ kind, content, source, cue }: QuotedPiece): FoundAttribution => ({ kind, content, source, cue })
