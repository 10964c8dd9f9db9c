import { words } from '../words.ts'

/** Determiners, pronouns, prepositions, conjunctions, auxiliaries and particles: words that carry grammar. */
export const closedClass = words(`a an the this that these those some any each every either neither both all such what which
  who whom whose i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one's myself himself
  herself itself themselves ourselves yourself and or but nor yet so if because although though while whilst whereas unless until till
  since as than whether when where why how of in on at by for to from with without within into onto upon over under about above below
  across after before against along amid amidst among amongst around behind beneath beside besides between beyond despite down during
  except inside near off out outside past per through throughout toward towards up via be am is are was were been being have has had having
  do does did done doing will would shall should can could may might must ought not no 's 'm 're 've 'll 'd there here then also too
  just only even still already again now ago i'm it's he's she's they're we're you're i've we've they've i'll we'll he'll they'll
  i'd we'd he'd they'd that's there's who's what's let's etc`)

/** Modals and words that hold a statement back. */
export const hedges = words(`may might could would should must can ought shall perhaps maybe possibly probably likely apparently
  seemingly allegedly reportedly presumably supposedly purportedly potentially arguably conceivably ostensibly roughly
  approximately nearly almost appear appears appeared seem seems seemed suggest suggests suggested believed thought possible
  probable potential alleged reported purported supposed presumed suspected apparent partly somewhat largely mostly generally
  usually often sometimes`)

/** Words that turn a statement up. */
export const intensifiers = words(`very extremely highly deeply hugely massively incredibly absolutely completely totally utterly
  entirely wholly fully strongly greatly vastly enormously particularly especially really truly quite certainly definitely
  clearly obviously undoubtedly surely indeed whatsoever simply severely seriously badly sharply bitterly fiercely dramatically
  significantly considerably substantially remarkably extraordinarily exceptionally overwhelmingly profoundly terribly awfully
  insanely outright sheer downright`)

/** Verbs that report speech, in the forms that stand in the news. */
export const speechVerbs =
  words(`say says said saying tell tells told telling state states stated stating add adds added adding note
  notes noted noting claim claims claimed claiming assert asserts asserted asserting insist insists insisted insisting argue argues
  argued arguing admit admits admitted admitting concede concedes conceded acknowledge acknowledges acknowledged deny denies denied
  denying declare declares declared announce announces announced explain explains explained warn warns warned warning allege
  alleges alleged remark remarks remarked comment comments commented observe observes observed reply replies replied respond
  responds responded answer answers answered ask asks asked confirm confirms confirmed contend contends contended maintain maintains
  maintained stress stresses stressed emphasize emphasizes emphasized emphasise emphasises emphasised suggest suggests suggested
  report reports reported vow vows vowed pledge pledges pledged boast boasts boasted complain complains complained recall recalls
  recalled reveal reveals revealed caution cautions cautioned charge charges charged accuse accuses accused quip quips quipped shout
  shouts shouted whisper whispered snap snapped joke joked call calls called describe describes described urge urges urged tweet tweets
  tweeted write writes wrote testify testifies testified predict predicts predicted conclude concludes concluded`)

/** Verbs that alone can carry “X said”: the cue of a dropped or added attribution. */
export const attributionCues = words(`said says told added stated noted claimed asserted insisted argued declared announced warned
  reported confirmed explained remarked commented according`)

/** What a document was before an outlet's “by”: “seen by”, “obtained by”. */
export const accessVerbs = words('seen obtained reviewed viewed heard verified interviewed')

/** Forms of address that may be dropped without another person being meant. */
export const honorifics = words('mr mrs ms miss mx dr prof sir dame lord lady mr. mrs. ms. dr. madam')
