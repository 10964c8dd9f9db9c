import type { CompiledRule } from './compile-rules.ts'

/** Rules for words by their make-up: by the first or the last part of a hyphenated word, or by how a word ends. */
export interface CompoundRules {
  readonly heads: Map<string, CompiledRule>
  readonly tails: Map<string, CompiledRule>
  readonly suffixes: Map<string, CompiledRule>
}

/** Shorter words are no compounds. */
const LEAST_LENGTH = 7
const LONGEST_SUFFIX = 10
const SHORTEST_SUFFIX = 3

/** Returns the rule for a word’s make-up: of a hyphenated word its last part’s, else its first part’s; of another its longest suffix’s. */
export function ruleOfCompound({ heads, tails, suffixes }: CompoundRules, norm: string): CompiledRule | undefined {
  if (norm.length < LEAST_LENGTH) return undefined
  const hyphen = norm.indexOf('-')
  if (hyphen > 0) return tails.get(norm.slice(norm.lastIndexOf('-') + 1)) ?? heads.get(norm.slice(0, hyphen))
  if (suffixes.size === 0) return undefined
  for (let length = Math.min(LONGEST_SUFFIX, norm.length - 2); length >= SHORTEST_SUFFIX; length--) {
    const rule = suffixes.get(norm.slice(-length))
    if (rule !== undefined) return rule
  }
  return undefined
}
