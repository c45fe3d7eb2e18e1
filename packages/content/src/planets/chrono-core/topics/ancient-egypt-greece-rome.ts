import type { Topic } from '@planets/practice';
import { termForExample, typeTerm } from '../../../authoring/vocabulary.ts';
import { putInOrder } from '../ask/arranging.ts';
import { howLongBetween } from '../ask/between.ts';
import { matchDeeds, whoDidIt } from '../ask/people.ts';
import { whatSort, whichIs } from '../ask/sorting.ts';
import { readTimeline } from '../ask/timelines.ts';
import { fromWritten } from '../ask/written.ts';
import { CLASSICAL_QUESTIONS } from '../data/classical-questions.ts';
import {
  CLASSICAL,
  CLASSICAL_FACTS,
  CLASSICAL_PEOPLE,
  CLASSICAL_WORDS,
  PLACE_SORTS,
  RULE_CASES,
  RULE_KINDS,
} from '../data/classical.ts';
import { readRomanNumeral } from './ancient-egypt-greece-rome/numerals.ts';
import { labelTheTemple } from './ancient-egypt-greece-rome/temple.ts';

const SOURCE = 'Encyclopaedia Britannica; The British Museum';
const words = { terms: CLASSICAL_WORDS, source: SOURCE };
const facts = { sorts: PLACE_SORTS, cases: CLASSICAL_FACTS, source: SOURCE };
const rule = { sorts: RULE_KINDS, cases: RULE_CASES, source: SOURCE };
const gap = (grade: number): number => (grade < 7 ? 90 : 30);

export const ancientEgyptGreeceRome: Topic = {
  id: 'ancient_egypt_greece_rome',
  name: 'Egypt, Greece and Rome',
  about:
    'Know how people lived and were governed in ancient Egypt, Greece and Rome, and what we have from them.',
  grades: [5, 9],
  keywords: [
    'ancient',
    'Egypt',
    'Greece',
    'Rome',
    'pharaoh',
    'pyramid',
    'Athens',
    'Sparta',
    'democracy',
    'republic',
    'Caesar',
    'Alexander',
  ],
  connected: ['dates_and_sources', 'explorers_inventions'],
  prerequisites: ['early_civilizations'],
  standards: [
    'D2.His.1.3-5',
    'D2.His.2.3-5',
    'D2.Civ.5.3-5',
    'D2.His.1.6-8',
    'D2.His.2.6-8',
    'D2.His.3.6-8',
    'D2.His.14.6-8',
    'D2.His.1.9-12',
  ],
  items: [
    whatSort(
      { id: 'whose-world', difficulty: 1, grades: [5, 6] },
      facts,
      'To which ancient people does this belong?',
    ),
    whichIs({ id: 'which-belongs', difficulty: 2, grades: [7, 9] }, facts),
    whatSort(
      { id: 'kind-of-rule', difficulty: 3, standards: ['D2.Civ.5.3-5', 'D2.Civ.5.6-8'] },
      rule,
      'Which form of government is this?',
    ),
    whoDidIt({ id: 'who-was-it', difficulty: 2 }, SOURCE, CLASSICAL_PEOPLE),
    matchDeeds({ id: 'match-people', difficulty: 3, grades: [5, 6] }, SOURCE, CLASSICAL_PEOPLE),
    termForExample(words),
    { ...typeTerm(words), grades: [7, 9] },
    readTimeline({ id: 'read-the-timeline', difficulty: 1, grades: [5, 6] }, CLASSICAL, gap),
    putInOrder(CLASSICAL, gap),
    { ...howLongBetween(CLASSICAL, gap), grades: [7, 9] },
    readRomanNumeral,
    labelTheTemple,
    fromWritten({ id: 'read-and-think', difficulty: 5 }, SOURCE, CLASSICAL_QUESTIONS),
  ],
};
