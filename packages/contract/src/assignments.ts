import { z } from 'zod';
import { clientId, gradeLevel, instant, planetId, rowId, topicId } from './ids.ts';

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
    dates: z.array(studentDates).meta({ description: 'Of students with dates of their own.' }),
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

export const makeAssignmentBody = z.strictObject({
  settings: assignmentSettings,
  createId: clientId,
});
export type MakeAssignmentBody = z.infer<typeof makeAssignmentBody>;
