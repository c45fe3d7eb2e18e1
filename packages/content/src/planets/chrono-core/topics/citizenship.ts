import type { Topic } from '@planets/practice';
import { termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { matchDeeds, whoDidIt } from '../ask/people.ts';
import { pickEvery, whatSort, whichIs } from '../ask/sorting.ts';
import { fromSequences, fromWritten } from '../ask/written.ts';
import {
  ACTS,
  ACT_SORTS,
  CIVIC_WORDS,
  DECIDING,
  FAIRNESS,
  HELPERS,
  LEVEL_JOBS,
  LEVEL_SORTS,
  RULES,
  RULE_SORTS,
} from '../data/community.ts';
import { countTheVotes, fillTheTally, whoWon } from './citizenship/votes.ts';

const SOURCE = 'USA.gov; U.S. Citizenship and Immigration Services, Civics resources';
const rules = { sorts: RULE_SORTS, cases: RULES, source: SOURCE };
const words = { terms: CIVIC_WORDS, source: SOURCE };

export const citizenship: Topic = {
  id: 'citizenship',
  name: 'Rules, fairness and community',
  about: 'Say what rules are for, who does what in a community, and how a group decides fairly.',
  grades: [1, 4],
  keywords: [
    'rules',
    'laws',
    'fair',
    'vote',
    'citizen',
    'community helpers',
    'responsibility',
    'government',
    'civics',
  ],
  connected: ['past_present', 'calendars_timelines'],
  prerequisites: [],
  standards: [
    'D2.Civ.1.K-2',
    'D2.Civ.2.K-2',
    'D2.Civ.3.K-2',
    'D2.Civ.6.K-2',
    'D2.Civ.7.K-2',
    'D2.Civ.11.K-2',
    'D2.Civ.12.K-2',
    'D2.Civ.1.3-5',
    'D2.Civ.2.3-5',
    'D2.Civ.7.3-5',
    'D2.Civ.11.3-5',
  ],
  items: [
    whatSort(
      { id: 'why-this-rule', difficulty: 1, grades: [1, 2] },
      rules,
      'Why is this a good rule?',
    ),
    whoDidIt({ id: 'who-helps', difficulty: 1 }, SOURCE, HELPERS),
    matchDeeds(
      { id: 'match-helpers', difficulty: 2 },
      SOURCE,
      HELPERS,
      'Match each helper with what they do for the community.',
    ),
    pickEvery(
      { id: 'good-citizens', difficulty: 2, grades: [1, 3] },
      { sorts: ACT_SORTS, cases: ACTS, source: SOURCE },
    ),
    fromSequences({ id: 'steps-in-order', difficulty: 2 }, SOURCE, DECIDING, (grade) =>
      grade === 1 ? 3 : 4,
    ),
    fromWritten({ id: 'what-is-fair', difficulty: 3 }, SOURCE, FAIRNESS),
    { ...termForMeaning(words), grades: [1, 2] },
    { ...termForExample(words), grades: [3, 4] },
    whoWon,
    countTheVotes,
    fillTheTally,
    whichIs(
      { id: 'job-of-which-government', difficulty: 4, grades: [3, 4], standards: ['D2.Civ.1.3-5'] },
      {
        sorts: LEVEL_SORTS,
        cases: LEVEL_JOBS.map((job) => ({ ...job, text: `It ${job.text}.` })),
        source: SOURCE,
      },
    ),
  ],
};
