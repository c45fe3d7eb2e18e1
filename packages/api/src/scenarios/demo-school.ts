import type { ClassPlan } from './class-plan.ts';
import { storyOf } from './demo-texts.ts';
import { keepCalendar, setGoals } from './calendar-and-goals.ts';
import { othersPractise } from './evenings.ts';
import { addSchool, CLASSES, STUDENTS } from './observatory-school.ts';
import { playWork } from './played-work.ts';
import type { Scenario } from './scenario.ts';
import { practiseForAYear } from './practise-for-a-year.ts';
import { ZONE } from './timeline.ts';
import type { Outcome, WorkPlan } from './work-plan.ts';

/** By categories, with late days, letters, and missing work that counts. */
const MATHS_POLICY: NonNullable<ClassPlan['policy']> = {
  weighting: 'categories',
  missing: 'zero',
  late: { per: 'day', percent: 10, floorPercent: 50 },
  letters: [
    { letter: 'A', from: 90 },
    { letter: 'B', from: 80 },
    { letter: 'C', from: 70 },
    { letter: 'D', from: 60 },
    { letter: 'F', from: 0 },
  ],
};

const MATHS_CATEGORIES = [
  ['Homework', 30, 1],
  ['Quizzes', 30, 0],
  ['Tests', 40, 0],
] as const;

/** The whole class: those who practise too, and those who do what they are set. */
const PUPILS: typeof STUDENTS = [
  ...STUDENTS,
  ['mira', 'Mira Johansson'],
  ['altan', 'Altan Batbayar'],
  ['corvus', 'Corvus O’Sullivan'],
  ['maia', 'Maia Tavares de Oliveira'],
  ['deneb', 'Deneb Ibrahim'],
  ['alya', 'Alya Rahman'],
];

/** Every other pupil's work, so that class figures are not one child's. */
const othersDid = (work: WorkPlan, points: number): Outcome[] =>
  PUPILS.slice(3).flatMap(([student], index) =>
    work.dueDay < -3 && !work.outcomes.some((outcome) => outcome.student === student)
      ? [
          {
            student,
            submittedDay: work.dueDay - 0.3 - index / 20,
            earned: points * (1 - ((index * 3) % 7) / 10),
            text: storyOf(index + 1),
            released: true,
          },
        ]
      : [],
  );

/**
 * A school in mid-term: the student `nova`, the teacher `vega`, the administrator `polaris`, a second
 * teacher with a class of her own, assigned work in every state, and a year of practice.
 */
export const demoSchool: Scenario = (parts) => {
  addSchool(parts, PUPILS, (name) => ({
    zone: ZONE,
    ...(name === 'Mathematics 5B' ? { categories: MATHS_CATEGORIES, policy: MATHS_POLICY } : {}),
  }));
  keepCalendar(parts);
  // Each piece of work is made in transactions of its own, as it would have been.
  for (const [index, { teachers, works }] of CLASSES.entries())
    for (const work of works)
      playWork(parts, index + 1, teachers[0], {
        ...work,
        outcomes: [...work.outcomes, ...othersDid(work, work.points)],
      });
  practiseForAYear(parts);
  othersPractise(parts);
  setGoals(parts);
};
