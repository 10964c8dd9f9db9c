type Row = readonly [score: number, label: boolean, ...rest: unknown[]]

const SIZE = 220
const MARGIN = 34
const LEAST_SENTENCES = 10

/** Reliability diagrams as one SVG, a panel a set: a dot for each tenth of the score with enough sentences, with its 95 % interval (Wilson). */
export function drawReliability(sets: readonly (readonly [name: string, rows: readonly Row[]])[]): string {
  const width = sets.length * (SIZE + MARGIN) + MARGIN
  const panels = sets.map(([name, rows], i) => panel(name, rows, MARGIN + i * (SIZE + MARGIN)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${SIZE + 2 * MARGIN}" font-family="sans-serif" font-size="10">
<title>Estimated probability (across) and share of positive sentences (up), cross-validated</title>
${panels.join('\n')}
</svg>
`
}

function panel(name: string, rows: readonly Row[], left: number): string {
  const x = (value: number) => (left + value * SIZE).toFixed(1)
  const y = (value: number) => (MARGIN + (1 - value) * SIZE).toFixed(1)
  const dots = Array.from({ length: 10 }, (_, tenth) => {
    const within = rows.filter(([score]) => Math.min(9, Math.floor(score * 10)) === tenth)
    if (within.length < LEAST_SENTENCES) return ''
    const mean = within.reduce((sum, [score]) => sum + score, 0) / within.length
    const share = within.filter(([, label]) => label).length / within.length
    const [low, high] = wilson(share, within.length)
    return `<path d="M${x(mean)} ${y(low)}V${y(high)}" stroke="#888"/><circle cx="${x(mean)}" cy="${y(share)}" r="3"><title>${within.length} sentences: ${mean.toFixed(3)}, ${share.toFixed(3)}</title></circle>`
  })
  return `<g><text x="${left}" y="${MARGIN - 8}">${name}</text><rect x="${left}" y="${MARGIN}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#444"/>
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#bbb"/><text x="${left}" y="${MARGIN + SIZE + 14}">0</text><text x="${left + SIZE - 6}" y="${MARGIN + SIZE + 14}">1</text>
${dots.filter((dot) => dot !== '').join('\n')}</g>`
}

/** Wilson's (1927) interval of a share. */
function wilson(share: number, n: number): [number, number] {
  const z = 1.96
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return [middle - half, middle + half]
}
