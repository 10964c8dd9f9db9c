import { words } from '../../languages/words.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/** Verbs of speech and thought in the forms that follow a quotation. */
const cues = words(
  'said says say asked asks ask told tells added adds replied replies answered answers shouted shouts yelled yells cried cries called calls whispered whispers exclaimed exclaims wondered wonders wrote writes tweeted posted insisted insists declared declares demanded demands announced announces continued continues began begins started thought thinks concluded concludes explained explains joked jokes quipped quips muttered murmured screamed screams snapped snaps warned warns urged urges argued argues noted notes recalled recalls remarked responded responds retorted sighed growled howled inquired enquired mused boasted complained conceded admitted protested pleaded begged chanted sang reads went came commented comments stated states queried queries pointed observed observes countered counters confirmed confirms claimed claims acknowledged acknowledges revealed reveals allowed'
)

const subjects = words(
  'he she it they we i you who one somebody someone everyone the a an another his her their my our both some'
)

const LONGEST_SUBJECT = 6
const LONGEST_OBJECT = 6

/**
 * Checks whether the words from token `at` on say who spoke (“he asked”, “Tashk shouted from the quay”, “said the mayor”),
 * so that they belong to the quotation before them.
 *
 * A subject with a capital counts only where its verb is the end of the matter (“Tashk asked.”, “Tashk told the crew.”), for “Tashk said
 * that …” starts again.
 */
export function isCue(tokens: Tokens, at: number, to: number): boolean {
  if (at >= to) return false
  const { norms } = tokens
  const isCapital = isUpper(tokens, at)
  if (cues.has(norms[at]!)) return !isCapital
  const isSubject = isCapital || subjects.has(norms[at]!) || tokens.tags[at] === 'NOUN' || tokens.tags[at] === 'PRON'
  if (!isSubject) return false
  for (let i = at + 1; i < to && i <= at + LONGEST_SUBJECT; i++) {
    if (cues.has(norms[i]!)) return !isCapital || endsClause(tokens, i, to)
    const isName = isUpper(tokens, i)
    if (isCapital ? !isName : /[.,;:!?]/.test(norms[i]!)) return false
  }
  return false
}

const isUpper = ({ text, starts }: Tokens, i: number) => {
  const char = text[starts[i]!]!
  return char !== char.toLowerCase()
}

/** Words that open a clause, so that what stands before them is no cue: “Tashk said that …”, “Tashk said he …”. */
const clauseOpeners = new Set(['that', 'he', 'she', 'it', 'they', 'we', 'i', 'there', 'if', 'whether', 'why', 'how', 'what'])

/** Whether after the verb at `i` stands nothing but whom it is said to, or how, up to a mark: “asked his daughters”, “told reporters”. */
function endsClause({ norms, tags }: Tokens, i: number, to: number): boolean {
  for (let at = i + 1; at < to; at++) {
    if (/^[.,;:!?]/.test(norms[at]!)) return true
    if (tags[at] === 'ADP' && norms[at] !== 'that') return true
    if (tags[at] === 'VERB' || tags[at] === 'AUX' || clauseOpeners.has(norms[at]!) || at - i > LONGEST_OBJECT) return false
  }
  return true
}

const speakersOwn = new Set(['i', 'we', 'you'])

/**
 * Checks whether a cue stands after a comma, a question or a cry among the tokens `[from, to)`: “We go*, he said*. They stay.” What opened as a quotation
 * has then lost its closing mark. With `isSure` only one that ends its sentence counts, for a speaker may tell what somebody said.
 */
export function holdsCue(tokens: Tokens, from: number, to: number, isSure: boolean): boolean {
  const { norms } = tokens
  for (let i = from; i + 1 < to; i++) {
    if (!/^[,?!]/.test(norms[i]!) || speakersOwn.has(norms[i + 1]!) || !isCue(tokens, i + 1, to)) continue
    if (!isSure || endsAtVerb(tokens, i + 1, to)) return true
  }
  return false
}

/** “he said.”, “Mara Lee added.”: a stop right after the verb. */
function endsAtVerb({ norms }: Tokens, at: number, to: number): boolean {
  for (let i = at; i + 1 < to && i <= at + LONGEST_SUBJECT; i++) if (cues.has(norms[i]!)) return norms[i + 1] === '.'
  return false
}
