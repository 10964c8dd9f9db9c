/** One kind of quotation: texts, each with what stands in the marks that are found in it (outer and inner ones, in order). All invented. */
export interface QuotationKind {
  readonly name: string
  readonly texts: readonly (readonly [string, readonly string[]])[]
}

export const quotationKinds: readonly QuotationKind[] = [
  {
    name: 'British single marks',
    texts: [
      [
        "'Do they know', Tilda Brand asked, 'where \"blue amber\" comes from?'",
        ['Do they know', 'where "blue amber" comes from?', 'blue amber']
      ],
      ['‘We shall see’, she said. ‘Nobody knows.’', ['We shall see', 'Nobody knows.']],
      ['‘The workers’ council stays,’ he said.', ['The workers’ council stays,']],
      ['‘’Tis late,’ he said. ‘’Twas cold.’', ['’Tis late,', '’Twas cold.']],
      ["'It was the Orrs', not ours,' he said.", ["It was the Orrs', not ours,"]],
      ['‘The pilots’ and the cooks’ pay rose,’ she said.', ['The pilots’ and the cooks’ pay rose,']],
      ["'The Orrs' boat sank', he said.", ["The Orrs' boat sank"]],
      ['‘I saw “The Long Pier” twice,’ said Orr.', ['I saw “The Long Pier” twice,', 'The Long Pier']],
      ["He called it 'the boys' quay' again.", ["the boys' quay"]],
      ["'It's ours', they said, 'and it won't be theirs.'", ["It's ours", "and it won't be theirs."]]
    ]
  },
  {
    name: 'apostrophes that are no marks',
    texts: [
      ["Varn's charts and Oren Tashk's method's gain.", []],
      ["The workers' and the guards' rights.", []],
      ["'Tis late and 'twas cold.", []],
      ['It’s the ’90s, rock ’n’ roll.', []],
      ["Come to 'S-Hertogenbosch. The plant's there.", []],
      ["The boys' boats and the girls' oars lay idle.", []],
      ['The Oakes’ house, the Orrs’ boat.', []],
      ["Fish 'n' chips for the pilots' crews.", []],
      ["She said o' the sea: get 'em.", []],
      ['A 6\' pole and a 6" pipe.', []]
    ]
  },
  {
    name: 'a lost opening mark',
    texts: [
      ['The trucks just roll past, " the minister said. The talks go on.', []],
      ['The barges wait,” a captain said. Repairs continue.', []],
      ['The barges wait," a captain said. Repairs continue.', []],
      ['We go, " he said. "They stay."', ['They stay.']],
      ['We go,” he said. “They stay.”', ['They stay.']],
      ['It is over", Mara Dast added. Nobody moved.', []],
      ['Who pays? " asked the mayor. The hall fell silent.', []],
      ["We go,' he said. The talks go on.", []],
      ['We go,’ he said. ‘They stay.’', ['They stay.']],
      ['They must pay " said Orr. "We will not," she said.', ['We will not,']]
    ]
  },
  {
    name: 'a lost closing mark',
    texts: [
      ['“We go, he said. “They stay.”', ['They stay.']],
      ['"We go, he said. "They stay."', ['They stay.']],
      ['“We go, he said. They stay.', []],
      ['"The port is shut, the mayor said. Ships wait.', []],
      ['‘We go, he said. The talks go on.', []],
      ['He said: “The port is shut.', ['The port is shut.']],
      ['“The port is shut, Mara Dast told reporters. She left.\n\nShips wait.', []],
      ['She asked: "Who pays?', ['Who pays?']],
      ['“Who pays? asked the mayor. Nobody spoke.', []],
      ['The “long pier is closed, officials said.', []]
    ]
  },
  {
    name: 'mixed marks',
    texts: [
      ['„We wait," Ilva Torm said. A bell rang. "They must go,” he said.', ['We wait,', 'They must go,']],
      ['“We stay", he said.', ['We stay']],
      ['"We stay”, he said.', ['We stay']],
      ['He was “wrong“ there.', ['wrong']],
      ['He was ”wrong” there.', ['wrong']],
      ['«We stay», he said.', ['We stay']],
      ["``We stay,'' he said.", ['We stay,']],
      ['„We stay“, he said.', ['We stay']],
      ['He wrote that we "couldn‘t keep these" but we did.', ['couldn‘t keep these']],
      ['“We ‘stay” here,’ he said.', ['We ‘stay']]
    ]
  },
  {
    name: 'several paragraphs',
    texts: [
      ['“One.\n\n“Two.\n\n“Three,” he said.', ['One.', 'Two.', 'Three,']],
      ['He said: "One.\n\n"Two."', ['One.', 'Two.']],
      ['‘One.\n\n‘Two,’ he said.', ['One.', 'Two,']],
      ['“One.\n\nTwo,” he said.', ['One.', 'Two,']],
      ['“One,” he said. “Two.\n\n“Three.”\n\nFour.', ['One,', 'Two.', 'Three.']],
      ['“One.”\n\n“Two.”', ['One.', 'Two.']],
      ['He said: “One.\n\nTwo.', ['One.']],
      ['“One, he said.\n\nTwo.', []],
      ['“One ‘two’ three.\n\n“Four.”', ['One ‘two’ three.', 'two', 'Four.']],
      ['«One.\n\n«Two», he said.', ['One.', 'Two']]
    ]
  },
  {
    name: 'phrases whose closing mark was lost',
    texts: [
      ['Dell called it “dead. He left at noon.', []],
      ['He called it "a joke and left. "We are done," she said.', ['We are done,']],
      ['They want “more boats. Nobody pays.', []],
      ['She spoke of "dead water. Then she left.', []],
      ['It was “a wreck, Dell said.', []],
      ['Dell called it “dead”. He left.', ['dead']],
      ['He called it "a joke" and left.', ['a joke']],
      ['Dell said: “Dead. All of it.\n\n“And lost.”', ['Dead. All of it.', 'And lost.']],
      ['They want “more boats”.', ['more boats']],
      ['“We go. We stay.\n\n“we sink.”', ['We go. We stay.', 'we sink.']]
    ]
  }
]
