import type { Role } from '@planets/contract';

/**
 * How far a role reaches with one right: `own` is a teacher's own class (taught at this moment), a student's
 * own class (enrolled at this moment) or one's own thing; `any` is everything in the school.
 */
export type Reach = 'none' | 'own' | 'any';

export interface Right {
  /** What it allows, as a row of docs/rights.md. */
  readonly allows: string;
  readonly student: Reach;
  readonly teacher: Reach;
  readonly administrator: Reach;
  /** Refused in an archived class. */
  readonly changes?: true;
}

const TEACHERS = { student: 'none', teacher: 'own', administrator: 'any' } as const;
const OWN_TEACHERS = { student: 'none', teacher: 'own', administrator: 'none' } as const;
const OWN_STUDENTS = { student: 'own', teacher: 'none', administrator: 'none' } as const;

/**
 * Who may do what with classes and assigned work: the one table that the code asks and that docs/rights.md
 * is written from. Grading is a teacher's own judgement: an administrator sees it and changes none of it.
 */
export const RIGHTS = {
  'class.list': { ...TEACHERS, allows: 'list classes' },
  'class.make': { ...TEACHERS, allows: 'make a class' },
  'class.read': { ...TEACHERS, allows: 'see a class, its roster and its students’ practice' },
  'class.change': {
    ...TEACHERS,
    changes: true,
    allows: 'rename a class, set its zone, its join code, its co-teachers and its groups',
  },
  'class.archive': { ...TEACHERS, allows: 'archive a class and take it up again' },
  'class.join': { ...OWN_STUDENTS, changes: true, allows: 'join a class with its code' },
  'roster.change': {
    ...TEACHERS,
    changes: true,
    allows: 'add, import, rename, move and remove students, and reset their passwords',
  },
  'people.make': {
    student: 'none',
    teacher: 'none',
    administrator: 'any',
    allows: 'list staff, and make accounts of teachers and administrators',
  },
  'calendar.change': {
    student: 'none',
    teacher: 'none',
    administrator: 'any',
    allows: 'set the school’s weekend, holidays, zone and the hour at which a day begins',
  },
  'goal.change': {
    ...OWN_TEACHERS,
    changes: true,
    allows: 'set the shared goal of a class and switch it off',
  },
  'personal.read': {
    student: 'own',
    teacher: 'own',
    administrator: 'any',
    allows: 'take out everything held about oneself; for an administrator, about any student',
  },
  'personal.erase': {
    student: 'none',
    teacher: 'none',
    administrator: 'any',
    allows: 'erase a student for good, the figures of classes kept',
  },
  'question.write': { ...OWN_TEACHERS, allows: 'write questions of one’s own' },
  'assignment.read': {
    ...TEACHERS,
    allows: 'see assignments, drafts included, with their questions and keys',
  },
  'assignment.change': {
    ...OWN_TEACHERS,
    changes: true,
    allows: 'write, publish, withdraw and copy assignments, and set dates for single students',
  },
  'work.do': { ...OWN_STUDENTS, changes: true, allows: 'do and hand in assigned work' },
  'work.read': { ...OWN_STUDENTS, allows: 'see one’s own assigned work and released grades' },
  'grade.read': {
    ...TEACHERS,
    allows: 'see submissions and grades, released or not, and their log',
  },
  'grade.change': {
    ...OWN_TEACHERS,
    changes: true,
    allows: 'grade, override, excuse, regrade, import, release and hide',
  },
  'grading.change': {
    ...OWN_TEACHERS,
    changes: true,
    allows: 'change categories, weights and the policy of a class',
  },
  'gradebook.read': {
    ...TEACHERS,
    allows: 'see and export the class gradebook and its statistics',
  },
} as const satisfies Record<string, Right>;

export type RightName = keyof typeof RIGHTS;

export const reachOf = (right: RightName, role: Role): Reach => RIGHTS[right][role];

export const isChange = (right: RightName): boolean => 'changes' in RIGHTS[right];
