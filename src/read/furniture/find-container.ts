import { isElement, type PageNode } from './page-node.ts'
import type { Weights } from './weigh-elements.ts'

/** A child that holds this share of the running text is where the article is. */
const LEAST_SHARE = 0.8

/** Finds the innermost element under `root` that holds nearly all of its running text. */
export function findContainer(root: PageNode, weights: Weights): PageNode {
  let container = root
  for (;;) {
    const inner = heaviestChild(container, weights)
    if (inner === null || proseOf(inner, weights) < LEAST_SHARE * proseOf(container, weights)) return container
    container = inner
  }
}

const proseOf = (node: PageNode, weights: Weights) => weights.get(node)?.prose ?? 0

function heaviestChild(node: PageNode, weights: Weights): PageNode | null {
  let best: PageNode | null = null
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child)) continue
    if (best === null || proseOf(child, weights) > proseOf(best, weights)) best = child
  }
  return best
}
