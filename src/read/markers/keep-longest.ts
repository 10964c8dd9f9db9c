import type { TokenMatch } from './match-words.ts'

/**
 * Keeps the longest of overlapping matches of one family; a caller's rule goes before the catalogue's, then the earlier, the stronger and the
 * first by id. Shape: by place, longer first, then by rule.
 */
export function keepLongest(matches: TokenMatch[]): TokenMatch[] {
  matches.sort(byPlace)
  const kept: TokenMatch[] = []
  const open = new Map<string, Cluster>()
  for (const match of matches) {
    const cluster = open.get(match.rule.family)
    if (cluster === undefined) open.set(match.rule.family, { matches: [match], to: match.to })
    else if (match.from < cluster.to) {
      cluster.matches.push(match)
      cluster.to = Math.max(cluster.to, match.to)
    } else {
      settle(cluster, kept)
      cluster.matches = [match]
      cluster.to = match.to
    }
  }
  for (const cluster of open.values()) settle(cluster, kept)
  return kept.sort(byPlace)
}

/** Matches of one family that overlap, each with the one before or a longer one; they end at `to`. */
interface Cluster {
  matches: TokenMatch[]
  to: number
}

function settle({ matches }: Cluster, kept: TokenMatch[]): void {
  if (matches.length === 1) {
    kept.push(matches[0]!)
    return
  }
  const taken = new Set<number>()
  for (const match of matches.sort(byClaim)) {
    if (!isFree(match, taken)) continue
    for (let i = match.from; i < match.to; i++) taken.add(i)
    kept.push(match)
  }
}

function isFree({ from, to }: TokenMatch, taken: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (taken.has(i)) return false
  return true
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
