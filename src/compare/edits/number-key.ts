import { DOZEN, ordinalEndings, ordinals, scaleWords, shortScales, smallNumbers } from '../../languages/lexicon.ts'

const values: ReadonlyMap<string, number> = new Map([...smallNumbers, ['dozen', DOZEN]])
const scales: ReadonlyMap<string, number> = new Map([...scaleWords, ...shortScales])

const figure = /^(\d[\d.,:\s]*?)[.,:]?([a-z]{0,3})$/

/** Checks whether a token may be part of a number: it begins with a digit, or is a number word, a scale or a per-cent sign. */
export function isNumeric(norm: string): boolean {
  const code = norm.charCodeAt(0)
  return (code >= 48 && code <= 57) || norm === '%' || numberWords.has(norm)
}
const numberWords = new Set([...values.keys(), ...scales.keys(), ...ordinals.keys(), 'percent', 'cent'])

/** Checks whether a token says how many by itself: figures and number words, but not “one” and “second”, which have other uses. */
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
 * Returns the words of a phrase with its numbers written in one way, so that phrases that differ in number format alone are equal:
 * “1 200 men”, “1,200 men” and “twelve hundred men”; “5 per cent” and “5%”.
 *
 * Shape: `null` if the phrase holds no number.
 */
export function numberKey(norms: readonly string[]): string | null {
  const key: GrowingKey = { out: [], total: null, group: null, hasNumber: false }
  for (let i = 0; i < norms.length; i++) {
    const norm = norms[i]!
    const code = norm.charCodeAt(0)
    const read = code >= 48 && code <= 57 ? readFigure(norm) : null
    const scale = scales.get(read?.tail ?? norm)
    if (read !== null) addFigure(key, read, scale !== undefined)
    else if (values.has(norm)) addValue(key, norm)
    else if (ordinals.has(norm)) {
      key.hasNumber = true
      key.out.push(`#${ordinals.get(norm)}th`)
    } else if (norm === '%' || norm === 'percent' || (norm === 'per' && norms[i + 1] === 'cent')) {
      endNumber(key)
      key.hasNumber = true
      key.out.push('%')
      if (norm === 'per') i++
    } else if (scale === undefined || (key.group === null && norm.length < 6)) {
      if (norm === '-' && (key.group !== null || key.total !== null)) continue
      endNumber(key)
      key.out.push(norm)
    }
    if (scale !== undefined && (read !== null || !values.has(norm)) && (key.group !== null || norm.length >= 6))
      multiply(key, scale)
  }
  endNumber(key)
  return key.hasNumber ? key.out.join(' ') : null
}

/** A key as far as it is written, and the number being read: `group` is what a scale may still multiply, `total` what it has. */
interface GrowingKey {
  readonly out: string[]
  total: number | null
  group: number | null
  hasNumber: boolean
}

function endNumber(key: GrowingKey): void {
  const { total, group } = key
  if (group !== null || total !== null) key.out.push(`#${round((total ?? 0) + (group ?? 0))}`)
  key.total = null
  key.group = null
}

function addFigure(key: GrowingKey, { value, tail }: { value: number; tail: string }, isScaled: boolean): void {
  endNumber(key)
  key.hasNumber = true
  if (tail === '' || isScaled) key.group = value
  else key.out.push(`#${round(value)}${ordinalEndings.has(tail) ? 'th' : tail}`)
}

function addValue(key: GrowingKey, norm: string): void {
  const value = values.get(norm)!
  key.hasNumber = true
  if (key.group !== null && (key.group % 100 < 20 || value >= 10) && norm !== 'dozen') endNumber(key)
  key.group = norm === 'dozen' ? (key.group ?? 1) * DOZEN : (key.group ?? 0) + value
}

function multiply(key: GrowingKey, scale: number): void {
  key.hasNumber = true
  if (scale === 100) key.group = (key.group ?? 1) * 100
  else {
    key.total = (key.total ?? 0) + (key.group ?? 1) * scale
    key.group = null
  }
}

const round = (value: number) => Math.round(value * 1e6) / 1e6
