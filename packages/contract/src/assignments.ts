import { z } from 'zod';
import { clientId, gradeLevel, instant, planetId, rowId, topicId } from './ids.ts';
import { question } from './question.ts';
import { richText } from './rich-text.ts';
import { answer } from './verdict.ts';

/** Points and weights have at most 3 decimals, so that sums of them are exact. */
export const pointsValue = z
  .number()
  .min(0)
  .max(10_000)
  .refine((value) => Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6, {
    message: 'At most 3 decimals.',
  });

const weight = pointsValue
  .refine((value) => value > 0, { message: 'More than 0.' })
  .meta({
    description: 'What one question of it weighs against the others.',
  });

export const assignmentPart = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('topic'),
      planet: planetId,
      topic: topicId,
      gradeLevel,
      count: z.int().min(1).max(50),
      weight,
    }),
    z.strictObject({
      type: z.literal('item'),
      planet: planetId,
      topic: topicId,
      item: z.string().max(80),
      gradeLevel,
      weight,
    }),
    z.strictObject({ type: z.literal('own'), question: rowId, weight }),
  ])
  .meta({ id: 'AssignmentPart', description: 'One entry of what an assignment asks.' });
export type AssignmentPart = z.infer<typeof assignmentPart>;

export const assignmentType = z.enum(['practice', 'quiz', 'test', 'homework']);
export type AssignmentType = z.infer<typeof assignmentType>;

export const answersShown = z.enum(['at_once', 'handed_in', 'due', 'released', 'never']).meta({
  description:
    'When a student sees what was right: after each question, after handing in, after the due time, with the released grade, or never. Keys never come before it.',
});
export type AnswersShown = z.infer<typeof answersShown>;

/** All that a teacher sets of an assignment. */
export const assignmentSettings = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    instructions: z.string().max(5000),
    planet: planetId.meta({ description: 'The planet it is shown with.' }),
    type: assignmentType,
    points: pointsValue,
    categoryId: rowId.nullable(),
    extraCredit: z.boolean(),
    neverDrop: z.boolean(),
    opensAt: instant,
    dueAt: instant,
    closesAt: instant.meta({ description: 'After it nothing can be handed in.' }),
    variants: z.enum(['each', 'same']).meta({
      description: 'Generated questions for each student, or the same for all.',
    }),
    tries: z.int().min(1).max(5).meta({
      description:
        'Graded responses to each question: with `at_once` one after the other, otherwise by handing in again. The best counts.',
    }),
    hints: z.boolean(),
    timeLimitMinutes: z.int().min(1).max(600).nullable(),
    shuffled: z.boolean(),
    answersShown,
    release: z.enum(['when_graded', 'by_hand']),
    namesHidden: z.boolean(),
    audience: z.enum(['class', 'group', 'students']),
    groupId: rowId.nullable(),
    students: z.array(z.string().max(64)).max(500).meta({
      description: 'For `audience: "students"`; empty otherwise.',
    }),
    content: z.array(assignmentPart).max(60).meta({
      description: 'Empty for work done outside of here, whose score is entered by hand.',
    }),
  })
  .meta({ id: 'AssignmentSettings' });
export type AssignmentSettings = z.infer<typeof assignmentSettings>;

export const assignmentStatus = z.enum(['draft', 'scheduled', 'published', 'withdrawn']);
export type AssignmentStatus = z.infer<typeof assignmentStatus>;

/** What is different for one student. */
export const studentDates = z
  .object({
    studentId: z.string(),
    name: z.string(),
    opensAt: instant.nullable(),
    dueAt: instant.nullable(),
    closesAt: instant.nullable(),
    extraMinutes: z.int(),
  })
  .meta({ id: 'StudentDates' });
export type StudentDates = z.infer<typeof studentDates>;

/** An assignment as its teacher sees it. */
export const taughtAssignment = z
  .object({
    id: rowId,
    classId: rowId,
    className: z.string(),
    zone: z.string().meta({ description: 'The IANA zone of its class.' }),
    status: assignmentStatus,
    publishedAt: instant.nullable(),
    version: z.int().meta({ description: 'Send it back with a change.' }),
    topicName: z.string(),
    questions: z.int().meta({ description: 'How many a student is asked.' }),
    settings: assignmentSettings,
    parts: z.array(z.string()).meta({
      description: 'What each entry of the content is called, in the same order.',
    }),
    begun: z.boolean().meta({
      description:
        'A student has begun: what it asks and how (content, variants, order, tries, hints, time limit, and whether answers are shown at once) can no longer change.',
    }),
    deletable: z.boolean().meta({
      description: 'Students cannot see it, and none of them began it or has a grade for it.',
    }),
    dates: z.array(studentDates).meta({
      description: 'Of students of the class with dates or minutes of their own.',
    }),
    counts: z.object({
      students: z.int(),
      started: z.int(),
      handedIn: z.int(),
      toGrade: z.int().meta({ description: 'Handed in and without a complete score.' }),
      released: z.int(),
    }),
  })
  .meta({ id: 'TaughtAssignment' });
export type TaughtAssignment = z.infer<typeof taughtAssignment>;

export const makeAssignmentBody = z
  .strictObject({ settings: assignmentSettings, createId: clientId })
  .meta({ id: 'MakeAssignment' });
export type MakeAssignmentBody = z.infer<typeof makeAssignmentBody>;

export const taughtAssignmentAnswer = z.object({ assignment: taughtAssignment });
export const taughtAssignmentsAnswer = z.object({ assignments: z.array(taughtAssignment) });

export const changeAssignmentBody = z
  .strictObject({
    settings: assignmentSettings,
    version: z.int().min(1).meta({ description: 'The version the change was made from.' }),
  })
  .meta({ id: 'ChangeAssignment' });
export type ChangeAssignmentBody = z.infer<typeof changeAssignmentBody>;

export const publishAssignmentBody = z
  .strictObject({
    at: instant.nullable().meta({ description: 'When students see it; null: now.' }),
  })
  .meta({ id: 'PublishAssignment' });
export type PublishAssignmentBody = z.infer<typeof publishAssignmentBody>;

export const copyAssignmentBody = z
  .strictObject({
    classId: rowId.meta({ description: 'The class that gets the copy, as a draft.' }),
    shiftDays: z.int().min(-3660).max(3660).meta({
      description:
        'Calendar days between the dates; the times of day stay, in the other class’s zone.',
    }),
    createId: clientId,
  })
  .meta({ id: 'CopyAssignment' });
export type CopyAssignmentBody = z.infer<typeof copyAssignmentBody>;

export const studentDatesBody = z
  .strictObject({
    opensAt: instant.nullable(),
    dueAt: instant.nullable(),
    closesAt: instant.nullable(),
    extraMinutes: z.int().min(0).max(600).meta({ description: 'Added to the time limit.' }),
  })
  .meta({
    id: 'ChangeStudentDates',
    description: 'Null: as for everybody.',
  });
export type StudentDatesBody = z.infer<typeof studentDatesBody>;

export const previewAssignmentBody = z
  .strictObject({
    content: z.array(assignmentPart).max(60),
    shuffled: z.boolean(),
    seed: z.int().min(0).max(2_147_483_647).optional().meta({
      description: 'Another seed shows what another student might get.',
    }),
  })
  .meta({ id: 'PreviewAssignment' });
export type PreviewAssignmentBody = z.infer<typeof previewAssignmentBody>;

/** A question as a student would get it, and beside it what only a teacher sees. */
export const previewedQuestion = z
  .object({
    question,
    weight: z.number(),
    from: z
      .string()
      .meta({ description: 'The topic it is of, or the name of one’s own question.' }),
    answer,
    explanation: z.array(richText),
    hints: z.array(richText),
    source: z.string().optional(),
  })
  .meta({ id: 'PreviewedQuestion' });
export type PreviewedQuestion = z.infer<typeof previewedQuestion>;

export const previewAssignmentAnswer = z.object({
  seed: z.int(),
  questions: z.array(previewedQuestion),
});
export type PreviewAssignmentAnswer = z.infer<typeof previewAssignmentAnswer>;

/** One item of a topic, with an example of what it asks. */
export const topicItem = z
  .object({
    item: z.string(),
    varies: z.boolean().meta({
      description: 'Made anew for each student; otherwise one question written by hand.',
    }),
    byHand: z.boolean().meta({ description: 'Only a teacher can grade it.' }),
    difficulty: z.int().min(1).max(5),
    example: previewedQuestion,
  })
  .meta({ id: 'TopicItem' });
export type TopicItem = z.infer<typeof topicItem>;

export const topicItemsQuery = z.strictObject({
  gradeLevel: z.coerce.number().pipe(gradeLevel),
});
export const topicItemsAnswer = z.object({ items: z.array(topicItem) });

/** A topic in which a student’s own practice shows misses. */
export const weakTopic = z
  .object({
    planet: planetId,
    topic: topicId,
    topicName: z.string(),
    gradeLevel: z.int().meta({ description: 'The grade practised last.' }),
    answered: z.int(),
    right: z.int(),
    lastPractisedAt: instant,
  })
  .meta({ id: 'WeakTopic' });
export type WeakTopic = z.infer<typeof weakTopic>;

export const weakTopicsAnswer = z.object({
  topics: z.array(weakTopic).meta({ description: 'The weakest first; at most 8.' }),
});
