import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { dollars } from '../../../../authoring/money.ts';
import { decimal } from '../../decimal.ts';
import { pickRatio, ratioText } from './scaling.ts';

const JOURNEYS = [
  ['A train', 'km', 'hours', 'km per hour', 40, 120],
  ['A cyclist', 'km', 'hours', 'km per hour', 12, 28],
  ['A machine', 'bottles', 'minutes', 'bottles per minute', 15, 90],
  ['A pump', 'liters', 'minutes', 'liters per minute', 8, 45],
] as const;
const DOES: Readonly<Record<string, string>> = { km: 'travels', bottles: 'fills', liters: 'moves' };

export const unitRate = generator({
  id: 'unit-rate',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const [who, what, time, unit, low, high] = rng.pick(JOURNEYS);
    const rate = rng.int(low, high);
    const span = rng.int(3, grade === 6 ? 6 : 9);
    const amount = rate * span;
    const next = rng.int(2, 12);
    // From grade 7 the rate is only the way to another amount.
    const ask = grade === 6 || next === span ? 1 : next;
    return {
      prompt:
        ask === 1
          ? `${who} ${DOES[what]} ${amount} ${what} in ${span} ${time}, always at the same rate. What is the rate in ${unit}?`
          : `${who} ${DOES[what]} ${amount} ${what} in ${span} ${time}, always at the same rate. How many ${what} is that in ${ask} ${time}?`,
      answer: rate * ask,
      unit: ask === 1 ? '' : what,
      slips: slips(rate * ask, [
        [amount * span, 'You multiplied. A rate tells how much belongs to one.'],
        ...(ask === 1
          ? []
          : ([
              [rate, `That is the rate for one. You need it for ${ask} ${time}.`],
              [amount + ask - span, 'You added. With a steady rate, multiply.'],
            ] as const)),
      ]),
      hints: [
        `How much is it in one of the ${time}?`,
        ask === 1
          ? 'Divide the amount by the time.'
          : `First find the rate for one, then go on to ${ask}.`,
      ],
      steps: [
        `Divide by the time to get the amount for one: ${math(`${amount} \\div ${span} = ${rate}`)} ${unit}.`,
        ...(ask === 1
          ? [`Check: ${math(`${rate} \\times ${span} = ${amount}`)}.`]
          : [
              `In ${ask} ${time} it is ${ask} times as much: ${math(`${rate} \\times ${ask} = ${rate * ask}`)} ${what}.`,
            ]),
      ],
    };
  },
});

export const matchRatios = generator({
  id: 'match-ratios',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const four = distinct(
      4,
      () => pickRatio(rng, grade),
      ([a, b]) => a / b,
    );
    const pairs = four.map(([a, b]) => ({ a, b, times: rng.int(2, grade === 6 ? 5 : 9) }));
    return {
      prompt: 'Match the ratios that are equal.',
      pairs: pairs.map(({ a, b, times }) => [ratioText(a, b), ratioText(a * times, b * times)]),
      hints: [
        'Equal ratios come from multiplying both numbers by the same number.',
        'Divide both numbers on the right by their greatest common divisor.',
      ],
      steps: pairs.map(
        ({ a, b, times }) =>
          `${ratioText(a * times, b * times)}: divide both by ${times} and you get ${ratioText(a, b)}.`,
      ),
    };
  },
});

interface Offer {
  readonly count: number;
  /** Cents for one. */
  readonly each: number;
}
const offerText = ({ count, each }: Offer): string => `${count} for ${dollars(count * each)}`;

export const orderRates = generator({
  id: 'order-unit-prices',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const step = grade === 6 ? 10 : 5;
    const low = rng.int(4, 12) * step;
    const counts = rng.sample([2, 3, 4, 5, 6, 8, 10, 12].slice(0, grade === 6 ? 5 : 8), 4);
    const prices = distinct(4, () => low + rng.int(0, 8) * step);
    const offers = counts
      .map((count, at): Offer => ({ count, each: prices[at]! }))
      .toSorted((x, y) => x.each - y.each);
    return {
      prompt:
        'A shop has four offers for the same pencils. Put them in order of the price of **one** pencil, the cheapest first.',
      inOrder: offers.map(offerText),
      hints: [
        'The total price alone does not tell: the packs have different sizes.',
        'Divide each price by the number of pencils.',
      ],
      steps: [
        'Compare the price of one pencil, because then the packs can be compared.',
        ...offers.map(
          (offer) =>
            `${offerText(offer)}: ${math(`${decimal(offer.count * offer.each, 2)} \\div ${offer.count} = ${decimal(offer.each, 2)}`)}, so ${dollars(offer.each)} each.`,
        ),
      ],
    };
  },
});

export const bestRate = generator({
  id: 'equal-ratio-choose',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const [a, b] = pickRatio(rng, grade);
    const times = rng.int(3, grade === 6 ? 7 : 12);
    const [x, y] = [a * 2, b * 2];
    return {
      prompt: `Which ratio is equal to ${ratioText(x, y)}?`,
      right: ratioText(a * times, b * times),
      wrong: mistakes(ratioText(a * times, b * times), [
        [
          ratioText(x + times, y + times),
          'The same was added to both. Multiply or divide both by the same number.',
        ],
        [ratioText(b * times, a * times), 'The numbers are in the wrong order.'],
        [
          ratioText(a * times, b * (times + 1)),
          'The two numbers were not multiplied by the same number.',
        ],
      ]),
      hints: [
        `Put ${ratioText(x, y)} in simplest form first.`,
        'Which of the ratios has the same simplest form?',
      ],
      steps: [
        `Divide both by 2: ${ratioText(x, y)} is the same as ${ratioText(a, b)}.`,
        `Multiply both by ${times}: ${ratioText(a * times, b * times)}. The ratio stays the same, because both grow ${times} times.`,
      ],
    };
  },
});
