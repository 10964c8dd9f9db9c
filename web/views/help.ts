import { html, type TemplateResult } from 'lit'
import type { ViewName } from './view.ts'

/** What each view shows, and how to read it: one paragraph a view. */
const paragraphs: Readonly<Record<ViewName, string>> = {
  overview:
    'One line per outlet. The framing rate counts framing markers (loaded words, speech verbs, epithets and others) in the outlet’s own voice per 1,000 own words, with a 95 % interval; an article with fewer than 150 own words gets no rate. The verdict compares it with the other outlets of this story. “Copied from” names the article from which it most likely took its wording. Choose a marked word at the bottom to see it in its sentence.',
  'side-by-side':
    'Each row holds the sentences that report the same thing, one outlet per column. Insertions and deletions are marked against the base wording, which has a grey background. Rows that are the same in all columns fold away until you open them. A hatched cell means that this outlet leaves out what at least half of the others report.',
  edits:
    'Each change from the base wording. Step through the list with n (next) and p (previous), and filter it by importance, outlet and kind. Typographic changes (quotation marks, capitals, punctuation) appear only if you choose all edits. The dots open the rest of the sentence.',
  reading:
    'One article from top to bottom, with its markers underlined. A coloured line marks the outlet’s own wording. A grey line marks wording in somebody else’s voice, which does not count. The margin has one bar per sentence: the stronger its colour, the likelier the sentence is loaded. The number is the row: choose it to see the wording of the others.',
  heat: 'One strip per article, one tile per sentence. Tiles above each other report the same thing, and the numbers are those of the rows. Height and colour show the estimated probability that the outlet’s own wording in that sentence is loaded. Choose a tile to read its sentence, or move along a strip with the arrow keys and press Enter.',
  names:
    'What each outlet calls the people, organisations and places of the story. A phrase with a red edge carries a judgement. A phrase in italics is somebody else’s wording. Choose a phrase to see it in its sentence.',
  quotes:
    'Quotations that two or more outlets use, those with the most serious differences first. Typography and house spelling do not count as a difference. Words cut at an end are “shortened”; anything else changed inside the quotation marks is “altered”.',
  'left-out':
    'The first list shows what an outlet leaves out although at least half of the others report it. Its weight grows with the number of outlets, the position and the content; background and mere attribution weigh least. The second list shows what only one outlet reports, with the estimated probability that it is the outlet’s own comment.',
  conflicts:
    'Sentences that otherwise agree but differ in a number, a day or time, a name, a place, a person’s role, a denial or an opposite. Parallax does not know which is right. Sentences that are reworded throughout are not checked.',
  prominence:
    'Where each outlet places the facts that several report. The dot is this outlet and the line the median of the others, with the top of the article on the left. Only facts at least 15 % of the article higher or lower than elsewhere are listed.',
  headlines:
    'Each headline checked against its own article: words that the article does not support, numbers and names that it gives differently, and the rows that report the same thing. The percentage is the estimated probability that the headline is loaded.'
}

const keys: readonly (readonly [keys: string, does: string])[] = [
  ['?', 'Open or close this help'],
  ['n', 'Next edit'],
  ['p', 'Previous edit'],
  ['← →', 'Change the view, or move along a heat strip'],
  ['Tab', 'Next marked word, button or field'],
  ['Enter', 'Open what is focused'],
  ['Esc', 'Close a note or this help']
]

/** Draws what the help says: how to read a view, and the keys. */
export const drawHelp = (view: ViewName, label: string): TemplateResult => html`<h2 id="help-title">${label}</h2>
  <p>${paragraphs[view]}</p>
  <h3>Keyboard</h3>
  <dl class="keys">${keys.map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`)}</dl>`
