import { REVIEW_PLANET } from '@planets/contract';
import { planets } from '@planets/content';
import type { ExportedStudent } from './access.ts';
import type { FiguresRow, PageOf } from './practice-pages.ts';

/** A calendar day, which is no instant. */
export interface Day {
  readonly day: string;
}

/** Numbers stay numbers, dates stay dates; whatever a person typed is text. */
export type TableCell = string | number | Date | Day | null;

interface Column {
  readonly name: string;
  readonly about: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: FiguresRow, student: ExportedStudent) => TableCell;
}

const planetNames = new Map([
  ...planets.map(({ id, name }): [string, string] => [id, name]),
  [REVIEW_PLANET, 'Review'],
]);
/** The planet's name; the id where there is no such planet any more. */
export const planetName = (id: string): string => planetNames.get(id) ?? id;

/** By the server's clock, pauses included. */
export const wallSeconds = ({ startedAt, completedAt }: FiguresRow): number =>
  Math.max(0, Math.round((completedAt - startedAt) / 1000));

const ENDED = {
  completion: 'all questions done',
  exit: 'left early',
  time: 'time was up',
} as const;

const howItEnded = ({ endedBy, completed }: FiguresRow): string =>
  ENDED[endedBy ?? (completed ? 'completion' : 'exit')];

const student: Column = {
  name: 'Student',
  about: 'The name. In the file of a class alone.',
  width: 28,
  cell: (_, { name }) => name,
};

const columns: readonly Column[] = [
  { name: 'Session', about: 'Its number.', width: 10, cell: ({ id }) => id },
  {
    name: 'Planet',
    about: 'The name.',
    width: 16,
    cell: ({ subject }) => planetName(subject),
  },
  {
    name: 'Topic',
    about: 'The name, or what it was renamed to.',
    width: 32,
    cell: ({ topic }) => topic,
  },
  { name: 'Grade', about: 'The grade level.', width: 8, cell: ({ gradeLevel }) => gradeLevel },
  { name: 'Mode', about: 'The mode’s id.', width: 12, cell: ({ mode }) => mode },
  {
    name: 'Completed',
    about: '`yes` where every question was resolved, else `no`.',
    width: 11,
    cell: ({ completed }) => (completed ? 'yes' : 'no'),
  },
  {
    name: 'How it ended',
    about: Object.values(ENDED).join(', '),
    width: 18,
    cell: howItEnded,
  },
  {
    name: 'Score (%)',
    about: '0 to 100, one decimal.',
    width: 10,
    cell: ({ scorePercent }) => scorePercent,
  },
  {
    name: 'Right',
    about: 'Questions answered right in the end.',
    width: 8,
    cell: ({ questionsCorrect }) => questionsCorrect,
  },
  {
    name: 'Answered',
    about: 'Questions with a try.',
    width: 10,
    cell: ({ questionsAnswered }) => questionsAnswered,
  },
  {
    name: 'Questions',
    about: 'All of the session.',
    width: 10,
    cell: ({ totalQuestions }) => totalQuestions,
  },
  {
    name: 'Active seconds',
    about: 'Time at work: sleeping and hidden tabs are not in it.',
    width: 15,
    cell: ({ timeSpentSeconds }) => timeSpentSeconds,
  },
  {
    name: 'Wall seconds',
    about: 'From the start until it was saved, by the server’s clock.',
    width: 13,
    cell: wallSeconds,
  },
  {
    name: 'Local date',
    about: 'The day it counts for where the student was. Empty from before it was kept.',
    width: 12,
    cell: ({ localDate }) => (localDate === null ? null : { day: localDate }),
  },
  {
    name: 'Zone',
    about: 'The IANA zone of that day.',
    width: 20,
    cell: ({ zone }) => zone,
  },
  {
    name: 'Started (UTC)',
    about: 'The instant.',
    width: 21,
    cell: ({ startedAt }) => new Date(startedAt),
  },
  {
    name: 'Saved (UTC)',
    about: 'The instant.',
    width: 21,
    cell: ({ completedAt }) => new Date(completedAt),
  },
];

/** The columns of a student's file, or of a class's. */
export const columnsOf = (of: 'student' | 'class'): readonly Column[] =>
  of === 'class' ? [student, ...columns] : columns;

/** A page of sessions as rows of cells. */
export const tableRows = (
  shown: readonly Column[],
  { student: whose, rows }: PageOf<FiguresRow>,
): TableCell[][] => rows.map((row) => shown.map(({ cell }) => cell(row, whose)));
