import type { Comparison } from '../schemas/comparison.ts'
import type { ComparisonSummary } from '../schemas/summary.ts'

const MOST_FINDINGS = 10
const MOST_VERSIONS = 5
const MOST_NAMES = 20
const MOST_CHARACTERS = 160

/**
 * Returns a comparison in short, as a dashboard shows it: who belongs, rates, contrast, numbers of findings, and the gravest of each kind.
 *
 * Shape: lists of findings have at most ten entries, texts at most 160 characters, so that five articles need less than 20 KB.
 */
export function summariseComparison(comparison: Comparison, supersededBy: string | null): ComparisonSummary {
  const { id, createdAt, story, engine, warnings, edits, alignment, additions } = comparison
  const altered = comparison.quotes.filter(({ verdict }) => verdict === 'altered' || verdict === 'reattributed')
  const conflicts = comparison.conflicts ?? []
  const ofSignificance = (wanted: string) => edits.filter(({ significance }) => significance === wanted).length
  return {
    id,
    createdAt,
    story,
    engine,
    ...(supersededBy === null ? {} : { supersededBy }),
    articles: summariseArticles(comparison),
    edits: { meaning: ofSignificance('meaning'), style: ofSignificance('style'), surface: ofSignificance('surface') },
    counts: {
      rows: alignment.rows.length,
      omissions: comparison.omissions.length,
      additions: additions.length,
      conflicts: conflicts.length,
      quotes: comparison.quotes.length,
      alteredQuotes: altered.length
    },
    copies: comparison.lineage.edges
      .toSorted((a, b) => b.copied - a.copied)
      .slice(0, MOST_FINDINGS)
      .map(({ from, to, copied, direction }) => ({
        from,
        to,
        copied,
        ...(direction && { direction: direction === 'known' ? 'known' : 'unknown' })
      })),
    alteredQuotes: altered.slice(0, MOST_FINDINGS).map(({ id, speaker, verdict, versions }) => ({
      id,
      speaker,
      verdict,
      versions: versions.slice(0, MOST_VERSIONS).map(({ article, text }) => ({ article, text: cut(text) }))
    })),
    conflicts: conflicts.slice(0, MOST_FINDINGS).map(({ row, kind, values }) => ({
      row,
      kind,
      values: values.map(({ text, articles }) => ({ text: cut(text), articles: articles.slice(0, MOST_NAMES) }))
    })),
    omissions: weightiest(comparison),
    warnings
  }
}

function summariseArticles({ articles, membership, framing }: Comparison): ComparisonSummary['articles'] {
  const framings = new Map(framing.outlets.map((each) => [each.article, each]))
  return articles.map(({ article, outlet, outletKey, title, publishedAt }, i) => {
    const head = { article, outlet, outletKey, title: title && cut(title), publishedAt, belongs: membership[i]!.belongs }
    const own = framings.get(article)
    if (!own) return head
    const { scores, contrast, contrastInterval, distinct, added, softened } = own
    return {
      ...head,
      words: scores.words,
      framing: scores.framing,
      contrast,
      ...(contrastInterval && { contrastInterval }),
      ...(distinct !== undefined && { distinct }),
      added: added.length,
      softened: softened.length
    }
  })
}

const weightiest = ({ omissions }: Comparison): ComparisonSummary['omissions'] =>
  omissions
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_FINDINGS)
    .map(({ missingFrom, carriedBy, text, ...rest }) => ({
      ...rest,
      missingFrom: missingFrom.slice(0, MOST_NAMES),
      carriedBy: carriedBy.slice(0, MOST_NAMES),
      text: cut(text)
    }))

/** Null if the service keeps no words. */
const cut = (text: string) =>
  text === null || text.length <= MOST_CHARACTERS
    ? text
    : `${text
        .slice(0, MOST_CHARACTERS - 1)
        .toWellFormed()
        .trimEnd()}…`
