import { inTransaction } from '../db/database.ts';
import { school } from '../db/schema.ts';
import { addClass, type ClassPlan } from './class-plan.ts';
import { addPerson } from './people.ts';
import type { ScenarioParts } from './scenario.ts';
import { ENGLISH_WORK, MATHS_WORK, SCIENCE_WORK } from './school-work.ts';
import type { WorkPlan } from './work-plan.ts';

/** Those who practise in the evenings. */
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

interface SchoolClass {
  readonly name: string;
  readonly subject: string;
  /** The first sets the work. */
  readonly teachers: readonly [string, ...string[]];
  readonly works: readonly WorkPlan[];
}

/** In the order in which they are made, so that the first is class 1. */
export const CLASSES: readonly SchoolClass[] = [
  { name: 'Mathematics 5B', subject: 'Mathematics', teachers: ['vega'], works: MATHS_WORK },
  { name: 'Science 5B', subject: 'Science', teachers: ['altair', 'vega'], works: SCIENCE_WORK },
  { name: 'English 5B', subject: 'English', teachers: ['vega'], works: ENGLISH_WORK },
];

/**
 * The people and classes of the school, all pupils in each of `CLASSES`; beside them one class that only the
 * second teacher has. `more` says where a class is and how it is graded.
 */
export function addSchool(
  parts: ScenarioParts,
  pupils: typeof STUDENTS,
  more: (name: string) => Pick<ClassPlan, 'zone' | 'categories' | 'policy'> = () => ({}),
): void {
  inTransaction(parts.db, () => {
    parts.db.insert(school).values({ name: 'name', value: 'Observatory School' }).run();
    for (const [username, name] of pupils) addPerson(parts, username, name, 'student');
    addPerson(parts, 'comet', 'Comet Silva', 'student');
    addPerson(parts, 'vega', 'Vega Marchetti', 'teacher');
    addPerson(parts, 'altair', 'Altair Mbeki', 'teacher');
    addPerson(parts, 'polaris', 'Polaris Lund', 'administrator');

    const students = pupils.map(([username]) => username);
    for (const { name, subject, teachers } of CLASSES)
      addClass(parts, { name, subject, teachers, students, ...more(name) });
    const name = 'History 9A';
    addClass(parts, {
      name,
      subject: 'History',
      teachers: ['altair'],
      students: ['comet'],
      ...more(name),
    });
  });
}
