/** The available media types. The first is used if the client has no preference. */
export type Offer = readonly string[]

interface Range {
  readonly type: string
  readonly quality: number
}

/**
 * Chooses among media types by an `Accept` header; null if none is acceptable.
 *
 * Shape: of equally wanted types the first offered one; no header, or an empty one, accepts all. Parameters other than `q` are not looked at.
 * Source: RFC 9110, 12.5.1: the most specific range that a type matches gives its quality.
 */
export function chooseForm(accept: string | undefined, offered: Offer): string | null {
  const ranges = (accept ?? '')
    .split(',')
    .map(readRange)
    .filter(({ type }) => type !== '')
  if (ranges.length === 0) return offered[0] ?? null
  const rated = offered.map((type) => ({ type, quality: qualityOf(type, ranges) }))
  const best = Math.max(...rated.map(({ quality }) => quality))
  return best > 0 ? rated.find(({ quality }) => quality === best)!.type : null
}

function readRange(entry: string): Range {
  const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const quality = given === undefined ? 1 : /^[01](?:\.\d{0,3})?$/.test(given) ? Math.min(1, Number(given)) : 0
  return { type, quality }
}

function qualityOf(type: string, ranges: readonly Range[]): number {
  const patterns = [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*']
  for (const pattern of patterns) {
    const matching = ranges.filter((range) => range.type === pattern)
    if (matching.length > 0) return Math.max(...matching.map(({ quality }) => quality))
  }
  return 0
}
