import { z } from 'zod';
import { assignmentStatus, pointsValue } from './assignments.ts';
import { instant, planetId, rowId } from './ids.ts';
import { criterion, question } from './question.ts';
import { response } from './response.ts';
import { penalty } from './total.ts';

/** The longest comment or feedback a teacher may write. */
export const FEEDBACK_MAX = 5000;

const feedbackText = z.string().trim().max(FEEDBACK_MAX);
const why = z.string().trim().max(500);

/** What a client sends back with a change: 0 where nothing was graded yet. */
const version = z.int().min(0).meta({
  description: 'The version it was read with; 0 where nothing was graded yet.',
});

/** One cell of the class gradebook, as its teachers see it. */
export const grade = z
  .object({
    version,
    earned: z.number().nullable().meta({
      description: 'Points before any late penalty. Null: no score, which is not a zero.',
    }),
    overridden: z.boolean().meta({
      description: 'Set by hand; it no longer follows from the questions.',
    }),
    feedback: z.string().nullable(),
    excused: z.boolean(),
    markedMissing: z.boolean(),
    released: z.boolean().meta({ description: 'The student sees it.' }),
    changedBy: z.string().nullable().meta({
      description: 'The teacher who changed it last; null for the machine, or where nobody did.',
    }),
    changedAt: instant.nullable(),
  })
  .meta({ id: 'Grade', description: 'A grade as its teachers see it, released or not.' });
export type Grade = z.infer<typeof grade>;

export const changeGradeBody = z
  .strictObject({
    version,
    earned: pointsValue.nullable().optional().meta({
      description:
        'A score set by hand; null takes it back, and the score follows from the questions again.',
    }),
    excused: z.boolean().optional(),
    markedMissing: z.boolean().optional(),
    feedback: feedbackText.nullable().optional(),
    released: z.boolean().optional(),
    why: why.optional().meta({
      description: 'Needed where a score by hand takes the place of one that was computed.',
    }),
  })
  .meta({ id: 'ChangeGrade', description: 'What is left out stays as it is.' });
export type ChangeGradeBody = z.infer<typeof changeGradeBody>;

const gradedStudent = z
  .object({
    key: z.string().meta({
      description:
        'Names the work in the other routes: the student’s id, or an opaque word while names are hidden.',
    }),
    name: z.string().meta({ description: '“Student 3” while names are hidden.' }),
    work: z.enum(['not_begun', 'in_progress', 'handed_in', 'none']).meta({
      description: '`none`: there is nothing to hand in here; the score is entered by hand.',
    }),
    submittedAt: instant.nullable(),
    late: z.boolean(),
    missing: z.boolean().meta({ description: 'Marked so, or past due and not handed in.' }),
    grade,
    penalty: penalty.nullable(),
    counted: z.number().nullable().meta({
      description: 'Points that count: raw less the penalty; null where there is no score.',
    }),
    awaiting: z.array(z.int()).meta({
      description: 'Positions that wait for a teacher. Empty where a score was set by hand.',
    }),
    awaitingRefs: z.array(z.string()).meta({ description: 'Their groups of questions.' }),
  })
  .meta({ id: 'GradedStudent' });
export type GradedStudent = z.infer<typeof gradedStudent>;

/** Questions that go together: one of the teacher’s own, or those made of one topic. */
const questionGroup = z
  .object({
    ref: z.string(),
    name: z.string(),
    awaiting: z.int().meta({ description: 'Of how many students it waits for a teacher.' }),
  })
  .meta({ id: 'QuestionGroup' });
export type QuestionGroup = z.infer<typeof questionGroup>;

export const gradingQueue = z
  .object({
    assignment: z.object({
      id: rowId,
      title: z.string(),
      classId: rowId,
      className: z.string(),
      planet: planetId,
      points: z.number(),
      zone: z.string(),
      dueAt: instant,
      status: assignmentStatus,
      release: z.enum(['when_graded', 'by_hand']),
      namesHidden: z.boolean(),
      archived: z.boolean().meta({ description: 'Its class can be read and not changed.' }),
      mayGrade: z.boolean(),
    }),
    students: z.array(gradedStudent),
    questions: z.array(questionGroup),
    mended: z.int().meta({
      description: 'Own questions mended since some of this work was given: see regrade.',
    }),
  })
  .meta({ id: 'GradingQueue' });
export type GradingQueue = z.infer<typeof gradingQueue>;

const questionGrade = z
  .object({
    credit: z.number().min(0).max(1).nullable(),
    rubric: z.array(z.number().nullable()).nullable(),
    comment: z.string().nullable(),
  })
  .meta({ id: 'QuestionGrade', description: 'What a teacher gave for one question.' });
export type QuestionGrade = z.infer<typeof questionGrade>;

const givenResponse = z
  .object({
    response,
    at: instant,
    verdict: z.enum(['right', 'partly', 'wrong', 'unreadable', 'awaiting']),
    marks: z.array(z.boolean()).optional(),
    message: z.string().optional(),
  })
  .meta({ id: 'GivenResponse', description: 'As it was handed in, verbatim, with its verdict.' });
export type GivenResponse = z.infer<typeof givenResponse>;

export const submittedQuestion = z
  .object({
    position: z.int(),
    ref: z.string(),
    name: z.string(),
    weight: z.number(),
    points: z.number().meta({
      description: 'Its share of the assignment’s points, to a thousandth.',
    }),
    question: question.meta({ description: 'With its key and explanation.' }),
    rubric: z.array(criterion).meta({ description: 'Empty where it has none.' }),
    hintsShown: z.int(),
    responses: z.array(givenResponse),
    draft: z
      .object({ response, at: instant })
      .nullable()
      .meta({ description: 'Typed and not handed in.' }),
    computed: z.number().nullable().meta({
      description: 'Credit by the key alone; null where only a teacher can tell.',
    }),
    credit: z.number().nullable().meta({
      description: 'Credit that counts; null while it waits for a teacher.',
    }),
    given: questionGrade.nullable(),
  })
  .meta({ id: 'SubmittedQuestion' });
export type SubmittedQuestion = z.infer<typeof submittedQuestion>;

export const submittedWork = z
  .object({
    student: gradedStudent,
    handIns: z.int(),
    questions: z.array(submittedQuestion),
  })
  .meta({ id: 'SubmittedWork', description: 'One student’s work, as its teacher grades it.' });
export type SubmittedWork = z.infer<typeof submittedWork>;

export const gradeQuestionBody = z
  .strictObject({
    version,
    rubric: z.array(pointsValue.nullable()).max(20).optional().meta({
      description: 'Points for each row, null where not given yet. Complete, they make the credit.',
    }),
    credit: z.number().min(0).max(1).nullable().optional().meta({
      description: 'From 0 to 1; null takes it back. Not together with `rubric`.',
    }),
    comment: feedbackText.nullable().optional(),
    why: why.optional().meta({
      description: 'Needed where the credit takes the place of one that was computed.',
    }),
  })
  .meta({ id: 'GradeQuestion', description: 'What is left out stays as it is.' });
export type GradeQuestionBody = z.infer<typeof gradeQuestionBody>;

export const releaseBody = z
  .strictObject({
    released: z.boolean(),
    students: z.array(z.string().max(64)).max(500).optional().meta({
      description: 'Keys of students; everybody with something to show when left out.',
    }),
  })
  .meta({ id: 'ReleaseGrades' });
export type ReleaseBody = z.infer<typeof releaseBody>;

export const releaseAnswer = z.object({
  changed: z.int(),
  skipped: z.int().meta({
    description: 'Not released, because they have neither score nor feedback to show.',
  }),
});
export type ReleaseAnswer = z.infer<typeof releaseAnswer>;

export const undoGradeBody = z.strictObject({ version }).meta({ id: 'UndoGradeChange' });
export type UndoGradeBody = z.infer<typeof undoGradeBody>;

export const hideNamesBody = z.strictObject({ hidden: z.boolean() }).meta({ id: 'HideNames' });
export type HideNamesBody = z.infer<typeof hideNamesBody>;

/** What a line in the log of a grade tells of. */
export const GRADE_EVENTS = [
  'handed_in',
  'score',
  'question',
  'feedback',
  'override',
  'excuse',
  'missing',
  'dates',
  'release',
  'hide',
  'regrade',
  'import',
  'undo',
] as const;
export type GradeEventWhat = (typeof GRADE_EVENTS)[number];

export const gradeLogEntry = z
  .object({
    id: rowId,
    at: instant,
    by: z.string().nullable().meta({ description: 'Null: the machine.' }),
    what: z.enum(GRADE_EVENTS),
    words: z.string().meta({ description: 'What changed, from what to what, in a sentence.' }),
    why: z.string().nullable(),
  })
  .meta({ id: 'GradeLogEntry' });
export type GradeLogEntry = z.infer<typeof gradeLogEntry>;

export const gradeLogAnswer = z.object({
  entries: z.array(gradeLogEntry).meta({ description: 'Newest first.' }),
  canUndo: z.boolean(),
});
export type GradeLogAnswer = z.infer<typeof gradeLogAnswer>;

const regradedStudent = z
  .object({
    key: z.string(),
    name: z.string(),
    position: z.int(),
    from: z.number().nullable().meta({ description: 'Points of this question before.' }),
    to: z.number().nullable(),
    effect: z
      .enum(['rises', 'falls', 'same', 'override_stays', 'teacher_stays', 'unmatched'])
      .meta({
        description:
          '`override_stays`: the score was set by hand. `teacher_stays`: a teacher gave this credit. `unmatched`: the question became another one, so the response cannot be judged by it.',
      }),
  })
  .meta({ id: 'RegradedStudent' });
export type RegradedStudent = z.infer<typeof regradedStudent>;

export const regradePreview = z
  .object({
    questions: z.array(
      z.object({
        question: rowId,
        name: z.string(),
        version: z.int(),
        isReworded: z.boolean().meta({
          description: 'What it asks changed too, and not its key alone.',
        }),
        students: z.array(regradedStudent),
        inProgress: z.int().meta({
          description: 'Students still at work: they are judged by the mended key.',
        }),
      }),
    ),
  })
  .meta({ id: 'RegradePreview' });
export type RegradePreview = z.infer<typeof regradePreview>;

export const regradeBody = z
  .strictObject({
    lower: z.boolean().meta({
      description: 'Whether scores may fall too. Otherwise who would fall keeps the credit.',
    }),
    questions: z
      .array(z.strictObject({ question: rowId, version: z.int() }))
      .min(1)
      .max(60)
      .meta({ description: 'What was previewed: a question mended since is refused with 409.' }),
  })
  .meta({ id: 'Regrade' });
export type RegradeBody = z.infer<typeof regradeBody>;

export const regradeAnswer = z.object({
  raised: z.int(),
  lowered: z.int(),
  kept: z.int().meta({ description: 'Would have fallen, and keep their credit.' }),
  unmatched: z.int(),
});
export type RegradeAnswer = z.infer<typeof regradeAnswer>;
