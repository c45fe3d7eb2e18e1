import { authored, generator, math } from '@planets/practice';

export const matchTrend = generator({
  id: 'match-association',
  kind: 'match',
  difficulty: 1,
  make(rng) {
    const up = rng.pick([
      'height of a child and length of the arm',
      'pages of a book and its weight',
      'size of a garden and number of plants',
      'rain in a month and water in the lake',
    ]);
    const down = rng.pick([
      'hours a candle has burned and its height',
      'speed of a train and time of the trip',
      'outside temperature and cups of hot tea sold',
      'people who share a cake and size of a piece',
    ]);
    const none = rng.pick([
      'shoe size and points in a math quiz',
      'letters in a name and height',
      'house number and number of pets',
      'birthday in the month and running speed',
    ]);
    return {
      prompt: 'Which association do you expect? Match.',
      pairs: [
        [up, 'positive: more of one goes with more of the other'],
        [down, 'negative: more of one goes with less of the other'],
        [none, 'none: one tells nothing about the other'],
      ] as const,
      hints: [
        'Imagine that the first one grows. What do you expect of the second?',
        'For one pair it makes no difference at all.',
      ],
      steps: [
        `Positive: ${up}.`,
        `Negative: ${down}.`,
        `No association: ${none}. There is no reason why one should go with the other.`,
      ],
      about: `${up} ${down}`,
    };
  },
});

/** Two things that rise together, and the third that moves both. */
const TOGETHER = [
  [
    'the number of ice creams sold',
    'the number of people with sunburn',
    'hot, sunny weather brings more of both',
  ],
  [
    'the number of firefighters at a fire',
    'the damage done by the fire',
    'a larger fire brings more of both',
  ],
  [
    'the shoe size of children',
    'how well they read',
    'older children have both larger feet and more practice',
  ],
  ['the number of umbrellas carried', 'the number of puddles', 'rain brings more of both'],
  [
    'the number of teeth of babies',
    'the number of words they say',
    'older babies have more of both',
  ],
  ['the sales of gloves', 'the cost of heating', 'cold weather raises both'],
] as const;

export const causeOrNot = generator({
  id: 'cause-or-not',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const [one, two, third] = rng.pick(TOGETHER);
    return {
      prompt: `A scatter plot shows a positive association between ${one} and ${two}. What is the best explanation?`,
      right: `Neither causes the other: ${third}.`,
      wrong: [
        {
          text: `A change in ${one} causes a change in ${two}.`,
          why: 'Going together does not show that one causes the other. What else could change both?',
        },
        {
          text: `A change in ${two} causes a change in ${one}.`,
          why: 'Going together does not show that one causes the other. What else could change both?',
        },
        {
          text: 'The association must be a mistake in the data.',
          why: 'Two things can really go together without one causing the other.',
        },
      ],
      hints: [
        'Would changing one of the two on purpose change the other?',
        'Is there a third thing that changes both?',
      ],
      steps: [
        'An association only tells that two things go together.',
        `Here a third thing is behind both: ${third}.`,
      ],
      about: one,
    };
  },
});

export const explainLine = authored({ id: 'explain-prediction', difficulty: 4 }, 'open', {
  prompt:
    'A line of fit for the height of sunflowers (in centimeters) against their age (in weeks) is y = 12x + 8. It was made from plants between 1 and 10 weeks old. Someone uses it to predict the height at 60 weeks. Explain what the 12 and the 8 mean, find the prediction, and say whether you would trust it.',
  sample:
    'The 12 means that the plants grow about 12 centimeters each week. The 8 means that the line starts at about 8 centimeters at week 0. For 60 weeks the line predicts 12 times 60 plus 8, which is 728 centimeters. I would not trust that: the data end at 10 weeks, and a sunflower does not grow for more than a year at the same speed. A line of fit is only good near the data it was made from.',
  rubric: [
    { name: 'Slope', full: 'Says that 12 is the growth in centimeters for each week.', points: 2 },
    { name: 'Start', full: 'Says that 8 is the predicted height at week 0.', points: 1 },
    { name: 'Prediction', full: 'Finds 728 centimeters with the calculation.', points: 1 },
    {
      name: 'Judgment',
      full: 'Doubts it, because 60 weeks lie far outside the data or because growth slows down.',
      points: 2,
    },
  ],
  words: { min: 40, max: 180 },
  hints: [
    'What happens to y when x grows by 1? What is y when x is 0?',
    'From which ages did the data come?',
  ],
  steps: [
    'The slope 12 is the change for each week, the 8 the value at week 0.',
    `${math('12 \\times 60 + 8 = 728')} centimeters. The data stop at 10 weeks, so nothing shows that the trend goes on to 60.`,
  ],
});
