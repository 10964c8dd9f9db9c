import { createHash } from 'node:crypto'
import type { Comparison } from '../../schemas/comparison.ts'
import { countArticles } from '../count-articles.ts'
import { type ComparisonIndex, indexComparison } from '../index-comparison.ts'
import { moment } from './formats.ts'
import { html, type Markup, render } from './html.ts'
import { reportStyle } from './report-style.ts'
import { writeAdditions, writeConflicts, writeOmissions } from './write-differences.ts'
import { writeHeadlines } from './write-headlines.ts'
import { writeLineage } from './write-lineage.ts'
import { writeNames } from './write-names.ts'
import { writeOverview } from './write-overview.ts'
import { writeProminence } from './write-prominence.ts'
import { writeQuotes } from './write-quotes.ts'
import { writeSideBySide } from './write-side-by-side.ts'
import { writeWording } from './write-wording.ts'

const styleHash = createHash('sha256').update(reportStyle).digest('base64')

/** The content security policy of the report: only its own style sheet. The file contains it too, so that it also protects a saved copy. */
export const reportPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`

/**
 * Writes a comparison to read, print and file: one HTML page without scripts, fonts, pictures or anything else from other places.
 *
 * Long lists are cut, with a note. Every word from an article is escaped by `html`.
 */
export function writeReport(comparison: Comparison): string {
  const index = indexComparison(comparison)
  const title = titleOf(index)
  const sections = [
    writeOverview,
    writeHeadlines,
    writeLineage,
    writeConflicts,
    writeQuotes,
    writeNames,
    writeProminence,
    writeOmissions,
    writeAdditions,
    writeWording,
    writeSideBySide,
    writeMethod
  ].map((write) => write(index))
  // The style sheet is our own and the policy has its hash, so it is not escaped.
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${render(html`<title>${title} – Parallax</title>`)}
<style>${reportStyle}</style>
</head>
<body>
${render(writeTop(index, title))}
<main>
${sections.map(render).join('\n')}
</main>
</body>
</html>
`
}

function titleOf({ comparison, belonging }: ComparisonIndex): string {
  return comparison.story ?? belonging.find(({ title }) => title !== null)?.title ?? 'A comparison'
}

function writeTop({ comparison, belonging }: ComparisonIndex, title: string): Markup {
  const { articles, createdAt, id, engine } = comparison
  return html`<header><p class="brand">Parallax <span>comparison report</span></p><h1 dir="auto">${title}</h1>
<p class="meta">${countArticles(belonging.length, articles.length)} · <time datetime="${createdAt}">${moment(createdAt)} UTC</time> · version ${engine.version}, catalogue ${engine.catalogue} · <span class="id">${id}</span></p></header>`
}

function writeMethod(): Markup {
  return html`<section id="method"><h2>How to read this</h2>
<p>Parallax aligns the articles sentence by sentence and compares their wording. Every figure rests on words that you can look up. Nothing is judged true or false, left or right.</p>
<dl>
<dt>Framing markers per 1,000 own words</dt><dd>Loaded words, speech verbs, epithets and other markers in the outlet’s own voice, weighted by strength. Quoted and reported speech does not count. The true rate lies in the interval with 95 % confidence. Short articles have wide intervals. If two intervals overlap, do not call the outlets different.</dd>
<dt>Contrast</dt><dd>How far the rate lies above (+) or below (−) the other outlets of the story, in standard errors. Between −2 and +2, it may be chance.</dd>
<dt>Copied from</dt><dd>The estimated share of the article’s words that come from the named article, with the confidence of that estimate. A direction is given only if there is evidence for it.</dd>
<dt>Who speaks</dt><dd>The share of each kind of source in all quoted and reported words. The kind comes from what the articles call the source. Some kinds are wrong or unknown (“other”). “Criticised, not quoted” lists people who are criticised by name, but neither quoted nor reported to have been asked.</dd>
<dt>Changes of meaning</dt><dd>Words that were replaced, added or dropped, compared with the base of the row, and that change what the sentence says. WordNet and lists of newsroom usage say which words are synonyms or opposites. Unknown replacements count as changes of meaning. Point at a change to see its class and reason.</dd>
<dt>Left out</dt><dd>What this outlet does not report although at least half of the others do (and at least two of them). There may be good reasons.</dd>
<dt>Moved up and down</dt><dd>The share of the article above a fact, compared with the median of the other outlets that report it. Differences below 15 % are not listed.</dd>
<dt>Headlines</dt><dd>“Not in the article” lists words of the headline that the outlet’s own article does not contain in any form: neither the word, nor one with the same root, nor a related word in WordNet. The article may still say the same in other words. Numbers and names that the article states differently are listed too.</dd>
<dt>Probability of comment</dt><dd>The estimated probability that a sentence that only one outlet has is the outlet’s own comment.</dd>
</dl>
<p>Markers are found by published rules, and rules make mistakes. They miss irony and words that are loaded in one context only. The JSON of this comparison has every span. The CSV has every marker with its rule.</p></section>`
}
