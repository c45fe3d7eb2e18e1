import { inTransaction } from '../db/database.ts';
import { school } from '../db/schema.ts';
import type { ActorAs } from '../http/actor.ts';
import { addClass } from './class-plan.ts';
import { enterWork } from './entered-work.ts';
import { addPerson, studentId } from './people.ts';
import { practise } from './practise.ts';
import type { Scenario } from './scenario.ts';

const LONG = 'Wilhelmina Konstantinopoulou-Featherstonehaugh von und zu Hohenzollern';
const RTL = 'نورا عبد الرحمن الأندلسي';

/** Names and titles that do not fit, and names that run from right to left. For looking at layouts. */
export const longNames: Scenario = (parts) => {
  inTransaction(parts.db, () => {
    parts.db
      .insert(school)
      .values({
        name: 'name',
        value: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Primary',
      })
      .run();
    addPerson(parts, 'nova', LONG, 'student');
    addPerson(parts, 'lyra', RTL, 'student');
    addPerson(parts, 'vega', `Dr ${LONG}`, 'teacher');
    addPerson(parts, 'polaris', 'Polaris Lund', 'administrator');
    const id = addClass(parts, {
      name: 'Interdisciplinary mathematical and scientific investigations, advanced group 5B',
      subject: 'Mathematics',
      teachers: ['vega'],
      students: ['nova', 'lyra'],
    });
    for (const [day, released] of [
      [-9, true],
      [-5, true],
      [-2, false],
    ] as const)
      enterWork(parts, id, {
        title: 'Comparing, ordering, adding and subtracting proper, improper and mixed fractions',
        planet: 'num_forge',
        // No topic has a name as long as this, so it stands for itself.
        topic: 'Adding and subtracting fractions with unlike denominators',
        asks: 0,
        type: 'homework',
        points: 20,
        opensDay: day - 5,
        dueDay: day,
        outcomes: [
          {
            student: 'nova',
            submittedDay: day - 1,
            earned: 18,
            released,
            feedback: `${'A very long piece of feedback that goes on and on. '.repeat(6)}Supercalifragilisticexpialidocious${'o'.repeat(60)}`,
          },
        ],
      });
  });
  practise(
    parts.db,
    { id: studentId('nova'), name: LONG, role: 'student' } as ActorAs<'student'>,
    {
      planet: 'num_forge',
      topic: 0,
      gradeLevel: 5,
      mode: 'full',
      at: parts.now - 86_400_000,
      skill: 7,
    },
    1,
  );
};
