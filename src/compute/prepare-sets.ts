import type { Limits } from '../config.ts'
import { comparisonId } from '../ids/comparison-id.ts'
import { newJobId } from '../ids/job-id.ts'
import { checkComparison } from '../requests/check-request.ts'
import { parseBody } from '../requests/parse-body.ts'
import type { Article } from '../schemas/article.ts'
import type { ComparisonRequest, Engine } from '../schemas/comparison.ts'
import type { Story } from '../schemas/stories.ts'
import { packBytes } from '../serialise/pack-bytes.ts'

/** A set that is sound, to be compared later: `input` is the request's body, packed. */
export interface PreparedSet {
  readonly articles: number
  readonly webhook: string | null
  readonly input: string
}

/** A set to compare as the job of this id. */
export interface SetOfJob {
  readonly job: string
  readonly input: string
}

/** Checks a set that is to be compared later. Errors: every fault of the body. */
export function prepareSet(body: Uint8Array, limits: Limits): PreparedSet {
  const { articles, options } = checkComparison(parseBody(body, limits), limits)
  return { articles: articles.length, webhook: options?.webhook ?? null, input: packBytes(body) }
}

/**
 * Makes a set to compare of each story of two articles or more, and links the story to its comparison and its job.
 * A story of more articles than a comparison may have stays as it is.
 */
export function prepareStories(
  stories: readonly Story[],
  articles: ReadonlyMap<string, Article>,
  { tenant, engine, limits }: { readonly tenant: string; readonly engine: Engine; readonly limits: Limits }
): { stories: Story[]; sets: SetOfJob[] } {
  const sets: SetOfJob[] = []
  const linked = stories.map((story) => {
    if (story.articles.length < 2 || story.articles.length > limits.articles) return story
    const request: ComparisonRequest = { articles: story.articles.map((id) => ({ ...articles.get(id)!, id })) }
    const job = newJobId()
    sets.push({ job, input: packBytes(Buffer.from(JSON.stringify(request))) })
    return { ...story, comparison: `/v1/comparisons/${comparisonId(tenant, request, engine)}`, job: `/v1/jobs/${job}` }
  })
  return { stories: linked, sets }
}
