import { words } from '../../words.ts'
/**
 * How a verb links its subject to words or thoughts.
 *
 * `say`: speech that takes quotations, clauses and inversion; `tell`: the same with a hearer between; `think`: belief, knowledge and
 * emotion about a clause; `show`: what documents, polls and people bring to light; `want`: wishes, plans and promises; `ask`: requests to others;
 * `judge`: praise, blame, support and naming of a thing.
 */
export type CueClass = 'say' | 'tell' | 'think' | 'show' | 'want' | 'ask' | 'judge'

const verbs: Readonly<Record<CueClass, string>> = {
  say: `say add announce answer argue assert blog boast brag chant chime chuckle claim comment complain concede confess confirm contend
    continue counter cry declare deny disclose explain exclaim grumble holler insist interject interrupt intone joke lament maintain marvel
    mention mumble murmur mutter note object observe opine post predict proclaim protest quip read recall reckon recount reiterate
    remark repeat reply report respond retort scoff scream shout shriek sigh sneer snap speculate state stress suggest sum swear testify text
    theorize tweet underline underscore utter volunteer vow wail whisper write yell write acknowledge admit affirm allege assess attest
    caution certify clarify conclude conjecture contradict deadpan deem elaborate emphasize emphasise estimate forecast gripe hint imply
    intimate moan muse narrate plead pledge point profess pronounce propose quote rant rave reaffirm rebut relate sob stipulate
    submit surmise tout venture verify wonder write hypothesize postulate posit gush cite detail outline describe recite reassert retweet
    sing chant type rule apologize apologise lecture preach pontificate ruminate bemoan bewail decree joke crow`,
  tell: `tell advise alert assure brief convince inform notify persuade promise reassure remind teach warn lecture`,
  think: `think believe assume consider doubt dream dread expect fear feel figure forget foresee gather guess hear hope imagine judge know
    learn mean perceive presume realize realise recognize recognise regret remember sense suppose suspect understand worry agree disagree
    appreciate anticipate fret rejoice resent envision envisage view see regard fancy hold discover notice ponder weigh contemplate
    care love hate like dislike mind rue relish interpret misunderstand`,
  show: `show find indicate reveal demonstrate document establish illustrate list publish release suggest determine specify detail
    highlight prove project rate rank expose portray depict chronicle label signal summarize cover define title entitle
    mandate prohibit stipulate require`,
  want: `want wish plan intend aim seek decide decline refuse agree hope promise pledge vow threaten offer pretend swear prefer aspire long
    consent demand propose resolve opt hesitate choose commit vie desire crave yearn need try attempt aspire volunteer pursue favor favour`,
  ask: `ask urge beg call order command demand implore beseech exhort encourage invite request require instruct direct press prod
    challenge recommend counsel dare entreat lobby petition push appeal forbid permit allow advocate plead query question
    inquire enquire interview summon nominate appoint appeal`,
  judge: `criticize criticise praise accuse attack back blame blast brand call cast cheer identify pronounce coach commend condemn credit decry defend denounce deride
    disavow discredit dismiss dispute disparage dub echo endorse excoriate fault hail highlight laud liken lambast lambaste mock
    name nickname oppose pan portray rap rebuke rebuff refute reject renounce repudiate ridicule rip salute slam slate support
    thank tout welcome applaud approve assail berate bash belittle castigate caricature champion characterize characterise chide
    congratulate compare compliment contest debate demean deplore discuss downplay embrace flay honor honour impugn insult
    invoke label malign minimize minimise normalise paint pillory promote protest question reference reprimand scold second
    smear spurn stereotype swipe taunt term uphold vilify vouch admire respect scorn trash tease trumpet address emphasize
    compare explore examine veto sanction pass reverse rail rally rate weigh focus address criticise hammer pound
    accept admonish challenge charge cheer concern disappoint fret jeer laugh pooh-pooh blast plug pitch
    shrug skewer sue vent speak talk boo skirt depict view decry lay spell raise voice offer express`
}

/** Which of a lemma’s classes decides if it has several, strongest first. */
const order: readonly CueClass[] = ['tell', 'say', 'think', 'want', 'show', 'ask', 'judge']

/** Class of every cue verb, by lemma. */
export const cueVerbs: ReadonlyMap<string, CueClass> = new Map(
  [...order].reverse().flatMap((name) => verbs[name].split(/\s+/).map((lemma) => [lemma, name] as const))
)

/** Checks whether a cue of this class gives somebody’s words or thoughts, so that what it governs is no longer the outlet’s own wording. */
export const isReport = (name: CueClass) => name === 'say' || name === 'tell' || name === 'think' || name === 'show'

/** What somebody does who speaks next: “Marn disagreed. “They paid.”” */
export const reactionVerbs = words(
  'disagree agree concur differ object demur scoff shrug nod laugh bristle hesitate relent balk dissent'
)

/** Participles that stand for a preposition or a conjunction. */
export const prepositionalForms = new Set([
  'regarding',
  'concerning',
  'considering',
  'including',
  'following',
  'involving',
  'meaning',
  'barring',
  'failing'
])

/** Verbs that want somebody who is told. */
export const hearerVerbs = new Set(['brief', 'inform', 'notify', 'acquaint'])
