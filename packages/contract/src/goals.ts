import { z } from 'zod';
import { rowId } from './ids.ts';
import { localDate } from './local-date.ts';

export const goalKind = z.enum(['minutes', 'sessions', 'topics']);
export type GoalKind = z.infer<typeof goalKind>;

export const goal = z
  .object({
    what: goalKind,
    amount: z.int(),
    done: z
      .int()
      .meta({ description: 'This week so far. Minutes are whole minutes of active time.' }),
    weeks: z.array(z.object({ from: localDate, amount: z.int(), done: z.int() })).meta({
      description: 'The weeks before, newest first, each with the goal it had; at most 12.',
    }),
  })
  .meta({ id: 'Goal' });
export type Goal = z.infer<typeof goal>;

export const classGoal = z
  .object({
    classId: rowId,
    className: z.string(),
    minutes: z.int(),
    done: z.int().meta({ description: 'Minutes of everyone together, this week, in whole fives.' }),
  })
  .meta({ id: 'ClassGoal', description: 'Adds up everyone; says of nobody how much was theirs.' });
export type ClassGoal = z.infer<typeof classGoal>;

export const goalsAnswer = z
  .object({
    week: z.object({ from: localDate, to: localDate }).meta({ description: 'Monday to Sunday.' }),
    goals: z.array(goal),
    classes: z.array(classGoal),
  })
  .meta({ id: 'Goals' });
export type GoalsAnswer = z.infer<typeof goalsAnswer>;

export const setGoalBody = z.strictObject({
  what: goalKind,
  amount: z
    .int()
    .min(1)
    .max(2_000)
    .nullable()
    .meta({ description: 'Null: no such goal any more.' }),
});
export type SetGoalBody = z.infer<typeof setGoalBody>;

export const setClassGoalBody = z.strictObject({
  minutes: z
    .int()
    .min(5)
    .max(100_000)
    .multipleOf(5, 'in whole fives, as what is done is shown')
    .nullable()
    .meta({ description: 'A week, in whole fives. Null: off.' }),
});
export type SetClassGoalBody = z.infer<typeof setClassGoalBody>;

export const classGoalAnswer = z.object({
  goal: classGoal.nullable().meta({ description: 'Null: none was set.' }),
  shownToStudents: z.boolean().meta({
    description: 'False without a goal, and while the class has fewer than 5 students.',
  }),
});
export type ClassGoalAnswer = z.infer<typeof classGoalAnswer>;
