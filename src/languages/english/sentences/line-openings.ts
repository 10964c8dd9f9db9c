/** “Saturday, May 9, 2031”, “9 May 2031”: a whole date, as it stands under a headline. */
export const wholeDate =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|\d{1,2} (?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber))(?: \d{1,2},)? \d{4}(?!\d)/

/** What opens a credit set apart. */
export const creditLabels = new Set(['image', 'photo', 'photograph', 'picture', 'credit', 'illustration'])

/** What opens the caption of a figure. */
export const figureLabels = new Set(['figure', 'fig', 'fig.', 'table', 'box', 'chart', 'exhibit', 'plate'])

/** What opens a letter. */
export const greetings = new Set(['dear', 'hi', 'hello', 'hey', 'greetings'])

/** What “good” greets by. */
export const greetedTimes = new Set(['morning', 'afternoon', 'evening'])
