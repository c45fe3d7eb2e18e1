import { generator, type Authored, type Difficulty, type Generator } from '@planets/practice';
import { capital, listed } from '../../../authoring/wording.ts';

/** A group that cases are sorted into. */
export interface Group {
  readonly name: string;
  /** A whole sentence: what makes a case one of it. */
  readonly sign: string;
  /** The first grade in which it is known. */
  readonly from?: number;
}

/** One thing, scene or deed that belongs to exactly one group. */
export interface Case {
  readonly what: string;
  readonly group: string;
  /** A whole sentence about this case that points to its group without naming it. */
  readonly clue: string;
  readonly from?: number;
  readonly until?: number;
}

interface Spec {
  readonly id: string;
  readonly difficulty: Difficulty;
  readonly grades?: readonly [min: number, max: number];
  readonly standards?: readonly string[];
  readonly groups: readonly Group[];
  readonly cases: readonly Case[];
  readonly source: string;
  /** What to think of, whatever the case. */
  readonly hint: string;
}

const meant = ({
  grades,
  standards,
}: Pick<Spec, 'grades' | 'standards'>): Pick<Spec, 'grades' | 'standards'> => ({
  ...(grades === undefined ? {} : { grades }),
  ...(standards === undefined ? {} : { standards }),
});

/** A sentence without its full stop, to stand inside another one. */
const bare = (what: string) => what.replace(/\.$/, '');

const known = <T extends { readonly from?: number; readonly until?: number }>(
  all: readonly T[],
  grade: number,
): T[] => all.filter(({ from = 1, until = 12 }) => grade >= from && grade <= until);

function poolsOf({ groups, cases }: Spec, grade: number) {
  const all = known(cases, grade);
  return known(groups, grade)
    .map((group) => ({ ...group, cases: all.filter((one) => one.group === group.name) }))
    .filter((pool) => pool.cases.length > 0);
}

/** Which group does this case belong to? */
export const groupOf = (spec: Spec & { readonly ask: (what: string) => Authored }): Generator =>
  generator({
    id: spec.id,
    kind: 'choice',
    difficulty: spec.difficulty,
    ...meant(spec),
    make(rng, grade) {
      const pools = rng.shuffle(poolsOf(spec, grade));
      const [right, ...others] = pools;
      const wrong = others.slice(0, 3);
      const one = rng.pick(right!.cases);
      return {
        prompt: spec.ask(one.what),
        right: capital(right!.name),
        wrong: wrong.map(({ name, sign }) => ({
          text: capital(name),
          why: `${sign} But think of this: ${one.clue}`,
        })),
        hints: [spec.hint, `One to rule out: ${wrong[0]!.name}. ${wrong[0]!.sign}`],
        steps: [one.clue, right!.sign, `So the answer is: **${right!.name}**.`],
        source: spec.source,
        about: one.what,
      };
    },
  });

/** Which of these cases is one of the group? */
export const caseOf = (spec: Spec & { readonly ask: (group: Group) => Authored }): Generator =>
  generator({
    id: spec.id,
    kind: 'choice',
    difficulty: spec.difficulty,
    ...meant(spec),
    make(rng, grade) {
      const pools = rng.shuffle(poolsOf(spec, grade));
      const [right, ...others] = pools;
      // With two or three groups the wrong ones come from the same group more than once.
      const rest = rng.shuffle(others.flatMap(({ cases }) => cases));
      const first = others.map(({ cases }) => rng.pick(cases));
      const wrong = [...new Set([...first, ...rest])].slice(0, 3);
      const one = rng.pick(right!.cases);
      return {
        prompt: spec.ask(right!),
        right: capital(one.what),
        wrong: wrong.map(({ what, group, clue }) => ({
          text: capital(what),
          why: `${clue} So it goes with “${group}”.`,
        })),
        hints: [right!.sign, `One to rule out: ${bare(wrong[0]!.what)}. ${wrong[0]!.clue}`],
        steps: [right!.sign, `“${capital(bare(one.what))}”: ${one.clue}`],
        source: spec.source,
        about: one.what,
      };
    },
  });

/** Pick every case of the group. */
export const everyOf = (spec: Spec & { readonly ask: (group: Group) => Authored }): Generator =>
  generator({
    id: spec.id,
    kind: 'choices',
    difficulty: spec.difficulty,
    ...meant(spec),
    make(rng, grade) {
      const pools = rng.shuffle(poolsOf(spec, grade).filter(({ cases }) => cases.length > 1));
      const [group, ...others] = pools;
      const size = grade < 3 ? 5 : 6;
      const right = rng.sample(group!.cases, Math.min(group!.cases.length, rng.int(2, 3)));
      const rest = others.flatMap(({ cases }) => cases);
      const wrong = rng.sample(rest, Math.min(rest.length, size - right.length));
      return {
        prompt: spec.ask(group!),
        right: right.map(({ what }) => capital(what)),
        wrong: wrong.map(({ what }) => capital(what)),
        hints: [group!.sign, `Not this one: ${bare(wrong[0]!.what)}. ${wrong[0]!.clue}`],
        steps: [
          group!.sign,
          ...right.map(({ what, clue }) => `**${capital(bare(what))}**: ${clue}`),
        ],
        source: spec.source,
      };
    },
  });

/** Pair cases with their groups, one of each. */
export const pairUp = (spec: Spec & { readonly ask: Authored }): Generator =>
  generator({
    id: spec.id,
    kind: 'match',
    difficulty: spec.difficulty,
    ...meant(spec),
    make(rng, grade) {
      const pools = rng.shuffle(poolsOf(spec, grade)).slice(0, grade < 3 ? 3 : 4);
      const chosen = pools.map(({ name, cases }) => ({ name, one: rng.pick(cases) }));
      return {
        prompt: spec.ask,
        pairs: chosen.map(({ name, one }) => [capital(one.what), name] as const),
        hints: [spec.hint, `For “${bare(chosen[0]!.one.what)}”: ${chosen[0]!.one.clue}`],
        steps: chosen.map(
          ({ name, one }) =>
            `“${capital(bare(one.what))}”: ${one.clue} So it goes with **${name}**.`,
        ),
        source: spec.source,
      };
    },
  });

/** "A, B and C", for a list of groups in a prompt. */
export const namesOf = (groups: readonly Group[]): string => listed(groups.map(({ name }) => name));
