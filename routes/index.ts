import type { FastifyInstance } from 'fastify'
import { sendPage, serveWeb } from '../src/http/serve-web.ts'

export default async function home(app: FastifyInstance): Promise<void> {
  await serveWeb(app)
  app.get('/', { schema: { hide: true } }, async (_request, reply) => sendPage(reply))
}
