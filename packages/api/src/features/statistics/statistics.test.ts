import { assignmentStatistics, classStatistics } from '@planets/contract';
import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { practiceSession, submission, assignment } from '../../db/schema.ts';
import { TEST_NOW } from '../../testing/test-deps.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';

let host: NodeHost;
beforeEach(() => {
  host = nodeHost('small-school');
});

const run = (sql: string, ...values: (string | number | null)[]) =>
  host.client.prepare(sql).run(...values);
const idOf = (title: string) =>
  (host.client.prepare('select id from assignment where title = ?').get(title) as { id: number })
    .id;
const QUIZ = 'Adding fractions: quiz';

async function ofClass(classId = 1) {
  const { body } = await (await host.signedIn('vega')).get(`/api/classes/${classId}/statistics`);
  return classStatistics.parse(body);
}

/** Grades of the quiz, of 10 points: who, earned, when released. */
function grades(rows: readonly (readonly [string, number | null, number | null])[]) {
  run('delete from grade where assignment_id = ?', idOf(QUIZ));
  for (const [who, earned, releasedAt] of rows)
    run(
      'insert into grade (assignment_id, student_id, earned, excused, graded_at, released_at) values (?, ?, ?, 0, 1, ?)',
      idOf(QUIZ),
      `student-${who}`,
      earned,
      releasedAt,
    );
}

describe('the figures of a class', () => {
  test('scores as graded, released or not, without who is excused', async () => {
    grades([
      ['nova', 10, 1],
      ['orion', 8, null],
      ['lyra', 6, 1],
      ['atlas', null, null],
    ]);
    run(
      "update grade set excused = 1 where student_id = 'student-lyra' and assignment_id = ?",
      idOf(QUIZ),
    );
    const quiz = (await ofClass()).assignments.find(({ title }) => title === QUIZ);
    expect(quiz).toMatchObject({
      students: 7,
      distribution: { n: 2, mean: 90, lowest: 80, median: 90, highest: 100 },
    });
    expect(quiz!.distribution!.bins.at(-1)).toEqual({ from: 90, to: 100, count: 1 });
  });

  test('a class without a grade has no figures, which is not zero', async () => {
    host.client.exec('delete from grade');
    const { totals, assignments, questions } = await ofClass();
    expect(totals).toBeNull();
    expect(assignments.every((piece) => piece.distribution === null)).toBe(true);
    expect(questions).toEqual([]);
  });

  test('drafts, scheduled and withdrawn work are in no figure', async () => {
    run('update assignment set withdrawn_at = 1 where id = ?', idOf(QUIZ));
    const titles = (await ofClass()).assignments.map(({ title }) => title);
    expect(titles).not.toContain(QUIZ);
    expect(titles).not.toContain('Draft: percent quiz');
    expect(titles.length).toBeGreaterThan(3);
  });

  test('practice stands apart, and what is assigned changes nothing of it', async () => {
    const before = await ofClass();
    expect(before.topics.practice.length).toBeGreaterThan(0);
    for (const { percent } of before.topics.practice)
      expect(percent).toBeLessThan(before.needsHelpBelow);
    host.client.exec('delete from grade; delete from submission');
    expect((await ofClass()).topics.practice).toEqual(before.topics.practice);
    host.client.exec('delete from counted_session; delete from practice_sessions');
    expect((await ofClass()).topics.practice).toEqual([]);
  });
});

describe('questions of work that was handed in', () => {
  /** The quiz asks what one session of Nova's asked; so many students left it empty, the rest did as she did. */
  function handIn(empty: readonly string[], asNova: readonly string[]) {
    const session = host.db
      .select()
      .from(practiceSession)
      .where(eq(practiceSession.studentId, 'student-nova'))
      .orderBy(asc(practiceSession.id))
      .get()!;
    const assignmentId = idOf(QUIZ);
    run('delete from submission where assignment_id = ?', assignmentId);
    host.db
      .update(assignment)
      .set({
        content: [
          {
            type: 'topic',
            planet: 'num_forge',
            topic: session.topicId!,
            gradeLevel: 5,
            count: 10,
            weight: 1,
          },
        ],
      })
      .where(eq(assignment.id, assignmentId))
      .run();
    const hand = (who: string, log: typeof session.answers) =>
      host.db
        .insert(submission)
        .values({
          assignmentId,
          studentId: `student-${who}`,
          startedAt: TEST_NOW,
          submittedAt: TEST_NOW,
          handIns: 1,
          questions: session.practiceData.map(({ origin, question }) => ({
            origin: { ...origin, planet: session.subject },
            question,
            weight: 1,
          })),
          log,
        })
        .run();
    for (const who of empty) hand(who, []);
    for (const who of asNova) hand(who, session.answers);
    return session;
  }

  test('the hardest come first, with what was asked, and name their topic', async () => {
    const session = handIn(['atlas', 'lyra', 'orion'], ['nova']);
    const { questions, topics, readFrom } = await ofClass();
    expect(readFrom).toBe(1);
    expect(questions.length).toBeGreaterThan(0);
    const percents = questions.map(({ percent }) => percent);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    for (const question of questions)
      expect(question).toMatchObject({
        assignmentId: idOf(QUIZ),
        students: 4,
        discrimination: null,
      });
    expect(questions[0]!.prompt).not.toEqual([]);
    expect(topics.assigned[0]).toMatchObject({
      planet: session.subject,
      topic: session.topicId,
      students: 4,
      struggling: expect.any(Number) as number,
    });
  });

  test('who is excused or left the class is in none', async () => {
    handIn(['atlas', 'lyra', 'orion'], ['nova']);
    run(
      "insert or replace into grade (assignment_id, student_id, excused, graded_at) values (?, 'student-atlas', 1, 1)",
      idOf(QUIZ),
    );
    run("update enrolment set left_at = 1 where student_id = 'student-lyra'");
    for (const { students } of (await ofClass()).questions) expect(students).toBe(2);
  });

  test('an unfinished draft is in none', async () => {
    handIn(['atlas'], []);
    run('update submission set submitted_at = null where assignment_id = ?', idOf(QUIZ));
    expect((await ofClass()).questions).toEqual([]);
  });
});

describe('what a student may know of the class', () => {
  const FIVE = ['nova', 'orion', 'lyra', 'atlas', 'vesta'] as const;
  const see = async (who = 'nova') => {
    const { body } = await (
      await host.signedIn(who)
    ).get(`/api/assignments/${idOf(QUIZ)}/statistics`);
    return assignmentStatistics.parse(body).statistics;
  };

  test('quartiles of five released scores, in fives', async () => {
    grades(FIVE.map((who, index) => [who, [4, 6.2, 7.1, 9, 10][index]!, 1]));
    expect(await see()).toEqual({ lowerQuartile: 50, median: 70, upperQuartile: 95 });
  });

  test.each<[string, () => void]>([
    ['four scores', () => run("delete from grade where student_id = 'student-vesta'")],
    [
      'a fifth that is not released',
      () => run("update grade set released_at = null where student_id = 'student-vesta'"),
    ],
    [
      'a fifth to be released later',
      () => run("update grade set released_at = 9999999999999 where student_id = 'student-vesta'"),
    ],
    [
      'a fifth without a score',
      () => run("update grade set earned = null where student_id = 'student-vesta'"),
    ],
    [
      'a fifth who is excused',
      () => run("update grade set excused = 1 where student_id = 'student-vesta'"),
    ],
    [
      'a fifth who left',
      () => run("update enrolment set left_at = 1 where student_id = 'student-vesta'"),
    ],
    [
      'the own grade not released',
      () => run("update grade set released_at = null where student_id = 'student-nova'"),
    ],
    [
      'the own work excused',
      () => run("update grade set excused = 1 where student_id = 'student-nova'"),
    ],
  ])('nothing with %s', async (_, change) => {
    grades(FIVE.map((who) => [who, 8, 1]));
    expect(await see()).not.toBeNull();
    change();
    expect(await see()).toBeNull();
  });

  test('nothing to a classmate whose own grade is not released, and no such work to others', async () => {
    grades(FIVE.map((who) => [who, 8, 1]));
    expect(await see('juno')).toBeNull();
    const comet = await (
      await host.signedIn('comet')
    ).get(`/api/assignments/${idOf(QUIZ)}/statistics`);
    expect(comet.status).toBe(404);
  });

  test('releasing one more score, whatever it is, changes nothing until five more are in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 3 }),
        async (first, later) => {
          const others = ['juno', 'rigel', 'ceres'];
          const rows = FIVE.map((who, index) => [who, first[index]!, 1] as const);
          grades(rows);
          const before = await see();
          grades([
            ...rows,
            ...later.map((earned, index) => [others[index]!, earned, 2 + index] as const),
          ]);
          expect(await see()).toEqual(before);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('the answer says of how many nowhere', async () => {
    grades(FIVE.map((who) => [who, 8, 1]));
    expect(Object.keys((await see())!).toSorted()).toEqual([
      'lowerQuartile',
      'median',
      'upperQuartile',
    ]);
  });
});

test.each(['abc', '0', '999999'])('a class or work called %s is not there', async (id) => {
  const [vega, nova] = [await host.signedIn('vega'), await host.signedIn('nova')];
  expect((await vega.get(`/api/classes/${id}/statistics`)).status).toBe(404);
  expect((await nova.get(`/api/assignments/${id}/statistics`)).status).toBe(404);
});
