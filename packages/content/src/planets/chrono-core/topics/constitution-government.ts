import { authored, type Topic } from '@planets/practice';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { matchDeeds, whoDidIt } from '../ask/people.ts';
import { whatSort } from '../ask/sorting.ts';
import { fromSequences, fromWritten } from '../ask/written.ts';
import { CONSTITUTION_QUESTIONS } from '../data/constitution-questions.ts';
import {
  AMENDMENT_SORTS,
  CASES,
  CIVIC_SEQUENCES,
  CONSTITUTION_WORDS,
  FEDERAL_CASES,
  FEDERAL_SORTS,
  RIGHTS_CASES,
} from '../data/constitution.ts';
import { labelTheChecks } from './constitution-government/diagram.ts';
import { countForTheOverride, fillTheChambers } from './constitution-government/numbers.ts';
import { matchPreamble, preambleGoal } from './constitution-government/preamble.ts';

const SOURCE = 'U.S. National Archives, Constitution of the United States';
const COURT = 'Supreme Court of the United States; Library of Congress, U.S. Reports';
const words = { terms: CONSTITUTION_WORDS, source: SOURCE };
const rights = { sorts: AMENDMENT_SORTS, cases: RIGHTS_CASES, source: SOURCE };

export const constitutionGovernment: Topic = {
  id: 'constitution_government',
  name: 'The Constitution and government',
  about:
    'Explain how the government of the United States works, how laws are made and what rights people have.',
  grades: [4, 12],
  keywords: [
    'constitution',
    'government',
    'branches',
    'checks and balances',
    'Bill of Rights',
    'Congress',
    'president',
    'Supreme Court',
    'law',
    'amendment',
    'civics',
  ],
  connected: ['us_history', 'dates_and_sources'],
  prerequisites: ['citizenship', 'american_revolution'],
  standards: [
    'D2.Civ.1.3-5',
    'D2.Civ.3.3-5',
    'D2.Civ.5.3-5',
    'D2.Civ.3.6-8',
    'D2.Civ.4.6-8',
    'D2.Civ.5.6-8',
    'D2.Civ.8.6-8',
    'D2.Civ.3.9-12',
    'D2.Civ.4.9-12',
    'D2.Civ.12.9-12',
  ],
  items: [
    preambleGoal,
    matchPreamble,
    { ...termForMeaning({ ...words, difficulty: 1 }), grades: [4, 4] },
    termForExample(words),
    { ...matchTerms(words), grades: [4, 5] },
    whatSort(
      { id: 'which-right', difficulty: 4, grades: [5, 12] },
      rights,
      'Which amendment is this about?',
    ),
    whatSort(
      {
        id: 'nation-or-state',
        difficulty: 3,
        grades: [6, 12],
        standards: ['D2.Civ.5.6-8', 'D2.Civ.4.9-12'],
      },
      {
        sorts: FEDERAL_SORTS,
        cases: FEDERAL_CASES.map((one) => ({ ...one, text: `To ${one.text}` })),
        source: SOURCE,
      },
      'Who has this power under the Constitution?',
    ),
    fromSequences({ id: 'stages-in-order', difficulty: 3 }, SOURCE, CIVIC_SEQUENCES, (grade) =>
      grade < 6 ? 4 : grade < 9 ? 5 : 6,
    ),
    fillTheChambers,
    labelTheChecks,
    countForTheOverride,
    whoDidIt(
      {
        id: 'which-case',
        difficulty: 4,
        grades: [9, 12],
        standards: ['D2.Civ.3.9-12', 'D2.Civ.12.9-12'],
      },
      COURT,
      CASES,
      'Which decision of the Supreme Court',
    ),
    matchDeeds(
      { id: 'match-cases', difficulty: 5, grades: [10, 12] },
      COURT,
      CASES,
      'Match each case with what it settled.',
    ),
    fromWritten({ id: 'read-and-think', difficulty: 4 }, SOURCE, CONSTITUTION_QUESTIONS),
    authored(
      {
        id: 'why-not-one-branch',
        difficulty: 4,
        grades: [7, 12],
        standards: ['D2.Civ.4.6-8', 'D2.Civ.4.9-12'],
      },
      'open',
      {
        prompt:
          '“Government would be faster if one branch made the laws, carried them out and judged by them.” Say whether you agree. Use **at least two** checks from the Constitution as evidence, and say what might go wrong without each of them.',
        sample:
          'I do not agree. It would be faster, but nobody could stop a mistake or an abuse. One check is the veto: the president can send a bill back, so Congress has to think again, and only two thirds of both chambers can override it. Without it, a small majority could push through a rash law. A second check is judicial review. Courts can strike down a law that breaks the Constitution. Without it, a majority could take away the free speech of a group that it dislikes. Slowness has a price, for instance in a crisis, but it protects freedom.',
        rubric: [
          { name: 'Claim', full: 'A clear position on the quotation.', points: 2 },
          {
            name: 'Evidence',
            full: 'Two checks from the Constitution, described correctly.',
            points: 4,
          },
          {
            name: 'Reasoning',
            full: 'For each check: what could go wrong without it. The other side (speed) is considered.',
            points: 4,
          },
        ],
        words: { min: 60, max: 300 },
        hints: [
          'Which checks do you know? Think of vetoes, votes of the Senate, and courts.',
          'For each, imagine that it did not exist. Who could do what?',
        ],
        steps: [
          'Say what you think.',
          'Name two checks, and show by an example what each prevents.',
        ],
        source: SOURCE,
      },
    ),
  ],
};
