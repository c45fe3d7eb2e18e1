/** Every kind of question through the routes: what goes over the wire, and what comes back for it. */
import { planets } from '@planets/content';
import { isGradedByTeacher, kindNames, suits, type Kind } from '@planets/practice';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../testing/node-host.ts';
import { play } from '../../testing/play.ts';

const askable = kindNames.filter((kind) => !isGradedByTeacher(kind));

/** A topic and a grade in which this kind is asked. */
function whereAsked(kind: Kind) {
  for (const planet of planets)
    for (const topic of planet.topics) {
      const [gradeLevel] = topic.grades;
      if (topic.items.some((item) => item.kind === kind && suits(item, topic, gradeLevel)))
        return { planet: planet.id, topic: topic.id, gradeLevel };
    }
  throw new Error(`no topic asks ${kind} questions`);
}

/** A session in which this kind is asked, and where. */
async function sessionWith(kind: Kind) {
  const host = nodeHost('first-day');
  const nova = await host.signedIn('nova');
  for (let seed = 1; seed < 20; seed += 1) {
    const game = await play(host, nova, {
      ...whereAsked(kind),
      mode: 'full',
      questionCount: 12,
      seed,
    });
    const position = game.questions.findIndex((question) => question.kind === kind);
    if (position === -1) continue;
    for (let before = 0; before < position; before += 1) await game.right(before);
    return { game, position };
  }
  throw new Error(`no session asks a ${kind} question`);
}

/** What only the server may know before the verdict. */
const HIDDEN = [
  'key',
  'answer',
  'explanation',
  'steps',
  'feedback',
  'slips',
  'policy',
  'source',
  'sample',
];

describe.each(askable)('%s', (kind) => {
  test('is shown without its key, and answered right', async () => {
    const { game, position } = await sessionWith(kind);
    const shown = game.session.questions[position];
    expect(shown.kind).toBe(kind);
    for (const field of HIDDEN) expect(shown).not.toHaveProperty(field);
    const { status, body } = await game.right(position);
    expect(status).toBe(200);
    expect(body.verdict).toMatchObject({ kind: 'graded', correct: true, earned: 1 });
    expect(body.session.questions[position]).toMatchObject({ status: 'right' });
    expect(body.session.questions[position].answer.response.kind).toBe(kind);
  });

  test('is answered wrong, then right for a share', async () => {
    const { game, position } = await sessionWith(kind);
    const { body } = await game.wrong(position);
    expect(body.verdict).toMatchObject({ kind: 'graded', correct: false, triesLeft: 1 });
    expect(body.session.questions[position]).not.toHaveProperty('answer');
    const right = await game.right(position);
    expect(right.body.verdict).toMatchObject({ kind: 'graded', correct: true, earned: 0.5 });
  });
});

test('what only a teacher can grade is never asked in a session of the student’s own', async () => {
  const host = nodeHost('first-day');
  const nova = await host.signedIn('nova');
  const written = planets.flatMap((planet) =>
    planet.topics
      .filter(({ items }) => items.some(({ kind }) => isGradedByTeacher(kind)))
      .map((topic) => ({ planet: planet.id, topic: topic.id, gradeLevel: topic.grades[1] })),
  );
  expect(written.length).toBeGreaterThan(0);
  for (const where of written) {
    const game = await play(host, nova, { ...where, mode: 'full', questionCount: 30 });
    expect(game.questions.filter((question) => isGradedByTeacher(question.kind))).toEqual([]);
  }
});
