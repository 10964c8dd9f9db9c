import type { Attribution } from '../../schemas/reading.ts'
import type { QuoteAligner } from './align-quotes.ts'
import type { Utterance } from './collect-utterances.ts'
import type { QuoteFamily } from './group-utterances.ts'
import type { QuoteCutter, QuoteWords } from './quote-words.ts'

/** One article's version of a quotation: one utterance, or several that carry one part of it each. */
export interface QuoteVersion {
  readonly article: number
  readonly place: number
  readonly attributions: readonly Attribution[]
  readonly words: QuoteWords
}

/** Utterances further apart in their article than this are told on two occasions. */
const MOST_BETWEEN = 2

/**
 * Returns the versions of a family, article by article: utterances that carry parts of the head one after the other count as one, and of
 * several renderings in one article the fullest.
 */
export function assembleVersions({ head, utterances }: QuoteFamily, cut: QuoteCutter, align: QuoteAligner): QuoteVersion[] {
  const byArticle = new Map<number, Utterance[]>()
  for (const utterance of utterances) {
    const known = byArticle.get(utterance.article)
    if (known === undefined) byArticle.set(utterance.article, [utterance])
    else known.push(utterance)
  }
  return [...byArticle]
    .sort((a, b) => a[0] - b[0])
    .map(([, parts]) => (parts.length === 1 ? versionOf(parts, cut) : fullest(chain(head, parts, cut, align))))
}

function chain(head: QuoteWords, parts: readonly Utterance[], cut: QuoteCutter, align: QuoteAligner): QuoteVersion[] {
  const sorted = [...parts].sort((a, b) => a.place - b.place)
  const chains: { parts: Utterance[]; covered: number }[] = []
  for (const part of sorted) {
    const { matched } = align(head, part.words)
    const [from, to] = [matched[0]?.[0] ?? 0, (matched.at(-1)?.[0] ?? 0) + 1]
    const last = chains.at(-1)
    if (last !== undefined && from >= last.covered - 1 && part.place - last.parts.at(-1)!.place <= MOST_BETWEEN) {
      last.parts.push(part)
      last.covered = to
    } else chains.push({ parts: [part], covered: to })
  }
  return chains.map(({ parts }) => versionOf(parts, cut))
}

function versionOf(parts: readonly Utterance[], cut: QuoteCutter): QuoteVersion {
  const first = parts[0]!
  const attributions = parts.length === 1 ? first.attributions : parts.flatMap((part) => part.attributions)
  const words = parts.length === 1 ? first.words : cut(attributions.map(({ content }) => content.text))
  return { article: first.article, place: first.place, attributions, words }
}

const fullest = (versions: readonly QuoteVersion[]) =>
  versions.reduce((best, next) => (next.words.length > best.words.length ? next : best))
