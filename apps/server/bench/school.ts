import { createApp, createUser, inTransaction, migrate, type Deps } from '@planets/api';
import { openDatabase, readMigrations } from '../src/database.ts';

const PASSWORD = 'bench';
const DAY = 86_400_000;

export interface Student {
  readonly id: string;
  readonly cookie: string;
}

/** A server's parts on a file with the server's own settings, and nothing that costs time beside it. */
export function benchSchool(folder: string) {
  const { client, db } = openDatabase(folder);
  const migrations = readMigrations();
  migrate(db, migrations, Date.now());
  let seed = 0;
  const deps: Deps = {
    db,
    migrations,
    now: () => Date.now(),
    monotonic: () => performance.now(),
    newId: () => crypto.randomUUID(),
    newSeed: () => (seed += 1),
    password: {
      hash: (password) => Promise.resolve(password),
      verify: ({ hash, password }) => Promise.resolve(hash === password),
    },
    secret: 'a secret for the bench that is long enough',
    secureCookies: false,
    setUpCode: () => null,
    demo: false,
    log: () => {},
    clientAddress: () => '127.0.0.1',
  };
  const app = createApp(deps);

  async function addStudent(name: string): Promise<Student> {
    const id = `student-${name}`;
    createUser(
      db,
      { id, name, username: name, role: 'student', passwordHash: PASSWORD },
      Date.now(),
    );
    const answer = await app.request('/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: name, password: PASSWORD }),
    });
    return { id, cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! };
  }

  /** Saved sessions of others and of named students, in one transaction each. */
  const insert = client.prepare(`
    insert into practice_sessions (student_id, subject, topic, grade_level, mode, total_questions,
      questions_answered, questions_correct, score_percent, time_spent_seconds, completed, started_at,
      completed_at, topic_id, seeded, ended_by, practice_data_json, answers_json)
    values (?, ?, 'Adding fractions', 5, 'full', 10, 10, ?, ?, ?, 1, ?, ?, 'fractions_add', 0, 'completion', '[]', '[]')`);
  const planets = [
    'num_forge',
    'atom_sphere',
    'ink_haven',
    'story_verse',
    'coin_quest',
    'terra_nova',
  ];
  function addSessions(studentId: string, count: number): void {
    inTransaction(db, () => {
      for (let index = 0; index < count; index += 1) {
        const at = Date.now() - index * (DAY / 20);
        insert.run(
          studentId,
          planets[index % planets.length],
          index % 11,
          (index % 11) * 10,
          60 + (index % 300),
          at - 600_000,
          at,
        );
      }
    });
  }
  /** Five classes of so many assignments in two categories, handed in, graded and released; a fifth came late. */
  function addClassWork(studentIds: readonly string[], pieces = 12): void {
    const now = Date.now();
    const one = (sql: string) => client.prepare(sql);
    const addClass = one(
      `insert into class (name, subject, created_at, zone, grading_policy_json) values (?, 'Mathematics', ?,
        'Europe/Berlin', '{"weighting":"categories","missing":"zero","late":{"per":"day","percent":5,"floorPercent":50},"letters":[]}')`,
    );
    const enrol = one('insert into enrolment (class_id, student_id, enrolled_at) values (?, ?, ?)');
    const assign = one(
      "insert into assignment (class_id, title, instructions, subject, topic_name, type, points, category_id, published_at, opens_at, due_at, closes_at) values (?, 'Fractions', '', 'num_forge', 'Fractions', 'quiz', 20, ?, ?, ?, ?, ?)",
    );
    const addCategory = one(
      'insert into category (class_id, name, weight, drop_lowest, place) values (?, ?, ?, ?, ?)',
    );
    const handIn = one(
      'insert into submission (assignment_id, student_id, started_at, submitted_at) values (?, ?, ?, ?)',
    );
    const grade = one(
      "insert into grade (assignment_id, student_id, earned, feedback, excused, graded_at, released_at) values (?, ?, ?, 'Well done.', 0, ?, ?)",
    );
    inTransaction(db, () => {
      for (let index = 0; index < 5; index += 1) {
        const classId = addClass.run(`Class ${index}`, now).lastInsertRowid;
        for (const id of studentIds) enrol.run(classId, id, now);
        const homework = addCategory.run(classId, 'Homework', 40, 2, 0).lastInsertRowid;
        const tests = addCategory.run(classId, 'Tests', 60, 0, 1).lastInsertRowid;
        for (let piece = 1; piece <= pieces; piece += 1) {
          const due = now - piece * DAY;
          const { lastInsertRowid } = assign.run(
            classId,
            piece % 3 === 0 ? tests : homework,
            due - DAY,
            due - DAY,
            due,
            due + 3 * DAY,
          );
          for (const id of studentIds) {
            handIn.run(lastInsertRowid, id, due - DAY, piece % 5 === 0 ? due + DAY : due - 1000);
            grade.run(lastInsertRowid, id, 8 + (piece % 13), due, due);
          }
        }
      }
    });
  }
  return { app, client, db, deps, addStudent, addSessions, addClassWork };
}

export type BenchSchool = ReturnType<typeof benchSchool>;
