import { generator, type Difficulty, type Generator, type Rng } from '@planets/practice';

/**
 * A word of the subject that is best met in a scene. Words that are learned with a reason or an origin are
 * asked by `term-questions.ts`, in other words and other ways: what both give is published.
 * `means` and `example` never contain the word itself.
 */
export interface Term {
  readonly term: string;
  /** Completes "It means: …", without a full stop. */
  readonly means: string;
  /** A small scene, one or two whole sentences. */
  readonly example: string;
  /** What to think of, without naming the word. */
  readonly hint: string;
  /** Terms that could also fit its example or meaning: never offered beside it. */
  readonly near?: readonly string[];
  readonly also?: readonly string[];
  readonly grades?: readonly [min: number, max: number];
}

interface Spec {
  readonly terms: readonly Term[];
  readonly source: string;
  readonly difficulty?: Difficulty;
}

const known = (terms: readonly Term[], grade: number): Term[] =>
  terms.filter(({ grades = [1, 12] }) => grade >= grades[0] && grade <= grades[1]);

function pickWithOthers(rng: Rng, terms: readonly Term[], grade: number) {
  const pool = known(terms, grade);
  const right = rng.pick(pool);
  const others = pool.filter(
    ({ term, near = [] }) =>
      term !== right.term && !near.includes(right.term) && !(right.near ?? []).includes(term),
  );
  return { right, wrong: rng.sample(others, 3) };
}

const whyNot = (wrong: Term): { text: string; why: string } => ({
  text: wrong.term,
  why: `Not this one: “${wrong.term}” means ${wrong.means}.`,
});

const hintsFor = (right: Term, wrong: Term): string[] => [
  right.hint,
  `You can rule one out: “${wrong.term}” means ${wrong.means}.`,
];

export const termForMeaning = ({ terms, source, difficulty = 2 }: Spec): Generator =>
  generator({
    id: 'term-for-meaning',
    kind: 'choice',
    difficulty,
    make(rng, grade) {
      const { right, wrong } = pickWithOthers(rng, terms, grade);
      return {
        prompt: `Which word or phrase means **${right.means}**?`,
        right: right.term,
        wrong: wrong.map(whyNot),
        hints: hintsFor(right, wrong[0]!),
        steps: [`“${right.term}” means ${right.means}.`, `Here is a case of it: ${right.example}`],
        source,
        about: right.term,
      };
    },
  });

export const termForExample = ({ terms, source, difficulty = 3 }: Spec): Generator =>
  generator({
    id: 'term-for-example',
    kind: 'choice',
    difficulty,
    make(rng, grade) {
      const { right, wrong } = pickWithOthers(rng, terms, grade);
      return {
        prompt: `${right.example}\n\nWhich word or phrase fits this best?`,
        right: right.term,
        wrong: wrong.map(whyNot),
        hints: hintsFor(right, wrong[0]!),
        steps: [
          `Look at what is going on: ${right.example}`,
          `That is ${right.means}, and the word for it is “${right.term}”.`,
        ],
        source,
        about: right.term,
      };
    },
  });

export const matchTerms = ({ terms, source, difficulty = 2 }: Spec): Generator =>
  generator({
    id: 'match-terms',
    kind: 'match',
    difficulty,
    make(rng, grade) {
      const pool = rng.shuffle(known(terms, grade));
      const picked: Term[] = [];
      for (const candidate of pool)
        if (
          picked.length < (grade < 6 ? 3 : 4) &&
          !picked.some(
            ({ term, near = [] }) =>
              near.includes(candidate.term) || (candidate.near ?? []).includes(term),
          )
        )
          picked.push(candidate);
      return {
        prompt: 'Match each word with what it means.',
        pairs: picked.map(({ term, means }) => [term, means] as const),
        hints: [
          `Begin with “${picked[0]!.term}”. ${picked[0]!.hint}`,
          `Then “${picked[1]!.term}”. ${picked[1]!.hint}`,
        ],
        steps: picked.map(({ term, means }) => `“${term}” means ${means}.`),
        source,
      };
    },
  });

export const typeTerm = ({ terms, source, difficulty = 4 }: Spec): Generator =>
  generator({
    id: 'type-term',
    kind: 'text',
    difficulty,
    make(rng, grade) {
      const right = rng.pick(known(terms, grade));
      const words = right.term.split(' ').length;
      return {
        prompt: `Type the ${words === 1 ? 'word' : 'phrase'} that means **${right.means}**.`,
        answer: right.term,
        ...(right.also ? { also: right.also } : {}),
        hints: [
          right.hint,
          `It starts with “${right.term[0]}” and has ${words === 1 ? `${right.term.length} letters` : `${words} words`}. For instance: ${right.example}`,
        ],
        steps: [`“${right.term}” means ${right.means}.`, `Here is a case of it: ${right.example}`],
        source,
        about: right.term,
      };
    },
  });
