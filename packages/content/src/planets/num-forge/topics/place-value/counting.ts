import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { PLACES } from './digits.ts';

export const stepMore = generator({
  id: 'step-more',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const place = rng.int(grade === 1 ? 0 : 1, grade === 1 ? 1 : grade);
    const step = 10 ** place;
    const more = rng.chance(1, 2);
    const digits = grade + 1;
    // Digits from 2 to 8, so that one more or one less never changes two digits at once.
    const value = Number(Array.from({ length: digits }, () => rng.int(2, 8)).join(''));
    const right = more ? value + step : value - step;
    const name = step === 1 ? 'one step' : `one ${PLACES[place]}`;
    const other = place === 0 ? 10 : step / 10;
    const sign = more ? 1 : -1;
    return {
      prompt: `Which number is **${step === 1 ? '1' : grouped(step)} ${more ? 'more' : 'less'}** than ${grouped(value)}?`,
      right: grouped(right),
      wrong: mistakes(
        right,
        [
          [
            value - sign * step,
            `You went the other way. ${more ? 'More means up' : 'Less means down'}.`,
          ],
          [
            value + sign * other,
            `You changed another place. Look for the ${PLACES[place]}s digit.`,
          ],
          [value + 2 * sign * step, `That is two steps. Take only ${name}.`],
        ],
        (shown) => grouped(Number(shown)),
      ),
      hints: [
        'Only one digit has to change.',
        `Find the ${PLACES[place]}s digit of ${grouped(value)} and make it 1 ${more ? 'bigger' : 'smaller'}.`,
      ],
      steps: [
        `${grouped(step)} is one ${step === 1 ? 'more step in counting' : PLACES[place]}. So only the ${PLACES[place]}s digit changes, and the others stay.`,
        `${math(`${value} ${more ? '+' : '-'} ${step} = ${right}`)}.`,
      ],
    };
  },
});

const STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [1, 2, 10],
  2: [5, 10, 100],
  3: [20, 50, 100, 1000],
};

export const countOn = generator({
  id: 'count-on',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const step = rng.pick(STEPS[grade]!);
    const down = rng.chance(1, 3);
    const top = { 1: 110, 2: 890, 3: 8900 }[grade]!;
    const low =
      rng.int(1, Math.floor((top - 4 * step) / step)) * step + (step >= 10 ? rng.int(0, 9) : 0);
    const row = [0, 1, 2, 3, 4].map((index) => low + index * step);
    const shown = down ? row.toReversed() : row;
    const right = shown[4]!;
    const last = shown[3]!;
    const sign = down ? -1 : 1;
    return {
      prompt: `Count ${down ? 'back' : 'on'} in the same steps: ${shown.slice(0, 4).map(grouped).join(', ')}, ${math('\\square')}. Which number comes next?`,
      answer: right,
      slips: slips(right, [
        [last + sign, 'You counted one more. Look how big the steps are.'],
        [last - sign * step, `You turned around. The numbers get ${down ? 'smaller' : 'bigger'}.`],
      ]),
      hints: [
        'How far is it from one number to the next? Is it always the same?',
        `From ${grouped(shown[0]!)} to ${grouped(shown[1]!)} you go ${down ? 'down' : 'up'} by ${grouped(step)}.`,
      ],
      steps: [
        `Each number is ${grouped(step)} ${down ? 'less' : 'more'} than the one before.`,
        `So go one more step from ${grouped(last)}: ${math(`${last} ${down ? '-' : '+'} ${step} = ${right}`)}.`,
      ],
    };
  },
});

export const orderNumbers = generator({
  id: 'order-numbers',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    // Few digits in many orders: the numbers share digits, so the places have to be compared.
    const digits = rng.sample([1, 2, 3, 4, 5, 6, 7, 8, 9], grade + 2);
    const values = distinct(4, () => Number(rng.sample(digits, grade + 1).join(''))).toSorted(
      (a, b) => a - b,
    );
    const [least, next] = values;
    return {
      prompt: 'Put the numbers in order. The **least** comes first.',
      inOrder: values.map(grouped),
      hints: [
        'Start on the left. The digit there counts the most.',
        `Compare the ${PLACES[grade]}s first. When they are the same, look one place to the right.`,
      ],
      steps: [
        `The ${PLACES[grade]}s digit is worth the most, so it is compared first.`,
        `When it is the same, the next digit decides. That gives ${values.map(grouped).join(', ')}.`,
        `Check the start: ${math(`${least} < ${next}`)}.`,
      ],
    };
  },
});

export const pickGreater = generator({
  id: 'pick-greater',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const low = 10 ** grade;
    const pivot = rng.int(low + 10, low * 10 - 11);
    const spread = 4 * 10 ** (grade - 1) + 5;
    const above = distinct(rng.int(2, 3), () => Math.min(pivot + rng.int(1, spread), low * 10 - 1));
    const below = distinct(5 - above.length, () =>
      Math.max(pivot - rng.int(1, Math.min(spread, pivot - low)), low),
    );
    return {
      prompt: `Pick **every** number that is greater than ${grouped(pivot)}.`,
      right: above.map(grouped),
      wrong: below.map(grouped),
      hints: [
        'Greater means: it comes later when you count.',
        `Compare the ${PLACES[grade]}s with those of ${grouped(pivot)} first, then the next place.`,
      ],
      steps: [
        `Compare each number with ${grouped(pivot)} from the left, because the left digit counts the most.`,
        `Greater: ${above.map(grouped).join(', ')}.`,
        `Not greater: ${below.map(grouped).join(', ')}.`,
      ],
    };
  },
});
