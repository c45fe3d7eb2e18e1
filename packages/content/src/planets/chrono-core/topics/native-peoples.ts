import { authored, type Topic } from '@planets/practice';
import { matchTerms, termForExample } from '../../../authoring/vocabulary.ts';
import { putInOrder } from '../ask/arranging.ts';
import { whyItMattered } from '../ask/choosing.ts';
import { matchDeeds, whatTheyDid, whoDidIt } from '../ask/people.ts';
import { labelMap } from '../ask/places.ts';
import { whatSort } from '../ask/sorting.ts';
import { readTimeline } from '../ask/timelines.ts';
import { fromWritten } from '../ask/written.ts';
import {
  HOMES,
  HOME_SORTS,
  NATIONS,
  NATION_PLACES,
  NATIVE_HISTORY,
  NATIVE_QUESTIONS,
  NATIVE_WORDS,
} from '../data/native-nations.ts';

const SOURCE =
  'Smithsonian Institution, National Museum of the American Indian; websites of the nations';
const words = { terms: NATIVE_WORDS, source: SOURCE };
const gap = (grade: number): number => (grade < 7 ? 20 : 8);

export const nativePeoples: Topic = {
  id: 'native_peoples',
  name: 'Native nations, past and present',
  about:
    'Know some of the Native nations of the United States, their homelands, their history and their life today.',
  grades: [3, 8],
  keywords: [
    'Native American',
    'American Indian',
    'Indigenous',
    'tribe',
    'nation',
    'Navajo',
    'Cherokee',
    'Haudenosaunee',
    'Lakota',
    'Hawaiian',
  ],
  connected: ['symbols_holidays', 'explorers_inventions', 'early_civilizations'],
  prerequisites: ['past_present'],
  standards: [
    'D2.His.2.3-5',
    'D2.His.3.3-5',
    'D2.His.4.3-5',
    'D2.Civ.5.3-5',
    'D2.His.1.6-8',
    'D2.His.4.6-8',
    'D2.His.14.6-8',
    'D2.Civ.3.6-8',
  ],
  items: [
    whatSort(
      { id: 'which-home', difficulty: 2, grades: [3, 6] },
      { sorts: HOME_SORTS, cases: HOMES, source: SOURCE },
      'Which kind of house is this about?',
    ),
    whoDidIt({ id: 'which-nation', difficulty: 3 }, SOURCE, NATIONS, 'Which people'),
    whatTheyDid(
      { id: 'about-this-nation', difficulty: 3 },
      SOURCE,
      NATIONS,
      (nation) => `What is true of **${nation}**?`,
    ),
    matchDeeds(
      { id: 'match-nations', difficulty: 3, grades: [3, 4] },
      SOURCE,
      NATIONS,
      'Match each people with what is true of them.',
    ),
    termForExample({ ...words, difficulty: 2 }),
    matchTerms(words),
    fromWritten({ id: 'think-it-through', difficulty: 4 }, SOURCE, NATIVE_QUESTIONS),
    readTimeline({ id: 'read-the-timeline', difficulty: 1, grades: [3, 5] }, NATIVE_HISTORY, gap),
    { ...putInOrder(NATIVE_HISTORY, gap), difficulty: 4, grades: [6, 8] },
    { ...whyItMattered(NATIVE_HISTORY, gap), difficulty: 4, grades: [5, 8] },
    labelMap(
      { id: 'find-the-nations', difficulty: 5, grades: [3, 8] },
      SOURCE,
      NATION_PLACES,
      'These nations govern land of their own today. Put each name where its land is.',
    ),
    authored(
      {
        id: 'tell-it-right',
        difficulty: 4,
        grades: [5, 8],
        standards: ['D2.His.16.3-5', 'D2.His.16.6-8'],
      },
      'open',
      {
        prompt:
          'Some books speak of Native peoples only in the past tense. In your own words, explain **why that is a mistake**. Use **one nation** as an example: say where it lives and one thing that it does **today**.',
        sample:
          'When a book says only that the Ojibwe “lived” by the Great Lakes, readers think that they are gone. But the Ojibwe live in Minnesota, Wisconsin, Michigan and Canada today. Late each summer many families still go out in canoes and gather wild rice, and they teach their children the language. They have governments, schools and courts of their own. A book should tell their history and also say what they do now, because they are part of our time.',
        rubric: [
          {
            name: 'Reason',
            full: 'Explains that the past tense alone makes people think the nation is gone, and why that is wrong.',
            points: 4,
          },
          {
            name: 'Example',
            full: 'Names one nation, says correctly where it lives, and gives one true thing that it does today.',
            points: 4,
          },
          {
            name: 'Clear and respectful',
            full: 'Whole sentences, the nation called by its name, nothing invented.',
            points: 2,
          },
        ],
        words: { min: 40, max: 200 },
        hints: [
          'What does a reader think who sees only “they lived”?',
          'Choose a nation that you know something about. Where does it live now?',
        ],
        steps: [
          'Say what is wrong with the past tense, and why.',
          'Then give one nation, its place, and something from today that shows it.',
        ],
        source: SOURCE,
      },
    ),
  ],
};
