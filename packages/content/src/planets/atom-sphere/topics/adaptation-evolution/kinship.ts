import { figure, generator, type Rng } from '@planets/practice';
import { cladogram, namesIn, type Tree } from '../../diagrams/tree.ts';
import { REAL_TREES } from '../../data/evolution.ts';

const source = 'UC Museum of Paleontology, Understanding Evolution';

const SHAPES: readonly ((names: readonly string[]) => Tree)[] = [
  ([a, b, c, d, e]) => [a!, [b!, [c!, [d!, e!]]]],
  ([a, b, c, d, e]) => [
    [a!, b!],
    [c!, [d!, e!]],
  ],
  ([a, b, c, d, e]) => [
    a!,
    [
      [b!, c!],
      [d!, e!],
    ],
  ],
  ([a, b, c, d, e]) => [
    [a!, [b!, c!]],
    [d!, e!],
  ],
];

/** Pairs that split last: each is the nearest relative of the other. */
function pairsIn(tree: Tree): [string, string][] {
  if (typeof tree === 'string') return [];
  const [one, two] = tree;
  return typeof one === 'string' && typeof two === 'string'
    ? [[one, two]]
    : [...pairsIn(one), ...pairsIn(two)];
}

/** The same tree with its branches turned, which changes nothing of what it says. */
const turned = (tree: Tree, rng: Rng): Tree => {
  if (typeof tree === 'string') return tree;
  const [one, two] = [turned(tree[0], rng), turned(tree[1], rng)];
  return rng.chance(1, 2) ? [one, two] : [two, one];
};

export const readTree = generator({
  id: 'read-tree',
  kind: 'choice',
  difficulty: 3,
  standards: ['MS-LS4-2'],
  make(rng) {
    const real = rng.chance(1, 2);
    const letters = rng
      .sample(['K', 'L', 'M', 'N', 'P', 'R', 'S', 'T'], 5)
      .map((letter) => `species ${letter}`);
    const tree = turned(real ? rng.pick(REAL_TREES) : rng.pick(SHAPES)(letters), rng);
    const [asked, right] = rng.shuffle(rng.pick(pairsIn(tree)));
    const others = rng.sample(
      namesIn(tree).filter((name) => name !== asked && name !== right),
      3,
    );
    const the = (name: string) => (real ? `the ${name}` : name);
    return {
      prompt: [
        figure(cladogram(tree)),
        `The tree shows how some species are related. Which one is **most closely** related to ${the(asked!)}?`,
      ],
      right: the(right!),
      wrong: others.map((name) => ({
        text: the(name),
        why: `Go back from both names until their lines meet. The line of ${the(name)} meets that of ${the(asked!)} farther back in time.`,
      })),
      hints: [
        `Go back to the left along the line of ${the(asked!)} until you come to the first dot. That is its most recent common ancestor with someone.`,
        'How near two names are written does not count: only where their lines meet.',
      ],
      steps: [
        'Two species are more closely related the more recently their lines split.',
        `The line of ${the(asked!)} meets that of ${the(right!)} first, so they have the most recent common ancestor.`,
      ],
      source,
      about: `tree ${namesIn(tree).toSorted().join(' ')} ${asked}`,
    };
  },
});

const BASES = ['A', 'C', 'G', 'T'] as const;

/** The fewer differences in DNA, the closer the relationship. */
export const compareDna = generator({
  id: 'compare-dna',
  kind: 'choice',
  difficulty: 3,
  grades: [8, 12],
  standards: ['HS-LS4-1'],
  make(rng, grade) {
    const length = grade < 10 ? 10 : 14;
    const base = Array.from({ length }, () => rng.pick(BASES));
    const letters = rng.sample(['K', 'L', 'M', 'N', 'P', 'R'], 4);
    const counts = rng.sample([1, 2, 3, 4, 5, 6], 4);
    const species = letters.map((letter, at) => {
      const places = rng.sample(base.keys().toArray(), counts[at]!);
      const sequence = base.map((one, place) =>
        places.includes(place) ? rng.pick(BASES.filter((other) => other !== one)) : one,
      );
      return { letter, count: counts[at]!, sequence: sequence.join('') };
    });
    const least = species.toSorted((a, b) => a.count - b.count)[0]!;
    return {
      prompt: [
        'A stretch of the same gene was read in five species.',
        figure({
          kind: 'data-table',
          caption: 'The same stretch of DNA',
          columns: ['Species', 'Bases'],
          rows: [
            ['X', base.join('')],
            ...species.map(({ letter, sequence }) => [letter, sequence]),
          ],
        }),
        'Going by this stretch, which species is most closely related to **species X**?',
      ],
      right: `Species ${least.letter}`,
      wrong: species
        .filter((one) => one !== least)
        .map(({ letter, count }) => ({
          text: `Species ${letter}`,
          why: `It differs from X in ${count} places. Is there one that differs in fewer?`,
        })),
      hints: [
        'Go along each row and count the letters that differ from those of X.',
        'The longer ago two lines split, the more differences have built up.',
      ],
      steps: [
        `Differences from X: ${species.map(({ letter, count }) => `${letter} ${count}`).join(', ')}.`,
        `Species ${least.letter} has the fewest, so its common ancestor with X is the most recent.`,
      ],
      source,
    };
  },
});
