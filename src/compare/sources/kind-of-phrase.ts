import {
  amountWords,
  attachingPrepositions,
  kindOfBody,
  longestRoleEndingWith,
  relativeInPhrase,
  roleOf,
  type SourceKind,
  singularOf
} from '../../languages/lexicon.ts'
import { rememberWords } from '../../languages/remember-words.ts'

/** What is known of a name that stands in a phrase (“the Helm campaign”): what kind of speaker it is, or a place; `undefined` if nothing is. */
export type KindOfName = (name: string) => SourceKind | 'place' | undefined

/** Whether a word ends the head of a phrase: what follows tells whose it is, or where. */
const isAttached = (norm: string) => attachingPrepositions.has(norm) || norm === 'outside' || norm === 'across'

interface Token {
  readonly text: string
  readonly norm: string
}

const word = /[\p{L}\p{N}][\p{L}\p{N}.&-]*/gu
const apostrophe = /['’]/
const apostrophes = /['’]s?/g
const longestPhrase = 40

/**
 * Returns what kind of speaker a phrase describes: “Sanford police officer Timothy Smith”, “a director of the institute”. `null` if its words do not say.
 *
 * Shape: the parts between commas are read in turn, and the first that says something counts. In a part the head stands before the first preposition;
 * the rightmost noun that says something is taken, and one that asks takes what the words before it, then those after the preposition, say.
 */
export function kindOfPhrase(phrase: string, kindOfName: KindOfName): SourceKind | null {
  for (const part of cutParts(phrase)) {
    const kind = kindOfPart(part, kindOfName)
    if (kind !== null) return kind
  }
  return null
}

/** Remembered, because the articles of a story describe their sources in the same phrases. */
const cutParts = rememberWords((phrase) => phrase.split(/[,;:()[\]“”"—–]/).map((part) => cutWords(part)))

function cutWords(part: string, endsAtClause = true): Token[] {
  const plain = apostrophe.test(part) ? part.replace(apostrophes, '') : part
  const tokens: Token[] = []
  for (const text of plain.match(word) ?? []) {
    const lower = text.toLowerCase()
    const norm = lower.includes('.') ? lower.replaceAll('.', '') : lower
    if (endsAtClause && relativeInPhrase.has(norm) && tokens.length > 0) break
    if (tokens.push({ text, norm }) >= longestPhrase) break
  }
  return tokens
}

function kindOfPart(tokens: readonly Token[], kindOfName: KindOfName): SourceKind | null {
  if (tokens.length === 0) return null
  const split = tokens.findIndex(({ norm }, i) => i > 0 && isAttached(norm))
  const head = split < 0 ? tokens : tokens.slice(0, split)
  const rest = split < 0 ? [] : tokens.slice(split + 1)
  if (head.every(({ norm }) => amountWords.has(norm) || /^\d/.test(norm))) return kindOfPart(rest, kindOfName)
  if (titles.has(head[0]!.text)) return 'politician'
  const body = isPureName(head) ? kindOfBody(head.map(({ text }) => text).join(' ')) : undefined
  if (body !== undefined && findRole(head, head.length) === null) return body
  const found = findRole(head, head.length)
  if (found === null) return nameIn(head, kindOfName)
  const { role, start } = found
  if (!role.asks) return role.kind
  const told = kindOfPart(head.slice(0, start), kindOfName) ?? kindOfPart(rest, kindOfName)
  const noun = head[start]!.norm
  if (told !== null && isTaken(noun, told)) return told
  return isOfFirm(noun, rest, kindOfName) ? 'company' : role.kind
}

/** Short for the office only before a name, and with a capital. */
const titles = new Set(['Rep', 'Rep.', 'Reps', 'Reps.', 'Representative', 'Representatives'])

/** Whether the words around a noun that asks decide: witnesses and documents lend nobody their kind, and a newspaper’s sources are no newspaper. */
function isTaken(noun: string, told: SourceKind): boolean {
  if (told === 'witness' || told === 'document' || told === 'unnamed') return false
  return !noun.startsWith('source') || told === 'police' || told === 'military' || told === 'official'
}

/** “President of Production”: what is no place and no body has no politician at its head. */
const isOfFirm = (noun: string, rest: readonly Token[], kindOfName: KindOfName) =>
  noun === 'president' && rest.length > 0 && !rest.some(({ text }) => kindOfName(text) === 'place')

/** The rightmost noun or phrase before word `end` that says something, the longest one that ends there. */
function findRole(head: readonly Token[], end: number) {
  for (let stop = end; stop > 0; stop--) {
    const last = head[stop - 1]!.norm
    const { one, longest } = endingOf(last)
    for (let length = Math.min(longest, stop); length > 0; length--) {
      const start = stop - length
      const before = head
        .slice(start, stop - 1)
        .map(({ norm }) => `${norm}_`)
        .join('')
      const role = roleOf(before + last) ?? roleOf(before + one)
      if (role !== undefined && !isWithinName(head, start, role.kind)) return { role, start }
    }
  }
  return null
}

/** A word in the singular, and of how many words the longest role is that ends with it. */
const endingOf = rememberWords((norm) => {
  const one = singularOf(norm)
  return { one, longest: Math.max(longestRoleEndingWith(norm), longestRoleEndingWith(one)) }
})

/** “Immigrants” in “the Immigrants Rights Project”: private people and papers have no capital but at the head of the phrase. */
const isWithinName = (head: readonly Token[], start: number, kind: SourceKind | null) =>
  start > 0 && isCapital(head[start]!.text) && (kind === 'witness' || kind === 'document' || kind === 'other')

const isPureName = (head: readonly Token[]) =>
  head.some(({ text }) => isCapital(text)) && head.every(({ text, norm }) => isCapital(text) || norm === 'the' || norm === 'and')

const isCapital = (text: string) => text[0] !== text[0]!.toLowerCase()

/** What is known of the names in a phrase: of “the Clinton” in “the Clinton team”. */
function nameIn(head: readonly Token[], kindOfName: KindOfName): SourceKind | null {
  for (let i = head.length - 1; i >= 0; i--) {
    const kind = isCapital(head[i]!.text) ? kindOfName(head[i]!.text) : undefined
    if (kind !== undefined && kind !== 'place') return kind
  }
  return null
}

/** Returns the kind of the last noun of a stretch of text that says something by itself, with a capital or not; `null` if none does. */
export function lastKindIn(text: string, isPlural: boolean): SourceKind | null {
  const tokens = cutWords(text, false).filter(({ norm }) => !isPlural || norm !== singularOf(norm))
  const found = findRole(tokens, tokens.length)
  return found === null || found.role.asks ? null : found.role.kind
}
