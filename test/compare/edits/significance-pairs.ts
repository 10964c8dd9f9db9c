/**
 * Invented sentences in two wordings, by kind of change, and whether the change is one of meaning, of style or of the surface. `{left|right}`: what the two
 * have in its place. Labelled before they were first run; every other line of a kind was looked at while rules were written, the rest only counted.
 */
export const significancePairs: Readonly<Record<string, string>> = {
  antonyms: `
meaning The lower house {passed|defeated} the fisheries act.
meaning Exports of timber {increased|decreased} in the first half.
meaning The airline {added|cut} flights to Marlow Bay.
meaning The jury found the testimony {credible|implausible}.
meaning The coach {praised|criticised} the young goalkeeper.
meaning Turnout was {higher|lower} than in the last election.
meaning The pilot {survived|died}.
meaning The regulator {banned|allowed} the sale of the pesticide.
meaning The {northern|southern} pier stayed shut.
meaning The clinic is {public|private}.
meaning The lawmaker {supports|opposes} the levy.
meaning Prices at the pump {soared|plunged}.
meaning The ship {entered|left} the lagoon.
meaning The governor {won|lost} the runoff.
meaning A judge {upheld|overturned} the verdict.
meaning The treaty makes trade {easier|harder}.`,
  nouns: `
meaning The grant will pay for a new {library|stadium}.
meaning A {teacher|plumber} from Orrin found the wallet.
meaning The shipment of {rice|cement} was seized.
meaning The {nurses|pilots} voted to strike.
meaning The explosion damaged a {school|bakery}.
meaning A {dentist|surgeon} testified on the second day.
meaning The inquiry looks into the {budget|safety} of the project.
meaning They met in the {basement|garden} of the embassy.
meaning The {husband|brother} of the victim called for help.
meaning The crew rescued two {dogs|horses}.
meaning The dispute is about {fishing|mining} rights.
meaning The {treasurer|secretary} of the club resigned.
meaning Investigators recovered a {pistol|knife}.
meaning The donors sent {blankets|generators}.
meaning The town is known for its {glass|cheese}.
meaning A {lorry|tram} blocked the junction.
meaning The {mother|grandmother} of the boy wept.
meaning The firm sells {insurance|furniture}.`,
  verbs: `
meaning The regiment {patrolled|shelled} the valley.
meaning The heir {sold|inherited} the estate.
meaning The ministry {tested|recalled} the vaccine.
meaning The farmer {planted|burned} the field.
meaning Protesters {painted|toppled} the statue.
meaning The watchdog {fined|audited} the bank.
meaning The senator {drafted|signed} the letter.
meaning The prisoner {escaped|was transferred} on the way to the hearing.
meaning The mayor {visited|sold} the shelter.
meaning The actor {wrote|directed} the film.
meaning The patrol {warned|shot} the driver.
meaning The hikers {photographed|fed} the bear.
meaning The company {designs|repairs} turbines.
meaning She {borrowed|stole} the manuscript.
meaning Police {questioned|charged} the accountant.
meaning The committee {discussed|adopted} the guidelines.`,
  adjectives: `
meaning The {wooden|steel} footbridge gave way.
meaning The {deaf|blind} pianist will tour the islands.
meaning A {foreign|local} investor bought the mine.
meaning The {red|white} van was found on Tuesday.
meaning The patient is in {stable|critical} condition.
meaning The {military|civilian} airport was hit.
meaning The {annual|monthly} report came out.
meaning The talks were {secret|lengthy}.
meaning The victims were {elderly|armed}.
meaning The {Catholic|Lutheran} school closed its doors.
meaning The order covers {electric|diesel} buses.
meaning The {eldest|only} daughter gave evidence.`,
  synonyms: `
style The council will {purchase|buy} the old brewery.
style The {sick|ill} sailors were flown ashore.
style The shop will {shut|close} at the end of May.
style The {movie|film} was shot in Tarrow.
style The minister tried to {assist|help} the farmers.
style Rescuers {discovered|found} the wreck at noon.
style The {principal|main} suspect fled.
style The plan will {permit|allow} larger boats.
style The {start|beginning} of the season was delayed.
style The {car|automobile} was left near the quay.
style The {enormous|huge} statue was removed.
style The firm {constructed|built} the dam in two years.
style Thousands {rallied|gathered} in the square.
style The clerk {obtained|got} a copy of the deed.
style The pilot was {badly|seriously} hurt.
style The {couple|pair} moved to Orrin.
style Prices {climbed|rose} again in June.
style The hearing {ended|concluded} after an hour.
style The {premier|prime minister} opened the fair.
style The {sole|only} survivor was found at dawn.
style The ferry {sank|went down} off the cape.
style Officers {probed|investigated} the claim.
style The {remedy|cure} was tested on mice.
style The strike {halted|stopped} production.
style The mayor {stepped down|resigned} in March.
style The match was {called off|cancelled}.
style The army {pulled out|withdrew} of the valley.
style The company {set up|established} a fund.
style The plant will {hire|employ} thirty people.
style The village was {nearly|almost} empty.
style The author lives {close to|near} the station.
style The strike {led to|caused} long delays.
style The {pupils|students} were sent home.
style The {firm|company} makes engines.
style Firefighters {put out|extinguished} the blaze.
style The {inhabitants|residents} of the island protested.`,
  'function words': `
meaning The path {above|below} the dam was closed.
meaning The rebels fought {with|against} the southern clans.
meaning The bus was going {to|from} Orrin.
meaning The shop stays open {until|after} midnight.
meaning He spoke {for|against} the motion.
meaning The gate was locked {before|during} the concert.
meaning The tax will rise {if|unless} the vote fails.
meaning Visitors must leave by the north {and|or} the east gate.
meaning The man stood {inside|outside} the bank.
meaning She was attacked {by|near} the guard.
meaning The letter was written {by|to} the bishop.
meaning The ship sailed {with|without} an escort.
style He sat {on|upon} the bench all day.
style The road will be shut {until|till} June.
style The dispute {among|amongst} the heirs goes on.
style The team trained {in|at} the old barracks.
style The rule applies to {a|any} vessel in the harbour.
style Prices fell {while|whilst} wages rose.
style The head {of|for} the mission left.
style {The|A} crowd gathered at the gates.
style The drivers said {that|} the road was blocked.
style Fees went up {because|since} costs had risen.
style The children walked {toward|towards} the coast.
style {Although|Though} it rained, the fair went on.
style The report names {these|the} ministers.
surface The bridge {which|that} burned down was insured.`,
  quantifiers: `
meaning {All|Some} members of the crew were saved.
meaning {Every|Hardly any} house has running water.
meaning {Most|Few} of the voters stayed away.
meaning {Many|All} of the shops were looted.
meaning {Several|No} witnesses came forward.
meaning {Both|Neither} of the drivers had a licence.
meaning The fund has {more|less} money than last year.
meaning {None|Half} of the boats returned.
meaning {Few|Many} residents had heard of the plan.
meaning {Residents|Some residents} refused to leave.
style {Each|Every} passenger got a refund.
style {Many|Numerous} farms were flooded.
style The storm felled {several|a number of} trees.
style {Lots of|Many} people came to the funeral.
style {More than|Over} half of the crop was lost.
style {Around|About} half of the crop was lost.`,
  tense: `
style The bank {opens|is opening} a branch in Tarrow.
style The union {had called|called} a strike for the next day.
style The road {has been|was} closed for weeks.
style The ministry said it {will|would} pay the bill.
style The firm {is planning|plans} a new depot.
style The king {has arrived|arrived} in Tarrow.
meaning The dam {collapsed|will collapse}.
meaning The law {was|will be} published in autumn.
style The crew {were|was} unhurt.
style The guards {were sleeping|slept} at the time.
style The board {did meet|met} in April.
meaning The talks {have started|are about to start}.`,
  modality: `
meaning The factory {may|will} close next year.
meaning Drivers {must|may} use the tunnel.
meaning The harbour {could|will} be widened.
meaning The witness {should|will} testify.
meaning The bank {will|might} cut jobs.
meaning The fire was {apparently|} started by children.
meaning The tunnel is {expected to be|} finished.
meaning The man {allegedly|} forged the papers.
meaning The deal is {almost|} done.
meaning The plan {will|can} be changed.
style The court {might|may} hear the case in June.
style Owners {must|have to} register their boats.
style The ministry {is going to|will} publish the list.
style The team {shall|will} return on foot.`,
  negation: `
meaning The engineer was {not|} told of the cracks.
meaning The mayor {never|} visited the site.
meaning The river is {safe|unsafe} for swimmers.
meaning {No one|Someone} claimed responsibility.
meaning The attack was {provoked|unprovoked}.
meaning The pilot {couldn't|could} see the runway.
style {Nobody|No one} was hurt.
style The road is {no longer|not} open {|any more}.`,
  inserted: `
meaning The mayor opened the fair {on crutches|}.
meaning The ministry released the {forged|} documents.
meaning {Only|} members can vote.
meaning The {retired|} general will lead the inquiry.
meaning The bus stopped {because of a flat tyre|}.
meaning The firm makes engines {for the navy|}.
meaning The court freed the editor {on bail|}.
meaning The {illegal|} settlement was cleared.
meaning The singer, {a mother of two,|} left the hall early.
meaning The ferry sank {within minutes|}.
meaning The order applies {to foreigners|}.
meaning The village was {partially|} flooded.
meaning The minister resigned {under pressure from his party|}.
meaning The police arrested the cook {and his wife|}.
style The firm {also|} owns a shipyard.
style The hall was {quite|} full.
style It was {indeed|} the first snow of the year.
style The mayor {then|} left the room.
style {In fact, the|The} harbour is deep.
style The firm did it {in order|} to save money.
style The road is closed {as well|}.
style The lake is {very|} deep.
style The plan was {simply|} wrong.
style {Meanwhile, the|The} crew waited on the pier.
style The two sides {have|} {both|} signed the deal.
style The storm destroyed {a total of|} forty barns.
style The {very|} first train left at six.
style The witness {herself|} called the police.
style The guests{, of course,|} stayed until midnight.
style The house {that was|} sold in May burned down.`,
  numbers: `
meaning The fire killed {six|nine} people.
meaning The bridge cost {$4 million|$6 million}.
meaning She finished {second|fourth} in the race.
meaning The fleet has {dozens of|} ships.
meaning {Twelve|} guests fell ill.
meaning The town lost {a third|half} of its jobs.
meaning The fire killed {at least|} six people.
meaning {About|} 300 homes lost power.
surface The tower is {1,200|1200} feet tall.
surface The fire killed {six|6} people.
surface Profit rose by {5 percent|5%}.
surface The loan is worth {3 million|3m} crowns.
surface The course lasts {twelve|12} weeks.
style The vote was {two to one|2-1}.`,
  dates: `
meaning The strike begins on {Thursday|Saturday}.
meaning The hearing is set for {March|October}.
meaning The talks resumed {this|last} week.
meaning The shop opens {at dawn|at noon}.
meaning The deal was signed {yesterday|a month ago}.
meaning The fair lasts a {week|month}.
meaning The shots were heard in the {morning|evening}.
meaning The parade ended {on Sunday|}.
meaning The lease ends in {summer|winter}.
surface The fair opens on {Oct. 3|October 3}.
surface The vote is on {Wed.|Wednesday}.
surface The train leaves at {5 p.m.|5 pm}.`,
  names: `
meaning The award went to {Ilva Brandt|Jorin Keel}.
meaning The convoy reached {Tarrow|Velm} at night.
meaning {Sarta Lines|Norvik Air} cut its fares.
style {President Ilva Brandt|Ilva Brandt} opened the fair.
style {Mr Keel|Keel} denied the charge.
style The inquiry cleared {Jorin Keel|Keel}.
surface The {U.N.|UN} sent observers.
surface The {United Nations|UN} sent observers.`,
  derivations: `
style The {refusal of the|} bank {to pay|refused to pay} angered clients.
style The {growth|growing} of the town alarms planners.
style The {Spanish|Spain} team trained in Tarrow.
style The guards heard the {cry|cries} of the crew.
style The judge read the {statement|statements}.
style The town will {decide|make a decision} in May.`,
  order: `
style {In May the firm opened a depot|The firm opened a depot in May}.
style {After the storm, crews cleared the roads|Crews cleared the roads after the storm}.
style {The plan failed, the mayor said|The mayor said the plan failed}.
style The flood destroyed {barns and mills|mills and barns}.
style {The police arrested the cook|The cook was arrested by the police}.
style {A guard shot the intruder|The intruder was shot by a guard}.
meaning {The guard shot the intruder|The intruder shot the guard}.
meaning {Velm beat Tarrow in the final|Tarrow beat Velm in the final}.`,
  hypernyms: `
style The {dog|animal} was found. The dog had been missing since May.
style The {rifle|weapon} was found in the canal. The rifle was rusty.
meaning The {rifle|weapon} was found in the canal.
meaning The {judge|man} was seen near the station.`,
  'speech verbs': `
style The mayor {said|stated} that the road was open.
style The mayor {said|told reporters} that the road was open.
meaning The mayor {denied|admitted} that the road was open.
meaning The mayor {said|conceded} that the road was open.
style The mayor {added|noted} that the road was open.
meaning The mayor {asked|ordered} them to go.`,
  spelling: `
surface The {theater|theatre} reopened in May.
surface The {colour|color} of the flag was changed.
surface The {e-mail|email} was sent in May.
surface They {weren't|were not} told.
surface The {defence|defense} rested its case.
surface The {cafe|café} was full.
surface The {programme|program} starts in May.
surface The {Gov.|governor} refused to talk.`,
  'short forms in brackets': `
surface The Harbour Trust {|(HT)} will repair the pier.
surface Members of the Marrow Workers Union {|(MWU)} walked out at noon.
surface The Federal Bureau of Roads {|(FBR)} closed the pass.
surface The Northern Fisheries League {|, or NFL,} opposed the quota.
surface The Coastal Rescue Service {|(“CRS”)} sent two boats.
surface The Northern Trade Council {(NTC)|} meets on Tuesday.
surface The Department of Water and Energy {|(DWE)} denied it.
surface Doctors found avian lung disease {|(ALD)} in three villages.
surface The gross regional product {|(GRP)} grew by a tenth.
meaning The Harbour Trust {|(a subsidiary of Varn Steel)} will repair the pier.
meaning The senator, Ilse Varn {|(R)}, voted for it.
meaning Ilse Varn {|(Velda)} voted for it.
meaning The Harbour Trust {|(MWU)} will repair the pier.
meaning The Harbour Trust {|and the MWU} will repair the pier.
meaning The Port Authority closed {|three} roads.`,
  nominalisations: `
style The council {decided|made a decision} to close the bridge.
style The minister announced {that he would resign|his resignation} on Tuesday.
style The harbour master regretted {the closure of|closing} the pier.
style Residents demanded {the removal of|that the council remove} the statue.
style The {decision of the council|council's decision} surprised residents.
style Police are investigating {how the fire started|the start of the fire}.
style The company {agreed|reached an agreement} with the union.
style The court {ruled|issued a ruling} against the firm.
style The trade ministers {met|held a meeting} in Velda.
style The army {attacked|launched an attack on} the town.
style The mayor {apologised|offered an apology} to the families.
style The union {complained|filed a complaint} about the delays.
style The firm {explained|gave an explanation of} its losses.
style Voters {rejected|voiced their rejection of} the plan.
style Inspectors {arrived|made their arrival} at noon.
style Lawmakers {failed to agree|failed to reach an agreement} on the budget.
style The city {investigated|conducted an investigation of} the fire.
style The board {refused|refusal} to pay.
style The {arrest|arresting} of three men was filmed.
style The bank {promised|made a promise} to pay.
meaning The council {decided|made an announcement} to close the bridge.
meaning The city {investigated|obstructed an investigation of} the fire.
meaning The army {attacked|repelled an attack on} the town.
meaning The union {complained|withdrew a complaint} about the delays.
meaning The trade ministers {met|cancelled a meeting} in Velda.
meaning The company {agreed|violated an agreement} with the union.
meaning The court {ruled|ignored a ruling} against the firm.
meaning The mayor {apologised|demanded an apology} to the families.
meaning The firm {explained|refused an explanation of} its losses.
meaning The bank {promised|broke a promise} to pay.
meaning The board discussed the {operation|opera} on Friday.
style The {pier's closure|closure of the pier} angered traders.
style The {resignation of the mayor|mayor's resignation} came on Friday.`
}
