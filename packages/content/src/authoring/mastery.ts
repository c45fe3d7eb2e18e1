import type { MasteryParameters } from '@planets/practice';

/*
 * How topics differ in kind. Facts and spellings are forgotten soonest, understanding last: Cooper et al. (1996),
 * "The effects of summer vacation on achievement test scores", Review of Educational Research 66, 227-268. The
 * numbers are ours: docs/decisions/0018. A topic that names none of these is a procedure practised step by step.
 */

/** Many small things, each known or not: capitals, symbols, spellings. Soon learned one by one, and soon gone. */
export const FACTS = { learn: 0.2, halfLifeDays: 25 } as const satisfies Partial<MasteryParameters>;

/** Reading and judging: it grows slowly, stays for long, and who can do it still reads a text otherwise at times. */
export const UNDERSTANDING = {
  learn: 0.1,
  slip: 0.15,
  halfLifeDays: 90,
} as const satisfies Partial<MasteryParameters>;
