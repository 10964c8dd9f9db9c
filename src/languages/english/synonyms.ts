/**
 * Words of the news that stand for each other and that WordNet does not bring together, a line each; lemmas, phrases joined by `_`. A word may stand in
 * several lines. Source: newsroom usage; a line holds what an editor may exchange without another fact being reported.
 */
const lines = `official authority
police policeman officer police_officer cop constable
firm company business enterprise corporation concern
reporter journalist
lawmaker legislator parliamentarian deputy
protester demonstrator marcher
attacker assailant
gunman shooter
fighter militant
rebel insurgent
migrant immigrant
refugee asylum_seeker
inhabitant resident local citizen
onlooker bystander
pupil student schoolchild
child kid youngster
teenager adolescent youth
physician doctor medic
lawyer attorney solicitor counsel
boss chief head leader
chairman chair chairperson chairwoman
spokesman spokesperson spokeswoman
worker employee staffer
workforce staff employees personnel
expert specialist
scientist researcher
buyer purchaser
customer client
driver motorist
passenger traveller traveler
shop store
lorry truck
car automobile auto
plane aircraft aeroplane airplane
flat apartment
garbage rubbish trash waste
petrol gasoline
lift elevator
pavement sidewalk
film movie
football soccer
holiday vacation
autumn fall
road street
sea ocean
border frontier
region area district zone
spot place location site scene
blast explosion
blaze fire
quake earthquake tremor
storm tempest gale
crash accident collision
attack assault raid
clash fight skirmish
battle fight
killing slaying
death fatality
casualty victim
injury wound
illness disease sickness
row dispute argument quarrel
inquiry enquiry probe investigation
poll survey
vote ballot
meeting gathering session
talks negotiations discussions
talk negotiation discussion
deal agreement accord pact
plan scheme proposal project
law legislation act statute
rule regulation
post position job role
task job duty
aid help assistance support relief
cash money funds
pay salary wage wages
cost expense
price cost
profit earnings
rise increase growth hike jump gain
cut reduction decrease
drop decline fall
goal target aim objective
chance opportunity
problem issue difficulty
danger risk threat
result outcome
reason cause
effect impact consequence
answer reply response
speech address
letter note
statement declaration announcement
report account
photo photograph picture image
error mistake
remedy cure
proof evidence
idea notion
start beginning outset onset
end conclusion close finish
majority most
pair couple
group band
crowd throng
weapons arms
troops soldiers forces
troop soldier
military army
jail prison
election vote
head_of_state president
premier prime_minister
administration government
parliament legislature
begin start commence launch open
start launch begin
end finish conclude close
stop halt cease
go_on continue
continue resume go_on proceed
keep_on continue
stay remain
keep hold maintain retain
get receive obtain acquire gain secure
give provide supply hand grant offer
give_up abandon
hand_over surrender give_up
buy purchase
sell offload
build construct erect
destroy wreck ruin demolish
damage harm hurt
hurt injure wound
hit strike
kill slay
die perish pass_away
find discover locate
look_for search_for seek
search_for seek
ask request
ask question
ask_for request seek
demand call_for
urge call_on
call_on urge appeal_to
let allow permit
ban prohibit forbid outlaw bar
block bar
need require
show display
show reveal demonstrate indicate
reveal disclose
hide conceal
publish release issue
appoint name
choose select pick elect
name call
help assist aid
back support endorse
oust remove topple
fire sack dismiss lay_off let_go
lay_off let_go
hire employ take_on recruit
quit resign step_down
leave depart go quit
arrive reach come get_to
reach arrive_at
return come_back go_back
enter go_into
flee escape run_away
run_away escape
gather assemble rally meet
meet gather
take_part participate
take_part_in join
attend go_to
hold detain
arrest detain apprehend
free release let_go
set_free release
seize capture take
take_over seize
grab seize
attack assault raid
fight battle combat
clash fight
beat defeat
shoot_dead gun_down
gun_down shoot
put_out extinguish
put_off postpone delay
delay postpone defer
call_off cancel scrap
scrap abolish
drop abandon
rise climb increase go_up grow
soar surge
increase raise
raise lift
raise increase hike boost
fall drop decline go_down decrease
plunge plummet tumble
cut reduce lower slash trim
reduce decrease lower
widen expand
expand grow
shut close
shut_down close
set_up establish found create
found establish
create make
make produce manufacture
mend repair fix
go_down sink
pull_out withdraw
pull_down demolish
pull_back withdraw
lead_to cause
bring_about cause
result_in cause
trigger cause spark set_off
set_off detonate
blow_up explode
explode detonate go_off
collapse cave_in
happen occur take_place
take_place happen
break_out erupt
carry_out conduct perform
conduct carry_out
investigate probe look_into examine
look_into investigate
examine inspect study
watch observe monitor
guard protect
protect defend
warn caution
promise pledge vow
say state tell
tell inform
state declare
add note
announce declare
speak talk
explain clarify
think believe
believe think
hope wish
plan intend
try attempt seek
manage succeed
agree consent
approve pass adopt
adopt pass
sign ink
talk speak
discuss debate talk_about
consider weigh
consider study
carry transport
move transfer
send dispatch
send deliver
bring take
put place
throw hurl
use employ utilize
wear don
live reside dwell
work operate
operate run
run manage
lead head
win gain
earn make
lose forfeit
spend pay_out
pay settle
donate give
demonstrate protest
march protest
teach instruct
treat care_for
heal recover
recover recuperate
evacuate clear
search comb
big large huge great sizable
huge enormous massive vast gigantic giant immense
small little tiny
fast quick rapid swift speedy
quickly rapidly swiftly fast speedily
slowly gradually
old elderly aged
new recent fresh
rich wealthy affluent
poor impoverished
ill sick unwell
injured hurt wounded
dead killed
angry furious
afraid scared frightened fearful
happy glad pleased
sad unhappy
hard difficult tough
easy simple
important significant crucial key vital
main principal chief key primary major
whole entire complete
only sole
famous well-known renowned celebrated
strange odd unusual
quiet silent
empty vacant
full packed
clear obvious evident
sure certain
true correct
right correct
wrong mistaken incorrect
safe secure
bad serious
serious grave severe
severe heavy
strong powerful
brave courageous
clever smart intelligent
beautiful lovely
ugly unsightly
terrible awful dreadful horrific
deadly fatal lethal
present current
current existing
former ex previous one-time
previous earlier prior
next following
last final
near close_to close
near nearby
nearby neighbouring neighboring
overseas abroad
worldwide global
nationwide national
yearly annual
often frequently
usually normally
soon shortly
immediately at_once right_away instantly
suddenly abruptly
nearly almost
roughly about approximately around
badly seriously severely gravely
seriously badly
mainly mostly chiefly largely
only just
together jointly
ago earlier
now currently
later afterwards subsequently
again once_more
earlier previously before
publicly in_public
several various
many numerous
about regarding concerning
near beside`

const groups = new Map<string, Set<number>>()
for (const [group, line] of lines.split('\n').entries()) {
  for (const lemma of line.split(' ')) groups.set(lemma, (groups.get(lemma) ?? new Set()).add(group))
}

/** Checks whether two lemmas (or phrases joined by `_`) stand for each other in the news. */
export function areNewsSynonyms(left: string, right: string): boolean {
  const [a, b] = [groups.get(left), groups.get(right)]
  if (a === undefined || b === undefined) return false
  for (const group of a) if (b.has(group)) return true
  return false
}
