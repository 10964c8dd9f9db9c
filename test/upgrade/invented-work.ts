/** Articles of two invented stories: what a store is filled with before it is kept for later versions to open. */
interface Article {
  readonly id?: string
  readonly outlet: string
  readonly title?: string
  readonly text?: string
  readonly html?: string
  readonly publishedAt?: string
  readonly byline?: string
  readonly url?: string
}

const bridge: readonly Article[] = [
  {
    id: 'herald',
    outlet: 'Tarn Valley Herald',
    title: 'Engineers close Corran bridge after cracks are found',
    byline: 'Petra Lund',
    publishedAt: '2026-09-02T07:10:00Z',
    text: `CORRAN (Highfell Wire) - Engineers closed the bridge over the Ness at Corran on Tuesday after an inspection found cracks in two of its piers.

"We cannot rule out that the cracks will widen," said Chief Engineer Joren Halk, who led the inspection. "Nobody should cross until the piers have been braced."

About 9,000 people cross the bridge every day, the valley council said. The council expects repairs to take eleven weeks.

Mayor Edda Brisk visited the site on Tuesday evening. She told reporters that the town would run a ferry from Thursday.

The bridge was opened in 1931. It was last inspected four years ago, according to council records.

The repairs were not budgeted for, the council admitted.`
  },
  {
    id: 'ness',
    outlet: 'Ness Morning',
    title: 'Corran bridge closed after cracks are found in piers',
    publishedAt: '2026-09-02T09:40:00Z',
    text: `Engineers closed the bridge over the Ness at Corran on Tuesday after an inspection found cracks in two of its piers.

"We cannot rule out that the cracks will widen," said Joren Halk, who led the inspection. "Nobody should cross until the piers are braced."

Nearly 9,000 people cross the bridge each day, the valley council said. The council expects repairs to take twelve weeks.

Mayor Edda Brisk visited the site on Tuesday evening. She claimed that the town would run a ferry from Thursday.

The bridge was opened in 1931.

(Highfell Wire)`
  },
  {
    id: 'lantern',
    outlet: 'The Corran Lantern',
    title: 'CRUMBLING! Scandal of the bridge that Brisk forgot',
    publishedAt: '2026-09-03',
    text: `Bungling officials finally slammed the crumbling Corran bridge shut on Tuesday, after inspectors stumbled on gaping cracks in two of its piers.

“We cannot rule out that the cracks will widen,” Halk warned. The so-called “inspection” came four years late.

Embattled Mayor Edda Brisk, who has ignored the bridge for years, turned up for the cameras on Tuesday evening. She insisted that the town would run a ferry from Thursday – a promise that nobody here believes.

Of course it is the people of Corran who will pay for this disgraceful mess. 😡

The repairs were never budgeted for, the council was forced to admit.`
  },
  {
    id: 'page',
    outlet: 'Valley Radio',
    url: 'https://radio.example/corran-bridge',
    html: `<!doctype html><html lang="en"><head><title>Corran bridge shut | Valley Radio</title>
<meta property="article:published_time" content="2026-09-02T18:00:00Z"><meta name="author" content="Ansel Frey"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/music">Music</a></nav>
<article><h1>Corran bridge shut for months</h1>
<p>The bridge over the Ness at Corran was closed on Tuesday. Cracks had been found in two piers.</p>
<figure><img src="bridge.jpg" alt=""><figcaption>The bridge at Corran on Tuesday. Photo: Ansel Frey</figcaption></figure>
<p>Mayor Edda Brisk said: &quot;The ferry will run from Friday, and it will be free.&quot;</p>
<p>Critics say the council has neglected the bridge. The opposition leader, Tove Marsk, called it a shameful failure.</p>
<p>Shopkeepers in the old town fear a quiet autumn. The council did not answer questions about compensation.</p></article>
<aside><p>Read more: ten walks in the Tarn valley</p></aside>
<footer><p>Copyright Valley Radio. All rights reserved.</p></footer></body></html>`
  },
  {
    id: 'weather',
    outlet: 'Weather Desk',
    title: 'Calm week ahead',
    text: 'A calm week lies ahead for the coast. Sunshine is expected until Saturday. Winds stay light, and the sea is smooth.'
  }
]

/** Comparisons to be asked for, in order. The second is of the first one's story and supersedes it. */
export const sets = [
  { story: 'corran-bridge', options: { base: 'herald' }, articles: bridge.slice(0, 2) },
  { story: 'corran-bridge', articles: bridge },
  {
    articles: bridge.slice(0, 3),
    options: {
      exclude: ['hedge'],
      markers: [
        { id: 'mine/bridge', family: 'loaded-word', match: { words: ['crumble'], lemma: true }, strength: 0.5, note: 'Decay.' },
        { id: 'mine/so-called', family: 'scare-quote', match: { phrase: 'so-called *' }, strength: 0.4, note: 'Doubt.' }
      ]
    }
  }
]

/** A set in which an article cannot be read, and whose words are awkward to store. */
export const awkwardSet = {
  story: 'Überführung “Ness” \u{1F309}',
  articles: [
    ...bridge.slice(0, 2),
    { id: 'empty', outlet: 'Blank Page', title: 'Nothing', text: '   ' },
    {
      id: 'odd',
      outlet: ' LE  PHARE ',
      text: `Naïve “façades”, e\u0301crits & <tags>: ${bridge[0]!.text} \u0000 \u2028 \u{10FFFF}`
    }
  ]
}

/** Lines of a feed: the story of some is told, that of others is to be found; one cannot be taken. */
export const feed: readonly object[] = [
  { ...bridge[0], id: undefined, story: 'corran-bridge' },
  ...['Saltmere Post', 'Marsh & Mere', 'The Brine'].map((outlet, i) => ({
    outlet,
    title: ['Saltmere ferry runs aground', 'Ferry runs aground off Saltmere', 'Ferry FIASCO off Saltmere'][i],
    publishedAt: `2026-09-1${i}T06:00:00Z`,
    text: `The ferry Gull ran aground on the Brede sandbank off Saltmere on Thursday with ${[212, 212, 220][i]} passengers aboard. ${
      [
        'Captain Ulla Dorn said that fog had hidden the buoys.',
        'Captain Ulla Dorn claimed that fog had hidden the buoys.',
        'Reckless captain Ulla Dorn blamed the fog.'
      ][i]
    } Nobody was hurt. Lifeboats from Saltmere and Brede took all passengers ashore before noon. “It was quiet, and then there was a bang,” said Per Lindal, a passenger. The harbour office will examine the buoys on Friday.`
  })),
  {
    outlet: 'Tarn Valley Herald',
    title: 'Cheese fair opens',
    publishedAt: '2026-09-12',
    text: 'The cheese fair at Little Ness opened on Saturday. Forty dairies have stalls there. “The blue ones sell best,” said Maja Quist, who has sold cheese for thirty years.'
  },
  { outlet: 'Broken Line Times' }
]

/** A set with too few articles that can be read: its job fails. */
export const failingSet = {
  articles: [
    { outlet: 'Tarn Valley Herald', text: 'The bridge at Corran is closed. Engineers found cracks in two of its piers.' },
    { outlet: 'Blank Page', text: '   ' }
  ]
}
