import t from 'tap'
import { makeTokenCutter } from '../../src/compare/edits/cut-tokens.ts'
import { type ScannedTokens, scanTokens } from '../../src/read/tokens/scan-tokens.ts'
import {
  APOSTROPHE,
  BREAK,
  classOf,
  DIGIT,
  HALF,
  INVISIBLE,
  LETTER,
  OTHER,
  plainForm,
  SPACE
} from '../../src/words/character-class.ts'
import { plainWord, scanWords } from '../../src/words/scan-words.ts'

const wordsByScanner: Readonly<Record<string, (text: string) => string[]>> = {
  words: (text) => {
    const { starts, ends } = scanWords(text)
    return starts.map((start, i) => plainWord(text.slice(start, ends[i])))
  },
  tokens: (text) => {
    const scanned: ScannedTokens = { starts: [], ends: [], words: [] }
    scanTokens(text, 0, text.length, scanned)
    return scanned.words.map(({ form }) => form)
  },
  edits: (text) => makeTokenCutter()(text).forms.map(({ norm }) => norm)
}

t.test('tells what a character is in a word', async (t) => {
  const cases: [string, number][] = [
    ['aZ_éß東ñ\u0301٣½', LETTER],
    ['0189', DIGIT],
    [' \t\u00a0\u2009\u202f', SPACE],
    ['\n\r\u2028\u2029', BREAK],
    ["'’‘ʼ", APOSTROPHE],
    ['\u00ad\u200b\u200e\u2060\ufeff', INVISIBLE],
    ['.,–—“€…', OTHER]
  ]
  for (const [characters, expected] of cases)
    for (const character of characters)
      t.equal(classOf(character.charCodeAt(0)), expected, `U+${character.charCodeAt(0).toString(16)}`)
  t.equal(classOf('🙂'.charCodeAt(0)), HALF)
  t.equal(classOf(''.charCodeAt(0)), OTHER, 'beyond the end of a text')
})

t.test('writes a word in plain typography, and an ordinary one as it is', async (t) => {
  t.equal(plainForm('co\u00adop‑ed’s'), "coop-ed's")
  t.equal(plainForm('cafe\u0301'), 'café')
  t.equal(plainForm('harbour'), 'harbour')
})

t.test('every scanner takes a word with something invisible inside for one word', async (t) => {
  for (const mark of ['\u00ad', '\u200b', '\u200e', '\u202a', '\u2060', '\ufeff'])
    for (const [name, scan] of Object.entries(wordsByScanner))
      t.strictSame(scan(`the har${mark}bour`), ['the', 'harbour'], `${name}: U+${mark.charCodeAt(0).toString(16)}`)
})

t.test('every scanner takes the apostrophes of print and of the keyboard for the same', async (t) => {
  for (const [name, scan] of Object.entries(wordsByScanner))
    for (const apostrophe of '’‘ʼ') t.strictSame(scan(`the mayor${apostrophe}s boat`), scan("the mayor's boat"), name)
})
