import { authored, type Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { termForExample } from '../../../authoring/vocabulary.ts';
import { matchCauses, type Link } from '../ask/causes.ts';
import { whatSort, whichIs } from '../ask/sorting.ts';
import { fromSequences, fromWritten } from '../ask/written.ts';
import { CAUSATION_QUESTIONS } from '../data/causation-questions.ts';
import {
  CAUSE_CASES,
  CAUSE_KINDS,
  CAUSE_WORDS,
  CHAINS,
  ERROR_CASES,
  ERROR_KINDS,
  RESULT_CASES,
  RESULT_KINDS,
} from '../data/causation.ts';
import { CIVIL_WAR_LINKS } from '../data/civil-war.ts';
import { INDUSTRIAL_LINKS } from '../data/industrial.ts';
import { MEDIEVAL_LINKS } from '../data/medieval.ts';
import { RENAISSANCE_LINKS } from '../data/renaissance.ts';
import { REVOLUTION_LINKS } from '../data/revolution.ts';
import { joinTheClauses } from './cause-consequence/joining.ts';

const SOURCE = 'Encyclopaedia Britannica; U.S. National Archives; Library of Congress';
const words = { terms: CAUSE_WORDS, source: SOURCE };
const kinds = { sorts: CAUSE_KINDS, cases: CAUSE_CASES, source: SOURCE };
const results = { sorts: RESULT_KINDS, cases: RESULT_CASES, source: SOURCE };
const errors = { sorts: ERROR_KINDS, cases: ERROR_CASES, source: SOURCE };

/** Links of one age could pass for each other, so those of one table are kept apart here. */
const ageOf = (age: string, links: readonly Link[]): Link[] =>
  links.map((link) => ({ ...link, group: age }));

const ALL_AGES: readonly Link[] = [
  ...ageOf('medieval', MEDIEVAL_LINKS),
  ...ageOf('renaissance', RENAISSANCE_LINKS),
  ...ageOf('revolution', REVOLUTION_LINKS),
  ...ageOf('civil war', CIVIL_WAR_LINKS),
  ...ageOf('industrial', INDUSTRIAL_LINKS),
];

export const causeConsequence: Topic = {
  id: 'cause_consequence',
  name: 'Causes and consequences',
  about:
    'Tell kinds of causes and consequences apart, weigh them, and find mistakes in explanations.',
  grades: [8, 12],
  keywords: [
    'cause',
    'effect',
    'consequence',
    'trigger',
    'long-term',
    'change',
    'continuity',
    'argument',
    'evidence',
    'thesis',
    'historical thinking',
  ],
  connected: ['world_wars', 'twentieth_century', 'cold_war_world'],
  prerequisites: ['source_skills', 'turning_points'],
  standards: [
    'D2.His.2.6-8',
    'D2.His.14.6-8',
    'D2.His.15.6-8',
    'D2.His.16.6-8',
    'D2.His.2.9-12',
    'D2.His.14.9-12',
    'D2.His.15.9-12',
    'D2.His.16.9-12',
  ],
  mastery: UNDERSTANDING,
  items: [
    whatSort(
      { id: 'kind-of-cause', difficulty: 2, standards: ['D2.His.15.6-8', 'D2.His.15.9-12'] },
      kinds,
      'What kind of cause of the event is this?',
    ),
    whichIs({ id: 'find-the-kind', difficulty: 3 }, kinds),
    whatSort(
      { id: 'kind-of-consequence', difficulty: 2 },
      results,
      'What kind of consequence is this mainly?',
    ),
    whatSort(
      { id: 'what-is-wrong-here', difficulty: 4 },
      errors,
      'What is wrong with this explanation?',
    ),
    fromSequences({ id: 'chain-in-order', difficulty: 3 }, SOURCE, CHAINS, (grade) =>
      grade < 10 ? 4 : 5,
    ),
    joinTheClauses,
    matchCauses({ id: 'match-causes', difficulty: 3 }, SOURCE, ALL_AGES),
    termForExample(words),
    fromWritten({ id: 'weigh-the-evidence', difficulty: 5 }, SOURCE, CAUSATION_QUESTIONS),
    authored(
      {
        id: 'was-it-inevitable',
        difficulty: 5,
        grades: [9, 12],
        standards: ['D2.His.14.9-12', 'D2.His.15.9-12', 'D2.His.16.9-12'],
      },
      'open',
      {
        prompt:
          'Choose a great event in history, for instance the American Civil War, World War I or the fall of the Berlin Wall. Was it **bound to happen**? Name **one long-term cause, one short-term cause and the trigger**, and argue whether it could have gone otherwise.',
        sample:
          'World War I was likely but not bound to happen. A long-term cause was the system of alliances that had grown since the 1870s, which could draw all great powers into one conflict. A short-term cause was the tension after the Balkan Wars of 1912 and 1913, which made Austria-Hungary fear Serbia. The trigger was the attack in Sarajevo on June 28, 1914. Yet earlier crises, such as those over Morocco, had ended without a war, so alliances alone did not force one. In July 1914 leaders made choices: Germany gave unlimited support, and Vienna sent demands that were meant to be refused. Had one of them held back, the crisis might have ended like the ones before. So the deep causes made war possible, but decisions made it happen.',
        rubric: [
          {
            name: 'Three kinds of causes',
            full: 'One long-term cause, one short-term cause and the trigger, all correct and rightly labeled.',
            points: 4,
          },
          {
            name: 'Argument',
            full: 'A clear answer to “bound to happen?”, supported by evidence, for example a comparison or a decision that could have been different.',
            points: 4,
          },
          {
            name: 'Clear writing',
            full: 'Sentences are joined by fitting words such as because, although, therefore.',
            points: 2,
          },
        ],
        words: { min: 100, max: 400 },
        hints: [
          'What had been building up for decades? What happened in the last year? What set it off?',
          'Find a moment at which someone could have decided otherwise.',
        ],
        steps: [
          'Label the three causes.',
          'Then imagine one of them away, and say with evidence what might have happened.',
        ],
        source: SOURCE,
      },
    ),
  ],
};
