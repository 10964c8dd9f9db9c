import type { OutletFraming } from '../../schemas/comparison.ts'
import type { ComparisonIndex } from '../index-comparison.ts'
import { type Content, html, joinContent, type Markup } from './html.ts'
import { collectMarks, markSentence } from './mark-sentence.ts'

/** Writes every headline with its markers, its edits against the base, and how it matches its own article. */
export function writeHeadlines({ belonging, labelOf, comparison }: ComparisonIndex): Markup {
  const checks = new Map(comparison.framing.outlets.map(({ article, headline }) => [article, headline]))
  const titled = belonging.filter(({ title }) => title !== null)
  const lines = titled.map((reading) => {
    const marks = collectMarks(reading)
    const edits = comparison.edits.filter(({ row, article }) => row === 'r0' && article === reading.article)
    const sentences = reading.sentences.filter(({ role }) => role === 'headline')
    const words = joinContent(
      sentences.map((sentence) => markSentence(sentence, marks, edits)),
      ' '
    )
    return html`<tr><th scope="row">${labelOf(reading.article)}</th><td class="headline" dir="auto">${sentences.length > 0 ? words : reading.title}${writeCheck(checks.get(reading.article))}</td></tr>`
  })
  return html`<section id="headlines"><h2>Headlines</h2>
${lines.length > 0 ? html`<table><tbody>${lines}</tbody></table>` : html`<p class="none">No article has a headline.</p>`}</section>`
}

/** Writes how a headline differs from its own article. */
function writeCheck(check: OutletFraming['headline']): Content {
  if (!check) return ''
  const { unsupported, differs, moreLoaded, supported } = check
  const notes: Content[] = [
    moreLoaded && 'More loaded than the article.',
    differs.map(({ text, body }) => html`“${text}” is “${body.text}” in the article. `),
    unsupported.length > 0 && html`Not in the article: “${unsupported.map(({ text }) => text).join('”, “')}”.`,
    supported.length === 0 && 'No sentence of the article shares enough words with the headline.'
  ]
  return html`<small>${joinContent(notes, ' ')}</small>`
}
