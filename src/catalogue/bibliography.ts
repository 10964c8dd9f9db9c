import * as cited from './sources.ts'

/**
 * The full reference of every work that rules rest on, by the words with which `source` cites it. `docs/methodology.md` prints them; a test
 * holds each rule's source, and that page, to this list. Pages stand where they were looked up.
 */
export const bibliography: ReadonlyMap<string, string> = new Map([
  [
    cited.allan2006,
    'Allan, K. and Burridge, K. (2006). Forbidden Words: Taboo and the Censoring of Language. Cambridge University Press.'
  ],
  [
    cited.altheide2002,
    'Altheide, D. L. (2002). Creating Fear: News and the Construction of Crisis. New York: Aldine de Gruyter.'
  ],
  [
    cited.ap,
    'The Associated Press. The Associated Press Stylebook and Briefing on Media Law. New York, new editions every other year. https://www.apstylebook.com'
  ],
  [cited.bbc, 'BBC. Editorial Guidelines, and BBC News Style Guide. London. https://www.bbc.co.uk/editorialguidelines'],
  [cited.bell1991, 'Bell, A. (1991). The Language of News Media. Oxford: Blackwell.'],
  [
    cited.biber1989,
    'Biber, D. and Finegan, E. (1989). Styles of stance in English: Lexical and grammatical marking of evidentiality and affect. Text 9(1).'
  ],
  [
    cited.caldas1994,
    'Caldas-Coulthard, C. R. (1994). On reporting reporting: the representation of speech in factual and factional narratives. In M. Coulthard (ed.), Advances in Written Text Analysis. London: Routledge, 295–308.'
  ],
  [
    cited.charteris2006,
    'Charteris-Black, J. (2006). Britain as a container: immigration metaphors in the 2005 election campaign. Discourse & Society 17(5), 563–581. https://doi.org/10.1177/0957926506066345'
  ],
  [
    cited.entman1993,
    'Entman, R. M. (1993). Framing: Toward clarification of a fractured paradigm. Journal of Communication 43(4).'
  ],
  [
    cited.fan2019,
    'Fan, L., White, M., Sharma, E., Su, R., Choubey, P. K., Huang, R. and Wang, L. (2019). In Plain Sight: Media Bias Through the Lens of Factual Reporting. EMNLP-IJCNLP 2019, 6343–6349. https://doi.org/10.18653/v1/D19-1664'
  ],
  [cited.fowler1991, 'Fowler, R. (1991). Language in the News: Discourse and Ideology in the Press. London: Routledge.'],
  [
    cited.graham2009,
    'Graham, J., Haidt, J. and Nosek, B. A. (2009). Liberals and conservatives rely on different sets of moral foundations. Journal of Personality and Social Psychology 96(5).'
  ],
  [
    cited.greene2009,
    'Greene, S. and Resnik, P. (2009). More than Words: Syntactic Packaging and Implicit Sentiment. NAACL-HLT 2009.'
  ],
  [
    cited.gutzmann2011,
    'Gutzmann, D. and Stei, E. (2011). How quotation marks what people do with words. Journal of Pragmatics 43(10), 2650–2663. https://doi.org/10.1016/j.pragma.2011.03.010'
  ],
  [
    cited.hamborg2019,
    'Hamborg, F., Donnay, K. and Gipp, B. (2019). Automated identification of media bias in news articles: an interdisciplinary literature review. International Journal on Digital Libraries 20(4). https://doi.org/10.1007/s00799-018-0261-y'
  ],
  [
    cited.hooper1975,
    'Hooper, J. B. (1975). On assertive predicates. In J. P. Kimball (ed.), Syntax and Semantics 4. New York: Academic Press.'
  ],
  [cited.hyland2005, 'Hyland, K. (2005). Metadiscourse: Exploring Interaction in Writing. London: Continuum.'],
  [
    cited.ilie1994,
    'Ilie, C. (1994). What Else Can I Tell You? A Pragmatic Study of English Rhetorical Questions as Discursive and Argumentative Acts. Stockholm: Almqvist & Wiksell International.'
  ],
  [cited.karttunen1971, 'Karttunen, L. (1971). Implicative Verbs. Language 47(2), 340–358.'],
  [
    cited.kiparsky1970,
    'Kiparsky, P. and Kiparsky, C. (1970). Fact. In M. Bierwisch and K.-E. Heidolph (eds), Progress in Linguistics. The Hague: Mouton, 143–173.'
  ],
  [cited.lakoff1980, 'Lakoff, G. and Johnson, M. (1980). Metaphors We Live By. University of Chicago Press.'],
  [cited.levinson1983, 'Levinson, S. C. (1983). Pragmatics. Cambridge University Press.'],
  [
    cited.martin2005,
    'Martin, J. R. and White, P. R. R. (2005). The Language of Evaluation: Appraisal in English. Basingstoke: Palgrave Macmillan. https://doi.org/10.1057/9780230511910'
  ],
  [
    cited.martino2019,
    'Da San Martino, G., Yu, S., Barrón-Cedeño, A., Petrov, R. and Nakov, P. (2019). Fine-Grained Analysis of Propaganda in News Article. EMNLP-IJCNLP 2019.'
  ],
  [
    cited.molek2013,
    'Molek-Kozakowska, K. (2013). Towards a pragma-linguistic framework for the study of sensationalism in news headlines. Discourse & Communication 7(2), 173–197. https://doi.org/10.1177/1750481312471668'
  ],
  [
    cited.recasens2013,
    'Recasens, M., Danescu-Niculescu-Mizil, C. and Jurafsky, D. (2013). Linguistic Models for Analyzing and Detecting Biased Language. ACL 2013.'
  ],
  [cited.reuters, 'Reuters. Handbook of Journalism. London: Thomson Reuters.'],
  [
    cited.trew1979,
    'Trew, T. (1979). Theory and ideology at work. In R. Fowler, B. Hodge, G. Kress and T. Trew, Language and Control. London: Routledge & Kegan Paul.'
  ],
  [cited.vandijk1998, 'van Dijk, T. A. (1998). Ideology: A Multidisciplinary Approach. London: Sage.'],
  [
    cited.wiebe2005,
    'Wiebe, J., Wilson, T. and Cardie, C. (2005). Annotating expressions of opinions and emotions in language. Language Resources and Evaluation 39.'
  ],
  [
    cited.wikipedia,
    'Wikipedia. Manual of Style: Words to watch. https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch'
  ]
])
