import Fastify, { type FastifyInstance } from 'fastify'
import healthz from '../routes/healthz/index.ts'
import type { Config } from './config.ts'
import type { AppError } from './errors.ts'
import { answerErrors } from './http/answer-errors.ts'
import { logRequests } from './http/log-requests.ts'
import { useReferences } from './http/refer-schemas.ts'
import { serverOptions } from './http/server-options.ts'

/** Makes a service that cannot work, such as on a damaged store: it is alive, and says at every other address why it is not ready. */
export async function makeUnreadyApp(config: Config, reason: AppError): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify(serverOptions(config))
  logRequests(app)
  answerErrors(app)
  useReferences(app)
  // Before a body is looked at: what it holds does not matter.
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.url !== '/healthz') throw reason
  })
  await app.register(healthz, { prefix: '/healthz' })
  return app
}

/** Says why the service is not ready, on standard error and over HTTP, until it is told to stop. */
export async function serveUnready(config: Config, reason: AppError): Promise<void> {
  const app = await makeUnreadyApp(config, reason)
  const stop = async () => {
    await app.close()
    process.exit(1)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  const address = await app.listen({ host: config.host, port: config.port })
  console.error(`${reason.code}: ${reason.message}`)
  console.log(`Parallax is not ready: ${address}/healthz answers 200, every other URL 503 ${reason.code}`)
}
