import { type ErrorEntry, errorCodes } from '../src/errors.ts'

/** docs/errors.md: the list of codes for readers. */
export function writeErrorsPage(): string {
  const rows = Object.entries<ErrorEntry>(errorCodes).map(([code, { status, title, description, retryAfterSeconds }]) => {
    const retry = retryAfterSeconds === undefined ? '' : ` Try again after ${retryAfterSeconds} s (\`Retry-After\`).`
    return `| \`${code}\` | ${status ?? 'warning'} | ${title} | ${description}${retry} |`
  })
  return `# Errors

Written from \`src/errors.ts\` by \`npm run openapi\`; a test holds the two equal.

An error is \`application/problem+json\` (RFC 9457):

\`\`\`json
{
  "type": "urn:parallax:error:ARTICLE_ID_DUPLICATE",
  "title": "Article id used twice",
  "status": 422,
  "detail": "Article 0 has this id already.",
  "code": "ARTICLE_ID_DUPLICATE",
  "errors": [{ "pointer": "/articles/1/id", "detail": "Article 0 has this id already.", "code": "ARTICLE_ID_DUPLICATE" }]
}
\`\`\`

\`code\` is stable. \`errors\` names every offending place with a JSON Pointer into the body (or into the query), at most 1,000 of them; where
the places have different faults, the code of the whole is \`BODY_INVALID\` and each place has its own. Codes marked *warning* never fail a
request: they stand in \`warnings\` of a reading or of a comparison. So do \`ARTICLE_EMPTY\` and \`LANGUAGE_UNSUPPORTED\` while two articles of a set
can be read.

| code | status | title | when |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
