import { type Family, list, type Rule } from './rule.ts'
import { martino2019, vandijk1998 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'us-and-them/our-way',
    match: {
      phrases: [
        'our country',
        'our nation',
        'our way of life',
        'our values',
        'our freedom/freedoms',
        'our borders',
        'our children',
        'our democracy',
        'our enemies',
        'our own people',
        'our leaders',
        'our politicians',
        'our society',
        'our culture',
        'our institutions',
        'our troops',
        'our boys',
        'our communities',
        'our constitution',
        'our rights',
        'our heritage',
        'our government',
        'our people',
        'our economy',
        'our republic',
        'our fellow *'
      ]
    },
    strength: 0.4,
    neutral: ['the country', 'its people'],
    note: 'Counts the reader to one side.',
    source: `${vandijk1998}; ${martino2019}, flag-waving`,
    hits: ['The treaty puts [our country] at risk.'],
    misses: ['The treaty binds the country.']
  },
  {
    id: 'us-and-them/real-people',
    match: {
      phrases: [
        'real americans',
        'ordinary people',
        'ordinary americans',
        'everyday americans',
        'everyday people',
        'decent people',
        'hard-working families',
        'working families',
        'working people',
        'hardworking americans',
        'regular folks',
        'regular people',
        'average joe',
        'the american people',
        'the british people',
        'silent majority',
        'the common man',
        'the little guy',
        'main street',
        'patriotic americans',
        'taxpayers money',
        'the will of the people',
        'the people of this country',
        'flyover country',
        'hard-earned money',
        'hard-earned tax',
        'law-abiding citizens',
        'law-abiding'
      ]
    },
    strength: 0.4,
    neutral: ['voters', 'people'],
    note: 'Speaks for a people that is on one side.',
    source: vandijk1998,
    hits: ['The law hurts [ordinary people].'],
    misses: ['The law raises the fees.']
  },
  {
    id: 'us-and-them/those-people',
    match: {
      phrases: [
        'these people',
        'those people',
        'their ilk',
        'of that ilk',
        'and its ilk',
        'and his ilk',
        'and their ilk',
        'the likes of',
        'and his cronies',
        'and their cronies',
        'and her cronies',
        'their kind',
        'the powers that be',
        'the ruling class',
        'the political class',
        'the chattering classes',
        'the elites',
        'the global elite',
        'party bosses',
        'the so-called elite',
        'the liberals',
        'the woke',
        'the libs',
        'the far left',
        'the left',
        'the mob'
      ]
    },
    context: {
      unlessNext: list('to of side hand foot lane wing bank and leg knee arm shoulder not thing person'),
      unlessPrevious: list('from on')
    },
    strength: 0.3,
    neutral: ['(name them)'],
    note: 'Lumps others together as the other side.',
    source: vandijk1998,
    hits: ['It was written by [the likes of] the Osterby Courier.'],
    misses: ['It was written by the Osterby Courier.']
  },
  {
    id: 'us-and-them/foreign-threat',
    match: {
      words: list(
        'foreigners outsiders interlopers infiltrators invaders usurpers occupiers colonizers colonisers settlers-colonial alien-minded fifth-column anti-american anti-western anti-christian anti-white anti-police anti-freedom anti-family anti-life anti-gun anti-science anti-immigrant anti-democratic anti-trump anti-semitic un-democratic unamerican'
      ),
      isCased: true
    },
    strength: 0.4,
    neutral: ['(name them)'],
    note: 'Names a group by being outside or against.',
    source: vandijk1998,
    hits: ['The [infiltrators] bought the farm.'],
    misses: ['The newcomers bought the farm.']
  }
]

export const usAndThem: Family = {
  name: 'us-and-them',
  description: 'Words that draw a line between the reader’s side and another.',
  feature: 'sides',
  countsIn: ['edits', 'naming'],
  rules
}
