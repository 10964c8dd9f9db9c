import { isElement, isText, type PageNode } from './page-node.ts'

/** How much text an element holds, in characters. */
export interface ElementWeight {
  /** Text outside links that reads like sentences. */
  prose: number
  text: number
  links: number
}

export type Weights = ReadonlyMap<PageNode, ElementWeight>

const LEAST_PROSE = 25
const LEAST_PLAIN_PROSE = 80
const sentenceMark = /[.,;!?…]/

/** Returns the weight of every element under `root`, `root` among them. */
export function weighElements(root: PageNode): Weights {
  const weights = new Map<PageNode, ElementWeight>()
  weigh(root, false, weights)
  return weights
}

function weigh(node: PageNode, isLink: boolean, weights: Map<PageNode, ElementWeight>): ElementWeight {
  const weight: ElementWeight = { prose: 0, text: 0, links: 0 }
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isText(child)) addText(weight, child.nodeValue ?? '', isLink)
    else if (isElement(child)) {
      const inner = weigh(child, isLink || child.localName === 'a', weights)
      weight.prose += inner.prose
      weight.text += inner.text
      weight.links += inner.links
    }
  }
  weights.set(node, weight)
  return weight
}

function addText(weight: ElementWeight, value: string, isLink: boolean): void {
  if (value.length < LEAST_PROSE && value.trim() === '') return
  const words = value.length < 200 ? value.trim() : value
  const { length } = words
  weight.text += length
  if (isLink) weight.links += length
  else if (length >= LEAST_PLAIN_PROSE || (length >= LEAST_PROSE && sentenceMark.test(words))) weight.prose += length
}
