import { countryForms } from '../../languages/lexicon.ts'
import type { Bounds } from './attached-epithets.ts'
import { type Draft, type Mention, makeWeighedMention } from './draft.ts'
import type { Entry } from './link-mentions.ts'
import { CAPITAL, CAPITALS } from './shape-tokens.ts'

/** A mention in a headline with the entry that it was recognised as; -1 if it is a country that the text does not name. */
export interface HeadlineMention {
  readonly mention: Mention
  readonly entry: number
}

/**
 * Mentions in sentences that capitalise every word: forms that the text names, longest first, and countries.
 * `entries` are known from the rest of the article.
 */
export function findHeadlineMentions(draft: Draft, entries: readonly Entry[]): HeadlineMention[] {
  const found: HeadlineMention[] = []
  let forms: Map<string, number> | undefined
  for (let p = 0; p < draft.passages.length; p++) {
    const flags = draft.isHeadline[p]!
    for (let s = flags.indexOf(1); s >= 0; s = flags.indexOf(1, s + 1)) {
      forms ??= indexForms(entries)
      readHeadline(draft, p, draft.passages[p]!.sentences[s]!, { forms, found })
    }
  }
  return found
}

function readHeadline(
  draft: Draft,
  p: number,
  { firstToken, endToken }: Bounds,
  { forms, found }: { readonly forms: ReadonlyMap<string, number>; readonly found: HeadlineMention[] }
): void {
  const shapes = draft.shapes[p]!
  for (let i = firstToken; i < endToken; i++) {
    const shape = shapes[i]!
    if (shape !== CAPITAL && shape !== CAPITALS) continue
    const match = longestMatch(draft, p, { firstToken: i, endToken }, forms)
    if (match === null) continue
    found.push(match)
    i = match.mention.stop - 1
  }
}

const longestForm = 6

/** Which entry each form means; -1 for a form of several. */
function indexForms(entries: readonly Entry[]): Map<string, number> {
  const forms = new Map<string, number>()
  for (let e = 0; e < entries.length; e++) addForms(forms, entries[e]!, e)
  return forms
}

function addForms(forms: Map<string, number>, { mentions }: Entry, entry: number): void {
  let last = ''
  for (const { form } of mentions) {
    if (form === last) continue
    last = form
    const other = forms.get(form)
    if (other !== entry) forms.set(form, other === undefined ? entry : -1)
  }
}

/** The longest form that begins at a token. */
function longestMatch(
  draft: Draft,
  p: number,
  { firstToken: first, endToken }: Bounds,
  forms: ReadonlyMap<string, number>
): HeadlineMention | null {
  const { tokens } = draft.passages[p]!
  let form = ''
  let best: { stop: number; end: number; entry: number; form: string } | null = null
  for (let i = first; i < endToken && i < first + longestForm; i++) {
    const norm = tokens.norms[i]!
    const word = norm.includes('.') ? norm.replaceAll('.', '') : norm
    const hyphen = word.indexOf('-')
    if (hyphen > 0 && i === first) {
      const part = word.slice(0, hyphen)
      const entry = forms.get(part) ?? (countryForms.has(part) ? -2 : undefined)
      if (entry !== undefined && entry !== -1 && part.length > 1 && tokens.ends[i]! - tokens.starts[i]! === norm.length)
        best = { stop: i + 1, end: tokens.starts[i]! + hyphen, entry, form: part }
    }
    form = form === '' ? word.replaceAll('-', ' ') : `${form} ${word.replaceAll('-', ' ')}`
    const entry = forms.get(form)
    if (entry !== undefined && entry >= 0) best = { stop: i + 1, end: tokens.ends[i]!, entry, form }
    else if (countryForms.has(form) && !(form === 'us' && draft.shapes[p]![i] === CAPITAL))
      best = { stop: i + 1, end: tokens.ends[i]!, entry: -2, form }
  }
  if (best === null) return null
  const place = { passage: p, start: tokens.starts[first]!, end: best.end, first, stop: best.stop }
  const evidence = { person: 0, organization: 0, place: best.entry === -2 ? 8 : 0 }
  const mention = makeWeighedMention(place, best.form, evidence)
  return { mention, entry: best.entry === -2 ? -1 : best.entry }
}
