import { Readability } from '@mozilla/readability'
import { type PageElement, type PageNode, visitElements } from './page-node.ts'
import { writeText } from './write-text.ts'

/** The text of the article that a page holds, by Readability over the page without its menus, asides and comments. */
export function findArticle(document: PageNode): string {
  dropFurniture(document)
  const body = bodyOf(document)
  const whole = body === null ? '' : writeText(body)
  const found = runReadability(document)
  const text = found === null ? '' : writeText(found)
  return text.length >= Math.min(200, whole.length * 0.3) ? text : whole
}

function runReadability(document: PageNode): PageNode | null {
  try {
    const reader = new Readability(document as never, { serializer: (node) => node as unknown as PageNode, disableJSONLD: true })
    return reader.parse()?.content ?? null
  } catch {
    return null
  }
}

function bodyOf(document: PageNode): PageNode | null {
  let body: PageNode | null = null
  visitElements(document, (element) => {
    if (element.localName === 'body') body ??= element
    return body === null
  })
  return body
}

const furnitureNames = new Set('nav footer button input form label figcaption dialog menu'.split(' '))
const furnitureRoles = new Set('navigation complementary banner contentinfo search menu menubar dialog alertdialog'.split(' '))

function dropFurniture(document: PageNode): void {
  visitElements(document, (element) => {
    if (!isFurniture(element)) return true
    element.remove()
    return false
  })
}

function isFurniture(element: PageElement): boolean {
  if (element.localName === 'body' || element.localName === 'html' || element.localName === 'main') return false
  if (furnitureNames.has(element.localName) && !(element.localName === 'form' && element.textContent.length > 2000)) return true
  const role = element.getAttribute('role')
  return role !== null && furnitureRoles.has(role)
}
