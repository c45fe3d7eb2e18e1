import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  assignment,
  assignmentStudent,
  enrolment,
  grade,
  gradeEvent,
  ownQuestion,
  questionGrade,
  schoolClass,
} from '../../db/schema.ts';
import { assign, classIdOf, submissionOf, worker } from '../../testing/assigned.ts';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Long, and no sign-in ends meanwhile. */
const LATER = 3 * 3_600_000;

let host: NodeHost;
let nova: Client;
beforeEach(async () => {
  host = nodeHost('small-school');
  nova = await host.signedIn('nova');
});

const work = (more: Parameters<typeof assign>[1] = {}) => worker(host, nova, assign(host, more));
const begun = async (more: Parameters<typeof assign>[1] = {}) => {
  const own = work(more);
  await own.begin();
  return own;
};
const gradeOf = (id: number, studentId = 'student-nova') =>
  host.db
    .select()
    .from(grade)
    .where(and(eq(grade.assignmentId, id), eq(grade.studentId, studentId)))
    .get();
const idOf = ({ path }: { path: string }) => Number(path.split('/')[3]);
const OPEN = {
  type: 'own' as const,
  question: 0,
  weight: 1,
};

/** An own question that a teacher reads, put into content. */
function openPart() {
  const now = host.deps.now();
  const { id } = host.db
    .insert(ownQuestion)
    .values({
      ownerId: 'teacher-vega',
      name: 'Why',
      version: 1,
      createdAt: now,
      updatedAt: now,
      draft: {
        kind: 'open',
        prompt: 'Why must both have the same denominator?',
        figure: null,
        hints: ['Think of slices of one size.'],
        steps: ['Only slices of one size can be counted together.'],
        sample: 'The sample that no student reads before it is time.',
        rubric: [{ name: 'Reason', full: 'Says that the parts must be of one size.', points: 4 }],
        words: { min: 5, max: 60 },
      } as never,
    })
    .returning({ id: ownQuestion.id })
    .get();
  return { ...OPEN, question: id };
}

describe('before it is begun', () => {
  test('a student sees what it is, when it is due and what is asked of them, and no question', async () => {
    const { body } = await work({ tries: 2, hints: true, timeLimitMinutes: 20 }).get();
    expect(body.work).toMatchObject({
      phase: 'ready',
      assignment: {
        className: 'Mathematics 5B',
        questions: 4,
        tries: 2,
        hints: true,
        timeLimitMinutes: 20,
      },
      isLateNow: false,
      triesLeft: 2,
      questions: [],
      result: null,
      endsAt: null,
    });
  });
  test('it tells what texts are graded by', async () => {
    const { body } = await work({ content: [openPart()] }).get();
    expect(body.work.rubrics).toEqual([[expect.objectContaining({ name: 'Reason', points: 4 })]]);
  });
  test('but not where there is a time limit, since it would tell what is asked', async () => {
    const { body } = await work({ content: [openPart()], timeLimitMinutes: 5 }).get();
    expect(body.work.rubrics).toEqual([]);
  });
  test('before it opens it cannot be begun', async () => {
    const own = work({ opensAt: host.deps.now() + DAY });
    expect((await own.get()).body.work.phase).toBe('upcoming');
    const { status, body } = await own.begin();
    expect([status, body.code, body.current.phase]).toEqual([409, 'not_open', 'upcoming']);
    expect(own.stored()).toBeUndefined();
  });
  test('after it closed it cannot be begun', async () => {
    const own = work({ dueAt: host.deps.now() - 2 * DAY, closesAt: host.deps.now() - DAY });
    const { status, body } = await own.begin();
    expect([status, body.code, body.current.phase]).toEqual([409, 'not_open', 'closed']);
  });
  test('work on paper has nothing to begin', async () => {
    const { status, body } = await work({ content: [] }).begin();
    expect([status, body.code]).toEqual([409, 'not_open']);
    expect(body.detail).toContain('outside of here');
  });
  test('late is told before, with what it costs', async () => {
    host.db
      .update(schoolClass)
      .set({
        gradingPolicy: {
          weighting: 'points',
          missing: 'left_out',
          late: { per: 'day', percent: 10, floorPercent: 50 },
          letters: [],
        },
      })
      .run();
    const { body } = await work({ dueAt: host.deps.now() - 2 * DAY }).get();
    expect(body.work).toMatchObject({
      isLateNow: true,
      latePenalty: { per: 'day', percentEach: 10, floorPercent: 50, percentNow: 20 },
    });
  });
});

describe('beginning', () => {
  test('gives the questions, and again the same ones', async () => {
    const own = work();
    const first = await own.begin();
    host.deps.pass(MINUTE);
    const again = await own.begin();
    expect(first.status).toBe(200);
    expect(first.body.work).toMatchObject({ phase: 'writing', endsAt: null });
    expect(first.body.work.questions).toHaveLength(4);
    expect(again.body.work.questions).toEqual(first.body.work.questions);
    expect(again.body.work.startedAt).toBe(first.body.work.startedAt);
  });
  test.each([
    ['each', false],
    ['same', true],
  ] as const)('questions for %s', async (variants, isSame) => {
    const id = assign(host, { variants });
    const orion = await host.signedIn('orion');
    const one = (await worker(host, nova, id).begin()).body.work.questions;
    const other = (await worker(host, orion, id, 'student-orion').begin()).body.work.questions;
    expect(JSON.stringify(one) === JSON.stringify(other)).toBe(isSame);
  });
  test('points are shared by weight', async () => {
    const own = await begun({
      points: 10,
      content: [
        {
          type: 'topic',
          planet: 'num_forge',
          topic: 'fractions_add',
          gradeLevel: 5,
          count: 2,
          weight: 3,
        },
        { ...openPart(), weight: 1 },
      ],
    });
    const points = (await own.get()).body.work.questions.map((q: { points: number }) => q.points);
    expect(points).toEqual([4.286, 4.286, 1.429]);
  });
  test('a time limit counts from then, with extra time, and never past closing', async () => {
    const start = host.deps.now();
    const own = work({ timeLimitMinutes: 20 });
    host.db
      .insert(assignmentStudent)
      .values({
        assignmentId: idOf(own),
        studentId: 'student-nova',
        isTarget: false,
        extraMinutes: 10,
      })
      .run();
    expect(Date.parse((await own.begin()).body.work.endsAt)).toBe(start + 30 * MINUTE);
    const short = work({ timeLimitMinutes: 20, closesAt: start + 5 * MINUTE, dueAt: start });
    expect(Date.parse((await short.begin()).body.work.endsAt)).toBe(start + 5 * MINUTE);
  });
});

describe('drafts', () => {
  test('are kept as they are typed, and hand nothing in', async () => {
    const own = await begun();
    const saved = await own.typeRight(0);
    expect([saved.status, saved.body.newer]).toEqual([200, []]);
    const { body } = await own.get();
    expect(body.work.phase).toBe('writing');
    expect(body.work.questions[0].draft.response).toEqual(own.rightTo(0));
    expect(body.work.questions[0].handedIn).toBe(null);
    expect(gradeOf(idOf(own))).toBeUndefined();
  });
  test('the newest stays: sent twice, out of order, or from a tab that did not know', async () => {
    const own = await begun({ content: [openPart()] });
    const text = (words: string) => ({ kind: 'open', text: words });
    await own.type(0, text('second'), 2);
    const late = await own.type(0, text('first'), 1);
    expect(late.body.newer).toEqual([{ position: 0, response: text('second'), sequence: 2 }]);
    const twice = await own.type(0, text('second'), 2);
    expect([twice.status, twice.body.newer]).toEqual([200, []]);
    expect((await own.get()).body.work.questions[0].draft).toMatchObject({
      response: text('second'),
      sequence: 2,
    });
  });
  test('of two tabs on two questions both stay', async () => {
    const own = await begun();
    await own.type(0, own.wrongTo(0), 1);
    await own.type(1, own.wrongTo(1), 1);
    const { questions } = (await own.get()).body.work;
    expect(questions[0].draft.response).toEqual(own.wrongTo(0));
    expect(questions[1].draft.response).toEqual(own.wrongTo(1));
  });

  const text = { kind: 'open', text: 'x' };
  test.each<[string, unknown, string]>([
    ['no changes', { changes: [] }, 'changes'],
    ['a position not asked', { changes: [{ position: 4, response: text, sequence: 1 }] }, '4'],
    ['a position below', { changes: [{ position: -1, response: text, sequence: 1 }] }, 'changes'],
    ['another kind', { changes: [{ position: 0, response: text, sequence: 1 }] }, 'kind'],
    [
      'too long a text',
      {
        changes: [
          { position: 0, response: { kind: 'open', text: 'x'.repeat(20_001) }, sequence: 1 },
        ],
      },
      'changes',
    ],
    ['no sequence', { changes: [{ position: 0, response: text }] }, 'sequence'],
    [
      'a score of their own',
      { changes: [{ position: 0, response: text, sequence: 1, credit: 1 }] },
      'credit',
    ],
  ])('refused: %s', async (_, body, words) => {
    const own = await begun();
    const answer = await nova.send('PUT', `${own.path}/drafts`, body);
    expect(answer.status).toBe(422);
    expect(answer.body.detail).toContain(words);
    expect(own.stored()!.drafts).toEqual({});
  });
  test('one bad change of several stores none', async () => {
    const own = await begun();
    const answer = await nova.send('PUT', `${own.path}/drafts`, {
      changes: [
        { position: 0, response: own.rightTo(0), sequence: 1 },
        { position: 9, response: text, sequence: 1 },
      ],
    });
    expect(answer.status).toBe(422);
    expect(own.stored()!.drafts).toEqual({});
  });
  test('before beginning there is nowhere to keep them', async () => {
    const own = work();
    const { status, body } = await own.type(0, text);
    expect([status, body.code, body.current.phase]).toEqual([409, 'not_open', 'ready']);
    expect(own.stored()).toBeUndefined();
  });
});

describe('handing in', () => {
  test('grades every draft, and the grade stays the teacher’s until it is released', async () => {
    const own = await begun();
    for (const position of [0, 1, 2]) await own.typeRight(position);
    await own.typeWrong(3);
    const { status, body } = await own.handIn();
    expect(status).toBe(200);
    expect(body.work).toMatchObject({ phase: 'handed_in', handedInLate: false, result: null });
    expect(gradeOf(idOf(own))).toMatchObject({ earned: 7.5, releasedAt: null });
    for (const { question } of body.work.questions)
      expect(question).toMatchObject({ status: 'open', tried: [], earned: 0 });
  });
  test('what was typed last comes with it', async () => {
    const own = await begun();
    const drafts = [0, 1, 2, 3].map((position) => ({
      position,
      response: own.rightTo(position),
      sequence: 1,
    }));
    expect((await own.handIn({ drafts })).status).toBe(200);
    expect(gradeOf(idOf(own))!.earned).toBe(10);
  });
  test('the same submit twice counts once', async () => {
    const own = await begun({ tries: 3 });
    await own.typeWrong(0);
    const first = await own.handIn({ submitId: 'submit-one' });
    host.deps.pass(LATER);
    const second = await own.handIn({ submitId: 'submit-one' });
    expect(second.status).toBe(200);
    expect(second.body.work.submittedAt).toBe(first.body.work.submittedAt);
    expect(own.stored()).toMatchObject({ handIns: 1 });
    const events = host.db
      .select()
      .from(gradeEvent)
      .where(and(eq(gradeEvent.assignmentId, idOf(own)), eq(gradeEvent.what, 'handed_in')))
      .all();
    expect(events).toHaveLength(1);
  });
  test('a second tab hears that it is handed in, with the work as it stands', async () => {
    const own = await begun();
    await own.handIn();
    const answers = [await own.handIn(), await own.typeRight(0), await own.hint(0)];
    expect(answers.slice(0, 2).map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'handed_in'],
      [409, 'handed_in'],
    ]);
    expect(answers[0]!.body.current.phase).toBe('handed_in');
    expect(own.stored()!.drafts).toEqual({});
  });
  test('what is empty or of the wrong length is told before, may be handed in, and what is empty counts nothing', async () => {
    const own = await begun({
      content: [openPart()],
    });
    await own.type(0, { kind: 'open', text: 'So.' });
    expect((await own.get()).body.work.unready).toEqual([
      { position: 0, reason: 'length', message: expect.stringContaining('5') },
    ]);
    const empty = await begun();
    expect((await empty.get()).body.work.unready).toHaveLength(4);
    expect((await empty.handIn()).status).toBe(200);
    expect(gradeOf(idOf(empty))!.earned).toBe(0);
  });
  test('a text waits for the teacher: there is no score, which is not a zero', async () => {
    const own = await begun({ content: [openPart()], release: 'when_graded' });
    await own.type(0, { kind: 'open', text: 'Parts of one size can be counted.' });
    await own.handIn();
    expect(gradeOf(idOf(own))?.earned ?? null).toBe(null);
    expect((await own.get()).body.work.result).toBe(null);
  });
  test('a complete score is shown by itself where the teacher said so', async () => {
    const own = await begun({ release: 'when_graded', answersShown: 'released' });
    await own.typeRight(0);
    const { body } = await own.handIn();
    expect(body.work.result).toMatchObject({ earned: 2.5, counted: 2.5, scorePercent: 25 });
    expect(body.work.questions[0]).toMatchObject({
      question: { status: 'right' },
      graded: { credit: 1 },
    });
    expect(body.work.questions[1].question).toHaveProperty('answer');
  });
});

describe('the clock', () => {
  test.each([
    ['at the second it is due', false, 0],
    ['in the minute of grace', false, MINUTE],
    ['a millisecond after it', true, MINUTE + 1],
  ])('%s: late is %s', async (_, late, after) => {
    const own = await begun({ dueAt: host.deps.now() + LATER });
    await own.typeRight(0);
    host.deps.pass(LATER + after);
    expect((await own.handIn()).body.work.handedInLate).toBe(late);
  });
  test.each([
    ['at the second it closes', 200, 0],
    ['in the minute of grace', 200, MINUTE],
    ['after it', 409, MINUTE + 1],
  ])('%s handing in gives %i', async (_, expected, after) => {
    const own = await begun({ dueAt: host.deps.now() + LATER, closesAt: host.deps.now() + LATER });
    await own.typeRight(0);
    host.deps.pass(LATER + after);
    const { status, body } = await own.handIn();
    expect(status).toBe(expected);
    if (expected === 200) return;
    expect(body.code).toBe('not_open');
    expect(body.current).toMatchObject({ phase: 'closed', submittedAt: null });
    expect(body.current.questions[0].draft.response).toEqual(own.rightTo(0));
    expect(own.stored()).toMatchObject({ handIns: 0, submittedAt: null });
  });
  test('own dates hold for one student, and not for a classmate', async () => {
    const own = await begun({ dueAt: host.deps.now() + LATER, closesAt: host.deps.now() + LATER });
    const id = idOf(own);
    host.db
      .insert(assignmentStudent)
      .values({
        assignmentId: id,
        studentId: 'student-nova',
        isTarget: false,
        dueAt: host.deps.now() + 3 * LATER,
        extraMinutes: 0,
      })
      .run();
    const orion = worker(host, await host.signedIn('orion'), id, 'student-orion');
    await orion.begin();
    host.deps.pass(2 * LATER);
    expect((await own.handIn()).body.work).toMatchObject({ handedInLate: false });
    expect((await orion.handIn()).status).toBe(409);
  });

  test('what is long on its way counts from when it began to arrive', async () => {
    const own = await begun({ dueAt: host.deps.now() + LATER });
    host.deps.pass(LATER);
    // Without a length told ahead, as a proxy may pass it on.
    const body = new ReadableStream({
      pull(controller) {
        host.deps.pass(5 * MINUTE);
        controller.enqueue(new TextEncoder().encode('{"submitId":"slow-0001"}'));
        controller.close();
      },
    });
    const answer = await host.app.request(`${own.path}/hand-in`, {
      method: 'POST',
      headers: { cookie: nova.cookie, 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    const { work: handedIn } = (await answer.json()) as { work: object };
    expect(handedIn).toMatchObject({ phase: 'handed_in', handedInLate: false });
  });

  describe('when the time limit is up', () => {
    test('work handed in on time and taken up again is not made late by the clock', async () => {
      const due = host.deps.now() + 10 * MINUTE;
      const own = await begun({ tries: 2, timeLimitMinutes: 60, dueAt: due });
      await own.typeRight(0);
      await own.handIn();
      host.deps.pass(MINUTE);
      await own.typeRight(1);
      host.deps.pass(62 * MINUTE);
      expect(host.app.tick()).toBe(0);
      expect(host.app.tick()).toBe(0);
      const { body } = await own.get();
      expect(body.work).toMatchObject({ handedInLate: false, mayTakeUp: false });
      expect(gradeOf(idOf(own))!.earned).toBe(2.5);
      // What was typed is not lost: whoever grades sees it.
      expect(Object.keys(own.stored()!.drafts)).toEqual(['0', '1']);
    });
    test('work that cannot be handed in is logged and keeps no other waiting', async () => {
      const broken = await begun({ timeLimitMinutes: 10 });
      await broken.typeRight(0);
      const own = await begun({ timeLimitMinutes: 10 });
      await own.typeRight(0);
      host.client
        .prepare('update submission set questions_json = ? where assignment_id = ?')
        .run('[{"question":{"kind":"gone"},"weight":1}]', idOf(broken));
      host.deps.pass(12 * MINUTE);
      expect(host.app.tick()).toBe(1);
      expect(gradeOf(idOf(own))!.earned).toBe(2.5);
      expect(broken.stored()!.submittedAt).toBe(null);
      expect(host.deps.logged).toContainEqual(
        expect.objectContaining({ level: 'error', event: 'hand-in by the clock failed' }),
      );
    });
    test('the server hands in what was typed, though nobody looks', async () => {
      const start = host.deps.now();
      const own = await begun({ timeLimitMinutes: 10 });
      await own.typeRight(0);
      host.deps.pass(10 * MINUTE);
      expect(host.app.tick()).toBe(0);
      host.deps.pass(MINUTE + 1);
      expect(host.app.tick()).toBe(1);
      expect(host.app.tick()).toBe(0);
      expect(own.stored()!.submittedAt).toBe(start + 10 * MINUTE);
      expect(gradeOf(idOf(own))!.earned).toBe(2.5);
      expect((await own.get()).body.work).toMatchObject({
        phase: 'handed_in',
        handedInByClock: true,
      });
    });
    test('and on looking, with the same result', async () => {
      const own = await begun({ timeLimitMinutes: 10 });
      await own.typeRight(0);
      host.deps.pass(20 * MINUTE);
      const { work: seen } = (await own.get()).body;
      expect(seen).toMatchObject({ phase: 'handed_in', handedInByClock: true });
      expect(gradeOf(idOf(own))!.earned).toBe(2.5);
    });
    test('the last words on their way still count', async () => {
      const own = await begun({ timeLimitMinutes: 10 });
      host.deps.pass(10 * MINUTE + 30_000);
      const drafts = [{ position: 0, response: own.rightTo(0), sequence: 1 }];
      expect((await own.handIn({ drafts })).status).toBe(200);
      expect(gradeOf(idOf(own))!.earned).toBe(2.5);
    });
    test('what comes after it is refused, and what was typed before is handed in all the same', async () => {
      const own = await begun({ timeLimitMinutes: 10 });
      await own.typeRight(0);
      host.deps.pass(12 * MINUTE);
      const { status, body } = await own.typeRight(1);
      expect([status, body.code, body.current.handedInByClock]).toEqual([409, 'handed_in', true]);
      expect(own.stored()).toMatchObject({ handIns: 1 });
      expect(gradeOf(idOf(own))!.earned).toBe(2.5);
    });
    test('more time given meanwhile holds', async () => {
      const own = await begun({ timeLimitMinutes: 10 });
      host.db
        .insert(assignmentStudent)
        .values({
          assignmentId: idOf(own),
          studentId: 'student-nova',
          isTarget: false,
          extraMinutes: 10,
        })
        .run();
      host.deps.pass(15 * MINUTE);
      host.app.tick();
      expect((await own.typeRight(0)).status).toBe(200);
      expect(own.stored()!.submittedAt).toBe(null);
    });
    test('what was taken up again and not handed in counts too', async () => {
      const own = await begun({ timeLimitMinutes: 10, tries: 2 });
      await own.typeRight(0);
      await own.handIn();
      host.deps.pass(MINUTE);
      await own.typeRight(1);
      host.deps.pass(15 * MINUTE);
      expect(host.app.tick()).toBe(1);
      expect(gradeOf(idOf(own))!.earned).toBe(5);
    });
  });
});

describe('handing in again', () => {
  test('the best counts, question by question', async () => {
    const own = await begun({ tries: 2 });
    await own.typeRight(0);
    await own.typeWrong(1);
    const first = await own.handIn();
    expect(first.body.work).toMatchObject({ mayTakeUp: true, triesLeft: 1 });
    await own.typeWrong(0);
    await own.typeRight(1);
    const second = await own.handIn();
    expect(second.body.work).toMatchObject({ mayTakeUp: false, triesLeft: 0 });
    expect(gradeOf(idOf(own))!.earned).toBe(5);
    expect((await own.handIn()).status).toBe(409);
  });
  test('what was not changed uses up no try and makes nothing late', async () => {
    const own = await begun({ tries: 2, dueAt: host.deps.now() + LATER });
    await own.typeRight(0);
    await own.handIn();
    host.deps.pass(LATER + 10 * MINUTE);
    expect((await own.handIn()).body.work).toMatchObject({ triesLeft: 1, handedInLate: false });
  });
  test('answers shown by handing in come with the last time', async () => {
    const own = await begun({ tries: 2, answersShown: 'handed_in' });
    await own.typeWrong(0);
    const first = await own.handIn();
    expect(first.body.work.answersAreShown).toBe(false);
    expect(first.body.work.questions[0].question).not.toHaveProperty('answer');
    await own.typeRight(0);
    const second = await own.handIn();
    expect(second.body.work.answersAreShown).toBe(true);
    expect(second.body.work.questions[0].question).toHaveProperty('answer');
  });
  test('a grade that is released by itself takes no try away: its answers come with the last one', async () => {
    const own = await begun({ tries: 2, answersShown: 'released', release: 'when_graded' });
    await own.typeWrong(0);
    const first = await own.handIn();
    expect(first.body.work).toMatchObject({
      result: { earned: 0 },
      mayTakeUp: true,
      triesLeft: 1,
      answersAreShown: false,
    });
    expect(first.text).not.toContain('"answer"');
    expect(first.body.work.questions[0].graded.credit).toBe(null);
    await own.typeRight(0);
    const second = await own.handIn();
    expect(second.body.work).toMatchObject({
      result: { earned: 2.5 },
      mayTakeUp: false,
      answersAreShown: true,
    });
  });
  test('nor is it handed in again once the teacher released it by hand, with the answers', async () => {
    const own = await begun({ tries: 2, answersShown: 'released' });
    await own.typeWrong(0);
    await own.handIn();
    host.db.update(grade).set({ releasedAt: host.deps.now() }).run();
    expect((await own.get()).body.work).toMatchObject({ answersAreShown: true, mayTakeUp: false });
  });
  test('a better try after a teacher gave a credit counts, though the answers are not shown', async () => {
    const own = await begun({ tries: 2 });
    await own.typeWrong(0);
    await own.handIn();
    const vega = await host.signedIn('vega');
    const given = await vega.send(
      'PUT',
      `/api/assignments/${idOf(own)}/submissions/student-nova/questions/0`,
      { version: gradeOf(idOf(own))!.version, credit: 0.4, why: 'The idea is there.' },
    );
    expect([given.status, gradeOf(idOf(own))!.earned]).toEqual([200, 1]);
    host.deps.pass(MINUTE);
    await own.typeRight(0);
    await own.handIn();
    expect(gradeOf(idOf(own))!.earned).toBe(2.5);
  });
  test('more minutes reach who handed in early and may take it up again', async () => {
    const own = await begun({ tries: 2, timeLimitMinutes: 20 });
    await own.handIn();
    host.deps.pass(15 * MINUTE);
    const vega = await host.signedIn('vega');
    const more = { opensAt: null, dueAt: null, closesAt: null, extraMinutes: 30 };
    await vega.send('PUT', `/api/assignments/${idOf(own)}/students/student-nova`, more);
    host.deps.pass(15 * MINUTE);
    expect((await own.typeRight(0)).status).toBe(200);
    expect((await own.handIn()).body.work).toMatchObject({ phase: 'handed_in', triesLeft: 0 });
  });
  test('who may see the answers may not', async () => {
    const own = await begun({ tries: 3, answersShown: 'due', dueAt: host.deps.now() + LATER });
    await own.handIn();
    host.deps.pass(LATER + 2 * MINUTE);
    expect((await own.get()).body.work).toMatchObject({ answersAreShown: true, mayTakeUp: false });
    expect((await own.typeRight(0)).status).toBe(409);
  });
  test('a text written anew waits for the teacher again', async () => {
    const own = await begun({ content: [openPart()], tries: 2 });
    await own.type(0, { kind: 'open', text: 'Parts of one size can be counted.' });
    await own.handIn();
    host.deps.pass(MINUTE);
    host.db
      .insert(questionGrade)
      .values({
        assignmentId: idOf(own),
        studentId: 'student-nova',
        position: 0,
        credit: 0.5,
        gradedAt: host.deps.now(),
      })
      .run();
    host.deps.pass(MINUTE);
    await own.type(0, { kind: 'open', text: 'Only parts of one size can be counted together.' });
    await own.handIn();
    expect(gradeOf(idOf(own))?.earned ?? null).toBe(null);
  });
});

describe('where verdicts come at once', () => {
  const AT_ONCE = { answersShown: 'at_once', tries: 2, hints: true } as const;
  test('each answer gets its verdict, in any order, and no sum before the release', async () => {
    const own = await begun(AT_ONCE);
    const right = await own.answer(2, own.rightTo(2));
    expect(right.body.verdict).toMatchObject({ kind: 'graded', correct: true, earned: 1 });
    const miss = await own.answer(0, own.wrongTo(0));
    expect(miss.body.verdict).toMatchObject({ correct: false, triesLeft: 1 });
    expect(miss.body.work.questions[0].question).not.toHaveProperty('answer');
    expect((await own.answer(0, own.rightTo(0))).body.verdict.earned).toBe(0.5);
    const done = await own.handIn();
    expect(done.body.work).toMatchObject({ result: null, mayTakeUp: false });
    expect(gradeOf(idOf(own))!.earned).toBe(3.75);
  });
  test('the same answerId twice is one try', async () => {
    const own = await begun(AT_ONCE);
    const first = await own.answer(0, own.wrongTo(0), 'answer-one');
    const again = await own.answer(0, own.wrongTo(0), 'answer-one');
    expect(again.body.verdict).toEqual(first.body.verdict);
    expect(own.stored()!.log).toHaveLength(1);
    expect((await own.answer(1, own.wrongTo(1), 'answer-one')).status).toBe(422);
  });
  test('what was typed and not checked is handed in as a try', async () => {
    const own = await begun(AT_ONCE);
    await own.typeRight(3);
    await own.handIn();
    expect(gradeOf(idOf(own))!.earned).toBe(2.5);
  });
  test('a finished question takes no more', async () => {
    const own = await begun(AT_ONCE);
    await own.answer(0, own.rightTo(0));
    const { status, body } = await own.answer(0, own.wrongTo(0));
    expect([status, body.code]).toEqual([409, 'question_resolved']);
    expect((await own.hint(0)).status).toBe(409);
  });
  test('nowhere else are answers checked one by one', async () => {
    const own = await begun({ answersShown: 'handed_in' });
    expect((await own.answer(0, own.rightTo(0))).status).toBe(422);
    expect(own.stored()!.log).toEqual([]);
  });
});

describe('hints', () => {
  test('are shown one by one where they are allowed, and halve what follows', async () => {
    const own = await begun({ hints: true });
    const { status, body } = await own.hint(0);
    expect([status, body.hints.length]).toEqual([200, 1]);
    expect((await own.hint(0, 1)).body.hints).toHaveLength(1);
    await own.typeRight(0);
    await own.handIn();
    expect(gradeOf(idOf(own))!.earned).toBe(1.25);
  });
  test('are refused where they are not', async () => {
    const { status, body } = await (await begun()).hint(0);
    expect([status, body.code]).toEqual([409, 'no_hints']);
  });
});

describe('whose work it is', () => {
  const set = (id: number, change: Partial<typeof assignment.$inferInsert>) =>
    host.db.update(assignment).set(change).where(eq(assignment.id, id)).run();

  test('withdrawn while writing: the writer hears it, and the drafts stay', async () => {
    const own = await begun();
    await own.typeRight(0);
    set(idOf(own), { withdrawnAt: host.deps.now() });
    const answers = [
      await own.typeRight(1),
      await own.handIn(),
      await own.get(),
      await own.begin(),
    ];
    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual([409, 'withdrawn']);
      expect(body).not.toHaveProperty('current');
    }
    expect(Object.keys(own.stored()!.drafts)).toEqual(['0']);
    const orion = worker(host, await host.signedIn('orion'), idOf(own), 'student-orion');
    expect((await orion.get()).status).toBe(404);
    set(idOf(own), { withdrawnAt: null });
    expect((await own.get()).body.work.questions[0].draft.response).toEqual(own.rightTo(0));
  });
  test.each([
    ['a draft', { publishedAt: null }],
    ['scheduled', { publishedAt: Date.UTC(2027, 0, 1) }],
    ['for a group that they are not in', { audience: 'group' as const }],
    ['for others', { audience: 'students' as const }],
  ])('%s is not there for a student', async (_, change) => {
    const own = work(change);
    expect((await own.get()).status).toBe(404);
    expect((await own.begin()).status).toBe(404);
    expect(own.stored()).toBeUndefined();
  });
  test('who left the class finds nothing, and on return everything', async () => {
    const own = await begun();
    await own.typeRight(0);
    const leave = (leftAt: number | null) =>
      host.db
        .update(enrolment)
        .set({ leftAt })
        .where(
          and(
            eq(enrolment.studentId, 'student-nova'),
            eq(enrolment.classId, classIdOf(host, 'Mathematics 5B')),
          ),
        )
        .run();
    leave(host.deps.now());
    expect((await own.get()).status).toBe(404);
    expect((await own.typeRight(1)).status).toBe(404);
    leave(null);
    expect((await own.get()).body.work.questions[0].draft).not.toBe(null);
  });
  test('in an archived class it can be read and not written', async () => {
    const own = await begun();
    await own.typeRight(0);
    host.db.update(schoolClass).set({ archivedAt: host.deps.now() }).run();
    expect((await own.get()).status).toBe(200);
    const { status, body } = await own.typeRight(1);
    expect([status, body.code]).toEqual([409, 'class_archived']);
    expect(Object.keys(own.stored()!.drafts)).toEqual(['0']);
  });
  test('a student of another class finds nothing', async () => {
    const own = await begun();
    const comet = worker(host, await host.signedIn('comet'), idOf(own), 'student-comet');
    expect((await comet.get()).status).toBe(404);
    expect((await comet.begin()).status).toBe(404);
    expect(submissionOf(host, idOf(own), 'student-comet')).toBeUndefined();
  });
});

describe('the released grade', () => {
  test('comes with feedback, comments and rubric; what is not released does not exist', async () => {
    const own = await begun({ content: [openPart()], answersShown: 'never' });
    const id = idOf(own);
    await own.type(0, { kind: 'open', text: 'Parts of one size can be counted.' });
    await own.handIn();
    const key = { assignmentId: id, studentId: 'student-nova' };
    host.db
      .insert(questionGrade)
      .values({ ...key, position: 0, credit: 0.75, rubric: [3], comment: 'Nearly.', gradedAt: 1 })
      .onConflictDoNothing()
      .run();
    host.db
      .update(grade)
      .set({ earned: 7.5, feedback: 'Well argued.' })
      .where(eq(grade.assignmentId, id))
      .run();
    const before = await own.get();
    expect(before.body.work.result).toBe(null);
    for (const secret of ['Nearly.', 'Well argued.', '7.5', '0.75'])
      expect(before.text).not.toContain(secret);
    host.db
      .update(grade)
      .set({ releasedAt: host.deps.now() })
      .where(eq(grade.assignmentId, id))
      .run();
    const { body } = await own.get();
    expect(body.work.result).toMatchObject({ earned: 7.5, feedback: 'Well argued.' });
    expect(body.work.questions[0].graded).toEqual({
      credit: 0.75,
      rubric: [3],
      comment: 'Nearly.',
    });
    expect(body.work.questions[0].question).not.toHaveProperty('answer');
  });
  test('excused work has no grade, whatever was entered', async () => {
    const own = await begun();
    host.db
      .insert(grade)
      .values({
        assignmentId: idOf(own),
        studentId: 'student-nova',
        earned: 3,
        excused: true,
        gradedAt: 1,
        releasedAt: 1,
      })
      .run();
    expect((await own.get()).body.work).toMatchObject({ excused: true, result: null });
  });
});
