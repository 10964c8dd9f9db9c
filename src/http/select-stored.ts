import { storyIdOf } from '../ids/story-id.ts'
import type { OutletSelection } from '../outlets/outlet-figures.ts'
import { outletKey } from '../read/outlet-key.ts'
import type { OutletFilter, OutletListFilter, StoryListFilter } from '../schemas/outlets.ts'
import type { ListPlace, Page, StorySelection } from '../store/store.ts'
import type { StoryRow, StoryWithArticles } from '../store/stories.ts'
import { momentOf, readCursor, writeCursor } from './list-comparisons.ts'

/** Returns a page of a list, as it is answered. */
export const pageOfItems = <T>({ items, next }: Page<T>) => ({ items, next: next && writeCursor(next) })

/** Returns where a list of outlets continues. Errors: `CURSOR_INVALID`. */
export function outletPlace({ limit = 50, cursor }: OutletListFilter): { readonly limit: number; readonly after?: ListPlace } {
  return { limit, ...(cursor === undefined ? {} : { after: readCursor(cursor, 'days') }) }
}

/** Returns the key of the outlet that an address names, by its key or by its name. */
export const outletNamed = ({ key }: { readonly key: string }): string => outletKey(key)

/** Returns what of an outlet is asked for. A story is named by its id or its label. Errors: `QUERY_INVALID`. */
export function outletSelection({ from, to, interval = 'month', story }: OutletFilter): OutletSelection {
  return {
    interval,
    ...daysOf(from, to),
    ...(story === undefined ? {} : { storyId: /^sty_[\w-]+$/.test(story) ? story : storyIdOf(story) })
  }
}

/** Returns which stories are asked for. Errors: `CURSOR_INVALID`, `QUERY_INVALID`. */
export function storySelection({ from, to, outlet, q, limit = 50, cursor }: StoryListFilter): StorySelection {
  return {
    limit,
    ...daysOf(from, to),
    ...(outlet === undefined ? {} : { outletKey: outletKey(outlet) }),
    ...(q === undefined ? {} : { q }),
    ...(cursor === undefined ? {} : { after: readCursor(cursor) })
  }
}

function daysOf(from: string | undefined, to: string | undefined): { from?: string; to?: string } {
  return {
    ...(from === undefined ? {} : { from: momentOf('from', from).slice(0, 10) }),
    ...(to === undefined ? {} : { to: momentOf('to', to).slice(0, 10) })
  }
}

/** Returns a stored story as it is answered: its comparison by address. */
export function linkStory<T extends StoryRow | StoryWithArticles>(story: T): T {
  return story.comparison === null ? story : { ...story, comparison: `/v1/comparisons/${story.comparison}` }
}
