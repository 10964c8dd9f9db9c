import type { FastifyInstance } from 'fastify'
import type { Limits } from '../config.ts'
import { LONGEST_TOKEN } from '../read/tokens/scan-tokens.ts'

interface Property {
  description?: string
  minItems?: number
  maxItems?: number
  maxLength?: number
}
interface Document {
  paths?: Record<string, { post?: { requestBody?: { description?: string; content?: Record<string, unknown> } } }>
  components?: { schemas?: Record<string, { properties?: Record<string, Property> }> }
}

/**
 * Shows the limits that are set in the description of the API.
 *
 * The schemas that check bodies do not contain them, because exceeding a limit has a separate error that names it.
 * To be called before the routes are added; what it returns adds the limits to the description.
 */
export function showLimits(app: FastifyInstance, limits: Limits): <T extends object>(document: T) => T {
  const bodyLimits = new Map<string, number>()
  app.addHook('onRoute', ({ url, bodyLimit }) => {
    if (bodyLimit !== undefined) bodyLimits.set(url, bodyLimit)
  })
  return (given) => {
    const { paths = {}, components = {} } = given as Document
    for (const [url, { post }] of Object.entries(paths)) {
      if (!post?.requestBody) continue
      const isLines = Object.keys(post.requestBody.content ?? {}).includes('application/x-ndjson')
      post.requestBody.description = isLines
        ? describeLines(limits)
        : describeBody(limits, bodyLimits.get(url) ?? limits.bodyBytes)
    }
    for (const [name, property, limit] of propertyLimits(limits)) {
      Object.assign(components.schemas?.[name]?.properties?.[property] ?? {}, limit)
    }
    return given
  }
}

const count = (value: number) => value.toLocaleString('en')

const describeBody = ({ jsonDepth, jsonValues, arrivalMs, deadlineMs, stageMs }: Limits, bytes: number) =>
  `At most ${count(bytes)} bytes after unpacking, nested at most ${jsonDepth} levels deep, with at most ${count(jsonValues)} values. The body must arrive within ${arrivalMs / 1000} seconds. ` +
  `The response takes at most ${deadlineMs / 1000} seconds, and each stage of the work at most ${stageMs / 1000}. A run of more than ${LONGEST_TOKEN} characters without white space is read in pieces.`

const describeLines = ({ ingestLineBytes }: Limits) =>
  `Any number of lines, each at most ${count(ingestLineBytes)} bytes after unpacking.`

function propertyLimits(limits: Limits): readonly (readonly [string, string, Property])[] {
  return [
    ['Article', 'text', { maxLength: limits.textCharacters }],
    // In bytes of UTF-8: of characters there are as many at most.
    ['Article', 'html', { maxLength: limits.htmlBytes }],
    ['ComparisonRequest', 'articles', { minItems: 2, maxItems: limits.articles }],
    ['StoriesRequest', 'articles', { minItems: 1, maxItems: limits.storiesArticles }]
  ]
}
