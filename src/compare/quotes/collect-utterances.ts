import type { Attribution, Reading } from '../../schemas/reading.ts'
import type { Story } from '../story/index-story.ts'
import type { QuoteCutter, QuoteWords } from './quote-words.ts'

/** One quotation as an article prints it: one attribution, or several if the cue interrupts it. `place` orders it in its article. */
export interface Utterance {
  readonly article: number
  readonly place: number
  readonly attributions: readonly Attribution[]
  readonly words: QuoteWords
}

/** Collects the quotations of all articles, article by article, in the order of their text. Quotations of equal text share their words. */
export function collectUtterances(story: Story, cut: QuoteCutter): Utterance[] {
  const known = new Map<string, QuoteWords>()
  const utterances: Utterance[] = []
  for (const { index, reading } of story.articles) {
    joinRuns(reading).forEach((attributions, place) => {
      const runs = attributions.map(({ content }) => content.text)
      const key = runs.join('\n')
      const words = known.get(key) ?? cut(runs)
      known.set(key, words)
      if (words.length > 0) utterances.push({ article: index, place, attributions, words })
    })
  }
  return utterances
}

/** Direct and partial quotations, with those put together that only “Tashk said” parts. */
function joinRuns(reading: Reading): Attribution[][] {
  const quoted = reading.attributions.filter(({ kind }) => kind !== 'indirect')
  const joined: Attribution[][] = []
  for (const attribution of quoted) {
    const before = joined.at(-1)?.at(-1)
    if (before !== undefined && isInterrupted(before, attribution, reading)) joined.at(-1)!.push(attribution)
    else joined.push([attribution])
  }
  return joined
}

/** A longer stretch between two quotations is not a cue any more, but a sentence of the outlet's. */
const LONGEST_INTERRUPTION = 120

function isInterrupted(before: Attribution, after: Attribution, reading: Reading): boolean {
  if (before.kind !== 'direct' || after.kind !== 'direct' || before.content.field !== after.content.field) return false
  const [from, to] = [before.content.end, after.content.start]
  if (to < from || to - from > LONGEST_INTERRUPTION) return false
  const shared = before.cue ?? before.source
  const other = before.cue === null ? after.source : after.cue
  if (shared === null || other === null || shared.start !== other.start || shared.start < from || shared.end > to) return false
  const text = before.content.field === 'title' ? (reading.title ?? '') : reading.text
  return !text.slice(from, to).includes('\n\n')
}
