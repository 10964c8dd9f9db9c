import { type Family, list, type Rule } from './rule.ts'
import { biber1989, fan2019, hyland2005, ilie1994, martin2005, recasens2013, wikipedia } from './sources.ts'

const judgingWords =
  list(`troubling worrying alarming disturbing concerning telling striking curious odd strange bizarre shocking stunning astonishing remarkable surprising unsurprising
  puzzling baffling ironic tragic sad regrettable unfortunate outrageous shameful disgraceful absurd ridiculous ludicrous laughable pathetic appalling galling infuriating
  disappointing encouraging heartening interesting notable noteworthy revealing instructive significant damning embarrassing chilling frightening scary terrifying ominous
  messy murky muddled chaotic confusing confused complicated tangled ugly grim bleak dire precarious volatile dangerous explosive hopeless untenable
  unacceptable inexcusable indefensible wrong unfair unjust cruel foolish stupid crazy insane mad madness nonsense hypocrisy farce disgrace shame outrage scandal disaster
  catastrophe travesty tragedy mess nightmare wise sensible brilliant wonderful fantastic terrible horrible awful dreadful bad great obvious undeniable
  impossible unthinkable inconceivable refreshing hilarious amusing`)

const rules: readonly Rule[] = [
  {
    id: 'editorial/evaluative-fronting',
    match: { construction: 'evaluative-fronting', words: judgingWords },
    strength: 0.7,
    neutral: ['(leave out)'],
    note: 'Puts the outlet’s judgement before the fact.',
    source: `${martin2005}, appreciation; ${biber1989}`,
    hits: ['[Even more alarming is the silence of the ministry].'],
    misses: ['Even the ministry is silent.']
  },
  {
    id: 'editorial/evaluative-predicate',
    match: { construction: 'evaluative-predicate', words: judgingWords },
    strength: 0.6,
    neutral: ['(leave out)'],
    note: 'A clause that judges and tells nothing else.',
    source: `${martin2005}, appreciation; ${biber1989}`,
    hits: ['[It was a rather murky business], the mayor left.', '[This is absurd].'],
    misses: ['It was a Monday in May.', 'This is the mayor.', 'It is hard to see the port from here.']
  },
  {
    id: 'editorial/no-surprise',
    match: {
      phrases: [
        'it is/was/comes/came as no surprise',
        'it is/was no surprise',
        "it 's no surprise",
        'it should come as no surprise',
        'it is/was no accident',
        "it 's no accident",
        'it is/was no coincidence',
        "it 's no coincidence",
        'it is/was no secret',
        "it 's no secret",
        'it is/was no wonder',
        "it 's no wonder",
        'no wonder',
        'small wonder',
        'little wonder',
        'needless to say',
        'it goes without saying',
        'there is/was no doubt',
        "there 's no doubt",
        'there is no denying',
        "there 's no denying",
        'there can be no doubt',
        'there is no question',
        "there 's no question",
        'it bears repeating',
        'the truth is',
        'the simple truth',
        'the sad truth',
        'the irony is',
        'make no mistake',
        'let us be clear',
        "let 's be clear",
        "let 's be honest",
        'let us be honest',
        "let 's face it",
        "let 's not forget",
        'let us not forget',
        'lest we forget',
        'to put it mildly',
        'to put it bluntly',
        'truth be told',
        'mark my words',
        'guess what',
        'believe it or not',
        'like it or not',
        'make of that what you will',
        'do the math',
        'spoiler alert',
        'newsflash',
        'news flash',
        'you guessed it',
        'you read that right',
        "you ca n't make this up",
        'what could possibly go wrong',
        'the real reason',
        'worse still',
        'worse yet',
        'even worse',
        'and rightly so',
        'god forbid',
        'heaven forbid',
        'thank god',
        'thank goodness',
        'yeah right',
        'surprise surprise',
        'not surprisingly'
      ]
    },
    strength: 0.35,
    neutral: ['(leave out)'],
    note: 'The outlet comments on its own statement.',
    source: `${biber1989}; ${hyland2005}, attitude markers; ${wikipedia}, editorializing`,
    hits: ['[Make no mistake], the bridge will close.', '[It is no coincidence] that the mayor left.'],
    misses: ['The bridge will close in May, of course.']
  },
  {
    id: 'editorial/sentence-adverb',
    match: {
      construction: 'sentence-adverb',
      words:
        list(`sadly unfortunately regrettably tragically thankfully fortunately mercifully happily luckily ironically amazingly incredibly astonishingly shockingly surprisingly
      unsurprisingly predictably inevitably naturally obviously clearly undoubtedly admittedly frankly honestly seriously curiously oddly strangely bizarrely tellingly revealingly significantly
      interestingly importantly notably conveniently hopefully ideally understandably rightly alarmingly worryingly disturbingly remarkably arguably basically essentially`)
    },
    strength: 0.5,
    neutral: ['(leave out)'],
    note: 'Judges the whole sentence before it is told.',
    source: `${biber1989}; ${hyland2005}, attitude markers`,
    hits: ['[Sadly], the lighthouse was sold.'],
    misses: ['The lighthouse was sadly lit.']
  },
  {
    id: 'editorial/question',
    match: { construction: 'question', words: list('who why how really anyone anybody ever else even whose since') },
    strength: 0.4,
    neutral: ['(say what is not known)'],
    note: 'A question that the outlet asks itself, to which the reader is to give the answer.',
    source: ilie1994,
    hits: ['[Who] will pay for the bridge?'],
    misses: ['Nobody knows who will pay for the bridge.']
  },
  {
    id: 'editorial/reader-address',
    match: {
      phrases: [
        'dear reader',
        'my friends',
        'ask yourself',
        'just imagine',
        'picture this',
        'you would think',
        "you 'd think",
        'you have to wonder',
        'one has to wonder',
        'one wonders',
        'one would think',
        'we all know',
        'as you know',
        'we must',
        'we ought to',
        'we need to',
        'we are told',
        "we 're told",
        'i would argue',
        'in my view',
        'in my opinion',
        'in our view',
        'if you ask me',
        'i suspect',
        'i fear'
      ]
    },
    strength: 0.4,
    neutral: ['(leave out)'],
    note: 'The writer or the reader steps into the report.',
    source: `${hyland2005}, self mentions and engagement markers; ${biber1989}`,
    hits: ['[We must] not sell the lighthouse.'],
    misses: ['The town must not sell the lighthouse.']
  },
  {
    id: 'editorial/irony',
    match: {
      phrases: [
        'in a desperate attempt',
        'in a desperate bid',
        'desperate attempt',
        'desperate bid',
        'last-ditch',
        'in yet another',
        'yet another',
        'not so fast',
        'nice try',
        'good luck with',
        'how dare',
        'shame on',
        'the height of',
        'the gall',
        'the audacity',
        'the nerve to',
        'had the nerve',
        'has the nerve',
        'the very people',
        'of all people',
        'of all places',
        'under the guise of',
        'under the pretext of',
        'in the guise of',
        'never mind that',
        'not content with'
      ]
    },
    strength: 0.35,
    neutral: ['(leave out)'],
    note: 'Lets the reader feel what the outlet thinks of it.',
    source: `${fan2019}; ${recasens2013}`,
    hits: ['It was [yet another] inquiry.', 'He left [under the guise of] illness.'],
    misses: ['It was an inquiry.']
  }
]

export const editorial: Family = {
  name: 'editorial',
  description: 'Clauses and sentences in which the outlet comments.',
  feature: 'editorial',
  countsIn: ['lineage'],
  rules
}
