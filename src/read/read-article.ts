import type { Article } from '../schemas/article.ts'
import type { Reading } from '../schemas/reading.ts'
import type { Warning } from '../schemas/warning.ts'
import { findAttributions } from './attributions/find-attributions.ts'
import { markVoices } from './attributions/mark-voices.ts'
import { describeReading, unreadable } from './describe-reading.ts'
import { markFurniture } from './furniture/mark-furniture.ts'
import { readPage } from './furniture/read-page.ts'
import { detectLanguage } from './language/detect-language.ts'
import { makePassages } from './make-passages.ts'
import type { CompiledRules } from './markers/compile-rules.ts'
import { findMarkers } from './markers/find-markers.ts'
import { findNames } from './names/find-names.ts'
import { resolveSources } from './names/resolve-sources.ts'
import { outletKey } from './outlet-key.ts'
import { scoreArticle } from './scores/score-article.ts'
import { scoreSentences } from './scores/score-sentences.ts'

/** What is known of an article before its text is read: from the sender, else from the page. */
export interface ArticleHead {
  readonly article: string
  readonly outlet: string
  readonly outletKey: string
  readonly title: string | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly byline: string | null
  readonly language: { readonly tag: string; readonly detected: boolean }
  readonly text: string
}

/**
 * Reads one article: page furniture, sentences, who said what, names, framing markers, scores.
 *
 * Shape: a whole Reading, whatever the article; one that cannot be read (nothing but furniture, another language) has empty
 * lists and a warning with the code `ARTICLE_EMPTY` or `LANGUAGE_UNSUPPORTED`.
 * Units: spans are UTF-16 offsets in the reading's `text` or `title`.
 */
export function readArticle(article: Article, id: string, rules: CompiledRules): Reading {
  const { head, warnings } = openArticle(article, id)
  if (head.text.trim() === '') return unreadable(head, { code: 'ARTICLE_EMPTY', detail: 'The article has no text.' })
  if (!isEnglish(head.language.tag)) {
    return unreadable(head, {
      code: 'LANGUAGE_UNSUPPORTED',
      detail: `The article is in “${head.language.tag}”; only English is read.`
    })
  }
  const removed = markFurniture(head.text, head)
  const passages = makePassages(head.title, head.text, removed)
  if (!passages.some(({ field, tokens }) => field === 'text' && tokens.length > 0)) {
    return unreadable(head, { code: 'ARTICLE_EMPTY', detail: 'Nothing is left of the article after page furniture.' }, removed)
  }
  const attributions = findAttributions(passages)
  const names = findNames(passages)
  const sourceNames = resolveSources(attributions, names, passages)
  const voices = markVoices(passages, attributions)
  const markers = findMarkers({ passages, voices, attributions, names, rules })
  const framing = scoreSentences(passages, voices, markers)
  const scores = scoreArticle(passages, voices, markers)
  return describeReading({ head, removed, passages, attributions, sourceNames, names, markers, framing, scores, warnings })
}

const isEnglish = (tag: string) => /^en(?:-|$)/i.test(tag)

function openArticle(article: Article, id: string): { head: ArticleHead; warnings: Warning[] } {
  const page = article.html === undefined ? null : readPage(article.html, article.url ?? null)
  const text = page?.text ?? article.text ?? ''
  const warnings: Warning[] = []
  let language = { tag: article.language ?? '', detected: false }
  if (article.language === undefined) {
    const found = detectLanguage(text)
    language = { tag: found.tag, detected: true }
    if (!found.isSure) {
      warnings.push({
        code: 'LANGUAGE_UNSURE',
        detail: `The language could not be told for sure; the article was read as “${found.tag}”.`
      })
    }
  }
  const head = {
    article: id,
    outlet: article.outlet,
    outletKey: outletKey(article.outlet),
    title: article.title ?? page?.title ?? null,
    url: article.url ?? null,
    publishedAt: article.publishedAt ?? page?.publishedAt ?? null,
    byline: article.byline ?? page?.byline ?? null,
    language,
    text
  }
  return { head, warnings }
}
