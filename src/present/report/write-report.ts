import { createHash } from 'node:crypto'
import type { Comparison } from '../../schemas/comparison.ts'
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

/** What the report may do: be styled by its own style sheet, and nothing else. It stands in the file, too, so that a saved copy is held by it. */
export const reportPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`

/**
 * A comparison to read, print and file: one HTML page without script, fonts, pictures or anything else from elsewhere.
 *
 * Long lists are cut, and say so. Every word from an article is escaped by `html`.
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
  // The style sheet is ours, and its hash stands in the policy: it goes in as it is.
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
  const size =
    belonging.length === articles.length ? `${articles.length} articles` : `${belonging.length} of ${articles.length} articles`
  return html`<header><p class="brand">Parallax <span>comparison report</span></p><h1 dir="auto">${title}</h1>
<p class="meta">${size} on one story · compared ${moment(createdAt)} UTC · version ${engine.version}, catalogue ${engine.catalogue} · <span class="id">${id}</span></p></header>`
}

function writeMethod(): Markup {
  return html`<section id="method"><h2>How to read this</h2>
<p>Every figure here rests on words that can be looked up: nothing is judged true or false, left or right. The service lays the articles side by side, sentence by sentence, and compares their wording.</p>
<dl>
<dt>Framing per 1,000 own words</dt><dd>Marked wording (loaded words, speech verbs, epithets and others) in the outlet’s own voice, weighted by strength, per 1,000 of its own words. Quoted and reported speech does not count. The interval says where the rate lies with 95 % confidence: short articles have wide ones, and overlapping intervals are no difference.</dd>
<dt>Contrast</dt><dd>How far the rate lies above (+) or below (−) that of the story’s other outlets, in standard errors. Within ±2 it may well be chance.</dd>
<dt>Copied from</dt><dd>The share of the article’s words that most likely come from the one named; an estimate, given with its confidence.</dd>
<dt>Who speaks</dt><dd>Of all words that sources are given, quoted or reported, the share of each kind of source. Kinds are told from what the articles call their sources, and some are wrong or not known (“other”). “Criticised, not quoted” names who is criticised by name and neither quoted nor said to have been asked.</dd>
<dt>Changes of meaning</dt><dd>Replaced, added or dropped words that change what is reported, against the wording of the row’s base. WordNet and lists of the service say which words are synonyms or opposites; unknown replacements count as changes of meaning. Pointing at a change shows its class and the reason.</dd>
<dt>Left out</dt><dd>What at least half of the other outlets, and at least two, tell and this one does not. There may be good reasons.</dd>
<dt>Moved up and down</dt><dd>Where a fact stands in the article, as the share of the text above it, against the median of the other outlets that report it. Facts that differ by less than 15 % of the text are not listed.</dd>
<dt>Headline against its text</dt><dd>Words of a headline for which the outlet’s own text has neither the word, nor one of its root, nor one that WordNet relates to it; and numbers and names that the text gives otherwise. The text may still say the same in words that no dictionary relates.</dd>
<dt>Likely comment</dt><dd>The estimated probability that a sentence told by one outlet alone is its own comment and not a report.</dd>
</dl>
<p>The markers are found by published rules, which err: irony, and words that are loaded in one context alone, escape them. The JSON of this comparison holds every span; the CSV every marker with its rule.</p></section>`
}
