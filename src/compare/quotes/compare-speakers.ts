import { commonGivenName, neverSpeakers, speakerParticles, speakerTitles } from '../../languages/lexicon.ts'
import { compareStrings } from '../../order-readings.ts'
import type { Attribution } from '../../schemas/reading.ts'

/** Returns who said it, as far as an article tells by name; null for a pronoun, an unnamed source or none. */
export function speakerOf(attributions: readonly Attribution[]): string | null {
  for (const { source } of attributions) {
    if (source === null) continue
    if (source.name !== null) return source.name
    if (source.anonymous) continue
    const named = namePart(source.text)
    if (named !== null) return named
  }
  return null
}

const nameWord = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

/** The name in a mention: the last run of name words before its first comma, “port chief Mira Volant, of Osterby” being Mira Volant. */
function namePart(mention: string): string | null {
  for (const part of mention.slice(0, 200).split(/[,(;]/)) {
    const words = part.split(/\s+/).filter((word) => word !== '')
    let end = words.length
    while (end > 0 && !isNameWord(words[end - 1]!)) end--
    let start = end
    while (start > 0 && isNameOrParticle(words, start - 1)) start--
    if (end > start) return words.slice(start, end).join(' ')
  }
  return null
}

const isNameOrParticle = (words: readonly string[], i: number) =>
  isNameWord(words[i]!) || (speakerParticles.has(words[i]!) && i > 0 && isNameWord(words[i - 1]!))

const isNameWord = (word: string) => nameWord.test(word) && !neverSpeakers.has(word.toLowerCase().replace(/\.$/, ''))

/**
 * Checks whether two names may mean one person or body: one's words are all among the other's (“Tashk”, “Oren Tashk”), or surname and first
 * initial agree (“Bob” and “Robert” taken for one), or one is made of the other's first letters.
 */
export function isSameSpeaker(a: string, b: string): boolean {
  if (a === b) return true
  const [left, right] = [nameWords(a), nameWords(b)]
  if (left.length === 0 || right.length === 0) return true
  if (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word))) return true
  if (left.at(-1) === right.at(-1) && left[0]![0] === right[0]![0]) return true
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('')
  return (left.length === 1 && left[0] === initials(right)) || (right.length === 1 && right[0] === initials(left))
}

/** Bounds what is remembered: words are a pure function of the name, so forgetting changes no answer. */
const LARGEST_CACHE = 5_000
const remembered = new Map<string, readonly string[]>()

function nameWords(name: string): readonly string[] {
  let words = remembered.get(name)
  if (words === undefined) {
    words = cutName(name)
    if (remembered.size < LARGEST_CACHE) remembered.set(name, words)
  }
  return words
}

function cutName(name: string): string[] {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && word !== 'the')
  const bare = words.filter((word) => !speakerTitles.has(word))
  return (bare.length > 0 ? bare : words).map(commonGivenName)
}

/** Returns whom the versions mean: the fullest form of the name that most of them give; of equal ones the fullest, too. */
export function commonSpeaker(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  const distinct = [...counts.keys()].sort(compareStrings)
  const circles = distinct.map((name) => distinct.filter((other) => isSameSpeaker(name, other)))
  const votes = circles.map((circle) => circle.reduce((sum, name) => sum + counts.get(name)!, 0))
  const most = Math.max(0, ...votes)
  return fullestName(circles.filter((_, i) => votes[i] === most).flat())
}

const sizeOf = (name: string) => name.split(/\s+/).length

/** Most words, then longest, then first by code unit. */
function fullestName(names: readonly string[]): string | null {
  return names.reduce<string | null>((best, name) => {
    if (best === null) return name
    const order = sizeOf(name) - sizeOf(best) || name.length - best.length || (name < best ? 1 : -1)
    return order > 0 ? name : best
  }, null)
}
