import { words } from '../../words.ts'

/** What has a title: “the film “…””. */
export const works = words(
  `show program programme series song book novel film movie play album episode article column essay poem story report magazine podcast ad advert spot
  drama musical documentary memoir biography single video game anthem hymn painting sculpture exhibition exhibit opera ballet band blog website newsletter
  commentary editorial comedy sitcom thriller broadway network channel contest competition classic hit bestseller ballad cartoon comic manifesto
  novella trilogy sequel prequel remake soundtrack record track duet symphony painting portrait mural pamphlet textbook paper thesis play screenplay script libretto sonnet ode verse fable tale saga lyric tune novelette monograph`
)

/** Works whose titles are written in quotation marks. */
export const vessels = words(
  `ship ferry vessel yacht boat trawler tanker liner tug tugboat barge frigate destroyer submarine cruiser schooner freighter steamer sloop cutter lifeboat
  icebreaker dredger spacecraft probe locomotive train`
)

/** What is done with a work, by lemma. */
export const workVerbs = words(
  'watch see sing play perform direct publish release paint compose stage screen film star love adore read write record produce'
)

/** Participles before the title of a work. */
export const titledBy = words('titled entitled')

/** These name a work too if a kind of work stands before them: “the comedy, called “…””. */
export const calledBy = words('called named dubbed')

/** Prepositions that lead to what somebody is called, and not to a show or a book. */
export const likening = words('as like than')

/** What is said, written or called, so that marks after it hold wording and no title: “phrases such as “Pay Up””. */
export const wordings = words(
  'word phrase term expression slogan chant insult name label slur comment remark statement claim line cry shout answer reply'
)

/** What leads from works to one of them: “novels like “…””. */
export const exampleOpeners = words('like as including')
