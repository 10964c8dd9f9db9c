import { betweenCreditAndName, creditBeforeWhole, creditBehind, creditsBefore } from '../../languages/lexicon.ts'
import type { LineageEvidence } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'
import { lettersOf } from '../../words/letters-of.ts'

/** Characters on either side of an outlet's name in which words that credit it stand. */
const REACH = 48
/** Names of fewer letters are words of other meanings too often. */
const LEAST_LETTERS = 4

/** Checks whether a credit is one for the whole text: “Source: Courier”, “first reported by the Courier”. */
export const coversWhole = (text: string, start: number): boolean =>
  creditBeforeWhole.test(text.slice(Math.max(0, start - REACH), start))

const MOST_BETWEEN = 3

/** The text without the words that may stand between a credit and the name, at its end. */
function beforeName(text: string): string {
  let rest = text
  for (let i = 0; i < MOST_BETWEEN; i++) {
    const trimmed = rest
      .trimEnd()
      .replace(/[“"‘]$/, '')
      .trimEnd()
    const at = Math.max(trimmed.lastIndexOf(' '), trimmed.lastIndexOf(':'), trimmed.lastIndexOf('\n')) + 1
    const word = trimmed.slice(at).toLowerCase()
    if (!betweenCreditAndName.has(word) && !/^[a-z]{2,30}ian$/.test(word)) return trimmed
    rest = trimmed.slice(0, at)
  }
  return rest.trimEnd()
}

/**
 * Finds places in which an article names another outlet as its source: “according to the Courier”, “the Courier reported”, “told the
 * Courier”, “Translated from the Courier”. An outlet that is merely written about is no source.
 *
 * Shape: spans of the outlet's name in the text, by place. A short name (“the Courier” for the Osterby Courier) counts after an article
 * if `isShortNameClear`, that is, if no other outlet of the set has it.
 */
export function findOutletCredits({ article, text }: Reading, outlet: string, isShortNameClear: boolean): LineageEvidence[] {
  const name = outlet
    .normalize('NFC')
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/\.(?:com|org|net|news|co\.\w\w|\w\w)$/i, '')
  const found = placesOf(text, name).filter(([start, end]) => creditsAt(text, start, end))
  const short = shortName(name)
  if (isShortNameClear && short !== null && found.length === 0) {
    const isNamed = ([start]: readonly [number, number]) => /\b[Tt]he\s$/.test(text.slice(Math.max(0, start - 5), start))
    found.push(...placesOf(text, short).filter((place) => isNamed(place) && creditsAt(text, ...place)))
  }
  return found.map(([start, end]) => ({ article, start, end, text: text.slice(start, end), kind: 'credit' }))
}

/** Returns the last word of an outlet's name, by which it is called in running text; null if the name is one word. */
export function shortName(outlet: string): string | null {
  const words = outlet.trim().split(/\s+/)
  const last = words.at(-1)!
  return words.length > 1 && last.length >= LEAST_LETTERS && /^\p{Lu}/u.test(last) ? last : null
}

/** Where a name occurs as whole words, with its capitals. */
function placesOf(text: string, name: string): [number, number][] {
  if (lettersOf(name).length < LEAST_LETTERS) return []
  const places: [number, number][] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWhole = !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))
    if (isWhole) places.push([at, at + name.length])
  }
  return places
}

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character)

const isCreditBefore = (before: string) => creditsBefore.some((pattern) => pattern.test(before))

const creditsAt = (text: string, start: number, end: number) =>
  coversWhole(text, start) ||
  isCreditBefore(beforeName(text.slice(Math.max(0, start - REACH), start))) ||
  creditBehind.test(text.slice(end, end + REACH))
