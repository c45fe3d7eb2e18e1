import { authored, type Topic } from '@planets/practice';
import { termForExample, typeTerm } from '../../../authoring/vocabulary.ts';
import { putInOrder } from '../ask/arranging.ts';
import { whatLedToIt } from '../ask/causes.ts';
import { whoDidIt } from '../ask/people.ts';
import { labelMap } from '../ask/places.ts';
import { matchSorts, whatSort } from '../ask/sorting.ts';
import { placeYear, readTimeline } from '../ask/timelines.ts';
import { fromWritten } from '../ask/written.ts';
import { COLD_WAR_QUESTIONS } from '../data/cold-war-questions.ts';
import {
  COLD_LINKS,
  COLD_PEOPLE,
  COLD_PLACES,
  COLD_WAR,
  COLD_WORDS,
  POLICIES,
  POLICY_SORTS,
} from '../data/cold-war.ts';

const SOURCE =
  'U.S. Department of State, Office of the Historian; United Nations; Encyclopaedia Britannica';
const words = { terms: COLD_WORDS, source: SOURCE };
const policies = { sorts: POLICY_SORTS, cases: POLICIES, source: SOURCE };
const gap = (grade: number): number => (grade < 11 ? 4 : 2);

export const coldWarWorld: Topic = {
  id: 'cold_war_world',
  name: 'The Cold War and new nations',
  about:
    'Explain the conflict of the superpowers from 1945 to 1991 and how colonies became independent states.',
  grades: [9, 12],
  keywords: [
    'Cold War',
    'Soviet Union',
    'communism',
    'NATO',
    'Berlin Wall',
    'Cuban missile crisis',
    'Vietnam',
    'Korea',
    'decolonization',
    'Gorbachev',
    'apartheid',
  ],
  connected: ['twentieth_century', 'civil_rights'],
  prerequisites: ['world_wars'],
  standards: [
    'D2.His.1.9-12',
    'D2.His.2.9-12',
    'D2.His.4.9-12',
    'D2.His.14.9-12',
    'D2.His.15.9-12',
    'D2.His.16.9-12',
  ],
  items: [
    readTimeline({ id: 'read-the-timeline', difficulty: 1, grades: [9, 9] }, COLD_WAR, gap),
    placeYear({ id: 'place-the-year', difficulty: 3, grades: [10, 12] }, COLD_WAR, 50, 10),
    putInOrder(COLD_WAR, gap),
    whoDidIt({ id: 'who-was-it', difficulty: 2 }, SOURCE, COLD_PEOPLE),
    whatSort(
      { id: 'which-policy', difficulty: 3, grades: [9, 10] },
      policies,
      'Of what is this an example?',
    ),
    matchSorts(
      { id: 'match-policies', difficulty: 4, grades: [11, 12] },
      policies,
      'Match each scene with what it is an example of.',
      4,
    ),
    termForExample(words),
    typeTerm(words),
    whatLedToIt({ id: 'what-led-to-it', difficulty: 4 }, SOURCE, COLD_LINKS),
    labelMap(
      { id: 'find-the-places', difficulty: 4 },
      SOURCE,
      COLD_PLACES,
      'The Cold War reached almost every part of the world. Put each city or place where it lies.',
      'world',
    ),
    fromWritten({ id: 'read-and-think', difficulty: 5 }, SOURCE, COLD_WAR_QUESTIONS),
    authored(
      {
        id: 'thirteen-days',
        difficulty: 5,
        grades: [9, 12],
        standards: ['D2.His.4.9-12', 'D2.His.16.9-12'],
      },
      'open',
      {
        prompt:
          'October 1962: a spy plane has found missiles in Cuba. President Kennedy could **attack from the air, order a naval quarantine, or negotiate only**. Choose one. Give **two reasons** that were known at the time, and name **one risk** of your choice.',
        sample:
          'I would choose the naval quarantine. First, it stops more missiles from arriving without killing anyone, so the other side can still turn back without losing face. Second, it shows that the United States is serious, which talks alone might not, because the Soviet government had denied that there were missiles. It also gives time for letters. An air attack could not be sure to destroy all the missiles, and it would kill Soviet soldiers, so Moscow would almost have to answer. The risk of the quarantine is that a single captain could lose his nerve when a ship does not stop, and that missiles already in Cuba are made ready in the meantime.',
        rubric: [
          {
            name: 'Choice and reasons',
            full: 'A clear choice with two reasons that could be known in October 1962.',
            points: 5,
          },
          { name: 'Risk', full: 'A real risk of the chosen way, honestly stated.', points: 3 },
          {
            name: 'The other side',
            full: 'Considers how the Soviet leaders would see it.',
            points: 2,
          },
        ],
        words: { min: 70, max: 300 },
        hints: [
          'What can each way achieve, and what can go wrong?',
          'How would it look from Moscow?',
        ],
        steps: [
          'Choose, and give two reasons from what was known then.',
          'Name the danger of your choice, and think of the other side.',
        ],
        source: SOURCE,
      },
    ),
  ],
};
