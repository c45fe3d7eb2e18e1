import type { ArchivePart } from './archive-part.ts';

interface Asked {
  readonly reader: 'oneself' | 'school';
  readonly isStudent: boolean;
  readonly madeAt: string;
}

const LEFT_OUT = {
  student: [
    'Grades and comments that your teacher has not shown you yet. Ask your teacher.',
    'The answers to questions you can still work on.',
    'What belongs to other people.',
  ],
  staff: ['What belongs to your students: grades you gave are in their archives.'],
  school: ['What belongs to other people.'],
} as const;

/** What is in an archive, in plain words. */
export function readme(
  parts: readonly ArchivePart[],
  { reader, isStudent, madeAt }: Asked,
): string {
  const leftOut = LEFT_OUT[reader === 'school' ? 'school' : isStudent ? 'student' : 'staff'];
  const lines = [
    reader === 'school'
      ? 'Everything Learning Planets holds about one student.'
      : 'Everything Learning Planets holds about you.',
    `Made on ${madeAt} (UTC).`,
    '',
    'What is in each file',
    '',
    ...parts.flatMap(({ name, about, columns }) => [
      `${name}.json${columns === undefined ? '' : ` and ${name}.csv`}`,
      `    ${about}`,
      '',
    ]),
    'How to read them',
    '',
    'The .csv files open in a spreadsheet. The .json files hold more: they open in any browser or text editor,',
    'and programs can read them. All times end in Z and are UTC, the time in London in winter.',
    '',
    'What is not in here',
    '',
    ...leftOut.map((line) => `- ${line}`),
    '- The password: it is stored in a way that nobody can read, not even the school.',
    '',
  ];
  return lines.join('\n');
}
