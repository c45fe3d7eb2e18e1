import { authored, type Topic } from '@planets/practice';
import { matchTerms, termForExample } from '../../../authoring/vocabulary.ts';
import { putInOrder } from '../ask/arranging.ts';
import { whatCameOfIt, whatLedToIt } from '../ask/causes.ts';
import { whoDidIt } from '../ask/people.ts';
import { labelMap } from '../ask/places.ts';
import { whatSort } from '../ask/sorting.ts';
import { placeYear, readTimeline } from '../ask/timelines.ts';
import { fromWritten } from '../ask/written.ts';
import { WORLD_WARS_QUESTIONS } from '../data/world-wars-questions.ts';
import {
  CAUSE_SORTS,
  WAR_CAUSES,
  WAR_LINKS,
  WAR_PEOPLE,
  WAR_PLACES,
  WAR_WORDS,
  WORLD_WARS,
} from '../data/world-wars.ts';

const SOURCE =
  'U.S. National Archives; United States Holocaust Memorial Museum; Imperial War Museums';
const words = { terms: WAR_WORDS, source: SOURCE };
const causes = { sorts: CAUSE_SORTS, cases: WAR_CAUSES, source: SOURCE };
const gap = (grade: number): number => (grade < 10 ? 4 : 2);

export const worldWars: Topic = {
  id: 'world_wars',
  name: 'The two world wars',
  about:
    'Explain why the world wars broke out, what they did to people, and what nations built afterward.',
  grades: [8, 12],
  keywords: [
    'World War I',
    'World War II',
    'WWI',
    'WWII',
    'Versailles',
    'Holocaust',
    'Pearl Harbor',
    'D-Day',
    'fascism',
    'League of Nations',
    'United Nations',
  ],
  connected: ['twentieth_century', 'us_history'],
  prerequisites: ['turning_points', 'industrial_age'],
  standards: [
    'D2.His.1.6-8',
    'D2.His.14.6-8',
    'D2.His.15.6-8',
    'D2.His.1.9-12',
    'D2.His.3.9-12',
    'D2.His.14.9-12',
    'D2.His.15.9-12',
    'D2.Civ.3.9-12',
  ],
  items: [
    readTimeline({ id: 'read-the-timeline', difficulty: 1, grades: [8, 8] }, WORLD_WARS, gap),
    placeYear({ id: 'place-the-year', difficulty: 3 }, WORLD_WARS, 50, 9),
    whoDidIt({ id: 'who-was-it', difficulty: 2 }, SOURCE, WAR_PEOPLE),
    whatSort(
      { id: 'which-cause', difficulty: 3, standards: ['D2.His.14.6-8', 'D2.His.15.9-12'] },
      causes,
      'Of which cause of World War I is this an example?',
    ),
    termForExample(words),
    { ...matchTerms(words), grades: [9, 12] },
    putInOrder(WORLD_WARS, gap),
    whatCameOfIt({ id: 'what-came-of-it', difficulty: 3, grades: [8, 9] }, SOURCE, WAR_LINKS),
    whatLedToIt({ id: 'what-led-to-it', difficulty: 4, grades: [10, 12] }, SOURCE, WAR_LINKS),
    labelMap(
      { id: 'find-the-places', difficulty: 4 },
      SOURCE,
      WAR_PLACES,
      'World War II was fought on several continents. Put each name at its place.',
      'world',
    ),
    fromWritten({ id: 'read-and-think', difficulty: 5 }, SOURCE, WORLD_WARS_QUESTIONS),
    authored(
      {
        id: 'two-peaces',
        difficulty: 5,
        grades: [9, 12],
        standards: ['D2.His.2.9-12', 'D2.His.16.9-12'],
      },
      'open',
      {
        prompt:
          'Compare how peace was made **after 1918** and **after 1945**. Name **two differences**, and explain for each whether it helped to keep the peace in Western Europe.',
        sample:
          'After 1918 Germany had to pay reparations and lost land, and it was kept out of the League of Nations at first. Many Germans felt humiliated, and parties that promised revenge could use that. After 1945 the western part of Germany got help through the Marshall Plan and was brought into alliances, so its people gained from peace. A second difference is the organization. The League had no force, and the United States stayed out. The United Nations had the great powers inside, and in Western Europe NATO promised help in case of attack. Both differences made a new war between France and Germany much less likely, though the division of Europe and the fear of nuclear war also played a part.',
        rubric: [
          {
            name: 'Differences',
            full: 'Two correct differences between the two peaces.',
            points: 4,
          },
          {
            name: 'Explanation',
            full: 'For each: how it helped or did not help to keep the peace.',
            points: 4,
          },
          {
            name: 'Balance',
            full: 'Shows that there were other causes as well. Clear writing.',
            points: 2,
          },
        ],
        words: { min: 80, max: 350 },
        hints: [
          'Think of money, of organizations and of how the loser was treated.',
          'What did people on the losing side feel in 1920, and in 1955?',
        ],
        steps: [
          'Choose two differences that you can explain.',
          'Say what each did to the chances of peace, and name another cause.',
        ],
        source: SOURCE,
      },
    ),
  ],
};
