import type { FastifyInstance } from 'fastify'

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parallax</title>
</head>
<body>
<main>
<h1>Parallax</h1>
<p>Compares several outlets’ articles on one story, and shows the words that prove each difference.</p>
<ul>
<li><a href="/docs">The API, to read and to try</a></li>
<li><a href="/openapi.yaml">openapi.yaml</a></li>
<li><a href="/v1/markers">The marker rules</a></li>
</ul>
</main>
</body>
</html>
`

export default async function home(app: FastifyInstance): Promise<void> {
  app.get('/', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
      .send(page)
  )
}
