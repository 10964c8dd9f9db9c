/** The words of one text: where each begins and ends. Half-open UTF-16 offsets, ascending. */
export interface WordPlaces {
  readonly starts: number[]
  readonly ends: number[]
}

const OTHER = 0
const WORD = 1
const DIGIT = 2
const JOINER = 3
const STOP = 4
const COMMA = 5

const classes = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(char)) classes[code] = WORD
  else if (/[0-9]/.test(char)) classes[code] = DIGIT
}
classes[39] = JOINER
classes[45] = JOINER
classes[46] = STOP
classes[44] = COMMA

const letterOrMark = /[\p{L}\p{M}\p{N}]/u
const wider = new Map<number, number>()

function classOf(code: number): number {
  if (code < 128) return classes[code]!
  // halves of pairs stand in words: letters beyond the first plane are commoner there than signs, and no pair is torn
  if (code >= 0xd800 && code <= 0xdfff) return WORD
  const known = wider.get(code)
  if (known !== undefined) return known
  const isJoiner = code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2010 || code === 0x2011
  const found = isJoiner || isInvisible(code) ? JOINER : letterOrMark.test(String.fromCharCode(code)) ? WORD : OTHER
  wider.set(code, found)
  return found
}

const isInvisible = (code: number) => code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff

/**
 * Finds the words of a text: runs of letters and digits, with apostrophes and hyphens between them, figures with their separators
 * (“1,200.5”) and initials with their stops (“U.S” of “U.S.”). Linear; needs no tagger, so that readings can be compared as plain JSON.
 */
export function scanWords(text: string): WordPlaces {
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at))
    if (kind !== WORD && kind !== DIGIT) {
      at++
      continue
    }
    const end = wordEnd(text, at)
    starts.push(at)
    ends.push(end)
    at = end
  }
  return { starts, ends }
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end++) {
    const kind = classOf(text.charCodeAt(end))
    if (kind === WORD || kind === DIGIT) continue
    if (kind === OTHER || end + 1 >= text.length) break
    const after = classOf(text.charCodeAt(end + 1))
    if (after !== WORD && after !== DIGIT) break
    const before = classOf(text.charCodeAt(end - 1))
    if (kind === JOINER) continue
    if (before === DIGIT && after === DIGIT) continue
    if (kind === STOP && before === WORD && after === WORD && isInitial(text, start, end - 1)) continue
    break
  }
  return end
}

/** Whether the letter at `at` stands alone or after another initial: the “U” and the “S” of “U.S.”. */
const isInitial = (text: string, start: number, at: number) => at === start || text.charCodeAt(at - 1) === 46

const typographic = /[‘’ʼ]/g
const hyphens = /[‐‑]/g
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const unusual = /[^\x21-\x7e]/

/** A word as it is compared: lower case, apostrophes and hyphens plain, nothing invisible. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase()
  if (!unusual.test(lower)) return lower
  return lower.replace(typographic, "'").replace(hyphens, '-').replace(invisible, '').normalize('NFC')
}
