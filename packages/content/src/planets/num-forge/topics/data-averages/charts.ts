import { figure, generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { sorted, total } from '../../lists.ts';
import { pickChart, rangeOf } from './data-set.ts';

export const readBars = generator({
  id: 'read-bars',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { chart, labels, values, unit } = pickChart(rng, grade);
    const [first, second] = rng.sample([0, 1, 2, 3, 4], 2) as [number, number];
    const [a, b] = values[first]! > values[second]! ? [first, second] : [second, first];
    const gap = values[a]! - values[b]!;
    return rng.chance(1, 2)
      ? {
          prompt: [
            chart,
            `How many more ${unit} are shown for ${labels[a]} than for ${labels[b]}?`,
          ],
          right: String(gap),
          wrong: mistakes(gap, [
            [values[a]! + values[b]!, 'You added. “How many more” asks for the difference.'],
            [values[a]!, `That is the whole bar of ${labels[a]}. Compare it with ${labels[b]}.`],
            [values[b]!, `That is the bar of ${labels[b]} alone.`],
            [rangeOf(values), 'That is the difference between the longest and the shortest bar.'],
            [gap + 1, 'Read the two bars once more.'],
          ]),
          hints: [
            'Find the two bars by their labels.',
            '“How many more” asks how far apart they are.',
          ],
          steps: [
            `Read the bars: ${values[a]} for ${labels[a]}, ${values[b]} for ${labels[b]}.`,
            `“How many more” is the difference: ${math(`${values[a]} - ${values[b]} = ${gap}`)}.`,
          ],
        }
      : {
          prompt: [chart, `What is the mean number of ${unit}?`],
          right: String(total(values) / 5),
          wrong: mistakes(total(values) / 5, [
            [total(values), 'That is the sum of all bars. Share it equally among the five.'],
            [sorted(values)[2]!, 'That is the median, the middle bar in size.'],
            [sorted(values)[4]!, 'That is the longest bar.'],
            [rangeOf(values), 'That is the range, from the shortest bar to the longest.'],
          ]),
          hints: [
            'Imagine all the bars made equally long without adding or losing any.',
            'Add the five values. What do you do then?',
          ],
          steps: [
            `Add all the bars: ${math(`${values.join(' + ')} = ${total(values)}`)}.`,
            `There are 5 bars, so share by 5: ${math(`${total(values)} \\div 5 = ${total(values) / 5}`)}.`,
          ],
        };
  },
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'] as const;

export const readTrend = generator({
  id: 'read-trend',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const values = distinct(6, () => rng.int(grade, grade * 8));
    const rises = values.slice(1).map((value, at) => value - values[at]!);
    const at = rises.indexOf(Math.max(...rises));
    const unique = rises.filter((rise) => rise === rises[at]).length === 1 && rises[at]! > 0;
    const chart = figure({
      kind: 'line-chart',
      title: 'Members of a chess club',
      unit: 'members',
      points: MONTHS.map((label, month) => ({ label, value: values[month]! })),
    });
    if (!unique)
      return {
        prompt: [chart, 'What is the **range** of the six values?'],
        answer: rangeOf(values),
        slips: slips(rangeOf(values), [
          [
            Math.max(...values),
            'That is the greatest value. The range goes from the least to the greatest.',
          ],
          [
            Math.abs(values[5]! - values[0]!),
            'That is the change from the first month to the last.',
          ],
        ]),
        hints: ['Find the highest and the lowest point of the line.', 'How far apart are they?'],
        steps: [
          `The highest value is ${Math.max(...values)}, the lowest ${Math.min(...values)}.`,
          `The range is how far they are apart: ${math(`${Math.max(...values)} - ${Math.min(...values)} = ${rangeOf(values)}`)}.`,
        ],
      };
    return {
      prompt: [
        chart,
        'Look at how the number changes from each month to the next. How many members did the club gain in the month-to-month step with the **largest increase**?',
      ],
      answer: rises[at]!,
      slips: slips(rises[at]!, [
        [
          Math.max(...values),
          'That is the greatest value. Look for the greatest rise between two months.',
        ],
        [
          rangeOf(values),
          'That is from the least to the greatest value. Compare neighbouring months only.',
        ],
      ]),
      hints: [
        'Where does the line go up most steeply?',
        'Take the two values at the ends of that piece.',
      ],
      steps: [
        `The line rises most from ${MONTHS[at]} to ${MONTHS[at + 1]}: the steeper, the larger the increase.`,
        `The difference: ${math(`${values[at + 1]} - ${values[at]} = ${rises[at]}`)}.`,
      ],
    };
  },
});

export const trueStatements = generator({
  id: 'true-statements',
  kind: 'choices',
  difficulty: 4,
  make(rng, grade) {
    const { chart, labels, values } = pickChart(rng, grade);
    const row = sorted(values);
    const labelOf = (value: number) => labels[values.indexOf(value)]!;
    const average = total(values) / 5;
    const above = values.filter((value) => value > average).length;
    const pairs = [
      [`The median is ${row[2]}.`, `The median is ${row[3]}.`],
      [`The range is ${row[4]! - row[0]!}.`, `The range is ${row[4]}.`],
      [
        `The bar of ${labelOf(row[4]!)} is the longest.`,
        `The bar of ${labelOf(row[3]!)} is the longest.`,
      ],
      [`The mean is ${average}.`, `The mean is ${average + 1}.`],
      [
        `${above} of the 5 ${above === 1 ? 'bar is' : 'bars are'} above the mean.`,
        `${above + 1} of the 5 bars are above the mean.`,
      ],
    ] as const;
    const chosen = rng.shuffle(pairs);
    const count = rng.int(2, 3);
    const right = chosen.slice(0, count).map(([yes]) => yes);
    const wrong = chosen.slice(count).map(([, no]) => no);
    return {
      prompt: [chart, 'Pick **every** statement that is true.'],
      right,
      wrong,
      hints: [
        'Write down the five values in order first.',
        'Check each statement on its own: median, range and mean are three different things.',
      ],
      steps: [
        `In order: ${row.join(', ')}. So the median is ${row[2]} and the range ${math(`${row[4]} - ${row[0]} = ${row[4]! - row[0]!}`)}.`,
        `The sum is ${total(values)}, so the mean is ${average}, and ${above} ${above === 1 ? 'value is' : 'values are'} above it.`,
        `True: ${right.join(' ')}`,
      ],
    };
  },
});
