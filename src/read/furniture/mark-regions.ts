import type { FurnitureKind } from '../../languages/lexicon.ts'
import { soundsLikeReader } from './comment-shape.ts'
import { isOwnProse, isShortLine, lineAt, type PageLines } from './page-lines.ts'
import { contentWords, weighCohesion } from './weigh-cohesion.ts'

/** A stretch of lines `[first, end)` after a heading such as “Related stories”, or after a run of menu lines. */
interface Region {
  readonly first: number
  readonly end: number
  readonly kind: 'related' | 'comment'
}

/** Fewer content words in the core give no yardstick. */
const LEAST_CORE_WORDS = 12
const LEAST_REGION_WORDS = 8
const LEAST_MENU_RUN = 3
/** From this share of lines that sound like readers, a region is comments; from the second share, it may be if it is about other things. */
const ENOUGH_READERS = 0.4
const LEAST_READERS = 0.2
/**
 * Shares of words that the core has too. Measured on news: a paragraph of the same article lies above .17 nine times out of
 * ten, one of another article below .16 three times out of four; several together are distinguished more surely.
 */
const FOREIGN_SHARE = 0.16
/** The same if headlines and single paragraphs alternate, as in lists of teasers; and if there is no headline among them. */
const TEASER_SHARE = 0.38
const PLAIN_SHARE = 0.08

/**
 * Marks what follows the article under a separate heading: teasers of other stories, readers' comments.
 *
 * Such a heading may also occur in the middle of an article, so what follows it is compared with what precedes it:
 * it goes if it speaks of other things, or speaks as readers do, and stays otherwise.
 */
export function markRegions(page: PageLines, title: string | null): void {
  const regions = findRegions(page)
  if (regions.length === 0) return
  const core = contentWords(title ?? '')
  let coreLength = 0
  const join = (indices: readonly number[]) => {
    for (const i of indices) addAll(core, contentWords(lineAt(page, i)))
    coreLength += lengthOf(page, indices)
  }
  join(proseOf(page, { first: 0, end: regions[0]!.first, kind: 'related' }))
  if (core.size < LEAST_CORE_WORDS) return
  let lastBody = regions[0]!.first
  for (const region of regions) {
    const prose = proseOf(page, region)
    const isForeign =
      region.kind === 'comment'
        ? isComments(page, region, core)
        : lengthOf(page, prose) <= coreLength && isTeasers(page, prose, core)
    if (isForeign) mark(page, ownLines(page, region), region.kind)
    else {
      markHeadlines(page, region)
      join(prose)
      if (prose.length > 0) lastBody = region.end
    }
  }
  for (const region of regions)
    if (region.first >= lastBody)
      mark(
        page,
        ownLines(page, region).filter((i) => isShortLine(page, i)),
        region.kind
      )
}

const addAll = (into: Set<string>, from: ReadonlySet<string>) => {
  for (const word of from) into.add(word)
}

function mark(page: PageLines, indices: readonly number[], kind: FurnitureKind): void {
  for (const i of indices) page.kinds[i] = kind
}

function ownLines(page: PageLines, { first, end }: Region): number[] {
  const found: number[] = []
  for (let i = first; i < end; i++) if (page.kinds[i] === null) found.push(i)
  return found
}

const proseOf = (page: PageLines, region: Region) => ownLines(page, region).filter((i) => page.isProse[i])

const lengthOf = ({ lines }: PageLines, indices: readonly number[]) =>
  indices.reduce((sum, i) => sum + lines[i]!.end - lines[i]!.start, 0)

/** The regions after the first running text, in order. */
function findRegions(page: PageLines): Region[] {
  const openers: { at: number; kind: 'related' | 'comment' }[] = []
  let prose = 0
  for (let i = 0; i < page.lines.length; i++) {
    if (isOwnProse(page, i)) prose++
    if (prose === 0) continue
    const label = page.labels[i]
    if (label?.opens && page.kinds[i] !== null) openers.push({ at: i, kind: label.kind === 'comment' ? 'comment' : 'related' })
    else if (label?.kind === 'comment' && label.isEdgeOnly) openers.push({ at: i, kind: 'comment' })
    else if (startsMenu(page, i)) openers.push({ at: i, kind: 'related' })
  }
  return openers.map(({ at, kind }, k) => ({ first: at, end: openers[k + 1]?.at ?? page.lines.length, kind }))
}

/** Whether a run of menu lines starts at line `i`: several short lines, furniture by their wording among them. */
function startsMenu(page: PageLines, i: number): boolean {
  const isMenu = (j: number) => j < page.lines.length && (page.kinds[j] !== null || isShortLine(page, j))
  if (page.kinds[i] === null || page.kinds[i] === 'duplicate' || (i > 0 && isMenu(i - 1))) return false
  for (let j = i; j < i + LEAST_MENU_RUN; j++) if (!isMenu(j)) return false
  return true
}

function isTeasers(page: PageLines, prose: readonly number[], core: ReadonlySet<string>): boolean {
  const { words, shared } = weighCohesion(page, prose, core)
  if (words < LEAST_REGION_WORDS) return false
  const headed = prose.filter((i) => page.kinds[i - 1] === null && isShortLine(page, i - 1)).length
  const takeTurns = headed >= 2 && headed >= prose.length * 0.6
  return shared < words * (takeTurns ? TEASER_SHARE : headed > 0 ? FOREIGN_SHARE : PLAIN_SHARE)
}

function isComments(page: PageLines, region: Region, core: ReadonlySet<string>): boolean {
  const own = ownLines(page, region)
  if (own.length === 0) return false
  const readers = own.filter((i) => page.labels[i] !== null || soundsLikeReader(lineAt(page, i)) >= 2).length
  if (readers >= own.length * ENOUGH_READERS) return true
  const { words, shared } = weighCohesion(page, own, core)
  return readers >= own.length * LEAST_READERS && readers > 0 && words >= LEAST_REGION_WORDS && shared < words * FOREIGN_SHARE
}

/** Marks the headlines in a box of links inside the article: two short lines or more right under its heading. */
function markHeadlines(page: PageLines, { first, end, kind }: Region): void {
  let at = first + 1
  while (at < end && page.kinds[at] === null && isShortLine(page, at)) at++
  if (at - first - 1 < 2) return
  for (let i = first + 1; i < at; i++) page.kinds[i] = kind
}
