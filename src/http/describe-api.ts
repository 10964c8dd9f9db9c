import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { engine } from '../engine.ts'
import { addExamples } from './add-examples.ts'
import { nameResponses } from './name-responses.ts'
import { showLimits } from './show-limits.ts'

const description = `Compares several outlets’ articles on one story and shows, with the span of text that proves it, how the tellings differ.

Spans are half-open offsets in UTF-16 code units, as \`String.prototype.slice\` takes them: \`text.slice(start, end)\` is the span’s own \`text\`.
Errors are \`application/problem+json\` with a stable \`code\`. Every answer carries \`X-Request-Id\`.

The ids filled in below are those of built-in examples, which every store answers from its first start. They are in no list, and removing one changes nothing.`

const tags = [
  { name: 'Comparison', description: 'Several articles on one story: how they differ.' },
  { name: 'Analysis', description: 'One article: what is found in it.' },
  { name: 'Stories', description: 'Articles grouped by the event that they tell.' },
  { name: 'Ingest', description: 'Feeds: many articles at once, line by line.' },
  { name: 'Outlets', description: 'One outlet over time.' },
  { name: 'Jobs', description: 'Work that goes on after its request was answered.' },
  { name: 'Catalogue', description: 'The rules that mark framing.' },
  { name: 'Operation', description: 'How the service is.' }
]

/** For the pages of the documentation: scripts and styles from here alone; the library that they come from sets styles inside the page. */
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
          key: { type: 'http', scheme: 'bearer', description: 'A key of `API_KEYS`; none is needed where none is set.' }
        }
      }
    },
    transformObject: (document) =>
      'openapiObject' in document ? nameResponses(addLimits(addExamples(document.openapiObject))) : document.swaggerObject,
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
