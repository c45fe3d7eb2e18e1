import { authored, type Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { termForExample } from '../../../authoring/vocabulary.ts';
import { matchSorts, pickEvery, whatSort } from '../ask/sorting.ts';
import { fromSequences, fromWritten } from '../ask/written.ts';
import { SOURCE_QUESTIONS } from '../data/source-skills-questions.ts';
import {
  CLAIM_CASES,
  CLAIM_SORTS,
  SOURCE_STEPS,
  SOURCE_WORDS,
  STEP_CASES,
  STEP_SORTS,
} from '../data/source-skills.ts';
import { bestSupported, whatToSay } from './source-skills/accounts.ts';
import { neutralHeadline, primaryForWhat, whatGivesItAway } from './source-skills/judging.ts';

const SOURCE =
  'Library of Congress, Getting Started with Primary Sources; U.S. National Archives, Document Analysis';
const words = { terms: SOURCE_WORDS, source: SOURCE };
const steps = { sorts: STEP_SORTS, cases: STEP_CASES, source: SOURCE };
const claims = { sorts: CLAIM_SORTS, cases: CLAIM_CASES, source: SOURCE };

export const sourceSkills: Topic = {
  id: 'source_skills',
  name: 'Working with sources',
  about: 'Judge historical sources: who made them, what they can show, and how they fit together.',
  grades: [6, 12],
  keywords: [
    'primary source',
    'secondary source',
    'bias',
    'evidence',
    'corroborate',
    'reliability',
    'context',
    'historian',
    'fake',
    'propaganda',
  ],
  connected: ['turning_points', 'us_history'],
  prerequisites: ['dates_and_sources'],
  standards: [
    'D2.His.6.6-8',
    'D2.His.9.6-8',
    'D2.His.10.6-8',
    'D2.His.11.6-8',
    'D2.His.13.6-8',
    'D2.His.16.6-8',
    'CCSS.ELA-LITERACY.RH.6-8.6',
    'CCSS.ELA-LITERACY.RH.6-8.9',
    'D2.His.6.9-12',
    'D2.His.10.9-12',
    'D2.His.11.9-12',
    'D2.His.13.9-12',
    'CCSS.ELA-LITERACY.RH.9-10.9',
  ],
  mastery: UNDERSTANDING,
  items: [
    neutralHeadline,
    whatGivesItAway,
    primaryForWhat,
    bestSupported,
    whatToSay,
    matchSorts(
      { id: 'match-steps', difficulty: 3 },
      steps,
      'Match each question with the step of working on a source.',
      4,
    ),
    whatSort(
      { id: 'kind-of-claim', difficulty: 2, grades: [6, 8] },
      claims,
      'What kind of statement is this?',
    ),
    pickEvery({ id: 'pick-the-claims', difficulty: 3, grades: [9, 12] }, claims),
    fromSequences(
      { id: 'steps-in-order', difficulty: 1, grades: [6, 7] },
      SOURCE,
      SOURCE_STEPS,
      (grade) => (grade < 9 ? 4 : 5),
    ),
    termForExample(words),
    fromWritten({ id: 'read-and-think', difficulty: 5 }, SOURCE, SOURCE_QUESTIONS),
    authored(
      {
        id: 'two-accounts',
        difficulty: 5,
        grades: [8, 12],
        standards: ['D2.His.16.6-8', 'D2.His.16.9-12', 'CCSS.ELA-LITERACY.RH.6-8.1'],
      },
      'open',
      {
        prompt: [
          '**Captain John Parker of the Lexington militia, sworn statement, April 25, 1775:**\n\n“Immediately said troops made their appearance and rushed furiously, fired upon and killed eight of our party, without receiving any provocation therefor from us.”',
          '**Lieutenant John Barker of the British army, diary, April 19, 1775:**\n\n“On our coming near them they fired one or two shots, upon which our men without any orders rushed in upon them, fired and put them to flight.”',
          'Write **what can and what cannot be said** about the first shots at Lexington on the basis of these two sources. Say how **who wrote, when and for whom** affects what you believe.',
        ],
        sample:
          'Both men say that the British soldiers rushed forward and fired, so this is almost certain, because they were on opposite sides. They disagree about who fired first. Parker made his statement under oath six days later, when Patriot leaders were collecting reports to show that the British had begun, so he had a reason to deny any provocation. Barker wrote in his own diary, probably on the same day and not for the public, and he even admits that his men acted “without any orders”, which does not flatter his army. That makes him a little more believable to me, but he too may have wished to excuse the soldiers. So I would write that it is not known who fired first, and that more witnesses are needed.',
        rubric: [
          {
            name: 'Agreement and disagreement',
            full: 'States correctly what both accounts share and where they differ, with words from the texts.',
            points: 4,
          },
          {
            name: 'Sourcing',
            full: 'Uses author, date and audience of both sources to weigh them.',
            points: 4,
          },
          { name: 'Careful conclusion', full: 'Claims no more than the sources allow.', points: 2 },
        ],
        words: { min: 80, max: 350 },
        hints: [
          'Underline what both say. Then what only one says.',
          'Who was meant to read each of the texts?',
        ],
        steps: [
          'Begin with what is certain because both agree.',
          'Then weigh the difference by author, date and audience, and say how sure you are.',
        ],
        source: 'Massachusetts Historical Society',
      },
    ),
  ],
};
