import { figure, generator, math } from '@planets/practice';
import { balance } from '../../../../authoring/diagrams/scales.ts';

import { slips } from '../../mistakes.ts';

export const balanceBlocks = generator({
  id: 'balance-blocks',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const unit = grade === 2 ? 'kg' : 'g';
    const each = grade === 2 ? rng.int(2, 5) : rng.pick([10, 20, 25, 50, 100]);
    const count = rng.int(2, 3);
    const total = count * each;
    const extra = grade === 2 ? rng.int(1, 3) : rng.int(1, Math.min(4, total / 10 - 1)) * 10;
    const withExtra = rng.chance(1, 2);
    const right = Array.from({ length: count }, () => ({ text: `${each}` }));
    const left = [{ text: 'A', round: true }, ...(withExtra ? [{ text: `${extra}` }] : [])];
    const answer = withExtra ? total - extra : total;
    return {
      prompt: [
        figure(balance(left, right, 'level')),
        `The pans are level. The numbers are ${unit === 'kg' ? 'kilograms' : 'grams'}. What is the mass of **ball A**?`,
      ],
      answer,
      unit,
      slips: slips(answer, [
        [total, 'That is the whole left pan. Ball A is not alone there.'],
        ...(withExtra
          ? [[total + extra, `You added. The ${extra} is on the same side as ball A.`] as const]
          : []),
        [each, 'That is one block only. Look at the whole pan.'],
        [each + extra, 'Add up the blocks of the right pan first.'],
      ]),
      hints: [
        'Level means: both pans hold the same.',
        withExtra
          ? `How much is in the right pan? Ball A and ${extra} together are as much.`
          : 'How much is in the right pan?',
      ],
      steps: [
        `In the right pan: ${math(`${right.map(({ text }) => text).join(' + ')} = ${total}`)} ${unit}. The left pan holds the same.`,
        withExtra
          ? `Take away the ${extra}: ${math(`${total} - ${extra} = ${answer}`)} ${unit}.`
          : `Only ball A is in the left pan. So it is ${answer} ${unit}.`,
      ],
    };
  },
});

const FRUITS = ['apple', 'pear', 'lemon', 'peach', 'plum', 'mango'] as const;

export const heavier = generator({
  id: 'heavier',
  kind: 'choice',
  difficulty: 2,
  grades: [2, 3],
  make(rng) {
    const [a, b, c] = rng.sample(FRUITS, 3) as [string, string, string];
    // a is heavier than b, and b is heavier than c.
    const first = rng.chance(1, 2)
      ? balance([{ text: a }], [{ text: b }], 'left')
      : balance([{ text: b }], [{ text: a }], 'right');
    const second = rng.chance(1, 2)
      ? balance([{ text: b }], [{ text: c }], 'left')
      : balance([{ text: c }], [{ text: b }], 'right');
    const heaviest = rng.chance(1, 2);
    const [right, end] = heaviest ? [a, c] : [c, a];
    const pictures = rng.chance(1, 2) ? [first, second] : [second, first];
    return {
      prompt: [
        ...pictures.map((each) => figure(each)),
        `Which is the **${heaviest ? 'heaviest' : 'lightest'}**?`,
      ],
      right: `the ${right}`,
      wrong: [
        {
          text: `the ${b}`,
          why: `The ${b} is in both pictures: it is lighter than the ${a} and heavier than the ${c}.`,
        },
        {
          text: `the ${end}`,
          why: `That is the ${heaviest ? 'lightest' : 'heaviest'}. The heavier pan goes down.`,
        },
        {
          text: 'you cannot tell',
          why: `You can: the ${b} is in both pictures. Compare the others with it.`,
        },
      ],
      hints: [
        'The heavier side of a balance goes down.',
        `One fruit is in both pictures. Compare the other two with it.`,
      ],
      steps: [
        `The ${a} is heavier than the ${b}. The ${b} is heavier than the ${c}.`,
        `So from heavy to light: ${a}, ${b}, ${c}.`,
      ],
    };
  },
});
