import { z } from 'zod';
import { assignmentType } from './assignments.ts';
import { instant, planetId, rowId, topicId } from './ids.ts';
import { richText } from './rich-text.ts';

export const distribution = z
  .object({
    n: z.int(),
    mean: z.number(),
    lowest: z.number(),
    lowerQuartile: z.number(),
    median: z.number(),
    upperQuartile: z.number(),
    highest: z.number(),
    bins: z
      .array(
        z.object({
          from: z.number(),
          to: z.number().nullable().meta({ description: 'Null: all above, by extra credit.' }),
          count: z.int(),
        }),
      )
      .readonly()
      .meta({ description: 'Each holds its lower bound and not its upper one; the last both.' }),
  })
  .meta({ id: 'Distribution', description: 'How percents lie. All figures have one decimal.' });
export type Distribution = z.infer<typeof distribution>;

export const assignmentInFigures = z
  .object({
    id: rowId,
    title: z.string(),
    type: assignmentType,
    dueAt: instant,
    points: z.number(),
    students: z.int().meta({ description: 'Whom it is for, without who is excused.' }),
    distribution: distribution.nullable().meta({
      description: 'Of scores as graded, before any late penalty; null without one.',
    }),
  })
  .meta({ id: 'AssignmentInFigures' });
export type AssignmentInFigures = z.infer<typeof assignmentInFigures>;

export const questionInFigures = z
  .object({
    assignmentId: rowId,
    prompt: richText.meta({ description: 'As one student had it.' }),
    isOneOfMany: z.boolean().meta({ description: 'Each student had another variant of it.' }),
    topicName: z.string().nullable().meta({ description: 'Null for a teacher’s own question.' }),
    students: z.int(),
    percent: z.number().meta({ description: 'Their mean credit: the lower, the harder.' }),
    discrimination: z.number().nullable().meta({
      description:
        'From -1 to 1: whether those who did well on the rest did well on it. Null with fewer than 10 students.',
    }),
  })
  .meta({ id: 'QuestionInFigures' });
export type QuestionInFigures = z.infer<typeof questionInFigures>;

export const topicInFigures = z
  .object({
    planet: planetId,
    topic: topicId,
    topicName: z.string(),
    gradeLevel: z.int().meta({ description: 'The one it was last met at.' }),
    students: z.int(),
    answers: z.int(),
    percent: z.number().meta({ description: 'The mean of the students’ own means.' }),
    struggling: z.int().meta({ description: 'Students whose own mean is below the line.' }),
  })
  .meta({ id: 'TopicInFigures' });
export type TopicInFigures = z.infer<typeof topicInFigures>;

export const classStatistics = z
  .object({
    students: z.int(),
    totals: distribution.nullable().meta({
      description: 'Of the totals so far, from all grades, released or not.',
    }),
    assignments: z.array(assignmentInFigures).meta({ description: 'Newest due first.' }),
    questions: z.array(questionInFigures).meta({ description: 'The hardest, hardest first.' }),
    readFrom: z.int().meta({
      description: 'How many assignments, the newest, the questions and topics come from.',
    }),
    needsHelpBelow: z.number(),
    topics: z.object({
      assigned: z.array(topicInFigures),
      practice: z.array(topicInFigures).meta({
        description: 'From what students practised by themselves; it counts in no grade.',
      }),
    }),
    practiceDays: z.int().meta({ description: 'How far back `topics.practice` looks.' }),
  })
  .meta({ id: 'ClassStatistics' });
export type ClassStatistics = z.infer<typeof classStatistics>;

export const assignmentStatistics = z
  .object({
    statistics: z
      .object({
        lowerQuartile: z.number(),
        median: z.number(),
        upperQuartile: z.number(),
      })
      .nullable(),
  })
  .meta({
    id: 'AssignmentStatistics',
    description:
      'How a class did, for a student whose own grade is released: percents rounded to fives, changing only with every fifth released score. Null with fewer than five.',
  });
export type AssignmentStatistics = z.infer<typeof assignmentStatistics>;
