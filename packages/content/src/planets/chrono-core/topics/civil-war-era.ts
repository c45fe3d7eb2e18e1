import { authored, type Topic } from '@planets/practice';
import { matchTerms, termForExample } from '../../../authoring/vocabulary.ts';
import { putInOrder } from '../ask/arranging.ts';
import { matchCauses, whatCameOfIt, whatLedToIt } from '../ask/causes.ts';
import { whoDidIt } from '../ask/people.ts';
import { labelMap } from '../ask/places.ts';
import { whatSort, whichIs } from '../ask/sorting.ts';
import { readTimeline } from '../ask/timelines.ts';
import { fromWritten } from '../ask/written.ts';
import { CIVIL_WAR_QUESTIONS } from '../data/civil-war-questions.ts';
import {
  CIVIL_WAR,
  CIVIL_WAR_LINKS,
  CIVIL_WAR_PEOPLE,
  CIVIL_WAR_PLACES,
  CIVIL_WAR_WORDS,
  RECONSTRUCTION_CASES,
  RECONSTRUCTION_SORTS,
} from '../data/civil-war.ts';
import { compareResources } from './civil-war-era/resources.ts';

const SOURCE = 'National Park Service; U.S. National Archives; Library of Congress';
const words = { terms: CIVIL_WAR_WORDS, source: SOURCE };
const measures = { sorts: RECONSTRUCTION_SORTS, cases: RECONSTRUCTION_CASES, source: SOURCE };
const gap = (grade: number): number => (grade < 8 ? 3 : 1);

export const civilWarEra: Topic = {
  id: 'civil_war_era',
  name: 'Slavery, Civil War and Reconstruction',
  about:
    'Explain why the United States went to war with itself, who fought for freedom, and what the war changed.',
  grades: [5, 11],
  keywords: [
    'Civil War',
    'slavery',
    'abolition',
    'Lincoln',
    'Union',
    'Confederacy',
    'emancipation',
    'Reconstruction',
    'Gettysburg',
    'Tubman',
    'Douglass',
  ],
  connected: ['us_history', 'dates_and_sources'],
  prerequisites: ['constitution_government'],
  standards: [
    'D2.His.1.3-5',
    'D2.His.3.3-5',
    'D2.His.14.3-5',
    'D2.His.1.6-8',
    'D2.His.3.6-8',
    'D2.His.14.6-8',
    'D2.Civ.3.6-8',
    'D2.His.3.9-12',
    'D2.His.14.9-12',
    'D2.His.15.9-12',
  ],
  items: [
    readTimeline({ id: 'read-the-timeline', difficulty: 1, grades: [5, 6] }, CIVIL_WAR, gap),
    compareResources,
    whoDidIt({ id: 'who-was-it', difficulty: 2 }, SOURCE, CIVIL_WAR_PEOPLE),
    termForExample(words),
    { ...matchTerms(words), grades: [5, 6] },
    whatCameOfIt({ id: 'what-came-of-it', difficulty: 3, grades: [5, 7] }, SOURCE, CIVIL_WAR_LINKS),
    whatLedToIt({ id: 'what-led-to-it', difficulty: 4, grades: [8, 11] }, SOURCE, CIVIL_WAR_LINKS),
    matchCauses({ id: 'match-causes', difficulty: 4, grades: [8, 11] }, SOURCE, CIVIL_WAR_LINKS),
    whatSort(
      { id: 'which-measure', difficulty: 3, grades: [6, 11] },
      measures,
      'Where does this come from?',
    ),
    whichIs({ id: 'what-it-did', difficulty: 4, grades: [9, 11] }, measures),
    putInOrder(CIVIL_WAR, gap),
    labelMap(
      { id: 'find-the-places', difficulty: 4 },
      SOURCE,
      CIVIL_WAR_PLACES,
      'Something important happened at each of these places between 1848 and 1869. Put each name at its place. The map shows today’s states.',
    ),
    fromWritten({ id: 'read-and-think', difficulty: 5 }, SOURCE, CIVIL_WAR_QUESTIONS),
    authored(
      {
        id: 'who-ended-slavery',
        difficulty: 5,
        grades: [7, 11],
        standards: ['D2.His.14.6-8', 'D2.His.16.6-8', 'D2.His.14.9-12', 'D2.His.16.9-12'],
      },
      'open',
      {
        prompt:
          'Who or what **ended slavery** in the United States? Make a claim and support it with **at least three** pieces of evidence, such as laws, events and actions of people. Say which you find most important, and why.',
        sample:
          'Slavery was ended by many together, but the people who were enslaved began it. Hundreds of thousands fled to the Union army, and by that they weakened the Confederacy. About 180,000 Black soldiers then fought for the Union. Second, the Emancipation Proclamation of 1863 made freedom a goal of the war, so each victory freed more people. Third, the Thirteenth Amendment of 1865 ended slavery by law everywhere, even in Kentucky, where the Proclamation had not reached. The amendment was the final step, but without the flight and the fight of Black Americans it might not have come, so I find their actions most important.',
        rubric: [
          { name: 'Claim', full: 'A clear answer to the question.', points: 2 },
          {
            name: 'Evidence',
            full: 'Three correct pieces of evidence, at least one law and one action of people.',
            points: 5,
          },
          {
            name: 'Weighing',
            full: 'Says which was most important and gives a reason that follows from the evidence.',
            points: 3,
          },
        ],
        words: { min: 80, max: 350 },
        hints: [
          'Think of laws and amendments, of armies, and of enslaved people themselves.',
          'For each, ask: what would have happened without it?',
        ],
        steps: [
          'State your claim in one sentence.',
          'Give three pieces of evidence and explain how each led to freedom. Then weigh them.',
        ],
        source: SOURCE,
      },
    ),
  ],
};
