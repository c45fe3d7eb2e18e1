import { gzipSync } from 'node:zlib';
import { createUser } from '@planets/api';
import { Hono } from 'hono';
import { compare, median, row } from './measure.ts';
import type { BenchSchool } from './school.ts';

const STUDENTS = 200;
const ASSIGNMENTS = 200;
const DAY = 86_400_000;

const teacher = 'bench-teacher';

/** A class as large as they come: all work handed in, graded, some of it late, most of it shown. */
function addLargeClass({ client, db }: BenchSchool): number {
  const now = Date.now();
  createUser(
    db,
    {
      id: teacher,
      name: 'Bench Teacher',
      username: teacher,
      role: 'teacher',
      passwordHash: 'bench',
    },
    now,
  );
  const ids = Array.from({ length: STUDENTS }, (_, index) => `large-${index}`);
  for (const [index, id] of ids.entries())
    createUser(
      db,
      { id, name: `Student ${index}`, username: id, role: 'student', passwordHash: 'bench' },
      now,
    );
  const classId = Number(
    client
      .prepare(
        `insert into class (name, subject, created_at, zone, grading_policy_json) values ('Large', 'Mathematics', ?, 'Europe/Berlin', ?)`,
      )
      .run(
        now,
        JSON.stringify({
          weighting: 'categories',
          missing: 'zero',
          late: { per: 'day', percent: 10, floorPercent: 50 },
          letters: [],
        }),
      ).lastInsertRowid,
  );
  client
    .prepare('insert into class_teacher (class_id, teacher_id, place) values (?, ?, 0)')
    .run(classId, teacher);
  const enrol = client.prepare(
    'insert into enrolment (class_id, student_id, enrolled_at) values (?, ?, ?)',
  );
  const addCategory = client.prepare(
    'insert into category (class_id, name, weight, drop_lowest, place) values (?, ?, ?, 1, ?)',
  );
  const assign = client.prepare(
    `insert into assignment (class_id, title, instructions, subject, topic_name, type, points, published_at,
      opens_at, due_at, closes_at, category_id) values (?, ?, '', 'num_forge', 'Fractions', 'homework', 20, ?, ?, ?, ?, ?)`,
  );
  const handIn = client.prepare(
    'insert into submission (assignment_id, student_id, started_at, submitted_at) values (?, ?, ?, ?)',
  );
  const grade = client.prepare(
    'insert into grade (assignment_id, student_id, earned, excused, graded_at, released_at) values (?, ?, ?, ?, ?, ?)',
  );
  client.transaction(() => {
    for (const id of ids) enrol.run(classId, id, now);
    const categories = ['Homework', 'Quizzes', 'Tests', 'Projects'].map((name, index) =>
      Number(addCategory.run(classId, name, 10 * (index + 1), index).lastInsertRowid),
    );
    for (let index = 0; index < ASSIGNMENTS; index += 1) {
      const due = now - (ASSIGNMENTS - index) * DAY;
      const assignmentId = Number(
        assign.run(
          classId,
          `Homework ${index + 1}`,
          due - 7 * DAY,
          due - 7 * DAY,
          due,
          due + 7 * DAY,
          categories[index % 4],
        ).lastInsertRowid,
      );
      for (const [at, id] of ids.entries()) {
        const pick = (index * 31 + at * 17) % 100;
        if (pick < 4) continue;
        handIn.run(assignmentId, id, due - DAY, pick < 12 ? due + 2 * DAY : due - 60_000);
        if (pick < 97)
          grade.run(
            assignmentId,
            id,
            ((index * 7 + at * 13) % 41) / 2,
            pick === 50 ? 1 : 0,
            due + DAY,
            pick < 85 ? due + DAY : null,
          );
      }
    }
  })();
  return classId;
}

async function signIn({ app }: BenchSchool): Promise<string> {
  const answer = await app.request('/api/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: teacher, password: 'bench' }),
  });
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}

/** The rows of the two large tables as JSON, and nothing made of them. */
const bareGrid = ({ client }: BenchSchool, classId: number) => {
  const work = client
    .prepare(
      'select assignment_id, student_id, submitted_at from submission where assignment_id in (select id from assignment where class_id = ?)',
    )
    .raw();
  const grades = client
    .prepare(
      `select assignment_id, student_id, earned, excused, marked_missing, overridden, feedback is not null, released_at, version
       from grade where assignment_id in (select id from assignment where class_id = ?)`,
    )
    .raw();
  return new Hono().get('/grid', (c) => c.json([work.all(classId), grades.all(classId)]));
};

const bareCell = ({ client }: BenchSchool, assignmentId: number) => {
  const read = client.prepare('select * from grade where assignment_id = ? and student_id = ?');
  const write = client.prepare(
    'update grade set earned = ?, version = version + 1 where assignment_id = ? and student_id = ?',
  );
  const log = client.prepare(
    "insert into grade_event (assignment_id, student_id, at, by_id, what) values (?, ?, ?, ?, 'score')",
  );
  const save = client.transaction((earned: number) => {
    const key = [assignmentId, 'large-101'];
    write.run(earned, ...key);
    log.run(...key, Date.now(), teacher);
    return read.get(...key);
  });
  return new Hono().put('/cell', async (c) => {
    const { earned } = await c.req.json<{ earned: number }>();
    return c.json(save.immediate(earned));
  });
};

/** The gradebook of 200 students by 200 assignments: its first response, its size, one cell saved. */
export async function benchClassGradebook(school: BenchSchool): Promise<void> {
  const classId = addLargeClass(school);
  const cookie = await signIn(school);
  const headers = { cookie, 'content-type': 'application/json' };
  const path = `/api/classes/${classId}/gradebook`;
  const { app } = school;

  const start = performance.now();
  const first = await app.request(path, { headers });
  const text = await first.text();
  const took = performance.now() - start;
  if (first.status !== 200) throw new Error(text);
  const size = gzipSync(text).length;
  const later: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    const began = performance.now();
    await (await app.request(path, { headers })).arrayBuffer();
    later.push(performance.now() - began);
  }
  const name = `${STUDENTS} students by ${ASSIGNMENTS} assignments`;
  console.log(
    `gradebook of ${name}: first response of the process ${took.toFixed(0)} ms, then ${median(later).toFixed(0)} ms, ${(size / 1000).toFixed(0)} KB gzip`,
  );

  const bare = bareGrid(school, classId);
  console.log(
    row(
      await compare({
        name: `gradebook of ${name}, rows alone beside it`,
        ours: () => app.request(path, { headers }),
        bare: () => bare.request('/grid'),
        requests: 5,
        rounds: 5,
      }),
    ),
  );

  const { assignments, students } = JSON.parse(text) as {
    assignments: { id: number; versions: number[] }[];
    students: { id: string }[];
  };
  const column = assignments[100]!;
  const studentId = 'large-101';
  let version = column.versions[students.findIndex(({ id }) => id === studentId)] ?? 0;
  let earned = 0;
  const times: number[] = [];
  const saveCell = async () => {
    earned = (earned + 0.5) % 20;
    const began = performance.now();
    const answer = await app.request(`${path}/cells`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({
        cells: [{ assignmentId: column.id, studentId, version, earned }],
      }),
    });
    const body = await answer.clone().text();
    times.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(body);
    version = (JSON.parse(body) as { cells: { version: number }[] }).cells[0]!.version;
    return answer;
  };
  const cell = bareCell(school, column.id);
  console.log(
    row(
      await compare({
        name: 'one cell saved, with the totals it changes',
        ours: saveCell,
        bare: () =>
          cell.request('/cell', { method: 'PUT', headers, body: JSON.stringify({ earned: 3 }) }),
        // The bare route writes the same row.
        reset: () => {
          version = school.client
            .prepare('select version from grade where assignment_id = ? and student_id = ?')
            .pluck()
            .get(column.id, studentId) as number;
        },
        requests: 40,
        rounds: 5,
      }),
    ),
  );
  console.log(`one cell saved: ${median(times).toFixed(1)} ms in the middle`);
}
