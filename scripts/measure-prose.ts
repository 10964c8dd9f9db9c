/** How easy a text is to read. */
export interface Readability {
  readonly words: number
  readonly sentences: number
  readonly wordsPerSentence: number
  /** Flesch reading ease: 100 is very easy, 50 fairly difficult, 0 very difficult. */
  readonly readingEase: number
  /** The longest sentence, to shorten next. */
  readonly longest: string
}

/** Shorter cells of a table are labels. */
const LEAST_WORDS_OF_A_CELL = 5

/**
 * Takes the sentences out of a Markdown text.
 *
 * Headings, code blocks, tables' short cells and lists of references are left out; a piece of inline code counts as one word.
 */
export function sentencesOf(markdown: string): string[] {
  const text = markdown.replace(/^```[\s\S]*?^```/gm, '\n').replace(/<!--[\s\S]*?-->/g, '\n')
  const blocks: string[] = []
  let block: string[] = []
  const close = () => {
    if (block.length > 0) blocks.push(block.join(' '))
    block = []
  }
  for (const line of text.split('\n')) {
    const isListed = /^\s*(?:[-*]|\d+\.) /.test(line)
    if (line.trim() === '' || isListed || /^(?:#|\||>|\s{4})/.test(line)) close()
    if (/^\|/.test(line)) blocks.push(...cellsOf(line))
    else if (!/^(?:#| {4}\S|---)/.test(line)) block.push(line.replace(/^\s*(?:[-*]|\d+\.) (?:\[ \] )?/, ''))
  }
  close()
  return blocks.flatMap((each) => splitSentences(plain(each)))
}

function cellsOf(line: string): string[] {
  if (/^\|[\s|:-]+$/.test(line)) return []
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .filter((cell) => plain(cell).split(/\s+/).length >= LEAST_WORDS_OF_A_CELL)
}

/** The words as they are read aloud: without marks, links by their text, code as one word of two syllables. */
function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<https?:[^>]*>/g, 'token')
    .replace(/`[^`]*`/g, 'token')
    .replace(/\*+/g, '')
    .trim()
}

/** A colon before a capital letter ends a sentence too: what follows can be read alone. */
function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?][”’")]?)\s+(?=["“(]?[\p{Lu}\d]|token)|(?<=:)\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

export function measure(sentences: readonly string[]): Readability {
  const words = sentences.map((sentence) => sentence.match(/[\p{L}\d][\p{L}\p{M}\d'’.,-]*/gu) ?? [])
  const count = words.reduce((sum, each) => sum + each.length, 0)
  const syllables = words.flat().reduce((sum, word) => sum + syllablesOf(word), 0)
  const wordsPerSentence = count / Math.max(1, sentences.length)
  const longest = words.reduce((best, each, i) => (each.length > (words[best]?.length ?? 0) ? i : best), 0)
  return {
    words: count,
    sentences: sentences.length,
    wordsPerSentence,
    readingEase: 206.835 - 1.015 * wordsPerSentence - 84.6 * (syllables / Math.max(1, count)),
    longest: sentences[longest] ?? ''
  }
}

/** Syllables by groups of vowels, without a silent final e. A number counts as one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length === 0) return 1
  const spoken = letters.replace(/(?:[^laeiouycgsxzh]es|[^aeioutd]ed|[^laeiouy]e)$/, (end) => end[0]!)
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}
