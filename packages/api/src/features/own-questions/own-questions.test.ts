import { ownDraft, type OwnDraft } from '@planets/contract';
import { answerTo, checkDraft, kindNames, questionOf } from '@planets/practice';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { OWN_DRAFTS } from '../../testing/own-drafts.ts';
import { draftOf } from './draft-of.ts';

let host: NodeHost;
let vega: Client;
beforeEach(async () => {
  host = nodeHost('small-school');
  vega = await host.signedIn('vega');
});

const { numeric, choice } = OWN_DRAFTS;
const keep = (draft: unknown, createId = 'make-00000001', name = 'A question') =>
  vega.post('/api/questions', { name, draft, createId });
const stored = () =>
  host.client.prepare('select id, name, version, draft_json from own_question').all();

describe('a question of each kind', () => {
  test.each(kindNames)(
    '%s is checked, kept, read back as it was, and can be tried',
    async (kind) => {
      const draft = OWN_DRAFTS[kind];
      expect(ownDraft.parse(draft)).toEqual(draft);
      expect(checkDraft(draftOf(draft))).toEqual([]);
      const right = answerTo(questionOf(draftOf(draft), 1));
      const checked = await vega.post('/api/questions/check', { draft, response: right });
      expect(checked.body).toMatchObject({
        faults: [],
        preview: { question: { kind, status: 'open' } },
        verdict: kind === 'open' ? { kind: 'awaiting' } : { kind: 'graded', correct: true },
      });
      const { status, body } = await keep(draft);
      expect(status).toBe(201);
      const read = await vega.get(`/api/questions/${body.question.id}`);
      expect(read.body.question).toMatchObject({ kind, version: 1, mine: true, draft });
    },
  );

  test('with a picture shows the picture and its words', async () => {
    const draft = { ...numeric, figure: { kind: 'rectangle', width: 3, height: 14, unit: 'cm' } };
    const { body } = await vega.post('/api/questions/check', { draft });
    expect(body.preview.question.prompt[0]).toMatchObject({ type: 'figure' });
    expect(body.preview.question.prompt[0].alt).toContain('14');
  });
});

describe('a question whose key does not grade right is never kept', () => {
  test.each<[string, OwnDraft, RegExp]>([
    ['a number that is none', { ...numeric, answer: 'forty' }, /cannot|not a number|No question/],
    [
      'a known mistake that is right',
      { ...numeric, slips: [{ value: '42.0', why: 'No.' }] },
      /not graded wrong/,
    ],
    ['two choices alike', { ...choice, wrong: ['a bat', 'a cat'] }, /read alike/],
    [
      'a prompt that tells',
      { ...OWN_DRAFTS.text, prompt: 'Mercury is which planet?' },
      /contains its answer/,
    ],
    [
      'a gap that is not in the text',
      { ...OWN_DRAFTS.cloze, prompt: 'Only [[0]].' },
      /each gap once/,
    ],
    ['an expression nobody can read', { ...OWN_DRAFTS.expression, answer: '(x + ' }, /./],
    ['a point between the lines', { ...OWN_DRAFTS.point, answer: [0.5, 1] }, /crossing/],
    ['a place off the line', { ...OWN_DRAFTS['number-line'], answer: '99' }, /marker/],
    [
      'a number line of two thousand million marks',
      {
        ...OWN_DRAFTS['number-line'],
        line: { min: -1_000_000, max: 1_000_000, step: 0.001, labelEvery: 1 },
      },
      /cannot be drawn/,
    ],
    [
      'a picture of a line that ends where it begins',
      {
        ...numeric,
        figure: { kind: 'number-line', min: 3, max: 3, step: 1, labelEvery: 1, points: [] },
      },
      /has to end above/,
    ],
    [
      'a grid finer than a screen',
      {
        ...OWN_DRAFTS.point,
        grid: { x: { min: 0, max: 201, step: 1 }, y: { min: 0, max: 10, step: 1 } },
      },
      /201 steps/,
    ],
    ['maths that cannot be set', { ...numeric, prompt: 'What is $$\\frac{1$$?' }, /typeset/],
  ])('%s', async (_, draft, words) => {
    const { status, body } = await keep(draft);
    expect([status, body.code]).toEqual([422, 'invalid']);
    expect(body.detail).toMatch(words);
    expect(stored()).toEqual([]);
    const checked = await vega.post('/api/questions/check', { draft });
    expect(checked.status).toBe(200);
    expect(checked.body.faults.length).toBeGreaterThan(0);
  });

  test.each([
    ['an unknown field', { ...numeric, html: '<b>' }],
    ['an unknown kind', { ...numeric, kind: 'essay' }],
    ['no prompt', { ...numeric, prompt: ' ' }],
    ['a picture of another sort', { ...numeric, figure: { kind: 'video', src: 'x' } }],
    [
      'a grid without end',
      {
        ...OWN_DRAFTS.point,
        grid: { x: { min: 0, max: 1e9, step: 1e-9 }, y: { min: 0, max: 1, step: 1 } },
      },
    ],
  ])('%s is refused by its shape', async (_, draft) => {
    expect((await keep(draft)).status).toBe(422);
    expect(stored()).toEqual([]);
  });
});

test('markup from outside stays text', async () => {
  const prompt = '<img src=x onerror=alert(1)> What is 3 times 14?';
  const { body } = await vega.post('/api/questions/check', { draft: { ...numeric, prompt } });
  expect(body.preview.question.prompt).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: prompt }] },
  ]);
});

describe('keeping and changing', () => {
  test('the same createId counts once, and never for another question', async () => {
    const [first, again] = [await keep(numeric), await keep(numeric)];
    expect(again.body).toEqual(first.body);
    expect((await keep(choice)).status).toBe(422);
    expect(stored()).toHaveLength(1);
  });

  test('a change raises the version; a retry of it does not; an older one is told', async () => {
    const { body } = await keep(numeric);
    const path = `/api/questions/${body.question.id}`;
    const change = {
      name: 'Better',
      draft: { ...numeric, prompt: 'What is 3 times 14?' },
      version: 1,
    };
    expect((await vega.send('PUT', path, change)).body.question.version).toBe(2);
    expect((await vega.send('PUT', path, change)).body.question.version).toBe(2);
    const late = await vega.send('PUT', path, { ...change, name: 'Mine' });
    expect([late.status, late.body.code]).toEqual([409, 'changed_meanwhile']);
    expect(late.body.current).toMatchObject({ name: 'Better', version: 2 });
    const wrong = await vega.send('PUT', path, {
      ...change,
      draft: { ...numeric, answer: '?' },
      version: 2,
    });
    expect(wrong.status).toBe(422);
    expect(stored()).toMatchObject([{ name: 'Better', version: 2 }]);
  });

  test('put away, it leaves the list and can be put away again', async () => {
    const { body } = await keep(numeric);
    const path = `/api/questions/${body.question.id}`;
    expect((await vega.send('DELETE', path)).status).toBe(204);
    expect((await vega.send('DELETE', path)).status).toBe(204);
    expect((await vega.get('/api/questions')).body.questions).toEqual([]);
    expect((await vega.send('PUT', path, { name: 'x', draft: numeric, version: 1 })).status).toBe(
      404,
    );
  });

  test('is found by words of its name and its text', async () => {
    await keep(numeric, 'make-00000001', 'Times table');
    await keep(choice, 'make-00000002', 'Animals');
    const names = async (q: string) =>
      (await vega.get(`/api/questions?q=${encodeURIComponent(q)}`)).body.questions.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names('')).toEqual(['Animals', 'Times table']);
    expect(await names('TIMES table')).toEqual(['Times table']);
    expect(await names('penguin')).toEqual(['Animals']);
    expect(await names("%' or 1=1")).toEqual([]);
  });
});

test('the list says of each question in how many assignments it is asked', async () => {
  const [twice, once] = [await keep(numeric), await keep(choice, 'make-00000002')].map(
    ({ body }) => body.question.id as number,
  );
  await keep(OWN_DRAFTS.text, 'make-00000003');
  const ask = (place: number, ids: readonly (number | undefined)[]) =>
    host.client
      .prepare(
        'update assignment set content_json = ? where id = (select id from assignment order by id limit 1 offset ?)',
      )
      .run(JSON.stringify(ids.map((question) => ({ type: 'own', question, weight: 1 }))), place);
  ask(0, [twice, once]);
  ask(1, [twice, twice]);
  const { questions } = (await vega.get('/api/questions')).body;
  expect(
    questions
      .map(({ usedIn }: { usedIn: number }) => usedIn)
      .toSorted((a: number, b: number) => a - b),
  ).toEqual([0, 1, 2]);
});

describe('whose it is', () => {
  test('a colleague reads it only where a class of theirs is asked it, and never changes it', async () => {
    const { body } = await keep(numeric);
    const path = `/api/questions/${body.question.id}`;
    const altair = await host.signedIn('altair');
    expect((await altair.get(path)).status).toBe(404);
    const part = JSON.stringify([{ type: 'own', question: body.question.id, weight: 1 }]);
    host.client
      .prepare(
        "update assignment set content_json = ? where id = (select min(a.id) from assignment a join class c on c.id = a.class_id where c.name = 'Science 5B')",
      )
      .run(part);
    expect((await altair.get(path)).body.question).toMatchObject({ mine: false, usedIn: 1 });
    const change = { name: 'Theirs', draft: numeric, version: 1 };
    expect((await altair.send('PUT', path, change)).status).toBe(404);
    expect((await altair.send('DELETE', path)).status).toBe(404);
    expect((await altair.get('/api/questions')).body.questions).toEqual([]);
    host.client.exec("delete from class_teacher where teacher_id = 'teacher-altair'");
    expect((await altair.get(path)).status).toBe(404);
  });
});
