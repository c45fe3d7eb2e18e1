import { math, type Rng } from '@planets/practice';

export interface Division {
  readonly total: number;
  readonly by: number;
  readonly quotient: number;
  readonly rest: number;
}

const digitsOf = (value: number): number => String(value).length;

/**
 * Grade 4: two and three digits by one. Grade 5: four digits by one, or three by two. Grade 6: four digits
 * by two. `exact` leaves nothing over.
 */
export function pickDivision(rng: Rng, grade: number, exact = false): Division {
  const by =
    grade === 4
      ? rng.int(3, 9)
      : grade === 5 && rng.chance(1, 2)
        ? rng.int(4, 9)
        : rng.int(12, grade === 5 ? 25 : 48);
  const [low, high] =
    grade === 4 ? [13, 198] : by > 9 ? (grade === 5 ? [13, 39] : [46, 195]) : [213, 998];
  const quotient = rng.int(low, high);
  const rest = exact ? 0 : rng.int(1, by - 1);
  const total = quotient * by + rest;
  return quotient % 10 === 0 || digitsOf(total) > 4
    ? pickDivision(rng, grade, exact)
    : { total, by, quotient, rest };
}

export const tex = ({ total, by }: Division): string => `${total} \\div ${by}`;
/** "93 R 3", or the quotient alone. */
export const result = (quotient: number, rest: number): string =>
  rest === 0 ? String(quotient) : `${quotient} R ${rest}`;

export interface Bite {
  /** How many times the divisor is taken away at once: 100, 20, 3. */
  readonly times: number;
  readonly taken: number;
  readonly left: number;
}

/** Place by place from the left: what is taken away and what is left. */
export function bites({ total, by, quotient }: Division): Bite[] {
  let left = total;
  return Array.from(String(quotient), Number).flatMap((digit, at, all) => {
    const times = digit * 10 ** (all.length - 1 - at);
    if (times === 0) return [];
    left -= times * by;
    return [{ times, taken: times * by, left }];
  });
}

export function divisionSteps(division: Division): string[] {
  const { total, by, quotient, rest } = division;
  return [
    ...bites(division).map(
      ({ times, taken, left }, at, all) =>
        `${math(`${times} \\times ${by} = ${taken}`)} fits${at === 0 ? ` into ${total}` : ''}. ${left === 0 ? 'Nothing is' : left === 1 ? '1 is' : `${left} are`} left${at === all.length - 1 && left > 0 ? `, less than ${by}` : ''}.`,
    ),
    `Together that is ${math(
      `${bites(division)
        .map(({ times }) => times)
        .join(' + ')} = ${quotient}`,
    )}${rest > 0 ? `, and ${rest} left over` : ''}.`,
  ];
}
