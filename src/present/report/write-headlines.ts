import type { ComparisonIndex } from '../index-comparison.ts'
import { html, joinContent, type Markup } from './html.ts'
import { collectMarks, markSentence } from './mark-sentence.ts'

/** Every outlet's headline, with what is marked in it and what differs from the base's. */
export function writeHeadlines({ belonging, labelOf, comparison }: ComparisonIndex): Markup {
  const titled = belonging.filter(({ title }) => title !== null)
  const lines = titled.map((reading) => {
    const marks = collectMarks(reading)
    const edits = comparison.edits.filter(({ row, article }) => row === 'r0' && article === reading.article)
    const sentences = reading.sentences.filter(({ role }) => role === 'headline')
    const words = joinContent(
      sentences.map((sentence) => markSentence(sentence, marks, edits)),
      ' '
    )
    return html`<tr><th scope="row">${labelOf(reading.article)}</th><td class="headline" dir="auto">${sentences.length > 0 ? words : reading.title}</td></tr>`
  })
  return html`<section id="headlines"><h2>Headlines</h2>
${lines.length > 0 ? html`<table><tbody>${lines}</tbody></table>` : html`<p class="none">No article came with a headline.</p>`}</section>`
}
