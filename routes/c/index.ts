import type { FastifyInstance } from 'fastify'
import { sendPage, serveWeb } from '../../src/http/serve-web.ts'

/** The address of a comparison, to be shared. There is no data in it: the page asks for that, with a key where keys are set. */
export default async function comparisonPage(app: FastifyInstance): Promise<void> {
  await serveWeb(app)
  app.get('/:id', { schema: { hide: true } }, async (_request, reply) => sendPage(reply))
}
