import { z } from 'zod';
import { assignmentType, pointsValue } from './assignments.ts';
import { categoryInput, gradingPolicy } from './grading-policy.ts';
import { instant, percent, planetId, rowId } from './ids.ts';

/**
 * What one cell of a class gradebook says, one letter each: a column is then a string with a letter for each
 * student, which is read at a glance and packs to almost nothing.
 */
export const CELL_STATUS = {
  '.': 'not_theirs',
  u: 'upcoming',
  o: 'open',
  p: 'in_progress',
  h: 'handed_in',
  s: 'scored',
  n: 'no_score',
  m: 'missing',
  x: 'excused',
} as const;
export type CellStatus = (typeof CELL_STATUS)[keyof typeof CELL_STATUS];

export const cellStatus = z
  .enum([
    'not_theirs',
    'upcoming',
    'open',
    'in_progress',
    'handed_in',
    'scored',
    'no_score',
    'missing',
    'excused',
  ])
  .meta({
    id: 'CellStatus',
    description:
      '`handed_in`: it waits for a grade. `no_score`: graded without a score, which is not 0. `not_theirs`: not for this student.',
  });

/** What else is true of a cell: a sum of these. */
export const CELL_FLAGS = {
  /** The student sees the grade. */
  released: 1,
  handedInLate: 2,
  /** The score was set by hand and no longer follows from the answers. */
  overridden: 4,
  /** The teacher said that it is missing. */
  markedMissing: 8,
  hasFeedback: 16,
  /** Its questions give it a score: setting another one needs a reason. */
  computed: 32,
} as const;

const flags = z.int().min(0).max(63).meta({
  description:
    'A sum of: 1 the student sees the grade, 2 handed in late, 4 the score was set by hand, 8 the teacher marked it as missing, 16 it has feedback, 32 its questions give it a score, so that setting another one needs `why`.',
});
const version = z.int().min(0).meta({
  description: 'Raised by each change, 0 where nothing was graded. Send it back with a change.',
});
const counted = z.number().meta({
  description: 'The score with the penalty for being late, which the totals take.',
});

export const gradeCell = z
  .object({
    assignmentId: rowId,
    studentId: z.string(),
    status: cellStatus,
    earned: z.number().nullable().meta({ description: 'As graded, before any penalty.' }),
    counted: counted.nullable(),
    flags,
    version,
  })
  .meta({ id: 'GradeCell', description: 'One student’s grade of one assignment, for a teacher.' });
export type GradeCell = z.infer<typeof gradeCell>;

const shownTotal = z.object({
  percent: z.number().nullable().meta({ description: 'Rounded once, half up, to one decimal.' }),
  letter: z.string().nullable(),
});

export const studentTotals = z
  .object({
    soFar: shownTotal.meta({ description: 'Over what has a score, released or not.' }),
    ifNothingMore: shownTotal.meta({
      description: 'What is neither handed in nor scored counts 0.',
    }),
    categories: z.array(z.number().nullable()).meta({
      description: 'Percent so far in each of `categories`; null where nothing counts.',
    }),
  })
  .meta({
    id: 'StudentTotals',
    description:
      'For the teacher: from all grades, also those that the student does not see yet. What it was computed from: GET /api/classes/{id}/students/{studentId}/total.',
  });
export type StudentTotals = z.infer<typeof studentTotals>;

const gridPractice = z
  .object({
    sessions: z.int(),
    activeSeconds: z.int(),
    averageScorePercent: percent,
    lastPractisedAt: instant,
  })
  .meta({ description: 'Self-practice. It never counts in a grade. Null: nothing practised yet.' });

export const gradebookStudent = z
  .object({
    id: z.string(),
    name: z.string(),
    totals: studentTotals,
    practice: gridPractice.nullable(),
  })
  .meta({ id: 'GradebookStudent' });
export type GradebookStudent = z.infer<typeof gradebookStudent>;

/** One column. `status`, `earned`, `flags` and `versions` have one entry for each student, in their order. */
export const gradebookColumn = z
  .object({
    id: rowId,
    title: z.string(),
    type: assignmentType,
    planet: planetId,
    categoryId: rowId.nullable(),
    points: pointsValue,
    extraCredit: z.boolean(),
    neverDrop: z.boolean(),
    dueAt: instant,
    hasQuestions: z.boolean().meta({ description: 'False: its score is entered by hand.' }),
    status: z.string().meta({
      description:
        'A letter for each student: `.` not theirs, `u` upcoming, `o` open, `p` in progress, `h` handed in, `s` scored, `n` graded without a score, `m` missing, `x` excused.',
      example: 'ssmhx',
    }),
    earned: z.array(z.number().nullable()),
    penalised: z.array(z.tuple([z.int(), counted])).meta({
      description: 'Where a late penalty took something off: the student’s index, what counts.',
    }),
    flags: z.array(flags),
    versions: z.array(version),
  })
  .meta({ id: 'GradebookColumn' });
export type GradebookColumn = z.infer<typeof gradebookColumn>;

export const classGradebook = z
  .object({
    class: z.object({
      id: rowId,
      name: z.string(),
      zone: z.string(),
      archived: z.boolean(),
      mayGrade: z.boolean().meta({ description: 'Whether you may change grades here.' }),
    }),
    categories: z.array(categoryInput.extend({ id: rowId })),
    policy: gradingPolicy,
    students: z.array(gradebookStudent).meta({ description: 'Enrolled now, by name.' }),
    assignments: z.array(gradebookColumn).meta({
      description: 'Published and not withdrawn, by due time.',
    }),
  })
  .meta({
    id: 'ClassGradebook',
    description: 'Students by assignments. Columns are lists with one entry for each student.',
  });
export type ClassGradebook = z.infer<typeof classGradebook>;

const cellChange = z
  .strictObject({
    assignmentId: rowId,
    studentId: z.string().max(64),
    version,
    earned: pointsValue.nullable().optional().meta({
      description: 'Points before any penalty, with up to 3 decimals; null takes the score away.',
    }),
    excused: z.boolean().optional(),
    markedMissing: z.boolean().optional(),
    released: z.boolean().optional(),
  })
  .meta({ id: 'CellChange', description: 'What is left out stays as it is.' });
export type CellChange = z.infer<typeof cellChange>;

export const MOST_CELLS = 400;

export const saveCellsBody = z.strictObject({
  cells: z.array(cellChange).min(1).max(MOST_CELLS),
  why: z.string().trim().max(500).optional().meta({
    description: 'For the log. Needed where a score that follows from answers is set by hand.',
  }),
  undo: z
    .boolean()
    .optional()
    .meta({ description: 'The log then says that it takes back a change.' }),
});
export type SaveCellsBody = z.infer<typeof saveCellsBody>;

export const saveCellsAnswer = z.object({
  cells: z.array(gradeCell),
  students: z
    .array(z.object({ id: z.string(), totals: studentTotals }))
    .meta({ description: 'The new totals of those whose cells were saved.' }),
});
export type SaveCellsAnswer = z.infer<typeof saveCellsAnswer>;
