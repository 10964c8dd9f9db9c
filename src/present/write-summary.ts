import type { ComparisonParts } from '../compare/compare-readings.ts'
import { isTypographic } from './index-comparison.ts'
import { LEAST_ADDITIONS } from './least-additions.ts'
import { movedFacts } from './moved-facts.ts'
import { isDistinct, orderOutlets } from './order-outlets.ts'
import { selectNaming } from './select-naming.ts'
import { describeSentences } from './summary/describe-sentences.ts'
import type { Line, Paint } from './summary/line.ts'
import { short } from './summary/short.ts'

export type { Paint } from './summary/line.ts'

type Part<K extends keyof ComparisonParts> = ComparisonParts[K]

const percent = (share: number) => `${Math.round(share * 100)} %`
/**
 * Writes a comparison for a terminal: membership, shared wording, sentences side by side, edits, conflicts, quotes, names, omissions and rates.
 *
 * Shape: plain text in sections separated by blank lines; an empty section says “nothing found”. Words of articles are cut at about 100
 * characters. Control characters in them become spaces, so that an article cannot move the cursor. `paint` adds colours.
 */
export function writeSummary(comparison: ComparisonParts, paint: Paint = (_, text) => text): string {
  const outlets = new Map(comparison.articles.map(({ article, outlet }) => [article, outlet]))
  const outletOf = (article: string) => outlets.get(article) ?? article
  const sections: [string, Line[]][] = [
    ['Articles', describeMembers(comparison, outletOf)],
    ['Shared wording and its source', describeLineage(comparison.lineage, outletOf)],
    ['Sentence by sentence', describeSentences(comparison, outletOf)],
    ['Edits', describeEdits(comparison.edits, outletOf)],
    ['Conflicts', describeConflicts(comparison.conflicts, outletOf)],
    ['Changed quotes', describeQuotes(comparison.quotes, outletOf)],
    ['What people are called', describeNaming(comparison.naming, outletOf)],
    ['Moved up and down', describeProminence(comparison.framing, comparison.alignment, comparison.articles)],
    ['Headlines and their articles', describeHeadlines(comparison.framing)],
    ['Left out', describeOmissions(comparison.omissions, outletOf)],
    ['Added, probably comment', describeAdditions(comparison.additions, outletOf)],
    ['Who speaks', describeVoices(comparison.framing)],
    ['Framing in the outlet’s own words', describeFraming(comparison.framing)]
  ]
  const body = sections.map(([heading, lines]) =>
    [paint('bold', heading), ...(lines.length > 0 ? lines : ['nothing found']).map((line) => `  ${writeLine(line, paint)}`)].join(
      '\n'
    )
  )
  return `${body.join('\n\n')}\n`
}

const writeLine = (line: Line, paint: Paint) =>
  typeof line === 'string' ? withoutControls(line) : paint(line.tone, withoutControls(line.text))

const withoutControls = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')

function describeMembers({ membership, articles }: ComparisonParts, outletOf: (article: string) => string): Line[] {
  const warnings = new Map(articles.map(({ article, warnings }) => [article, warnings]))
  return membership.flatMap(({ article, belongs, reason }): Line[] => {
    const line = `${outletOf(article)} [${article}]`
    return [
      belongs ? line : { tone: 'yellow', text: `${line} – not this story: ${reason}` },
      ...(warnings.get(article) ?? []).map(({ detail }) => ({ tone: 'yellow', text: `    ${detail}` }) as const)
    ]
  })
}

function describeLineage({ edges, wire, groups }: Part<'lineage'>, outletOf: (article: string) => string): string[] {
  return [
    ...wire.map(({ article, agency, own }) => `${outletOf(article)} credits ${agency}${withAdditions(own)}`),
    ...edges.map(({ from, to, copied, edited, confidence, direction }) =>
      direction === 'unknown'
        ? `${outletOf(from)} and ${outletOf(to)} share wording (${percent(copied)} of ${outletOf(to)}); nothing shows who had it first`
        : `${outletOf(to)} copied from ${outletOf(from)}: ${percent(copied)} of its words, ${percent(edited)} after edits (confidence ${percent(confidence)})`
    ),
    ...groups.map(
      ({ articles, source }) => `common source, ${describeSource(source, outletOf)}: ${articles.map(outletOf).join(', ')}`
    )
  ]
}

const describeSource = (source: string, outletOf: (article: string) => string) => {
  if (source.startsWith('article:')) return outletOf(source.slice('article:'.length))
  return source.startsWith('wire:') ? source.slice('wire:'.length) : 'a text outside this set'
}

/** Notes additions if an article has more of them than a mere reprint. */
const withAdditions = (own: number | undefined) =>
  own !== undefined && own >= LEAST_ADDITIONS ? `, with additions (${percent(own)} of its words are in no other copy)` : ''

const mostEdits = 20

/** Lists changes of meaning with class and reason, and counts the other edits. */
function describeEdits(edits: Part<'edits'>, outletOf: (article: string) => string): string[] {
  const deep = edits.filter(({ significance }) => significance === 'meaning')
  const typographic = edits.filter(isTypographic).length
  const lines = deep
    .slice(0, mostEdits)
    .map(
      ({ article, op, base, variant, class: kind, reason }) =>
        `${outletOf(article)} ${describeChange(op, base.text, variant.text)}: ${kind}${reason ? `, ${short(reason, 80)}` : ''}`
    )
  const style = edits.filter(({ significance }) => significance === 'style').length
  if (edits.length === 0) return []
  return [
    `${deep.length} change the meaning, ${style} the style, ${edits.length - deep.length - style} the surface (${typographic} only typographic)`,
    ...lines,
    ...(deep.length > mostEdits ? [`… and ${deep.length - mostEdits} more`] : [])
  ]
}

function describeConflicts(conflicts: Part<'conflicts'>, outletOf: (article: string) => string): Line[] {
  return conflicts.map(({ row, kind, values }) => {
    const told = values.map(({ text, articles }) => `“${short(text, 60)}” (${articles.map(outletOf).join(', ')})`)
    return { tone: 'red', text: `${row}  ${kind}: ${told.join(' – ')}` }
  })
}

function describeQuotes(quotes: Part<'quotes'>, outletOf: (article: string) => string): string[] {
  return quotes
    .filter(({ verdict }) => verdict !== 'identical')
    .flatMap(({ verdict, speaker, versions, alterations }) => [
      `${verdict}: ${speaker ?? 'unnamed speaker'}, “${short(versions[0]?.text ?? '', 80)}”`,
      ...alterations.map(
        ({ article, op, text, replacement, significance }) =>
          `  ${outletOf(article)} ${describeChange(op, text, replacement)} (${significance})`
      )
    ])
}

function describeChange(op: Part<'quotes'>[number]['alterations'][number]['op'], text: string, replacement: string): string {
  if (op === 'insert') return `adds “${short(replacement, 60)}”`
  if (op === 'delete') return `drops “${short(text, 60)}”`
  if (op === 'trim') return `cuts “${short(text, 60)}”`
  if (op === 'reattribute') return `attributes it to ${short(replacement, 60)} instead of ${short(text, 60)}`
  return `has “${short(replacement, 60)}” instead of “${short(text, 60)}”`
}

function describeNaming(naming: Part<'naming'>, outletOf: (article: string) => string): string[] {
  return selectNaming(naming).flatMap(({ name, outlets }) => [
    name,
    ...outlets
      .filter(({ epithets }) => epithets.length > 0)
      .map(
        ({ article, epithets }) =>
          `  ${outletOf(article)}: ${[...new Set(epithets.map(({ text, loaded }) => `${short(text, 50)}${loaded ? ' (!)' : ''}`))].join('; ')}`
      )
  ])
}

function describeOmissions(omissions: Part<'omissions'>, outletOf: (article: string) => string): string[] {
  return [...omissions]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 10)
    .map(({ missingFrom, text }) => `${missingFrom.map(outletOf).join(', ')}: “${short(text, 90)}”`)
}

function describeAdditions(additions: Part<'additions'>, outletOf: (article: string) => string): string[] {
  return additions
    .filter(({ editorial }) => editorial >= 0.5)
    .map(({ article, text, editorial }) => `${outletOf(article)}: “${short(text, 90)}” (${percent(editorial)})`)
}

function describeFraming({ outlets }: Part<'framing'>): string[] {
  const width = Math.max(6, ...outlets.map(({ outlet }) => outlet.length))
  return orderOutlets(outlets, (outlet) => outlet).map((each) => {
    const { outlet, scores, contrast, added, inherited, differs = [] } = each
    const { ratePer1000, interval } = scores.framing
    const rate =
      ratePer1000 === null || interval === null
        ? `no rate (${scores.words.outlet} own words, 150 are needed)`
        : `${ratePer1000.toFixed(1)} per 1,000 own words (95 % interval ${interval[0]!.toFixed(1)}–${interval[1]!.toFixed(1)})`
    const verdict = isDistinct(each) ? `${contrast > 0 ? 'more' : 'less'} loaded than the others` : 'no clear difference'
    return `${outlet.padEnd(width)}  ${rate}; contrast ${contrast.toFixed(1)}, ${verdict}; markers: ${added.length} added, ${inherited.length} inherited, ${differs.length} of unknown order`
  })
}

/** Lists the two facts that each outlet moved furthest up and the two it moved furthest down. */
function describeProminence({ outlets }: Part<'framing'>, { rows }: Part<'alignment'>, articles: Part<'articles'>): string[] {
  const texts = new Map(articles.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])))
  const cells = new Map(rows.map(({ id, cells }) => [id, cells]))
  return outlets.flatMap(({ article, outlet, prominence = [] }) => {
    const { up, down } = movedFacts(prominence, 2)
    return [...up, ...down].map(({ row, place, against }) => {
      const first = cells.get(row)?.find((cell) => cell.article === article)?.sentences[0]
      const where = `${against < 0 ? 'higher up' : 'further down'} (at ${percent(place)} of the article, others at ${percent(place - against)})`
      return `${outlet} ${where}: “${short(texts.get(first ?? '') ?? '', 80)}”`
    })
  })
}

function describeHeadlines({ outlets }: Part<'framing'>): string[] {
  return outlets.flatMap(({ outlet, headline }) => {
    if (!headline) return []
    const { differs, unsupported, moreLoaded } = headline
    const notes = [
      ...(moreLoaded ? ['more loaded than the article'] : []),
      ...differs.map(({ text, body }) => `“${short(text, 40)}” is “${short(body.text, 40)}” in the article`),
      ...(unsupported.length > 0
        ? [`not in the article: ${unsupported.map(({ text }) => `“${short(text, 40)}”`).join(', ')}`]
        : [])
    ]
    return notes.length > 0 ? [`${outlet}: ${notes.join('; ')}`] : []
  })
}

/** Lists the kinds of sources with most words, the first and the last source, and who is criticised without being quoted. */
function describeVoices({ outlets }: Part<'framing'>): string[] {
  return outlets.flatMap(({ outlet, sourcing }) => {
    const kinds = Object.entries(sourcing?.words ?? {})
    if (sourcing === undefined || kinds.length === 0) return []
    const all = kinds.reduce((sum, [, words]) => sum + words, 0)
    const most = kinds.slice(0, 3).map(([kind, words]) => `${kind} ${percent(words / all)}`)
    const { first, last, unanswered } = sourcing
    const ends = first === null || last === null ? '' : `; first source ${short(first, 40)}, last ${short(last, 40)}`
    return [
      `${outlet}: ${most.join(', ')}${ends}${unanswered.length > 0 ? `; criticised but not quoted: ${unanswered.join(', ')}` : ''}`
    ]
  })
}
