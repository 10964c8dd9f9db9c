import { Readability } from '@mozilla/readability'
import { dropFurniture } from './drop-furniture.ts'
import { findContainer } from './find-container.ts'
import type { PageNode } from './page-node.ts'
import { type Weights, weighElements } from './weigh-elements.ts'
import { writeText } from './write-text.ts'

/** Less than this share of the container's text, and Readability has settled on a part of the article or on something else. */
const LEAST_FOUND = 0.6
/** A long text is believed sooner: the rest of a page may well be longer than its article. */
const LEAST_OF_LONG = 0.45
const LONG = 2000

/** Where the names of elements make out more of the running text to be furniture than this, they are not believed. */
const LEAST_LEFT = 0.15
const ENOUGH_LEFT = 500

/**
 * The text of the article that a page holds: by Readability over the page without its furniture, or, where that finds
 * too little of the running text, the element that holds nearly all of it. `page` has its furniture dropped from it;
 * `reopen` gives another copy, or is
 * null where the article is better taken from elsewhere than from what is called furniture.
 */
export function findArticle(page: PageNode, reopen: (() => PageNode) | null): string {
  const before = weighElements(page)
  dropFurniture(page, before)
  const after = weighElements(page)
  const left = after.get(page)!.prose
  const isLeft = left >= ENOUGH_LEFT || left >= before.get(page)!.prose * LEAST_LEFT
  return isLeft || reopen === null ? extract(page, after) : extractWhole(reopen())
}

const extractWhole = (page: PageNode) => extract(page, weighElements(page))

function extract(page: PageNode, weights: Weights): string {
  const all = writeText(findContainer(page, weights))
  const found = runReadability(page)
  const text = found === null ? '' : writeText(found)
  return isEnough(text.length, all.length) ? text : all
}

const isEnough = (found: number, all: number) => found >= all * LEAST_FOUND || (found >= LONG && found >= all * LEAST_OF_LONG)

function runReadability(document: PageNode): PageNode | null {
  try {
    const reader = new Readability(document as never, {
      serializer: (node) => node as unknown as PageNode,
      disableJSONLD: true,
      charThreshold: 250
    })
    return reader.parse()?.content ?? null
  } catch {
    return null
  }
}
