import { authored, type Topic } from '@planets/practice';
import { termForExample } from '../../../authoring/vocabulary.ts';
import { putInOrder } from '../ask/arranging.ts';
import { matchCauses, whatCameOfIt, whatLedToIt } from '../ask/causes.ts';
import { whoDidIt } from '../ask/people.ts';
import { labelMap } from '../ask/places.ts';
import { whatSort } from '../ask/sorting.ts';
import { spansInSteps } from '../ask/spans.ts';
import { placeYear, readTimeline } from '../ask/timelines.ts';
import { fromWritten } from '../ask/written.ts';
import { REVOLUTION_READING } from '../data/revolution-questions.ts';
import {
  REVOLUTION,
  REVOLUTION_LINKS,
  REVOLUTION_PEOPLE,
  REVOLUTION_PLACES,
  REVOLUTION_WORDS,
  SIDES,
  SIDE_SORTS,
} from '../data/revolution.ts';

const SOURCE = 'U.S. National Archives; National Park Service; Library of Congress';
const words = { terms: REVOLUTION_WORDS, source: SOURCE };
const gap = (grade: number): number => (grade < 7 ? 3 : 2);

export const americanRevolution: Topic = {
  id: 'american_revolution',
  name: 'The American Revolution',
  about: 'Explain why thirteen colonies broke with Britain, who took part, and what came of it.',
  grades: [4, 9],
  keywords: [
    'revolution',
    'independence',
    '1776',
    'Declaration',
    'Washington',
    'Boston Tea Party',
    'colonies',
    'Patriots',
    'Loyalists',
  ],
  connected: ['explorers_inventions', 'dates_and_sources'],
  prerequisites: ['native_peoples', 'symbols_holidays'],
  standards: [
    'D2.His.1.3-5',
    'D2.His.4.3-5',
    'D2.His.14.3-5',
    'D2.His.1.6-8',
    'D2.His.4.6-8',
    'D2.His.14.6-8',
    'D2.Civ.8.6-8',
    'D2.His.4.9-12',
    'D2.His.14.9-12',
  ],
  items: [
    readTimeline({ id: 'read-the-timeline', difficulty: 1, grades: [4, 5] }, REVOLUTION, gap),
    whoDidIt({ id: 'who-was-it', difficulty: 2 }, SOURCE, REVOLUTION_PEOPLE),
    whatSort(
      { id: 'which-side', difficulty: 2, standards: ['D2.His.4.3-5', 'D2.His.4.6-8'] },
      { sorts: SIDE_SORTS, cases: SIDES, source: SOURCE },
      'Who could have said this during the Revolution?',
    ),
    whatCameOfIt(
      { id: 'what-came-of-it', difficulty: 3, grades: [4, 6] },
      SOURCE,
      REVOLUTION_LINKS,
    ),
    whatLedToIt({ id: 'what-led-to-it', difficulty: 3, grades: [7, 9] }, SOURCE, REVOLUTION_LINKS),
    matchCauses({ id: 'match-causes', difficulty: 4, grades: [6, 9] }, SOURCE, REVOLUTION_LINKS),
    putInOrder(REVOLUTION, gap),
    placeYear({ id: 'place-the-year', difficulty: 3 }, REVOLUTION, 50, 7),
    spansInSteps({ id: 'years-in-steps', difficulty: 3, grades: [4, 5] }, REVOLUTION, gap),
    termForExample(words),
    fromWritten({ id: 'read-and-think', difficulty: 5 }, SOURCE, REVOLUTION_READING),
    labelMap(
      { id: 'find-the-places', difficulty: 4, grades: [6, 9] },
      'National Park Service',
      REVOLUTION_PLACES,
      'The war was fought over a wide area. Put each name at its place. The map shows today’s states.',
    ),
    authored(
      {
        id: 'two-sides',
        difficulty: 4,
        grades: [6, 9],
        standards: ['D2.His.4.6-8', 'D2.His.4.9-12'],
      },
      'open',
      {
        prompt:
          'In 1775 a shopkeeper in Boston wants independence. Her brother is loyal to the king. Write what **each of them** might say to the other. Give each **two reasons** that people really had at that time.',
        sample:
          'The sister: “Parliament taxes our paper and our tea, but we have no vote there. That is not just. And soldiers stand in our streets, although there is peace. We can govern ourselves: our assemblies have done so for a hundred years.” The brother: “The king’s ships protect our trade, and most of what I sell comes from London. If we fight, we shall lose everything. I swore an oath to the king. And those who destroy tea and tar officials are a mob. I fear them more than a tax.”',
        rubric: [
          {
            name: 'The Patriot',
            full: 'Two reasons that Patriots really gave, such as taxes without representation or soldiers in towns.',
            points: 4,
          },
          {
            name: 'The Loyalist',
            full: 'Two reasons that Loyalists really gave, such as duty to the king, trade, or fear of disorder.',
            points: 4,
          },
          {
            name: 'Fair to both',
            full: 'Both speak as reasonable people, in clear sentences. Nothing that belongs to a later time.',
            points: 2,
          },
        ],
        words: { min: 60, max: 250 },
        hints: [
          'Think of taxes, of trade, of soldiers and of oaths.',
          'What would each of them lose?',
        ],
        steps: [
          'Find two reasons for each side from 1775.',
          'Let each answer the other, and keep both sensible.',
        ],
        source: SOURCE,
      },
    ),
  ],
};
