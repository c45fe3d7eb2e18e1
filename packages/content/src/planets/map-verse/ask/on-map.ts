/** Places on an outline map: names to put at them, and a marked one to name. */
import { figure, generator, type Difficulty, type Generator, type Rng } from '@planets/practice';

type Area = 'world' | 'united-states';
type At = readonly [longitude: number, latitude: number];

export interface Place {
  readonly name: string;
  readonly at: At;
  /** Where it lies on the map, for who does not see it. No name of a place of the table is in it. */
  readonly where: string;
  /** A whole sentence about it that helps to find it and does not name it. */
  readonly hint: string;
  /** A whole sentence that says more. */
  readonly more: string;
  readonly from?: number;
  /** Asked by a mark, it is offered with others of its sort only: a river with rivers. */
  readonly sort?: string;
  /** As it stands in a sentence, where it has an article: "the Nile". */
  readonly said?: string;
}

interface Asks {
  readonly id: string;
  readonly difficulty: Difficulty;
  readonly area: Area;
  readonly source: string;
  /** The sort of the marked place stands for `{sort}`. */
  readonly prompt: string;
  readonly grades?: readonly [min: number, max: number];
}

export const saidOf = ({ name, said = name }: Place): string => said;

const known = (table: readonly Place[], grade: number) =>
  table.filter(({ from = 1 }) => grade >= from);

/** Degrees that keep two markers from touching on a phone. */
export const GAP: Readonly<Record<Area, number>> = { world: 32, 'united-states': 6 };

/** Up to `count` of these, no two of them close together. */
export function spaced<T extends { readonly at: At }>(
  rng: Rng,
  all: readonly T[],
  count: number,
  gap: number,
  first: readonly T[] = [],
): T[] {
  const found = [...first];
  for (const one of rng.shuffle(all))
    if (
      found.length < count &&
      found.every(({ at: [x, y] }) => Math.hypot(x - one.at[0], y - one.at[1]) >= gap)
    )
      found.push(one);
  return found;
}

const gapOf = ({ area }: Asks) => GAP[area];

export const labelPlaces = (table: readonly Place[], asks: Asks): Generator => {
  const { prompt, source, area, ...way } = asks;
  return generator({
    ...way,
    kind: 'label',
    make(rng, grade) {
      const picked = spaced(rng, known(table, grade), grade < 4 ? 3 : 4, gapOf(asks));
      const extra = known(table, grade).filter((one) => !picked.includes(one));
      return {
        prompt,
        picture: { kind: 'map' as const, area, marks: [] },
        places: picked.map(({ at, name, where }) => ({ at, name, where })),
        ...(grade < 5 || extra.length === 0 ? {} : { extra: [rng.pick(extra).name] }),
        hints: [
          'North is at the top and west is on the left. Begin with the place you know best.',
          `About ${saidOf(picked[0]!)}: ${picked[0]!.hint}`,
        ],
        steps: picked.map((one) => `${one.name}: ${one.where}. ${one.more}`),
        source,
      };
    },
  });
};

/** Four choices, all from the table. `near`: distractors are the nearest ones, from this grade on. */
export const nameMarked = (table: readonly Place[], asks: Asks, near = 6): Generator => {
  const { prompt, source, area, ...way } = asks;
  return generator({
    ...way,
    kind: 'choice',
    make(rng, grade) {
      const all = known(table, grade);
      // The label stands above its mark: at the upper end of the sheet it would be cut off.
      const right = rng.pick(all.filter(({ at }) => at[1] < (area === 'world' ? 66 : 48.5)));
      const away = ({ at }: Place) => Math.hypot(at[0] - right.at[0], at[1] - right.at[1]);
      const rest = rng.shuffle(
        all.filter(({ name, sort }) => name !== right.name && sort === right.sort),
      );
      const others =
        grade < near
          ? rest.slice(0, 3)
          : rng.sample(rest.toSorted((a, b) => away(a) - away(b)).slice(0, 5), 3);
      return {
        prompt: [
          figure({ kind: 'map', area, marks: [{ at: right.at, label: 'X' }] }),
          prompt.replace('{sort}', right.sort ?? ''),
        ],
        right: right.name,
        wrong: others.map((other) => ({
          text: other.name,
          why: `Look again. ${other.name}: ${other.where}.`,
        })),
        hints: [right.hint, `One to rule out is ${saidOf(others[0]!)}: ${others[0]!.where}.`],
        steps: [`The mark is here: ${right.where}. The answer is ${saidOf(right)}.`, right.more],
        source,
        about: right.name,
      };
    },
  });
};
