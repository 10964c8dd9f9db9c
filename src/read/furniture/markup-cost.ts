import { words } from '../../languages/words.ts'

/** What a tree of a page would cost: extraction takes time that grows with depth times elements. */
export interface MarkupCost {
  readonly open: string[]
  elements: number
  /** The depths of all elements added up. */
  nesting: number
  attributes: number
  isTooMuch: boolean
}

/** News pages stay far below these. */
const MOST_DEPTH = 120
const MOST_ELEMENTS = 25_000
const MOST_NESTING = 500_000
const MOST_ATTRIBUTES = 100_000
const MOST_ATTRIBUTES_OF_ONE = 200
const MOST_ENTITIES = 200_000

const voids = words('area base br col embed hr img input link meta param source track wbr keygen frame')
/** Elements that the next one of their kind closes, so that they add no depth of their own. */
const selfClosing = words('p li dt dd td th tr thead tbody tfoot option optgroup rt rp colgroup caption')

export function startCost(html: string): MarkupCost {
  return { open: [], elements: 0, nesting: 0, attributes: 0, isTooMuch: countEntities(html) > MOST_ENTITIES }
}

/** Counts an element that is opened. */
export function countElement(cost: MarkupCost, name: string, attributes: number): void {
  cost.attributes += attributes
  if (attributes > MOST_ATTRIBUTES_OF_ONE || cost.attributes > MOST_ATTRIBUTES) cost.isTooMuch = true
  countPiece(cost)
  if (!voids.has(name) && !selfClosing.has(name)) cost.open.push(name)
  if (cost.open.length > MOST_DEPTH) cost.isTooMuch = true
}

/** Counts a separate piece of text: the parser makes one of every stray sign. */
export function countPiece(cost: MarkupCost): void {
  cost.elements++
  cost.nesting += cost.open.length
  if (cost.elements > MOST_ELEMENTS || cost.nesting > MOST_NESTING) cost.isTooMuch = true
}

/** Counts an element that is closed, and with it those still open inside it. */
export function closeElement({ open }: MarkupCost, name: string): void {
  const found = open.lastIndexOf(name)
  if (found !== -1) open.length = found
}

function countEntities(html: string): number {
  let count = 0
  for (let at = html.indexOf('&'); at !== -1 && count <= MOST_ENTITIES; at = html.indexOf('&', at + 1)) count++
  return count
}
