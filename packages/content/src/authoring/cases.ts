import { generator, type Difficulty, type Generator } from '@planets/practice';

/** One of the kinds that cases are told apart by. */
export interface CaseKind {
  readonly name: string;
  /** Completes "X is …", without a full stop. */
  readonly means: string;
}

/** A small scene that belongs to exactly one kind. */
export interface Case {
  readonly text: string;
  readonly kind: string;
  /** A sentence: what in this scene shows its kind. It may name the kind. */
  readonly why: string;
  /** The first grade in which it is asked. */
  readonly from?: number;
}

interface Spec {
  readonly kinds: readonly CaseKind[];
  readonly cases: readonly Case[];
  /** What to ask of a scene: "Which kind of business is this?" */
  readonly ask: string;
  /** What to think of first, without an answer. */
  readonly look: string;
  readonly source: string;
  readonly difficulty?: Difficulty;
}

const known = (cases: readonly Case[], grade: number) =>
  cases.filter(({ from = 1 }) => grade >= from);

/** Name the kind of one scene. */
export const kindOfCase = ({ kinds, cases, ask, look, source, difficulty = 2 }: Spec): Generator =>
  generator({
    id: 'kind-of-case',
    kind: 'choice',
    difficulty,
    make(rng, grade) {
      const one = rng.pick(known(cases, grade));
      const right = kinds.find(({ name }) => name === one.kind)!;
      const others = rng.sample(
        kinds.filter((kind) => kind !== right),
        Math.min(3, kinds.length - 1),
      );
      return {
        prompt: `${one.text}\n\n${ask}`,
        right: right.name,
        wrong: others.map(({ name, means }) => ({
          text: name,
          why: `Not this one: “${name}” is ${means}.`,
        })),
        hints: [look, `One to rule out: “${others[0]!.name}” is ${others[0]!.means}.`],
        steps: [one.why, `“${right.name}” is ${right.means}.`],
        source,
        about: one.text,
      };
    },
  });

/** Pick every scene of one kind. */
export const everyOfKind = ({ kinds, cases, source, difficulty = 3 }: Spec): Generator =>
  generator({
    id: 'every-of-kind',
    kind: 'choices',
    difficulty,
    make(rng, grade) {
      const all = known(cases, grade);
      const kind = rng.pick(
        kinds.filter(({ name }) => all.filter((one) => one.kind === name).length > 1),
      );
      const right = rng.sample(
        all.filter((one) => one.kind === kind.name),
        2,
      );
      const wrong = rng.sample(
        all.filter((one) => one.kind !== kind.name),
        grade < 5 ? 2 : 3,
      );
      return {
        prompt: `Pick **every** one of these that fits “**${kind.name}**”.`,
        right: right.map(({ text }) => text),
        wrong: wrong.map(({ text }) => text),
        hints: [`“${kind.name}” is ${kind.means}.`, `One that does **not** fit: ${wrong[0]!.why}`],
        steps: [
          `Fits: ${right.map(({ why }) => why).join(' ')}`,
          `Does not fit: ${wrong.map(({ why }) => why).join(' ')}`,
        ],
        source,
      };
    },
  });

/** Pair one scene of each kind with its kind. */
export const pairCases = ({ kinds, cases, look, source, difficulty = 3 }: Spec): Generator =>
  generator({
    id: 'pair-cases',
    kind: 'match',
    difficulty,
    make(rng, grade) {
      const chosen = rng
        .sample(kinds, Math.min(grade < 4 ? 3 : 4, kinds.length))
        .map(({ name }) => rng.pick(known(cases, grade).filter((one) => one.kind === name)));
      return {
        prompt: 'Match each case with what it is.',
        pairs: chosen.map(({ text, kind }) => [text, kind] as const),
        hints: [
          look,
          ...chosen.slice(0, 1).map(({ kind }) => {
            const first = kinds.find(({ name }) => name === kind)!;
            return `“${first.name}” is ${first.means}. Which case fits that?`;
          }),
        ],
        steps: chosen.map(({ why }) => why),
        source,
      };
    },
  });
