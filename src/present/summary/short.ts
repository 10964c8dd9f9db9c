/** Returns a text on one line, cut with an ellipsis if it is longer than `longest` characters. */
export function short(text: string, longest = 100): string {
  const oneLine = text.replace(/\s+/g, ' ').trim()
  return oneLine.length <= longest ? oneLine : `${oneLine.slice(0, longest - 1).trimEnd()}…`
}
