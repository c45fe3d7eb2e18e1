import type { Case, CaseKind } from '../../../authoring/cases.ts';

export const UNEMPLOYED_KINDS: readonly CaseKind[] = [
  { name: 'frictional unemployment', means: 'being between two jobs or looking for a first one' },
  {
    name: 'structural unemployment',
    means: 'having skills or living in a place that no longer fit the jobs there are',
  },
  {
    name: 'cyclical unemployment',
    means: 'being without a job because the whole economy is in a downturn',
  },
  { name: 'not unemployed', means: 'having a job, or not looking for one' },
];

const cases = (kind: string, rows: readonly (readonly [text: string, why: string])[]): Case[] =>
  rows.map(([text, why]) => ({ text, kind, why: `${text} ${why}` }));

/** How the survey of the labor force sorts people. */
export const UNEMPLOYED_CASES: readonly Case[] = [
  ...cases('frictional unemployment', [
    [
      'Amara quit her job last week to find a better one, and has three interviews.',
      'She is between two jobs.',
    ],
    [
      'Minh has just finished college and is sending out his first applications.',
      'He is looking for a first job.',
    ],
    [
      'Zofia moved to another city and is looking for work in her usual trade, where many jobs are open.',
      'She is between two jobs that exist.',
    ],
    [
      'Kwame returns to work after caring for a child and is choosing among offers.',
      'He is on his way into a job.',
    ],
    [
      'A cook left one restaurant and is looking at five others that need a cook.',
      'The cook is between two jobs.',
    ],
  ]),
  ...cases('structural unemployment', [
    [
      'A machine now does what Omar was trained for. He is looking for work, but no firm needs his skill any more.',
      'His skill no longer fits.',
    ],
    [
      'The mine of a town has closed for good. Its miners look for work, but there is none for them in the region.',
      'Jobs and places no longer fit.',
    ],
    [
      'Typesetters cannot find work, because computers set all pages now.',
      'Technology has ended their trade.',
    ],
    [
      'Jobs are open in the city for programmers. Lars, a weaver, applies everywhere and is turned down for lack of skills.',
      'Skills and jobs do not fit.',
    ],
    [
      'All switchboards became automatic, and the operators look for a trade they would have to learn first.',
      'Their skill is no longer needed.',
    ],
  ]),
  ...cases('cyclical unemployment', [
    [
      'In a recession people buy fewer cars, and Diego’s plant lays off 300 workers until sales recover.',
      'The downturn of the economy is the cause.',
    ],
    [
      'Spending falls in all industries at once. Noor’s office lets her go and hopes to hire again in better times.',
      'The downturn of the economy is the cause.',
    ],
    [
      'Builders lose their jobs because, in a slump, hardly anyone has new houses built.',
      'Demand has fallen with the whole economy.',
    ],
    [
      'A hotel lays off its staff, since families travel less while incomes everywhere are falling.',
      'Incomes fall in the whole economy.',
    ],
    [
      'After a financial crisis, stores, factories and banks all cut jobs together.',
      'All industries are hit at once.',
    ],
  ]),
  ...cases('not unemployed', [
    [
      'Yuki studies full time and is not looking for a job.',
      'She is not looking, so she is not in the labor force.',
    ],
    [
      'Sione works 12 hours a week and would like more.',
      'He has a job, if a small one: he counts as employed.',
    ],
    [
      'Ingrid, 70, is retired and enjoys her garden.',
      'She is not looking, so she is not in the labor force.',
    ],
    [
      'Ravi stopped looking for a job half a year ago.',
      'Who has not looked for four weeks is not in the labor force.',
    ],
    ['Elif is on vacation from her job this week.', 'She has a job, so she counts as employed.'],
  ]),
];
