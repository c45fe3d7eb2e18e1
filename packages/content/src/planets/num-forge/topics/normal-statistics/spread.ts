import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

/** Distances from the mean that add up to 0, with a whole standard deviation. */
const DISTANCES = [
  [-7, -1, 1, 7],
  [-3, -1, -1, 5],
  [-3, -1, 0, 1, 3],
  [-7, -1, 1, 2, 5],
  [-6, -2, 0, 2, 6],
  [-5, -2, -1, 1, 7],
  [-4, -4, 4, 4],
  [-3, -3, 3, 3],
] as const;

const pickData = (rng: Rng) => {
  const drawn = rng.pick(DISTANCES);
  const sign = rng.chance(1, 2) ? 1 : -1;
  const mean = rng.int(9, 40);
  const variance = drawn.reduce<number>((sum, one) => sum + one * one, 0) / drawn.length;
  return {
    values: rng.shuffle(drawn.map((one) => mean + sign * one)),
    mean,
    variance,
    deviation: Math.sqrt(variance),
  };
};

export const standardDeviation = generator({
  id: 'standard-deviation',
  kind: 'multi-step',
  difficulty: 4,
  make(rng) {
    const { values, mean, variance, deviation } = pickData(rng);
    const sum = variance * values.length;
    return {
      prompt: `The values are ${values.join(', ')}. They are all the values there are.`,
      parts: [
        { prompt: 'What is their mean?', answer: mean },
        {
          prompt:
            'Square the distance of each value from the mean. What is the **sum** of these squares?',
          answer: sum,
          slips: slips(sum, [
            [0, 'The distances themselves always add up to 0. Square them first.'],
          ]),
        },
        {
          prompt: 'What is the variance, the mean of these squares?',
          answer: variance,
          follows: `b / ${values.length}`,
        },
        {
          prompt: 'What is the standard deviation?',
          answer: deviation,
          follows: 'sqrt(c)',
          slips: slips(deviation, [[variance, 'That is the variance. Take its root.']]),
        },
      ],
      hints: [
        'Add the values and divide by how many there are.',
        'The standard deviation is the root of the mean squared distance from the mean.',
      ],
      steps: [
        `Mean: ${math(`\\frac{${values.join(' + ')}}{${values.length}} = ${mean}`)}.`,
        `Squares of the distances: ${math(values.map((value) => (value - mean) ** 2).join(', '))}. Their sum is ${sum}.`,
        `Variance: ${math(`${sum} \\div ${values.length} = ${variance}`)}. Standard deviation: ${math(`\\sqrt{${variance}} = ${deviation}`)}.`,
      ],
    };
  },
});

export const mostSpread = generator({
  id: 'most-spread',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const middle = rng.int(12, 60);
    const wide = rng.chance(1, 2);
    const shapes = [
      [-1, 0, 0, 0, 1],
      [-2, -1, 0, 1, 2],
      [-4, -2, 0, 2, 4],
      [-6, -5, 0, 5, 6],
    ] as const;
    const shift = distinct(4, () => rng.int(-9, 9));
    const sets = shapes.map((shape, at) =>
      shape.map((one) => middle + (shift[at] ?? 0) + one).join(', '),
    );
    const right = sets[wide ? 3 : 0]!;
    return {
      prompt: `Which data set has the **${wide ? 'greatest' : 'least'}** standard deviation?`,
      right,
      wrong: sets
        .filter((set) => set !== right)
        .map((text) => ({
          text,
          why: `The standard deviation tells how far the values lie from their mean. In another set they lie ${wide ? 'further away' : 'closer to it'}.`,
        })),
      hints: [
        'You need not calculate: look how far the values lie from the middle of their own set.',
        'Whether the numbers are large or small makes no difference. Only their spread counts.',
      ],
      steps: [
        'The standard deviation measures how far the values typically lie from their mean.',
        `In ${right} they lie ${wide ? 'furthest from' : 'closest to'} it.`,
      ],
    };
  },
});

export const changedData = generator({
  id: 'changed-data',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const mean = rng.int(10, 40) * 2;
    const deviation = rng.int(2, 9) * 2;
    const by = rng.int(2, 9);
    const type = rng.pick(['plus', 'minus', 'times', 'half'] as const);
    const show = (m: number, d: number) => `Mean ${m}, standard deviation ${d}`;
    const [m, d] = {
      plus: [mean + by, deviation],
      minus: [mean - by, deviation],
      times: [mean * by, deviation * by],
      half: [mean / 2, deviation / 2],
    }[type] as [number, number];
    const what = {
      plus: `${by} is added to every value`,
      minus: `${by} is subtracted from every value`,
      times: `every value is multiplied by ${by}`,
      half: 'every value is halved',
    }[type];
    const moved = type === 'plus' || type === 'minus';
    return {
      prompt: `A data set has the mean ${mean} and the standard deviation ${deviation}. Now ${what}. What are mean and standard deviation afterwards?`,
      right: show(m, d),
      wrong: mistakes(show(m, d), [
        [
          show(
            m,
            moved ? (type === 'plus' ? deviation + by : Math.abs(deviation - by)) : deviation,
          ),
          moved
            ? 'All values move together, so their distances from the mean stay as they are.'
            : 'The distances from the mean are changed by the same factor.',
        ],
        [
          show(mean, d === deviation ? deviation + by : d),
          'When all values change, their mean changes with them.',
        ],
        [show(mean, deviation), 'When all values change, their mean changes with them.'],
        [
          show(m, moved ? deviation * by : deviation * by * by),
          moved
            ? 'All values move together, so their distances from the mean stay as they are.'
            : 'That is what happens to the variance. The standard deviation is its root.',
        ],
        [
          show(m, deviation / 2 === d ? deviation / 4 : deviation / 2),
          'Check what happens to the distances from the mean.',
        ],
      ]),
      hints: [
        'Imagine the values as points on a number line. How do they move?',
        'What happens to their distances from each other?',
      ],
      steps: moved
        ? [
            `All points move by ${by}, and the mean moves with them: ${m}.`,
            `Their distances do not change, so the standard deviation stays ${d}.`,
          ]
        : [
            `All values change by the same factor, and so does the mean: ${m}.`,
            `The distances from the mean change by that factor too: the standard deviation is ${d}.`,
          ],
    };
  },
});

export const marginOfError = generator({
  id: 'margin-of-error',
  kind: 'choice',
  difficulty: 4,
  grades: [11, 12],
  make(rng) {
    const root = rng.pick([10, 20, 25, 40, 50]);
    const n = root * root;
    const margin = 100 / root;
    const percent = rng.int(30, 70);
    const show = (m: number) => `between ${percent - m}% and ${percent + m}%`;
    const tell = rng.pick([
      ['voters', 'are for a new park'],
      ['students', 'want longer breaks'],
      ['readers', 'prefer paper to a screen'],
      ['visitors', 'come by train'],
    ] as const);
    return {
      prompt: `In a random sample of ${n} ${tell[0]}, ${percent}% ${tell[1]}. The margin of error is about ${math('\\frac{1}{\\sqrt{n}}')}. Between which percentages does the true share most likely lie?`,
      right: show(margin),
      wrong: mistakes(show(margin), [
        [show(margin * 2), 'Take the root of the size of the sample, and divide 1 by it.'],
        [show(margin / 2), 'The margin goes to each side: it is not halved.'],
        [show(100 / n < 0.5 ? 1 : 100 / n), 'Take the root of n first.'],
        [
          show(root / 2 > percent ? 3 : root / 2),
          'Divide 1 by the root, and write it as a percentage.',
        ],
      ]),
      hints: [
        `What is the root of ${n}?`,
        'Write the margin as a percentage. It is added and subtracted.',
      ],
      steps: [
        `${math(`\\frac{1}{\\sqrt{${n}}} = \\frac{1}{${root}} = ${1 / root}`)}, that is ${margin}%.`,
        `From ${percent}% it goes ${margin} to each side: ${show(margin)}. A larger sample would make the margin smaller.`,
      ],
    };
  },
});

const SAMPLES = [
  {
    goal: 'how many hours the students of a school sleep',
    good: '60 names are drawn at random from the list of all students',
    bad: [
      [
        'The students in the first bus on Monday are asked',
        'They get up early, so they may sleep less than others.',
      ],
      [
        'Whoever likes fills in a form on the school website',
        'Those who answer choose themselves. They may differ from the others.',
      ],
      [
        'The members of the swimming team are asked',
        'They train early, so they may sleep differently from the others.',
      ],
    ],
  },
  {
    goal: 'how satisfied the visitors of a museum are',
    good: 'Every 20th visitor of a whole week is asked at the exit',
    bad: [
      [
        'The visitors who write in the guest book are counted',
        'Mostly those with a strong opinion write in it.',
      ],
      ['The members of the friends of the museum are asked', 'They like the museum already.'],
      [
        'All visitors of one rainy Sunday evening are asked',
        'That evening may not be like the other days.',
      ],
    ],
  },
  {
    goal: 'how long the batteries of a factory last',
    good: 'From each hour of production some batteries are picked at random and tested',
    bad: [
      [
        'The first 100 batteries of the morning are tested',
        'The machine may work differently later in the day.',
      ],
      ['Batteries that customers sent back are tested', 'Those are sent back because they failed.'],
      ['The heaviest batteries are tested', 'The heaviest may last longer than the others.'],
    ],
  },
  {
    goal: 'what share of a town takes the bus',
    good: '500 people are drawn at random from the register of the town',
    bad: [
      ['People are asked at the bus stops', 'Whoever stands at a bus stop takes the bus.'],
      [
        'Drivers are asked at a gas station',
        'They come by car, so they may take the bus less often.',
      ],
      ['Readers of a newspaper are invited to write in', 'Those who answer choose themselves.'],
    ],
  },
  {
    goal: 'which books the readers of a library like',
    good: 'From all library cards 80 are drawn at random, and their owners are asked',
    bad: [
      [
        'The children in the story hour are asked',
        'They are of one age. Others may like other books.',
      ],
      [
        'Those who stand at the shelf of thrillers are asked',
        'They were chosen by what they like.',
      ],
      [
        'Whoever has time on a Tuesday morning is asked',
        'At that time many readers are at work or at school.',
      ],
    ],
  },
] as const;

export const sampling = generator({
  id: 'sampling',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const { goal, good, bad } = rng.pick(SAMPLES);
    return {
      prompt: `Someone wants to find out ${goal}. Which sample represents all of them best?`,
      right: good,
      wrong: bad.map(([text, why]) => ({ text, why })),
      about: goal,
      hints: [
        'In a good sample everybody has the same chance to be chosen.',
        'Ask of each: who is more likely to be in it, and could they differ from the others?',
      ],
      steps: [
        'A sample is fair when chance alone decides who is in it.',
        `${good}: nobody is preferred, so it represents all of them.`,
      ],
    };
  },
});
