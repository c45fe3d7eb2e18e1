import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../testing/client.ts';
import { OWN_DRAFTS } from '../testing/own-drafts.ts';
import { nodeHost, type NodeHost } from '../testing/node-host.ts';
import { play, START } from '../testing/play.ts';

/**
 * Every route against everybody: signed out, the student it belongs to, a classmate, their teacher, a
 * teacher of another class, an administrator.
 */
const EVERYBODY = ['nobody', 'nova', 'orion', 'vega', 'altair', 'polaris'] as const;
type Who = (typeof EVERYBODY)[number];

let host: NodeHost;
let clients: Record<Who, Client>;
/** In progress, and saved; both of comet, who is in altair's class alone. */
let ids: {
  running: number;
  saved: number;
  maths: number;
  history: number;
  question: number;
} & Record<'draft' | 'published', number>;

beforeAll(async () => {
  host = nodeHost('small-school');
  const signedIn = async (who: Who) => (who === 'nobody' ? host.connect() : host.signedIn(who));
  clients = Object.fromEntries(
    await Promise.all(EVERYBODY.map(async (who) => [who, await signedIn(who)] as const)),
  ) as Record<Who, Client>;
  const saved = await play(host, clients.nova);
  await saved.right(0);
  await saved.save();
  const running = await play(host, clients.nova);
  await running.right(0);
  const classId = (name: string) =>
    (host.client.prepare('select id from class where name = ?').get(name) as { id: number }).id;
  const question = await clients.vega.post('/api/questions', {
    name: 'Of vega',
    draft: OWN_DRAFTS.text,
    createId: 'make-00000001',
  });
  const draft = await clients.vega.post(`/api/classes/${classId('Mathematics 5B')}/assignments`, {
    settings: SETTINGS,
    createId: 'make-00000001',
  });
  const published = await clients.vega.post(`/api/assignments/${draft.body.assignment.id}/copy`, {
    classId: classId('Mathematics 5B'),
    shiftDays: 1,
    createId: 'copy-00000000',
  });
  await clients.vega.post(`/api/assignments/${published.body.assignment.id}/publish`, { at: null });
  ids = {
    draft: draft.body.assignment.id,
    published: published.body.assignment.id,
    question: question.body.question.id,
    running: running.id,
    saved: saved.id,
    maths: classId('Mathematics 5B'),
    history: classId('History 9A'),
  };
});

const answer = {
  answerId: 'answer-of-another',
  position: 1,
  response: { kind: 'text', text: '?' },
};

const SETTINGS = {
  title: 'A draft of vega',
  instructions: '',
  planet: 'num_forge',
  type: 'quiz',
  points: 10,
  categoryId: null,
  extraCredit: false,
  neverDrop: false,
  opensAt: '2026-04-01T08:00:00Z',
  dueAt: '2026-04-02T08:00:00Z',
  closesAt: '2026-04-03T08:00:00Z',
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
  content: [],
};
const AS_FOR_ALL = { opensAt: null, dueAt: null, closesAt: null, extraMinutes: 0 };

const NO_CLASS = { name: 'X', subject: 'X', zone: 'Nowhere', createId: 'access-0001' };

/** Statuses for nobody, nova, orion (classmate), vega (teaches nova), altair (teaches nova science), polaris. */
const TABLE: [string, string, (() => unknown) | undefined, number[]][] = [
  ['GET', '/api/meta', undefined, [200, 200, 200, 200, 200, 200]],
  ['GET', '/api/planets', undefined, [200, 200, 200, 200, 200, 200]],
  ['GET', '/api/topics?q=fractions', undefined, [200, 200, 200, 200, 200, 200]],
  ['GET', '/api/me', undefined, [401, 200, 200, 200, 200, 200]],
  ['GET', '/api/gradebook', undefined, [401, 200, 200, 403, 403, 403]],
  ['GET', '/api/gradebook/practice', undefined, [401, 200, 200, 403, 403, 403]],
  [
    'POST',
    '/api/gradebook/what-if',
    () => ({ classId: ids.maths, scores: [] }),
    [401, 200, 200, 403, 403, 403],
  ],
  [
    'POST',
    '/api/gradebook/what-if',
    () => ({ classId: ids.history, scores: [] }),
    [401, 404, 404, 403, 403, 403],
  ],
  ['GET', '/api/progress/plots', undefined, [401, 200, 200, 403, 403, 403]],
  ['GET', '/api/progress/plots?topic=fractions_add', undefined, [401, 422, 422, 403, 403, 403]],
  ['GET', '/api/progress/summary', undefined, [401, 200, 200, 403, 403, 403]],
  ['GET', '/api/sessions/current', undefined, [401, 200, 404, 403, 403, 403]],
  ['GET', '/api/sessions/:running', undefined, [401, 200, 404, 200, 200, 200]],
  ['GET', '/api/sessions/:saved', undefined, [401, 200, 404, 200, 200, 200]],
  ['POST', '/api/sessions/:saved/answers', () => answer, [401, 409, 404, 403, 403, 403]],
  [
    'POST',
    '/api/sessions/:running/answers',
    () => ({ ...answer, position: 99 }),
    [401, 422, 422, 422, 422, 422],
  ],
  ['POST', '/api/sessions/:saved/hints', () => ({ position: 1 }), [401, 409, 404, 403, 403, 403]],
  ['POST', '/api/sessions/:running/hints', () => ({ position: 0 }), [401, 409, 404, 403, 403, 403]],
  [
    'POST',
    '/api/sessions/:running/hold',
    () => ({ player: 'some-player' }),
    [401, 200, 404, 403, 403, 403],
  ],
  [
    'POST',
    '/save_practice_session',
    () => ({ session_id: ids.saved }),
    [401, 200, 404, 403, 403, 403],
  ],
  [
    'POST',
    '/api/sessions',
    () => ({ ...START, mode: 'review', missesOf: ids.running }),
    [401, 404, 404, 403, 403, 403],
  ],
  [
    'POST',
    '/api/sessions/review',
    () => ({ what: 'due', topic: 'x' }),
    [401, 422, 422, 403, 403, 403],
  ],
  [
    'POST',
    '/api/sessions/review',
    () => ({ what: 'missed', missesOf: ids.running }),
    [401, 404, 404, 403, 403, 403],
  ],
  ['GET', '/api/sessions/:saved/earned', undefined, [401, 200, 404, 403, 403, 403]],
  ['GET', '/api/sessions/:running/earned', undefined, [401, 404, 404, 403, 403, 403]],
  ['GET', '/api/progress/xp', undefined, [401, 200, 200, 403, 403, 403]],
  ['GET', '/api/progress/badges', undefined, [401, 200, 200, 403, 403, 403]],
  ['GET', '/api/progress/sky', undefined, [401, 200, 200, 403, 403, 403]],
  ['GET', '/api/progress/mastery', undefined, [401, 200, 200, 403, 403, 403]],
  [
    'GET',
    '/api/progress/mastery/num_forge/multiply_multi_digit',
    undefined,
    [401, 200, 404, 403, 403, 403],
  ],
  ['GET', '/api/students/student-nova/progress/xp', undefined, [401, 403, 403, 200, 200, 200]],
  ['GET', '/api/students/student-comet/progress/xp', undefined, [401, 403, 403, 404, 200, 200]],
  ['GET', '/api/students/student-nova/progress/badges', undefined, [401, 403, 403, 200, 200, 200]],
  ['GET', '/api/students/student-comet/progress/badges', undefined, [401, 403, 403, 404, 200, 200]],
  ['GET', '/api/students/student-nova/progress/mastery', undefined, [401, 403, 403, 200, 200, 200]],
  [
    'GET',
    '/api/students/student-comet/progress/mastery',
    undefined,
    [401, 403, 403, 404, 200, 200],
  ],
  [
    'GET',
    '/api/students/student-nova/progress/mastery/num_forge/multiply_multi_digit',
    undefined,
    [401, 403, 403, 200, 200, 200],
  ],
  [
    'GET',
    '/api/students/student-comet/progress/mastery/num_forge/multiply_multi_digit',
    undefined,
    [401, 403, 403, 404, 404, 404],
  ],
  ['GET', '/api/classes', undefined, [401, 403, 403, 200, 200, 200]],
  ['GET', '/api/classes/:maths', undefined, [401, 403, 403, 200, 404, 200]],
  ['GET', '/api/classes/:maths/gradebook', undefined, [401, 403, 403, 200, 404, 200]],
  ['GET', '/api/classes/:history/gradebook', undefined, [401, 403, 403, 404, 200, 200]],
  ['GET', '/api/classes/:maths/gradebook.csv', undefined, [401, 403, 403, 200, 404, 200]],
  ['GET', '/api/classes/:maths/gradebook.xlsx', undefined, [401, 403, 403, 200, 404, 200]],
  [
    'GET',
    '/api/classes/:maths/students/student-nova/total',
    undefined,
    [401, 403, 403, 200, 404, 200],
  ],
  // Nobody of this test has such an assignment: what is asked here is who gets so far.
  [
    'PUT',
    '/api/classes/:maths/gradebook/cells',
    () => ({ cells: [{ assignmentId: 99_999, studentId: 'student-nova', version: 0, earned: 1 }] }),
    [401, 403, 403, 404, 404, 403],
  ],
  [
    'POST',
    '/api/classes/:maths/scores/preview',
    () => ({ csv: 'Student,No such work\nNova Adeyemi,1' }),
    [401, 403, 403, 422, 404, 403],
  ],
  [
    'POST',
    '/api/classes/:maths/scores',
    () => ({ csv: 'Student,No such work\nNova Adeyemi,1', state: '', leaveOutProblems: false }),
    [401, 403, 403, 422, 404, 403],
  ],
  ['GET', '/api/classes/:maths/grading', undefined, [401, 403, 403, 200, 404, 200]],
  [
    'PUT',
    '/api/classes/:maths/grading',
    () => ({
      policy: { weighting: 'points', missing: 'left_out', late: null, letters: [] },
      categories: [],
      version: 99,
    }),
    [401, 403, 403, 409, 404, 403],
  ],
  ['GET', '/api/classes/:maths/statistics', undefined, [401, 403, 403, 200, 404, 200]],
  ['GET', '/api/classes/:history/statistics', undefined, [401, 403, 403, 404, 200, 200]],
  ['GET', '/api/assignments/:published/statistics', undefined, [401, 200, 200, 403, 403, 403]],
  ['GET', '/api/assignments/:draft/statistics', undefined, [401, 404, 404, 403, 403, 403]],
  ['GET', '/api/classes/:maths/roster', undefined, [401, 403, 403, 200, 404, 200]],
  ['GET', '/api/classes/:history/roster', undefined, [401, 403, 403, 404, 200, 200]],
  ['POST', '/api/classes', () => NO_CLASS, [401, 403, 403, 422, 422, 422]],
  [
    'PATCH',
    '/api/classes/:maths',
    () => ({ name: 'Mathematics 5B' }),
    [401, 403, 403, 200, 404, 200],
  ],
  ['PATCH', '/api/classes/:history', () => ({ zone: 'UTC' }), [401, 403, 403, 404, 200, 200]],
  ['POST', '/api/classes/:history/archive', undefined, [401, 403, 403, 404, 200, 200]],
  ['POST', '/api/classes/:history/take-up', undefined, [401, 403, 403, 404, 200, 200]],
  [
    'POST',
    '/api/classes/:maths/join-code',
    () => ({ open: false, renew: false }),
    [401, 403, 403, 200, 404, 200],
  ],
  [
    'POST',
    '/api/classes/:maths/teachers',
    () => ({ teacherId: 'teacher-vega' }),
    [401, 403, 403, 200, 404, 200],
  ],
  [
    'DELETE',
    '/api/classes/:maths/teachers/teacher-none',
    undefined,
    [401, 403, 403, 200, 404, 200],
  ],
  ['POST', '/api/join', () => ({ code: 'K7PM-3XRD' }), [401, 404, 404, 403, 403, 403]],
  [
    'POST',
    '/api/classes/:maths/students',
    () => ({ name: 'Nova Adeyemi', createId: 'access-0001' }),
    [401, 403, 403, 422, 404, 422],
  ],
  [
    'POST',
    '/api/classes/:maths/roster/preview',
    () => ({ csv: 'name\nNova Adeyemi' }),
    [401, 403, 403, 200, 404, 200],
  ],
  [
    'POST',
    '/api/classes/:maths/roster',
    () => ({ csv: 'name\nNova Adeyemi', leaveOutWrong: false, importId: 'access-0001' }),
    [401, 403, 403, 422, 404, 422],
  ],
  [
    'POST',
    '/api/classes/:history/passwords',
    () => ({ students: ['student-comet'] }),
    [401, 403, 403, 404, 200, 200],
  ],
  [
    'POST',
    '/api/classes/:maths/passwords',
    () => ({ students: ['student-nova', 'student-comet'] }),
    [401, 403, 403, 404, 404, 404],
  ],
  [
    'PATCH',
    '/api/classes/:history/students/student-comet',
    () => ({ name: 'Comet Silva' }),
    [401, 403, 403, 404, 204, 204],
  ],
  [
    'DELETE',
    '/api/classes/:history/students/student-comet',
    undefined,
    [401, 403, 403, 404, 204, 204],
  ],
  [
    'POST',
    '/api/classes/:history/students/student-comet/return',
    undefined,
    [401, 403, 403, 404, 204, 204],
  ],
  [
    'POST',
    '/api/classes/:history/students/student-comet/move',
    () => ({ to: ids.maths }),
    [401, 403, 403, 404, 404, 204],
  ],
  [
    'POST',
    '/api/classes/:maths/groups',
    () => ({ name: 'Of another class', students: ['student-nobody'] }),
    [401, 403, 403, 422, 404, 422],
  ],
  [
    'PATCH',
    '/api/classes/:maths/groups/99999',
    () => ({ name: 'Of another class' }),
    [401, 403, 403, 404, 404, 404],
  ],
  ['DELETE', '/api/classes/:maths/groups/99999', undefined, [401, 403, 403, 404, 404, 404]],
  [
    'POST',
    '/api/me/password',
    () => ({ current: 'a guess', password: 'another-password' }),
    [401, 422, 422, 422, 422, 422],
  ],
  ['GET', '/api/me/archive', undefined, [401, 200, 200, 200, 200, 200]],
  ['GET', '/api/people/students/student-nova/archive', undefined, [401, 403, 403, 403, 403, 200]],
  ['GET', '/api/people/students/teacher-vega/archive', undefined, [401, 403, 403, 403, 403, 404]],
  [
    'POST',
    '/api/people/students/student-nova/erase',
    () => ({ confirm: 'Somebody else' }),
    [401, 403, 403, 403, 403, 422],
  ],
  [
    'POST',
    '/api/people/students/student-none/erase',
    () => ({ confirm: 'Nobody' }),
    [401, 403, 403, 403, 403, 404],
  ],
  ['GET', '/api/teachers', undefined, [401, 403, 403, 200, 200, 200]],
  ['GET', '/api/staff', undefined, [401, 403, 403, 403, 403, 200]],
  [
    'POST',
    '/api/staff',
    () => ({ name: 'Vega', username: 'vega', role: 'teacher' }),
    [401, 403, 403, 403, 403, 422],
  ],
  ['POST', '/api/staff/teacher-none/password', undefined, [401, 403, 403, 403, 403, 404]],
  ['GET', '/api/classes/:history', undefined, [401, 403, 403, 404, 200, 200]],
  ['GET', '/api/students/student-nova', undefined, [401, 403, 403, 200, 200, 200]],
  ['GET', '/api/students/student-nova/gradebook', undefined, [401, 403, 403, 200, 200, 200]],
  [
    'GET',
    '/api/students/student-nova/gradebook/practice',
    undefined,
    [401, 403, 403, 200, 200, 200],
  ],
  ['GET', '/api/gradebook/practice/export?format=csv', undefined, [401, 200, 200, 403, 403, 403]],
  [
    'GET',
    '/api/students/student-nova/gradebook/practice/export?format=json',
    undefined,
    [401, 403, 403, 200, 200, 200],
  ],
  [
    'GET',
    '/api/students/student-comet/gradebook/practice/export?format=xapi',
    undefined,
    [401, 403, 403, 404, 200, 200],
  ],
  [
    'GET',
    '/api/classes/:maths/practice/export?format=xlsx',
    undefined,
    [401, 403, 403, 200, 404, 200],
  ],
  [
    'GET',
    '/api/classes/:history/practice/export?format=csv',
    undefined,
    [401, 403, 403, 404, 200, 200],
  ],
  ['GET', '/api/progress/streak', undefined, [401, 200, 200, 403, 403, 403]],
  ['GET', '/api/students/student-nova/progress/streak', undefined, [401, 403, 403, 200, 200, 200]],
  ['GET', '/api/students/student-comet/progress/streak', undefined, [401, 403, 403, 404, 200, 200]],
  ['GET', '/api/calendar', undefined, [401, 200, 200, 200, 200, 200]],
  ['PATCH', '/api/calendar', () => ({ weekend: [6, 7] }), [401, 403, 403, 403, 403, 200]],
  [
    'POST',
    '/api/calendar/holidays',
    () => ({ name: 'Spring', from: '2026-04-03', to: '2026-04-10', createId: 'access-0001' }),
    [401, 403, 403, 403, 403, 201],
  ],
  ['DELETE', '/api/calendar/holidays/99999', undefined, [401, 403, 403, 403, 403, 404]],
  ['GET', '/api/goals', undefined, [401, 200, 200, 403, 403, 403]],
  ['PUT', '/api/goals', () => ({ what: 'minutes', amount: 60 }), [401, 200, 200, 403, 403, 403]],
  ['GET', '/api/classes/:maths/goal', undefined, [401, 403, 403, 200, 404, 200]],
  ['GET', '/api/classes/:history/goal', undefined, [401, 403, 403, 404, 200, 200]],
  ['PUT', '/api/classes/:maths/goal', () => ({ minutes: 300 }), [401, 403, 403, 200, 404, 403]],
  ['GET', '/api/students/student-nova/progress/plots', undefined, [401, 403, 403, 200, 200, 200]],
  ['GET', '/api/students/student-comet/progress/plots', undefined, [401, 403, 403, 404, 200, 200]],
  ['GET', '/api/students/student-nova/progress/summary', undefined, [401, 403, 403, 200, 200, 200]],
  [
    'GET',
    '/api/students/student-comet/progress/summary',
    undefined,
    [401, 403, 403, 404, 200, 200],
  ],
  ['GET', '/api/students/teacher-vega/progress/summary', undefined, [401, 403, 403, 404, 404, 404]],
  ['GET', '/api/students/student-comet', undefined, [401, 403, 403, 404, 200, 200]],
  ['GET', '/api/students/student-comet/gradebook', undefined, [401, 403, 403, 404, 200, 200]],
  [
    'GET',
    '/api/students/student-comet/gradebook/practice',
    undefined,
    [401, 403, 403, 404, 200, 200],
  ],
  ['GET', '/api/students/teacher-vega/gradebook', undefined, [401, 403, 403, 404, 404, 404]],
  ['GET', '/api/questions', undefined, [401, 403, 403, 200, 200, 403]],
  ['POST', '/api/questions', () => ({}), [401, 422, 422, 422, 422, 422]],
  [
    'POST',
    '/api/questions',
    () => ({ name: 'Mine', draft: OWN_DRAFTS.numeric, createId: 'make-00000009' }),
    [401, 403, 403, 201, 201, 403],
  ],
  [
    'POST',
    '/api/questions/check',
    () => ({ draft: OWN_DRAFTS.choice }),
    [401, 403, 403, 200, 200, 403],
  ],
  ['GET', '/api/questions/:question', undefined, [401, 403, 403, 200, 404, 403]],
  [
    'PUT',
    '/api/questions/:question',
    () => ({ name: 'Own', draft: OWN_DRAFTS.text, version: 1 }),
    [401, 403, 403, 200, 404, 403],
  ],
  ['DELETE', '/api/questions/:question', undefined, [401, 403, 403, 204, 404, 403]],
  ['GET', '/api/students/student-nova/weak-topics', undefined, [401, 403, 403, 200, 200, 200]],
  ['GET', '/api/students/student-comet/weak-topics', undefined, [401, 403, 403, 404, 200, 200]],
  [
    'GET',
    '/api/planets/num_forge/topics/fractions_add/items?gradeLevel=5',
    undefined,
    [401, 403, 403, 200, 200, 200],
  ],
  ['GET', '/api/classes/:maths/assignments', undefined, [401, 403, 403, 200, 404, 200]],
  ['GET', '/api/classes/:history/assignments', undefined, [401, 403, 403, 404, 200, 200]],
  [
    'POST',
    '/api/classes/:maths/assignments',
    () => ({ settings: SETTINGS, createId: 'make-00000001' }),
    [401, 403, 403, 201, 404, 403],
  ],
  ['GET', '/api/assignments/:draft', undefined, [401, 403, 403, 200, 404, 200]],
  [
    'PUT',
    '/api/assignments/:draft',
    () => ({ settings: SETTINGS, version: 99 }),
    [401, 403, 403, 409, 404, 403],
  ],
  ['DELETE', '/api/assignments/:published', undefined, [401, 403, 403, 422, 404, 403]],
  [
    'POST',
    '/api/assignments/:draft/publish',
    () => ({ at: '2001-01-01T00:00:00Z' }),
    [401, 403, 403, 422, 404, 403],
  ],
  ['POST', '/api/assignments/:draft/withdraw', undefined, [401, 403, 403, 200, 404, 403]],
  [
    'POST',
    '/api/assignments/:draft/copy',
    () => ({ classId: ids.maths, shiftDays: 0, createId: 'copy-00000001' }),
    [401, 403, 403, 201, 404, 403],
  ],
  [
    // Into a class of one's own, of what is not one's own to read.
    'POST',
    '/api/assignments/:draft/copy',
    () => ({ classId: ids.history, shiftDays: 0, createId: 'copy-00000002' }),
    [401, 403, 403, 404, 404, 403],
  ],
  [
    'PUT',
    '/api/assignments/:draft/students/student-nova',
    () => AS_FOR_ALL,
    [401, 403, 403, 200, 404, 403],
  ],
  [
    'PUT',
    '/api/assignments/:draft/students/student-comet',
    () => AS_FOR_ALL,
    [401, 403, 403, 404, 404, 403],
  ],
  [
    'DELETE',
    '/api/assignments/:draft/students/student-nova',
    undefined,
    [401, 403, 403, 200, 404, 403],
  ],
  ['GET', '/api/assignments/:published/submissions', undefined, [401, 403, 403, 200, 404, 200]],
  [
    'GET',
    '/api/assignments/:published/submissions/student-nova',
    undefined,
    [401, 403, 403, 200, 404, 200],
  ],
  // It asks nothing, so there is no question to grade: what is asked here is who gets so far.
  [
    'PUT',
    '/api/assignments/:published/submissions/student-nova/questions/0',
    () => ({ version: 0, credit: 1 }),
    [401, 403, 403, 404, 404, 403],
  ],
  [
    'PUT',
    '/api/assignments/:published/students/student-nova/grade',
    () => ({ version: 99, excused: true }),
    [401, 403, 403, 409, 404, 403],
  ],
  [
    'PUT',
    '/api/assignments/:published/students/student-comet/grade',
    () => ({ version: 0, excused: true }),
    [401, 403, 403, 404, 404, 403],
  ],
  [
    'GET',
    '/api/assignments/:published/students/student-nova/log',
    undefined,
    [401, 403, 403, 200, 404, 200],
  ],
  [
    'POST',
    '/api/assignments/:published/students/student-nova/undo',
    () => ({ version: 0 }),
    [401, 403, 403, 422, 404, 403],
  ],
  [
    'POST',
    '/api/assignments/:published/release',
    () => ({ released: false }),
    [401, 403, 403, 200, 404, 403],
  ],
  [
    'PUT',
    '/api/assignments/:published/names',
    () => ({ hidden: false }),
    [401, 403, 403, 200, 404, 403],
  ],
  [
    'POST',
    '/api/assignments/:published/regrade/preview',
    undefined,
    [401, 403, 403, 200, 404, 403],
  ],
  [
    'POST',
    '/api/assignments/:published/regrade',
    () => ({ lower: false, questions: [{ question: 1, version: 1 }] }),
    [401, 403, 403, 200, 404, 403],
  ],
  [
    'POST',
    '/api/assignments/preview',
    () => ({ content: [], shuffled: false }),
    [401, 403, 403, 200, 200, 200],
  ],
  ['GET', '/api/assignments/:published/work', undefined, [401, 200, 200, 403, 403, 403]],
  ['GET', '/api/assignments/:draft/work', undefined, [401, 404, 404, 403, 403, 403]],
  // It opens in three days: whose it is gets so far, the others do not.
  ['POST', '/api/assignments/:published/work', () => ({}), [401, 409, 409, 403, 403, 403]],
  [
    'PUT',
    '/api/assignments/:published/work/drafts',
    () => ({ changes: [{ position: 0, response: answer.response, sequence: 1 }] }),
    [401, 409, 409, 403, 403, 403],
  ],
  [
    'POST',
    '/api/assignments/:published/work/answers',
    () => answer,
    [401, 409, 409, 403, 403, 403],
  ],
  [
    'POST',
    '/api/assignments/:published/work/hints',
    () => ({ position: 0 }),
    [401, 409, 409, 403, 403, 403],
  ],
  [
    'POST',
    '/api/assignments/:published/work/hand-in',
    () => ({ submitId: 'submit-00000001' }),
    [401, 409, 409, 403, 403, 403],
  ],
  ['GET', '/healthz', undefined, [200, 200, 200, 200, 200, 200]],
  ['GET', '/readyz', undefined, [200, 200, 200, 200, 200, 200]],
  ['GET', '/api/openapi.json', undefined, [200, 200, 200, 200, 200, 200]],
];

describe.each(EVERYBODY.map((who, column) => [who, column] as const))('%s', (who, column) => {
  test.each(TABLE)('%s %s', async (method, pattern, body, statuses) => {
    const path = pattern.replace(/:(\w+)/, (_, name: keyof typeof ids) => String(ids[name]));
    const { status } = await clients[who].send(method, path, body?.());
    expect(status).toBe(statuses[column]);
  });
});

test('every documented route is in the table', async () => {
  const { body } = await clients.nobody.get('/api/openapi.json');
  const covered = new Set(
    TABLE.map(
      ([method, path]) =>
        `${method} ${
          path
            .replace(/:\w+/, '{id}')
            .replace(/(?<=\/teachers\/)teacher-\w+/, '{teacherId}')
            .replace(/(?<=\/staff\/)teacher-\w+/, '{personId}')
            .replace(/(?<=\/groups\/)\d+/, '{groupId}')
            .replace(/(?<=\/holidays\/)\d+/, '{id}')
            .replace(/student-\w+|teacher-\w+/, '{studentId}')
            .replace(/questions\/\d$/, 'questions/{position}')
            .replace('num_forge/topics/fractions_add', '{planet}/topics/{topic}')
            .replace('num_forge/multiply_multi_digit', '{planet}/{topic}')
            .split('?')[0]
        }`,
    ),
  );
  const elsewhere = new Set([
    'POST /api/sign-in',
    'POST /api/sign-out',
    'POST /api/set-up',
    'GET /metrics',
  ]);
  const documented = Object.entries(body.paths as Record<string, object>).flatMap(
    ([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(documented.filter((route) => !covered.has(route) && !elsewhere.has(route))).toEqual([]);
});

test('a teacher who was taken off a class a minute ago sees nothing of it', async () => {
  const fresh = nodeHost('small-school');
  const vega = await fresh.signedIn('vega');
  expect((await vega.get('/api/students/student-nova/gradebook')).status).toBe(200);
  fresh.client.exec("delete from class_teacher where teacher_id = 'teacher-vega'");
  for (const path of [
    `/api/students/student-nova/gradebook`,
    `/api/classes/${ids.maths}`,
    `/api/classes/${ids.maths}/assignments`,
    `/api/assignments/${ids.published}`,
    '/api/sessions/1',
  ])
    expect((await vega.get(path)).status).toBe(404);
});

test('a session says whose it is to a teacher, and not to its own student', async () => {
  const path = `/api/sessions/${ids.saved}`;
  expect((await clients.vega.get(path)).body.session.student).toEqual({
    id: 'student-nova',
    name: 'Nova Adeyemi',
  });
  expect((await clients.nova.get(path)).body.session).not.toHaveProperty('student');
});

test('who is signed in at another school is nobody here', async () => {
  const elsewhere = nodeHost('small-school');
  const nova = await elsewhere.signedIn('nova');
  const here = host.connect();
  here.setCookie(nova.cookie);
  const paths = ['/api/me', '/api/gradebook', '/api/classes', '/api/students/student-nova'];
  for (const path of paths) expect((await here.get(path)).status).toBe(401);
});
