import type { Alteration, Quote } from '../../schemas/comparison.ts'
import type { RelatedRows } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { makeQuoteAligner, type QuoteAligner } from './align-quotes.ts'
import { assembleVersions, type QuoteVersion } from './assemble-versions.ts'
import { collectUtterances } from './collect-utterances.ts'
import { commonSpeaker, isSameSpeaker, speakerOf } from './compare-speakers.ts'
import { groupUtterances } from './group-utterances.ts'
import { listAlterations, type WordAlteration } from './list-alterations.ts'
import { locateRows } from './locate-rows.ts'
import { makeQuoteCutter, type QuoteWords } from './quote-words.ts'

/**
 * Returns the utterances that two or more articles quote, with every version and alteration.
 *
 * Shape: by the place of the quotation in the first article, in the order of bases, that carries it; ids `q0`, `q1`, … Versions by
 * article in the story's order, one per article. Alterations are told against the wording that most versions share; words whose
 * difference is surface alone leave a quote `identical`.
 */
export function compareQuotes(story: Story, related: RelatedRows): Quote[] {
  const rank: number[] = []
  related.baseOrder.forEach((article, place) => {
    rank[article] = place
  })
  const cut = makeQuoteCutter()
  const align = makeQuoteAligner()
  const families = groupUtterances(collectUtterances(story, cut), locateRows(story, related.rows), align)
  const entries = families
    .map((family) => assembleVersions(family, cut, align))
    .filter((versions) => versions.length > 1)
    .map((versions) => ({ versions, first: versions.reduce((a, b) => (rank[b.article]! < rank[a.article]! ? b : a)) }))
    .sort((a, b) => rank[a.first.article]! - rank[b.first.article]! || a.first.place - b.first.place)
  return entries.map(({ versions }, i) => ({ id: `q${i}`, ...describeQuote(story, versions, rank, align) }))
}

function describeQuote(
  story: Story,
  versions: readonly QuoteVersion[],
  rank: readonly number[],
  align: QuoteAligner
): Omit<Quote, 'id'> {
  const articleId = (version: QuoteVersion) => story.articles[version.article]!.reading.article
  const against = commonest(versions, rank)
  const speakers = versions.map(({ attributions }) => speakerOf(attributions))
  const alterations: Alteration[] = []
  const known = new Map<QuoteWords, readonly WordAlteration[]>()
  const said = speakers[versions.indexOf(against)]!
  versions.forEach((version, i) => {
    if (version === against) return
    const between = { article: articleId(version), against: articleId(against) }
    const changes = known.get(version.words) ?? listAlterations(against.words, version.words, align)
    known.set(version.words, changes)
    for (const change of changes) alterations.push({ ...between, ...change })
    const claimed = speakers[i]!
    if (said !== null && claimed !== null && !isSameSpeaker(said, claimed) && !isNamedBeside(story, version, against)) {
      alterations.push({ ...between, op: 'reattribute', text: said, replacement: claimed, significance: 'meaning' })
    }
  })
  return {
    speaker: commonSpeaker(speakers),
    verdict: verdictOf(alterations),
    versions: versions.map((version) => ({
      article: articleId(version),
      attribution: version.attributions[0]!.id,
      text: version.words.text
    })),
    alterations
  }
}

/** Characters around a quotation in which its speaker is named. */
const NEIGHBOURHOOD = 80

/**
 * Whether one version's mention of its speaker also stands right beside the other version: then both most likely name the same one, and
 * the reading took another name for the speaker's.
 */
function isNamedBeside(story: Story, a: QuoteVersion, b: QuoteVersion): boolean {
  const beside = ({ article, attributions }: QuoteVersion) => {
    const { text } = story.articles[article]!.reading
    const [first, last] = [attributions[0]!.content, attributions.at(-1)!.content]
    if (first.field === 'title') return ''
    const before = text.slice(Math.max(0, first.start - NEIGHBOURHOOD), first.start)
    const after = text.slice(last.end, last.end + NEIGHBOURHOOD)
    return `${before.slice(before.lastIndexOf('\n') + 1)}|${after.split('\n', 1)[0]}`
  }
  const mention = ({ attributions }: QuoteVersion) => attributions.find(({ source }) => source !== null)?.source?.text ?? '\0'
  return beside(a).includes(mention(b)) || beside(b).includes(mention(a))
}

function verdictOf(alterations: readonly WordAlteration[]): Quote['verdict'] {
  if (alterations.some(({ op }) => op === 'reattribute')) return 'reattributed'
  if (alterations.some(({ op, significance }) => op !== 'trim' && significance !== 'surface')) return 'altered'
  return alterations.some(({ op }) => op === 'trim') ? 'trimmed' : 'identical'
}

/** The version whose wording most articles share, typography and house spelling aside; ties by the order of bases. */
function commonest(versions: readonly QuoteVersion[], rank: readonly number[]): QuoteVersion {
  const counts = new Map<string, number>()
  for (const { words } of versions) counts.set(words.signature, (counts.get(words.signature) ?? 0) + 1)
  return versions.reduce((best, next) => {
    const order =
      counts.get(next.words.signature)! - counts.get(best.words.signature)! || rank[best.article]! - rank[next.article]!
    return order > 0 ? next : best
  })
}
