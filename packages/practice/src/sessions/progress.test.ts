import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradedParts, gradedWhole, ungradable, type Verdict } from '../verdict.ts';
import type { LogEntry } from './log.ts';
import { modeNames, rulesOfMode, type Mode } from './mode.ts';
import { progressOf, progressOfAll } from './progress.ts';
import { tallyOf } from './tally.ts';

const RIGHT = gradedWhole(true);
const WRONG = gradedWhole(false);
const SLIP = ungradable('Type a number.');
const HINT = 'hint' as const;

const logOf = (events: readonly (Verdict | 'hint')[], position = 0): LogEntry[] =>
  events.map((event, index) =>
    event === 'hint'
      ? { type: 'hint', position, at: index }
      : {
          type: 'response',
          answerId: `answer-${position}-${index}`,
          position,
          response: { kind: 'text', text: String(index) },
          verdict: event,
          activeSeconds: 1,
          at: index,
        },
  );

describe('credit, tries and status of one question', () => {
  test.each<[string, Mode, (Verdict | 'hint')[], string, number, number]>([
    // what happened, mode, events, status, tries left, credit
    ['nothing yet', 'full', [], 'open', 2, 0],
    ['right at once', 'full', [RIGHT], 'right', 0, 1],
    ['right after a miss', 'full', [WRONG, RIGHT], 'right', 0, 0.5],
    ['right after a hint', 'full', [HINT, RIGHT], 'right', 0, 0.5],
    ['right after hints and a miss', 'full', [HINT, HINT, WRONG, HINT, RIGHT], 'right', 0, 0.5],
    ['one miss', 'full', [WRONG], 'open', 1, 0],
    ['two misses', 'full', [WRONG, WRONG], 'wrong', 0, 0],
    ['a slip of format', 'full', [SLIP], 'open', 2, 0],
    ['right after slips of format', 'full', [SLIP, SLIP, RIGHT], 'right', 0, 1],
    ['a miss where one try is given', 'quick', [WRONG], 'wrong', 0, 0],
    ['a slip where one try is given', 'timed', [SLIP], 'open', 1, 0],
    ['three of four parts', 'full', [gradedParts(3, 4)], 'open', 1, 0.75],
    [
      'all parts at the second try',
      'full',
      [gradedParts(3, 4), gradedParts(4, 4)],
      'right',
      0,
      0.75,
    ],
    ['a better second try', 'full', [gradedParts(1, 4), gradedParts(4, 4)], 'right', 0, 0.5],
    ['a worse second try', 'full', [gradedParts(3, 4), gradedParts(1, 4)], 'wrong', 0, 0.75],
    ['parts after a hint', 'full', [HINT, gradedParts(2, 4)], 'open', 1, 0.25],
    ['parts where one try is given', 'timed', [gradedParts(2, 3)], 'wrong', 0, 2 / 3],
  ])('%s (%s)', (_, mode, events, status, triesLeft, credit) => {
    const progress = progressOf(0, logOf(events), rulesOfMode(mode));
    expect(progress).toMatchObject({ status, triesLeft });
    expect(progress.credit.valueOf()).toBe(credit);
  });

  test('what happened to another question changes nothing', () => {
    expect(progressOf(0, logOf([WRONG, RIGHT], 1), rulesOfMode('full'))).toMatchObject({
      status: 'open',
      triesUsed: 0,
    });
  });
});

describe('the sums of a session', () => {
  const tally = (total: number, mode: Mode, ...questions: (Verdict | 'hint')[][]) =>
    tallyOf(
      progressOfAll(
        total,
        questions.flatMap((events, at) => logOf(events, at)),
        rulesOfMode(mode),
      ),
    );

  test('eight right at once, two after help: 90', () => {
    const events: (Verdict | 'hint')[][] = [
      ...Array.from({ length: 8 }, () => [RIGHT]),
      [WRONG, RIGHT],
      [HINT, RIGHT],
    ];
    expect(tally(10, 'full', ...events)).toEqual({
      totalQuestions: 10,
      questionsAnswered: 10,
      questionsCorrect: 10,
      scorePercent: 90,
      completed: true,
      position: 10,
    });
  });
  test('eight right of ten can score above 80 when the others earned part of their credit', () => {
    const events = [
      ...Array.from({ length: 8 }, () => [RIGHT]),
      [gradedParts(1, 4), gradedParts(0, 4)],
      [gradedParts(3, 10), gradedParts(2, 10)],
    ];
    expect(tally(10, 'full', ...events)).toMatchObject({ questionsCorrect: 8, scorePercent: 85.5 });
  });
  test('what was not answered counts as nothing earned', () => {
    expect(tally(10, 'full', [RIGHT], [RIGHT])).toMatchObject({
      questionsAnswered: 2,
      scorePercent: 20,
      completed: false,
      position: 2,
    });
  });
  test.each([
    [3, 1, 33.3],
    [3, 2, 66.7],
    [6, 1, 16.7],
    [7, 5, 71.4],
    [16, 1, 6.3],
    [30, 29, 96.7],
  ])('of %i questions %i right: %d, rounded half up', (total, right, percent) => {
    expect(
      tally(total, 'quick', ...Array.from({ length: right }, () => [RIGHT])).scorePercent,
    ).toBe(percent);
  });
});

describe('whatever happens', () => {
  const event = fc.oneof(
    fc.constant<Verdict | 'hint'>(HINT),
    fc.constant(SLIP),
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 4, max: 4 }))
      .map(([n, d]) => gradedParts(n, d)),
  );
  const mode = fc.constantFrom(...modeNames);

  test('credit is between 0 and 1, never falls, and trying again never costs', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), mode, (events, name) => {
        let before = 0;
        for (let length = 0; length <= events.length; length += 1) {
          const credit = progressOf(
            0,
            logOf(events.slice(0, length)),
            rulesOfMode(name),
          ).credit.valueOf();
          expect(credit).toBeGreaterThanOrEqual(before);
          expect(credit).toBeLessThanOrEqual(1);
          before = credit;
        }
      }),
    );
  });
  test('a slip of format changes neither tries nor credit', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), fc.nat(6), mode, (events, at, name) => {
        const slipped = [...events.slice(0, at), SLIP, ...events.slice(at)];
        const [plain, other] = [events, slipped].map((all) =>
          progressOf(0, logOf(all), rulesOfMode(name)),
        );
        expect(other).toMatchObject({ status: plain!.status, triesLeft: plain!.triesLeft });
        expect(other!.credit.equals(plain!.credit)).toBe(true);
      }),
    );
  });
  test('tries never go beyond what the mode gives before the question is resolved', () => {
    for (const name of modeNames)
      expect(progressOf(0, [], rulesOfMode(name)).triesLeft).toBe(rulesOfMode(name).tries);
  });
});

test('where misses are free, only a hint halves what the next try earns', () => {
  const rules = { tries: 3, hints: true, missesAreFree: true };
  const creditOf = (...events: (Verdict | 'hint')[]) =>
    progressOf(0, logOf(events), rules).credit.valueOf();
  expect(creditOf(WRONG, WRONG, RIGHT)).toBe(1);
  expect(creditOf(WRONG, HINT, RIGHT)).toBe(0.5);
});
