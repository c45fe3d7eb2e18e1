import { authored, type Topic } from '@planets/practice';
import { termForExample, typeTerm } from '../../../authoring/vocabulary.ts';
import { putInOrder } from '../ask/arranging.ts';
import { whatCameOfIt, whatLedToIt } from '../ask/causes.ts';
import { whoDidIt } from '../ask/people.ts';
import { matchSorts, whatSort } from '../ask/sorting.ts';
import { readTimeline } from '../ask/timelines.ts';
import { fromWritten } from '../ask/written.ts';
import { RENAISSANCE_QUESTIONS } from '../data/renaissance-questions.ts';
import {
  IDEA_CASES,
  IDEA_SORTS,
  RENAISSANCE,
  RENAISSANCE_LINKS,
  RENAISSANCE_PEOPLE,
  RENAISSANCE_WORDS,
} from '../data/renaissance.ts';
import { labelPerspective } from './renaissance-reformation/perspective.ts';
import { scribeAndPress } from './renaissance-reformation/press.ts';

const SOURCE = 'Encyclopaedia Britannica; The Metropolitan Museum of Art';
const words = { terms: RENAISSANCE_WORDS, source: SOURCE };
const ideas = { sorts: IDEA_SORTS, cases: IDEA_CASES, source: SOURCE };
const gap = (grade: number): number => (grade < 8 ? 20 : 8);

export const renaissanceReformation: Topic = {
  id: 'renaissance_reformation',
  name: 'Renaissance and Reformation',
  about:
    'Explain how art, learning, printing and religion changed Europe between about 1400 and 1650.',
  grades: [6, 10],
  keywords: [
    'Renaissance',
    'Reformation',
    'Leonardo',
    'Michelangelo',
    'Luther',
    'printing press',
    'humanism',
    'Galileo',
    'Columbian Exchange',
    'Florence',
  ],
  connected: ['turning_points', 'explorers_inventions'],
  prerequisites: ['middle_ages'],
  standards: [
    'D2.His.1.6-8',
    'D2.His.2.6-8',
    'D2.His.3.6-8',
    'D2.His.5.6-8',
    'D2.His.14.6-8',
    'D2.His.1.9-12',
    'D2.His.14.9-12',
  ],
  items: [
    whoDidIt({ id: 'who-was-it', difficulty: 2 }, SOURCE, RENAISSANCE_PEOPLE),
    whatSort({ id: 'which-change', difficulty: 3 }, ideas, 'Of which change is this an example?'),
    matchSorts(
      { id: 'match-changes', difficulty: 4 },
      ideas,
      'Match each scene with the change of which it is an example.',
      4,
    ),
    labelPerspective,
    scribeAndPress,
    termForExample(words),
    { ...typeTerm(words), grades: [8, 10] },
    readTimeline({ id: 'read-the-timeline', difficulty: 1, grades: [6, 7] }, RENAISSANCE, gap),
    putInOrder(RENAISSANCE, gap),
    whatCameOfIt(
      { id: 'what-came-of-it', difficulty: 3, grades: [6, 7] },
      SOURCE,
      RENAISSANCE_LINKS,
    ),
    whatLedToIt(
      { id: 'what-led-to-it', difficulty: 4, grades: [8, 10] },
      SOURCE,
      RENAISSANCE_LINKS,
    ),
    fromWritten({ id: 'read-and-think', difficulty: 5 }, SOURCE, RENAISSANCE_QUESTIONS),
    authored(
      {
        id: 'printing-and-today',
        difficulty: 4,
        grades: [8, 10],
        standards: ['D2.His.2.6-8', 'D2.His.2.9-12'],
      },
      'open',
      {
        prompt:
          'Some people compare the **printing press** with the **internet**. Explain **one way** in which they are alike and **one way** in which they differ. Use a fact from the time of the Reformation.',
        sample:
          'They are alike because both made it cheap to spread ideas, and rulers found it hard to stop them. Luther’s pamphlets were printed in many towns within weeks, so burning a few copies was useless; in the same way a message on the internet can be copied at once. They differ in who can publish. A printer needed a press, metal type and paper, so there was somebody who chose what to print. On the internet almost everyone can publish, and nobody has to check it first. So both spread truth and errors, but the internet does it faster and with fewer gatekeepers.',
        rubric: [
          { name: 'Alike', full: 'One clear likeness, explained.', points: 3 },
          { name: 'Different', full: 'One clear difference, explained.', points: 3 },
          {
            name: 'Historical fact',
            full: 'A correct fact from the time of the Reformation that supports a point.',
            points: 3,
          },
          { name: 'Clear writing', full: 'Whole sentences in a sensible order.', points: 1 },
        ],
        words: { min: 60, max: 250 },
        hints: [
          'Think of speed, cost and control.',
          'Who could stop a pamphlet? Who decided what was printed?',
        ],
        steps: [
          'Name a likeness and a difference.',
          'Support at least one of them with a fact from the 1500s.',
        ],
        source: SOURCE,
      },
    ),
  ],
};
