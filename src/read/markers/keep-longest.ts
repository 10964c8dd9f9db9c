import type { TokenMatch } from './match-words.ts'

/**
 * Of matches of one family that overlap keeps the longest; a caller's rule goes before the catalogue's, then the earlier, the stronger and the
 * first by id. Shape: by place, longer first, then by rule.
 */
export function keepLongest(matches: readonly TokenMatch[]): TokenMatch[] {
  const taken = new Map<string, Set<number>>()
  const kept = [...matches].sort(byClaim).filter(({ rule: { family }, from, to }) => {
    const tokens = taken.get(family) ?? new Set<number>()
    taken.set(family, tokens)
    for (let i = from; i < to; i++) if (tokens.has(i)) return false
    for (let i = from; i < to; i++) tokens.add(i)
    return true
  })
  return kept.sort(byPlace)
}

const byId = (a: TokenMatch, b: TokenMatch) => (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0)

function byClaim(a: TokenMatch, b: TokenMatch): number {
  return (
    Number(b.rule.isCallers) - Number(a.rule.isCallers) ||
    b.to - b.from - (a.to - a.from) ||
    a.from - b.from ||
    b.rule.strength - a.rule.strength ||
    byId(a, b)
  )
}

function byPlace(a: TokenMatch, b: TokenMatch): number {
  return a.from - b.from || b.to - a.to || byId(a, b)
}
