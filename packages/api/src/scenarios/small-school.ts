import { inTransaction } from '../db/database.ts';
import { enterWork } from './entered-work.ts';
import { othersPractise, practiseEvenings } from './evenings.ts';
import { addSchool, CLASSES, STUDENTS } from './observatory-school.ts';
import type { Scenario } from './scenario.ts';
import type { Outcome, WorkPlan } from './work-plan.ts';

/** Pieces for what only questions can show: a running clock, texts that wait to be read. */
const ONLY_PLAYED: ReadonlySet<string> = new Set([
  'Decimals against the clock',
  'A letter to the future',
]);

/** What tests know by another title. */
const TITLES: ReadonlyMap<string, string> = new Map([['Units in recipes', 'Ratios in recipes']]);

/**
 * What can be handed in here is missing once it was due; work on paper only where a teacher says so. One
 * piece asks questions, so that there are both.
 */
const ASKS: ReadonlyMap<string, number> = new Map([['Decimals in measurements', 5]]);

const smaller = (work: WorkPlan): WorkPlan => ({
  ...work,
  title: TITLES.get(work.title) ?? work.title,
  asks: ASKS.get(work.title) ?? 0,
});

/** Every other pupil's work, so that class figures are not one child's. */
const othersDid = (work: WorkPlan, points: number): Outcome[] =>
  STUDENTS.slice(3).flatMap(([student], index) =>
    work.dueDay < -3 && !work.outcomes.some((outcome) => outcome.student === student)
      ? [{ student, submittedDay: work.dueDay - 0.3, earned: points - index, released: true }]
      : [],
  );

/**
 * The demo school in small, for tests and quick looks: its grades were entered, and hardly any of its work
 * asks a question. Work in every state, a second teacher with a class of her own, two months of practice.
 */
export const smallSchool: Scenario = (parts) => {
  addSchool(parts, STUDENTS);
  inTransaction(parts.db, () => {
    for (const [index, { works }] of CLASSES.entries())
      for (const work of works.filter(({ title }) => !ONLY_PLAYED.has(title)).map(smaller))
        enterWork(parts, index + 1, {
          ...work,
          outcomes: [...work.outcomes, ...othersDid(work, work.points)],
        });
  });
  practiseEvenings(parts);
  othersPractise(parts);
};
