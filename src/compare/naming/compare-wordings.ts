import { leadingArticle } from '../../languages/lexicon.ts'
import type { Edit, NamingEntry } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'
import type { FieldSpan } from '../../schemas/span.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { contested } from './contested-words.ts'
import type { VoiceFinder } from './find-voice.ts'
import { makeGroups } from './make-groups.ts'
import { thingsOf, type WordThing } from './word-thing.ts'

type Outlet = NamingEntry['outlets'][number]

/** Two wordings of one place: what the row’s base says and what another article has instead. */
interface Contrast {
  readonly type: WordThing
  readonly row: string
  readonly forms: readonly [string, string]
}

/**
 * Groups and events that outlets call differently at the same place: “the protesters” and “the rioters”, “died” and “were killed”.
 *
 * Shape: an entry holds the wordings that stand for each other in aligned sentences, by article in the story’s order; its name is the first of them by
 * the base. What `known` entries show already is left out. Sorted by the number of articles, then by name.
 * Contrasts are replaced words outside quotations: those that a list of contested words has, and nouns of one kind of which one is marked.
 */
export function compareWordings(
  story: Story,
  { rows, edits }: { readonly rows: readonly RelatedRow[]; readonly edits: readonly Edit[] },
  voices: readonly VoiceFinder[],
  known: readonly NamingEntry[]
): NamingEntry[] {
  const contrasts = edits.flatMap((edit) => contrastOf(edit) ?? [])
  if (contrasts.length === 0) return []
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  return joinContrasts(contrasts)
    .map((group) => describe(story, group, rowOf, voices))
    .filter((entry) => entry.outlets.length > 1 && !known.some((other) => isShownBy(entry, other)))
    .sort((a, b) => b.outlets.length - a.outlets.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Longest wording, in words, that is one name of a thing. */
const MOST_WORDS = 3

function contrastOf({ op, class: kind, inQuote, base, variant, row }: Edit): Contrast | undefined {
  if (op !== 'replace' || inQuote || !compared.has(kind)) return undefined
  const forms = [plainForm(base.text), plainForm(variant.text)] as const
  if (forms.some((form) => form === '' || form.split(' ').length > MOST_WORDS) || forms[0] === forms[1]) return undefined
  const type = contested(...forms) ?? (kind === 'loaded' ? sharedThing(...forms) : undefined)
  return type === undefined ? undefined : { type, row, forms }
}

/** What both wordings tell of by their last word: “officials” and “residents” may be two groups, so this needs a judgement that one of them carries. */
function sharedThing(left: string, right: string): WordThing | undefined {
  const things = thingsOf(right.split(' ').at(-1)!)
  return [...thingsOf(left.split(' ').at(-1)!)].find((thing) => things.has(thing))
}

const compared: ReadonlySet<string> = new Set(['loaded', 'synonym', 'wording', 'epithet'])

/** In lower case, without an article; empty if it holds anything but words. */
function plainForm(text: string): string {
  const form = text.toLowerCase().replace(leadingArticle, '')
  return /^[\p{Ll}’' -]{3,40}$/u.test(form) ? form : ''
}

/** Contrasts that have a wording in common are of one thing. */
function joinContrasts(contrasts: readonly Contrast[]): Contrast[][] {
  const groups = makeGroups(contrasts.length)
  const first = new Map<string, number>()
  contrasts.forEach(({ forms, type }, i) => {
    for (const form of forms) {
      const key = `${type} ${form}`
      const other = first.get(key)
      if (other === undefined) first.set(key, i)
      else groups.join(other, i)
    }
  })
  return groups.list().map((group) => group.map((i) => contrasts[i]!))
}

function describe(
  story: Story,
  group: readonly Contrast[],
  rowOf: ReadonlyMap<string, RelatedRow>,
  voices: readonly VoiceFinder[]
): NamingEntry {
  const forms = [...new Set(group.flatMap((contrast) => contrast.forms))]
  const found = new Map<number, Map<string, FieldSpan>>()
  for (const id of new Set(group.map(({ row }) => row)))
    for (const cell of rowOf.get(id)!.cells) for (const span of findForms(cell, forms)) keep(found, cell.article, span)
  const outlets = [...found]
    .sort(([a], [b]) => a - b)
    .map(([article, spans]) => describeOutlet(story.articles[article]!.reading, [...spans.values()], voices[article]!))
  return { name: group[0]!.forms[0], type: group[0]!.type, outlets }
}

function keep(found: Map<number, Map<string, FieldSpan>>, article: number, span: FieldSpan): void {
  const spans = found.get(article) ?? new Map<string, FieldSpan>()
  spans.set(`${span.field} ${span.start}`, span)
  found.set(article, spans)
}

/** The places of a cell where one of the forms stands, as whole words; the first of each form. */
function findForms({ sentences }: RelatedCell, forms: readonly string[]): FieldSpan[] {
  return sentences.flatMap(({ sentence, wording: { words, starts, ends } }) =>
    forms.flatMap((form) => {
      const parts = form.replaceAll('’', "'").split(' ')
      const at = words.findIndex((_, i) => parts.every((part, k) => words[i + k] === part))
      if (at < 0) return []
      const [from, to] = [starts[at]!, ends[at + parts.length - 1]!]
      const place = { start: sentence.start + from, end: sentence.start + to, text: sentence.text.slice(from, to) }
      return [sentence.field === 'title' ? { field: 'title' as const, ...place } : place]
    })
  )
}

function describeOutlet(reading: Reading, spans: readonly FieldSpan[], voiceOf: VoiceFinder): Outlet {
  const inOrder = spans.toSorted((a, b) => Number(b.field === 'title') - Number(a.field === 'title') || a.start - b.start)
  return {
    article: reading.article,
    names: [...new Set(inOrder.map(({ text }) => text.toLowerCase()))],
    epithets: inOrder.map((span) => ({
      ...span,
      loaded: reading.markers.some(({ field, start, end }) => field === span.field && start < span.end && end > span.start),
      voice: voiceOf(span)
    }))
  }
}

/** Whether an entry of things shows the same difference already. */
function isShownBy({ outlets }: NamingEntry, other: NamingEntry): boolean {
  if (other.type !== 'group' && other.type !== 'event') return false
  const shown = new Map(other.outlets.map(({ article, epithets }) => [article, epithets]))
  return outlets.every(({ article, epithets }) =>
    epithets.every(({ start, end, field }) =>
      shown.get(article)?.some((each) => each.field === field && each.start <= start && each.end >= end)
    )
  )
}
