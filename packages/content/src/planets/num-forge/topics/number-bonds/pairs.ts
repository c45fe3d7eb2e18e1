import type { Rng } from '@planets/practice';

/** A whole and its two parts. */
export interface Bond {
  readonly whole: number;
  readonly first: number;
  readonly second: number;
}

/** Grade 1: wholes from 5 to 10, and to 20 where it is hard. Grade 2: from 11 to 20, and tens up to 100. */
export function pickBond(rng: Rng, grade: number, hard = false): Bond {
  if (grade > 1 && rng.chance(1, 3)) {
    const whole = rng.int(5, 10);
    const first = rng.int(1, whole - 1);
    return { whole: whole * 10, first: first * 10, second: (whole - first) * 10 };
  }
  const whole = grade > 1 || hard ? rng.int(11, 20) : rng.int(5, 10);
  const first = rng.int(whole > 10 ? 2 : 1, whole - (whole > 10 ? 2 : 1));
  return { whole, first, second: whole - first };
}

/** One in the steps of this bond: bonds of tens go wrong by a ten. */
export const stepOf = ({ whole, first }: Bond): number => (whole > 20 && first % 10 === 0 ? 10 : 1);

/** The way from a part to the whole, as it is counted or taken apart. */
export function partSteps({ whole, first, second }: Bond): string[] {
  if (whole > 20)
    return [
      `Think of tens: ${whole / 10} tens are ${first / 10} ${first === 10 ? 'ten' : 'tens'} and ${second / 10} more.`,
      `So the other part is ${second}. Check: ${first} and ${second} make ${whole}.`,
    ];
  if (whole > 10 && first < 10 && second > 10 - first)
    return [
      `Go to 10 first. From ${first} to 10 is ${10 - first}.`,
      `From 10 to ${whole} is ${whole - 10} more. ${10 - first} and ${whole - 10} make ${second}.`,
      `Check: ${first} and ${second} make ${whole}.`,
    ];
  return [
    `Start at ${first} and count up to ${whole}. That is ${second} ${second === 1 ? 'step' : 'steps'}.`,
    `So the other part is ${second}. Check: ${first} and ${second} make ${whole}.`,
  ];
}
