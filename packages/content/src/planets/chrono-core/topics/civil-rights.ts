import { authored, type Topic } from '@planets/practice';
import { matchTerms, termForExample } from '../../../authoring/vocabulary.ts';
import { putInOrder } from '../ask/arranging.ts';
import { matchCauses, whatCameOfIt, whatLedToIt } from '../ask/causes.ts';
import { whyItMattered } from '../ask/choosing.ts';
import { whoDidIt } from '../ask/people.ts';
import { matchSorts, whatSort } from '../ask/sorting.ts';
import { placeYear, readTimeline } from '../ask/timelines.ts';
import { fromWritten } from '../ask/written.ts';
import { CIVIL_RIGHTS_QUESTIONS } from '../data/civil-rights-questions.ts';
import {
  CIVIL_RIGHTS,
  METHODS,
  METHOD_SORTS,
  RIGHTS_LINKS,
  RIGHTS_PEOPLE,
  RIGHTS_WORDS,
} from '../data/civil-rights.ts';

const SOURCE = 'U.S. National Archives; Library of Congress; National Park Service';
const words = { terms: RIGHTS_WORDS, source: SOURCE };
const methods = { sorts: METHOD_SORTS, cases: METHODS, source: SOURCE };
const gap = (grade: number): number => (grade < 7 ? 7 : 3);

export const civilRights: Topic = {
  id: 'civil_rights',
  name: 'Civil rights',
  about:
    'Know how people in the United States have worked for equal rights, and what they have won.',
  grades: [4, 12],
  keywords: [
    'civil rights',
    'Martin Luther King',
    'Rosa Parks',
    'segregation',
    'suffrage',
    'women’s rights',
    'boycott',
    'march',
    'equality',
    'voting rights',
  ],
  connected: ['us_history', 'civil_war_era', 'twentieth_century'],
  prerequisites: ['constitution_government'],
  standards: [
    'D2.His.3.3-5',
    'D2.Civ.8.3-5',
    'D2.Civ.12.3-5',
    'D2.Civ.14.3-5',
    'D2.His.3.6-8',
    'D2.Civ.12.6-8',
    'D2.Civ.14.6-8',
    'D2.His.3.9-12',
    'D2.Civ.12.9-12',
    'D2.Civ.14.9-12',
  ],
  items: [
    whatSort(
      {
        id: 'which-method',
        difficulty: 1,
        grades: [4, 6],
        standards: ['D2.Civ.14.3-5', 'D2.Civ.14.6-8'],
      },
      methods,
      'How did people work for change here?',
    ),
    matchSorts(
      { id: 'match-methods', difficulty: 2, grades: [4, 7] },
      methods,
      'Match each scene with the way in which people worked for change.',
      3,
    ),
    whoDidIt({ id: 'who-was-it', difficulty: 2 }, SOURCE, RIGHTS_PEOPLE),
    termForExample(words),
    { ...matchTerms(words), grades: [4, 8] },
    readTimeline({ id: 'read-the-timeline', difficulty: 1, grades: [4, 5] }, CIVIL_RIGHTS, gap),
    placeYear({ id: 'place-the-year', difficulty: 3, grades: [6, 12] }, CIVIL_RIGHTS, 50, 8),
    putInOrder(CIVIL_RIGHTS, gap),
    { ...whyItMattered(CIVIL_RIGHTS, gap), grades: [7, 12] },
    whatCameOfIt({ id: 'what-came-of-it', difficulty: 3, grades: [4, 7] }, SOURCE, RIGHTS_LINKS),
    whatLedToIt({ id: 'what-led-to-it', difficulty: 4, grades: [8, 12] }, SOURCE, RIGHTS_LINKS),
    matchCauses({ id: 'match-causes', difficulty: 4, grades: [9, 12] }, SOURCE, RIGHTS_LINKS),
    fromWritten({ id: 'read-and-think', difficulty: 5 }, SOURCE, CIVIL_RIGHTS_QUESTIONS),
    authored(
      {
        id: 'how-change-happens',
        difficulty: 4,
        grades: [5, 8],
        standards: ['D2.Civ.14.3-5', 'D2.Civ.14.6-8'],
      },
      'open',
      {
        prompt:
          'Choose **one** person or group that worked for equal rights. Tell **what was unfair**, **what they did**, and **what changed**. Then say what you find brave or clever in it.',
        sample:
          'In Montgomery in 1955 Black riders had to give up their bus seats to white riders. That was unfair because the rule asked only about race. After Rosa Parks was arrested, the Black people of the city stopped riding the buses for 381 days. They walked or shared cars, in rain and in heat. The bus company lost money, and lawyers took the rule to court. In 1956 the Supreme Court said that the rule was against the Constitution. I find it clever that they used their fares as power, and brave that so many held out together for more than a year.',
        rubric: [
          {
            name: 'What was unfair',
            full: 'Names an unfair rule or practice and says why it was unfair.',
            points: 3,
          },
          {
            name: 'What they did and what changed',
            full: 'Correct facts about the action and its result.',
            points: 4,
          },
          { name: 'Own thought', full: 'Says what is brave or clever, with a reason.', points: 3 },
        ],
        words: { min: 50, max: 250 },
        hints: [
          'Think of Montgomery, Selma, Seneca Falls, the Mendez family or the farmworkers.',
          'Which way did they choose: a boycott, a march, a court case?',
        ],
        steps: [
          'Tell it in three parts: unfair, action, change.',
          'Add your own thought and a reason for it.',
        ],
        source: SOURCE,
      },
    ),
  ],
};
