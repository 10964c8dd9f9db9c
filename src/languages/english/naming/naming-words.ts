import { words } from '../../words.ts'

/** Words before a noun that do not say what kind of thing it names. */
export const plainModifiers =
  words(`a an the this that these those his her its their our my your some any no every each all both another other such same own one two three
  four five six seven eight nine ten first second third last next new old former recent several many more most few mr mrs ms dr`)

/** Titles and forms of address that names are compared without. */
export const foldedHonorifics = words(
  'mr mrs ms mx miss dr sir dame gen lt col maj capt cpt cmdr sgt cpl adm brig sen rep gov pres prof rev fr amb supt insp det hon pvt msgr atty sec'
)

/** The article before what something is called. */
export const leadingArticle = /^(?:the|a|an) /

/** Articles inside names that spellings leave out, in Arabic names too. */
export const foldedParticles = new Set(['al', 'el', 'ul', 'the'])

/** The same, joined to the name by a hyphen and with its sound assimilated. */
export const foldedPrefix = /(^|\s)(?:al|el|ar|as|ash|at|an|ad|ul)[-‐‑]/g
