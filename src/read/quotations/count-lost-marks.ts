import type { Passage } from '../passage.ts'

/** Double marks of every look, and guillemets. */
const isMark = (code: number) =>
  code === 0x22 || code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb
const figure = /[\d′'’]/

/** Returns how many quotation marks of a text belong to no quotation found in it because their counterparts are missing. Inch marks (6") do not count. */
export function countLostMarks({ text, tokens, quotations }: Passage): number {
  let lost = countBroken(text, quotations)
  let marks: Set<number> | undefined
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i]!
    if (!isMark(text.charCodeAt(start)) || (start > 0 && figure.test(text[start - 1]!))) continue
    marks ??= new Set(quotations.flatMap((quotation) => [quotation.start, quotation.innerEnd]))
    if (!marks.has(start)) lost++
  }
  return lost
}

/** How many quotations are neither closed nor continue in the next paragraph. */
function countBroken(text: string, quotations: Passage['quotations']): number {
  const outer = quotations.filter(({ depth }) => depth === 0)
  return outer.filter(({ isClosed, end }, i) => !isClosed && text.slice(end, outer[i + 1]?.start).trim() !== '').length
}
