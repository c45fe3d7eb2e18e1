import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETTER_SCHEMES, letterFor } from './letters.ts';

const bandsOf = (id: string) => LETTER_SCHEMES.find((scheme) => scheme.id === id)?.letters ?? [];

describe('the letter of a percent as it is shown', () => {
  test.each<[string, number | null, string | null]>([
    ['a_to_f_plus_minus', 100, 'A'],
    ['a_to_f_plus_minus', 94, 'A'],
    ['a_to_f_plus_minus', 93.9, 'A−'],
    ['a_to_f_plus_minus', 117.5, 'A'],
    ['a_to_f_plus_minus', 60.9, 'F'],
    ['a_to_f', 89.9, 'B'],
    ['a_to_f', 90, 'A'],
    ['a_to_f', 0, 'F'],
    ['one_to_six', 91.9, '2'],
    ['one_to_six', 50, '4'],
    ['one_to_six', 29.9, '6'],
    ['pass_fail', 60, 'Pass'],
    ['pass_fail', 59.9, 'Fail'],
    ['a_to_f', null, null],
  ])('%s: %s is %s', (scheme, shown, letter) => {
    expect(letterFor(shown, bandsOf(scheme))).toBe(letter);
  });

  test('below all bands, and where there are none, there is no letter', () => {
    expect(letterFor(49.9, [{ letter: 'Pass', from: 50 }])).toBeNull();
    expect(letterFor(80, [])).toBeNull();
  });

  test('does not depend on the order of the bands, and never falls as the percent rises', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LETTER_SCHEMES),
        fc.nat(1200),
        fc.nat(1200),
        ({ letters }, a, b) => {
          const place = (tenths: number) =>
            letters.findIndex(({ letter }) => letter === letterFor(tenths / 10, letters));
          expect(place(Math.max(a, b))).toBeLessThanOrEqual(place(Math.min(a, b)));
          expect(letterFor(a / 10, letters.toReversed())).toBe(letterFor(a / 10, letters));
        },
      ),
    );
  });
});

test.each(LETTER_SCHEMES.map((scheme) => [scheme.name, scheme] as const))(
  '%s: each percent has a letter, from the highest band down',
  (_, { letters }) => {
    expect(letters.at(-1)?.from).toBe(0);
    expect(letters.map(({ from }) => from)).toEqual(
      letters.map(({ from }) => from).toSorted((a, b) => b - a),
    );
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
  },
);
