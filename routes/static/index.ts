import type { FastifyInstance } from 'fastify'
import { sendAsset, serveWeb } from '../../src/http/serve-web.ts'

export default async function assets(app: FastifyInstance): Promise<void> {
  await serveWeb(app)
  app.get<{ Params: { file: string } }>('/:file', { schema: { hide: true } }, async (request, reply) =>
    sendAsset(reply, request.params.file)
  )
}
