/** One kind of place where a sentence may end. Texts are written with a bar where a sentence ends. */
export interface SentenceKind {
  readonly name: string
  /** Texts in which the sentence ends there. */
  readonly ends: readonly string[]
  /** Texts of the same look in which it goes on. */
  readonly goesOn: readonly string[]
}

/** The kinds that the rules were written for, with texts for and against each. All invented. */
export const sentenceKinds: readonly SentenceKind[] = [
  {
    name: 'a time of day',
    ends: [
      'We waited until 5 A.M.| Mr. Tolk let us in.',
      'The bar closed at 2 a.m.| Police came later.',
      'Counting ended at 11 p.m.| Mayor Oake had lost.',
      'They sailed at 4 a.m.| Dr. Solenne stayed ashore.',
      'He left the ward at 8 P.M.| Mr. Tashk then went to the quay.'
    ],
    goesOn: [
      'By 8 p.m. Dr. Lorn closed her office.',
      'Shortly after 5 a.m. Captain Marn called the pilots.',
      'By 10:30 p.m. Mr. Vane had gone home.',
      'When he woke at 6 a.m. Mr. Vane saw smoke.',
      'The board convenes at 9 a.m. Monday.'
    ]
  },
  {
    name: 'a country in initials',
    ends: [
      'They moved to the E.U.| How did it go?',
      'She grew up in the U.S.A.| Her uncle came from Osterby.',
      'She never left the U.K.| The others did.',
      'We sell to the U.S.| Our rivals sell to nobody.',
      'He flew in from the U.S.| Mrs. Oake met him.'
    ],
    goesOn: [
      'She works for the U.S. Treasury in Osterby.',
      'The U.S. Army stayed.',
      'He has lived in the U.K. for ten years.',
      'They toured the U.S.A. last spring.',
      'The U.N. Security Council met.'
    ]
  },
  {
    name: 'the name of a company',
    ends: [
      'They leased a barge to Tolley, Marsh & Co.| It sank in May.',
      'She runs Quill Inc.| He does not.',
      'The yard went to Storr Ltd.| They closed it.',
      'Ask Dora and co.| They will know.',
      'It was made by Marrow Corp.| Nobody knew why.'
    ],
    goesOn: [
      'They leased a barge from Tolley, Marsh & Co. at noon.',
      'Was Dora and co. at the fair?',
      'TVW Inc. and M. Inc. merged in 2011.',
      'Marrow Corp. Chairman Lee Orr resigned.',
      'Storr Ltd. Director Ada Helm wept.'
    ]
  },
  {
    name: 'an initial',
    ends: [
      'We make a fine crew, you and I.| Did you see her?',
      'They were as cold as I.| The fire was out.',
      'Nobody knows it better than I.| Ask my sister.',
      'It was marked with an X.| The map was old.',
      'She got vitamin D.| He got none.'
    ],
    goesOn: [
      'Did you meet Oren I. Tashk on Friday?',
      'Her name is Mira E. Solenne.',
      'Nell G. Brand ran K. L. Tolk before she became mayor.',
      'The K. L. Tolk Company built barges.',
      'J. T. Quill spoke for M. Storr.'
    ]
  },
  {
    name: 'a title or a place in front of a name',
    ends: [
      'He is now a Ph.D.| She is not.',
      'They live on Quay St.| The house is red.',
      'He asked for Lee Marn Jr.| Nobody knew him.',
      'She spoke to Oren Tashk, Esq.| He listened.',
      'We met on Harbour Blvd.| It was raining.'
    ],
    goesOn: [
      'From here you see Mt. Varrow clearly.',
      'St. Orla’s Chapel is on 9th st. near the mill.',
      'That was Lee Marn Jr.’s boat.',
      'Former Sen. Bram Oake met Prof. Ilse Varn.',
      'Ft. Marrow is closed.'
    ]
  },
  {
    name: 'a figure or its abbreviation',
    ends: [
      'She has $80.00.| It is in her bag.',
      'It cost 4.5 million.| Nobody paid.',
      'The year was 2031.| Ships lay idle.',
      'The size is 10 ft.| That is enough.',
      'He gave me No. 7.| I kept it.'
    ],
    goesOn: [
      'She has $80.00 in her bag.',
      'Please turn to p. 41 now.',
      'See vol. 3 and ch. 9 for it.',
      'The box is at N°. 2017.118.402 by the quay.',
      'It is 10 ft. wide.'
    ]
  },
  {
    name: 'a month or a list that trails off',
    ends: [
      'The stalls sell apples, pears etc.| They close at noon.',
      'Others follow Chalan et al.| The rest do not.',
      'It opens in Corvale, Ariz.| Farmers wait.',
      'They will be back in Dec.| The pier shuts then.',
      'Nets, ropes, tar, etc.| None was sold.'
    ],
    goesOn: [
      'On Jan. 20 he took office.',
      'Most cite Morvel et al. (in an appendix) for it.',
      'Nets, ropes, tar, etc. lay there.',
      'Some fish, e.g. Cod and Ling, are rare.',
      'It is Osterby vs. Corvale tonight.'
    ]
  },
  {
    name: 'an address',
    ends: [
      'Her address is Ada.Helm@osterby.example.| I wrote to her.',
      'The page is https://www.osterby.50.example/new/long_story.html.| Please read it.',
      'Write to desk@courier.example.| We answer.',
      'See www.osterby.example.| It is long.',
      'It lies under http://marrow.example/a?b=1.| Have a look!'
    ],
    goesOn: [
      'Write to desk@courier.example for more.',
      'The page www.osterby.example/new.html is long.',
      'Read https://osterby.example/a.b.c today.',
      'Ask at example.com today.',
      'Open the file Berths.2031.pdf first.'
    ]
  },
  {
    name: 'a quotation within a sentence',
    ends: [
      'She turned to him, "It is done." She held up the key.',
      'He said '.concat('"We stay." Then he left.').replace('." Then', '."| Then'),
      'They cried, “Too late!”| The bridge fell.',
      'He wrote ‘We go.’| Nobody read it.',
      '"Never!" Tilda exclaimed.| All the benches went quiet.'
    ].map((text) => text.replace('done." She', 'done."| She')),
    goesOn: [
      'She turned to him, "It is done." she said.',
      "She turned to him, 'It is done.' she said.",
      '“It is done!” cried the mayor.',
      'The sign “Keep out!” was gone.',
      'A sailor calls "Halt! pass me the oar!".'
    ]
  },
  {
    name: 'several marks',
    ends: [
      'Hello!!| It has been long.',
      'What??| Who says so?',
      'Really!?| Are you sure?',
      'Really?!| Are you sure?',
      'No!!!| Not again.'
    ],
    goesOn: [
      'He said “What?!” and left.',
      '“Really??” she asked.',
      'The (new!) pier is open.',
      'Their song “Why?!” is old.',
      'It was cold (was it not?) all week.'
    ]
  },
  {
    name: 'a parenthesis',
    ends: [
      'Leave is not counted.| (Days off are granted.)| The rule holds.',
      'They left.| (Nobody knew why.)',
      'The port shut (again).| Ships wait.',
      'It is old (see p. 5).| It is good.',
      'She wept.| (He did not.)| They parted.'
    ],
    goesOn: [
      'She runs the mill (She was a baker for six years.) at the old quay.',
      'The pilot (J. Marn) sank.',
      'The bay (approx. two miles wide) froze.',
      'He paid (how much?) and left.',
      'It was cold (It always is!) and wet.'
    ]
  },
  {
    name: 'a source in brackets',
    ends: [
      'Rulers use it “to silence minorities” (Strand, 2018).| The paper argues the reverse.',
      '“The harbour was never safe.” (Varn, 2031)| The council agreed.',
      '“The crane fell.” (Osterby Courier, p. 4).| Nobody was hurt.',
      '"Oake [...] drew on the image of a ladder [...]" (Helm 55).| It is a good one.',
      'The port will close. (Tidewatch)| Ships are waiting.'
    ],
    goesOn: [
      '"Oake [...] drew on the image of a ladder [...]" (Helm 55).',
      'Yann et al. [2004] measured tides.',
      'Tides rise (Yann et al. 2004) with heat.',
      '“It was never safe” (Varn, 2031) is what she wrote.',
      '"The harbour was never safe." (Varn, 2031).'
    ]
  },
  {
    name: 'a numbered list',
    ends: [
      '1.) The first berth| 2.) The second berth',
      '1) The first berth.| 2) The second berth.',
      '1. The first berth| 2. The second berth| 3. The third berth',
      '• 9. The first berth| • 10. The second berth',
      '⁃9. The first berth| ⁃10. The second berth'
    ],
    goesOn: [
      'He won by 3 to 2.',
      'See chapters 1. and 4. of it.',
      'She came 2nd and he came 3rd.',
      'It takes (1) nets and rope.',
      'Room 4 is free.'
    ]
  },
  {
    name: 'a list with letters or bullets',
    ends: [
      'a. The first berth| b. The second berth| c. The third berth',
      'a) nets| b) ropes| c) tar',
      '• Nets are here| • Ropes are there',
      '* Nets are here.| * Ropes are there.',
      '(i) The first berth| (ii) The second berth'
    ],
    goesOn: [
      'The letter a. is small.',
      'It is 4 * 5 metres.',
      'Grade b) was best.',
      'The Marrow • Osterby line runs.',
      'Room b) is free.'
    ]
  },
  {
    name: 'a line break',
    ends: [
      'nets\n| ropes and tar\n| old sails',
      'The port is closed.\n| ships wait.',
      'Harbour Ties\n| The port is closed.',
      'Nets\n| Ropes\n| Tar',
      'The port is closed\n\n| ships wait'
    ],
    goesOn: [
      'It was a cold \nnight in the harbour.',
      'This line was\ncut in the middle by a printer.',
      'The pier,\nold as it is, holds.',
      'She went\nhome.',
      'Two cranes fell on\nthe quay.'
    ]
  },
  {
    name: 'a name with a mark',
    ends: [
      'He works at Yonder!| It is a shop.',
      'We saw “Oh, Marrow!”| It was long.',
      'Stop it!| The pier is closed.',
      'Is it Yonder!?| Nobody knows.',
      'They love Yonder!| She does not.'
    ],
    goesOn: [
      'She works at Yonder! in the sales office.',
      'The search by Yonder! and others failed.',
      'The Rock Now! award was given.',
      'Yonder! is a shop.',
      'The Yonder! board met.'
    ]
  },
  {
    name: 'an ellipsis',
    ends: [
      'I never wanted that....| She shut the door.',
      'He waited…| Then he left.',
      'Mark what you leave out with points (and a space) and then add a full stop . . . .| The next one begins.',
      'He waited...| Then he left.',
      'Life would be “less hard. . . .”| Nobody agreed.'
    ],
    goesOn: [
      'I was not sure ... well, what I mean...see . . . what I say, it is . . . I meant nothing.',
      'He waited … and left.',
      'She wrote that, with time, “the tides of the bay will seem less wild. . . .”',
      'The [...] pier is old.',
      'So ... I went.'
    ]
  },
  {
    name: 'an ellipsis of four spaced points',
    ends: [
      'A habit that grew rarer . . . was that of joining words.| . . . The habit did not die.| . . .'.replace(
        'die.| . . .',
        'die. . . .'
      ),
      'The bay froze.| . . . The ships stayed.',
      'Nobody came.| . . . It was dark.',
      'He lied. . . .| ',
      'The law is old. . . .'
    ].map((text) => text.replace(/\| $/, '')),
    goesOn: [
      'He wrote . . . . and slept.',
      'It was . . . nothing.',
      'They went . . . home.',
      'She . . . left.',
      'It is a . . . b'
    ]
  },
  {
    name: 'a missing space',
    ends: [
      'Good day all.|Today is Friday.|Mr. Vane went to the shop and bought 2,000.|That is many.',
      'The pier shut.|She wept.',
      'Is it over?|Nobody knows.',
      'Stop!|The pier is shut.',
      'It cost 900.|That is much.'
    ],
    goesOn: [
      'He uses Node.js daily.',
      'Ask at Osterby.Com today.',
      'Version 2.0 is out.',
      'The file is Report.Final.doc.',
      'The U.S.A. is big.'
    ]
  },
  {
    name: 'a noun with its verb behind a country in initials',
    ends: [
      'The goods were made in the U.S.| Prices rose.',
      'He flew home to the U.K.| Rain met him.',
      'Ships sailed for the U.S.| Pirates were waiting.',
      'She sold her farm in the U.S.| Neighbours wept.',
      'They fled from the E.U.| Guards had shut the gates.'
    ],
    goesOn: [
      'A woman who worked at the U.S. Embassy said so.',
      'He said that in the U.S. Prices are high.',
      'They handed it to the U.S. Marines on Monday.',
      'Officers of the U.S. Navy said so.',
      'She wrote to the U.K. Treasury in May.'
    ]
  },
  {
    name: 'a time that says which one',
    ends: [
      'They left at 5:15 p.m.| Osterby slept.',
      'The train left at 9 a.m.| Mr. Dell missed it.',
      'It began at 7 p.m.| Helm spoke first.',
      'The bell rang at 6 a.m.| Dora woke.',
      'They docked by 3 p.m.| Varn paid.'
    ],
    goesOn: [
      'She came by the 5:15 p.m. Osterby train.',
      'He took the 9 a.m. Helm ferry.',
      'They missed the 7 p.m. Marrow Bay bus.',
      'Every 6 a.m. Dunmore sailing was full.',
      'I had a 3 p.m. Quill meeting.'
    ]
  },
  {
    name: 'a name written with a mark of exclamation',
    ends: [
      'He cried for help!| Nobody came.',
      'What a storm!| Ships sank.',
      'They won!| Osterby cheered.',
      'Hello!| Is anybody there?',
      'She works for Yahoo!| They pay well.',
      'Wow!| said it all.',
      'He shouted yahoo!| is it real?'
    ],
    goesOn: [
      'Yahoo! Inc. shares rose.',
      'Hello! magazine bought the pictures.',
      'She works for Yahoo! in the billing office.',
      'OK! magazine did not.',
      'The show Quay! is sold out.',
      'Yahoo! said it would close the office.',
      'Last week Yahoo! told them to leave.',
      'Yum! has it in writing that the lease ends.'
    ]
  },
  {
    name: 'a figure behind a figure',
    ends: [
      'The port shut in 2031.| 40 men lost their work.',
      'The dues rose by 12.| 3 ships left.',
      'He was born in 1961.| 12 cousins came.',
      'It cost 900.| 40 crowns were lost.',
      'She turned 90.| 12 guests sang.'
    ],
    goesOn: ['See no. 2. 4 and 6.', 'Sections 1. 2 and 3 fall away.', 'No. 2. 3', 'Up to 12. 30 of it.', 'Room 4. 2 to the left.']
  },
  {
    name: 'the sign between the parties of a case, and measures',
    ends: [
      'It is 12 ft.| The gate is lower.',
      'He put it in.| She took it out.',
      'The letter after u is v.| It is rare.',
      'He earned a cent.| She earned two.',
      'The wall is six ft.| Nobody climbs it.'
    ],
    goesOn: [
      'The case Marn v. Osterby ended.',
      'He was charged in Tashk v. Solenne (2031).',
      'The box is 6 in. deep.',
      'It took 2 per cent. of the dues.',
      'The fee (incl. tax) is small.'
    ]
  },
  {
    name: 'a title behind a prefix',
    ends: [
      'The mill went to Oren Tashk Jr.| The house went to nobody.',
      'He is an ex-rep.| She is not.',
      'They bought it from Storr-Helm Ltd.| It sank.',
      'She joined Anglo-Marrow Inc.| He did not.',
      'He signed as Lee Marn Sr.| They left.'
    ],
    goesOn: [
      'On Aug. 3, ex-Rep. Ilse Varn left.',
      'He met then-Gov. Oake twice.',
      'Lt. Gov. Mira Dast signed it.',
      'The Rt. Hon. Mira Dast spoke.',
      'Vice-Adm. Tolk stayed ashore.'
    ]
  },
  {
    name: 'two initials that follow each other in the alphabet',
    ends: ['a. Open the gate| b. Shut the valve', '1. The first barrel| 2. The second barrel', 'A) Open| B) Shut'],
    goesOn: [
      'J. K. Marlow left.',
      'D. Orr met E. Helm at noon.',
      'A. B. Tashk wrote it.',
      'S. Tolk and T. Varn agree.',
      'It was M. N. Solenne.'
    ]
  },
  {
    name: 'a line that ends in the middle of a phrase',
    ends: [
      'Sign in|\nNews',
      'Oren Tashk left.|\nMira Dast stayed.',
      'What we know|\nThe port is shut.',
      'They met at the U.S.|\nThe others did not.',
      'Log on|\nHelp'
    ],
    goesOn: [
      'Members of the\nOsterby council voted.',
      'He wrote to Gov.\nOake on Monday.',
      'He lives in the U.S.\nand works in Dunmore.',
      'The meeting is on\nMonday at noon.',
      'It opens at 9 a.m.\nin Dunmore.'
    ]
  }
]
