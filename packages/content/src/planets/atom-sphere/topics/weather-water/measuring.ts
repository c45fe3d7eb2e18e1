import { figure, generator, type Rng } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { tidy } from '../../../../authoring/wording.ts';

const source = 'U.S. National Weather Service';
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;
const FULL = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const degrees = (value: number) => `${String(value).replace('-', '−')} °C`;

const SCALES: Readonly<Record<number, { readonly min: number; readonly max: number }>> = {
  2: { min: 0, max: 30 },
  3: { min: 0, max: 40 },
  4: { min: 0, max: 40 },
  5: { min: -20, max: 30 },
  6: { min: -30, max: 30 },
};

/** A change of temperature, placed on the scale of a thermometer; from grade 5 on through zero. */
export const placeTemperature = generator({
  id: 'place-temperature',
  kind: 'number-line',
  difficulty: 2,
  standards: ['3-ESS2-1'],
  make(rng, grade) {
    const { min, max } = SCALES[grade]!;
    const cold = min < 0;
    const rises = cold ? rng.chance(1, 2) : rng.chance(1, 2);
    // Below zero the way leads across zero, where the mistakes are made.
    const start = cold
      ? rises
        ? -rng.int(2, 12)
        : rng.int(2, 12)
      : rng.int(rises ? 2 : 14, rises ? 16 : max - 1);
    const change = cold ? Math.abs(start) + rng.int(1, 12) : rng.int(3, grade === 2 ? 9 : 13);
    const end = rises ? start + change : start - change;
    const second = grade > 3 && !cold ? rng.int(1, 4) : 0;
    const final = end + (rises ? -second : second);
    const away = rises ? start - change : start + change;
    return {
      prompt: `In the morning it is ${degrees(start)}. By ${rises ? 'noon' : 'the evening'} it gets ${change} degrees ${rises ? 'warmer' : 'colder'}.${second === 0 ? '' : ` Then it gets ${second} ${second === 1 ? 'degree' : 'degrees'} ${rises ? 'colder' : 'warmer'} again.`} Place the temperature that the thermometer shows **then**.`,
      line: { min, max, step: 1, labelEvery: 5 },
      answer: final,
      slips: [
        ...slipsFor(
          final,
          [
            {
              value: away,
              why: `It got ${rises ? 'warmer, so the temperature goes up' : 'colder, so the temperature goes down'}.`,
            },
            ...(second === 0
              ? cold
                ? [
                    {
                      value: Math.abs(final),
                      why: 'Right size, wrong side of zero: does it freeze or not?',
                    },
                  ]
                : []
              : [
                  {
                    value: end,
                    why: 'That is the temperature in between. There is one more change.',
                  },
                ]),
            { value: start, why: 'That is where it was in the morning.' },
          ].filter(({ value }) => value >= min && value <= max),
        ),
      ],
      hints: [
        `Start at ${degrees(start)}. Which way do you go when it gets ${rises ? 'warmer' : 'colder'}?`,
        cold
          ? `Count ${Math.abs(start)} steps to zero first. How many steps are left after that?`
          : `Count ${change} steps ${rises ? 'up' : 'down'}${second === 0 ? '' : `, then ${second} back`}.`,
      ],
      steps: [
        `${rises ? 'Warmer means up' : 'Colder means down'} on the scale: from ${degrees(start)} go ${change} ${rises ? 'up' : 'down'} and reach ${degrees(end)}.`,
        second === 0
          ? cold
            ? `${Math.abs(start)} steps lead to zero and ${change - Math.abs(start)} more past it, so it is ${degrees(final)}.`
            : `So the thermometer shows ${degrees(final)}.`
          : `Then ${second} ${rises ? 'down' : 'up'} again: ${degrees(final)}.`,
      ],
      source,
    };
  },
});

/** Five temperatures whose mean is whole, and no more than 9 degrees from one noon to the next. */
function week(rng: Rng, grade: number) {
  const low = grade < 5 ? 5 : -4;
  for (;;) {
    const values = [rng.int(low, low + 22)];
    while (values.length < DAYS.length) values.push(values.at(-1)! + rng.int(-9, 9));
    const sum = values.reduce((a, b) => a + b);
    const distinct = new Set(values).size === values.length;
    const inside = values.every((value) => value >= low && value <= low + 22);
    if (distinct && inside && sum % 5 === 0 && sum > 0) return { values, mean: sum / 5 };
  }
}

/** Reading a line chart: the largest difference, then from grade 5 on the mean. */
export const readTemperatures = generator({
  id: 'read-temperatures',
  kind: 'numeric',
  difficulty: 4,
  standards: ['3-ESS2-1'],
  make(rng, grade) {
    const { values, mean } = week(rng, grade);
    const [high, low] = [Math.max(...values), Math.min(...values)];
    const chart = figure({
      kind: 'line-chart',
      title: 'Temperature at noon',
      unit: '°C',
      points: DAYS.map((label, at) => ({ label, value: values[at]! })),
    });
    const said = 'A class reads the thermometer at noon each day.';
    if (grade > 4 && rng.chance(1, 2))
      return {
        prompt: [said, chart, 'What is the **mean** (average) temperature of the five days?'],
        answer: mean,
        unit: '°C',
        slips: slipsFor(mean, [
          { value: mean * 5, why: 'That is the sum. Divide it by the number of days.' },
          {
            value: (high + low) / 2,
            why: 'You took only the highest and the lowest day. All five count.',
          },
        ]),
        hints: [
          'Add all five temperatures. Take care with those below zero.',
          'Then share the sum equally among five days.',
        ],
        steps: [
          `The sum of the five temperatures is ${mean * 5}.`,
          `Shared among five days: ${mean * 5} ÷ 5 = ${mean}, so the mean is ${degrees(mean)}.`,
        ],
        source,
      };
    const answer = high - low;
    const [warm, cold] = [FULL[values.indexOf(high)], FULL[values.indexOf(low)]];
    return {
      prompt: [
        said,
        chart,
        'How many degrees warmer was the **warmest** day than the **coldest** day?',
      ],
      answer,
      unit: 'degrees',
      slips: slipsFor(answer, [
        {
          value: high,
          why: 'That is how warm the warmest day was. How much warmer was it than the coldest one?',
        },
        ...(low === 0
          ? []
          : [
              {
                value: high + low,
                why:
                  low < 0
                    ? 'From below zero up to the warmest day is farther than that.'
                    : 'You added the two temperatures. Find the difference.',
              },
            ]),
      ]),
      hints: [
        'Find the highest point and the lowest point of the line.',
        low < 0
          ? 'Count from the lowest up to zero, and then on to the highest.'
          : 'Take the smaller number away from the larger one.',
      ],
      steps: [
        `The warmest day was ${warm} with ${degrees(high)}, the coldest ${cold} with ${degrees(low)}.`,
        low < 0
          ? `From ${degrees(low)} to zero are ${-low} degrees, and from zero to ${degrees(high)} are ${high}: together ${answer} degrees.`
          : `${high} − ${low} = ${answer} degrees.`,
      ],
      source,
    };
  },
});

/** Rain of each day and the total so far: some of each is missing. */
export const rainTable = generator({
  id: 'rain-table',
  kind: 'table',
  difficulty: 3,
  grades: [3, 6],
  standards: ['3-ESS2-1'],
  make(rng, grade) {
    const count = grade === 3 ? 4 : 5;
    const scale = grade < 5 ? 1 : 0.5;
    const rain = Array.from({ length: count }, () =>
      tidy(rng.int(1, grade === 3 ? 12 : 40) * scale),
    );
    const totals = rain.map((_, at) => tidy(rain.slice(0, at + 1).reduce((a, b) => a + b)));
    const missing = rng.sample(
      Array.from({ length: count - 1 }, (_, at) => at + 1),
      3,
    );
    // One row lacks the rain itself from grade 4 on: it has to be worked out backward.
    const backward = grade > 3 ? missing[0] : undefined;
    const rows = rain.map((value, at) => {
      const cell = (number: number, blank: boolean) =>
        blank ? { answer: number } : String(number);
      return [
        FULL[at]!,
        cell(value, at === backward),
        cell(totals[at]!, missing.includes(at) && at !== backward),
      ] as const;
    });
    return {
      prompt:
        'A class empties its rain gauge every morning and adds up the rain of the week. Fill in what is missing.',
      caption: 'Rain in millimeters',
      columns: ['Day', 'Rain that day', 'Total so far'],
      rows,
      hints: [
        'The total so far is the total of the day before and the rain of this day.',
        ...(backward === undefined
          ? ['Work from the top down, one day after the other.']
          : [
              `For the rain of ${FULL[backward]}: how much larger is the total than the day before?`,
            ]),
      ],
      steps: missing
        .toSorted((a, b) => a - b)
        .map((at) =>
          at === backward
            ? `${FULL[at]}: the total went from ${totals[at - 1]} to ${totals[at]}, so the rain was ${totals[at]} − ${totals[at - 1]} = ${rain[at]} mm.`
            : `${FULL[at]}: ${totals[at - 1]} + ${rain[at]} = ${totals[at]} mm so far.`,
        ),
      source,
    };
  },
});
