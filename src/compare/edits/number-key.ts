import { DOZEN, ordinals, scaleWords, shortScales, smallNumbers } from '../../languages/lexicon.ts'

const values: ReadonlyMap<string, number> = new Map([...smallNumbers, ['dozen', DOZEN]])
const scales: ReadonlyMap<string, number> = new Map([...scaleWords, ...shortScales])

const figure = /^(\d[\d.,:\s]*?)[.,:]?([a-z]{0,3})$/

/** Whether a token may be part of a number: it begins with a digit, or is a number word, a scale or a per-cent sign. */
export function isNumeric(norm: string): boolean {
  const code = norm.charCodeAt(0)
  return (code >= 48 && code <= 57) || norm === '%' || numberWords.has(norm)
}
const numberWords = new Set([...values.keys(), ...scales.keys(), ...ordinals.keys(), 'percent', 'cent'])

/** Whether a token says how many by itself: figures and number words, but not “one” and “second”, which have other uses. */
export function saysNumber(norm: string): boolean {
  const code = norm.charCodeAt(0)
  if (code >= 48 && code <= 57) return true
  return (values.has(norm) && norm !== 'one') || (scales.has(norm) && norm.length > 4)
}

/** The value of a figure and the letters after it, or null: “1,200” is 1200, “1.2m” is 1.2 and “m”. */
function readFigure(norm: string): { value: number; tail: string } | null {
  if (norm.length > 40) return null
  const parts = figure.exec(norm)
  if (parts === null || parts[1]!.includes(':')) return null
  const digits = parts[1]!
    .replace(/\s/g, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  const value = Number(digits)
  return Number.isFinite(value) ? { value, tail: parts[2]! } : null
}

/**
 * The words of a phrase with its numbers written in one way, so that phrases that differ in number format alone are equal:
 * “1 200 men”, “1,200 men” and “twelve hundred men”; “5 per cent” and “5%”.
 *
 * Shape: `null` if the phrase holds no number.
 */
export function numberKey(norms: readonly string[]): string | null {
  const out: string[] = []
  let total: number | null = null
  let group: number | null = null
  let found = false
  const flush = () => {
    if (group !== null || total !== null) out.push(`#${round((total ?? 0) + (group ?? 0))}`)
    total = null
    group = null
  }
  for (let i = 0; i < norms.length; i++) {
    const norm = norms[i]!
    const code = norm.charCodeAt(0)
    const read = code >= 48 && code <= 57 ? readFigure(norm) : null
    const scale = scales.get(read?.tail ?? norm)
    if (read !== null) {
      flush()
      group = read.value
      found = true
      if (read.tail !== '' && scale === undefined) {
        out.push(`#${round(read.value)}${/^(?:st|nd|rd|th)$/.test(read.tail) ? 'th' : read.tail}`)
        group = null
      }
    } else if (values.has(norm)) {
      const value = values.get(norm)!
      found = true
      if (group !== null && (group % 100 < 20 || value >= 10) && norm !== 'dozen') flush()
      group = norm === 'dozen' ? (group ?? 1) * DOZEN : (group ?? 0) + value
    } else if (ordinals.has(norm)) {
      found = true
      out.push(`#${ordinals.get(norm)}th`)
    } else if (norm === '%' || norm === 'percent' || (norm === 'per' && norms[i + 1] === 'cent')) {
      flush()
      found = true
      out.push('%')
      if (norm === 'per') i++
    } else if (scale === undefined || (group === null && norm.length < 6)) {
      if (norm === '-' && (group !== null || total !== null)) continue
      flush()
      out.push(norm)
    }
    if (scale !== undefined && (read !== null || !values.has(norm)) && (group !== null || norm.length >= 6)) {
      found = true
      if (scale === 100) group = (group ?? 1) * 100
      else {
        total = (total ?? 0) + (group ?? 1) * scale
        group = null
      }
    }
  }
  flush()
  return found ? out.join(' ') : null
}

const round = (value: number) => Math.round(value * 1e6) / 1e6
