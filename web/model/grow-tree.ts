import type { Edge, Lineage } from '../../src/schemas/comparison.ts'

/** An article of the lineage with those that copied it; a root without an article is a source that nobody sent. */
export interface Branch {
  readonly article: string | null
  /** What to call a root that is no article. */
  readonly label: string | null
  readonly edge: Edge | null
  readonly children: readonly Branch[]
}

/**
 * Returns lineage as trees, along edges of known direction: agencies and unseen sources first, then articles that were copied, then those with no copying
 * at all.
 *
 * Shape: every article once. An edge that would close a circle is left out.
 */
export function growTree({ edges: all, groups }: Lineage, articles: readonly string[]): Branch[] {
  const edges = all.filter(({ direction }) => direction !== 'unknown')
  const grown = new Set<string>()
  const children = Map.groupBy(edges, ({ from }) => from)
  const grow = (article: string, edge: Edge | null): Branch => {
    grown.add(article)
    const below = (children.get(article) ?? []).filter(({ to }) => !grown.has(to))
    return { article, label: null, edge, children: below.map((next) => grow(next.to, next)) }
  }
  const hasParent = new Set(edges.map(({ to }) => to))
  const outside = groups
    .filter(({ source }) => !source.startsWith('article:'))
    .map(({ source, articles }) => ({
      article: null,
      label: source === 'unseen' ? 'A source that is not in this set' : source.replace(/^wire:/, ''),
      edge: null,
      children: articles.filter((id) => !hasParent.has(id) && !grown.has(id)).map((id) => grow(id, null))
    }))
  const alone = articles.filter((id) => !hasParent.has(id) && !grown.has(id)).map((id) => grow(id, null))
  const rest = articles.flatMap((id) => (grown.has(id) ? [] : grow(id, null)))
  return [...outside, ...[...alone].sort((a, b) => b.children.length - a.children.length), ...rest]
}
