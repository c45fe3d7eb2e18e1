import { z } from 'zod';
import { instant, percent, planetId, rowId, topicId } from './ids.ts';
import { mode } from './mode.ts';
import { sessionSummary } from './session.ts';

const practiceFigures = {
  sessions: z.int(),
  questionsAnswered: z.int(),
  questionsCorrect: z.int(),
  averageScorePercent: percent.nullable().meta({
    description: 'Mean of the sessions’ scores, one decimal; null where there is none.',
  }),
  activeSeconds: z.int(),
};

export const practiceStats = z.object(practiceFigures).meta({ id: 'PracticeStats' });
export type PracticeStats = z.infer<typeof practiceStats>;

export const planetStats = z
  .object({ planet: planetId, ...practiceFigures, lastPractisedAt: instant })
  .meta({ id: 'PlanetStats' });
export type PlanetStats = z.infer<typeof planetStats>;

export const assignmentState = z
  .enum(['upcoming', 'open', 'in_progress', 'submitted', 'graded', 'late', 'missing', 'excused'])
  .meta({
    id: 'AssignmentState',
    description:
      '`late`: handed in after it was due, not graded yet. `graded`: the grade is released.',
  });
export type AssignmentState = z.infer<typeof assignmentState>;

export const assignment = z
  .object({
    id: rowId,
    classId: rowId,
    title: z.string(),
    planet: planetId,
    topicName: z.string(),
    type: z.enum(['practice', 'quiz', 'test', 'homework']),
    state: assignmentState,
    opensAt: instant,
    dueAt: instant,
    submittedAt: instant.nullable(),
    handedInLate: z.boolean(),
    points: z.number(),
    earned: z.number().nullable().meta({ description: 'Null until released.' }),
    scorePercent: z.number().nullable().meta({ description: 'Null until released.' }),
    feedback: z.string().nullable().meta({ description: 'Null until released.' }),
  })
  .meta({ id: 'Assignment' });
export type Assignment = z.infer<typeof assignment>;

export const schoolClass = z
  .object({
    id: rowId,
    name: z.string(),
    teacher: z.string(),
    averagePercent: z.number().nullable().meta({
      description: '100 x points earned / points possible over released grades; null without one.',
    }),
    graded: z.int(),
    missing: z.int(),
  })
  .meta({ id: 'SchoolClass' });
export type SchoolClass = z.infer<typeof schoolClass>;

export const gradebook = z
  .object({
    assigned: z.object({
      stats: z.object({
        assigned: z.int(),
        submitted: z.int(),
        graded: z.int(),
        missing: z.int(),
        averagePercent: z.number().nullable(),
      }),
      classes: z.array(schoolClass),
      assignments: z.array(assignment),
      missing: z.array(rowId),
    }),
    practice: z.object({
      stats: practiceStats,
      planets: z.array(planetStats),
      recent: z.array(sessionSummary),
    }),
  })
  .meta({ id: 'Gradebook', description: 'The two ledgers of a student, never mixed.' });
export type Gradebook = z.infer<typeof gradebook>;

export const historySort = z.enum(['newest', 'oldest', 'best', 'weakest', 'longest']);
export type HistorySort = z.infer<typeof historySort>;

const dayOrInstant = z.union([z.iso.date(), instant]).meta({
  description: 'A UTC day (2026-03-31) or an instant (2026-03-31T12:00:00Z).',
});

export const historyQuery = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  planet: planetId.optional(),
  topic: topicId.optional(),
  mode: mode.optional(),
  completed: z.enum(['true', 'false']).optional(),
  from: dayOrInstant
    .optional()
    .meta({ description: 'Saved at or after; a day counts from its start.' }),
  to: dayOrInstant.optional().meta({ description: 'Saved before or at; a day counts to its end.' }),
  sort: historySort.default('newest'),
});
export type HistoryQuery = z.input<typeof historyQuery>;

export const historyAnswer = z.object({
  sessions: z.array(sessionSummary),
  nextCursor: z.string().nullable(),
});
export type HistoryAnswer = z.infer<typeof historyAnswer>;
