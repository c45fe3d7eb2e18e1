import { figure, generator } from '@planets/practice';
import { grouped, tidy } from '../../../../authoring/wording.ts';
import { source } from './source.ts';

export const naturalIncrease = generator({
  id: 'natural-increase',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const thousands = rng.int(2, 90) * 10;
    const deaths = rng.int(8, 14);
    const births = deaths + rng.pick([-4, -3, -2, 2, 3, 5, 8, 10, 15, 20]);
    const asPercent = grade > 9 && rng.chance(1, 2);
    const change = births - deaths;
    return {
      prompt: `A country has ${grouped(thousands * 1000)} people. In a year there are ${births} births and ${deaths} deaths for each 1000 people, and nobody moves in or out. By ${asPercent ? 'what percent' : 'how many people'} does the population change? Use a minus if it is a loss.`,
      answer: asPercent ? tidy(change / 10) : change * thousands,
      unit: asPercent ? '%' : 'people',
      slips: [
        {
          value: asPercent ? change : change * thousands * 10,
          why: asPercent
            ? 'That is the change for each 1000 people. Percent means for each 100.'
            : 'The rates are for each 1000 people, not for each 100.',
        },
      ],
      hints: [
        'First find the change for each 1000 people: births minus deaths.',
        asPercent
          ? 'Percent means for each 100, a tenth of 1000.'
          : `How many thousands are ${grouped(thousands * 1000)} people?`,
      ],
      steps: [
        `Births add and deaths take away: ${births} − ${deaths} = ${change < 0 ? `−${-change}` : change} for each 1000 people.`,
        asPercent
          ? `For each 100 people that is ${change < 0 ? `−${tidy(-change / 10)}` : tidy(change / 10)}, so ${change < 0 ? `−${tidy(-change / 10)}` : tidy(change / 10)}%.`
          : `There are ${thousands} thousands: ${thousands} × ${change < 0 ? `(−${-change})` : change} = ${change < 0 ? `−${grouped(-change * thousands)}` : grouped(change * thousands)} people.`,
      ],
      source,
    };
  },
});

export const doublingTime = generator({
  id: 'doubling-time',
  kind: 'numeric',
  difficulty: 4,
  grades: [9, 12],
  make(rng) {
    const rate = rng.pick([0.5, 0.7, 1, 1.4, 2, 2.5, 2.8, 3.5]);
    const years = tidy(70 / rate);
    const start = rng.int(2, 40);
    const doublings = rng.int(1, 3);
    const back = rng.chance(1, 2);
    return {
      prompt: back
        ? `A city of ${start * 10},000 people grows by ${rate}% a year. The rule of 70 says that it doubles every 70 ÷ ${rate} years. How many people does it have after ${tidy(years * doublings)} years?`
        : `A city of ${start * 10},000 people grows by ${rate}% a year. Use the rule of 70: after how many years will it have ${grouped(start * 10_000 * 2 ** doublings)} people?`,
      answer: back ? start * 10_000 * 2 ** doublings : tidy(years * doublings),
      unit: back ? 'people' : 'years',
      hints: [
        'The rule of 70: the doubling time in years is about 70 divided by the percent of growth.',
        back
          ? `How many doubling times of ${years} years are in ${tidy(years * doublings)} years?`
          : 'How many times does the number have to double?',
      ],
      steps: [
        `Growth builds on growth. The doubling time is 70 ÷ ${rate} = ${years} years.`,
        back
          ? `${tidy(years * doublings)} years are ${doublings} doubling ${doublings === 1 ? 'time' : 'times'}: ${grouped(start * 10_000)} × ${2 ** doublings} = ${grouped(start * 10_000 * 2 ** doublings)} people.`
          : `${grouped(start * 10_000 * 2 ** doublings)} is ${2 ** doublings} times as many, so ${doublings} doubling ${doublings === 1 ? 'time' : 'times'}: ${tidy(years * doublings)} years.`,
      ],
      source,
    };
  },
});

export const growthInChart = generator({
  id: 'growth-in-chart',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const years = [1980, 1990, 2000, 2010, 2020];
    const gains = rng.sample(grade < 10 ? [5, 10, 20, 30] : [6, 9, 13, 18], 4);
    const values = gains.reduce<number[]>(
      (list, gain) => [...list, list.at(-1)! + gain],
      [rng.int(4, 12) * 10],
    );
    const span = (from: number) => `from ${years[from]} to ${years[from + 1]}`;
    const most = rng.chance(1, 2);
    const right = gains.indexOf(most ? Math.max(...gains) : Math.min(...gains));
    const rise = (from: number) =>
      `${span(from).replace('from', 'From')} it grew from ${values[from]} to ${values[from + 1]} thousand, by ${gains[from]} thousand.`;
    return {
      prompt: [
        figure({
          kind: 'line-chart',
          title: 'People in an imagined city',
          unit: 'thousands',
          points: years.map((year, at) => ({ label: String(year), value: values[at]! })),
        }),
        `In which ten years did the city gain the **${most ? 'most' : 'fewest'}** people?`,
      ],
      right: span(right),
      wrong: [0, 1, 2, 3]
        .filter((from) => from !== right)
        .map((from) => ({ text: span(from), why: rise(from) })),
      hints: [
        'The gain is the difference between two points next to each other.',
        `The ${most ? 'steeper' : 'flatter'} the line, the ${most ? 'larger' : 'smaller'} the gain.`,
      ],
      steps: [
        ...[0, 1, 2, 3].map(rise),
        `So the ${most ? 'largest' : 'smallest'} gain was ${span(right)}.`,
      ],
      source,
    };
  },
});
