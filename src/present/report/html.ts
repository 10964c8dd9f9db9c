import { escapeMarkup } from '../escape-markup.ts'

/** Marks what `html` made; no text from an article can carry it. */
const safe = Symbol('safe markup')

/** Markup that is safe to send. */
export interface Markup {
  readonly [safe]: string
}
export type Content = Markup | string | number | null | false | readonly Content[]

/** Makes markup from a template: every value is escaped, except what this function made itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let markup = parts[0]!
  for (const [i, value] of values.entries()) markup += render(value) + parts[i + 1]!
  return { [safe]: markup }
}

/** Returns the markup as a string. */
export function render(content: Content): string {
  if (content === null || content === false) return ''
  if (typeof content === 'string') return escapeMarkup(content)
  if (typeof content === 'number') return String(content)
  if (safe in content) return content[safe]
  return content.map(render).join('')
}

/** Contents with something between them. */
export const joinContent = (contents: readonly Content[], between: Content): Content =>
  contents.flatMap((content, i) => (i === 0 ? [content] : [between, content]))
