import { figure, generator, math } from '@planets/practice';
import type { Fill } from '../../../../authoring/diagrams/drawing.ts';
import { type FlatShape, flatShape } from '../../../../authoring/diagrams/flat-shapes.ts';
import { capital } from '../../../../authoring/capital.ts';
import { distinct } from '../../distinct.ts';
import { slips } from '../../mistakes.ts';
import { poolOf, ROUND, sidesOf, traitOf, unlike, withArticle } from './pool.ts';

const FILLS: readonly Fill[] = ['a', 'b', 'c', 'd'];
const TURNS = [0, 20, 90, 160, 200, 340] as const;

export const nameShape = generator({
  id: 'name-shape',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const shape = rng.pick(poolOf(grade));
    const turn = sidesOf(shape) === 0 ? 0 : rng.pick(TURNS);
    const others = unlike(shape, poolOf(grade));
    // Those with nearly as many sides are the likely mix-ups.
    const near = rng
      .shuffle(others)
      .toSorted(
        (a, b) => Math.abs(sidesOf(a) - sidesOf(shape)) - Math.abs(sidesOf(b) - sidesOf(shape)),
      );
    const picked = rng.sample(near.slice(0, 4), 3);
    return {
      prompt: [figure(flatShape(shape, rng.pick(FILLS), turn)), 'What is this shape called?'],
      right: withArticle(shape.name),
      wrong: picked.map((other) => ({
        text: withArticle(other.name),
        why: `Not this one: ${withArticle(other.name)} ${traitOf(other)}.`,
      })),
      hints: [
        sidesOf(shape) === 0
          ? 'Does it have straight sides?'
          : 'Count the sides. How many are there?',
        'Look at the corners and at how long the sides are. Turning a shape does not change its name.',
      ],
      steps: [
        `This shape ${traitOf(shape)}.`,
        `So it is ${withArticle(shape.name)}. ${turn % 90 === 0 ? 'Its color and size do not matter.' : 'It is only turned. That does not change its name.'}`,
      ],
    };
  },
});

const straight = (grade: number) => poolOf(grade).filter((shape) => sidesOf(shape) > 0);

export const countSides = generator({
  id: 'count-sides',
  kind: 'numeric',
  difficulty: 1,
  grades: [1, 2],
  make(rng, grade) {
    const shape = rng.pick(straight(grade));
    const word = rng.pick(['sides', 'corners']);
    const answer = sidesOf(shape);
    return {
      prompt: [
        figure(flatShape(shape, rng.pick(FILLS), rng.pick(TURNS))),
        `How many **${word}** does this shape have?`,
      ],
      answer,
      slips: slips(answer, [
        [answer - 1, 'Almost! You missed one. Put a finger where you start.'],
        [answer + 1, 'Almost! You counted one twice. Put a finger where you start.'],
      ]),
      hints: [
        word === 'sides'
          ? 'A side is a straight line of the shape.'
          : 'A corner is where two sides meet.',
        'Put a finger on one of them. Count around until you are back at your finger.',
      ],
      steps: [
        `Go around the shape once: there are ${answer} ${word}.`,
        'A shape with straight sides has as many corners as sides.',
      ],
    };
  },
});

export const sidesInAll = generator({
  id: 'sides-in-all',
  kind: 'numeric',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    const [first, second] = distinct(
      2,
      () => rng.pick(straight(grade)),
      ({ name }) => name,
    ) as [FlatShape, FlatShape];
    const [many, few] = grade === 2 ? [2, 1] : [rng.int(2, grade + 1), rng.int(1, 2)];
    const answer = many * sidesOf(first) + few * sidesOf(second);
    const plural = (count: number, { name }: FlatShape) =>
      `${count} ${name}${count === 1 ? '' : name.endsWith('s') ? 'es' : 's'}`;
    const work = (count: number, shape: FlatShape) =>
      count === 1
        ? `${capital(withArticle(shape.name))} has ${sidesOf(shape)} sides.`
        : `${capital(withArticle(shape.name))} has ${sidesOf(shape)} sides, so ${count} of them have ${math(grade === 2 ? `${sidesOf(shape)} + ${sidesOf(shape)} = ${count * sidesOf(shape)}` : `${count} \\times ${sidesOf(shape)} = ${count * sidesOf(shape)}`)}.`;
    return {
      prompt: `Someone draws ${plural(many, first)} and ${plural(few, second)}. How many sides do the shapes have **in all**?`,
      answer,
      slips: slips(answer, [
        [many + few, 'That is how many shapes there are. Count their sides.'],
        [
          sidesOf(first) + sidesOf(second),
          'There is more than one of them. Count the sides of every shape.',
        ],
        [
          many * sidesOf(first),
          `Those are the sides of ${plural(many, first)}. Add those of ${plural(few, second)}.`,
        ],
      ]),
      hints: [
        `How many sides does ${withArticle(first.name)} have? And ${withArticle(second.name)}?`,
        'Work out the sides of each kind of shape. Then put them together.',
      ],
      steps: [
        work(many, first),
        work(few, second),
        `Together: ${math(`${many * sidesOf(first)} + ${few * sidesOf(second)} = ${answer}`)}.`,
      ],
    };
  },
});

export const whichPicture = generator({
  id: 'which-picture',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const pool = [...poolOf(grade), ...ROUND.slice(grade < 3 ? 1 : 0)];
    const right = rng.pick(poolOf(grade));
    const wrong = rng.sample(unlike(right, pool), 3);
    const draw = (shape: FlatShape) =>
      figure(flatShape(shape, 'a', sidesOf(shape) === 0 ? 0 : rng.pick(TURNS), 30));
    return {
      prompt: `Which one is **${withArticle(right.name)}**?`,
      right: draw(right),
      wrong: wrong.map((shape) => ({
        text: draw(shape),
        why: `This is ${withArticle(shape.name)}. It ${traitOf(shape)}.`,
      })),
      hints: [
        `What do you know about ${withArticle(right.name)}? Think of its sides and corners.`,
        'Count the sides of each shape. A turned shape keeps its name.',
      ],
      steps: [
        `${capital(withArticle(right.name))} ${traitOf(right)}.`,
        `The other shapes are ${wrong.map(({ name }) => withArticle(name)).join(', ')}.`,
      ],
    };
  },
});

export const riddle = generator({
  id: 'shape-riddle',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const pool = [...new Map(poolOf(grade).map((shape) => [shape.name, shape])).values()];
    const shape = rng.pick(pool.filter(({ name }) => name !== 'circle'));
    const sides = sidesOf(shape);
    const clues: string[] = [];
    if (shape.name === 'square')
      clues.push(
        'I have 4 sides.',
        'All my sides are the same length.',
        'All my corners are square.',
      );
    else if (shape.name === 'rectangle')
      clues.push('I have 4 square corners.', 'Two of my sides are long and two are short.');
    else if (shape.name === 'rhombus')
      clues.push('I have 4 sides, all the same length.', 'None of my corners is square.');
    else if (shape.name === 'parallelogram')
      clues.push(
        'I have 4 sides, two long and two short.',
        'Sides across from each other run the same way.',
        'None of my corners is square.',
      );
    else if (shape.name === 'trapezoid')
      clues.push(
        'I have 4 sides.',
        'Only one pair of my sides runs the same way, like train tracks.',
      );
    else if (shape.name === 'kite')
      clues.push(
        'I have 4 sides.',
        'My two short sides touch each other. So do my two long sides.',
      );
    else
      clues.push(
        ...rng.pick([
          [`I have ${sides} corners.`, 'All my sides are straight.'],
          [
            `I have one side ${sides > 4 ? 'more' : 'fewer'} than ${sides > 4 ? withArticle(sides === 8 ? 'shape with 7 sides' : sides === 6 ? 'pentagon' : 'square') : 'a square'}.`,
            'All my sides are straight.',
          ],
        ]),
      );
    const wrong = rng
      .shuffle(unlike(shape, pool))
      .toSorted((a, b) => Math.abs(sidesOf(a) - sides) - Math.abs(sidesOf(b) - sides))
      .slice(0, 4);
    return {
      prompt: `${clues.join(' ')} What am I?`,
      right: withArticle(shape.name),
      wrong: rng.sample(wrong, 3).map((other) => ({
        text: withArticle(other.name),
        why: `No: ${withArticle(other.name)} ${traitOf(other)}. Check every clue.`,
      })),
      hints: [
        'Draw what the first clue says. Then check the next clue.',
        'Take each answer and test it with all the clues.',
      ],
      steps: [
        `The clues say: ${clues.join(' ')}`,
        `${capital(withArticle(shape.name))} ${traitOf(shape)}. So it fits every clue.`,
      ],
    };
  },
});
