/** People and what only they did: who did it, what did they do, and pairs. */
import { generator, type Generator, type Rng } from '@planets/practice';
import { capital } from '../../../authoring/capital.ts';
import { quoted, suited, type Graded, type Way } from './graded.ts';

export interface Deed extends Graded {
  readonly who: string;
  /** Follows the name, and is true of nobody else of its table. */
  readonly did: string;
  /** A whole sentence that helps to think of this person without naming them. */
  readonly hint: string;
  /** A whole sentence that says more: why it mattered, what came of it. */
  readonly more: string;
  /** Others of whom it could be said as well: never offered beside. */
  readonly near?: readonly string[];
  /** Distractors come from the same group first. */
  readonly group?: string;
}

function others(rng: Rng, all: readonly Deed[], right: Deed, count: number): Deed[] {
  const found: Deed[] = [];
  const shuffled = rng.shuffle(all);
  const alike = shuffled.filter(({ group }) => group === right.group);
  // Half of them from the same group, so that they are plausible and yet not always the same.
  for (const other of [...alike.slice(0, Math.ceil(count / 2) + 1), ...shuffled])
    if (
      found.length < count &&
      ![right, ...found].some(
        ({ who, near = [] }) =>
          who === other.who || near.includes(other.who) || (other.near ?? []).includes(who),
      )
    )
      found.push(other);
  return found;
}

/** With a full stop, unless it ends in one already: "Martin Luther King Jr." */
const stopped = (text: string): string => (/[.!?]”?$/.test(text) ? text : `${text}.`);

const said = ({ who, did }: Deed): string => stopped(`${capital(who)} ${did}`);

export const whoDidIt = (way: Way, source: string, all: readonly Deed[], asks = 'Who'): Generator =>
  generator({
    ...way,
    kind: 'choice',
    make(rng, grade) {
      const known = suited(all, grade);
      const right = rng.pick(known);
      const wrong = others(rng, known, right, 3);
      return {
        prompt: `${asks} ${right.did}?`,
        right: capital(right.who),
        wrong: wrong.map((other) => ({
          text: capital(other.who),
          why: `Not here. ${said(other)}`,
        })),
        hints: [right.hint, `You can rule one out: ${said(wrong[0]!)}`],
        steps: [said(right), right.more],
        source,
        about: right.who,
      };
    },
  });

export const whatTheyDid = (
  way: Way,
  source: string,
  all: readonly Deed[],
  asks = (who: string) => `Which of these is true of **${who}**?`,
): Generator =>
  generator({
    ...way,
    kind: 'choice',
    make(rng, grade) {
      const known = suited(all, grade);
      const right = rng.pick(known);
      const wrong = others(rng, known, right, 3);
      return {
        prompt: asks(right.who),
        right: capital(right.did),
        wrong: wrong.map((other) => ({
          text: capital(other.did),
          why: stopped(`That is true of ${other.who}`),
        })),
        hints: [right.hint, `One of them belongs to ${wrong[0]!.who}: ${quoted(wrong[0]!.did)}.`],
        steps: [said(right), right.more],
        source,
        about: right.who,
      };
    },
  });

export const matchDeeds = (
  way: Way,
  source: string,
  all: readonly Deed[],
  asks = 'Match each person with what they did.',
): Generator =>
  generator({
    ...way,
    kind: 'match',
    make(rng, grade) {
      const known = suited(all, grade);
      const first = rng.pick(known);
      const picked = [first, ...others(rng, known, first, grade < 6 ? 2 : 3)];
      return {
        prompt: asks,
        pairs: picked.map(({ who, did }) => [capital(who), capital(did)] as const),
        hints: [
          `For ${picked[0]!.who}: ${picked[0]!.hint}`,
          `For ${picked[1]!.who}: ${picked[1]!.hint}`,
        ],
        steps: picked.map((one) => `${said(one)} ${one.more}`),
        source,
      };
    },
  });
