import { generator, math } from '@planets/practice';
import { decimal } from '../../decimal.ts';
import { distinct } from '../../distinct.ts';
import { lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';

const THINGS = [
  ['A library has', 'books', 'It', 'buys new ones'],
  ['A club has', 'members', 'It', 'wins new ones'],
  ['A town has', 'trees along its streets', 'It', 'plants new ones'],
  ['A website has', 'readers a day', 'It', 'finds new ones'],
] as const;

export const newAmount = generator({
  id: 'new-amount',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const up = rng.chance(1, 2);
    const percent = rng.pick(grade === 6 ? [10, 20, 25, 50] : [5, 10, 15, 20, 25, 30, 40]);
    const base = lowest(percent, 100).bottom;
    const old = base * rng.int(base < 5 ? 8 : 3, grade === 6 ? 20 : 30);
    const change = (old * percent) / 100;
    const result = up ? old + change : old - change;
    const [has, what] = rng.pick(THINGS);
    return {
      prompt: `${has} ${old} ${what}. Then the number ${up ? 'goes up' : 'goes down'} by ${percent}%. How many are there now?`,
      right: String(result),
      wrong: mistakes(result, [
        [
          up ? old + percent : Math.abs(old - percent),
          `The ${percent} was ${up ? 'added' : 'taken away'} as a number. It means ${percent}% of ${old}.`,
        ],
        [change, 'That is the change alone. How many are there after it?'],
        [
          up ? old - change : old + change,
          `That would be right if the number went ${up ? 'down' : 'up'}.`,
        ],
        ...(up || percent < 50
          ? ([[result + (up ? change : -change), 'The change was taken twice.']] as const)
          : []),
        [result + 10, 'Work out the change once more.'],
        [result + 5, 'Work out the change once more.'],
      ]),
      hints: [
        `How much is ${percent}% of ${old}?`,
        up
          ? 'The old amount stays, and the change comes on top.'
          : 'The change is taken away from the old amount.',
      ],
      steps: [
        `The change: ${math(`${decimal(percent, 2)} \\times ${old} = ${change}`)}.`,
        `${up ? 'It goes up' : 'It goes down'}: ${math(`${old} ${up ? '+' : '-'} ${change} = ${result}`)}.${grade === 6 ? '' : ` In one step: ${math(`${old} \\times ${decimal(up ? 100 + percent : 100 - percent, 2)}`)}, because ${up ? 100 + percent : 100 - percent}% of the old amount are there now.`}`,
      ],
    };
  },
});

export const percentChange = generator({
  id: 'percent-change',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const up = rng.chance(1, 2);
    const percent = rng.pick(
      grade === 6 ? [10, 20, 25, 50] : [5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 60],
    );
    const base = lowest(percent, 100).bottom;
    const old = base * rng.int(base < 5 ? 8 : 2, grade === 6 ? 16 : 24);
    const change = (old * percent) / 100;
    const now = up ? old + change : old - change;
    const what = rng.pick([
      'The number of visitors',
      'The price of a ticket, in cents,',
      'The height of a wave, in centimeters,',
      'The number of cars on a street',
      'The water level of a lake, in centimeters,',
    ]);
    const wrongBase = Math.round((change / now) * 100);
    return {
      prompt: `${what} ${up ? 'rises' : 'falls'} from ${old} to ${now}. By how many percent does it ${up ? 'rise' : 'fall'}?`,
      answer: percent,
      unit: '%',
      slips: slips(percent, [
        [change, `That is the change as a number. What percent of ${old} is it?`],
        ...((change * 100) % now === 0
          ? ([
              [
                wrongBase,
                `You compared with the new amount. The change is measured from where it began: ${old}.`,
              ],
            ] as const)
          : []),
        [
          up ? 100 + percent : 100 - percent,
          'That is the new amount in percent of the old one. Only the change is asked for.',
        ],
      ]),
      hints: [
        'How much does it change? Write that as a number first.',
        'Compare the change with the amount at the beginning.',
      ],
      steps: [
        `The change: ${math(up ? `${now} - ${old} = ${change}` : `${old} - ${now} = ${change}`)}.`,
        `Compare it with the beginning, because that was the 100%: ${math(`\\frac{${change}}{${old}} = ${decimal(percent, 2)}`)}, which is ${percent}%.`,
      ],
    };
  },
});

export const matchFactors = generator({
  id: 'match-factors',
  kind: 'match',
  difficulty: 2,
  grades: [7, 8],
  make(rng, grade) {
    const percent = rng.pick([5, 8, 10, 20, 30, 40]);
    const other = rng.pick([2, 12, 15, 25, 35, 60]);
    const rows = [
      [`goes up by ${percent}%`, 100 + percent] as const,
      [`goes down by ${percent}%`, 100 - percent] as const,
      [`goes up by ${other}%`, 100 + other] as const,
      grade === 7
        ? ([`goes down by ${other}%`, 100 - other] as const)
        : ([`goes up by ${100 + percent}%`, 200 + percent] as const),
    ] as const;
    return {
      prompt: 'A number changes. By what is it multiplied? Match.',
      pairs: rows.map(([text, factor]) => [text, math(`\\times ${decimal(factor, 2)}`)]),
      hints: [
        'Before the change there are 100%. How many percent are there after it?',
        'Write that percent as a decimal: 100% is 1.',
      ],
      steps: rows.map(
        ([text, factor]) =>
          `It ${text}: then there are ${factor}% of it, and ${factor}% is ${decimal(factor, 2)}.`,
      ),
    };
  },
});

export const orderChanges = generator({
  id: 'order-changes',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const percents = distinct(4, () => rng.pick([5, 10, 20, 25, 30, 40, 50, 60, 75, 100])).toSorted(
      (a, b) => a - b,
    );
    const rows = percents.map((percent) => {
      const base = lowest(percent, 100).bottom;
      const most = Math.floor((grade === 6 ? 120 : 240) / base);
      const old = base * rng.int(Math.ceil(most / 6), most);
      return { percent, old, now: old + (old * percent) / 100 };
    });
    return {
      prompt: 'Put the changes in order of the **percent** increase. The least comes first.',
      inOrder: rows.map(({ old, now }) => `from ${old} to ${now}`),
      hints: [
        'The same difference is a lot for a small number and little for a large one.',
        'Divide each change by the number it started from.',
      ],
      steps: [
        'The percent increase is the change compared with the start.',
        ...rows.map(
          ({ percent, old, now }) =>
            `From ${old} to ${now}: ${math(`\\frac{${now - old}}{${old}} = ${decimal(percent, 2)}`)}, so ${percent}%.`,
        ),
      ],
    };
  },
});
