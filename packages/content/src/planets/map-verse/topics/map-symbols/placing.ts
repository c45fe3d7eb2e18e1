import { figure, generator } from '@planets/practice';
import { an, capital, count } from '../../../../authoring/wording.ts';
import { drawPlan, makePlan, middleOf, squareName, type Placed } from '../../plans.ts';
import { source } from './reading-keys.ts';

export const labelPlan = generator({
  id: 'label-plan',
  kind: 'label',
  difficulty: 2,
  make(rng, grade) {
    const plan = makePlan(rng, grade < 3 ? 3 : 4, 1);
    return {
      prompt: `This plan of ${plan.of} has lost its key. The key said: ${plan.key.map(({ sign, thing }) => `${sign.look} = ${thing.one}`).join(', ')}. Put each name at its sign.`,
      picture: drawPlan(plan, false),
      places: plan.placed.map((one) => ({
        at: middleOf(one),
        name: one.thing.one,
        where: `the ${one.sign.look} on ${squareName(one)}`,
      })),
      hints: [
        'Take the first sign in the list and look for it on the plan.',
        `One of the signs is on square ${squareName(plan.placed[0]!)}. Which sign is it?`,
      ],
      steps: plan.placed.map(
        (one) =>
          `On ${squareName(one)} there is ${an(one.sign.look)}, and ${an(one.sign.look)} stands for ${an(one.thing.one)}.`,
      ),
      source,
    };
  },
});

const steps = (a: Placed, b: Placed) => Math.abs(a.column - b.column) + Math.abs(a.row - b.row);

export const nearestOf = generator({
  id: 'nearest-of',
  kind: 'choice',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    // Plans are made until exactly one is the nearest; a handful of tries is enough.
    for (;;) {
      const plan = makePlan(rng, 5, 1);
      const [from, ...rest] = rng.shuffle(plan.placed);
      const far = grade > 2 && rng.chance(1, 2);
      const sorted = rest.toSorted((a, b) =>
        far ? steps(from!, b) - steps(from!, a) : steps(from!, a) - steps(from!, b),
      );
      const [right, next] = sorted;
      if (Math.abs(steps(from!, right!) - steps(from!, next!)) < (grade < 4 ? 2 : 1)) continue;
      const most = far ? 'farthest from' : 'nearest to';
      return {
        prompt: [
          figure(drawPlan(plan)),
          `You walk from square to square: up, down, left or right. Which place is **${most}** the ${from!.thing.one}?`,
        ],
        right: right!.thing.one,
        wrong: sorted.slice(1, 4).map((other) => ({
          text: other.thing.one,
          why: `The ${other.thing.one} is ${count(steps(from!, other), 'square')} away. Another place is ${far ? 'farther' : 'nearer'}.`,
        })),
        hints: [
          `The ${from!.thing.one} is on square ${squareName(from!)}.`,
          'Count the squares you move to each of the other places. Do not count the square you start on.',
        ],
        steps: [
          ...sorted.map(
            (other) => `${capital(other.thing.one)}: ${count(steps(from!, other), 'square')} away.`,
          ),
          `So the ${right!.thing.one} is ${most} the ${from!.thing.one}.`,
        ],
        source,
      };
    }
  },
});

/** Colours and lines as most maps use them. */
const USES = [
  {
    look: 'a blue line that bends',
    means: 'a river',
    why: 'Water is blue, and a river is long and narrow.',
    from: 1,
  },
  { look: 'a blue area', means: 'a lake', why: 'Water is blue, and a lake is wide.', from: 1 },
  {
    look: 'a green area with small trees',
    means: 'a forest',
    why: 'Green is the color of plants.',
    from: 1,
  },
  {
    look: 'a small tent',
    means: 'a campsite',
    why: 'The sign is a picture of what is there.',
    from: 1,
  },
  {
    look: 'a small airplane',
    means: 'an airport',
    why: 'The sign is a picture of what is there.',
    from: 1,
  },
  {
    look: 'a small book',
    means: 'a library',
    why: 'The sign shows what one finds there.',
    from: 1,
  },
  {
    look: 'a knife and a fork',
    means: 'a restaurant',
    why: 'The sign shows what one uses there.',
    from: 1,
  },
  {
    look: 'a line with short strokes across it',
    means: 'a railroad',
    why: 'It looks like rails with ties.',
    from: 2,
  },
  {
    look: 'a star in a circle',
    means: 'a capital city',
    why: 'Many maps mark the seat of government with a star.',
    from: 2,
  },
  {
    look: 'a brown area',
    means: 'mountains',
    why: 'On maps of the land, high places are often brown.',
    from: 2,
  },
  {
    look: 'a small cup with steam',
    means: 'a café',
    why: 'The sign shows what one gets there.',
    from: 2,
  },
  {
    look: 'a line of dashes and dots',
    means: 'a border',
    why: 'A border cannot be seen on the ground, so it gets a line of its own.',
    from: 3,
  },
  {
    look: 'a brown line that joins places of the same height',
    means: 'a contour line',
    why: 'It shows how high the land is and how steep.',
    from: 4,
  },
] as const;

export const usualSign = generator({
  id: 'usual-sign',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const known = USES.filter(({ from }) => from <= grade);
    const [right, ...others] = rng.sample(known, 4);
    const back = rng.chance(1, 2);
    return {
      prompt: back
        ? `On most maps, how is **${right!.means}** shown?`.replace(
            'how is **mountains**',
            'how are **mountains**',
          )
        : `On a map you see **${right!.look}**. What is it most likely to mean?`,
      right: back ? right!.look : right!.means,
      wrong: others.map((other) => ({
        text: back ? other.look : other.means,
        why: back
          ? `That is more likely to mean ${other.means}.`
          : `For that, most maps have another sign: ${other.look}.`,
      })),
      hints: [
        'Most signs look a little like what they stand for, or have its color.',
        `Rule one out: ${others[0]!.look} means ${others[0]!.means}.`,
      ],
      steps: [`${capital(right!.look)} most often means ${right!.means}.`, right!.why],
      source,
      about: right!.means,
    };
  },
});

export const matchSigns = generator({
  id: 'match-signs',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const some = rng.sample(
      USES.filter(({ from }) => from <= grade),
      grade < 3 ? 3 : 4,
    );
    return {
      prompt: 'Pair each map sign with what it most likely means.',
      pairs: some.map(({ look, means }) => [capital(look), means] as const),
      hints: [
        'Most signs look a little like what they stand for.',
        `Think about ${some[0]!.look}. ${some[0]!.why}`,
      ],
      steps: some.map(({ look, means, why }) => `${capital(look)}: ${means}. ${why}`),
      source,
    };
  },
});

/** A good map has these, and says with them what it can be used for. */
const PARTS = [
  { name: 'the title', use: 'what the map shows' },
  { name: 'the key', use: 'what the signs and colors mean' },
  { name: 'the compass rose', use: 'which way is north' },
  { name: 'the scale bar', use: 'how far places are from each other' },
  { name: 'the date', use: 'how old the map is' },
  { name: 'the grid', use: 'on which square a place is' },
] as const;

export const partOfMap = generator({
  id: 'part-of-map',
  kind: 'choice',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    const [right, ...others] = rng.sample(PARTS.slice(0, grade < 4 ? 5 : 6), 4);
    const child = rng.pick(['Amara', 'Mateo', 'Mei', 'Kofi', 'Zofia', 'Omar', 'Tala', 'Ravi']);
    return {
      prompt: `${child} looks at a map and wants to know **${right!.use}**. Which part of the map tells it?`,
      right: right!.name,
      wrong: others.map(({ name, use }) => ({
        text: name,
        why: `That part tells something else: ${use}.`,
      })),
      hints: [
        'Each part of a map answers one question. Say the question aloud.',
        `Rule out ${others[0]!.name}. It tells ${others[0]!.use}.`,
      ],
      steps: [
        `${child} asks ${right!.use}.`,
        `That is told by ${right!.name}. Without it the map would be hard to use.`,
      ],
      source,
      about: `${right!.name} ${child}`,
    };
  },
});
