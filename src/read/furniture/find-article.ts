import { Readability } from '@mozilla/readability'
import { dropFurniture } from './drop-furniture.ts'
import { findContainer } from './find-container.ts'
import type { PageNode } from './page-node.ts'
import { weighElements } from './weigh-elements.ts'
import { writeText } from './write-text.ts'

/** Less than this share of the container's text, and Readability has settled on a part of the article or on something else. */
const LEAST_FOUND = 0.6
/** A long text is believed sooner: the rest of a page may well be longer than its article. */
const LEAST_OF_LONG = 0.3
const LONG = 2000

/**
 * The text of the article that a page holds: by Readability over the page without its furniture, or, where that finds
 * too little of the running text, the element that holds nearly all of it.
 */
export function findArticle(document: PageNode): string {
  dropFurniture(document, weighElements(document))
  const weights = weighElements(document)
  const container = findContainer(document, weights)
  const all = writeText(container)
  const found = runReadability(document)
  const text = found === null ? '' : writeText(found)
  return isEnough(text.length, all.length) ? text : all
}

const isEnough = (found: number, all: number) => found >= all * LEAST_FOUND || (found >= LONG && found >= all * LEAST_OF_LONG)

function runReadability(document: PageNode): PageNode | null {
  try {
    const reader = new Readability(document as never, { serializer: (node) => node as unknown as PageNode, disableJSONLD: true })
    return reader.parse()?.content ?? null
  } catch {
    return null
  }
}
