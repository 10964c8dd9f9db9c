import {
  beforeAgencyByline,
  behindAgencyByline,
  behindPictureAgency,
  contributedLine,
  creditLineWords,
  endsAgencyByline,
  ownReporting,
  pictureWord
} from '../../languages/lexicon.ts'
import type { Lineage } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'
import { agencies } from './agencies.ts'

/**
 * A credit; `isFrame` if it is for the whole text: in the dateline, a credit line, the byline, a sign-off or a wire code, and not in a caption
 * or a sentence. A sentence is copied together with its credit; the frame is each outlet's own.
 */
export interface FoundCredit {
  readonly credit: Lineage['wire'][number]
  readonly isFrame: boolean
}

const nameOfForm = new Map(agencies.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)))
const firstWord = /(?:[A-Z][A-Za-zÀ-ž]*|dpa)(?:-[A-Za-z]+)*/y
/** The forms by their first word, longest first. */
const formsByFirstWord = new Map<string, string[]>()
const secondLetters = new Map<string, string>()
for (const form of [...nameOfForm.keys()].sort((a, b) => b.length - a.length)) {
  const [first] = form.split(' ') as [string]
  formsByFirstWord.set(first, [...(formsByFirstWord.get(first) ?? []), form])
  secondLetters.set(first[0]!, (secondLetters.get(first[0]!) ?? '') + first[1]!)
}
/** The places with the first two letters of a form: few enough to look at more closely. */
const head = new RegExp([...secondLetters].map(([letter, next]) => `${letter}[${next}]`).join('|'), 'g')

/** Every place where a form of an agency's name occurs as whole words. */
function findForms(text: string): { start: number; form: string }[] {
  const found: { start: number; form: string }[] = []
  head.lastIndex = 0
  for (let match = head.exec(text); match !== null; match = head.exec(text)) {
    const start = match.index
    // the next head may begin with the second letter of this one
    head.lastIndex = start + 1
    if (start > 0 && continuesWord(text.charCodeAt(start - 1)) && text.slice(Math.max(0, start - 2), start) !== '--') continue
    firstWord.lastIndex = start
    const word = firstWord.exec(text)?.[0] ?? ''
    const form = formsByFirstWord.get(word)?.find((form) => text.startsWith(form, start) && !isWordAt(text, start + form.length))
    if (form !== undefined) found.push({ start, form })
  }
  head.lastIndex = 0
  return found
}

/** Whether a character, by its code, makes what stands after it part of a longer word. */
const continuesWord = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  (code >= 0xc0 && code <= 0x17e)

const isWordAt = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at))

/** A credit line is no longer than this. */
const LONGEST_CREDIT = 120
/** Characters before an agency's name in which “told” or “seen by” can stand, and at the head of a line in which a dateline can. */
const LOOK_BEHIND = 40
const LONGEST_DATELINE = 90

/**
 * Finds the credits of news agencies in an article: in its dateline, a credit line, its byline, or where the agency names itself (“told
 * Reuters”, “seen by Reuters”). An agency that is merely written about is not credited.
 *
 * Shape: by place, page furniture included, since that is where most credits stand. A credit of the byline field that the text does not
 * contain has an empty span.
 */
export function findWireCredits(reading: Reading): FoundCredit[] {
  const credits: FoundCredit[] = []
  const { text, article } = reading
  for (const { start, form } of findForms(text)) {
    const end = start + form.length
    const isPicture = isCaption(text, start, end)
    const isFrame =
      !isPicture &&
      (isDateline(text, start, end) ||
        isCreditLine(text, start, end) ||
        isByline(text, start, end) ||
        isSignOff(text, start, end))
    if (!isPicture && !isFrame && !namesItself(text, start)) continue
    credits.push({ isFrame, credit: { article, agency: nameOfForm.get(form)!, span: { start, end, text: form } } })
  }
  for (const { start, text: code, agency } of findWireCodes(text)) {
    credits.push({ isFrame: true, credit: { article, agency, span: { start, end: start + code.length, text: code } } })
  }
  credits.sort((a, b) => a.credit.span.start - b.credit.span.start)
  for (const { form } of findForms((reading.byline ?? '').slice(0, 500))) {
    const agency = nameOfForm.get(form)!
    const isKnown = credits.some(({ credit, isFrame }) => isFrame && credit.agency === agency)
    if (!isKnown) credits.push({ isFrame: true, credit: { article, agency, span: { start: 0, end: 0, text: '' } } })
  }
  return credits
}

const namesItself = (text: string, start: number) => ownReporting.test(text.slice(Math.max(0, start - LOOK_BEHIND), start))

/** Where the line of `at` begins, or the place after which it is too long for a credit. Looks no further, so that long lines cost nothing. */
function lineStartOf(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_CREDIT - 1)
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}

/** “MARROW BAY, May 3 (Reuters) - ”: the agency in brackets near the head of a line, and a dash after it or nothing. */
function isDateline(text: string, start: number, end: number): boolean {
  const lineStart = lineStartOf(text, start)
  const before = text.slice(Math.max(lineStart, start - LONGEST_DATELINE), start)
  const after = text.slice(end, end + LOOK_BEHIND)
  if (start - lineStart > LONGEST_DATELINE) return isLineEnd(before, after)
  const isBracketed = /[([]\s?(?:[^()[\]]{0,30}[/,&]\s?|and )?$/.test(before) && /^[^()[\]\n]{0,30}[)\]]/.test(after)
  if (isBracketed) return /^[^()[\]\n]{0,30}[)\]]\s{0,2}(?:[-–—:.,]|\n|$)/.test(after)
  return /^[\p{Lu}\s,.'’-]{3,60}[,—–/-]\s?$/u.test(before) && /^\s?(?:[-–—:]{1,3}\s|\/)/.test(after)
}

/** “… said so. (Reuters)”: the agency in brackets, the last thing of a paragraph. */
const isLineEnd = (before: string, after: string) => /[.!?"”]\s?[([]\s?$/.test(before) && /^[)\]][\s.]*(?:\n|$)/.test(after)

/** A short line that says nothing but whose copy it is, or that somebody “contributed to this report”. */
function isCreditLine(text: string, start: number, end: number): boolean {
  const lineStart = lineStartOf(text, start)
  const next = text.slice(end, end + LONGEST_CREDIT + 1).indexOf('\n')
  const lineEnd = next < 0 ? Math.min(text.length, end + LONGEST_CREDIT + 1) : end + next
  if (lineEnd - lineStart > LONGEST_CREDIT) return false
  const rest = withoutForms(`${text.slice(lineStart, start)} | ${text.slice(end, lineEnd)}`)
  return isCreditRest(rest) || contributedLine.test(rest)
}

/** “Reuters | Osterby | Updated: 01-05-2031”, “By Mira Volant, AP”, “Reuters Staff”: a short line that says who wrote it. */
function isByline(text: string, start: number, end: number): boolean {
  const { before, after } = lineAround(text, start, end)
  if (before.length + after.length > LONGEST_CREDIT) return false
  if (/^\s*$/.test(before) && behindAgencyByline.test(after)) return true
  return beforeAgencyByline.test(before) && endsAgencyByline.test(after)
}

/** A desk's mark that ends the text: “--IANS”, “PTI SKR AND”, “dpa ab cde”. */
function isSignOff(text: string, start: number, end: number): boolean {
  const { before, after } = lineAround(text, start, end)
  if (/^\s*(?:--|—|–)\s?$/.test(before) && /^\s*$/.test(after)) return true
  return /^\s*$/.test(before) && /^(?:\s[A-Z]{2,4}){1,5}\s*$/.test(after)
}

/** A picture's credit: “Photo: AFP”, “REUTERS/Mira Volant”, “AFP via Getty”. It is for the picture alone. */
function isCaption(text: string, start: number, end: number): boolean {
  const { before, after } = lineAround(text, start, end)
  if (before.length + after.length > LONGEST_CAPTION) return false
  if (behindPictureAgency.test(after)) return true
  return pictureWord.test(before.slice(-LOOK_BEHIND)) && /^\)?[\s.]*$/.test(after)
}
const LONGEST_CAPTION = 300

function lineAround(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - LONGEST_CAPTION), start)
  const [after] = text.slice(end, end + LONGEST_CAPTION).split('\n') as [string]
  return { before: before.slice(before.lastIndexOf('\n') + 1), after }
}

const codes: readonly (readonly [agency: string, pattern: RegExp])[] = [
  ['Reuters', /\[(?:nL|L)[A-Z0-9]{6,12}\]/g],
  ['AP', /\bAP-[A-Z]{2}-\d{2}-\d{2}-\d{2,4}\b/g],
  ['Xinhua', /^\s{0,3}Enditem\.?$/gm]
]

/** Marks that one agency alone puts to its dispatches: “[nL5N0AB1C2]” (Reuters), “AP-NY-05-08-31” (AP), “Enditem” (Xinhua). */
const findWireCodes = (text: string) =>
  codes.flatMap(([agency, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ agency, start: match.index, text: match[0] }))
  )

const withoutForms = (line: string) =>
  findForms(line).reduceRight((rest, { start, form }) => `${rest.slice(0, start)} ${rest.slice(start + form.length)}`, line)

const isCreditRest = (rest: string) =>
  rest
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || creditLineWords.has(word))
