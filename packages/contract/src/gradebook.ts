import { z } from 'zod';
import { pointsValue } from './assignments.ts';
import { instant, percent, planetId, rowId, topicId } from './ids.ts';
import { localDate } from './local-date.ts';
import { mode } from './mode.ts';
import { sessionSummary } from './session.ts';
import { classTotals, penalty } from './total.ts';

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
    closesAt: instant.meta({ description: 'After it nothing can be handed in.' }),
    hasOwnDates: z.boolean().meta({ description: 'A date differs from the rest of the class.' }),
    timeLimitMinutes: z.int().nullable().meta({ description: 'With `extraMinutes` in it.' }),
    extraMinutes: z.int(),
    submittedAt: instant.nullable(),
    handedInLate: z.boolean(),
    tries: z.int(),
    handIns: z.int().meta({ description: 'How often it was handed in.' }),
    points: z.number(),
    categoryId: rowId.nullable(),
    extraCredit: z.boolean().meta({ description: 'It adds points and takes none away.' }),
    neverDrop: z.boolean(),
    earned: z.number().nullable().meta({ description: 'As graded. Null until released.' }),
    scorePercent: z.number().nullable().meta({ description: 'Null until released.' }),
    penalty: penalty.nullable().meta({ description: 'What lateness took. Null until released.' }),
    counted: z.number().nullable().meta({
      description: 'What it counts: `earned` less the penalty. Null until released.',
    }),
    countedPercent: z.number().nullable().meta({ description: 'Null until released.' }),
    feedback: z.string().nullable().meta({ description: 'Null until released.' }),
    hasComments: z.boolean().meta({
      description: 'Its questions have comments or a rubric to read. False until released.',
    }),
  })
  .meta({ id: 'Assignment' });
export type Assignment = z.infer<typeof assignment>;

export const schoolClass = z
  .object({
    id: rowId,
    name: z.string(),
    teacher: z.string(),
    subject: z.string(),
    zone: z.string().meta({ description: 'The IANA zone in which its late days are counted.' }),
    averagePercent: z.number().nullable().meta({
      description:
        '100 x points counted / points possible over released grades, whatever their category; extra credit is in the first sum alone. Null without one.',
    }),
    graded: z.int(),
    missing: z.int(),
    late: z
      .object({ per: z.enum(['day', 'hour']), percent: z.number(), floorPercent: z.number() })
      .nullable()
      .meta({ description: 'What handing in late costs. Null: nothing.' }),
    totals: classTotals.meta({ description: 'From released grades alone.' }),
  })
  .meta({ id: 'SchoolClass' });
export type SchoolClass = z.infer<typeof schoolClass>;

/** Archived classes: to be read, and in no figure of the others. */
const archived = <C extends z.ZodType, A extends z.ZodType>(oneClass: C, piece: A) =>
  z
    .object({ classes: z.array(oneClass), assignments: z.array(piece) })
    .meta({ description: 'Classes that are over. They are in no figure of the others.' });

const practiceLedger = z.object({
  stats: practiceStats,
  planets: z.array(planetStats),
  recent: z.array(sessionSummary),
});

const assignedStats = z.object({
  assigned: z.int(),
  submitted: z.int(),
  graded: z.int(),
  missing: z.int(),
  averagePercent: z.number().nullable(),
});

export const gradebook = z
  .object({
    assigned: z.object({
      stats: assignedStats,
      classes: z.array(schoolClass),
      assignments: z.array(assignment),
      missing: z.array(rowId),
      archived: archived(schoolClass, assignment),
    }),
    practice: practiceLedger,
  })
  .meta({ id: 'Gradebook', description: 'The two ledgers of a student, never mixed.' });
export type Gradebook = z.infer<typeof gradebook>;

const seenByTeacher = assignment
  .extend({
    unreleased: z
      .object({
        earned: z.number().nullable(),
        penalty: penalty.nullable(),
        counted: z.number().nullable(),
        countedPercent: z.number().nullable(),
        feedback: z.string().nullable(),
        releasedAt: instant.nullable().meta({ description: 'Set where it is to come by itself.' }),
      })
      .nullable()
      .meta({ description: 'A grade that the student does not see yet.' }),
  })
  .meta({ id: 'AssignmentSeenByTeacher' });
export type AssignmentSeenByTeacher = z.infer<typeof seenByTeacher>;

const classSeenByTeacher = schoolClass
  .extend({
    totalsWithUnreleased: classTotals.nullable().meta({
      description: 'Null where everything is released, and both totals are the same.',
    }),
  })
  .meta({ id: 'SchoolClassSeenByTeacher' });
export type SchoolClassSeenByTeacher = z.infer<typeof classSeenByTeacher>;

export const studentGradebook = z
  .object({
    assigned: z.object({
      stats: assignedStats,
      classes: z.array(classSeenByTeacher),
      assignments: z.array(seenByTeacher),
      missing: z.array(rowId),
      archived: archived(classSeenByTeacher, seenByTeacher),
    }),
    practice: practiceLedger,
  })
  .meta({
    id: 'StudentGradebook',
    description:
      'A student’s two ledgers as the student sees them, for the classes the reader teaches, and beside them what is not released.',
  });
export type StudentGradebook = z.infer<typeof studentGradebook>;

export const whatIfBody = z.strictObject({
  classId: rowId,
  scores: z
    .array(
      z.strictObject({
        assignmentId: rowId,
        earned: pointsValue.nullable().meta({ description: 'Null: as if it had no grade.' }),
      }),
    )
    .max(500),
});
export type WhatIfBody = z.infer<typeof whatIfBody>;

export const whatIfAnswer = z
  .object({ totals: classTotals })
  .meta({ id: 'WhatIfAnswer', description: 'Computed, and stored nowhere.' });
export type WhatIfAnswer = z.infer<typeof whatIfAnswer>;

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
  fromDate: localDate.optional().meta({
    description:
      'The first day, as the student’s own calendar had it when the session was saved. Leaves out sessions that are not counted yet.',
  }),
  toDate: localDate.optional().meta({ description: 'The last such day.' }),
  sort: historySort.default('newest'),
});
export type HistoryQuery = z.input<typeof historyQuery>;

export const historyAnswer = z.object({
  sessions: z.array(sessionSummary),
  nextCursor: z.string().nullable(),
});
export type HistoryAnswer = z.infer<typeof historyAnswer>;
