import { figure, generator, type Rng } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped } from '../../../../authoring/number-text.ts';

export const BLS = 'U.S. Bureau of Labor Statistics, how unemployment is measured';
export const BEA = 'U.S. Bureau of Economic Analysis, gross domestic product';

/** A made-up country, in thousands of people. */
function people(rng: Rng) {
  const force = 200 * rng.int(10, 60);
  const rate = 0.5 * rng.int(6, 22);
  const jobless = Math.round((force * rate) / 100);
  const outside = 100 * rng.int(8, 60);
  return { force, rate, jobless, working: force - jobless, outside };
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10;

export const joblessRate = generator({
  id: 'jobless-rate',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const { force, rate, jobless, working, outside } = people(rng);
    const right = `${rate}%`;
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'A made-up country, in thousands of people',
          columns: ['Group', 'People'],
          rows: [
            ['working', grouped(working)],
            ['without a job and looking for one', grouped(jobless)],
            ['not working and not looking', grouped(outside)],
          ],
        }),
        'What is the unemployment rate?',
      ],
      right,
      wrong: mistakes(right, [
        {
          text: `${oneDecimal((100 * jobless) / (force + outside))}%`,
          why: 'Those who do not look for work are not in the labor force.',
        },
        {
          text: `${oneDecimal((100 * jobless) / working)}%`,
          why: 'Divide by the labor force: the working and the unemployed together.',
        },
        {
          text: `${oneDecimal((100 * (jobless + outside)) / (force + outside))}%`,
          why: 'Only those who look for work count as unemployed.',
        },
        { text: `${rate + 1}%`, why: 'Check the division.' },
      ]),
      hints: [
        'The labor force is everyone who works or looks for work.',
        `The labor force here is ${grouped(working)} + ${grouped(jobless)}. Which part of it is unemployed?`,
      ],
      steps: [
        `Labor force: ${grouped(working)} + ${grouped(jobless)} = ${grouped(force)} thousand. Those who do not look are left out.`,
        `Unemployed: ${grouped(jobless)} ÷ ${grouped(force)} = ${rate}%.`,
      ],
      source: BLS,
    };
  },
});

export const laborTable = generator({
  id: 'labor-table',
  kind: 'table',
  difficulty: 3,
  make(rng) {
    const rows = ['North', 'South', 'West'].map((name) => ({ name, ...people(rng) }));
    return {
      prompt:
        'Three made-up regions, in thousands of people. Fill in the labor force and the unemployment rate, in percent.',
      caption: 'The labor market',
      columns: ['Region', 'Working', 'Unemployed', 'Labor force', 'Rate (%)'],
      rows: rows.map(
        ({ name, working, jobless, force, rate }) =>
          [
            name,
            String(working),
            String(jobless),
            { answer: force },
            { answer: rate, tolerance: 0.05 },
          ] as const,
      ),
      hints: [
        'The labor force is made of the working and the unemployed.',
        'The rate is the unemployed divided by the labor force, times 100. It is not divided by the working alone.',
      ],
      steps: rows.map(
        ({ name, working, jobless, force, rate }) =>
          `${name}: ${working} + ${jobless} = ${force}, and ${jobless} ÷ ${force} × 100 = ${rate}.`,
      ),
      source: BLS,
    };
  },
});

export const sumOfGdp = generator({
  id: 'sum-of-gdp',
  kind: 'multi-step',
  difficulty: 4,
  make(rng) {
    const consumption = 10 * rng.int(40, 90);
    const investment = 10 * rng.int(10, 25);
    const government = 10 * rng.int(10, 25);
    const exports = 5 * rng.int(8, 30);
    const gap = 5 * rng.int(1, 6) * (rng.chance(1, 2) ? 1 : -1);
    const imports = exports - gap;
    const net = gap;
    const gdp = consumption + investment + government + net;
    const millions = rng.pick([10, 20, 25, 40, 50]);
    const each = (gdp * 1000) / millions;
    return {
      prompt: `In a year, a made-up country of ${millions} million people had consumption of $${consumption} billion, investment of $${investment} billion, government spending of $${government} billion, exports of $${exports} billion and imports of $${imports} billion.`,
      parts: [
        {
          prompt: 'What are the net exports, in billions of dollars?',
          answer: net,
          slips: slipsFor(net, [
            { value: -net, why: 'Take imports from exports, not the other way around.' },
            { value: exports + imports, why: 'Net means the difference.' },
          ]),
        },
        {
          prompt: 'What is the GDP, in billions of dollars?',
          answer: gdp,
          follows: `${consumption} + ${investment} + ${government} + a`,
          slips: slipsFor(gdp, [
            { value: gdp - net, why: 'The net exports are missing.' },
            { value: gdp - net + exports, why: 'Imports were made elsewhere: take them away.' },
            { value: gdp - 2 * net, why: 'Mind the sign of net exports.' },
          ]),
        },
        {
          prompt: 'What is the GDP per person, in dollars?',
          answer: each,
          follows: `b * 1000 / ${millions}`,
        },
      ],
      hints: [
        'GDP = consumption + investment + government spending + net exports. Imports are taken away, because they were made elsewhere.',
        'A billion is a thousand million: for the last part, divide the thousands of millions of dollars by the millions of people.',
      ],
      steps: [
        `Net exports: ${exports} − ${imports} = ${net}.`.replace('-', '−'),
        `GDP: ${consumption} + ${investment} + ${government} ${net < 0 ? '−' : '+'} ${Math.abs(net)} = ${gdp} billion dollars.`,
        `Per person: ${grouped(gdp * 1000)} million ÷ ${millions} million = $${grouped(each)}.`,
      ],
      source: BEA,
    };
  },
});

export const realGrowth = generator({
  id: 'real-growth',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const nominal = 0.5 * rng.int(4, 18);
    const inflation = 0.5 * rng.int(2, 16);
    const write = (value: number) => `about ${value < 0 ? '−' : ''}${Math.abs(value)}%`;
    const right = write(nominal - inflation);
    return {
      prompt: `In a made-up country, GDP in dollars grew by **${nominal}%** in a year. Prices rose by **${inflation}%**. About how much did **real** GDP grow? (For small rates, subtract.)`,
      right,
      wrong: mistakes(right, [
        {
          text: write(nominal + inflation),
          why: 'Higher prices make the dollars more, not the goods. Subtract.',
        },
        {
          text: write(inflation - nominal),
          why: 'The other way around: from the growth in dollars take the part that is only prices.',
        },
        {
          text: write(nominal),
          why: 'That is nominal growth. A part of it is only higher prices.',
        },
        { text: write(inflation), why: 'That is how much prices rose.' },
        { text: write(nominal + 1), why: 'Subtract the rise in prices.' },
      ]),
      hints: [
        'Real means: in goods and services, not in dollars.',
        `Of the ${nominal}%, a part is only higher prices. Which part?`,
      ],
      steps: [
        `Growth in dollars has two causes: more goods, and higher prices (${inflation}%).`,
        `Without the prices: ${nominal} − ${inflation} = ${String(nominal - inflation).replace('-', '−')}, so ${right}.${nominal < inflation ? ' Fewer goods were made, though more dollars were paid for them.' : ''}`,
      ],
      source: BEA,
    };
  },
});

export const growthNumber = generator({
  id: 'growth-number',
  kind: 'numeric',
  difficulty: 3,
  make(rng) {
    const before = 100 * rng.int(4, 40);
    const rate = 0.5 * rng.int(-6, 14);
    const percent = rate === 0 ? 1.5 : rate;
    const after = before + (before * percent) / 100;
    return {
      prompt: `Real GDP of a made-up country went from $${grouped(before)} billion to $${after % 1 === 0 ? grouped(after) : after} billion. By what percent did it change? Use a minus sign for a fall.`,
      answer: percent,
      unit: '%',
      slips: slipsFor(percent, [
        {
          value: -percent,
          why:
            percent > 0
              ? 'It rose, so the change is positive.'
              : 'It fell, so the change has a minus sign.',
        },
        {
          value: after - before,
          why: 'That is the change in billions. How much is it in percent?',
        },
      ]),
      hints: [
        'How large is the change itself? Which number is it compared with?',
        `Divide the change by ${grouped(before)}, where it began, and write it as a percent.`,
      ],
      steps: [
        `The change: ${after} − ${before} = ${after - before} billion dollars.`.replace(
          '= -',
          '= −',
        ),
        `Compared with the beginning: ${Math.abs(after - before)} ÷ ${before} = ${Math.abs(percent)}%, ${percent > 0 ? 'a rise' : 'a fall, so −' + Math.abs(percent) + '%'}.`,
      ],
      source: BEA,
    };
  },
});
