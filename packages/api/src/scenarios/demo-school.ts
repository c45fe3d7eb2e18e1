import { inTransaction } from '../db/database.ts';
import { school } from '../db/schema.ts';
import { addClass, addWork, type ClassPlan, type Outcome, type WorkPlan } from './played-work.ts';
import { LETTER, letterOf, STORY, storyOf } from './demo-texts.ts';
import { practiseAll, STUDENTS } from './small-school.ts';
import { addPerson } from './people.ts';
import type { Scenario } from './scenario.ts';

/** What Nova handed in of each piece, in every state that a student can meet. */
const MATHS_WORK: readonly WorkPlan[] = [
  {
    title: 'Fractions on the number line',
    category: 'Homework',
    planet: 'num_forge',
    topic: 'fractions_compare',
    asks: 10,
    type: 'homework',
    points: 20,
    opensDay: -30,
    dueDay: -24,
    outcomes: [
      {
        student: 'nova',
        submittedDay: -25,
        earned: 17,
        released: true,
        feedback:
          'Clear working, Nova. In question 6 you placed 5/4 before 1: look at how many quarters make a whole.',
      },
      { student: 'orion', submittedDay: -25.5, earned: 19, released: true, feedback: 'Excellent.' },
      { student: 'lyra', submittedDay: -23, earned: 14, released: true },
    ],
  },
  {
    title: 'Adding fractions: quiz',
    category: 'Quizzes',
    planet: 'num_forge',
    topic: 'fractions_add',
    asks: 10,
    type: 'quiz',
    points: 10,
    opensDay: -16,
    dueDay: -15,
    outcomes: [
      {
        student: 'nova',
        submittedDay: -15.1,
        earned: 9,
        released: true,
        feedback: 'Nearly everything. Well prepared.',
      },
      {
        student: 'orion',
        submittedDay: -15.2,
        earned: 6,
        released: true,
        feedback: 'Practise unlike denominators once more.',
      },
    ],
  },
  {
    title: 'Decimals in measurements',
    category: 'Homework',
    planet: 'num_forge',
    topic: 'decimals_calculate',
    asks: 15,
    type: 'homework',
    points: 15,
    opensDay: -9,
    dueDay: -4,
    outcomes: [{ student: 'orion', submittedDay: -5, earned: 12, released: true }],
  },
  {
    title: 'Mid-term test: numbers and operations',
    category: 'Tests',
    planet: 'num_forge',
    topic: 'expressions',
    asks: 25,
    type: 'test',
    points: 50,
    opensDay: -6,
    dueDay: -5,
    outcomes: [
      {
        student: 'nova',
        submittedDay: -5.1,
        earned: 41,
        feedback: 'Strong on operations; check the signs.',
      },
      { student: 'orion', submittedDay: -5.2, earned: 38 },
    ],
  },
  {
    title: 'Decimals against the clock',
    category: 'Quizzes',
    planet: 'num_forge',
    topic: 'decimals_calculate',
    asks: 8,
    type: 'quiz',
    points: 8,
    opensDay: -1,
    dueDay: 2.1,
    settings: { timeLimitMinutes: 15, hints: false, shuffled: true, answersShown: 'due' },
    outcomes: [
      { student: 'orion', submittedDay: -0.3, earned: 7 },
      { student: 'vesta', submittedDay: -0.2, earned: 5 },
    ],
  },
  {
    title: 'Area of our classroom',
    category: 'Homework',
    planet: 'num_forge',
    topic: 'area_perimeter',
    asks: 10,
    type: 'practice',
    points: 10,
    opensDay: -2,
    dueDay: 1.2,
    outcomes: [{ student: 'nova', startedDay: -0.2 }],
  },
  {
    title: 'Units in recipes',
    category: 'Homework',
    planet: 'num_forge',
    topic: 'unit_conversion',
    asks: 10,
    type: 'homework',
    points: 20,
    opensDay: 3,
    dueDay: 8,
    outcomes: [],
  },
  {
    title: 'Draft: percent quiz',
    category: 'Quizzes',
    planet: 'num_forge',
    topic: 'decimals_percent',
    asks: 10,
    type: 'quiz',
    points: 10,
    opensDay: 5,
    dueDay: 6,
    isDraft: true,
    outcomes: [],
  },
];

const SCIENCE_WORK: readonly WorkPlan[] = [
  {
    title: 'States of matter',
    planet: 'atom_sphere',
    topic: 'states_of_matter',
    asks: 12,
    type: 'homework',
    points: 12,
    opensDay: -28,
    dueDay: -20,
    outcomes: [
      {
        student: 'nova',
        submittedDay: -19.4,
        earned: 9.5,
        released: true,
        feedback: 'Good explanations. It came a few hours late, so plan one day ahead next time.',
      },
    ],
  },
  {
    title: 'Our solar system',
    planet: 'atom_sphere',
    topic: 'solar_system',
    asks: 10,
    type: 'practice',
    points: 10,
    opensDay: -5,
    dueDay: -1,
    outcomes: [{ student: 'nova', submittedDay: -0.6 }],
  },
  {
    title: 'Food chains in a pond',
    planet: 'atom_sphere',
    topic: 'food_chains',
    asks: 10,
    type: 'homework',
    points: 10,
    opensDay: -3,
    dueDay: 2,
    outcomes: [{ student: 'nova', submittedDay: -0.3 }],
  },
  {
    title: 'Field day report',
    planet: 'atom_sphere',
    topic: 'lab_skills',
    asks: 0,
    type: 'homework',
    points: 10,
    opensDay: -14,
    dueDay: -7,
    outcomes: [{ student: 'nova', excused: true }],
  },
  {
    title: 'Moon diary',
    planet: 'atom_sphere',
    topic: 'solar_system',
    asks: 8,
    type: 'practice',
    points: 8,
    opensDay: -1,
    dueDay: 4,
    settings: { answersShown: 'at_once', tries: 2, release: 'when_graded' },
    outcomes: [],
  },
];

const ENGLISH_WORK: readonly WorkPlan[] = [
  {
    title: 'Commas in a list',
    planet: 'ink_haven',
    topic: 'punctuation',
    asks: 10,
    type: 'quiz',
    points: 10,
    opensDay: -20,
    dueDay: -18,
    outcomes: [{ student: 'nova', submittedDay: -18.5, earned: 8, released: true }],
  },
  {
    title: 'A story in six sentences',
    planet: 'story_verse',
    topic: 'main_idea',
    asks: 0,
    text: STORY,
    type: 'homework',
    points: 25,
    opensDay: -12,
    dueDay: -8,
    outcomes: [
      {
        student: 'nova',
        submittedDay: -8.4,
        text: storyOf(0),
        earned: 23.5,
        released: true,
        feedback: 'Your ending surprised me, and every sentence earns its place.',
      },
    ],
  },
  {
    title: 'A letter to the future',
    planet: 'story_verse',
    topic: 'main_idea',
    asks: 0,
    text: LETTER,
    type: 'homework',
    points: 10,
    opensDay: -6,
    dueDay: -0.8,
    outcomes: ['nova', 'orion', 'lyra', 'vesta', 'juno'].map((student, index) => ({
      student,
      submittedDay: index === 2 ? -0.4 : -1.1 - index / 10,
      text: letterOf(index),
    })),
  },
];

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

/** In the order in which they are made, so that the first is class 1. The first teacher sets the work. */
const CLASSES: readonly (readonly [
  name: string,
  subject: string,
  teachers: readonly [string, ...string[]],
  works: readonly WorkPlan[],
  more?: Pick<ClassPlan, 'categories' | 'policy'>,
])[] = [
  [
    'Mathematics 5B',
    'Mathematics',
    ['vega'],
    MATHS_WORK,
    { categories: MATHS_CATEGORIES, policy: MATHS_POLICY },
  ],
  ['Science 5B', 'Science', ['altair', 'vega'], SCIENCE_WORK],
  ['English 5B', 'English', ['vega'], ENGLISH_WORK],
];

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
 * teacher with a class of her own, assigned work in every state, and two months of practice.
 */
export const demoSchool: Scenario = (parts) => {
  inTransaction(parts.db, () => {
    parts.db.insert(school).values({ name: 'name', value: 'Observatory School' }).run();
    for (const [username, name] of PUPILS) addPerson(parts, username, name, 'student');
    addPerson(parts, 'comet', 'Comet Silva', 'student');
    addPerson(parts, 'vega', 'Vega Marchetti', 'teacher');
    addPerson(parts, 'altair', 'Altair Mbeki', 'teacher');
    addPerson(parts, 'polaris', 'Polaris Lund', 'administrator');

    const everybody = PUPILS.map(([username]) => username);
    for (const [name, subject, teachers, , more] of CLASSES)
      addClass(parts, { name, subject, teachers, students: everybody, ...more });
    addClass(parts, {
      name: 'History 9A',
      subject: 'History',
      teachers: ['altair'],
      students: ['comet'],
    });
  });
  // Each piece of work and each session is made in transactions of its own, as it would have been.
  for (const [index, [, , [teacher], works]] of CLASSES.entries())
    for (const work of works)
      addWork(parts, index + 1, teacher, {
        ...work,
        outcomes: [...work.outcomes, ...othersDid(work, work.points)],
      });
  practiseAll(parts);
};
