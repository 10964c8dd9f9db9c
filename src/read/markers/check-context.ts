import type { RuleContext } from '../../catalogue/rule.ts'
import { inflect } from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/** A rule's context with every form of its words. */
export type CompiledContext = { readonly [K in keyof RuleContext]-?: ReadonlySet<string> | null }

const NEAR_TOKENS = 6

export function compileContext(context: RuleContext | undefined): CompiledContext | null {
  if (context === undefined) return null
  const forms = (words: readonly string[] | undefined) => (words === undefined ? null : new Set(words.flatMap(inflect)))
  return {
    onlyNext: forms(context.onlyNext),
    onlyPrevious: forms(context.onlyPrevious),
    onlyNear: forms(context.onlyNear),
    unlessNext: forms(context.unlessNext),
    unlessPrevious: forms(context.unlessPrevious),
    unlessNear: forms(context.unlessNear)
  }
}

/** Checks whether the tokens beside `[from, to)` let a rule count; `first` and `end` bound the sentence. */
export function fitsContext(
  context: CompiledContext,
  tokens: Tokens,
  place: { readonly from: number; readonly to: number; readonly first: number; readonly end: number }
): boolean {
  const { from, to, first, end } = place
  const next = to < end ? tokens.norms[to]! : ''
  const previous = from > first ? tokens.norms[from - 1]! : ''
  if (context.onlyNext !== null && !context.onlyNext.has(next)) return false
  if (context.onlyPrevious !== null && !context.onlyPrevious.has(previous)) return false
  if (context.unlessNext?.has(next)) return false
  if (context.unlessPrevious?.has(previous)) return false
  if (context.onlyNear !== null && !isNear(context.onlyNear, tokens, place)) return false
  return context.unlessNear === null || !isNear(context.unlessNear, tokens, place)
}

function isNear(
  words: ReadonlySet<string>,
  tokens: Tokens,
  place: { from: number; to: number; first: number; end: number }
): boolean {
  const low = Math.max(place.first, place.from - NEAR_TOKENS)
  const high = Math.min(place.end, place.to + NEAR_TOKENS)
  for (let i = low; i < high; i++) if ((i < place.from || i >= place.to) && words.has(tokens.norms[i]!)) return true
  return false
}
