import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { PartOfSpeech, TaggedForms } from '../language.ts'
import { rememberWords } from '../remember-words.ts'

/** wink-nlp keeps every word it has met, 150 bytes each, for ever: a new instance after so many new words bounds that. */
const WORDS_BEFORE_RENEWAL = 100_000

/** The tagger's splitter is quadratic on runs without white space. */
const LONGEST_FORM = 64

/**
 * The model without its part for custom entities, which nobody uses here: wink-eng-lite-web-model 1.8.1 turns that part into a string of JSON each time an instance
 * is made, the string of the last time included, so that it doubles until no string can hold it.
 */
const safeModel = { ...model, metaCER: () => ({ machines: '', transformers: [] }) } as typeof model

let tagger: WinkMethods | undefined
let wordsAtStart = 0

function currentTagger(wordsMade: number): WinkMethods {
  if (tagger === undefined || wordsMade - wordsAtStart > WORDS_BEFORE_RENEWAL) {
    tagger = winkNLP(safeModel, ['pos'])
    wordsAtStart = wordsMade
  }
  return tagger
}

/**
 * Tags tokens with parts of speech and lemmas.
 *
 * Shape: `tags[i]` and `lemmas[i]` belong to `forms[i]`; a form that wink-nlp cuts up (“full-blown”) gets one tag, see `joinTags`.
 * The forms are handed over one by one between spaces: left to itself wink-nlp's splitter answers differently once its
 * cache has met a word (“Lee’s” whole or in two), and the same article would not give the same reading twice.
 */
export function tagForms(forms: readonly string[], wordsMade: number): TaggedForms {
  const tags = new Array<PartOfSpeech>(forms.length)
  const lemmas = new Array<string>(forms.length)
  if (forms.length === 0) return { tags, lemmas }
  const nlp = currentTagger(wordsMade)
  const known = forms.map(rememberedForm)
  const { pos, precedingSpaces } = nlp.its
  const pieces = nlp.readDoc(known.map(({ short }) => short).join(' ')).tokens()
  const pieceTags = pieces.out(pos) as string[]
  const spaces = pieceTags.length === forms.length ? null : (pieces.out(precedingSpaces as never) as string[])
  const lemmaOf = ({ lemmaOfTag }: KnownForm, piece: number) => {
    const tag = pieceTags[piece]!
    lemmaOfTag[tag] ??= (pieces.itemAt(piece).out(nlp.its.lemma as never) as string).toLowerCase()
    return lemmaOfTag[tag]
  }
  let piece = 0
  for (let i = 0; i < forms.length; i++) {
    const first = piece++
    while (spaces !== null && piece < spaces.length && spaces[piece] === '') piece++
    const isWhole = piece === first + 1
    tags[i] = isWhole ? pieceTags[first]! : joinTags(pieceTags, first, piece)
    lemmas[i] = isWhole ? lemmaOf(known[i]!, first) : forms[i]!.toLowerCase()
  }
  return { tags, lemmas }
}

const punctuationRun = /^[^\p{L}\p{N}]{4}/u
const shorten = (form: string) =>
  form.length < 4 ? form : punctuationRun.test(form) ? form.slice(0, 3) : form.slice(0, LONGEST_FORM)

/** What wink-nlp is given for a form, and its lemmas by tag: texts repeat their words, and wink-nlp computes a lemma again for each. */
interface KnownForm {
  readonly short: string
  readonly lemmaOfTag: Record<PartOfSpeech, string>
}
const rememberedForm = rememberWords((form): KnownForm => ({ short: shorten(form), lemmaOfTag: {} }))

/** One tag for a compound: a name if every word of it is one, an adjective if it ends in a participle, else its last word's. */
function joinTags(pieceTags: readonly string[], from: number, to: number): PartOfSpeech {
  const words = pieceTags.slice(from, to).filter((tag) => tag !== 'PUNCT' && tag !== 'SYM')
  if (words.length === 0) return pieceTags[from]!
  if (words.every((tag) => tag === 'PROPN')) return 'PROPN'
  const last = words.at(-1)!
  return last === 'VERB' ? 'ADJ' : last
}
