import { escapeMarkup } from '../escape-markup.ts'

type Attributes = Readonly<Record<string, string | null>>

/** Writes an element with its content, which is markup already. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => (value === null || value === '' ? '' : ` ${key}="${escapeMarkup(value)}"`))
    .join('')
  return content === '' ? `<${name}${pairs}/>` : `<${name}${pairs}>${content}</${name}>`
}

/** An element around a text; nothing around an empty one. */
export const textElement = (name: string, text: string | null, attributes: Attributes = {}): string =>
  text === null ? '' : element(name, attributes, escapeMarkup(text))
