/** Memory that the process holds, in MB, after so many minutes and requests. */
export interface Sample {
  readonly minute: number
  readonly memoryMb: number
  readonly requests: number
}

/** Growth in MB a minute: the slope of the least squares line. NaN for fewer than two samples. */
export function growthMbAMinute(samples: readonly Sample[]): number {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
  const [minute, memory] = [mean(samples.map((each) => each.minute)), mean(samples.map((each) => each.memoryMb))]
  const covariance = samples.reduce((sum, each) => sum + (each.minute - minute) * (each.memoryMb - memory), 0)
  return covariance / samples.reduce((sum, each) => sum + (each.minute - minute) ** 2, 0)
}

const width = 800
const height = 300
const margin = { left: 60, right: 20, top: 40, bottom: 40 }

/** The memory over time as an SVG, with the end of the warm-up and the growth after it. */
export function drawSoak(
  samples: readonly Sample[],
  { warmUpMinutes, growth }: { warmUpMinutes: number; growth: number }
): string {
  const end = Math.max(...samples.map(({ minute }) => minute))
  const most = Math.ceil(Math.max(...samples.map(({ memoryMb }) => memoryMb)) / 200) * 200
  const x = (minute: number) => margin.left + (minute / end) * (width - margin.left - margin.right)
  const y = (memoryMb: number) => height - margin.bottom - (memoryMb / most) * (height - margin.top - margin.bottom)
  const points = samples.map(({ minute, memoryMb }) => `${x(minute).toFixed(1)},${y(memoryMb).toFixed(1)}`).join(' ')
  const label = (at: number, to: number, text: string, anchor: string) =>
    `<text x="${at.toFixed(1)}" y="${to.toFixed(1)}" text-anchor="${anchor}">${text}</text>`
  const levels = Array.from({ length: most / 200 + 1 }, (_, i) => i * 200)
  const times = Array.from({ length: Math.floor(end / 5) + 1 }, (_, i) => i * 5)
  const title = `Memory under mixed load: ${growth.toFixed(2)} MB a minute after ${warmUpMinutes} minutes`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${label(margin.left, 20, title, 'start')}
${levels.map((level) => `<path d="M${margin.left} ${y(level).toFixed(1)}H${width - margin.right}" stroke="#ddd"/>${label(margin.left - 8, y(level) + 4, `${level} MB`, 'end')}`).join('\n')}
${times.map((minute) => label(x(minute), height - margin.bottom + 18, `${minute} min`, 'middle')).join('\n')}
<path d="M${x(Math.min(warmUpMinutes, end)).toFixed(1)} ${margin.top}V${height - margin.bottom}" stroke="#888" stroke-dasharray="4 4"/>
<polyline points="${points}" fill="none" stroke="#0b5cad" stroke-width="1.5"/>
</svg>
`
}
