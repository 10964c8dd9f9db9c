/** Pairs that turn a report round and that WordNet does not know as antonyms: lemmas, each side may hold several. */
const lines = `confirm/deny rebut refute dispute
admit/deny
approve pass adopt back support endorse/reject defeat oppose block veto turn_down
accept/reject refuse decline turn_down
agree/refuse disagree
convict/acquit clear exonerate
guilty/innocent
arrest detain jail/release free acquit
hire employ recruit/dismiss fire sack lay_off
win/lose
gain/lose
rise climb soar surge jump increase grow/fall drop plunge plummet tumble decline sink decrease shrink
raise lift increase hike boost/lower cut reduce slash trim
open reopen/close shut
start begin launch resume/end stop halt cease finish suspend
join enter/leave quit exit
arrive come enter/leave depart go
buy/sell
build construct erect/demolish destroy
attack/defend protect
advance/retreat withdraw
allow permit legalize/ban prohibit forbid outlaw bar
support back favour favor/oppose resist
praise hail/criticize criticise condemn denounce
survive live/die
save rescue/kill
remember/forget
succeed/fail
strengthen/weaken
ease/tighten worsen
improve/worsen deteriorate
uphold/overturn quash
sign/veto
invite/expel
import/export
borrow/lend
friend ally/enemy foe opponent
supporter backer/opponent critic
majority/minority
victory win/defeat loss
buyer/seller
landlord/tenant
employer/employee worker
winner/loser
victim/attacker perpetrator
profit/loss
surplus/deficit
import/export
war/peace
king/queen
man/woman
boy/girl
husband/wife
father/mother
son/daughter
brother/sister
oldest/youngest
highest/lowest
biggest/smallest
safe/dangerous unsafe
legal/illegal
alive/dead
rich/poor
high/low`

const sides = new Map<string, Set<number>>()
lines.split('\n').forEach((line, pair) => {
  line.split('/').forEach((side, which) => {
    for (const lemma of side.split(' ')) sides.set(lemma, (sides.get(lemma) ?? new Set()).add(2 * pair + which))
  })
})

/** Checks whether two lemmas turn a report round: “confirm”, “deny”. */
export function areNewsOpposites(left: string, right: string): boolean {
  const [a, b] = [sides.get(left), sides.get(right)]
  if (a === undefined || b === undefined) return false
  for (const side of a) if (b.has(side ^ 1)) return true
  return false
}
