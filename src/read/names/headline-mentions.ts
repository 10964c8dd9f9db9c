import { countryForms } from './countries.ts'
import { type Draft, type Mention, makeBareMention } from './draft.ts'
import type { Entry } from './link-mentions.ts'
import { CAPITAL, CAPITALS } from './shape-tokens.ts'

/** A mention in a headline with the entry that it was recognised as; -1 where it is a country that the text does not name. */
export interface HeadlineMention {
  readonly mention: Mention
  readonly entry: number
}

/**
 * Mentions in sentences that capitalise every word: forms that the text names, longest first, and countries.
 * `entries` are known from the rest of the article.
 */
export function findHeadlineMentions(draft: Draft, entries: readonly Entry[]): HeadlineMention[] {
  if (!draft.isHeadline.some((flags) => flags.includes(1))) return []
  const forms = indexForms(entries)
  const found: HeadlineMention[] = []
  draft.passages.forEach((passage, p) => {
    passage.sentences.forEach(({ firstToken, endToken }, s) => {
      if (!draft.isHeadline[p]![s]) return
      for (let i = firstToken; i < endToken; i++) {
        const shape = draft.shapes[p]![i]!
        if (shape !== CAPITAL && shape !== CAPITALS) continue
        const match = longestMatch(draft, p, i, endToken, forms)
        if (match === null) continue
        found.push(match)
        i = match.mention.stop - 1
      }
    })
  })
  return found
}

const longestForm = 6

/** Which entry each form means; -1 for a form of several. */
function indexForms(entries: readonly Entry[]): Map<string, number> {
  const forms = new Map<string, number>()
  entries.forEach((entry, e) => {
    for (const { form } of entry.mentions) {
      const other = forms.get(form)
      forms.set(form, other === undefined || other === e ? e : -1)
    }
  })
  return forms
}

function longestMatch(
  draft: Draft,
  p: number,
  first: number,
  endToken: number,
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
  const mention = { ...makeBareMention(place, best.form), evidence }
  return { mention, entry: best.entry === -2 ? -1 : best.entry }
}
