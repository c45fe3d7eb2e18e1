import { figure, generator, math } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped, listed } from '../../../../authoring/wording.ts';
import { INDICATORS } from '../../data/acids.ts';

const source = 'OpenStax, Chemistry';

const ten = (power: number) => math(`10^{-${power}}`);

export const orderPh = generator({
  id: 'order-ph',
  kind: 'order',
  difficulty: 1,
  make(rng, grade) {
    const count = grade < 10 ? 4 : 5;
    const values = rng
      .sample(
        Array.from({ length: 25 }, (_, at) => 1 + at * 0.5),
        count,
      )
      .toSorted((a, b) => a - b);
    const acidFirst = rng.chance(1, 2);
    // From grade 10 on some are told by their pOH or by their concentration of hydrogen ions.
    const told = values.map((value) =>
      grade < 10 ? 'pH' : rng.pick(Number.isInteger(value) ? ['pH', 'pOH', 'ions'] : ['pH', 'pOH']),
    );
    const names = values.map((value, at) =>
      told[at] === 'pH'
        ? `pH ${value}`
        : told[at] === 'pOH'
          ? `pOH ${14 - value}`
          : `${ten(value)} mol/L of hydrogen ions`,
    );
    const odd = told.some((way) => way !== 'pH');
    const order = acidFirst ? values : values.toReversed();
    return {
      prompt: `Put these solutions${odd ? ' (all at 25 °C)' : ''} in order, from the **most ${acidFirst ? 'acidic' : 'basic'}** to the **most ${acidFirst ? 'basic' : 'acidic'}**.`,
      inOrder: acidFirst ? names : names.toReversed(),
      hints: [
        'The middle of the scale, pH 7, is neutral.',
        odd
          ? `Turn all of them into pH first: pH and pOH add up to 14, and the exponent of a concentration without its minus sign is the pH.`
          : 'Lemon juice is very acidic and has a pH of about 2. So is a small number acidic or basic?',
      ],
      steps: [
        'The lower the pH, the more acidic a solution is; the higher, the more basic.',
        `${odd ? 'Written as pH, from' : 'From'} the most ${acidFirst ? 'acidic to the most basic' : 'basic to the most acidic'}: ${listed(order.map((value) => `pH ${value}`))}.`,
      ],
      source,
    };
  },
});

const POWERS: Readonly<Record<number, string>> = { 1: '10', 2: '100', 3: '1000', 4: '10,000' };

/** A step of the pH scale is a factor of ten. */
export const placePh = generator({
  id: 'place-ph',
  kind: 'number-line',
  difficulty: 3,
  make(rng, grade) {
    const steps = rng.int(1, grade < 10 ? 3 : 4);
    const acidic = rng.chance(1, 2);
    const start = acidic ? rng.int(steps + 1, 12) : rng.int(1, 13 - steps);
    const answer = acidic ? start - steps : start + steps;
    const byIons = grade > 9;
    return {
      prompt: byIons
        ? `A solution has pH ${start}. A second one has ${acidic ? `${POWERS[steps]} times` : `only 1/${POWERS[steps]} of`} the concentration of hydrogen ions. Place the pH of the **second** solution.`
        : `On the pH scale each step means ten times as acidic or ten times less. A solution has pH ${start}. A second one is ${POWERS[steps]} times ${acidic ? 'as' : 'less'} acidic. Place the pH of the **second** solution.`,
      line: { min: 0, max: 14, step: 1, labelEvery: 1 },
      answer,
      slips: slipsFor(
        answer,
        [
          {
            value: acidic ? start + steps : start - steps,
            why: acidic ? 'More acidic means a lower pH.' : 'Less acidic means a higher pH.',
          },
          { value: start, why: 'That is the first solution.' },
        ].filter(({ value }) => value >= 0 && value <= 14),
      ),
      hints: [
        `Write ${POWERS[steps]} as a power of ten. Each factor of ten is one step of the scale.`,
        acidic
          ? 'More acidic: in which direction does the pH change?'
          : 'Less acidic: in which direction does the pH change?',
      ],
      steps: [
        `${POWERS[steps]} = ${math(`10^{${steps}}`)}, so the pH changes by ${steps}.`,
        `More hydrogen ions mean a lower pH. From ${start} go ${steps} ${acidic ? 'down' : 'up'}: pH ${answer}.`,
      ],
      source,
    };
  },
});

export const timesAcidic = generator({
  id: 'times-acidic',
  kind: 'numeric',
  difficulty: 3,
  grades: [8, 10],
  make(rng) {
    const steps = rng.int(1, 5);
    const low = rng.int(1, 12 - steps);
    const high = low + steps;
    const answer = 10 ** steps;
    return {
      prompt: `One solution has pH ${low}, another pH ${high}. How many times as great is the concentration of hydrogen ions in the more acidic one?`,
      answer,
      unit: 'times',
      slips: slipsFor(answer, [
        { value: steps, why: 'That is the difference of the pH. Each step means a factor of ten.' },
        {
          value: steps * 10,
          why: 'Each step multiplies by ten again, so the tens are multiplied and not added.',
        },
        { value: 10 ** (steps - 1), why: `Count the steps from ${low} to ${high} again.` },
      ]),
      hints: [
        'How many steps of the scale lie between the two?',
        'Each step multiplies the concentration by ten.',
      ],
      steps: [
        `From pH ${low} to pH ${high} there ${steps === 1 ? 'is only one step' : `are ${steps} steps`}.`,
        `Each step is a factor of ten: ${math(`10^{${steps}} = ${grouped(answer).replaceAll(',', '{,}')}`)}.`,
      ],
      source,
    };
  },
});

const colorAt = ({ from, to, colors }: (typeof INDICATORS)[number], ph: number) =>
  ph < from ? colors[0] : ph > to ? colors[2] : colors[1];

/** Two indicators together narrow the pH down. */
export const indicatorPh = generator({
  id: 'indicator-ph',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    const pair = rng.sample(INDICATORS, 2);
    const all = Array.from({ length: 25 }, (_, at) => 1 + at * 0.5);
    // Never on a border, where the color could be either.
    const sure = all.filter((ph) =>
      pair.every(({ from, to }) => Math.abs(ph - from) > 0.2 && Math.abs(ph - to) > 0.2),
    );
    const key = (ph: number) => pair.map((one) => colorAt(one, ph)).join(' ');
    // Some pH that is told apart from three others, each with other colors.
    const right = rng.pick(sure);
    const others: number[] = [];
    const seen = new Set([key(right)]);
    for (const ph of rng.shuffle(sure))
      if (others.length < 3 && !seen.has(key(ph))) {
        seen.add(key(ph));
        others.push(ph);
      }
    for (const ph of rng.shuffle(sure))
      if (others.length < 3 && key(ph) !== key(right) && !others.includes(ph)) others.push(ph);
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'Colors of two indicators',
          columns: ['Indicator', 'Lower pH', 'In between', 'Higher pH'],
          rows: pair.map(({ name, from, to, colors }) => [
            name,
            `${colors[0]} below ${from}`,
            colors[1],
            `${colors[2]} above ${to}`,
          ]),
        }),
        `A solution is tested with both. With ${pair[0]!.name} it looks **${colorAt(pair[0]!, right)}**, and with ${pair[1]!.name} it looks **${colorAt(pair[1]!, right)}**. Which pH can the solution have?`,
      ],
      right: `pH ${right}`,
      wrong: others.map((ph) => {
        const odd = pair.find((one) => colorAt(one, ph) !== colorAt(one, right))!;
        return {
          text: `pH ${ph}`,
          why: `At pH ${ph} it would look ${colorAt(odd, ph)} with ${odd.name}.`,
        };
      }),
      hints: [
        `Use one indicator at a time. At which pH does it look ${colorAt(pair[0]!, right)} with ${pair[0]!.name}?`,
        'Then look which of these values also fits the color of the other indicator.',
      ],
      steps: pair.map((one) => {
        const color = colorAt(one, right);
        const range =
          right < one.from
            ? `below ${one.from}`
            : right > one.to
              ? `above ${one.to}`
              : `between ${one.from} and ${one.to}`;
        return `With ${one.name} it looks ${color}, so the pH is ${range}. That fits pH ${right}.`;
      }),
      source,
      about: `indicators ${pair.map(({ name }) => name).join(' ')} ${right}`,
    };
  },
});

/** pH, pOH and the powers of ten behind them. */
export const phTable = generator({
  id: 'ph-table',
  kind: 'table',
  difficulty: 4,
  grades: [10, 12],
  make(rng) {
    const values = rng.sample([1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13], 3);
    const rows = values.map((ph, at) => {
      const given = rng.int(0, 2);
      const cell = (number: number, index: number) =>
        index === given ? String(number) : { answer: number };
      return [`Solution ${'KLM'[at]}`, cell(ph, 0), cell(14 - ph, 1), cell(-ph, 2)] as const;
    });
    return {
      prompt: `At 25 °C, pH and pOH add up to 14, and the concentration of hydrogen ions is ${math('10^x')} mol/L. Fill in the table.`,
      caption: 'Three solutions at 25 °C',
      columns: ['Solution', 'pH', 'pOH', 'exponent x'],
      rows,
      hints: [
        'The pH is the exponent without its minus sign.',
        'Once you know the pH or the pOH, the other one follows: together they make 14.',
      ],
      steps: values.map(
        (ph, at) =>
          `Solution ${'KLM'[at]}: the concentration is ${ten(ph)} mol/L, so the pH is ${ph} and the pOH is 14 − ${ph} = ${14 - ph}.`,
      ),
      source,
    };
  },
});
