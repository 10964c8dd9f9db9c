import type { Tokens } from '../tokens/tokenize.ts'

/** The list that the sentence stands in: the number of its last item and the look of its signs; `style` is '' outside a list. */
export interface ListState {
  value: number
  style: string
}

/** The first token of the sentence, and where its paragraph ends. */
export interface OpenSentence {
  readonly first: number
  readonly to: number
}

const LONGEST_ROMAN = 4

/** Signs that stand for nothing else, and signs that may also be a dash, a product or a separator. */
const bullets = '•‣◦▪■●∙⁃►'
const looseBullets = '*·-–—'

/** The second item stands within so many tokens of the first, if a list opens within a sentence. */
const LONGEST_ITEM = 120

/**
 * Checks whether an item of a list starts at token `i` (“a) …”, “2. …”, “(iii) …”, “• …”): at the start of a sentence any sign opens a list, after a
 * colon the first one of an order does; within a sentence only the next one in the order, in the same look, continues with it. Keeps `list` up to date.
 */
export function listItemStarts(tokens: Tokens, i: number, open: OpenSentence, list: ListState): boolean {
  const { first, to } = open
  const code = tokens.text.charCodeAt(tokens.starts[i]!)
  if (isBullet(tokens, i, to)) return bulletStarts(tokens, i, open, list)
  if (i !== first && list.style === '' && tokens.norms[i - 1] !== ':') return false
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
  if (isInitial(tokens, i)) return false
  if (list.style === '') {
    if (value !== 1 || !isCapital(tokens, signEnd(tokens, i, to)) || !hasSecond(tokens, i, to, kind)) return false
    list.value = 1
    list.style = kind
    return true
  }
  const isNext = value === list.value + 1 && (list.style === kind || (list.style === `${style}i` && romans.includes(word)))
  if (isNext) list.value = value
  return isNext
}

function isBullet({ text, starts, ends }: Tokens, i: number, to: number): boolean {
  if (ends[i]! - starts[i]! !== 1 || i + 1 >= to) return false
  const char = text[starts[i]!]!
  return bullets.includes(char) || looseBullets.includes(char)
}

/** The same bullet again starts the next item; one that may be something else only in front of a capital or a figure. */
function bulletStarts(tokens: Tokens, i: number, { first, to }: OpenSentence, list: ListState): boolean {
  const char = tokens.text[tokens.starts[i]!]!
  if (i === first) {
    list.value = 0
    list.style = char
    return true
  }
  if (list.style !== char || tokens.starts[i] === tokens.ends[i - 1]) return false
  if (bullets.includes(char)) return true
  return signEnd(tokens, i, to) > i + 1 || (tokens.starts[i + 1]! > tokens.ends[i]! && isCapital(tokens, i + 1))
}

/** “D. Orr met E. Pell”: a capital in front of a name, which continues with a sentence and with no list. */
function isInitial({ text, starts, norms, tags, length }: Tokens, i: number): boolean {
  if (!/^[A-Z]$/.test(text[starts[i]!]!) || i + 1 >= length) return false
  return tags[i + 1] === 'PROPN' || /^[a-z]\.$/.test(norms[i + 1]!)
}

/** Whether the second item of a list in the look `kind` follows, with a capital after its sign. */
function hasSecond(tokens: Tokens, from: number, to: number, kind: string): boolean {
  for (let i = from + 2; i < Math.min(to, from + LONGEST_ITEM); i++) {
    const word = tokens.norms[tokens.text[tokens.starts[i]!] === '(' ? i + 1 : i]!.replace('.', '')
    if (numberOf(word) === 2 && signStyle(tokens, i, to) + kindOf(word) === kind) return isCapital(tokens, signEnd(tokens, i, to))
  }
  return false
}

const isCapital = ({ text, starts, length }: Tokens, i: number) => i < length && /\p{Lu}/u.test(text[starts[i]!]!)

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const kindOf = (word: string) => (/^\d/.test(word) ? '1' : 'a')

function numberOf(word: string): number {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  return word.length === 1 && word >= 'a' && word <= 'z' ? word.charCodeAt(0) - 96 : -1
}

/** The form of the list sign at token `i`: the sign after its number or letter; '' if it is not a list sign. */
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

/** Returns the token after the list sign at `i`, with a bullet and its number as one sign; `i` itself without a list sign. */
export function signEnd(tokens: Tokens, i: number, to: number): number {
  if (isBullet(tokens, i, to)) return signEnd(tokens, i + 1, to)
  const style = signStyle(tokens, i, to)
  if (style === '') return i
  let at = i + 1
  while (at < to && tokens.starts[at] === tokens.ends[at - 1]) at++
  return at
}
