import type { FastifyInstance } from 'fastify'
import { sendPage, serveWeb } from '../../src/http/serve-web.ts'

/** Returns the address of a comparison, to be shared. It contains no data: the page requests that, with a key if keys are set. */
export default async function comparisonPage(app: FastifyInstance): Promise<void> {
  await serveWeb(app)
  app.get('/:id', { schema: { hide: true } }, async (_request, reply) => sendPage(reply))
}
