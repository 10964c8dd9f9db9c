/** Verbs and nouns whose forms no rule makes, a line each: the lemma, then its forms. */
const verbs = `be am is are was were been being
have has had having
do does did done doing
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
befall befell befallen
begin began begun
bend bent
bet betted
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
die died dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten
give gave given
go goes went gone
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
lie lay lain lying
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
outbid outbidden
outdo outdid outdone
overcome overcame
overhear overheard
override overrode overridden
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pled
prove proven
quit quitted
rebuild rebuilt
repay repaid
resell resold
retake retook retaken
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tying
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written`

const nouns = `man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
louse lice
half halves
knife knives
life lives
wife wives
leaf leaves
loaf loaves
shelf shelves
thief thieves
wolf wolves
calf calves
elf elves
self selves
scarf scarves
hoof hooves
crisis crises
analysis analyses
basis bases
thesis theses
oasis oases
hypothesis hypotheses
diagnosis diagnoses
emphasis emphases
axis axes
phenomenon phenomena
criterion criteria
datum data
medium media
bacterium bacteria
stratum strata
memorandum memoranda
referendum referenda
curriculum curricula
alumnus alumni
nucleus nuclei
stimulus stimuli
fungus fungi
cactus cacti
syllabus syllabi
index indices
matrix matrices
appendix appendices`

const adjectives = `good better best
bad worse worst
far farther farthest further furthest
little less least
many more most
old elder eldest`

const formsOf = (list: string) => list.split('\n').map((line) => line.split(' ') as [string, ...string[]])

/** A form that no rule makes, and what it is a form of. */
interface Irregular {
  readonly lemma: string
  readonly part: 'n' | 'v' | 'a'
}

const irregular = new Map<string, Irregular[]>()
for (const [part, list] of [
  ['v', verbs],
  ['n', nouns],
  ['a', adjectives]
] as const) {
  for (const [lemma, ...forms] of formsOf(list)) {
    for (const form of forms) irregular.set(form, [...(irregular.get(form) ?? []), { lemma, part }])
  }
}
const none: readonly Irregular[] = []

/** Returns what an irregular form is a form of: “saw” of the verbs “see” and “saw”. Empty if it is regular. */
export const irregularLemmas = (form: string): readonly Irregular[] => irregular.get(form) ?? none
