import { Readability } from '@mozilla/readability'
import { chooseText } from './choose-text.ts'
import { dropFurniture } from './drop-furniture.ts'
import { findContainer } from './find-container.ts'
import { withStandfirst } from './find-standfirst.ts'
import type { PageNode } from './page-node.ts'
import { type Weights, weighElements } from './weigh-elements.ts'
import { writeText } from './write-text.ts'

/** If the names of elements declare more of the running text furniture than this, they are ignored. */
const LEAST_LEFT = 0.15
const ENOUGH_LEFT = 500

/**
 * Finds the text of the article that a page holds: by Readability over the page without its furniture, or, if that finds
 * too little of the running text, the element that holds nearly all of it. `page` has its furniture dropped from it;
 * `reopen` gives another copy, or is
 * null if the article is better taken from elsewhere than from what is called furniture.
 */
export function findArticle(page: PageNode, title: string | null, reopen: (() => PageNode) | null): string {
  const before = weighElements(page)
  dropFurniture(page, before)
  const after = weighElements(page)
  const left = after.get(page)!.prose
  const isLeft = left >= ENOUGH_LEFT || left >= before.get(page)!.prose * LEAST_LEFT
  return isLeft || reopen === null ? extract(page, title, after) : extractWhole(reopen(), title)
}

const extractWhole = (page: PageNode, title: string | null) => extract(page, title, weighElements(page))

function extract(page: PageNode, title: string | null, weights: Weights): string {
  const all = writeText(findContainer(page, weights))
  const whole = writeText(page)
  const found = runReadability(page)
  return withStandfirst(found === null ? all : chooseText(writeText(found), all), whole, title)
}

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
