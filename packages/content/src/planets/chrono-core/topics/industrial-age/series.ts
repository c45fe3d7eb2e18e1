import { figure, generator, type Rng } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { SERIES, type Series } from '../../data/industrial.ts';

const tidy = (value: number): number => Math.round(value * 10) / 10;

const chart = ({ title, unit, points }: Series) =>
  figure({
    kind: 'bar-chart',
    title,
    unit,
    bars: points.map(([label, value]) => ({ label, value })),
  });

const two = (rng: Rng, { points }: Series) =>
  rng
    .sample([...points.keys()], 2)
    .toSorted((a, b) => a - b)
    .map((at) => points[at]!) as [Series['points'][0], Series['points'][0]];

export const readTheChart = generator({
  id: 'read-the-chart',
  kind: 'numeric',
  difficulty: 2,
  make(rng) {
    const series = rng.pick(SERIES);
    const [[from, before], [to, after]] = two(rng, series);
    const [larger, smaller] = before > after ? [before, after] : [after, before];
    const the = from.endsWith('s') ? 'the ' : '';
    const rose = after >= before;
    const change = tidy(larger - smaller);
    return {
      prompt: [
        chart(series),
        `By how much did ${series.what} **${rose ? 'rise' : 'fall'}** from ${the}${from} to ${the}${to}? Answer in ${series.unit === 'percent' ? 'percentage points' : series.unit}.`,
      ],
      answer: change,
      slips: slipsFor(change, [
        {
          value: after,
          why: `That is the value of ${the}${to}. The question is how much it changed.`,
        },
        {
          value: before,
          why: `That is the value of ${the}${from}. The question is how much it changed.`,
        },
        { value: tidy(before + after), why: 'You added the two values. Take the difference.' },
      ]),
      hints: [
        `Read off two bars: ${from} and ${to}.`,
        `The bar of ${the}${from} shows ${before}. Find the other one, and take the smaller from the larger.`,
      ],
      steps: [
        `${from}: ${before}. ${to}: ${after}. The difference is ${larger} − ${smaller} = ${change}.`,
        series.why,
      ],
      source: series.source,
      about: `${series.title}, ${from} to ${to}`,
    };
  },
});

export const greatestChange = generator({
  id: 'greatest-change',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const series = rng.pick(SERIES);
    const steps = series.points.slice(1).map(([to, after], at) => {
      const [from, before] = series.points[at]!;
      const the = from.endsWith('s') ? 'the ' : '';
      return { name: `From ${the}${from} to ${the}${to}`, change: tidy(after - before) };
    });
    const smallerThan = (most: number) => steps.filter(({ change }) => change < most);
    const right = rng.pick(steps.filter(({ change }) => smallerThan(change).length >= 3));
    const others = rng.sample(smallerThan(right.change), 3);
    const picked = [right, ...others];
    return {
      prompt: [chart(series), `In which of these steps did ${series.what} grow **most**?`],
      right: right.name,
      wrong: others.map(({ name, change }) => ({
        text: name,
        why:
          change < 0
            ? `In that step it fell by ${-change}.`
            : `In that step it grew by ${change}. Another one is larger.`,
      })),
      hints: [
        'It is not the highest bar that counts, but the greatest difference between two neighbors.',
        `${others[0]!.name}: ${others[0]!.change < 0 ? 'it fell' : `it grew by ${others[0]!.change}`}. Work out the others in the same way.`,
      ],
      steps: [
        picked
          .map(({ name, change }) => `${name}: ${change < 0 ? `down ${-change}` : `up ${change}`}`)
          .join('. ') + '.',
        `${right.name} is the greatest rise. ${series.why}`,
      ],
      source: series.source,
      about: `${series.title}, greatest change`,
    };
  },
});

/** Hours and pay as reports of the time tell them; the worker is invented. */
export const workingWeek = generator({
  id: 'working-week',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const hours = rng.int(10, 13);
    const cents = rng.pick([8, 10, 12, 14, 15]);
    const week = hours * 6;
    const pay = week * cents;
    const rent = rng.int(2, 3) * 100 - (grade < 9 ? 0 : 25);
    const dollars = (value: number) => (value / 100).toFixed(2);
    return {
      prompt: `Suppose a mill worker in 1885 works **${hours} hours a day, six days a week**, for **${cents} cents an hour**. Rent for two rooms is **$${dollars(rent)} a week**.`,
      parts: [
        {
          prompt: 'How many **hours** is that in a week?',
          answer: week,
          unit: 'hours',
          slips: [{ value: hours * 7, why: 'You counted seven days. Sunday was free.' }],
        },
        {
          prompt: 'What is the **pay for a week**, in dollars?',
          answer: dollars(pay),
          follows: `a * ${cents} / 100`,
          unit: '$',
          slips: [{ value: pay, why: 'That is in cents. Divide by 100.' }],
        },
        {
          prompt: 'How much is **left after rent**, in dollars?',
          answer: dollars(pay - rent),
          follows: `b - ${dollars(rent)}`,
          unit: '$',
        },
      ],
      hints: [
        'First the hours of a week, then times the pay of an hour.',
        `${cents} cents is $${(cents / 100).toFixed(2)}. Multiply it by the hours of the week.`,
      ],
      steps: [
        `${hours} × 6 = ${week} hours. Today 40 hours count as a full week in many jobs.`,
        `${week} × $${(cents / 100).toFixed(2)} = $${dollars(pay)}.`,
        `$${dollars(pay)} − $${dollars(rent)} = $${dollars(pay - rent)} for food, fuel and clothes. That is why many families sent their children to work, and why unions asked for shorter hours and higher pay.`,
      ],
      source: 'U.S. Bureau of Labor Statistics, History of Wages (typical figures)',
      about: `week of ${hours} hours at ${cents}`,
    };
  },
});
