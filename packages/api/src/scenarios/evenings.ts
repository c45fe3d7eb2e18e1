import type { ActorAs } from '../http/actor.ts';
import { STUDENTS } from './observatory-school.ts';
import { studentId } from './people.ts';
import { practise, type Practised } from './practise.ts';
import type { ScenarioParts } from './scenario.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

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

/** One of the example's students, as the one who acts. */
export const asStudent = (username: string, name: string): ActorAs<'student'> =>
  ({ id: studentId(username), name, role: 'student' }) as ActorAs<'student'>;

/** Every so many days, the longest ago first: sessions are counted in the order in which they are saved. */
const daysBack = (from: number, before: number, step: number): number[] =>
  Array.from(
    { length: Math.ceil((before - from) / step) },
    (_, at) => from + at * step,
  ).toReversed();

/** Two months of Nova's evenings. Each session is saved in transactions of its own, as it would have been. */
export function practiseEvenings({ db, now }: ScenarioParts): void {
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
}

/** Now and then an evening of the others. */
export function othersPractise({ db, now }: ScenarioParts): void {
  for (const [index, [username, name]] of STUDENTS.slice(1, 6).entries())
    for (const day of daysBack(3, 40, 7 + index))
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
