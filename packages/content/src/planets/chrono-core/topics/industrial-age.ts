import { authored, type Topic } from '@planets/practice';
import { termForExample } from '../../../authoring/vocabulary.ts';
import { putInOrder } from '../ask/arranging.ts';
import { whatCameOfIt, whatLedToIt } from '../ask/causes.ts';
import { whoDidIt } from '../ask/people.ts';
import { matchSorts, whatSort } from '../ask/sorting.ts';
import { fromWritten } from '../ask/written.ts';
import { INDUSTRIAL_QUESTIONS } from '../data/industrial-questions.ts';
import {
  FACTOR_CASES,
  FACTOR_SORTS,
  INDUSTRIAL,
  INDUSTRIAL_LINKS,
  INDUSTRIAL_PEOPLE,
  INDUSTRIAL_WORDS,
} from '../data/industrial.ts';
import { greatestChange, readTheChart, workingWeek } from './industrial-age/series.ts';

const SOURCE = 'Library of Congress; Encyclopaedia Britannica; National Park Service';
const words = { terms: INDUSTRIAL_WORDS, source: SOURCE };
const factors = { sorts: FACTOR_SORTS, cases: FACTOR_CASES, source: SOURCE };
const gap = (grade: number): number => (grade < 9 ? 12 : 4);

export const industrialAge: Topic = {
  id: 'industrial_age',
  name: 'The industrial age',
  about:
    'Explain how machines, factories and railroads changed work, cities and law between about 1770 and 1920.',
  grades: [6, 12],
  keywords: [
    'Industrial Revolution',
    'factory',
    'steam engine',
    'railroad',
    'child labor',
    'unions',
    'immigration',
    'Ellis Island',
    'monopoly',
    'Progressive',
  ],
  connected: ['us_history', 'turning_points', 'civil_war_era'],
  prerequisites: ['explorers_inventions', 'renaissance_reformation'],
  standards: [
    'D2.His.1.6-8',
    'D2.His.2.6-8',
    'D2.His.14.6-8',
    'D2.Civ.14.6-8',
    'D2.His.2.9-12',
    'D2.His.14.9-12',
    'D2.His.16.9-12',
    'D2.Civ.14.9-12',
  ],
  items: [
    readTheChart,
    greatestChange,
    workingWeek,
    whoDidIt({ id: 'who-was-it', difficulty: 2 }, SOURCE, INDUSTRIAL_PEOPLE),
    whatSort(
      { id: 'which-factor', difficulty: 3, grades: [6, 8] },
      factors,
      'Industry needs technology, transport, workers, money and resources. What is this mainly about?',
    ),
    matchSorts(
      { id: 'match-factors', difficulty: 4, grades: [9, 12] },
      factors,
      'Match each scene with what it is mainly about.',
      4,
    ),
    termForExample(words),
    putInOrder(INDUSTRIAL, gap),
    whatCameOfIt(
      { id: 'what-came-of-it', difficulty: 3, grades: [6, 8] },
      SOURCE,
      INDUSTRIAL_LINKS,
    ),
    whatLedToIt({ id: 'what-led-to-it', difficulty: 4, grades: [9, 12] }, SOURCE, INDUSTRIAL_LINKS),
    fromWritten({ id: 'read-and-think', difficulty: 5 }, SOURCE, INDUSTRIAL_QUESTIONS),
    authored(
      {
        id: 'for-better-or-worse',
        difficulty: 5,
        grades: [8, 12],
        standards: ['D2.His.14.6-8', 'D2.His.16.6-8', 'D2.His.14.9-12', 'D2.His.16.9-12'],
      },
      'open',
      {
        prompt:
          'Did industrialization make the lives of **working people** better or worse before 1920? Take a position. Use **at least two facts for each side**, and explain why one side weighs more in your view.',
        sample:
          'In my view it made life worse for the first generations and better later. Against it: children worked up to fourteen hours a day in mills, and families lived in crowded tenements where cholera spread. For it: cloth, steel and oil became far cheaper, and people could leave poor farms for wages. What weighs most for me is who could decide. At first workers had no say, and the gains went to others. When unions, voters and writers forced laws on hours, safety and food, the same machines began to serve the workers as well. So the machines alone did not make life better; rules did.',
        rubric: [
          {
            name: 'Position',
            full: 'A clear position that answers the question, perhaps with limits.',
            points: 2,
          },
          { name: 'Evidence', full: 'Two correct facts for each side.', points: 4 },
          {
            name: 'Weighing',
            full: 'Explains why one side weighs more, rather than listing facts.',
            points: 4,
          },
        ],
        words: { min: 100, max: 400 },
        hints: [
          'Think of wages, prices, hours, housing, health and rights.',
          'Did the answer change between 1800 and 1920?',
        ],
        steps: [
          'Collect facts for both sides.',
          'Decide, and give the reason why one side weighs more.',
        ],
        source: SOURCE,
      },
    ),
  ],
};
