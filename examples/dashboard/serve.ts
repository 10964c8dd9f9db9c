import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { build } from 'esbuild'

/** The address that Parallax listens on, and its API key if it requires one. */
export interface Upstream {
  readonly address: string
  readonly key?: string | undefined
}

type File = readonly [type: string, content: string | Uint8Array]
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:"

/**
 * The dashboard's own server: it gives out the page, and passes on what the page asks of Parallax. The key is added here, so no browser
 * ever gets it, and Parallax need not know this origin.
 */
export async function makeDashboard(upstream: Upstream): Promise<Server> {
  const files = await readFiles()
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://dashboard')
    const file = files.get(pathname)
    if (file) response.writeHead(200, { 'content-type': file[0], 'content-security-policy': policy }).end(file[1])
    else if (request.method === 'GET' && /^\/(?:v1|static)\//.test(pathname))
      void passOn(upstream, pathname + search, request, response)
    else response.writeHead(404).end()
  })
}

async function readFiles(): Promise<ReadonlyMap<string, File>> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'dashboard.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false
  })
  return new Map<string, File>([
    ['/', ['text/html; charset=utf-8', readFileSync(join(import.meta.dirname, 'dashboard.html'))]],
    ['/dashboard.css', ['text/css; charset=utf-8', readFileSync(join(import.meta.dirname, 'dashboard.css'))]],
    ['/dashboard.js', ['text/javascript; charset=utf-8', bundle.outputFiles[0]!.text]]
  ])
}

async function passOn(
  { address, key }: Upstream,
  path: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const headers = { accept: request.headers.accept ?? '*/*', ...(key !== undefined && { authorization: `Bearer ${key}` }) }
  try {
    const answer = await fetch(new URL(path, address), { headers })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/octet-stream' })
    if (answer.body) Readable.fromWeb(answer.body as import('node:stream/web').ReadableStream).pipe(response)
    else response.end()
  } catch {
    const problem = { type: 'about:blank', title: 'Bad gateway', status: 502, detail: `Parallax does not answer at ${address}.` }
    response.writeHead(502, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem))
  }
}

if (import.meta.main) {
  const { PARALLAX_URL = 'http://127.0.0.1:3000', PARALLAX_KEY, PORT = '8080' } = process.env
  const dashboard = await makeDashboard({ address: PARALLAX_URL, key: PARALLAX_KEY })
  dashboard.listen(Number(PORT), '127.0.0.1', () => console.log(`The dashboard is at http://127.0.0.1:${PORT}`))
}
