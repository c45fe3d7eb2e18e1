import { generator } from '@planets/practice';
import { yearsBetween, yearText } from '../../years.ts';
import { years } from './dated.ts';

export const yearsApart = generator({
  id: 'years-apart',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const [a, b] = years(rng, grade, 2).toSorted((x, y) => x - y) as [number, number];
    const apart = yearsBetween(a, b);
    const crosses = a < 0 && b > 0;
    const [thing] = rng.sample(
      ['temple', 'bridge', 'tower', 'city wall', 'palace', 'harbor', 'canal', 'library'],
      1,
    );
    return {
      prompt: `A ${thing} was finished in **${yearText(a)}** and rebuilt in **${yearText(b)}**. How many years later was that?`,
      answer: apart,
      unit: 'years',
      slips: crosses
        ? [
            {
              value: apart + 1,
              why: 'Nearly: there was no year 0. After 1 BCE came 1 CE, so it is one year less.',
            },
            ...(Math.abs(b + a) === apart
              ? []
              : [
                  {
                    value: Math.abs(b + a),
                    why: 'You subtracted. The two years lie on different sides of the change of era.',
                  },
                ]),
          ]
        : [{ value: apart + 1, why: 'You counted both ends. Take the difference.' }],
      hints: [
        crosses
          ? 'One year is BCE and one CE. Count to the change of era, then on.'
          : a < 0
            ? 'Years BCE count down to the change of era.'
            : 'Count on from the earlier year to the later one.',
        crosses
          ? `Add ${-a} and ${b}, and remember that there was no year 0.`
          : `Take the smaller number from the larger: ${Math.max(Math.abs(a), Math.abs(b))} − ${Math.min(Math.abs(a), Math.abs(b))}.`,
      ],
      steps: crosses
        ? [
            `On both sides together there are ${-a} + ${b} = ${b - a} years.`,
            `But 1 BCE is followed by 1 CE, without a year 0, so it is one less: ${apart}.`,
          ]
        : [
            a < 0
              ? 'Both are BCE, so the years count down and the larger number came first.'
              : 'Both are in the common era, so the larger number came later.',
            `The time between is ${Math.max(Math.abs(a), Math.abs(b))} − ${Math.min(Math.abs(a), Math.abs(b))} = ${apart} years.`,
          ],
    };
  },
});

export const orderYears = generator({
  id: 'order-years',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const sorted = years(rng, grade, grade < 7 ? 4 : 5).toSorted((a, b) => a - b);
    const early = sorted.filter((at) => at < 0);
    return {
      prompt: 'Put these years in order, from the **earliest** to the **latest**.',
      inOrder: sorted.map((at) => `The year ${yearText(at)}`),
      hints: [
        early.length > 0
          ? 'Years BCE come before all years CE. A year without letters is CE.'
          : 'Compare the thousands first, and then the hundreds.',
        early.length > 1
          ? `BCE counts down: ${yearText(early[0]!)} is earlier than ${yearText(early[1]!)}.`
          : `Look at the hundreds first. ${yearText(sorted[1]!)} comes before ${yearText(sorted[2]!)}.`,
      ],
      steps: [
        ...(early.length > 0
          ? [
              'Before the common era the numbers go down as time goes on, so there the larger number is earlier.',
            ]
          : [
              'In the common era the numbers grow as time goes on, so the smaller number is earlier.',
            ]),
        `The order is ${sorted.map(yearText).join(', ')}.`,
      ],
    };
  },
});
