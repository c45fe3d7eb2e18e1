import { generator, type Difficulty, type Generator, type Rng } from '@planets/practice';
import { inGrade } from './gaps.ts';

/** What a text may be. */
export interface Sort {
  /** With its article: "a fragment". */
  readonly name: string;
  /** A sentence that says what makes it one. */
  readonly means: string;
  /** A question to put to the text. */
  readonly test: string;
  /** To one who took the text for this sort; what it means, when left out. */
  readonly miss?: string;
}

/** A text that is of one sort and of no other. */
export interface Sorted<K extends string> {
  readonly text: string;
  readonly sort: K;
  /** Why this very text is of its sort. */
  readonly why: string;
  readonly from: number;
  readonly until: number;
}

type Line<K extends string> = readonly [text: string, sort: K, why: string];

export const sorted = <K extends string>(
  from: number,
  until: number,
  lines: readonly Line<K>[],
): Sorted<K>[] => lines.map(([text, sort, why]) => ({ text, sort, why, from, until }));

export interface SortTopic<K extends string> {
  readonly sorts: Readonly<Record<K, Sort>>;
  readonly rows: readonly Sorted<K>[];
  /** "What kind of sentence is this?" */
  readonly askSort: string;
  /** For one: "Which of these is ____?" when left out. */
  readonly askOne?: string;
  /** For several: "More than one of these is ____." when left out. */
  readonly askAll?: string;
  /** For pairs: "Match each one with what it is." when left out. */
  readonly askPairs?: string;
  /** A whole sentence that says of a text which sort it is: "It is ____." when left out. */
  readonly verdict?: (name: string) => string;
  /** The gentlest hint, for all of them. */
  readonly look: string;
  /** Part of the ids, where a topic sorts two things. */
  readonly id?: string;
  readonly grades?: readonly [min: number, max: number];
}

const sortsIn = <K extends string>({ rows }: SortTopic<K>, grade: number): K[] => [
  ...new Set(inGrade(rows, grade).map(({ sort }) => sort)),
];

const isOne = (name: string) => `It is ${name}.`;

const idOf = (base: string, { id }: { readonly id?: string }) =>
  id === undefined ? base : `${base}-${id}`;

const gradesOf = ({ grades }: { readonly grades?: readonly [number, number] }) =>
  grades === undefined ? {} : { grades };

export const whatSort = <K extends string>(
  topic: SortTopic<K>,
  difficulty: Difficulty = 2,
): Generator =>
  generator({
    id: idOf('what-kind', topic),
    kind: 'choice',
    difficulty,
    ...gradesOf(topic),
    make(rng, grade) {
      const { sorts, rows, askSort, look } = topic;
      const row = rng.pick(inGrade(rows, grade));
      const others = rng.sample(
        sortsIn(topic, grade).filter((sort) => sort !== row.sort),
        Math.min(3, sortsIn(topic, grade).length - 1),
      );
      return {
        prompt: `${askSort}\n\n**${row.text}**`,
        right: sorts[row.sort].name,
        wrong: others.map((sort) => ({
          text: sorts[sort].name,
          why: sorts[sort].miss ?? `${sorts[sort].means} That is not so here.`,
        })),
        hints: [look, sorts[row.sort].test],
        steps: [row.why, sorts[row.sort].means],
        about: row.text,
      };
    },
  });

export const findSort = <K extends string>(
  topic: SortTopic<K>,
  difficulty: Difficulty = 2,
): Generator =>
  generator({
    id: idOf('find-the-kind', topic),
    kind: 'choice',
    difficulty,
    ...gradesOf(topic),
    make(rng, grade) {
      const { sorts, rows, look, askOne = 'Which of these is ____?', verdict = isOne } = topic;
      const right = rng.pick(inGrade(rows, grade));
      const others = rng.sample(
        inGrade(rows, grade).filter(({ sort }) => sort !== right.sort),
        3,
      );
      return {
        prompt: askOne.replace('____', `**${sorts[right.sort].name}**`),
        right: right.text,
        wrong: others.map(({ text, sort, why }) => ({
          text,
          why: `${why} ${verdict(sorts[sort].name)}`,
        })),
        hints: [look, sorts[right.sort].test],
        steps: [sorts[right.sort].means, `“${right.text}” ${right.why}`],
        about: right.text,
      };
    },
  });

function oneOfEach<K extends string>(rng: Rng, topic: SortTopic<K>, grade: number, most: number) {
  const sorts = sortsIn(topic, grade);
  return rng
    .sample(sorts, Math.min(most, sorts.length))
    .map((sort) => rng.pick(inGrade(topic.rows, grade).filter((row) => row.sort === sort)));
}

export const matchSorts = <K extends string>(
  topic: SortTopic<K>,
  difficulty: Difficulty = 3,
): Generator =>
  generator({
    id: idOf('match-kinds', topic),
    kind: 'match',
    difficulty,
    ...gradesOf(topic),
    make(rng, grade) {
      const { verdict = isOne, askPairs = 'Match each one with what it is.' } = topic;
      const rows = oneOfEach(rng, topic, grade, 4);
      return {
        prompt: askPairs,
        pairs: rows.map(({ text, sort }) => [text, topic.sorts[sort].name]),
        hints: [topic.look, 'Begin with the one that you are sure of.'],
        steps: rows.map(
          ({ text, sort, why }) => `“${text}” ${why} ${verdict(topic.sorts[sort].name)}`,
        ),
      };
    },
  });

export const pickSort = <K extends string>(
  topic: SortTopic<K>,
  difficulty: Difficulty = 3,
): Generator =>
  generator({
    id: idOf('pick-all-of-a-kind', topic),
    kind: 'choices',
    difficulty,
    ...gradesOf(topic),
    make(rng, grade) {
      const {
        sorts,
        rows,
        look,
        askAll = 'More than one of these is ____.',
        verdict = isOne,
      } = topic;
      const sort = rng.pick(sortsIn(topic, grade));
      const all = inGrade(rows, grade);
      const right = rng.sample(
        all.filter((row) => row.sort === sort),
        2,
      );
      const wrong = rng.sample(
        all.filter((row) => row.sort !== sort),
        grade < 4 ? 2 : 3,
      );
      return {
        prompt: `${askAll.replace('____', `**${sorts[sort].name}**`)} Pick all of them.`,
        right: right.map(({ text }) => text),
        wrong: wrong.map(({ text }) => text),
        hints: [look, sorts[sort].test],
        steps: [
          sorts[sort].means,
          ...right.map(({ text, why }) => `“${text}” ${why}`),
          ...wrong.map((row) => `“${row.text}” ${verdict(sorts[row.sort].name)} ${row.why}`),
        ],
      };
    },
  });

/** All four ways to ask. */
export const sortQuestions = <K extends string>(topic: SortTopic<K>): Generator[] => [
  whatSort(topic),
  findSort(topic),
  matchSorts(topic),
  pickSort(topic),
];
