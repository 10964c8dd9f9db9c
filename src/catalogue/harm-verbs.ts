import { list, type Rule } from './rule.ts'
import { caldas1994, fan2019, lakoff1980, martin2005, recasens2013 } from './sources.ts'

/** Verbs that tell an act as harm, force or a gesture. */
export const harmVerbRules: readonly Rule[] = [
  {
    id: 'loaded-word/exploit-verb',
    match: { words: list(`exploit manhandle mistreat shortchange short-change`), lemma: true, pos: ['VERB'] },
    context: { unlessNear: list('oil gas minerals deposit deposits resources forest seam flaw bug software') },
    strength: 0.45,
    neutral: ['use', 'treat'],
    note: 'Tells an act as a wrong done to somebody.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The owners [exploited] the rule.'],
    misses: ['The owners used the rule.', 'The firm exploits an oil field.']
  },
  {
    id: 'loaded-word/perpetuate-verb',
    match: { words: list(`perpetuate entrench legitimize legitimise`), lemma: true, pos: ['VERB'] },
    strength: 0.25,
    neutral: ['continue', 'keep'],
    note: 'Says that an act keeps something bad alive.',
    source: `${recasens2013}, subjective words`,
    hits: ['The rule [perpetuates] the shortage.'],
    misses: ['The rule stays in force.']
  },
  {
    id: 'metaphor/fuel',
    match: { words: ['fuel'], lemma: true, pos: ['VERB'] },
    context: { unlessNear: list('truck trucks plane planes car cars ship ships jet engine tank tanks reactor coal gas diesel') },
    strength: 0.3,
    neutral: ['add to'],
    note: 'Pictures a cause as feeding a fire.',
    source: `${lakoff1980}; ${fan2019}`,
    hits: ['The rule [fueled] the dispute.'],
    misses: ['The crew fueled the plane.', 'The price of fuel rose.']
  },
  {
    id: 'metaphor/snare-verb',
    match: { words: list(`ensnare entrap snare corner fetter`), lemma: true, pos: ['VERB'] },
    context: { unlessNear: list('rabbit rabbits market fish animal animals') },
    strength: 0.4,
    neutral: ['involve', 'stop'],
    note: 'Pictures people as caught.',
    source: `${lakoff1980}`,
    hits: ['The inquiry [ensnared] the mayor.'],
    misses: ['The inquiry named the mayor.', 'The hunter snared a rabbit.']
  },
  {
    id: 'metaphor/strike-verb',
    match: { words: list(`smack whack poke prod swat sling fling thump lunge`), lemma: true, pos: ['VERB'] },
    context: { unlessNear: list('ball stone stones stick window door head face') },
    strength: 0.45,
    neutral: ['criticise', 'send'],
    note: 'Pictures words or acts as blows.',
    source: `${lakoff1980}; ${fan2019}`,
    hits: ['The mayor [whacked] the plan.'],
    misses: ['He whacked the ball over the wall.']
  },
  {
    id: 'loaded-word/gesture-verb',
    match: { words: list(`gulp puke vomit sweat wince shrug giggle ooze exude shiver gape`), lemma: true, pos: ['VERB'] },
    context: { unlessNear: list('fever patient patients cold blood water oil ill illness') },
    strength: 0.4,
    neutral: ['(say what they did)'],
    note: 'Tells a gesture that shows somebody in a certain light.',
    source: `${caldas1994}; ${martin2005}, affect`,
    hits: ['The mayor [shrugged] at the bill.'],
    misses: ['The mayor read the bill.', 'The patients sweat and shiver.']
  },
  {
    id: 'loaded-word/misjudge-verb',
    match: { words: list(`mismanage misread misjudge miscalculate misinterpret misunderstand`), lemma: true, pos: ['VERB'] },
    strength: 0.45,
    neutral: ['(say what they did)'],
    note: 'States an error of judgement as a fact.',
    source: `${martin2005}, judgement of capacity`,
    hits: ['The board [misjudged] the vote.'],
    misses: ['The board lost the vote.']
  },
  {
    id: 'metaphor/overpower-verb',
    match: { words: list(`overpower outmaneuver outmanoeuvre outgun outfox outflank`), lemma: true, pos: ['VERB'] },
    context: { unlessNear: list('guard guards soldier soldiers troops attacker') },
    strength: 0.4,
    neutral: ['win against'],
    note: 'Pictures politics as a fight.',
    source: `${lakoff1980}, argument is war`,
    hits: ['The mayor [outmaneuvered] the board.'],
    misses: ['The mayor met the board.', 'Two men overpowered the guard.']
  }
]
