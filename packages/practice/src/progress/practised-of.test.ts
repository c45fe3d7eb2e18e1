import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildQuestion } from '../kinds/kinds.ts';
import { rngFrom } from '../rng.ts';
import type { SessionQuestion } from '../sessions/compose.ts';
import type { LogEntry } from '../sessions/log.ts';
import { progressOf } from '../sessions/progress.ts';
import { rulesOfMode } from '../sessions/mode.ts';
import { draftParts } from '../testing/draft-parts.ts';
import { AWAITING, gradedParts, gradedWhole, ungradable, type Verdict } from '../verdict.ts';
import { practisedOf } from './practised-of.ts';

const START = Date.parse('2026-03-02T15:00:00Z');
const RIGHT = gradedWhole(true);
const WRONG = gradedWhole(false);
const SLIP = ungradable('Type a number.');

const SESSION = {
  session: 7,
  planet: 'num_forge',
  topic: 'fractions_add',
  mode: 'full',
  seeded: false,
  completed: true,
  startedAt: START,
  savedAt: START + 600_000,
  zone: 'America/New_York',
  date: '2026-03-02',
  activeSeconds: 300,
} as const;

const asked = (item: string, more: Partial<SessionQuestion> = {}): SessionQuestion => ({
  origin: { topic: 'fractions_add', item, version: 1, seed: 3, gradeLevel: 5 },
  question: buildQuestion({ kind: 'numeric', ...draftParts, answer: 7 }, rngFrom(1)),
  difficulty: 2,
  ...more,
});

type Event = readonly [second: number, position: number, what: Verdict | 'hint'];

const logOf = (events: readonly Event[]): LogEntry[] =>
  events.map(([second, position, what], index) =>
    what === 'hint'
      ? { type: 'hint', position, at: START + second * 1000 }
      : {
          type: 'response',
          answerId: `answer-${index}`,
          position,
          response: { kind: 'numeric', text: String(index) },
          verdict: what,
          activeSeconds: 1,
          at: START + second * 1000,
        },
  );

const practised = (questions: readonly SessionQuestion[], events: readonly Event[]) =>
  practisedOf(SESSION, questions, logOf(events), () => 4);

describe('what a saved session says of its questions', () => {
  const NOTHING = { tries: 0, hints: 0, right: false, rightAtOnce: false };
  const UNANSWERED = { ...NOTHING, answeredAt: null, seconds: null };
  const at = (second: number) => START + second * 1000;

  test.each<[string, readonly Event[], object]>([
    ['never answered', [], UNANSWERED],
    ['only a hint', [[5, 0, 'hint']], { ...UNANSWERED, hints: 1 }],
    ['only a slip of format', [[5, 0, SLIP]], UNANSWERED],
    ['what waits for a teacher', [[5, 0, AWAITING]], UNANSWERED],
    [
      'right at once',
      [[5, 0, RIGHT]],
      { tries: 1, hints: 0, right: true, rightAtOnce: true, answeredAt: at(5), seconds: 5 },
    ],
    [
      'right after a miss',
      [
        [5, 0, WRONG],
        [9, 0, RIGHT],
      ],
      { tries: 2, hints: 0, right: true, rightAtOnce: false, answeredAt: at(5), seconds: 5 },
    ],
    [
      'right after a hint, which is part of its time',
      [
        [5, 0, 'hint'],
        [6, 0, RIGHT],
      ],
      { tries: 1, hints: 1, right: true, rightAtOnce: false, answeredAt: at(6), seconds: 6 },
    ],
    [
      'right after a slip of format, which is part of its time',
      [
        [5, 0, SLIP],
        [6, 0, RIGHT],
      ],
      { tries: 1, hints: 0, right: true, rightAtOnce: true, answeredAt: at(6), seconds: 6 },
    ],
    [
      'a part is not right',
      [
        [5, 0, gradedParts(2, 3)],
        [9, 0, WRONG],
      ],
      { tries: 2, hints: 0, right: false, rightAtOnce: false, answeredAt: at(5), seconds: 5 },
    ],
    [
      'the question before it took its own time',
      [
        [20, 1, WRONG],
        [24, 1, RIGHT],
        [31, 0, RIGHT],
      ],
      { tries: 1, hints: 0, right: true, rightAtOnce: true, answeredAt: at(31), seconds: 7 },
    ],
    [
      'a clock that went back',
      [[-5, 0, RIGHT]],
      { tries: 1, hints: 0, right: true, rightAtOnce: true, answeredAt: at(-5), seconds: 0 },
    ],
  ])('%s', (_, events, facts) => {
    const [first] = practised([asked('halves'), asked('thirds')], events).questions;
    expect(first).toEqual({
      position: 0,
      planet: 'num_forge',
      topic: 'fractions_add',
      item: 'halves',
      gradeLevel: 5,
      kind: 'numeric',
      difficulty: 2,
      guess: 0.02,
      ...facts,
    });
  });

  test('the session stays as it is', () => {
    expect(practised([asked('halves')], [])).toMatchObject(SESSION);
  });

  test('a question of another planet says so, and one without its difficulty gets the item’s', () => {
    const { difficulty: _, ...old } = asked('halves');
    const { questions } = practised([old, asked('stars', { planet: 'atom_sphere' })], []);
    expect(questions.map(({ planet, difficulty }) => [planet, difficulty])).toEqual([
      ['num_forge', 4],
      ['atom_sphere', 2],
    ]);
  });

  test('an entry for no question is passed over', () => {
    expect(practised([asked('halves')], [[5, 3, RIGHT]]).questions).toMatchObject([UNANSWERED]);
  });

  test('it agrees with the progress that the student saw', () => {
    const what = fc.constantFrom<Verdict | 'hint'>(RIGHT, WRONG, SLIP, 'hint');
    const events = fc.array(fc.tuple(fc.nat(600), fc.nat(2), what), { maxLength: 30 });
    fc.assert(
      fc.property(events, (all) => {
        const { questions } = practised([asked('a'), asked('b'), asked('c')], all);
        for (const question of questions) {
          const seen = progressOf(question.position, logOf(all), rulesOfMode('full'));
          expect(question).toMatchObject({
            tries: seen.triesUsed,
            hints: seen.hintsShown,
            right: seen.status === 'right',
            rightAtOnce: seen.credit.equals(1),
          });
          expect(question.answeredAt !== null).toBe(question.tries > 0);
        }
      }),
    );
  });
});
