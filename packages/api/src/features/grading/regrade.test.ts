import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownQuestion, submission } from '../../db/schema.ts';
import { assign, submissionOf, worker } from '../../testing/assigned.ts';
import type { Client } from '../../testing/client.ts';
import { own, ownPart } from '../../testing/graded.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { OWN_DRAFTS } from '../../testing/own-drafts.ts';

let host: NodeHost;
let vega: Client;
let question: number;
let id: number;

/** The bat is a mammal, and so says the key; mended, the key says penguin. */
const MENDED = { ...OWN_DRAFTS.choice, right: 'a penguin', wrong: ['a bat', 'a shark'] };

const mend = (draft: object, of = question) =>
  host.db
    .update(ownQuestion)
    .set({ draft: draft as never, version: sql`${ownQuestion.version} + 1` })
    .where(eq(ownQuestion.id, of))
    .run();

/** Hands in the option that reads so. */
async function chooses(student: string, words: string, handsIn = true) {
  const client = await host.signedIn(student);
  const work = worker(host, client, id, `student-${student}`);
  await work.begin();
  const { question: given } = submissionOf(host, id, `student-${student}`)!.questions[0]!;
  if (given.kind !== 'choice') throw new Error('a choice is asked');
  const option = given.choices.find(({ content }) => JSON.stringify(content).includes(words))!;
  await work.type(0, { kind: 'choice', choice: option.id });
  if (handsIn) await work.handIn();
  return { work, option };
}

const preview = async () =>
  (await vega.post(`/api/assignments/${id}/regrade/preview`)).body.questions;
const regrade = async (lower: boolean, version = 2) =>
  vega.post(`/api/assignments/${id}/regrade`, { lower, questions: [{ question, version }] });
const row = async (student: string) =>
  (await vega.get(`/api/assignments/${id}/submissions/student-${student}`)).body;
const earned = async (student: string) => (await row(student)).student.grade.earned;

beforeEach(async () => {
  host = nodeHost('small-school');
  vega = await host.signedIn('vega');
  question = own(host);
  id = assign(host, { content: [ownPart(question)], variants: 'each' });
});

describe('after a key was mended', () => {
  beforeEach(async () => {
    await chooses('nova', 'a bat');
    await chooses('orion', 'a penguin');
    await chooses('lyra', 'a shark');
    mend(MENDED);
  });

  test('the preview says who rises and who falls, and stores nothing', async () => {
    const before = JSON.stringify(host.client.prepare('select * from grade_event').all());
    const [mended] = await preview();
    expect(mended).toMatchObject({ question, version: 2, isReworded: false, inProgress: 0 });
    const effects = Object.fromEntries(
      mended.students.map(({ key, effect, from, to }: Record<string, unknown>) => [
        key,
        [effect, from, to],
      ]),
    );
    expect(effects).toEqual({
      'student-nova': ['falls', 10, 0],
      'student-orion': ['rises', 0, 10],
      'student-lyra': ['same', 0, 0],
    });
    expect(JSON.stringify(host.client.prepare('select * from grade_event').all())).toBe(before);
    expect((await vega.get(`/api/assignments/${id}/submissions`)).body.mended).toBe(1);
  });

  test('raises apply; who would fall keeps the credit, under the right verdict', async () => {
    expect((await regrade(false)).body).toEqual({ raised: 1, lowered: 0, kept: 1, unmatched: 0 });
    expect([await earned('nova'), await earned('orion'), await earned('lyra')]).toEqual([
      10, 10, 0,
    ]);
    const { questions } = await row('nova');
    expect(questions[0]).toMatchObject({
      computed: 0,
      credit: 1,
      given: { credit: 1 },
      responses: [{ verdict: 'wrong' }],
    });
    // Done once, there is nothing more to do.
    expect(await preview()).toEqual([]);
    expect((await vega.get(`/api/assignments/${id}/submissions`)).body.mended).toBe(0);
  });

  test('falls apply when the teacher says so', async () => {
    expect((await regrade(true)).body).toEqual({ raised: 1, lowered: 1, kept: 0, unmatched: 0 });
    expect([await earned('nova'), await earned('orion')]).toEqual([0, 10]);
  });

  test('responses stay word for word, under the options that the student met', async () => {
    const stored = () =>
      ['nova', 'orion', 'lyra'].map((student) => {
        const { questions, log } = submissionOf(host, id, `student-${student}`)!;
        const { question: given } = questions[0]!;
        return {
          choices: given.kind === 'choice' ? given.choices : [],
          responses: log.map((entry) => (entry.type === 'response' ? entry.response : entry)),
        };
      });
    const before = stored();
    await regrade(true);
    expect(stored()).toEqual(before);
  });

  test('a score set by hand stays, and is told of; so does a credit that a teacher gave', async () => {
    const version = (await row('nova')).student.grade.version;
    await vega.send('PUT', `/api/assignments/${id}/students/student-nova/grade`, {
      version,
      earned: 7,
      why: 'Told me in class.',
    });
    const other = (await row('orion')).student.grade.version;
    await vega.send('PUT', `/api/assignments/${id}/submissions/student-orion/questions/0`, {
      version: other,
      credit: 0.5,
      why: 'Half right.',
    });
    const [mended] = await preview();
    const effects = Object.fromEntries(
      mended.students.map(({ key, effect }: Record<string, string>) => [key, effect]),
    );
    expect(effects).toMatchObject({
      'student-nova': 'override_stays',
      'student-orion': 'teacher_stays',
    });
    await regrade(true);
    expect([await earned('nova'), await earned('orion')]).toEqual([7, 5]);
  });

  test('everything is logged, with what was given before', async () => {
    await regrade(false);
    const { body } = await vega.get(`/api/assignments/${id}/students/student-nova/log`);
    expect(body.entries[0]).toMatchObject({
      what: 'regrade',
      by: 'Vega Marchetti',
      words: 'Question 1 was judged again by its mended key; its credit was kept.',
      why: 'The key of a question was mended.',
    });
    expect(body.canUndo).toBe(false);
    const event = host.client
      .prepare(
        `select from_json from grade_event where what = 'regrade' and student_id = 'student-nova'`,
      )
      .get() as { from_json: string };
    expect(JSON.parse(event.from_json)).toMatchObject({
      question: { origin: { own: question, version: 1 } },
      verdicts: [{ kind: 'graded', correct: true }],
    });
  });

  test('mended once more since the preview, it is refused with a new one, and stores nothing', async () => {
    mend(OWN_DRAFTS.choice);
    const before = JSON.stringify(host.db.select().from(submission).all());
    expect(await regrade(true)).toMatchObject({
      status: 409,
      body: { code: 'changed_meanwhile', current: { questions: [{ question, version: 3 }] } },
    });
    expect(JSON.stringify(host.db.select().from(submission).all())).toBe(before);
  });

  test('a released grade that rises is seen at once', async () => {
    await vega.post(`/api/assignments/${id}/release`, { released: true });
    await regrade(false);
    const orion = await host.signedIn('orion');
    const { body } = await orion.get(`/api/assignments/${id}/work`);
    expect(body.work.result.earned).toBe(10);
  });
});

test('work that is still being written is handed in under the mended key', async () => {
  const { work } = await chooses('nova', 'a bat', false);
  mend(MENDED);
  expect(await preview()).toMatchObject([{ students: [], inProgress: 1 }]);
  await regrade(false);
  await work.handIn();
  expect(await earned('nova')).toBe(0);
});

test('an option that was reworded is the same option still; one that is gone leaves the work as it was', async () => {
  await chooses('nova', 'a penguin');
  mend({ ...MENDED, right: 'an emperor penguin' });
  expect((await preview())[0].students).toMatchObject([{ effect: 'rises', to: 10 }]);
  mend({ ...MENDED, right: 'an emperor penguin', wrong: ['a frog', 'a toad'] });
  expect((await preview())[0].students).toMatchObject([{ effect: 'unmatched', from: 0, to: 0 }]);
  expect((await regrade(true, 3)).body).toMatchObject({ unmatched: 1, raised: 0 });
  expect(await earned('nova')).toBe(0);
});

test('a question whose words changed too is told of', async () => {
  await chooses('nova', 'a bat');
  mend({ ...MENDED, prompt: 'Which of these is a bird?' });
  expect(await preview()).toMatchObject([{ isReworded: true }]);
});

test('two mended questions of one student are both judged again', async () => {
  const second = own(host, OWN_DRAFTS.numeric, 'A product');
  id = assign(host, { content: [ownPart(question), ownPart(second)] });
  const work = worker(host, await host.signedIn('nova'), id);
  await work.begin();
  await work.typeWrong(0);
  await work.type(1, { kind: 'numeric', text: '43' });
  await work.handIn();
  const chosen = work.stored()!.log[0]!;
  const given = work.stored()!.questions[0]!.question;
  if (chosen.type !== 'response' || chosen.response.kind !== 'choice' || given.kind !== 'choice')
    throw new Error('a choice was asked');
  const { choice } = chosen.response;
  const texts = given.choices.map(({ id: option, content }) => ({
    option,
    text: JSON.stringify(content).match(/a (?:bat|penguin|shark)/)![0],
  }));
  mend({
    ...OWN_DRAFTS.choice,
    right: texts.find(({ option }) => option === choice)!.text,
    wrong: texts.filter(({ option }) => option !== choice).map(({ text }) => text),
  });
  mend({ ...OWN_DRAFTS.numeric, answer: '43', slips: [] }, second);
  const answer = await vega.post(`/api/assignments/${id}/regrade`, {
    lower: false,
    questions: [
      { question, version: 2 },
      { question: second, version: 2 },
    ],
  });
  expect(answer.body).toMatchObject({ raised: 2 });
  expect(await earned('nova')).toBe(10);
});

test.each([
  ['nothing said', {}],
  ['no question', { lower: false, questions: [] }],
  ['a question that is none', { lower: false, questions: [{ question: 'x', version: 1 }] }],
])('%s is refused in words', async (_, body) => {
  expect((await vega.post(`/api/assignments/${id}/regrade`, body)).status).toBe(422);
});
