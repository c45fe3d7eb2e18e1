import { figure, generator, math } from '@planets/practice';
import { numberBond } from '../../../../authoring/diagrams/bond.ts';
import { tenFrames, thingsInRows } from '../../../../authoring/diagrams/counters.ts';
import { THINGS } from '../../../../authoring/diagrams/things.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { partSteps, pickBond, stepOf } from './pairs.ts';

export const fillFrame = generator({
  id: 'fill-frame',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const frames = grade === 1 ? 1 : rng.int(2, 3);
    const goal = frames * 10;
    const missing = grade === 1 ? rng.int(1, 8) : rng.int(1, 14);
    const dots = goal - missing;
    return {
      prompt: [
        figure(tenFrames(dots, 0, frames)),
        grade === 1
          ? `There ${dots === 1 ? 'is 1 dot' : `are ${dots} dots`}. How many more to make **10**?`
          : `How many more dots are needed to make **${goal}**?`,
      ],
      right: String(missing),
      wrong: mistakes(missing, [
        [missing + 1, 'Almost! Count the empty boxes once more.'],
        [dots, 'Those are the dots you see. Count the empty boxes.'],
        [missing - 1 || 4, 'Not yet. Count the empty boxes once more.'],
        [goal, `${goal} is all the boxes. Count only the empty ones.`],
        [missing + 2, 'That is too many. Count the empty boxes once more.'],
      ]),
      hints: [
        'Look at the empty boxes.',
        'Each empty box needs one more dot. Count the empty boxes.',
      ],
      steps: [
        `${frames === 1 ? 'A full frame has' : `${frames} full frames have`} ${goal} dots. Here ${dots === 1 ? 'is 1' : `are ${dots}`}.`,
        `${missing === 1 ? '1 box is' : `${missing} boxes are`} empty. ${dots} and ${missing} make ${goal}.`,
      ],
    };
  },
});

export const bondPart = generator({
  id: 'bond-part',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const bond = pickBond(rng, grade);
    const { whole, first, second } = bond;
    const step = stepOf(bond);
    return {
      prompt: [
        figure(rng.chance(1, 2) ? numberBond(whole, first, '?') : numberBond(whole, '?', first)),
        'The two parts make the whole. Which number is missing?',
      ],
      answer: second,
      slips: slips(second, [
        [whole + first, 'You added. The number on top is the whole. Find the other part.'],
        [second + step, 'Almost! That makes too much. Try it: do both parts make the whole?'],
        [second - step, 'Almost! That makes too little. Try it: do both parts make the whole?'],
        [whole, 'That is the whole. Find the part that is missing.'],
      ]),
      hints: [
        'The top number is the whole. The two below are its parts.',
        `You have ${first}. How many more to get to ${whole}?`,
      ],
      steps: partSteps(bond),
    };
  },
});

export const bondWhole = generator({
  id: 'bond-whole',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const bond = pickBond(rng, grade);
    const { whole, first, second } = bond;
    const step = stepOf(bond);
    return {
      prompt: [
        figure(numberBond('?', first, second)),
        'The two parts make the whole. What is the whole?',
      ],
      right: String(whole),
      wrong: mistakes(whole, [
        [
          Math.abs(first - second) || whole + 2 * step,
          'The whole is both parts together. It is bigger than each part.',
        ],
        [whole - step, 'Almost! Start at the bigger part and count on again.'],
        [whole + step, 'Almost! Start at the bigger part and count on again.'],
        [Math.max(first, second), 'That is only one part. Put both parts together.'],
        [whole + 2 * step, 'That is too many. Put the two parts together again.'],
      ]),
      hints: [
        'The whole is both parts together.',
        `Start at ${Math.max(first, second)}. Count on ${Math.min(first, second)}${step === 10 ? ' by tens' : ''}.`,
      ],
      steps: [
        'The whole is both parts together, so add.',
        `${math(`${first} + ${second} = ${whole}`)}.`,
      ],
    };
  },
});

export const inTheBox = generator({
  id: 'in-the-box',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const thing = rng.pick(THINGS);
    const seen = grade === 1 ? rng.int(2, 7) : rng.int(5, 9);
    const hidden = grade === 1 ? rng.int(2, 10 - Math.min(seen, 7)) : rng.int(4, 11);
    const whole = seen + hidden;
    return {
      prompt: [
        figure(thingsInRows(thing, [seen])),
        `There are ${whole} ${thing.many}. Some are hidden in a box. You see the others. How many are **in the box**?`,
      ],
      answer: hidden,
      slips: slips(hidden, [
        [seen, 'Those are the ones you see. How many are hidden?'],
        [whole + seen, `You added. There are only ${whole} in all.`],
        [whole, 'That is all of them. Some are not in the box.'],
        [hidden + 1, 'Almost! That is one too many.'],
        [hidden - 1, 'Almost! That is one too few.'],
      ]),
      hints: [
        'Count those you see. The rest are in the box.',
        `Start at the number you see. Count up to ${whole}.`,
      ],
      steps: [
        `You see ${seen}. There are ${whole} in all.`,
        ...partSteps({ whole, first: seen, second: hidden }),
      ],
    };
  },
});
