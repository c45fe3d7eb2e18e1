import { generator, type Difficulty, type Generator } from '@planets/practice';
import { inGrade } from './gaps.ts';

/** What goes wrong, or what is practised. */
export interface Craft {
  readonly name: string;
  /** "Which sentence is punctuated correctly?" */
  readonly ask: string;
  readonly hint: string;
  readonly rule: string;
}

/** A sentence in its right version, and in wrong ones with what to say of each. */
export interface Version<C extends string> {
  readonly craft: C;
  readonly right: string;
  readonly wrong: readonly (readonly [text: string, why: string])[];
  /** Why the right version is right, of this very sentence. */
  readonly why: string;
  readonly from: number;
  readonly until: number;
}

type Line<C extends string> = readonly [
  craft: C,
  right: string,
  why: string,
  ...wrong: (readonly [text: string, why: string])[],
];

export const versions = <C extends string>(
  from: number,
  until: number,
  lines: readonly Line<C>[],
): Version<C>[] =>
  lines.map(([craft, right, why, ...wrong]) => ({ craft, right, wrong, why, from, until }));

export interface VersionTopic<C extends string> {
  readonly crafts: Readonly<Record<C, Craft>>;
  readonly rows: readonly Version<C>[];
  readonly look: string;
}

/** A sentence with quotation marks of its own needs no more of them. */
const quoted = (text: string) => (text.includes('“') ? text : `“${text}”`);

/** The right version of one sentence. */
export const bestVersion = <C extends string>(
  { crafts, rows, look }: VersionTopic<C>,
  difficulty: Difficulty = 2,
): Generator =>
  generator({
    id: 'best-version',
    kind: 'choice',
    difficulty,
    make(rng, grade) {
      const row = rng.pick(inGrade(rows, grade));
      return {
        prompt: crafts[row.craft].ask,
        right: row.right,
        wrong: row.wrong.map(([text, why]) => ({ text, why })),
        hints: [look, crafts[row.craft].hint],
        steps: [crafts[row.craft].rule, row.why],
        about: row.right,
      };
    },
  });

/** The one flawed sentence among good ones about other things. */
export const findTheFlaw = <C extends string>(
  { crafts, rows, look }: VersionTopic<C>,
  difficulty: Difficulty = 3,
): Generator =>
  generator({
    id: 'find-the-flaw',
    kind: 'choice',
    difficulty,
    make(rng, grade) {
      const [bad, ...good] = rng.sample(inGrade(rows, grade), 4);
      const [text, why] = rng.pick(bad!.wrong);
      return {
        prompt: 'One of these sentences has a mistake. Which one?',
        right: text,
        wrong: good.map((row) => ({
          text: row.right,
          why: `This one is fine. ${row.why}`,
        })),
        hints: [look, `The mistake has to do with this: ${crafts[bad!.craft].name}.`],
        steps: [why, `Better: ${bad!.right} ${bad!.why}`],
        about: bad!.right,
      };
    },
  });

/** All good sentences of four. */
export const pickTheGood = <C extends string>(
  { rows, look }: VersionTopic<C>,
  difficulty: Difficulty = 4,
): Generator =>
  generator({
    id: 'pick-the-good-sentences',
    kind: 'choices',
    difficulty,
    make(rng, grade) {
      const chosen = rng.sample(inGrade(rows, grade), 4);
      const bad = chosen.slice(2).map((row) => ({ row, flaw: rng.pick(row.wrong) }));
      return {
        prompt: 'Which of these sentences have no mistake? Pick all of them.',
        right: chosen.slice(0, 2).map(({ right }) => right),
        wrong: bad.map(({ flaw }) => flaw[0]),
        hints: [look, 'Decide about each sentence by itself. More than one is right.'],
        steps: [
          ...chosen.slice(0, 2).map(({ right, why }) => `${quoted(right)} ${why}`),
          ...bad.map(({ row, flaw }) => `${quoted(flaw[0])} ${flaw[1]} Better: ${row.right}`),
        ],
      };
    },
  });
