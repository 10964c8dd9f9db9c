import { catalogue } from '../catalogue/catalogue.ts'
import type { Limits } from '../config.ts'
import { errorOfFaults, type Fault } from '../errors.ts'
import { Article } from '../schemas/article.ts'
import { ComparisonRequest } from '../schemas/comparison.ts'
import type { CallerRule } from '../schemas/marker-rule.ts'
import { StoriesRequest } from '../schemas/stories.ts'
import { checkArticle, checkSentences, findDuplicateIds, idsOf } from './check-articles.ts'
import { compileShape, type ShapeCheck } from './check-shape.ts'

const articleShape = compileShape(Article)
const comparisonShape = compileShape(ComparisonRequest)
const storiesShape = compileShape(StoriesRequest)

/** Checks the body of an analysis. Errors: one `AppError` with every fault. */
export function checkAnalysis(body: unknown, limits: Limits): Article {
  const faults = [...articleShape(body), ...checkArticle(body, '', limits)]
  if (faults.length > 0) throw errorOfFaults(faults)
  return body as Article
}

/** Checks the body of a comparison. Errors: one `AppError` with every fault. */
export function checkComparison(body: unknown, limits: Limits): ComparisonRequest {
  const faults = checkSet(body, comparisonShape, { least: 2, most: limits.articles, sentences: limits.setSentences }, limits)
  faults.push(...checkOptions(body))
  if (faults.length > 0) throw errorOfFaults(faults)
  return body as ComparisonRequest
}

/** Checks the body of a grouping. Errors: one `AppError` with every fault. */
export function checkStories(body: unknown, limits: Limits): StoriesRequest {
  const faults = checkSet(
    body,
    storiesShape,
    { least: 1, most: limits.storiesArticles, sentences: limits.storiesSentences },
    limits
  )
  if (faults.length > 0) throw errorOfFaults(faults)
  return body as StoriesRequest
}

/** The least and most articles of a set, and the most sentences. */
interface SetSize {
  readonly least: number
  readonly most: number
  readonly sentences: number
}

function checkSet(body: unknown, shape: ShapeCheck, size: SetSize, limits: Limits): Fault[] {
  const articles = articlesOf(body)
  if (articles.length > size.most) {
    // Nothing else is checked, because a list of a million faults helps nobody.
    const detail = `The set has ${articles.length} articles. The limit is ${size.most}.`
    return [{ code: 'TOO_MANY_ARTICLES', pointer: '/articles', detail }]
  }
  const faults = shape(body)
  if (Array.isArray((body as { articles?: unknown } | null)?.articles) && articles.length < size.least) {
    const detail = `A set needs at least ${size.least} articles. This one has ${articles.length}.`
    faults.push({ code: 'TOO_FEW_ARTICLES', pointer: '/articles', detail })
  }
  return [
    ...faults,
    ...articles.flatMap((article, i) => checkArticle(article, `/articles/${i}`, limits)),
    ...checkSentences(articles, size.sentences),
    ...findDuplicateIds(articles)
  ]
}

function checkOptions(body: unknown): Fault[] {
  const { options } = (body ?? {}) as { options?: { base?: unknown; markers?: unknown } | null }
  const faults: Fault[] = []
  if (typeof options?.base === 'string' && !idsOf(articlesOf(body)).includes(options.base)) {
    faults.push({ code: 'BASE_UNKNOWN', pointer: '/options/base', detail: '“base” must be the id of an article in the set.' })
  }
  const rules: readonly unknown[] = Array.isArray(options?.markers) ? options.markers : []
  const taken = new Set(catalogue.map(({ id }) => id))
  for (const [i, rule] of rules.entries()) {
    const id = (rule as CallerRule | null)?.id
    if (typeof id !== 'string') continue
    if (taken.has(id)) {
      faults.push({
        code: 'RULE_ID_DUPLICATE',
        pointer: `/options/markers/${i}/id`,
        detail: 'Another rule already has this id. Choose a different one.'
      })
    }
    taken.add(id)
  }
  return faults
}

function articlesOf(body: unknown): readonly unknown[] {
  const articles = (body as { articles?: unknown } | null)?.articles
  return Array.isArray(articles) ? articles : []
}
