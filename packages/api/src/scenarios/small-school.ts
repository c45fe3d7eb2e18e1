import { inTransaction } from '../db/database.ts';
import { school } from '../db/schema.ts';
import type { ActorAs } from '../http/actor.ts';
import { addClass, addWork, type Outcome, type WorkPlan } from './assigned-work.ts';
import { addPerson, studentId } from './people.ts';
import { practise, type Practised } from './practise.ts';
import type { Scenario, ScenarioParts } from './scenario.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

export const STUDENTS: readonly (readonly [username: string, name: string])[] = [
  ['nova', 'Nova Adeyemi'],
  ['orion', 'Orion Castellanos'],
  ['lyra', 'Lyra Nakamura'],
  ['atlas', 'Atlas Petrov'],
  ['vesta', 'Vesta Okonkwo-Lindqvist'],
  ['juno', 'Juno Haddad'],
  ['rigel', 'Rigel Thompson'],
  ['ceres', 'Ceres Vu'],
];

/** What Nova handed in of each piece, in every state that a student can meet. */
const MATHS_WORK: readonly WorkPlan[] = [
  {
    title: 'Fractions on the number line',
    planet: 'num_forge',
    topicName: 'Fractions',
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
    planet: 'num_forge',
    topicName: 'Adding fractions',
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
    planet: 'num_forge',
    topicName: 'Decimals',
    type: 'homework',
    points: 15,
    opensDay: -9,
    dueDay: -4,
    // What can be handed in here is missing once it was due; work on paper only where a teacher says so.
    content: [
      {
        type: 'topic',
        planet: 'num_forge',
        topic: 'decimals_calculate',
        gradeLevel: 5,
        count: 5,
        weight: 1,
      },
    ],
    outcomes: [{ student: 'orion', submittedDay: -5, earned: 12, released: true }],
  },
  {
    title: 'Mid-term test: numbers and operations',
    planet: 'num_forge',
    topicName: 'Order of operations',
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
    title: 'Area of our classroom',
    planet: 'num_forge',
    topicName: 'Area and perimeter',
    type: 'practice',
    points: 10,
    opensDay: -2,
    dueDay: 1.2,
    outcomes: [{ student: 'nova', startedDay: -0.2 }],
  },
  {
    title: 'Ratios in recipes',
    planet: 'num_forge',
    topicName: 'Ratios',
    type: 'homework',
    points: 20,
    opensDay: 3,
    dueDay: 8,
    outcomes: [],
  },
  {
    title: 'Draft: percent quiz',
    planet: 'num_forge',
    topicName: 'Percent',
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
    topicName: 'States of matter',
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
    topicName: 'The solar system',
    type: 'practice',
    points: 10,
    opensDay: -5,
    dueDay: -1,
    outcomes: [{ student: 'nova', submittedDay: -0.6 }],
  },
  {
    title: 'Food chains in a pond',
    planet: 'atom_sphere',
    topicName: 'Food chains',
    type: 'homework',
    points: 10,
    opensDay: -3,
    dueDay: 2,
    outcomes: [{ student: 'nova', submittedDay: -0.3 }],
  },
  {
    title: 'Field day report',
    planet: 'atom_sphere',
    topicName: 'Observation',
    type: 'homework',
    points: 10,
    opensDay: -14,
    dueDay: -7,
    outcomes: [{ student: 'nova', excused: true }],
  },
  {
    title: 'Moon diary',
    planet: 'atom_sphere',
    topicName: 'Moon phases',
    type: 'practice',
    points: 8,
    opensDay: -1,
    dueDay: 4,
    outcomes: [],
  },
];

const ENGLISH_WORK: readonly WorkPlan[] = [
  {
    title: 'Commas in a list',
    planet: 'ink_haven',
    topicName: 'Commas',
    type: 'quiz',
    points: 10,
    opensDay: -20,
    dueDay: -18,
    outcomes: [{ student: 'nova', submittedDay: -18.5, earned: 8, released: true }],
  },
  {
    title: 'A story in six sentences',
    planet: 'story_verse',
    topicName: 'Finding the main idea',
    type: 'homework',
    points: 25,
    opensDay: -12,
    dueDay: -8,
    outcomes: [
      {
        student: 'nova',
        submittedDay: -8.4,
        earned: 23.5,
        released: true,
        feedback: 'Your ending surprised me, and every sentence earns its place.',
      },
    ],
  },
];

/** Two months of Nova's evenings: planet, topic, mode, days ago, skill of ten. */
const EVENINGS: readonly (readonly [string, number, Practised['mode'], number, number, number?])[] =
  [
    ['num_forge', 0, 'full', 55, 6],
    ['num_forge', 1, 'quick', 53, 7],
    ['terra_nova', 0, 'quick', 52, 8],
    ['num_forge', 0, 'teach', 49, 6],
    ['story_verse', 0, 'full', 47, 8],
    ['atom_sphere', 0, 'full', 44, 6],
    ['num_forge', 2, 'full', 41, 7],
    ['ink_haven', 0, 'quick', 40, 5],
    ['ink_haven', 0, 'full', 38, 7, 4],
    ['coin_quest', 0, 'full', 36, 9],
    ['num_forge', 3, 'timed', 33, 7],
    ['terra_nova', 1, 'full', 31, 7],
    ['chrono_core', 0, 'quick', 30, 6],
    ['num_forge', 0, 'full', 27, 8],
    ['story_verse', 1, 'related', 24, 8],
    ['atom_sphere', 1, 'interactive', 22, 7],
    ['num_forge', 1, 'full', 20, 8, 6],
    ['stock_star', 0, 'quick', 17, 6],
    ['num_forge', 2, 'timed', 15, 8],
    ['terra_nova', 0, 'full', 13, 9],
    ['coin_quest', 1, 'full', 11, 8],
    ['num_forge', 3, 'full', 9, 8],
    ['ink_haven', 1, 'teach', 8, 7],
    ['chrono_core', 0, 'full', 6, 7],
    ['num_forge', 0, 'quick', 4, 10],
    ['atom_sphere', 0, 'full', 3, 8],
    ['num_forge', 1, 'full', 2, 9],
    ['story_verse', 0, 'quick', 1, 9],
  ];

const asStudent = (username: string, name: string): ActorAs<'student'> =>
  ({ id: studentId(username), name, role: 'student' }) as ActorAs<'student'>;

export function practiseAll({ db, now }: ScenarioParts): void {
  const nova = asStudent('nova', 'Nova Adeyemi');
  for (const [index, [planet, topic, mode, daysAgo, skill, leavesAfter]] of EVENINGS.entries())
    practise(
      db,
      nova,
      {
        planet,
        topic,
        mode,
        gradeLevel: 5,
        skill,
        at: now - daysAgo * DAY - ((index * 7) % 5) * HOUR,
        ...(leavesAfter === undefined ? {} : { leavesAfter }),
      },
      1000 + index,
    );
  for (const [index, [username, name]] of STUDENTS.slice(1, 6).entries())
    for (let day = 3; day < 40; day += 7 + index)
      practise(
        db,
        asStudent(username, name),
        {
          planet: ['num_forge', 'terra_nova', 'story_verse', 'coin_quest'][(day + index) % 4]!,
          topic: index,
          mode: day % 2 === 0 ? 'quick' : 'full',
          gradeLevel: 5,
          skill: 5 + (index % 4),
          at: now - day * DAY,
        },
        5000 + index * 100 + day,
      );
}

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
  inTransaction(parts.db, () => {
    parts.db.insert(school).values({ name: 'name', value: 'Observatory School' }).run();
    for (const [username, name] of STUDENTS) addPerson(parts, username, name, 'student');
    addPerson(parts, 'comet', 'Comet Silva', 'student');
    addPerson(parts, 'vega', 'Vega Marchetti', 'teacher');
    addPerson(parts, 'altair', 'Altair Mbeki', 'teacher');
    addPerson(parts, 'polaris', 'Polaris Lund', 'administrator');

    const everybody = STUDENTS.map(([username]) => username);
    const classes = [
      ['Mathematics 5B', 'Mathematics', ['vega'], MATHS_WORK],
      ['Science 5B', 'Science', ['altair', 'vega'], SCIENCE_WORK],
      ['English 5B', 'English', ['vega'], ENGLISH_WORK],
    ] as const;
    for (const [name, subject, teachers, works] of classes) {
      const id = addClass(parts, { name, subject, teachers, students: everybody });
      for (const work of works)
        addWork(parts, id, {
          ...work,
          outcomes: [...work.outcomes, ...othersDid(work, work.points)],
        });
    }
    addClass(parts, {
      name: 'History 9A',
      subject: 'History',
      teachers: ['altair'],
      students: ['comet'],
    });
  });
  // Each session is saved in transactions of its own, as it would have been.
  practiseAll(parts);
};
