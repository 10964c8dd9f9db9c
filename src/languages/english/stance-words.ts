const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/**
 * Closed and half-closed classes of everyday words that distinguish comment from report, each a feature of a sentence. They are counted,
 * not marked: no single one of them shows anything. After Biber and Finegan 1989 (stance), Hyland 2005 (engagement) and Martin and
 * White 2005 (appraisal).
 */
export const stanceWords = {
  firstPlural: list('we us our ours ourselves'),
  obligation: list('must should ought need needs shall'),
  prediction: list('will would wo'),
  negation: list("not n't no never none nothing nobody nor neither without cannot"),
  universal: list('all every always everyone everybody everything anyone anybody anything entire whole ever forever only'),
  reason: list('because therefore thus hence since so if then why how reason means meaning'),
  sourceNouns: list(
    'official officials police data report study survey poll percent percentage court judge agency department researchers university'
  ),
  evaluation:
    list(`good bad great important big small new old true false right wrong real hard easy clear simple strong weak free fair best success successful failure failed problem problems danger dangerous
    threat harm benefit serious severe significant major huge massive enormous little tiny high low deep long possible impossible able unable necessary useful useless safe unsafe healthy sick rich poor
    happy sad angry afraid proud shocking surprising interesting strange odd funny sorry lucky ugly beautiful nice perfect terrible horrible awful wonderful`),
  politics: list(
    'liberal liberals conservative conservatives left right socialist socialism progressive progressives leftist elite elites establishment radical media mainstream woke agenda ideology propaganda supremacy racism racist'
  ),
  abstraction: list(
    'truth freedom liberty justice power people nation society democracy tyranny world history future reality fact belief faith idea question answer matter sense kind sort way thing things'
  )
} as const
