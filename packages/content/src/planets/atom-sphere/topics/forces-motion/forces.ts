import { generator, math } from '@planets/practice';
import { tidy } from '../../../../authoring/wording.ts';
import { source } from './source.ts';

export const netForce = generator({
  id: 'net-force',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const scale = grade < 8 ? 10 : 5;
    const left = rng.int(2, 9) * scale;
    const right =
      left + rng.pick([-3, -2, -1, 1, 2, 3].filter((step) => left + step * scale > 0)) * scale;
    const net = Math.abs(right - left);
    const [winner, loser] = right > left ? ['right', 'left'] : ['left', 'right'];
    return {
      prompt: `A crate is pulled to the left with ${left} N and to the right with ${right} N. No other force acts along the floor. What is the net force?`,
      right: `${net} N to the ${winner}`,
      wrong: [
        {
          text: `${net} N to the ${loser}`,
          why: `The stronger pull is the one to the ${winner}.`,
        },
        {
          text: `${left + right} N to the ${winner}`,
          why: 'The two pulls act against each other, so they are not added.',
        },
        {
          text: '0 N: the forces are balanced',
          why: `They would be balanced only if both pulls were the same, but ${left} N and ${right} N are not.`,
        },
      ],
      hints: [
        'The pulls act against each other. Which one is stronger?',
        'Subtract the weaker pull from the stronger one.',
      ],
      steps: [
        'Forces in opposite directions cancel as far as they are equal; what is left over is the net force.',
        `${math(`${Math.max(left, right)} - ${Math.min(left, right)} = ${net}`)}, so ${net} N are left, to the ${winner}.`,
      ],
      source,
    };
  },
});

export const newtonsSecondLaw = generator({
  id: 'newtons-second-law',
  kind: 'numeric',
  difficulty: 4,
  grades: [8, 9],
  make(rng) {
    const mass = rng.int(2, 40);
    const acceleration = rng.pick([0.5, 1, 1.5, 2, 2.5, 3, 4, 5]);
    const force = tidy(mass * acceleration);
    const wanted = rng.pick(['force', 'acceleration', 'mass'] as const);
    return {
      prompt: {
        force: `A cart of ${mass} kg speeds up at ${acceleration} m/s². How large is the net force on it, in newtons?`,
        acceleration: `A net force of ${force} N acts on a cart of ${mass} kg. What is its acceleration in m/s²?`,
        mass: `A net force of ${force} N gives a cart an acceleration of ${acceleration} m/s². What is the mass of the cart in kilograms?`,
      }[wanted],
      answer: { force, acceleration, mass }[wanted],
      unit: { force: 'N', acceleration: 'm/s²', mass: 'kg' }[wanted],
      hints: [
        'Newton’s second law ties force, mass and acceleration together.',
        {
          force: math('F = m \\times a'),
          acceleration: math('a = \\frac{F}{m}'),
          mass: math('m = \\frac{F}{a}'),
        }[wanted],
      ],
      steps: [
        'A net force changes motion: twice the force gives twice the acceleration, twice the mass gives half of it. That is F = m × a.',
        {
          force: math(`F = ${mass} \\times ${acceleration} = ${force}`),
          acceleration: math(`a = \\frac{${force}}{${mass}} = ${acceleration}`),
          mass: math(`m = \\frac{${force}}{${acceleration}} = ${mass}`),
        }[wanted],
        {
          force: `The force is ${force} N.`,
          acceleration: `The acceleration is ${acceleration} m/s².`,
          mass: `The mass is ${mass} kg.`,
        }[wanted],
      ],
      source,
    };
  },
});
