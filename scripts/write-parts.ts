import { partContents } from '../src/schemas/comparison.ts'

const head = '| part | content |\n|---|---|\n'

/** Returns docs/concepts.md with its table of the parts of a comparison. Errors: if the page has no such table. */
export function writeParts(page: string): string {
  const start = page.indexOf(head)
  if (start < 0) throw new Error('docs/concepts.md has no table of parts.')
  const rows = Object.entries(partContents).map(([part, content]) => `| \`${part}\` | ${content} |\n`)
  const rest = page.slice(start + head.length).replace(/^(?:\|.*\n)*/, '')
  return `${page.slice(0, start)}${head}${rows.join('')}${rest}`
}
