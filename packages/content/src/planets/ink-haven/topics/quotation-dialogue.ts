import { authored, type Topic } from '@planets/practice';
import { directRows, directSorts, quotations, speechCrafts } from '../data/quotations.ts';
import { findSort, pickSort, whatSort, type SortTopic } from '../wording/sorting.ts';
import { bestVersion, findTheFlaw, pickTheGood } from '../wording/versions.ts';
import { typeTheQuotation, marksInGaps } from './quotation-dialogue/typing.ts';

const marks = {
  crafts: speechCrafts,
  rows: quotations,
  look: 'Which words come out of the speaker’s mouth? Quotation marks hold exactly these.',
};
const speech: SortTopic<keyof typeof directSorts> = {
  sorts: directSorts,
  rows: directRows,
  askSort: 'The quotation marks are left out. What is this?',
  look: 'Does somebody speak? And are these the very words?',
};

export const quotationDialogue: Topic = {
  id: 'quotation_dialogue',
  name: 'Quotation marks and dialogue',
  about: 'Write down what people say, with quotation marks, commas and capitals in their places.',
  grades: [3, 7],
  keywords: ['quotation marks', 'dialogue', 'direct speech', 'speaker', 'said', 'conversation'],
  connected: ['verb_tenses'],
  prerequisites: ['capitals_end_marks', 'sentence_kinds'],
  standards: [
    'CCSS.ELA-LITERACY.L.3.2.C',
    'CCSS.ELA-LITERACY.L.4.2.B',
    'CCSS.ELA-LITERACY.W.4.3.B',
    'CCSS.ELA-LITERACY.W.5.3.B',
  ],
  items: [
    bestVersion(marks, 2),
    findTheFlaw(marks, 3),
    pickTheGood(marks, 4),
    marksInGaps,
    typeTheQuotation,
    whatSort(speech, 1),
    findSort(speech, 2),
    pickSort(speech, 3),
    authored({ id: 'write-a-dialogue', difficulty: 4, grades: [4, 7] }, 'open', {
      prompt:
        'Two friends find a locked box under an old bridge. One wants to open it, the other does not. Write what they say to each other: a dialogue of at least six lines, with a new paragraph for each change of speaker.',
      sample:
        '“Look at this!” cried Sofia. She pulled a rusty box from the mud.\n\nWei stepped back. “Leave it alone,” he said. “It is not ours.”\n\n“Nobody has touched it for years,” said Sofia. “What if there is a map inside?”\n\n“And what if somebody comes back for it?” asked Wei.\n\nSofia thought for a moment. “Then we will take it to the town hall,” she said, “and they can open it.”\n\n“Now that,” said Wei, “is a good idea.”',
      rubric: [
        {
          name: 'Marks',
          full: 'Quotation marks, commas and end marks are right in every line of speech.',
          points: 3,
        },
        {
          name: 'Paragraphs',
          full: 'A new paragraph begins each time the speaker changes.',
          points: 1,
        },
        {
          name: 'Voices',
          full: 'What the two say shows how differently they think, and the talk leads somewhere.',
          points: 2,
        },
      ],
      words: { min: 60, max: 250 },
      hints: [
        'What does each of the two want, and why? Let them give their reasons.',
        'Read it aloud with two voices. Does each line need “said”, or is it clear who speaks?',
      ],
      steps: [
        'Each speaker gets a paragraph of their own, so that the reader always knows who speaks.',
        'Commas and end marks of the spoken words stand inside the quotation marks.',
      ],
    }),
  ],
};
