import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { engine } from '../engine.ts'
import { addExamples } from './add-examples.ts'
import { nameResponses } from './name-responses.ts'
import { shortenSchemas } from './shorten-schemas.ts'
import { showLimits } from './show-limits.ts'

const description = `Compares how several news outlets report the same story, and shows the exact words behind every difference.

Spans are offsets \`[start, end)\` in UTF-16 code units, like JavaScript strings: \`text.slice(start, end)\` returns the span’s \`text\`.
Errors are \`application/problem+json\` with a stable \`code\`. Every response has an \`X-Request-Id\`. Resources and lists under \`/v1\` have an \`ETag\`. Send it as \`If-None-Match\` to receive 304 while nothing has changed.

The ids below are those of built-in examples, which every store has from the start. No list contains them, and deleting one changes nothing.`

const tags = [
  { name: 'Comparison', description: 'Compare several articles on one story.' },
  { name: 'Analysis', description: 'Read one article.' },
  { name: 'Stories', description: 'Articles grouped by the event they report.' },
  { name: 'Ingest', description: 'Send feeds of articles, line by line.' },
  { name: 'Outlets', description: 'One outlet over time.' },
  { name: 'Jobs', description: 'Work that continues after the response to its request.' },
  { name: 'Catalogue', description: 'The rules that mark framing.' },
  { name: 'Operation', description: 'State of the service, metrics and this description.' }
]

/** Headers of the documentation pages: scripts and styles from this service only. The library sets styles inside the page. */
const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff'
}

interface PageRequest {
  readonly headers: Readonly<Record<string, string>>
  body?: unknown
}

/** Runs in the documentation's page, on its own: the page indents JSON, and a feed has one article per line. */
function sendLines(request: PageRequest): PageRequest {
  if (request.headers['Content-Type'] !== 'application/x-ndjson') return request
  try {
    request.body = JSON.stringify(JSON.parse(String(request.body)))
  } catch {
    // Somebody has typed lines.
  }
  return request
}

/** Describes the API from the schemas of its routes, and shows it at `/docs`. To be called before the routes are added. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  const addLimits = showLimits(app, app.config.limits)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Parallax',
        description,
        version: engine.version,
        license: { name: 'MIT', identifier: 'MIT' }
      },
      servers: [{ url: '/', description: 'This service.' }],
      tags,
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'API key, if the service requires one.' }
        }
      }
    },
    transformObject: (document) =>
      'openapiObject' in document
        ? shortenSchemas(nameResponses(addLimits(addExamples(document.openapiObject))))
        : document.swaggerObject,
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `def-${i}`) }
  })
  await app.register(async (pages) => {
    pages.addHook('onRequest', (_request, reply, next) => {
      reply.headers(pageHeaders)
      next()
    })
    await pages.register(swaggerUi, {
      routePrefix: '/docs',
      logLevel: 'warn',
      uiConfig: { requestInterceptor: sendLines as never }
    })
  })
}
