import { z } from 'zod';
import { rowId } from './ids.ts';

export const MOST_SCORE_LINES = 10_000;

const csv = z.string().min(1).max(1_000_000).meta({
  description:
    'A table with a line of names: Student (or Username, or Id), then assignments by title or “#12”. Separated by commas, semicolons or tabs.',
});

export const scoreProblem = z
  .enum([
    'unknown_student',
    'two_students',
    'student_again',
    'no_student',
    'not_a_number',
    'formula',
    'out_of_range',
    'decimals',
    'not_theirs',
    'excused',
  ])
  .meta({ id: 'ScoreProblem' });
export type ScoreProblem = z.infer<typeof scoreProblem>;

const importCell = z.object({
  assignmentId: rowId,
  from: z.number().nullable(),
  to: z.number().nullable().meta({ description: 'Null where the entry cannot be used.' }),
  problem: scoreProblem.nullable(),
});

const importLine = z
  .object({
    line: z.int().meta({ description: 'As in the file, the line of names being 1.' }),
    student: z.object({ id: z.string(), name: z.string() }).nullable(),
    problem: scoreProblem.nullable(),
    unchanged: z.int(),
    cells: z.array(importCell).meta({ description: 'Those that change or cannot be used.' }),
  })
  .meta({ id: 'ScoreImportLine' });
export type ScoreImportLine = z.infer<typeof importLine>;

export const scoreImportPreview = z
  .object({
    columns: z.array(z.object({ name: z.string(), assignmentId: rowId })),
    ignored: z.array(z.string()).meta({ description: 'Columns that are no assignment.' }),
    lines: z.array(importLine),
    changes: z.int(),
    unchanged: z.int(),
    problems: z.int(),
    overrides: z.int().meta({
      description: 'Changes of scores that follow from answers; they are logged as set by hand.',
    }),
    state: z.string().meta({ description: 'Send it back: what the preview was made of.' }),
  })
  .meta({ id: 'ScoreImportPreview' });
export type ScoreImportPreview = z.infer<typeof scoreImportPreview>;

export const previewScoresBody = z.strictObject({ csv });
export const importScoresBody = z.strictObject({
  csv,
  state: z.string().max(100),
  leaveOutProblems: z.boolean().meta({
    description: 'Without it nothing is imported while anything cannot be used.',
  }),
});
export type ImportScoresBody = z.infer<typeof importScoresBody>;

export const importScoresAnswer = z.object({
  changed: z.int(),
  students: z.int(),
  leftOut: z.int(),
});
export type ImportScoresAnswer = z.infer<typeof importScoresAnswer>;
