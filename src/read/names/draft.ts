import type { Passage } from '../passage.ts'
import { type Evidence, type FormFacts, formFactsOf } from './form-facts.ts'

/**
 * An article while names are looked for in it: passages with the shapes of their tokens.
 * `isHeadline[p][s]` says that sentence `s` capitalises (nearly) every word, so that capitals tell nothing there.
 */
export interface Draft {
  readonly passages: readonly Passage[]
  readonly shapes: readonly Uint8Array[]
  readonly isHeadline: readonly Uint8Array[]
}

/**
 * One place where something is named: offsets `[start, end)`, tokens `[first, stop)`, and the words compared with other mentions: lower
 * case, without stops, cut at hyphens; `form` joins them, `facts` are what it says. `titleFirst` is the token where the title in front begins,
 * or -1; `title` its last word, `courtesy` that of “Mrs. Helm”.
 */
export interface Mention {
  readonly passage: number
  readonly start: number
  readonly end: number
  readonly first: number
  readonly stop: number
  readonly words: readonly string[]
  readonly form: string
  readonly facts: FormFacts
  readonly titleFirst: number
  readonly title: string
  readonly courtesy: string
  readonly evidence: Evidence
}

/** Returns the words of a surface form as they are compared, joined: “Jong-un” and “Jong Un” are the same two words. */
export function formOf(norms: readonly string[], first: number, stop: number): string {
  let form = ''
  for (let i = first; i < stop; i++) {
    const norm = norms[i]!
    if (norm === "'s" || norm === "'") continue
    const word = plainForm(norm)
    if (word !== '') form = form === '' ? word : `${form} ${word}`
  }
  return form
}

function plainForm(norm: string): string {
  if (norm.includes('-'))
    return norm
      .split('-')
      .filter((part) => part !== '')
      .join(' ')
  return norm.includes('.') ? norm.replaceAll('.', '') : norm
}

/** Makes a mention without a title: where it stands, the form that it is compared by, and evidence beside what the form tells. */
export function makeBareMention(
  place: Pick<Mention, 'passage' | 'start' | 'end' | 'first' | 'stop'>,
  form: string,
  morePlace = 0
): Mention {
  const { person, organization, place: own } = formFactsOf(form).evidence
  return makeWeighedMention(place, form, { person, organization, place: own + morePlace })
}

/** Makes a mention without a title whose evidence is known. */
export function makeWeighedMention(
  { passage, start, end, first, stop }: Pick<Mention, 'passage' | 'start' | 'end' | 'first' | 'stop'>,
  form: string,
  evidence: Evidence
): Mention {
  const facts = formFactsOf(form)
  return { passage, start, end, first, stop, words: facts.words, form, facts, titleFirst: -1, title: '', courtesy: '', evidence }
}
