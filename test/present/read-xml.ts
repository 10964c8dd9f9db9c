/** An element of a parsed document. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' }

/**
 * A strict reader of the XML that the service writes: declaration, elements, quoted attributes, text, the five entities and the carriage return.
 * It throws if the document is not well-formed or uses anything else.
 */
export function readXml(document: string): XmlElement {
  if (!allowed.test(document)) throw new Error('a character that XML does not allow')
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!document.startsWith(declaration)) throw new Error('no declaration')
  let at = declaration.length
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}: ${document.slice(at, at + 40)}`)
  }
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const [match = fail('not well-formed')] = pattern.exec(document) ?? []
    at += match.length
    return match
  }
  const decode = (text: string) => text.replace(/&([^;&]*);?/g, (whole, name) => entities[name] ?? fail(`entity ${whole}`))
  const readElement = (): XmlElement => {
    const name = take(/<[A-Za-z][A-Za-z:.-]*/y).slice(1)
    const attributes: Record<string, string> = {}
    while (/\s/.test(document[at]!)) {
      const [key, value] = take(/\s+[A-Za-z][A-Za-z:-]*="[^"<]*"/y)
        .trim()
        .split(/="/) as [string, string]
      if (key in attributes) fail(`attribute ${key} twice`)
      attributes[key] = decode(value.slice(0, -1))
    }
    if (take(/\/?>/y) === '/>') return { name, attributes, children: [] }
    const children: (XmlElement | string)[] = []
    while (!document.startsWith('</', at)) {
      if (at >= document.length) fail(`${name} does not end`)
      if (document[at] === '<') children.push(readElement())
      else {
        const text = take(/[^<]+/y)
        if (text.includes(']]>')) fail(']]> in text')
        children.push(decode(text))
      }
    }
    if (take(/<\/[^>]*>/y) !== `</${name}>`) fail(`end of ${name} expected`)
    return { name, attributes, children }
  }
  const root = readElement()
  if (document.slice(at).trim() !== '') fail('something behind the document')
  return root
}

/** All elements of a name, in order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child, name)))
  return element.name === name ? [element, ...inside] : inside
}

export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
