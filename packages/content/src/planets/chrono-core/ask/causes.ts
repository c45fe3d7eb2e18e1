/** Causes and what came of them. */
import { generator, type Generator, type Rng } from '@planets/practice';
import { quoted, suited, type Graded, type Way } from './graded.ts';

export interface Link extends Graded {
  /** Whole sentences without a full stop. The result fits no other cause of its table. */
  readonly cause: string;
  readonly result: string;
  /** A whole sentence: how the one led to the other. */
  readonly how: string;
  /** Completes "It has to do with …" and gives neither away. */
  readonly theme: string;
  /** Of links with a group in common, one could pass for another: never asked together. */
  readonly group?: string;
}

function others(rng: Rng, all: readonly Link[], right: Link, count: number): Link[] {
  const found: Link[] = [];
  for (const other of rng.shuffle(all))
    if (
      found.length < count &&
      ![right, ...found].some(
        (one) => one === other || (one.group !== undefined && one.group === other.group),
      )
    )
      found.push(other);
  return found;
}

export const whatCameOfIt = (way: Way, source: string, all: readonly Link[]): Generator =>
  generator({
    ...way,
    kind: 'choice',
    make(rng, grade) {
      const known = suited(all, grade);
      const right = rng.pick(known);
      const wrong = others(rng, known, right, 3);
      return {
        prompt: `**${right.cause}.** What was one **result** of this?`,
        right: right.result,
        wrong: wrong.map((other) => ({
          text: other.result,
          why: `That came of something else: ${other.cause}.`,
        })),
        hints: [
          'Ask what people could do, or had to do, afterward.',
          `The result has to do with ${right.theme}.`,
        ],
        steps: [`${right.cause}. So this followed: ${right.result}.`, right.how],
        source,
        about: right.cause,
      };
    },
  });

export const whatLedToIt = (way: Way, source: string, all: readonly Link[]): Generator =>
  generator({
    ...way,
    kind: 'choice',
    make(rng, grade) {
      const known = suited(all, grade);
      const right = rng.pick(known);
      const wrong = others(rng, known, right, 3);
      return {
        prompt: `**${right.result}.** What was one **cause** of this?`,
        right: right.cause,
        wrong: wrong.map((other) => ({
          text: other.cause,
          why: `That led to something else: ${other.result}.`,
        })),
        hints: [
          'A cause comes first. Ask of each one: would this have happened without it?',
          `One to rule out: ${quoted(wrong[0]!.cause)}. That led to something else: ${wrong[0]!.result}.`,
        ],
        steps: [`${right.cause}. That was one of the causes.`, right.how],
        source,
        about: right.cause,
      };
    },
  });

export const matchCauses = (way: Way, source: string, all: readonly Link[]): Generator =>
  generator({
    ...way,
    kind: 'match',
    make(rng, grade) {
      const known = suited(all, grade);
      const first = rng.pick(known);
      const picked = [first, ...others(rng, known, first, grade < 7 ? 2 : 3)];
      return {
        prompt: 'Match each cause with its result.',
        pairs: picked.map(({ cause, result }) => [cause, result] as const),
        hints: [
          `${quoted(picked[0]!.cause)} has to do with ${picked[0]!.theme}.`,
          `${quoted(picked[1]!.cause)} has to do with ${picked[1]!.theme}.`,
        ],
        steps: picked.map(({ cause, result, how }) => `${cause}. Result: ${result}. ${how}`),
        source,
      };
    },
  });
