const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/**
 * Closed and half-closed classes of everyday words that tell comment from report, each a feature of a sentence. They are counted,
 * not marked: no single one of them shows anything. After Biber and Finegan 1989 (stance), Hyland 2005 (engagement) and Martin and
 * White 2005 (appraisal).
 */
export const stanceWords = {
  firstSingular: list('i me my mine myself'),
  firstPlural: list('we us our ours ourselves'),
  secondPerson: list('you your yours yourself yourselves'),
  obligation: list('must should ought need needs shall'),
  possibility: list(
    'may might could can perhaps maybe possibly probably likely unlikely seems seem seemed appears appear appeared'
  ),
  prediction: list('will would wo'),
  negation: list("not n't no never none nothing nobody nor neither without cannot"),
  universal: list('all every always everyone everybody everything anyone anybody anything entire whole ever forever only'),
  focus: list(
    'even just still already yet simply merely really actually indeed so too quite rather such exactly certainly surely'
  ),
  comparison: list(
    'more most less least better best worse worst greater greatest bigger biggest stronger weaker higher lower easier harder worthy'
  ),
  concession: list('but however though although despite yet nevertheless instead rather whereas unlike while'),
  reason: list('because therefore thus hence since so if then why how reason means meaning'),
  reporting: list(
    'said says say told according reported announced stated added noted asked wrote tweeted spokesman spokeswoman spokesperson statement interview reporters'
  ),
  sourceNouns: list(
    'official officials police data report study survey poll percent percentage court judge agency department researchers university'
  ),
  timeWords: list(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december year years week month day yesterday today'
  ),
  evaluation:
    list(`good bad great important big small new old true false right wrong real hard easy clear simple strong weak free fair best success successful failure failed problem problems danger dangerous
    threat harm benefit serious severe significant major huge massive enormous little tiny high low deep long possible impossible able unable necessary useful useless safe unsafe healthy sick rich poor
    happy sad angry afraid proud shocking surprising interesting strange odd funny sorry lucky ugly beautiful nice perfect terrible horrible awful wonderful`),
  conflict: list(
    'attack attacks attacked fight fighting fought war battle enemy enemies kill killed killing death dead die destroy destroyed crisis chaos violence violent crime criminal illegal lies lie lying liar lied hate hatred fear fears threat'
  ),
  politics: list(
    'liberal liberals conservative conservatives left right socialist socialism progressive progressives leftist elite elites establishment radical media mainstream woke agenda ideology propaganda supremacy racism racist'
  ),
  abstraction: list(
    'truth freedom liberty justice power people nation society democracy tyranny world history future reality fact belief faith idea question answer matter sense kind sort way thing things'
  )
} as const
