import { figure, generator, type Rng } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { tidy } from '../../../../authoring/wording.ts';
import { PYRAMIDS } from '../../data/cycles.ts';
import { pyramid } from '../../diagrams/ecosystem.ts';

const source = 'OpenStax, Biology';
const kilojoules = (value: number) => `${value.toLocaleString('en-US')} kJ`;

const drawn = (names: readonly string[], texts: readonly string[]) =>
  figure(pyramid(names.map((name, at) => ({ name, text: texts[at]! }))));

/** Energies of a pyramid in which each level passes on the same share. */
function energies(rng: Rng, percent: number, count: number): number[] {
  const start = rng.int(1, 9) * 100_000;
  return Array.from({ length: count }, (_, at) => tidy(start * (percent / 100) ** at));
}

/** One level of a pyramid is not known: a tenth in grade 8, another share later. */
export const pyramidLevel = generator({
  id: 'pyramid-level',
  kind: 'numeric',
  difficulty: 2,
  standards: ['HS-LS2-4'],
  make(rng, grade) {
    const names = rng.pick(PYRAMIDS);
    const percent = grade === 8 ? 10 : rng.pick([5, 8, 10, 12, 15, 20]);
    const values = energies(rng, percent, 4);
    const asked = rng.int(grade < 10 ? 1 : 0, 3);
    const answer = values[asked]!;
    const neighbor = asked === 0 ? values[1]! : values[asked - 1]!;
    const from = asked === 0 ? names[1] : names[asked - 1]!;
    return {
      prompt: [
        `Each level passes on about **${percent}%** of its energy to the next.`,
        drawn(
          names,
          values
            .map((value, at) =>
              at === asked
                ? '?'
                : Math.abs(at - asked) === 1 || (asked === 0 && at === 1)
                  ? kilojoules(value)
                  : '',
            )
            .map((text, at) =>
              text === '' ? (at < asked ? kilojoules(values[at]!) : 'not shown') : text,
            ),
        ),
        `How much energy is in the level of the **${names[asked]}**?`,
      ],
      answer,
      unit: 'kJ',
      tolerance: tidy(answer / 1000),
      slips: slipsFor(
        answer,
        [
          {
            value: tidy(neighbor * (1 - percent / 100)),
            why: `You took ${percent}% away. But only ${percent}% is passed on; the other ${100 - percent}% is not.`,
          },
          {
            value:
              asked === 0 ? tidy((neighbor * percent) / 100) : tidy((neighbor * 100) / percent),
            why:
              asked === 0
                ? 'There is more energy lower down, not less.'
                : 'There is less energy higher up, not more.',
          },
        ].filter(({ value }) => Math.abs(value - answer) > answer / 500),
      ),
      hints: [
        `Look at the level ${asked === 0 ? 'above' : 'below'}: the ${from}, with ${kilojoules(neighbor)}.`,
        asked === 0
          ? `${percent}% of the unknown number is the number above it. Which whole is that a part of?`
          : `Find ${percent}% of it.`,
      ],
      steps: [
        'Most of the energy is used by the living things themselves and leaves as heat; only a part is built into bodies that can be eaten.',
        asked === 0
          ? `${percent}% of it is ${kilojoules(neighbor)}, so all of it is ${kilojoules(neighbor)} ÷ ${percent / 100} = ${kilojoules(answer)}.`
          : `${percent}% of ${kilojoules(neighbor)} is ${kilojoules(neighbor)} × ${percent / 100} = ${kilojoules(answer)}.`,
      ],
      source,
    };
  },
});

/** The share that is passed on, found from the numbers, and what becomes of the rest. */
export const passedOn = generator({
  id: 'passed-on',
  kind: 'multi-step',
  difficulty: 4,
  grades: [9, 12],
  standards: ['HS-LS2-4'],
  make(rng) {
    const names = rng.pick(PYRAMIDS).slice(0, 3);
    const percent = rng.pick([4, 5, 8, 10, 12, 15, 16, 20]);
    const start = rng.int(2, 9) * 10_000;
    const second = tidy((start * percent) / 100);
    const third = tidy((second * percent) / 100);
    return {
      prompt: [
        'An energy pyramid was measured.',
        drawn(names, [kilojoules(start), kilojoules(second), '?']),
        'The third level takes over the same share of energy as the second one.',
      ],
      parts: [
        {
          prompt: `What percent of the energy of the ${names[0]} is passed on to the ${names[1]}?`,
          answer: percent,
          unit: '%',
          slips: slipsFor(percent, [
            { value: 100 - percent, why: 'That is the share that is not passed on.' },
            { value: percent / 100, why: 'That is the share as a decimal. Write it in percent.' },
          ]),
        },
        {
          prompt: `How many kilojoules get as far as the ${names[2]}?`,
          answer: third,
          unit: 'kJ',
          follows: `${second} * a / 100`,
          tolerance: tidy(third / 1000),
          slips: slipsFor(third, [
            {
              value: tidy((start * percent) / 100),
              why: `That is the energy of the ${names[1]}. One more step follows.`,
            },
          ]),
        },
        {
          prompt: `How many kilojoules does the level of the ${names[1]} **not** pass on?`,
          answer: tidy(second - third),
          unit: 'kJ',
          follows: `${second} - b`,
          tolerance: tidy(second / 1000),
        },
      ],
      hints: [
        `Compare the two numbers: ${kilojoules(second)} of ${kilojoules(start)}.`,
        'Use the same percentage once more for the next level.',
      ],
      steps: [
        `${second.toLocaleString('en-US')} ÷ ${start.toLocaleString('en-US')} = ${percent / 100}, so ${percent}% is passed on.`,
        `${percent}% of ${kilojoules(second)} is ${kilojoules(third)}.`,
        `The rest, ${kilojoules(second)} − ${kilojoules(third)} = ${kilojoules(tidy(second - third))}, is used by the animals themselves and leaves as heat, or goes to decomposers.`,
      ],
      source,
    };
  },
});

/** Carbon in and out of a forest: gross and net. */
export const forestCarbon = generator({
  id: 'forest-carbon',
  kind: 'multi-step',
  difficulty: 5,
  grades: [9, 12],
  standards: ['HS-LS2-5'],
  make(rng) {
    const gross = rng.int(10, 30);
    const plants = Math.round(gross * 0.5) + rng.int(-2, 1);
    const net = gross - plants;
    const decay = rng.int(2, net + 3);
    const balance = net - decay;
    const area = rng.pick([5, 10, 20, 50, 100]);
    return {
      prompt: `The plants of a forest take up ${gross} tons of carbon per hectare and year by photosynthesis. By their own respiration they give ${plants} tons back to the air. Decomposers and animals give off another ${decay} tons.`,
      parts: [
        {
          prompt: 'How many tons do the plants keep (net primary production)?',
          answer: net,
          unit: 't',
          slips: slipsFor(net, [
            { value: gross + plants, why: 'Respiration gives carbon back, so it is taken away.' },
            {
              value: gross - plants - decay,
              why: 'That also takes away what others give off. Here only the plants count.',
            },
          ]),
        },
        {
          prompt:
            'By how many tons per hectare does the carbon stored in the whole forest change in a year? (A loss is negative.)',
          answer: balance,
          unit: 't',
          follows: `a - ${decay}`,
          slips: slipsFor(balance, [
            {
              value: net + decay,
              why: 'What decomposers give off leaves the forest, so it is taken away.',
            },
            ...(balance === 0
              ? []
              : [{ value: -balance, why: 'Check the sign: does more come in than goes out?' }]),
          ]),
        },
        {
          prompt: `How many tons is that for ${area} hectares?`,
          answer: balance * area,
          unit: 't',
          follows: `b * ${area}`,
        },
      ],
      hints: [
        'Photosynthesis takes carbon in. All respiration gives it off.',
        'For the whole forest take away everything that is given off, by plants and by others.',
      ],
      steps: [
        `The plants keep ${gross} − ${plants} = ${net} t.`,
        `Others give off ${decay} t, so the store changes by ${net} − ${decay} = ${String(balance).replace('-', '−')} t per hectare. ${balance > 0 ? 'The forest takes in carbon: it is a sink.' : balance < 0 ? 'The forest loses carbon: it is a source.' : 'Gains and losses are in balance.'}`,
        `For ${area} hectares: ${String(balance).replace('-', '−')} × ${area} = ${String(balance * area).replace('-', '−')} t.`,
      ],
      source,
    };
  },
});
