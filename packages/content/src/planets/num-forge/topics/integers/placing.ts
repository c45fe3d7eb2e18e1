import { figure, generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { decimal } from '../../decimal.ts';
import { slips } from '../../mistakes.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

export const readLine = generator({
  id: 'read-line',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const step = grade === 6 ? 1 : rng.pick([2, 5]);
    const ticks = distinct(4, () => rng.int(-9, 9)).toSorted((a, b) => a - b);
    const asked = rng.pick(ticks.filter((tick) => tick !== 0));
    const value = asked * step;
    const letter = LETTERS[ticks.indexOf(asked)]!;
    return {
      prompt: [
        figure({
          kind: 'number-line',
          min: -10 * step,
          max: 10 * step,
          step,
          labelEvery: 5,
          points: ticks.map((tick, at) => ({ value: tick * step, label: LETTERS[at]! })),
        }),
        `Which point stands for ${math(value)}?`,
      ],
      right: letter,
      wrong: LETTERS.filter((other) => other !== letter).map((other) => {
        const seen = ticks[LETTERS.indexOf(other)]!;
        return {
          text: other,
          why:
            seen === -asked
              ? 'That point is just as far from zero, but on the other side.'
              : Math.sign(seen) === Math.sign(asked)
                ? `That is the correct side of zero, but count the marks again. ${step === 1 ? 'Each mark is 1 more.' : `Each mark is ${step} more.`}`
                : 'Negative numbers stand to the left of zero, positive ones to the right.',
        };
      }),
      hints: [
        'Find zero first. Is the number to the left or to the right of it?',
        'How much is it from one mark to the next? Count from zero.',
      ],
      steps: [
        `${math(value)} is ${value < 0 ? 'negative, so it stands to the left of zero' : 'positive, so it stands to the right of zero'}.`,
        `Each mark is ${step}, so go ${Math.abs(asked)} ${Math.abs(asked) === 1 ? 'mark' : 'marks'} from zero: that is point ${letter}.`,
      ],
    };
  },
});

export const distanceStory = generator({
  id: 'change-story',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const askEnd = rng.chance(1, 2);
    const fall = rng.chance(1, 2);
    const dive = askEnd && !fall;
    // Heights may be large, but no real place warms or cools by more than some 30 degrees in a day.
    const [deep, far] = grade === 6 ? [12, 12] : dive ? [40, 60] : [18, 14];
    const [low, high] = [-rng.int(2, deep), rng.int(1, far)];
    const change = high - low;
    if (askEnd) {
      return {
        prompt: fall
          ? `At noon it is ${high} °C. By night it is ${change} degrees colder. What is the temperature then, in °C?`
          : `A diver is at ${math(low)} m, that is ${-low} m below the surface. A drone flies ${change} m higher than the diver. At what height is the drone, in m?`,
        answer: fall ? low : high,
        slips: slips(fall ? low : high, [
          [fall ? -low : -high, 'The size is right. On which side of zero is it?'],
          [fall ? high + change : low - change, 'You went the wrong way on the number line.'],
          [change, 'That is how far it moves, not where it ends.'],
        ]),
        hints: [
          'Imagine a number line that stands upright, with zero in the middle.',
          'First go to zero. How much of the way is left then?',
        ],
        steps: fall
          ? [
              `From ${high} down to zero it is ${high}.`,
              `${math(`${change} - ${high} = ${change - high}`)} more go below zero: ${math(`${high} - ${change} = ${low}`)}.`,
            ]
          : [
              `From ${math(low)} up to zero it is ${-low} m.`,
              `${math(`${change} - ${-low} = ${high}`)} m are left above zero: ${math(`${low} + ${change} = ${high}`)}.`,
            ],
      };
    }
    return {
      prompt: `In the morning it is ${math(low)} °C, in the afternoon ${high} °C. By how many degrees did the temperature rise?`,
      answer: change,
      slips: slips(change, [
        [
          Math.abs(high + low),
          'You took the numbers away as if both were above zero. The way crosses zero.',
        ],
        [-change, 'The temperature rose, so the change is positive.'],
      ]),
      hints: [
        'Go from the first number up to zero. Then go on.',
        'How far is each of the two numbers from zero?',
      ],
      steps: [
        `From ${math(low)} up to zero it is ${-low}, and from zero to ${high} it is ${high}.`,
        `Both parts together: ${math(`${-low} + ${high} = ${change}`)}.`,
      ],
    };
  },
});

export const orderSigned = generator({
  id: 'order-signed',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const places = grade === 6 ? 0 : 1;
    const size = grade === 6 ? 20 : 60;
    const start = rng.int(2, size);
    // Opposites and close neighbours: only the sign tells some of them apart.
    const values = distinct(4, () =>
      rng.pick([start, -start, -rng.int(1, size), -rng.int(1, size), rng.int(1, size)]),
    ).toSorted((a, b) => a - b);
    const texts = values.map((value) => math(decimal(value, places)));
    const negative = values.filter((value) => value < 0);
    return {
      prompt: 'Put the numbers in order. The **least** comes first.',
      inOrder: texts,
      hints: [
        'Where do the numbers stand on a number line? The least is furthest left.',
        'Among negative numbers, the one further from zero is less.',
      ],
      steps: [
        'Negative numbers stand left of zero, so they come before the positive ones.',
        ...(negative.length > 1
          ? [
              `Among the negative ones the order turns around: ${math(decimal(negative[0]!, places))} is furthest from zero, so it is the least.`,
            ]
          : []),
        `In order: ${texts.join(', ')}.`,
      ],
    };
  },
});
