import { planets } from '@planets/content';
import { modeNames, offeredIn, plain, type Question, textsIn } from '@planets/practice';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../testing/node-host.ts';
import { play, storedQuestions } from '../../testing/play.ts';

const HIDDEN = [
  'key',
  'steps',
  'feedback',
  'slips',
  'policy',
  'seed',
  'origin',
  'version',
  'about',
  'explanation',
  'answer',
  'source',
];

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

const shownIn = (question: Question): string =>
  [
    question.prompt,
    ...textsIn(question),
    ...offeredIn(question)
      .flat()
      .map(({ content }) => content),
  ]
    .map(plain)
    .join('\n');

/** Sentences that only the one who knows the answer should read. */
const secretsOf = (question: Question): string[] =>
  [...question.hints, ...question.steps]
    .map(plain)
    // An explanation may quote what is shown: the prompt, an option, a picture in words.
    .filter((text) => text.length > 20 && !shownIn(question).includes(text))
    .map((text) => JSON.stringify(text).slice(1, -1));

describe('before its verdict a question carries nothing from which the key could be read', () => {
  const games = planets.flatMap((planet) =>
    planet.topics.map((topic) => [planet.id, topic.id, topic.grades[0]] as const),
  );
  test.each(games)('%s %s', async (planet, topic, gradeLevel) => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    for (const mode of modeNames.filter((name) => name !== 'review' && name !== 'teach')) {
      const game = await play(host, nova, { planet, topic, gradeLevel, mode, questionCount: 12 });
      for (const name of namesIn(game.session.questions)) expect(HIDDEN).not.toContain(name);
      for (const [position, question] of game.questions.entries()) {
        const sent = JSON.stringify(game.session.questions[position]);
        for (const secret of secretsOf(question)) expect(sent).not.toContain(secret);
      }
    }
  });

  test('in a review across planets it says where it comes from and no more', async () => {
    const host = nodeHost('small-school');
    const nova = await host.signedIn('nova');
    for (const what of ['due', 'missed']) {
      const { session } = (await nova.post('/api/sessions/review', { what })).body;
      const questions = storedQuestions(host, session.id);
      expect(questions.length).toBeGreaterThan(2);
      for (const name of namesIn(session.questions)) expect(HIDDEN).not.toContain(name);
      for (const [position, question] of questions.entries()) {
        const sent = JSON.stringify(session.questions[position]);
        for (const secret of secretsOf(question)) expect(sent).not.toContain(secret);
      }
    }
  });

  test('nor after a first miss, nor when it was skipped; only its own verdict opens it', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    const game = await play(host, nova);
    const { body } = await game.wrong(0);
    expect(namesIn([body.verdict, body.session.questions])).not.toContain('answer');
    const resolved = await game.right(0);
    expect(namesIn(resolved.body.session.questions[0])).toContain('answer');
    expect(namesIn(resolved.body.session.questions.slice(1))).not.toContain('answer');
    await game.save();
    const saved = await nova.get(`/api/sessions/${game.id}`);
    expect(namesIn(saved.body.session.questions.slice(1))).not.toContain('answer');
  });

  test('the same seed gives every student the same questions', async () => {
    const host = nodeHost('small-school');
    const [nova, orion] = [await host.signedIn('nova'), await host.signedIn('orion')];
    const [one, other] = [
      await play(host, nova, { seed: 5 }),
      await play(host, orion, { seed: 5 }),
    ];
    expect(one.session.questions).toEqual(other.session.questions);
  });
});
