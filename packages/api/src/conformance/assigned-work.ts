import type { AssignmentSettings, ClassGradebook } from '@planets/contract';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { worker } from '../testing/assigned.ts';
import type { Client } from '../testing/client.ts';
import { OWN_DRAFTS } from '../testing/own-drafts.ts';
import { openHost, type MakeHost } from './host.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const CREATE_ID = 'made-once-0001';
const SHORT_TEXT = { kind: 'open', text: 'The tree saves water when it is cold.' };

/** The body of an answer that has to be a success. */
async function done(answer: ReturnType<Client['get']>) {
  const { status, text, body } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text}`);
  return body;
}

/** A class of vega's that nova joined, with one other student from a list. */
async function aClass(make: MakeHost) {
  const host = await openHost(make, 'first-day');
  const [vega, nova] = [await host.signedIn('vega'), await host.signedIn('nova')];
  const facts = { name: 'Class 5C', subject: 'Mathematics', zone: 'America/New_York' };
  const madeTwice = [
    await done(vega.post('/api/classes', { ...facts, createId: CREATE_ID })),
    await done(vega.post('/api/classes', { ...facts, createId: CREATE_ID })),
  ];
  const classId = madeTwice[0].class.id as number;
  const list = { csv: 'name,group\nIvo Brandt,Red\n', leaveOutWrong: false, importId: CREATE_ID };
  const roster = await done(vega.post(`/api/classes/${classId}/roster`, list));
  await done(vega.post(`/api/classes/${classId}/roster`, list));
  const { class: opened } = await done(
    vega.post(`/api/classes/${classId}/join-code`, { open: true, renew: false }),
  );
  await done(nova.post('/api/join', { code: opened.joinCode.toLowerCase() }));
  return { host, vega, nova, classId, madeTwice, ivo: roster.lines[0] };
}

/** Work of three questions of a topic and a text, worth 8, published to that class. */
async function someWork(make: MakeHost, more: Partial<AssignmentSettings> = {}) {
  const taught = await aClass(make);
  const { host, vega, nova, classId } = taught;
  const { question } = await done(
    vega.post('/api/questions', { name: 'Leaves', draft: OWN_DRAFTS.open, createId: CREATE_ID }),
  );
  const at = (later: number) => new Date(host.deps.now() + later).toISOString();
  const topic = { planet: 'num_forge', topic: 'fractions_add', gradeLevel: 5 };
  const settings: AssignmentSettings = {
    title: 'Leaves and fractions',
    instructions: '',
    planet: 'num_forge',
    type: 'homework',
    points: 8,
    categoryId: null,
    extraCredit: false,
    neverDrop: false,
    opensAt: at(0),
    dueAt: at(DAY),
    closesAt: at(2 * DAY),
    variants: 'each',
    tries: 1,
    hints: false,
    timeLimitMinutes: null,
    shuffled: false,
    answersShown: 'released',
    release: 'by_hand',
    namesHidden: false,
    audience: 'class',
    groupId: null,
    students: [],
    content: [
      { type: 'topic', ...topic, count: 3, weight: 1 },
      { type: 'own', question: question.id, weight: 1 },
    ],
    ...more,
  };
  const { assignment } = await done(
    vega.post(`/api/classes/${classId}/assignments`, { settings, createId: CREATE_ID }),
  );
  const id = assignment.id as number;
  await done(vega.post(`/api/assignments/${id}/publish`, { at: null }));
  return { ...taught, id, work: worker(host, nova, id) };
}

/** The same, with all questions right and the text handed in by nova. */
async function handedIn(make: MakeHost) {
  const set = await someWork(make);
  const { work, vega, id } = set;
  await done(work.begin());
  for (const position of [0, 1, 2]) await done(work.typeRight(position));
  await done(work.type(3, SHORT_TEXT));
  await done(work.handIn({ submitId: 'handed-in-once' }));
  const path = `/api/assignments/${id}/submissions/student-nova`;
  const gradeText = async (version: number, rubric = [2, 1]) =>
    vega.send('PUT', `${path}/questions/3`, { version, rubric, comment: 'Clear.' });
  const version = async () => (await done(vega.get(path))).student.grade.version as number;
  return { ...set, gradeText, version };
}

const assignedTo = async (client: Client) =>
  (await done(client.get('/api/gradebook'))).assigned.assignments[0];

/** Teaching through the routes, from a class to what its students see of their grades. */
export function describeAssignedWork(make: MakeHost): void {
  describe('a class', () => {
    test('is made once, filled from a list once, and joined by its code', async () => {
      const { host, vega, classId, madeTwice, ivo } = await aClass(make);
      expect(madeTwice[1]).toEqual(madeTwice[0]);
      const { students, groups } = await done(vega.get(`/api/classes/${classId}/roster`));
      expect(students.map(({ name }: { name: string }) => name)).toEqual([
        'Ivo Brandt',
        'Nova Adeyemi',
      ]);
      expect(groups).toMatchObject([{ name: 'Red', students: [ivo.studentId] }]);
      const own = host.connect();
      expect((await own.signIn(ivo.username, ivo.password)).status).toBe(200);
    });
  });

  describe('assigned work', () => {
    test('is typed, handed in, graded, released, and stands in every gradebook', async () => {
      const { vega, nova, classId, id, work, gradeText, version } = await handedIn(make);
      expect(await assignedTo(nova)).toMatchObject({ state: 'submitted', earned: null });
      const graded = await done(gradeText(await version()));
      expect(graded.student.grade).toMatchObject({ earned: 7.5, released: false });
      const hidden = await done(work.get());
      expect([hidden.work.phase, hidden.work.result]).toEqual(['handed_in', null]);
      expect(await assignedTo(nova)).toMatchObject({ state: 'submitted', earned: null });

      expect(await done(vega.post(`/api/assignments/${id}/release`, { released: true }))).toEqual({
        changed: 1,
        skipped: 1,
      });
      expect(await assignedTo(nova)).toMatchObject({
        state: 'graded',
        earned: 7.5,
        countedPercent: 93.8,
      });
      expect((await done(work.get())).work.questions[3].graded).toEqual({
        credit: 0.75,
        rubric: [2, 1],
        comment: 'Clear.',
      });
      const book: ClassGradebook = await done(vega.get(`/api/classes/${classId}/gradebook`));
      expect(book.students.map(({ totals }) => totals.soFar.percent)).toEqual([null, 93.8]);
      expect((await vega.get(`/api/classes/${classId}/gradebook.csv`)).text).toContain(
        'Nova Adeyemi,nova,7.5,93.8,',
      );
    });

    test('is handed in once, however often it is sent', async () => {
      const { work } = await handedIn(make);
      const before = work.stored();
      const again = await done(work.handIn({ submitId: 'handed-in-once' }));
      expect(again.work.phase).toBe('handed_in');
      expect(work.stored()).toEqual(before);
      expect((await work.handIn({ submitId: 'another-handing-in' })).body.code).toBe('handed_in');
      expect(work.stored()).toEqual(before);
    });

    test('of two teachers on one grade the second hears of the first, and nothing is stored', async () => {
      const { gradeText, version } = await handedIn(make);
      const seen = await version();
      await done(gradeText(seen));
      const second = await gradeText(seen, [3, 1]);
      expect([second.status, second.body.code]).toEqual([409, 'changed_meanwhile']);
      expect(await version()).toBe(seen + 1);
    });

    test('every change of a grade is written down for good', async () => {
      const { host, gradeText, version, vega, id } = await handedIn(make);
      await done(gradeText(await version()));
      const log = `/api/assignments/${id}/students/student-nova/log`;
      const { entries } = await done(vega.get(log));
      expect(entries.length).toBeGreaterThan(1);
      for (const change of [sql`update grade_event set why = 'no'`, sql`delete from grade_event`])
        expect(() => host.db.run(change)).toThrow(/Failed to run the query/);
      expect((await done(vega.get(log))).entries).toEqual(entries);
    });

    test('is handed in by the clock when its time is up, with what was typed', async () => {
      const { host, work } = await someWork(make, { timeLimitMinutes: 10 });
      await done(work.begin());
      await done(work.typeRight(0));
      host.deps.pass(9 * MINUTE);
      expect(host.app.tick()).toBe(0);
      host.deps.pass(3 * MINUTE);
      expect(host.app.tick()).toBe(1);
      expect(host.app.tick()).toBe(0);
      const shown = (await done(work.get())).work;
      expect(shown).toMatchObject({ phase: 'handed_in', handedInByClock: true });
      expect(work.stored()!.log).toHaveLength(1);
    });

    test('that is withdrawn takes nothing more, and keeps what was typed', async () => {
      const { vega, id, work } = await someWork(make);
      await done(work.begin());
      await done(work.typeRight(0));
      const before = work.stored();
      await done(vega.post(`/api/assignments/${id}/withdraw`));
      const refused = await work.handIn();
      expect([refused.status, refused.body.code]).toEqual([409, 'withdrawn']);
      expect(work.stored()).toEqual(before);
    });
  });

  describe('a class in mid-term', () => {
    // Only read here, so one school serves all.
    let opening: ReturnType<typeof openHost> | undefined;
    const vegas = async () => (await (opening ??= openHost(make, 'demo-school'))).signedIn('vega');

    test('has a gradebook with a cell for each student and assignment', async () => {
      const book: ClassGradebook = await done((await vegas()).get('/api/classes/1/gradebook'));
      expect(book.students).toHaveLength(14);
      expect(book.assignments.length).toBeGreaterThan(5);
      for (const { status } of book.assignments) expect(status).toHaveLength(14);
      expect(book.students.some(({ totals }) => totals.soFar.percent !== null)).toBe(true);
    });

    test.each(['statistics', 'roster', 'assignments', 'grading'])('has %s', async (what) => {
      const vega = await vegas();
      expect((await vega.get(`/api/classes/1/${what}`)).status).toBe(200);
    });
  });
}
