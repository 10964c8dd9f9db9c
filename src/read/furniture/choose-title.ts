import { lettersOf } from '../../words/letters-of.ts'

/** The places where pages name their article. */
export interface TitleClues {
  /** The title element, or ''. */
  readonly tag: string
  /** What JSON-LD, Open Graph and the like give, or null. */
  readonly described: string | null
  readonly site: string | null
  /** The main headings, in order. */
  readonly headings: readonly string[]
}

/** A heading that makes out less of the title element is the site's name or a section's. */
const LEAST_SHARE = 0.4

/** Chooses the article's headline: the heading that the page's titles repeat; else as described; else the title element; '' if none. */
export function chooseTitle({ tag, described, site, headings }: TitleClues): string {
  const known = [tag, described ?? ''].map(lettersOf)
  const heading = headings.find((words) => {
    const key = lettersOf(words)
    return (
      key.length > 3 &&
      key !== lettersOf(site ?? '') &&
      known.some((title) => title.includes(key) && key.length >= title.length * LEAST_SHARE)
    )
  })
  const bare = described === null ? '' : withoutName(described, site)
  if (heading !== undefined) return isPartOf(bare, heading) ? bare : heading
  return bare || (headings.length === 1 && headings[0]) || withoutSite(tag)
}

/** Whether the heading is the title with a section's name or a second line glued to it. */
const isPartOf = (title: string, heading: string) =>
  title.length >= heading.length / 2 &&
  !/(?:\.\.\.|…)$/.test(title) &&
  title.split(' ').length >= 3 &&
  title !== heading &&
  lettersOf(heading).includes(lettersOf(title))

const separators = [' | ', ' - ', ' – ', ' — ', ' » ', ' :: ', ' · ']
const lastSeparator = (title: string) => Math.max(...separators.map((mark) => title.lastIndexOf(mark)))

/** “Fire at Marrow Bay - The Osterby Courier” without the site's name, if that is known and stands after the last separator. */
function withoutName(title: string, site: string | null): string {
  const at = lastSeparator(title)
  return at > 0 && site !== null && lettersOf(title.slice(at)) === lettersOf(site) ? title.slice(0, at) : title
}

/** The same if the site's name is unknown and enough is left. */
function withoutSite(title: string): string {
  const at = lastSeparator(title)
  const before = at > 0 ? title.slice(0, at) : title
  return before.split(' ').length >= 3 ? before : title
}
