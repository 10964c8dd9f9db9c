export const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Returns the place after the next `mark`, or the end of the page. */
export function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

/** Returns the end of a comment, a doctype or a processing instruction. */
export function endOfDeclaration(html: string, start: number): number {
  if (html.startsWith('<!-->', start)) return start + 5
  return html.startsWith('<!--', start) ? endOf(html, '-->', start + 4) : endOf(html, '>', start)
}

/** Returns the name of the tag whose name starts at `from`, in small letters; at most forty characters of it. */
export function nameAt(html: string, from: number): string {
  let end = from
  while (end < html.length && end - from < 40) {
    const code = html.charCodeAt(end)
    if (!isLetter(code) && !(code >= 48 && code <= 57) && code !== 45 && code !== 58) break
    end++
  }
  return html.slice(from, end).toLowerCase()
}

/** Reads the end of a tag, quotation marks minded, and how many attributes it has. */
export function readTag(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0
  let inName = false
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === 62) return { end: at + 1, attributes }
    if (code === 61) {
      let next = at + 1
      while (next < html.length && html.charCodeAt(next) <= 32) next++
      const quote = html.charCodeAt(next)
      if (quote === 34 || quote === 39) {
        const close = html.indexOf(html[next]!, next + 1)
        if (close === -1) return { end: html.length, attributes }
        at = close
      } else {
        while (next < html.length && html.charCodeAt(next) > 32 && html.charCodeAt(next) !== 62) next++
        at = next - 1
      }
      inName = false
    } else if (code <= 32 || code === 47) {
      inName = false
    } else if (!inName) {
      inName = true
      attributes++
    }
  }
  return { end: html.length, attributes }
}

/** Returns where the closing tag of an element with the given name starts, or the end of the page. */
export function indexOfClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?![a-z0-9-])`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}
