import { figure, generator } from '@planets/practice';
import { capital } from '../../../../authoring/capital.ts';
import { an, listed } from '../../../../authoring/wording.ts';
import {
  CONE,
  CUBE,
  CYLINDER,
  PYRAMID,
  type Solid,
  SPHERE,
  solidPicture,
  stacked,
  BOX,
  TRIANGULAR_PRISM,
} from '../../../../authoring/diagrams/solids.ts';
import { mixedUp, OBJECTS, solidsOf, traitOf } from './pool.ts';

const unlike = (solid: Solid, grade: number): Solid[] =>
  solidsOf(grade).filter((other) => other !== solid && !mixedUp(other, solid));

export const nameSolid = generator({
  id: 'name-solid',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const solid = rng.pick(solidsOf(grade));
    return {
      prompt: [figure(solidPicture(solid)), 'What is this solid called?'],
      right: an(solid.name),
      wrong: rng.sample(unlike(solid, grade), 3).map((other) => ({
        text: an(other.name),
        why: `No: ${an(other.name)} ${traitOf(other)}.`,
      })),
      hints: ['Which faces are flat? Is a part of it round?', 'What shape do its flat faces have?'],
      steps: [`This solid ${traitOf(solid)}.`, `So it is ${an(solid.name)}.`],
    };
  },
});

export const findObject = generator({
  id: 'find-object',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const solid = rng.pick(solidsOf(grade));
    const right = rng.pick(OBJECTS[solid.name]!);
    return {
      prompt: `Which one has the shape of **${an(solid.name)}**?`,
      right,
      wrong: rng.sample(unlike(solid, grade), 3).map((other) => {
        const text = rng.pick(OBJECTS[other.name]!);
        return {
          text,
          why: `${capital(text)} looks like ${an(other.name)}: it ${traitOf(other)}.`,
        };
      }),
      hints: [
        `What do you know about ${an(solid.name)}? Is it round? Does it have a point?`,
        `Think of each thing in your hand. Would it roll?`,
      ],
      steps: [`${capital(an(solid.name))} ${traitOf(solid)}.`, `So ${right} has that shape.`],
    };
  },
});

export const matchSolids = generator({
  id: 'match-solids',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const solids = rng.sample(solidsOf(grade), 4);
    const byObject = grade > 1 && rng.chance(1, 2);
    return {
      prompt: byObject
        ? 'Match each solid with a thing of that shape.'
        : 'Match each picture with its name.',
      pairs: byObject
        ? solids.map((solid) => [an(solid.name), rng.pick(OBJECTS[solid.name]!)])
        : solids.map((solid) => [figure(solidPicture(solid)), an(solid.name)]),
      hints: [
        'Begin with the one you know best.',
        'Look for round parts, for points and for square faces.',
      ],
      steps: solids.map((solid) => `${capital(an(solid.name))} ${traitOf(solid)}.`),
    };
  },
});

interface Clues {
  readonly solid: Solid;
  /** Told in any order, so none may lean on another ("two of them"). */
  readonly clues: readonly string[];
  readonly from: number;
}
const RIDDLES: readonly Clues[] = [
  { solid: CUBE, clues: ['I have 6 faces.', 'Every face is a square.'], from: 1 },
  { solid: CUBE, clues: ['You can stack me.', 'I look the same from every side.'], from: 1 },
  { solid: BOX, clues: ['I have 6 faces.', 'I am longer than I am wide.'], from: 1 },
  { solid: CYLINDER, clues: ['I can roll.', 'I have two flat ends.'], from: 1 },
  {
    solid: CYLINDER,
    clues: ['I have two circles, and they are the same size.', 'My side is curved.'],
    from: 1,
  },
  { solid: CONE, clues: ['I have one flat face, and it is round.', 'I have a point.'], from: 1 },
  { solid: CONE, clues: ['I can roll, but only in a circle.', 'I end in a point.'], from: 1 },
  { solid: SPHERE, clues: ['I have no flat face.', 'I roll every way.'], from: 1 },
  { solid: SPHERE, clues: ['You cannot stack me.', 'I look the same from every side.'], from: 1 },
  {
    solid: PYRAMID,
    clues: ['I have one square face.', 'Four of my faces are triangles.'],
    from: 2,
  },
  {
    solid: PYRAMID,
    clues: ['I have 5 faces and 5 corners.', 'Four of my faces meet in one point.'],
    from: 2,
  },
  {
    solid: TRIANGULAR_PRISM,
    clues: ['I have 5 faces.', 'Only two of my faces are triangles.'],
    from: 3,
  },
  { solid: TRIANGULAR_PRISM, clues: ['I have 9 edges.', 'My ends are triangles.'], from: 3 },
];

export const solidRiddle = generator({
  id: 'solid-riddle',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { solid, clues } = rng.pick(RIDDLES.filter(({ from }) => grade >= from));
    const told = rng.shuffle(clues).join(' ');
    // A cube may stand beside the long box here: a clue tells them apart.
    const others =
      solid === BOX || clues.includes('Every face is a square.')
        ? solidsOf(grade).filter((other) => other !== solid)
        : unlike(solid, grade);
    return {
      prompt: `${told} Which solid am I?`,
      right: an(solid.name),
      wrong: rng.sample(others, 3).map((other) => ({
        text: an(other.name),
        why: `Check every clue. ${capital(an(other.name))} ${traitOf(other)}.`,
      })),
      hints: [
        'Read one clue. Which solids does it leave over?',
        'Now read the other clue. Which of those is left?',
      ],
      steps: [`The clues: ${told}`, `${capital(an(solid.name))} ${traitOf(solid)}. So it fits.`],
    };
  },
});

export const builtFrom = generator({
  id: 'built-from',
  kind: 'choice',
  difficulty: 2,
  grades: [1, 3],
  standards: ['CCSS.MATH.CONTENT.1.G.A.2'],
  make(rng, grade) {
    const bottoms = [CUBE, BOX, CYLINDER];
    const tops =
      grade === 1 ? [CUBE, CYLINDER, CONE, SPHERE] : [CUBE, CYLINDER, CONE, SPHERE, PYRAMID];
    const bottom = rng.pick(bottoms);
    const top = rng.pick(tops.filter((each) => each !== bottom && !mixedUp(each, bottom)));
    const say = (a: Solid, b: Solid) => `${an(a.name)} on ${an(b.name)}`;
    const right = say(top, bottom);
    const swap = (solid: Solid, from: readonly Solid[]) =>
      rng.pick(
        from.filter(
          (each) => each !== solid && !mixedUp(each, solid) && each !== top && each !== bottom,
        ),
      );
    const otherTop = swap(top, tops);
    const otherBottom = swap(bottom, bottom === CYLINDER ? [CUBE, BOX] : [CYLINDER, CONE]);
    return {
      prompt: [figure(stacked(top, bottom)), 'Which two solids are stacked here?'],
      right,
      wrong: [
        {
          text: say(otherTop, bottom),
          why: `The bottom is right. Look at the top again: it ${traitOf(top)}.`,
        },
        {
          text: say(top, otherBottom),
          why: `The top is right. Look at the bottom again: it ${traitOf(bottom)}.`,
        },
        {
          text: say(otherTop, otherBottom),
          why: `Look at both parts again. The top ${traitOf(top)}.`,
        },
      ],
      hints: [
        'Cover the lower part with your hand. What is on top?',
        'Now cover the upper part. What is below?',
      ],
      steps: [
        `The top ${traitOf(top)}: it is ${an(top.name)}.`,
        `The bottom ${traitOf(bottom)}: it is ${an(bottom.name)}.`,
      ],
    };
  },
});

interface Sort {
  readonly ask: string;
  readonly fits: (solid: Solid) => boolean;
  readonly why: string;
  readonly from: number;
}
const SORTS: readonly Sort[] = [
  {
    ask: 'solid that can roll',
    fits: ({ rolls }) => rolls,
    why: 'A solid rolls when it has a curved side.',
    from: 1,
  },
  {
    ask: 'solid that has only flat faces',
    fits: ({ rolls }) => !rolls,
    why: 'Solids with a curved side are left out.',
    from: 1,
  },
  {
    ask: 'solid that ends in a point',
    fits: ({ name }) => name === 'cone' || name === 'square pyramid',
    why: 'Cones and pyramids end in a point.',
    from: 2,
  },
  {
    ask: 'solid with a square face',
    fits: ({ name }) => name === 'cube' || name === 'square pyramid',
    why: 'All faces of a cube are squares. A square pyramid has one square face.',
    from: 2,
  },
  {
    ask: 'solid with a flat round face',
    fits: ({ name }) => name === 'cone' || name === 'cylinder',
    why: 'A cone has one round face, a cylinder has two.',
    from: 1,
  },
  {
    ask: 'solid with more than 5 corners',
    fits: ({ corners }) => corners > 5,
    why: 'Boxes and cubes have 8 corners, a triangular prism has 6, a square pyramid only 5.',
    from: 3,
  },
];

export const sortSolids = generator({
  id: 'sort-solids',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const { ask, fits, why } = rng.pick(SORTS.filter(({ from }) => grade >= from));
    const pool = solidsOf(grade).filter(
      ({ name }) => ask !== 'solid with a square face' || name !== 'rectangular prism',
    );
    const fitting = pool.filter(fits);
    const right = rng.sample(fitting, Math.min(fitting.length, rng.int(2, 3)));
    const others = pool.filter((solid) => !fits(solid));
    const wrong = rng.sample(others, Math.min(others.length, 3));
    const shown = (solid: Solid) => (grade < 3 ? figure(solidPicture(solid)) : an(solid.name));
    return {
      prompt: `Pick **every** ${ask}.`,
      right: right.map(shown),
      wrong: wrong.map(shown),
      hints: [
        'Take them one by one. Think of holding it in your hand.',
        'Which faces are flat? Which are curved?',
      ],
      steps: [why, `So it is ${listed(right.map(({ name }) => an(name)))}.`],
    };
  },
});
