import { planets } from '@planets/content';
import {
  answerTextOf,
  answerTo,
  kindNames,
  offeredIn,
  plain,
  textsIn,
  type AssignmentPart,
  type Kind,
  type Question,
} from '@planets/practice';
import { describe, expect, test } from 'vitest';
import { grade } from '../../db/schema.ts';
import { assign, worker } from '../../testing/assigned.ts';
import { nodeHost } from '../../testing/node-host.ts';

/** Names under which a key, a verdict or a sum would travel. */
const HIDDEN = [
  'key',
  'steps',
  'slips',
  'policy',
  'seed',
  'origin',
  'version',
  'about',
  'explanation',
  'answer',
  'source',
  'sample',
  'correct',
  'verdict',
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
const secretsOf = (question: Question): string[] => {
  const rubric = question.kind === 'open' ? JSON.stringify(question.rubric) : '';
  const texts = [...question.hints, ...question.steps, answerTextOf(question)].map(plain);
  const isShown = (text: string) =>
    question.kind === 'open' ? rubric.includes(text) : shownIn(question).includes(text);
  return texts
    .filter((text) => text.length > 20 && !isShown(text))
    .map((text) => JSON.stringify(text).slice(1, -1));
};

/** Two items of every kind there is, wherever the content has them. */
function partsOf(kind: Kind): AssignmentPart[] {
  const found = planets.flatMap((planet) =>
    planet.topics.flatMap((topic) =>
      topic.items
        .filter((item) => item.kind === kind)
        .map((item): AssignmentPart => ({
          type: 'item',
          planet: planet.id,
          topic: topic.id,
          item: item.id,
          gradeLevel: (item.grades ?? topic.grades)[0],
          weight: 1,
        })),
    ),
  );
  return [found[0]!, found.at(-1)!];
}

describe('before it is time a question of assigned work tells nothing of its key', () => {
  test.each(kindNames)('%s', async (kind) => {
    for (const answersShown of ['handed_in', 'due', 'released', 'never'] as const) {
      const host = nodeHost('small-school');
      const id = assign(host, { content: partsOf(kind), answersShown, tries: 2 });
      const own = worker(host, await host.signedIn('nova'), id);
      const seen = [await own.get(), await own.begin()];
      const { questions } = own.stored()!;
      for (const position of questions.keys()) seen.push(await own.typeRight(position));
      seen.push(await own.get(), await own.handIn(), await own.get());
      for (const { status, body, text } of seen) {
        expect(status).toBe(200);
        const { assignment: _, ...rest } = body.work ?? body;
        for (const name of namesIn(rest)) expect(HIDDEN).not.toContain(name);
        // What the student typed is theirs to read back; it is the right answer here.
        const typed = questions.map(({ question }) => plain(answerTextOf(question)));
        for (const { question } of questions)
          for (const secret of secretsOf(question).filter((one) => !typed.includes(one)))
            expect(text).not.toContain(secret);
      }
    }
  });
});

test('right and wrong look the same until they may be told', async () => {
  const host = nodeHost('small-school');
  const [nova, orion] = [await host.signedIn('nova'), await host.signedIn('orion')];
  const id = assign(host, { variants: 'same', answersShown: 'released' });
  const right = worker(host, nova, id);
  const wrong = worker(host, orion, id, 'student-orion');
  for (const own of [right, wrong]) await own.begin();
  for (const position of [0, 1, 2, 3]) {
    await right.typeRight(position);
    await wrong.typeWrong(position);
  }
  const shape = async (own: typeof right) => {
    const { body } = await own.handIn();
    return body.work.questions.map(({ question, graded }: Record<string, unknown>) => ({
      question,
      graded,
    }));
  };
  expect(await shape(right)).toEqual(await shape(wrong));
});

test('a grade that is not released changes no byte of the answer', async () => {
  const host = nodeHost('small-school');
  const id = assign(host, { answersShown: 'released' });
  const own = worker(host, await host.signedIn('nova'), id);
  await own.begin();
  await own.typeRight(0);
  await own.handIn();
  const before = (await own.get()).text;
  host.db.update(grade).set({ earned: 9.25, feedback: 'Secret.', gradedAt: 5, version: 9 }).run();
  expect((await own.get()).text).toBe(before);
});

test('a miss told at once keeps the key while another try is left', async () => {
  const host = nodeHost('small-school');
  const id = assign(host, { answersShown: 'at_once', tries: 2 });
  const own = worker(host, await host.signedIn('nova'), id);
  await own.begin();
  const { body } = await own.answer(0, own.wrongTo(0));
  expect(namesIn(body.work.questions)).not.toContain('answer');
  expect(namesIn(body.verdict)).not.toContain('answer');
  const { question } = own.stored()!.questions[1]!;
  expect(JSON.stringify(body)).not.toContain(JSON.stringify(answerTo(question)));
});
