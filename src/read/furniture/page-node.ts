/** The little of the DOM that extraction looks at; what the parser builds has this shape. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly textContent: string
  getAttribute(name: string): string | null
  remove(): void
}

const ELEMENT = 1
const TEXT = 3

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT
export const isText = (node: PageNode) => node.nodeType === TEXT

/** Calls `visit` with every element under `root`, in order; if it returns false, the content of the element is skipped. */
export function visitElements(root: PageNode, visit: (element: PageElement) => boolean): void {
  let node = root.firstChild
  while (node !== null && node !== root) {
    // taken before the visit, which may remove the element
    const after = nodeAfter(node, root)
    const goesIn = isElement(node) && visit(node)
    node = goesIn && node.firstChild !== null ? node.firstChild : after
  }
}

function nodeAfter(node: PageNode, root: PageNode): PageNode | null {
  let at: PageNode | null = node
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling
    at = at.parentNode
  }
  return null
}
