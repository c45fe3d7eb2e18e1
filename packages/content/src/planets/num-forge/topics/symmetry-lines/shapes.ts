import { figure, generator } from '@planets/practice';

import { flatShape } from '../../../../authoring/diagrams/flat-shapes.ts';
import { shapeWithLine } from '../../../../authoring/diagrams/mirrors.ts';
import { distinct } from '../../distinct.ts';
import { slips } from '../../mistakes.ts';
import { explained, lines, linesOf, type Mirrored, poolOf } from './pool.ts';

export const whichLine = generator({
  id: 'which-line',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const pool = poolOf(grade);
    const right = rng.pick(pool.filter(({ axes }) => axes.length > 0));
    const wrong = rng.sample(
      pool.filter(({ shape, traps }) => traps.length > 0 && shape.name !== right.shape.name),
      3,
    );
    return {
      prompt: 'In which picture is the dashed line a **line of symmetry**?',
      right: figure(shapeWithLine(right.shape, rng.pick(right.axes))),
      wrong: wrong.map(({ shape, traps }) => ({
        text: figure(shapeWithLine(shape, rng.pick(traps))),
        why: 'Fold it along the line in your mind: the two halves do not lie exactly on each other.',
      })),
      hints: [
        'Fold the shape along the dashed line in your mind.',
        'The two halves must lie exactly on each other, corner on corner.',
      ],
      steps: [
        'A line of symmetry cuts a shape into two halves that are mirror images.',
        `The lines of symmetry of this ${right.shape.name}: ${right.told}. The dashed line is one of them.`,
      ],
    };
  },
});

export const howManyLines = generator({
  id: 'how-many-lines',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const each = rng.pick(poolOf(grade));
    const answer = linesOf(each);
    return {
      prompt: [
        figure(flatShape(each.shape, rng.pick(['a', 'b', 'c', 'd']))),
        'How many **lines of symmetry** does this shape have? (It may have none.)',
      ],
      answer,
      slips: slips(answer, [
        ...(each.shape.name === 'rectangle'
          ? [[4, 'Fold a sheet of paper from corner to corner: the halves do not fit.'] as const]
          : []),
        ...(answer === 0
          ? [
              [1, 'Fold it in your mind: the halves never lie exactly on each other.'] as const,
              [2, 'Fold it in your mind: the halves never lie exactly on each other.'] as const,
            ]
          : []),
        ...(answer > 2
          ? [
              [2, 'There are more. Turn the shape and look again.'] as const,
              [1, 'There are more. Turn the shape and look again.'] as const,
            ]
          : []),
        ...(answer === 1
          ? [[2, 'Only one way of folding works here. Try the other one again.'] as const]
          : []),
        ...(answer === 2 ? [[1, 'There is one more. Try the other way.'] as const] : []),
        ...(answer > 0
          ? [
              [
                2 * answer,
                'You counted each line from both of its ends. Count each line once.',
              ] as const,
            ]
          : []),
      ]),
      hints: [
        'Think of all ways to fold it so that both halves fit.',
        'Try up and down, across, and from corner to corner.',
      ],
      steps: [
        'Each way to fold the shape so that both halves fit gives one line.',
        explained(each),
      ],
    };
  },
});

export const pickSymmetric = generator({
  id: 'pick-symmetric',
  kind: 'choices',
  difficulty: 2,
  make(rng, grade) {
    const pool = poolOf(grade);
    const right = rng.sample(
      pool.filter((each) => linesOf(each) > 0),
      grade === 3 ? 2 : 3,
    );
    const wrong = rng.sample(
      pool.filter((each) => linesOf(each) === 0),
      2,
    );
    const draw = ({ shape }: Mirrored) =>
      figure(flatShape(shape, 'b', rng.pick(grade === 3 ? [0, 90] : [0, 20, 90, 155]), 28));
    return {
      prompt: 'Pick **every** shape that has a line of symmetry.',
      right: right.map(draw),
      wrong: wrong.map(draw),
      hints: [
        'Can you fold it so that both halves fit exactly?',
        'The line may also be slanted when the shape is turned.',
      ],
      steps: [
        ...right.map((each) => explained(each)),
        'The others do not: however you fold them, the halves do not fit.',
      ],
    };
  },
});

export const exactly = generator({
  id: 'exactly-so-many',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const pool = poolOf(grade);
    const right = rng.pick(pool);
    const goal = linesOf(right);
    const others = distinct(
      3,
      () => rng.pick(pool.filter((each) => linesOf(each) !== goal)),
      ({ shape }) => shape.seen,
    );
    return {
      prompt: `Which shape has ${goal === 0 ? '**no** line' : `**exactly ${lines(goal)}**`} of symmetry?`,
      right: figure(flatShape(right.shape, 'a', 0, 30)),
      wrong: others.map((each) => ({
        text: figure(flatShape(each.shape, 'a', 0, 30)),
        why: explained(each),
      })),
      hints: [
        'Take one shape at a time. Find all its lines.',
        'Up and down, across, from corner to corner: which of these work?',
      ],
      steps: [
        explained(right),
        `The others: ${others.map((each) => `${each.shape.name} ${linesOf(each)}`).join(', ')}.`,
      ],
    };
  },
});

export const matchCount = generator({
  id: 'match-lines',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const all = distinct(4, () => rng.pick(poolOf(grade)), linesOf);
    return {
      prompt: 'Match each shape with its number of lines of symmetry.',
      pairs: all.map((each) => [figure(flatShape(each.shape, 'c', 0, 28)), lines(linesOf(each))]),
      hints: [
        'A shape whose sides are all different has none.',
        'A shape with all sides and corners equal has as many lines as corners.',
      ],
      steps: all.map(explained),
    };
  },
});

export const orderLines = generator({
  id: 'order-by-lines',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const all = distinct(4, () => rng.pick(poolOf(grade)), linesOf).toSorted(
      (a, b) => linesOf(a) - linesOf(b),
    );
    const fewest = rng.chance(1, 2);
    const inOrder = fewest ? all : all.toReversed();
    return {
      prompt: `Put the shapes in order. The one with the **${fewest ? 'fewest' : 'most'}** lines of symmetry comes first.`,
      inOrder: inOrder.map(({ shape }) => figure(flatShape(shape, 'd', 0, 28))),
      hints: [
        'Find the lines of each shape first.',
        'Do not forget the lines from corner to corner, where they work.',
      ],
      steps: inOrder.map(explained),
    };
  },
});
