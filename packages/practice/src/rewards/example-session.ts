/** Saved sessions for tests of rewards: what a row does not say is a question read, and right at once. */
import fc from 'fast-check';
import { kindNames } from '../kinds/kinds.ts';
import type { Practised, PractisedQuestion } from '../progress/practised.ts';
import { modeNames } from '../sessions/mode.ts';

const START = Date.parse('2026-03-02T15:00:00Z');

export const QUESTION: PractisedQuestion = {
  position: 0,
  planet: 'num-forge',
  topic: 'fractions',
  item: 'halves',
  gradeLevel: 4,
  kind: 'numeric',
  difficulty: 3,
  guess: 0,
  tries: 1,
  hints: 0,
  right: true,
  rightAtOnce: true,
  answeredAt: START,
  seconds: 12,
};

export const MISSED: Partial<PractisedQuestion> = { tries: 2, right: false, rightAtOnce: false };
export const AFTER_HELP: Partial<PractisedQuestion> = { hints: 1, rightAtOnce: false };
export const UNANSWERED: Partial<PractisedQuestion> = {
  tries: 0,
  right: false,
  rightAtOnce: false,
  answeredAt: null,
  seconds: null,
};

/** The same question so many times. */
export const times = (
  count: number,
  question: Partial<PractisedQuestion> = {},
): Partial<PractisedQuestion>[] => Array.from({ length: count }, () => question);

/** A session of these questions, answered one after the other. */
export const sessionOf = (
  questions: readonly Partial<PractisedQuestion>[],
  session: Partial<Practised> = {},
): Practised => ({
  session: 7,
  planet: 'num-forge',
  topic: 'fractions',
  mode: 'full',
  seeded: false,
  completed: true,
  startedAt: START,
  savedAt: START + 600_000,
  zone: 'America/New_York',
  date: '2026-03-02',
  activeSeconds: 300,
  ...session,
  questions: questions.map((question, position) => ({
    ...QUESTION,
    position,
    answeredAt: START + 20_000 * (position + 1),
    ...question,
  })),
});

const question = fc
  .record({
    planet: fc.constantFrom('num-forge', 'ink-haven'),
    topic: fc.constantFrom('fractions', 'verbs'),
    kind: fc.constantFrom(...kindNames),
    difficulty: fc.constantFrom(1, 2, 3, 4, 5),
    outcome: fc.constantFrom({}, {}, MISSED, AFTER_HELP, UNANSWERED),
    seconds: fc.constantFrom(null, 0.2, 1.499, 1.5, 20),
  })
  .map(({ outcome, ...rest }): Partial<PractisedQuestion> => ({ ...rest, ...outcome }));

/** Any session that can be saved. */
export const anySession: fc.Arbitrary<Practised> = fc
  .record({
    questions: fc.array(question, { minLength: 1, maxLength: 30 }),
    session: fc.record({
      session: fc.integer({ min: 1, max: 1_000_000 }),
      mode: fc.constantFrom(...modeNames),
      completed: fc.boolean(),
      seeded: fc.constantFrom(false, false, false, true),
      date: fc.constantFrom('2026-02-28', '2026-03-01', '2026-03-02', '2026-03-31'),
      activeSeconds: fc.nat(5000),
    }),
  })
  .map(({ questions, session }) => sessionOf(questions, session));
