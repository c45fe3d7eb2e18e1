import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { decimal } from '../../decimal.ts';
import { sorted, total } from '../../lists.ts';
import { listed, pickData, rangeOf, twiceMedian } from './data-set.ts';

const half = (twice: number): string => decimal(twice * 5, 1);

export const mean = generator({
  id: 'mean',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const values = pickData(rng, grade, rng.int(4, grade < 8 ? 5 : 7));
    const answer = total(values) / values.length;
    const twice = twiceMedian(values);
    return {
      prompt: `What is the **mean** of these numbers? ${listed(values)}`,
      answer,
      slips: slips(answer, [
        [total(values), 'That is the sum. Share it equally among all the numbers.'],
        [twice / 2, 'That is the median, the middle of the ordered row.'],
        [rangeOf(values), 'That is the range, from the least to the greatest.'],
      ]),
      hints: [
        'The mean is what each would have if all were shared equally.',
        `Add them all. By how many numbers do you divide?`,
      ],
      steps: [
        `Put everything together: ${math(`${values.join(' + ')} = ${total(values)}`)}.`,
        `Share equally among ${values.length} numbers: ${math(`${total(values)} \\div ${values.length} = ${answer}`)}.`,
      ],
    };
  },
});

export const medianChoose = generator({
  id: 'median-choose',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const values = pickData(rng, grade, grade === 6 ? 5 : rng.int(5, 8));
    const row = sorted(values);
    const twice = twiceMedian(values);
    const even = row.length % 2 === 0;
    const middle = Math.floor(row.length / 2);
    const unsorted = even ? values[middle - 1]! + values[middle]! : 2 * values[middle]!;
    return {
      prompt: `What is the **median** of these numbers? ${listed(values)}`,
      right: half(twice),
      wrong: mistakes(half(twice), [
        [
          half(unsorted),
          'You took the middle of the row as it stands. Put the numbers in order first.',
        ],
        [
          String(total(values) / values.length),
          'That is the mean. The median is the middle of the ordered row.',
        ],
        [
          even ? half(2 * row[middle]!) : half(row[middle]! + row[middle + 1]!),
          even
            ? 'There are two numbers in the middle. Take the number halfway between them.'
            : 'With an odd count there is one number in the middle. No halving is needed.',
        ],
        [String(rangeOf(values)), 'That is the range, from the least to the greatest.'],
        [String(row[middle + 1]!), 'Count again from both ends: that one is not in the middle.'],
        [String(row[0]!), 'That is the least number, not the middle one.'],
      ]),
      hints: [
        'Put the numbers in order first.',
        even
          ? 'There is an even count, so two numbers are in the middle.'
          : 'Cross out one from each end until one is left.',
      ],
      steps: [
        `In order: ${listed(row)}.`,
        even
          ? `The two in the middle are ${row[middle - 1]} and ${row[middle]}, because ${middle - 1} numbers stand on each side. Half way between them is ${half(twice)}.`
          : `The one in the middle is ${half(twice)}, because ${middle} numbers stand on each side of it.`,
      ],
    };
  },
});

export const matchMeasures = generator({
  id: 'match-measures',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const values = pickData(rng, grade, grade < 8 ? 5 : 7);
      const row = sorted(values);
      const answers = [
        ['mean', String(total(values) / values.length)],
        ['median', half(twiceMedian(values))],
        ['range', String(rangeOf(values))],
        ['greatest value', String(row.at(-1))],
      ] as const;
      if (new Set(answers.map(([, value]) => value)).size < 4) continue;
      return {
        prompt: `The data are ${listed(values)}. Match each name with its value.`,
        pairs: answers,
        hints: [
          'Put the numbers in order first. Then two of the values can be read off.',
          'Mean: share equally. Median: the middle one. Range: from least to greatest.',
        ],
        steps: [
          `In order: ${listed(row)}. The middle one, ${answers[1][1]}, is the median and the last one, ${answers[3][1]}, the greatest value.`,
          `Range: ${math(`${row.at(-1)} - ${row[0]} = ${answers[2][1]}`)}.`,
          `Mean: the sum is ${total(values)}, shared among ${values.length}: ${answers[0][1]}.`,
        ],
      };
    }
  },
});

export const orderMedians = generator({
  id: 'order-means',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const sets = distinct(4, () => pickData(rng, grade, grade < 8 ? 3 : 4), total).toSorted(
      (a, b) => total(a) - total(b),
    );
    return {
      prompt: 'Put the lists in order of their **means**. The least mean comes first.',
      inOrder: sets.map(listed),
      hints: [
        'All the lists have the same length. What does that mean for comparing?',
        'It is enough to compare the sums.',
      ],
      steps: [
        'All the lists are equally long, so a greater sum has a greater mean.',
        ...sets.map(
          (values) =>
            `${listed(values)}: the sum is ${total(values)}, the mean ${total(values) / values.length}.`,
        ),
      ],
    };
  },
});

export const missingValue = generator({
  id: 'missing-value',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const values = pickData(rng, grade, grade < 8 ? 4 : 5);
    const average = total(values) / values.length;
    const [missing, ...known] = values as [number, ...number[]];
    return {
      prompt: `The mean of ${values.length} numbers is ${average}. Here are all but one: ${listed(known)}. What is the missing number?`,
      answer: missing,
      slips: slips(missing, [
        [average, 'The mean itself would not keep the mean here. Check: add all and divide.'],
        [
          total(known),
          'That is the sum of the known numbers. How much is missing to the full sum?',
        ],
        [
          average * known.length - total(known),
          `There are ${values.length} numbers, the missing one included.`,
        ],
      ]),
      hints: [
        `What is the sum of all ${values.length} numbers, if their mean is ${average}?`,
        'Take the known numbers away from that sum.',
      ],
      steps: [
        `The mean times the count gives the sum: ${math(`${average} \\times ${values.length} = ${total(values)}`)}.`,
        `The known numbers make ${math(`${known.join(' + ')} = ${total(known)}`)}.`,
        `The rest is the missing number: ${math(`${total(values)} - ${total(known)} = ${missing}`)}.`,
      ],
    };
  },
});
