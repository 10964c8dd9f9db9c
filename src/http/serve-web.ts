import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { codeFolder } from '../locate-code.ts'
import { webFolder } from './web-folder.ts'

/**
 * Scripts and styles from here alone, none inside the page. Strings never become markup, except lit's own templates and pasted pages that
 * are parsed apart to find their headline.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html parallax-parse'
].join('; ')

/** Adds `reply.sendFile` to the routes of a plugin, with tags, ranges and packed files. */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: codeFolder, serve: false, preCompressed: true, index: false })
}

/** Sends the page; it finds out by its own address what to show. */
export async function sendPage(reply: FastifyReply): Promise<FastifyReply> {
  return reply.header('content-security-policy', pagePolicy).sendFile('page.html', await webFolder())
}

/** Sends a script, a style sheet, a picture or the example. Pages of other origins may use them: there is no data in them. */
export async function sendAsset(reply: FastifyReply, file: string): Promise<FastifyReply> {
  reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })
  return reply.sendFile(file, await webFolder())
}
