import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const LOC = 'Library of Congress, Getting Started with Primary Sources';
const NARA = 'U.S. National Archives, Document Analysis';
const MHS = 'Massachusetts Historical Society';

const LEXINGTON = [
  passage(
    'Captain John Parker of the Lexington militia, sworn statement, April 25, 1775',
    'Immediately said troops made their appearance and rushed furiously, fired upon and killed eight of our party, without receiving any provocation therefor from us.',
  ),
  passage(
    'Lieutenant John Barker of the British army, diary, April 19, 1775',
    'On our coming near them they fired one or two shots, upon which our men without any orders rushed in upon them, fired and put them to flight.',
  ),
] as const;

export const SOURCE_QUESTIONS: readonly Written[] = [
  {
    ask: [...LEXINGTON, 'On which point do **both accounts agree**?'],
    right: 'British soldiers rushed at the militia and fired.',
    wrong: [
      ['The militia fired first.', 'Only Barker says so.'],
      ['The militia stood still and gave no provocation at all.', 'Only Parker says so.'],
      [
        'An officer gave the order to fire.',
        'Neither says so. Barker writes “without any orders”.',
      ],
    ],
    hints: ['Look for the same action in both texts.', 'Both use the word “rushed”.'],
    steps: [
      'Parker: they “rushed furiously, fired upon” us. Barker: our men “rushed in upon them, fired”.',
      'Where opponents agree, we can be fairly sure.',
    ],
    source: MHS,
  },
  {
    ask: [
      ...LEXINGTON,
      'They disagree about **who fired first**. What is the best next step for a historian?',
    ],
    right: 'Look for further witnesses from both sides and compare them',
    wrong: [
      ['Believe Parker, because he swore an oath', 'An oath matters, but he had an interest too.'],
      [
        'Believe Barker, because what stands in a private diary cannot be wrong',
        'Diaries can be wrong, and Barker may not have seen everything.',
      ],
      ['Decide that nobody fired first', 'Somebody did. The question is whether we can know.'],
    ],
    hints: [
      'Each of the two men had a side.',
      'What do detectives do with two opposite statements?',
    ],
    steps: [
      'Each man was on one side, in confusion and noise.',
      'More witnesses may help. Perhaps it can never be settled, and then a historian says so.',
    ],
    source: MHS,
  },
  {
    ask: [
      ...LEXINGTON,
      'Parker’s words are part of **sworn statements that were quickly sent to London**. How does that affect their use?',
    ],
    right: 'They were meant to persuade, so their claims need checking.',
    wrong: [
      [
        'They are worthless, since anyone with a purpose tells lies.',
        'A source with a purpose is still evidence.',
      ],
      ['They must be completely true.', 'Sworn witnesses can be mistaken or one-sided.'],
      ['They were never read by anyone.', 'They were printed in London newspapers.'],
    ],
    hints: ['Who was to read them, and to what end?', 'Purpose is a part of sourcing.'],
    steps: [
      'Patriot leaders wanted to win over opinion in Britain before the army’s report came.',
      'Knowing the purpose, we look more carefully at the part about provocation.',
    ],
    source: MHS,
    grades: [8, 12],
  },
  {
    ask: 'You want to find out **how children in your town spent their free time in 1930**. Which set of sources is best?',
    right: 'Interviews, photographs and school newspapers from that time',
    wrong: [
      [
        'Three recent websites that copy each other',
        'Copies count as one source, and they are recent.',
      ],
      [
        'A novel that is set in your town in 1930 and was written in 2015',
        'It is invented, and from another time.',
      ],
      ['The town’s tax records of 1930', 'They are from that time, but about something else.'],
    ],
    hints: ['Right time, right place, right topic.', 'Several kinds are better than one.'],
    steps: [
      'They come from the time and the place and tell about children.',
      'Different kinds can confirm and complete each other.',
    ],
    source: LOC,
    grades: [6, 9],
  },
  {
    ask: 'A memoir says: “In the summer of 1910 we **all** were happy.” What is the most careful way to use this sentence?',
    right: 'As evidence of how one person remembered that time',
    wrong: [
      ['As proof that everyone was happy', 'One person cannot speak for all.'],
      ['As proof that nobody was happy', 'The sentence does not show that either.'],
      [
        'It cannot be used at all, because memories are wrong',
        'It shows how the time was remembered.',
      ],
    ],
    hints: ['When was it written: then, or long after?', 'Who is “we all”?'],
    steps: [
      'Memory selects, and “all” is more than one person can know.',
      'But it does tell how someone looked back, and that can be interesting in itself.',
    ],
    source: NARA,
    grades: [6, 10],
  },
  {
    ask: 'Ten books give the **same wrong date** for a battle. How can that happen?',
    right: 'They copied it from one another or from the same source.',
    wrong: [
      ['The battle took place ten times.', 'It took place once.'],
      [
        'If as many as ten books agree on a date, it must be right.',
        'Agreement counts only if they are independent.',
      ],
      ['Dates do not matter to historians.', 'They matter a great deal.'],
    ],
    hints: ['Are ten copies ten witnesses?', 'Think of a rumor in school.'],
    steps: [
      'If all go back to one mistake, they are only one source.',
      'So ask not how many agree, but how many agree independently.',
    ],
    source: LOC,
  },
  {
    ask: 'A famous photograph of the 1860s shows a fallen soldier. Research found that the photographer had **moved the body and the rifle**. What follows?',
    right: 'It still shows real uniforms and a place, but not just what was found.',
    wrong: [
      ['It shows nothing real.', 'The body, the clothes and the rocks are real.'],
      [
        'It can be trusted fully, since a camera shows only what was really there.',
        'What is before a camera can be arranged.',
      ],
      ['Photographs from wars should not be studied.', 'They should be studied with care.'],
    ],
    hints: ['What can be arranged, and what cannot?', 'Ask what the picture is evidence for.'],
    steps: [
      'Arranging a scene changes what it tells about the moment.',
      'It remains evidence for equipment, for the place, and for what a photographer wanted viewers to feel.',
    ],
    source: 'Library of Congress, Civil War Glass Negatives',
    grades: [8, 12],
  },
  {
    ask: 'For most of history, **the poor, the enslaved and most women left few written sources**. What is the best way to learn about their lives?',
    right: 'Use other evidence: court records, objects, songs, bones, account books.',
    wrong: [
      ['Leave them out of history', 'They were the majority of people.'],
      ['Invent what they may have written', 'Then it would be fiction.'],
      [
        'Believe only what their masters and employers wrote down about them',
        'Those texts can be used, but with care and against the grain.',
      ],
    ],
    hints: ['Who could write, and whose papers were kept?', 'Not all sources are texts.'],
    steps: [
      'The record is uneven: silence does not mean that nothing happened.',
      'Courts, cellars and graves preserve traces of those who could not write.',
    ],
    source: 'Smithsonian Institution',
    grades: [8, 12],
  },
  {
    ask: 'Which of these uses a quotation **fairly**?',
    right: 'It gives the whole sentence and says who said it, when and to whom.',
    wrong: [
      ['It leaves out “not” in order to save space.', 'That turns the meaning around.'],
      [
        'It joins half of one speech to half of another, where both are about the same.',
        'Nobody ever said that.',
      ],
      ['It gives no source, since the words are well known.', 'Then nobody can check them.'],
    ],
    hints: ['Could a reader check it?', 'Would the speaker recognize the meaning?'],
    steps: [
      'A fair quotation keeps the meaning and the context.',
      'With a source, others can look it up. That is how claims are tested.',
    ],
    source: NARA,
  },
  {
    ask: 'A website on a historical topic has no author, no date and no sources. It has many pictures and is **first in the search results**. How far can you trust it?',
    right: 'Not without checking its claims elsewhere',
    wrong: [
      ['Fully, since it comes first', 'Place in a list says nothing about truth.'],
      ['Fully, since it has pictures', 'Pictures can be wrongly labeled.'],
      [
        'Not at all, since all websites on history are false',
        'Many are reliable. It depends on who makes them and how.',
      ],
    ],
    hints: [
      'Which questions of sourcing can you not answer?',
      'Good readers leave the page and look at what others say about it.',
    ],
    steps: [
      'Without author, date and sources we cannot tell where its claims come from.',
      'Look the claims up at an archive, a museum or a reference work.',
    ],
    source: LOC,
    grades: [6, 12],
  },
];
