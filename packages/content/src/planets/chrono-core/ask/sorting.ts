/** Cases that belong to kinds: which of these is …, what is this …, and pick every one. */
import { generator, type Generator, type Rng } from '@planets/practice';
import { quoted, suited, type Graded, type Way } from './graded.ts';

/** A kind of thing. */
export interface Sort {
  /** As an answer to "what is this?". */
  readonly name: string;
  /** Completes "Which of these …?", marks allowed: "is a **need**". */
  readonly asks: string;
  /** A whole sentence that tells what makes a thing of this kind. */
  readonly means: string;
}

export interface Case<S extends string> extends Graded {
  readonly text: string;
  readonly sort: S;
  /** A whole sentence: why it is of this kind. */
  readonly why: string;
}

export interface Sorting<S extends string> {
  readonly sorts: Readonly<Record<S, Sort>>;
  readonly cases: readonly Case<S>[];
  readonly source: string;
}

const sortsIn = <S extends string>(cases: readonly Case<S>[], most: number): S[] => {
  const found = [...new Set(cases.map(({ sort }) => sort))];
  return found.filter((sort) => cases.filter((one) => one.sort === sort).length >= most);
};

export const whichIs = <S extends string>(
  way: Way,
  { sorts, cases, source }: Sorting<S>,
): Generator =>
  generator({
    ...way,
    kind: 'choice',
    make(rng, grade) {
      const known = suited(cases, grade);
      const sort = rng.pick(sortsIn(known, 1));
      const right = rng.pick(known.filter((one) => one.sort === sort));
      const wrong = rng.sample(
        known.filter((one) => one.sort !== sort),
        3,
      );
      return {
        prompt: `Which of these ${sorts[sort].asks}?`,
        right: right.text,
        wrong: wrong.map(({ text, why }) => ({ text, why })),
        hints: [
          sorts[sort].means,
          `It is not this one: ${quoted(wrong[0]!.text)}. ${wrong[0]!.why}`,
        ],
        steps: [right.why, sorts[sort].means],
        source,
        about: right.text,
      };
    },
  });

/** For three sorts or more. `asks` stands before or after the case: "Which branch does this?" */
export const whatSort = <S extends string>(
  way: Way,
  { sorts, cases, source }: Sorting<S>,
  asks: string,
): Generator =>
  generator({
    ...way,
    kind: 'choice',
    make(rng, grade) {
      const known = suited(cases, grade);
      const right = rng.pick(known);
      const others = rng.sample(
        sortsIn(known, 1).filter((sort) => sort !== right.sort),
        Math.min(3, sortsIn(known, 1).length - 1),
      );
      return {
        prompt: `${asks}\n\n_${right.text}_`,
        right: sorts[right.sort].name,
        wrong: others.map((sort) => ({
          text: sorts[sort].name,
          why: `Not here. ${sorts[sort].means}`,
        })),
        hints: [
          'Say in your own words what each answer means. Then look at the case again.',
          `You can rule out ${quoted(sorts[others[0]!].name)}. ${sorts[others[0]!].means}`,
        ],
        steps: [right.why, sorts[right.sort].means],
        source,
        about: right.text,
      };
    },
  });

const twoSides = <S extends string>(rng: Rng, known: readonly Case<S>[]) => {
  const sort = rng.pick(sortsIn(known, 2));
  return {
    sort,
    right: rng.sample(
      known.filter((one) => one.sort === sort),
      2,
    ),
    wrong: rng.sample(
      known.filter((one) => one.sort !== sort),
      3,
    ),
  };
};

export const pickEvery = <S extends string>(
  way: Way,
  { sorts, cases, source }: Sorting<S>,
): Generator =>
  generator({
    ...way,
    kind: 'choices',
    make(rng, grade) {
      const { sort, right, wrong } = twoSides(rng, suited(cases, grade));
      return {
        prompt: `Which of these ${sorts[sort].asks}? Pick **all** that fit.`,
        right: right.map(({ text }) => text),
        wrong: wrong.map(({ text }) => text),
        hints: [
          `Two of them fit. ${sorts[sort].means}`,
          `This one does not fit: ${quoted(wrong[0]!.text)}. ${wrong[0]!.why}`,
        ],
        steps: [
          ...right.map(({ text, why }) => `${quoted(text)} fits. ${why}`),
          ...wrong.map(({ text, why }) => `${quoted(text)} does not fit. ${why}`),
        ],
        source,
      };
    },
  });

/** One case of each of some sorts, to be paired with their names. */
export const matchSorts = <S extends string>(
  way: Way,
  { sorts, cases, source }: Sorting<S>,
  asks: string,
  pairs: number,
): Generator =>
  generator({
    ...way,
    kind: 'match',
    make(rng, grade) {
      const known = suited(cases, grade);
      const all = sortsIn(known, 1);
      const picked = rng
        .sample(all, Math.min(pairs, all.length))
        .map((sort) => rng.pick(known.filter((one) => one.sort === sort)));
      return {
        prompt: asks,
        pairs: picked.map(({ text, sort }) => [text, sorts[sort].name] as const),
        hints: [
          `Think of what each word on the right means. ${sorts[picked[0]!.sort].means}`,
          sorts[picked[1]!.sort].means,
        ],
        steps: picked.map(
          ({ text, sort, why }) => `${quoted(text)}: ${quoted(sorts[sort].name)}. ${why}`,
        ),
        source,
      };
    },
  });
