import { smallNumbers } from './numbers.ts'

const figures = new Map(
  [...smallNumbers].filter(([, value]) => value >= 1 && value <= 12).map(([word, value]) => [word, String(value)])
)

/**
 * Brings the forms of a word together roughly: plurals, possessives, tenses, British and American endings, small numbers in letters
 * and figures. Two words that differ may meet (“new”, “news”); nothing is shown to anybody, so that costs little.
 */
export function stemWord(word: string): string {
  const figure = figures.get(word)
  if (figure !== undefined) return figure
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return word.replaceAll(',', '')
  return spelling(stripTense(stripPlural(word.endsWith("'s") ? word.slice(0, -2) : word)))
}

function stripPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.endsWith('sses') || word.endsWith('xes') || word.endsWith('ches') || word.endsWith('shes')) return word.slice(0, -2)
  return word.slice(0, -1)
}

function stripTense(word: string): string {
  if (word.length > 5 && word.endsWith('ied')) return `${word.slice(0, -3)}y`
  const ending = word.length > 5 && word.endsWith('ing') ? 3 : word.length > 4 && word.endsWith('ed') ? 2 : 0
  if (ending === 0) return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word
  const stem = word.slice(0, -ending)
  const last = stem.length - 1
  if (stem[last] === stem[last - 1] && !'lsz'.includes(stem[last]!)) return stem.slice(0, -1)
  return stem.endsWith('e') && stem.length > 4 ? stem.slice(0, -1) : stem
}

/** “recogniz” and “recognis”, “colour” and “color”, “centr” and “center”. */
function spelling(stem: string): string {
  if (stem.length < 5) return stem
  if (stem.endsWith('iz') || stem.endsWith('yz')) return `${stem.slice(0, -1)}s`
  if (stem.endsWith('our')) return `${stem.slice(0, -2)}r`
  if (stem.endsWith('ter')) return `${stem.slice(0, -2)}r`
  return stem
}
