import { foldedHonorifics, foldedParticles, foldedPrefix, generationSuffixes } from '../../languages/lexicon.ts'

/** A name as it is compared: its words without case, accents, stops, hyphens and house spelling. `key` joins them. */
export interface FoldedName {
  readonly key: string
  readonly words: readonly string[]
}

const plain = /^[A-Za-z ]*$/

/** Distinct names that are remembered at most: a few MB. */
const MOST_REMEMBERED = 20_000
const known = new Map<string, FoldedName>()

/** Folds a name. Names met before are remembered, as every article of a story repeats them; that changes no answer. */
export function foldName(name: string): FoldedName {
  const folded = known.get(name)
  if (folded !== undefined) return folded
  if (known.size >= MOST_REMEMBERED) known.clear()
  const found = fold(name)
  // a copy, as a piece cut out of a text keeps the whole text in memory
  known.set(` ${name}`.slice(1), found)
  return found
}

/** Returns a name folded with its middle initials, for initials that distinguish two people. */
export const foldWithInitials = (name: string): FoldedName => fold(name, true)

function fold(name: string, keepsInitials = false): FoldedName {
  const bare = plain.test(name)
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[.’'ʼ‘,]/g, '')
  const all = bare
    .toLowerCase()
    .replace(foldedPrefix, '$1')
    .split(/[\s\-‐‑–]+/)
  const words: string[] = []
  for (const word of all) {
    if (word === '' || (words.length === 0 && foldedHonorifics.has(word))) continue
    if (foldedParticles.has(word) && all.length > 1) continue
    words.push(foldSpelling(word))
  }
  // middle initials seldom tell anybody apart
  const kept = words.filter((word, i) => keepsInitials || i === 0 || i === words.length - 1 || word.length > 1)
  const found = kept.length === 0 ? all : kept
  return { key: found.join(' '), words: found }
}

/** British and American spelling of the words that organisations and places are called by. */
function foldSpelling(word: string): string {
  if (word.length < 5) return word
  if (word.endsWith('our')) return `${word.slice(0, -3)}or`
  if (word.endsWith('tre')) return `${word.slice(0, -2)}er`
  if (word.endsWith('isation')) return `${word.slice(0, -7)}ization`
  return word === 'defence' ? 'defense' : word
}

/** Returns the surname of a folded full name: its last word but “Jr.” and the like. */
export function surnameOf({ words }: FoldedName): string {
  const last = words.at(-1)!
  return generationSuffixes.has(last) && words.length > 1 ? words.at(-2)! : last
}

/** “jr” of “Oren Tashk Jr.”, else ''. */
export const generationOf = ({ words }: FoldedName): string => (generationSuffixes.has(words.at(-1)!) ? words.at(-1)! : '')
