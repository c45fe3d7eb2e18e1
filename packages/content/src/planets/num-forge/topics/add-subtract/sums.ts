import type { Rng } from '@planets/practice';

/** The greatest number in a sum or difference of this grade. */
const LIMIT: Readonly<Record<number, number>> = { 1: 20, 2: 100, 3: 1000 };

/** Two numbers and their sum, which stays within the grade's limit. */
export interface Sum {
  readonly left: number;
  readonly right: number;
  readonly sum: number;
}

const addsOver = (left: number, right: number): boolean => (left % 10) + (right % 10) > 9;

/** A sum that is not trivial: no part below 2, and in most of them the ones go over ten. */
export function pickSum(rng: Rng, grade: number): Sum {
  const limit = LIMIT[grade]!;
  const least = { 1: 2, 2: 12, 3: 105 }[grade]!;
  const wantsCarry = rng.chance(2, 3);
  for (;;) {
    const left = rng.int(least, limit - least - 1);
    const right = rng.int(least, limit - least - 1);
    const sum = left + right;
    if (sum <= limit - 1 && left !== right && addsOver(left, right) === wantsCarry)
      return { left, right, sum };
  }
}

/** The sum with each column added on its own and the carried tens left out. */
export function withoutCarry(left: number, right: number): number {
  let result = 0;
  for (let place = 1; place <= Math.max(left, right); place *= 10)
    result += (((Math.floor(left / place) % 10) + (Math.floor(right / place) % 10)) % 10) * place;
  return result;
}

/** In each column the smaller digit taken from the larger, whichever stands on top. */
export function smallerFromLarger(from: number, take: number): number {
  let result = 0;
  for (let place = 1; place <= from; place *= 10)
    result += Math.abs((Math.floor(from / place) % 10) - (Math.floor(take / place) % 10)) * place;
  return result;
}

/** How to add two numbers in the head, step by step, as sentences with their reasons. */
export function addSteps({ left, right, sum }: Sum, tex: (text: string) => string): string[] {
  if (sum <= 20) {
    const [big, small] = left > right ? [left, right] : [right, left];
    const toTen = 10 - big;
    if (big < 10 && small > toTen)
      return [
        `Start with the bigger number, ${big}. It needs ${toTen} more to make 10.`,
        `Break ${small} into ${toTen} and ${small - toTen}: ${tex(`${big} + ${toTen} = 10`)}, then ${tex(`10 + ${small - toTen} = ${sum}`)}.`,
      ];
    return [
      `Start with the bigger number, ${big}, because then there is less to count.`,
      `Count on ${small} from there: ${tex(`${big} + ${small} = ${sum}`)}.`,
    ];
  }
  const step = sum > 100 ? 100 : 10;
  const big = right - (right % step);
  const rest = right % step;
  const middle = left + big;
  return rest === 0
    ? [`Only the ${step}s change: ${tex(`${left} + ${right} = ${sum}`)}.`]
    : [
        `Break ${right} into ${big} and ${rest}. It is easier to add in parts.`,
        `First the bigger part: ${tex(`${left} + ${big} = ${middle}`)}.`,
        `Then the rest: ${tex(`${middle} + ${rest} = ${sum}`)}.`,
      ];
}

export function subtractSteps(from: number, take: number, tex: (text: string) => string): string[] {
  const left = from - take;
  const step = take > 100 ? 100 : 10;
  const big = take - (take % step);
  const rest = take % step;
  const check = `Check by adding back: ${tex(`${left} + ${take} = ${from}`)}.`;
  if (big === 0 || rest === 0)
    return [`Start at ${from} and go back ${take}: ${tex(`${from} - ${take} = ${left}`)}.`, check];
  return [
    `Break ${take} into ${big} and ${rest}. It is easier to take away in parts.`,
    `First ${tex(`${from} - ${big} = ${from - big}`)}, then ${tex(`${from - big} - ${rest} = ${left}`)}.`,
    check,
  ];
}
