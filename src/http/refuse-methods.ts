import type { FastifyInstance, HTTPMethods } from 'fastify'
import { AppError } from '../errors.ts'

const methods: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/**
 * Notes which methods each address takes. Returns what to call once all routes are there: it answers 405 with `Allow` to the others.
 */
export function noteMethods(app: FastifyInstance): () => void {
  const taken = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const known = taken.get(url) ?? new Set()
    taken.set(url, known)
    for (const name of [method].flat()) known.add(name)
  })
  return () => {
    for (const [url, known] of [...taken]) {
      // The pages of the documentation come from a plugin, which answers for them.
      if (!url.includes('*') && !url.startsWith('/docs')) refuseOthers(app, url, [...known].sort())
    }
  }
}

function refuseOthers(app: FastifyInstance, url: string, known: readonly string[]): void {
  const others = methods.filter((method) => !known.includes(method))
  if (others.length === 0) return
  app.route({
    url,
    method: others,
    schema: { hide: true },
    onRequest: async (_request, reply) => {
      reply.header('allow', known.join(', '))
      throw new AppError('METHOD_NOT_ALLOWED', `This URL supports ${known.join(', ')}.`)
    },
    handler: async () => undefined
  })
}
