/** Wording for made-up stories: every place, person and outlet is invented. */

const places = ['Marrow Bay', 'Osterby', 'Kessel', 'Lindrum', 'Harrowgate Sound', 'Tilvane', 'Port Asker', 'Greymoor']
const people = ['Oren Tashk', 'Mira Volant', 'Sela Dunmore', 'Jorik Hane', 'Pella Roos', 'Anton Feldre']
const bodies = [
  'the harbour authority',
  'the ministry of transport',
  'the provincial council',
  'the insurers’ league',
  'the water board',
  'the dockers’ union'
]

/** Sentences of dispatches; P, Q and B stand for two persons and a body, X and Y for places, # for a number. */
const stories: readonly (readonly string[])[] = [
  [
    'The harbour of X was closed on Monday after a storm sank # fishing boats at its quays, officials said.',
    'P sent # soldiers from the barracks of Y to clear the wreckage, in a move that surprised the town council.',
    'B puts the damage at some # million crowns, most of it uninsured.',
    'Fishermen complain that the breakwater, built # years ago, had not been repaired for a decade.',
    'A commission of parliament will report on the state of all # ports before the end of June, said Q.',
    'Ferries to the islands leave from the small port of Y until the wreckage is removed, according to the timetable.',
    'The storm was the third this year to reach the coast, and the strongest since records began.',
    'Insurers expect claims from more than # households in the lower town, along the river.',
    'Schools in X stayed shut for a second day, and # families slept in the sports hall.',
    'Q asked the government to pay # crowns to each crew that lost its boat, without waiting for the courts.',
    'Divers found the wreck of the trawler at a depth of # metres, close to the lighthouse.',
    'The mayor of Y offered berths to # boats for the winter, free of charge.',
    'B had warned in spring that the mooring lines were worn, in a letter that nobody answered.',
    'Trade through the port fell by # per cent last year, before the storm.'
  ],
  [
    'Workers at the steel plant of X went on strike on Tuesday, leaving # furnaces without a crew.',
    'P, who leads the union, said that # members had voted to stop work, and that none would return before Friday.',
    'B called the strike unlawful, and asked a court in Y to end it.',
    'The plant makes # tonnes of rail a month, most of it for the northern line.',
    'Wages have not risen for # years, while the price of bread has doubled.',
    'Q, the director, offered a rise of # per cent, provided that the night shift is kept.',
    'Buses brought # pickets from Y before dawn, under the eyes of the police.',
    'A first round of talks broke down after # minutes, said two people in the room.',
    'The owners bought the plant at auction # years ago, with money from a pension fund.',
    'Shops near the gate closed early, and the market moved to the church square.',
    'Parliament will debate the matter on Thursday, at the request of # deputies.',
    'B fears that the furnaces will crack, if they cool for more than # hours.',
    'The last strike at the plant lasted # weeks, and ended without a deal.',
    'Railway builders have steel for # days, according to the ministry.'
  ],
  [
    'The council of X voted on Wednesday to sell the old waterworks, by # votes to nine.',
    'P, who proposed the sale, expects # million crowns for the town, which is deep in debt.',
    'B says that the springs supply # households, and that the contract names no price for water.',
    'Opponents gathered # signatures in the market of Y, within a single week.',
    'The buyer, a company led by Q, runs waterworks in # other towns.',
    'Pipes under the upper town are # years old, and a third of the water is lost.',
    'A petition to the provincial court is being prepared, said a lawyer from Y.',
    'The building on the hill would become a hotel with # rooms, under the plans shown to the council.',
    'Water bills rose by # per cent in the towns that sold before, figures of B show.',
    'Q promised new pipes within # years, and a ceiling on the price.',
    'The vote was put off twice, once because the hall was flooded.',
    'A referendum would need # more signatures, by the end of the month.',
    'P left the meeting by the back door, while the crowd sang outside.',
    'The waterworks were built with a gift from a brewer, # years ago.'
  ]
]

/** Makes the sentences of a dispatch; `below(n)` is a whole number from 0 to n, n left out. */
export function dispatch(below: (size: number) => number): string[] {
  const story = stories[below(stories.length)]!
  const at = <T>(list: readonly T[], shift: number) => list[shift % list.length]!
  const [place, person, body] = [below(places.length), below(people.length), below(bodies.length)]
  const length = 7 + below(story.length - 6)
  return story.slice(0, length).map((line) => {
    const filled = line
      .replace(/\bX\b/g, at(places, place))
      .replace(/\bY\b/g, at(places, place + 3))
      .replace(/\bP\b/g, at(people, person))
      .replace(/\bQ\b/g, at(people, person + 2))
      .replace(/\bB\b/g, at(bodies, body))
      .replace(/#/g, () => String(12 + below(880)))
    return `${filled[0]!.toUpperCase()}${filled.slice(1)}`
  })
}

/** Other words for words of the dispatches. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    closed: 'shut',
    clear: 'remove',
    damage: 'harm',
    some: 'about',
    complain: 'say',
    repaired: 'mended',
    report: 'speak',
    removed: 'cleared',
    strongest: 'fiercest',
    expect: 'await',
    asked: 'urged',
    found: 'discovered',
    offered: 'promised',
    warned: 'cautioned',
    fell: 'dropped',
    leaving: 'with',
    voted: 'decided',
    called: 'termed',
    makes: 'produces',
    risen: 'grown',
    brought: 'carried',
    broke: 'fell',
    bought: 'acquired',
    debate: 'discuss',
    fears: 'worries',
    lasted: 'took',
    sell: 'auction',
    expects: 'hopes',
    supply: 'serve',
    gathered: 'collected',
    runs: 'operates',
    lost: 'wasted',
    prepared: 'drafted',
    become: 'turn',
    rose: 'climbed',
    promised: 'pledged',
    said: 'stated',
    town: 'city',
    year: 'season',
    work: 'labour'
  })
)

/** What outlets put before a noun. */
export const loadedWords = [
  'so-called',
  'embattled',
  'shameful',
  'disgraceful',
  'notorious',
  'controversial',
  'scandalous',
  'reckless',
  'outrageous',
  'brutal',
  'corrupt',
  'disastrous'
]

/** What outlets add of their own. */
export const ownSentences = [
  'Nobody who has followed the matter for long will be surprised.',
  'Our readers have asked for weeks what is kept from them.',
  'Older residents remember a winter when the same was said.',
  'A neighbour who passed by shook her head and said nothing.',
  'The smell of tar hung over the streets all through the afternoon.',
  'In the taverns that evening there was talk of little else.',
  'Visitors from the capital took pictures and left before dark.',
  'It remains to be seen who will answer for all this.',
  'The weather, at least, was kind to those who stood outside.',
  'Children had drawn boats and chimneys on the pavement.'
]
