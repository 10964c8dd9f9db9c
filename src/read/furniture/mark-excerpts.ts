import { isOwnProse, isShortLine, type PageLines } from './page-lines.ts'

/** One line cut short may end an article that was cut; several are openings of other articles. */
const LEAST_EXCERPTS = 2
const LEAST_SHARE = 0.5
const cutShort = /\[(?:…|\.\.\.)\]$/

/** Marks openings of other articles after the text, most of them cut short by “[…]”, with their headlines. */
export function markExcerpts(page: PageLines): void {
  const { kinds, lines, text } = page
  let first = -1
  let prose = 0
  let excerpts = 0
  for (let i = 0; i < lines.length; i++) {
    if (!isOwnProse(page, i)) continue
    const { end } = lines[i]!
    const isCut = text.charCodeAt(end - 1) === 93 && cutShort.test(text.slice(end - 5, end))
    if (isCut && first === -1 && prose > 0) first = i
    if (isCut && first !== -1) excerpts++
    if (first === -1 || i === first) prose = 1
    else prose++
  }
  if (excerpts < LEAST_EXCERPTS || excerpts < prose * LEAST_SHARE) return
  if (kinds[first - 1] === null && isShortLine(page, first - 1)) first--
  for (let i = first; i < lines.length; i++) if (kinds[i] === null) kinds[i] = 'related'
}
