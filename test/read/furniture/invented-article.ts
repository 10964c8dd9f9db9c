export const title = 'Osterby Courier workers vote to strike over harbour dues'

/** An article of fictional people and places, one paragraph each. */
export const paragraphs = [
  'Dock workers at the port of Marrow Bay voted on Tuesday to strike over the harbour dues that the republic of Veldania raised last month.',
  'General Oren Tashk, who runs the port for the government in Osterby, said the dues would stay and that the strike would be answered.',
  '“We did not ask for this quarrel, and we will not lose it,” said Mira Lund, who speaks for the dock workers of Marrow Bay.',
  'The harbour handled half of the grain that Veldania sold abroad last year, according to the port’s own figures.',
  'No ship has left the port since Monday evening.',
  'Talks between the dock workers and the government are to start again on Friday in Osterby.'
]

export const article = paragraphs.join('\n\n')
