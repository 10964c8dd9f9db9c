import { distinctTerms } from '../align/distinct-terms.ts'
import { NONE, type Terms } from '../align/weigh-terms.ts'
import type { Story, StorySentence, Wording } from '../story/index-story.ts'

/**
 * A wording and all sentences of the text that have it, by article. `terms` are its distinct terms without function words, ascending; `plain` those of
 * them that are neither names nor numbers; `isLead` whether all its sentences open their article.
 */
export interface Report {
  readonly wording: Wording
  readonly sentences: readonly StorySentence[]
  readonly terms: readonly number[]
  readonly plain: readonly number[]
  readonly isLead: boolean
}

/** The first sentence of so many words is an article's lead; what stands before it is a headline, a line of date or place. */
const LEAD_WORDS = 8

/** Collects the distinct wordings of all articles' texts, in the order in which they first stand. */
export function collectReports(story: Story, terms: Terms): Report[] {
  const reports = new Map<Wording, Report & { sentences: StorySentence[]; isLead: boolean }>()
  for (const { body } of story.articles) {
    const lead = body.find(({ wording }) => wording.words.length >= LEAD_WORDS)?.place ?? 0
    for (const sentence of body) {
      const isLead = sentence.place <= lead
      const report = reports.get(sentence.wording)
      if (report === undefined) {
        reports.set(sentence.wording, {
          wording: sentence.wording,
          sentences: [sentence],
          isLead,
          ...readTerms(sentence.wording, terms)
        })
      } else {
        report.sentences.push(sentence)
        report.isLead &&= isLead
      }
    }
  }
  return [...reports.values()]
}

function readTerms(wording: Wording, { termOf, isFunction, specificKind }: Terms) {
  const terms = distinctTerms(wording, termOf).filter((term) => !isFunction[term])
  return { terms, plain: terms.filter((term) => specificKind[term] === NONE) }
}
