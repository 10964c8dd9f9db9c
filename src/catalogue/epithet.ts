import { type Family, list, type Rule } from './rule.ts'
import { bell1991, fan2019, hamborg2019, recasens2013 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'epithet/loaded-epithet',
    match: { construction: 'loaded-epithet' },
    strength: 0.45,
    neutral: ['(office or name)'],
    note: 'A describing phrase beside a name that carries a judgement.',
    source: `${bell1991}; ${hamborg2019}`,
    hits: ['The council met [disgraced financier] Oren Tashk on Monday.'],
    misses: ['President Oren Tashk opened the port.']
  },
  {
    id: 'epithet/strongman',
    match: {
      words: list(
        'strongman warlord kingpin autocrat kleptocrat henchman crony puppet flunky sycophant lapdog underling ringleader mastermind svengali puppeteer puppetmaster godfather enforcer hatchet-man bagman bully'
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN', 'ADJ']
    },
    context: { unlessNear: list('theatre theater show shows animal dog film movie') },
    strength: 0.75,
    neutral: ['leader', 'commander', 'ally', 'aide'],
    note: 'Names a person by a judgement on how he rules or whom he serves.',
    source: `${recasens2013}; ${hamborg2019}`,
    hits: ['The [strongman] arrived by boat.', 'His [cronies] own the mine.'],
    misses: ['The leader arrived by boat.', 'The puppet theatre opened.']
  },
  {
    id: 'epithet/firebrand',
    match: {
      words: list(
        'firebrand maverick renegade fanatic hothead hardliner hard-liner hawk warmonger crusader pariah outcast loner recluse has-been also-ran wannabe upstart motormouth know-it-all busybody scold showman huckster charlatan fraudster conman con-man con-artist grifter hustler snake-oil opportunist carpetbagger sellout flip-flopper quisling'
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN', 'ADJ']
    },
    context: { unlessNear: list('bird birds nest basketball helicopter missile') },
    strength: 0.65,
    neutral: ['(office or name)'],
    note: 'Names a person by a judgement.',
    source: `${bell1991}; ${fan2019}`,
    hits: ['The [firebrand] spoke for an hour.', 'The [renegade] general left.'],
    misses: ['The general left.', 'A hawk built its nest.']
  },
  {
    id: 'epithet/darling',
    match: {
      phrases: [
        'darling of',
        'poster boy/child/girl',
        'golden boy',
        'rising star',
        'kingmaker',
        'power broker',
        'media darling',
        'heir apparent',
        'favorite son',
        'right-hand man',
        'yes men',
        'yes man',
        'attack dog',
        'lap dog',
        'hired gun',
        'bully pulpit',
        'loose cannon',
        'laughing stock',
        'one-man band',
        'master manipulator',
        'serial liar',
        'media mogul',
        'fat cat/cats',
        'robber baron/barons',
        'man of the people',
        'elder statesman',
        'bad actor/actors',
        'bad apple/apples',
        'drama queen',
        'enfant terrible',
        'paper tiger',
        'rubber stamp'
      ]
    },
    strength: 0.5,
    neutral: ['(office or name)'],
    note: 'A ready-made picture of a person.',
    source: `${bell1991}; ${hamborg2019}`,
    hits: ['Ambassador Lee is the [darling of] the shipowners.'],
    misses: ['Ambassador Lee met the shipowners.']
  },
  {
    id: 'epithet/trait-compound',
    match: {
      tails: list(
        'plagued ridden riddled scarred tainted stained addled crazed obsessed hungry mad happy loving hating bashing baiting mongering peddling spewing pushing thumping toting wielding fueled fuelled driven drenched soaked infested stricken friendly minded hearted blooded fisted tongued shaming slinging pandering enabling shattering wrenching curdling inducing rattling busting grabbing chasing dodging skinned brained witted lipped prone starved deprived rocked ravaged wracked racked hyped touted maligned vaunted heralded reviled loathed hated ballyhooed trumpeted denying splitting twisting wringing clutching rending crushing numbing'
      )
    },
    strength: 0.5,
    neutral: ['(say what was done)'],
    note: 'A compound that packs a charge into a description.',
    source: `${hamborg2019}; ${fan2019}`,
    hits: ['The [debt-plagued] harbour company closed.'],
    misses: ['The harbour company closed.']
  }
]

export const epithet: Family = {
  name: 'epithet',
  description: 'Judging descriptions of people, beside their names or in their place.',
  feature: 'labels',
  countsIn: ['edits', 'naming', 'lineage'],
  rules
}
