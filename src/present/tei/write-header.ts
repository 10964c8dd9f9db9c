import type { Comparison } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { element, textElement } from './element.ts'

/** The name of each witness, by the article's id. */
export type Witnesses = ReadonlyMap<string, string>

/** What an annotation may be classed as: the identifiers that `ana` points at. */
const classes = {
  voice: {
    outlet: 'The outlet’s own wording.',
    quoted: 'Inside quotation marks that are attributed to somebody.',
    attributed: 'Inside indirect speech.'
  },
  significance: {
    surface: 'The difference touches the surface alone.',
    style: 'The difference touches the style.',
    meaning: 'The difference touches what is said.'
  }
} as const

/** Points at the class that `classDecl` describes. */
export const classOf = (taxonomy: keyof typeof classes, category: string): string => `#${taxonomy}.${category}`

/**
 * Writes the header: a title, where the comparison comes from, the witnesses, shared wording and its source, and the classes that annotations point at.
 *
 * Shape: the title is the headline of the article that the others are compared with; the label of the story, else the comparison's id, if it has none.
 */
export function writeHeader(comparison: Comparison, belonging: readonly Reading[], witnesses: Witnesses): string {
  const { id, createdAt, story, engine } = comparison
  const list = belonging.map((reading) => writeWitness(reading, witnesses.get(reading.article)!)).join('\n')
  const title = titleOf(comparison, belonging)
  const label = story === null || story === title ? '' : `, story ${element('idno', { type: 'story' }, escapeMarkup(story))}`
  return `<teiHeader>
<fileDesc>
<titleStmt>${textElement('title', title, { type: 'main' })}${textElement('title', `A comparison of ${belonging.length} articles`, { type: 'sub' })}</titleStmt>
<publicationStmt><p>Comparison ${element('idno', { type: 'comparison' }, escapeMarkup(id))}${label}, made on ${element('date', { when: createdAt }, escapeMarkup(createdAt))}. The articles’ words are their publishers’.</p></publicationStmt>
<sourceDesc>${list ? element('listWit', {}, `\n${list}\n`) : '<p>No article.</p>'}${writeLineage(comparison, witnesses)}</sourceDesc>
</fileDesc>
<encodingDesc>
<variantEncoding method="parallel-segmentation" location="internal"/>
<classDecl>${Object.entries(classes).map(writeTaxonomy).join('')}</classDecl>
<appInfo>${element('application', { ident: 'parallax', version: engine.version }, `<label>Parallax, marker catalogue ${escapeMarkup(engine.catalogue)}</label>`)}</appInfo>
</encodingDesc>
</teiHeader>`
}

function titleOf({ id, story, alignment }: Comparison, belonging: readonly Reading[]): string {
  const base = belonging.find(({ article }) => article === alignment.rows[0]?.base)
  return [base, ...belonging].find((reading) => reading?.title?.trim())?.title ?? story ?? id
}

const writeTaxonomy = ([name, categories]: [string, Readonly<Record<string, string>>]) =>
  element(
    'taxonomy',
    { 'xml:id': name },
    Object.entries(categories)
      .map(([category, description]) =>
        element('category', { 'xml:id': `${name}.${category}` }, textElement('catDesc', description))
      )
      .join('')
  )

function writeWitness({ article, outlet, title, byline, publishedAt, url }: Reading, name: string): string {
  const parts = [
    textElement('title', title),
    textElement('author', byline),
    textElement('publisher', outlet),
    publishedAt === null ? '' : element('date', isW3cDate(publishedAt) ? { when: publishedAt } : {}, escapeMarkup(publishedAt)),
    url === null ? '' : element('ref', isUri(url) ? { target: url } : {}, escapeMarkup(url))
  ]
  return element('witness', { 'xml:id': name, n: article }, element('bibl', {}, parts.join('')))
}

/**
 * Shared wording and its source: who took the wording from whom (`active` from `passive`), who shares it in an unknown direction, and which articles go
 * back to one source. `cert` is the confidence.
 */
function writeLineage({ lineage: { edges, groups } }: Comparison, witnesses: Witnesses): string {
  const reference = (article: string) => `#${witnesses.get(article) ?? ''}`
  const pairs = edges.map(({ from, to, direction, confidence, reason }) => {
    const isKnown = direction !== 'unknown'
    const ends = isKnown
      ? { name: 'tookWordingFrom', active: reference(to), passive: reference(from) }
      : { name: 'sharesWordingWith', mutual: `${reference(from)} ${reference(to)}` }
    return element('relation', { ...ends, cert: String(confidence) }, textElement('desc', reason))
  })
  const origins = groups.map(({ articles, source }) =>
    element('relation', { name: 'sharesSource', mutual: articles.map(reference).join(' ') }, textElement('desc', source))
  )
  const relations = [...pairs, ...origins]
  return relations.length === 0 ? '' : element('listRelation', {}, `\n${relations.join('\n')}\n`)
}

/** The forms of a moment that `when` takes; looser ones of ISO 8601 stand in the element's text alone. */
const isW3cDate = (value: string) => /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value)
const isUri = (value: string) => /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(value)
