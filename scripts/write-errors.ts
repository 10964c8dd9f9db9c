import { type ErrorEntry, errorCodes } from '../src/errors.ts'

/** Returns docs/errors.md: every error code with its status and meaning. */
export function writeErrorsPage(): string {
  const rows = Object.entries<ErrorEntry>(errorCodes).map(([code, { status, title, description, retryAfterSeconds }]) => {
    const retry = retryAfterSeconds === undefined ? '' : ` Try again after ${retryAfterSeconds} s (\`Retry-After\`).`
    return `| \`${code}\` | ${status ?? 'warning'} | ${title} | ${description}${retry} |`
  })
  return `# Errors

<!-- Written by \`npm run openapi\` from src/errors.ts. -->

Every error response is \`application/problem+json\` (RFC 9457):

\`\`\`json
{
  "type": "urn:parallax:error:ARTICLE_ID_DUPLICATE",
  "title": "Article id used twice",
  "status": 422,
  "detail": "/articles/0 already has this id. Give each article a different id.",
  "code": "ARTICLE_ID_DUPLICATE",
  "errors": [
    {
      "pointer": "/articles/1/id",
      "detail": "/articles/0 already has this id. Give each article a different id.",
      "code": "ARTICLE_ID_DUPLICATE"
    }
  ]
}
\`\`\`

\`code\` never changes between versions. \`errors\` lists every mistake, up to 1,000, with a JSON Pointer into the body or the query.
If the places have different errors, the code of the response is \`BODY_INVALID\`, and each place has its own code.

A code marked *warning* does not fail a request. It appears in \`warnings\` of a reading or a comparison. So do \`ARTICLE_EMPTY\` and
\`LANGUAGE_UNSUPPORTED\`, as long as two articles of the set can be read.

| code | status | title | meaning |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
