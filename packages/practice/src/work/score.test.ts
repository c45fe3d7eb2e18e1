import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../sessions/log.ts';
import { AWAITING, gradedParts, gradedWhole, ungradable, type Verdict } from '../verdict.ts';
import { workScore, type QuestionGrade } from './score.ts';
import type { WorkSettings } from './work-rules.ts';

const RIGHT = gradedWhole(true);
const WRONG = gradedWhole(false);
const SLIP = ungradable('Type a number.');

type Event = Verdict | 'hint';

/** Events of one question after another; the time is the place in the log. */
const logOf = (...questions: readonly (readonly Event[])[]): LogEntry[] =>
  questions.flatMap((events, position) =>
    events.map((event, at): LogEntry =>
      event === 'hint'
        ? { type: 'hint', position, at }
        : {
            type: 'response',
            answerId: `answer-${position}-${at}`,
            position,
            response: { kind: 'text', text: String(at) },
            verdict: event,
            activeSeconds: 0,
            at,
          },
    ),
  );

const settings = (more: Partial<WorkSettings> = {}): WorkSettings => ({
  tries: 3,
  hints: true,
  answersShown: 'released',
  ...more,
});
const asked = (count: number, weight = 1) => Array.from({ length: count }, () => ({ weight }));

describe('the credit of one question of ten points', () => {
  test.each<[string, Event[], WorkSettings['answersShown'], QuestionGrade[], number | null]>([
    ['nothing entered', [], 'released', [], 0],
    ['right', [RIGHT], 'released', [], 10],
    ['wrong', [WRONG], 'released', [], 0],
    ['unreadable', [SLIP], 'released', [], 0],
    ['right when handed in again', [WRONG, RIGHT], 'released', [], 10],
    ['wrong when handed in again', [RIGHT, WRONG], 'released', [], 10],
    ['right after a hint', ['hint', RIGHT], 'released', [], 5],
    ['parts', [gradedParts(3, 4)], 'released', [], 7.5],
    ['right after a miss that was told', [WRONG, RIGHT], 'at_once', [], 5],
    ['a third of it', [gradedParts(1, 3)], 'released', [], 3.333],
    ['two thirds of it', [gradedParts(2, 3)], 'released', [], 6.667],
    ['a text that nobody read yet', [AWAITING], 'released', [], null],
    ['a text with a comment only', [AWAITING], 'never', [{ position: 0, credit: null }], null],
    ['a text that was graded', [AWAITING], 'due', [{ position: 0, credit: 0.7, gradedAt: 9 }], 7],
    [
      'a text graded, and written anew after it',
      [AWAITING, AWAITING],
      'released',
      [{ position: 0, credit: 0.7, gradedAt: 0 }],
      null,
    ],
    ['a verdict that a teacher changed', [WRONG], 'due', [{ position: 0, credit: 1 }], 10],
    [
      'a verdict that a teacher changed, and a better try after it',
      [WRONG, RIGHT],
      'due',
      [{ position: 0, credit: 0.5, gradedAt: 0 }],
      10,
    ],
    [
      'a verdict that a teacher changed, and a worse try after it',
      [WRONG, WRONG],
      'due',
      [{ position: 0, credit: 0.5, gradedAt: 0 }],
      5,
    ],
    [
      'a right one taken back, and nothing right after it',
      [RIGHT, WRONG],
      'due',
      [{ position: 0, credit: 0, gradedAt: 0 }],
      0,
    ],
    [
      'a credit by hand, and a better try after it that a hint helped',
      ['hint', WRONG, RIGHT],
      'due',
      [{ position: 0, credit: 0.2, gradedAt: 1 }],
      5,
    ],
    ['a right one taken back', [RIGHT], 'due', [{ position: 0, credit: 0 }], 0],
    ['a teacher’s zero for nothing', [], 'due', [{ position: 0, credit: 0 }], 0],
  ])('%s (%#)', (_, events, answersShown, grades, earned) => {
    const score = workScore(asked(1), logOf(events), grades, settings({ answersShown }), 10);
    expect(score.earned).toBe(earned);
    expect(score.awaiting).toEqual(earned === null ? [0] : []);
    expect(score.credits).toHaveLength(1);
  });
});

test('weights are compared with each other', () => {
  const questions = [{ weight: 3 }, { weight: 1 }, { weight: 0.5 }];
  expect(workScore(questions, logOf([RIGHT], [WRONG], [RIGHT]), [], settings(), 9).earned).toBe(7);
});
test('while one question awaits a grade there is no sum, and it says which', () => {
  const score = workScore(asked(3), logOf([RIGHT], [AWAITING], [RIGHT]), [], settings(), 3);
  expect(score).toEqual({ earned: null, credits: [1, null, 1], awaiting: [1] });
});
test('nothing asked is no score, which is not a zero', () => {
  expect(workScore([], [], [], settings(), 10).earned).toBe(null);
});
test('all right is all points, whatever the weights', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 10_000_000 }),
      (weights, thousandths) => {
        const points = thousandths / 1000;
        const questions = weights.map((weight) => ({ weight: weight / 1000 }));
        const log = logOf(...weights.map(() => [RIGHT]));
        expect(workScore(questions, log, [], settings(), points).earned).toBe(points);
      },
    ),
  );
});
test('handing in once more never costs anything', () => {
  const event = fc.constantFrom<Event>(RIGHT, WRONG, SLIP, gradedParts(1, 3), gradedParts(2, 3));
  fc.assert(
    fc.property(fc.array(event, { maxLength: 5 }), event, (events, more) => {
      const [before, after] = [events, [...events, more]].map(
        (all) => workScore(asked(1), logOf(all), [], settings({ tries: 9 }), 10).earned!,
      );
      expect(after!).toBeGreaterThanOrEqual(before!);
    }),
  );
});
