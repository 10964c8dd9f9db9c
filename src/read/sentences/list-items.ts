import type { Tokens } from '../tokens/tokenize.ts'

/** The list that the sentence stands in: the number of its last item and the look of its signs; `style` is '' outside a list. */
export interface ListState {
  value: number
  style: string
}

const LONGEST_ROMAN = 4

/**
 * Whether an item of a list starts at token `i` (“a) …”, “2. …”, “(iii) …”): at the start of a sentence any sign opens a list;
 * within a sentence only the next one in the order, in the same look, goes on with it. Keeps `list` up to date.
 */
export function listItemStarts(tokens: Tokens, i: number, first: number, to: number, list: ListState): boolean {
  if (i !== first && list.style === '') return false
  const code = tokens.text.charCodeAt(tokens.starts[i]!)
  const isSign = code === 40 || (code >= 48 && code <= 57) || (tokens.ends[i]! - tokens.starts[i]! <= LONGEST_ROMAN && code < 128)
  if (!isSign) return false
  const style = signStyle(tokens, i, to)
  if (style === '') return false
  const word = tokens.norms[code === 40 ? i + 1 : i]!.replace('.', '')
  const value = list.style.endsWith('i') && romans.includes(word) ? romans.indexOf(word) + 1 : numberOf(word)
  const kind = style + kindOf(word)
  if (i === first) {
    list.value = word === 'i' ? 1 : value
    list.style = word === 'i' ? `${style}i` : kind
    return true
  }
  const isNext = value === list.value + 1 && (list.style === kind || (list.style === `${style}i` && romans.includes(word)))
  if (isNext) list.value = value
  return isNext
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const kindOf = (word: string) => (/^\d/.test(word) ? '1' : 'a')

function numberOf(word: string): number {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  return word.length === 1 && word >= 'a' && word <= 'z' ? word.charCodeAt(0) - 96 : -1
}

/** The look of the list sign at token `i`: what stands behind its number or letter; '' where it is none. */
function signStyle({ text, starts, ends, norms, length }: Tokens, i: number, to: number): string {
  const isOpened = text[starts[i]!] === '('
  const word = isOpened ? i + 1 : i
  if (word + 1 >= Math.min(to, length)) return ''
  const norm = norms[word]!
  const bare = norm.endsWith('.') ? norm.slice(0, -1) : norm
  if (numberOf(bare) === -1 && !romans.includes(bare)) return ''
  let tail = norm.length > bare.length ? '.' : ''
  let at = word + 1
  for (; at < to && at <= word + 2 && starts[at] === ends[at - 1]; at++) {
    const char = text[starts[at]!]!
    if (ends[at]! - starts[at]! !== 1 || (char !== '.' && char !== ')')) break
    tail += char
  }
  if (tail === '' || at >= to || starts[at] === ends[at - 1]) return ''
  if (isOpened) return tail === ')' ? '()' : ''
  return tail === '.' || tail === ')' || tail === '.)' ? tail : ''
}

/** The token behind the list sign at `i`, or `i` where there is none. */
export function signEnd(tokens: Tokens, i: number, to: number): number {
  const style = signStyle(tokens, i, to)
  if (style === '') return i
  let at = i + 1
  while (at < to && tokens.starts[at] === tokens.ends[at - 1]) at++
  return at
}
