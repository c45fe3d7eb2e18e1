import { figure, generator } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped, listed, tidy } from '../../../../authoring/wording.ts';
import { strata, type Stratum } from '../../diagrams/earth.ts';

const source = 'U.S. Geological Survey';
const PATTERNS = ['dots', 'lines', 'bricks', 'waves', 'plain'] as const;

/** The deepest layer is the oldest; what cuts through is younger than what it cuts. */
export const orderStrata = generator({
  id: 'order-strata',
  kind: 'order',
  difficulty: 3,
  standards: ['4-ESS1-1', 'MS-ESS1-4'],
  make(rng, grade) {
    const count = grade < 6 ? 4 : rng.int(3, 4);
    const letters = rng.sample(['K', 'L', 'M', 'N', 'P', 'R', 'S', 'T'], count);
    const patterns = rng.sample(PATTERNS, count);
    const layers: Stratum[] = letters.map((letter, at) => ({ letter, pattern: patterns[at]! }));
    const upward = letters.toReversed().map((letter) => `layer ${letter}`);
    if (grade < 6)
      return {
        prompt: [
          figure(strata(layers)),
          'Nothing has turned these layers over. Put them in order, from the **oldest** to the **youngest**.',
        ],
        inOrder: upward,
        hints: [
          'Mud and sand settle on top of what is there already. Which layer had to be there first?',
          `The youngest is layer ${letters[0]}.`,
        ],
        steps: [
          'Each layer settled on top of the one before, so the deepest layer is the oldest.',
          `From the bottom up: ${listed(upward)}.`,
        ],
        source,
      };
    const through = rng.int(1, count);
    const lava = 'lava X';
    const inOrder = [...upward.slice(0, through), lava, ...upward.slice(through)];
    return {
      prompt: [
        figure(strata(layers, { letter: 'X', through })),
        'Lava X came up through a crack and turned hard. Put the layers and lava X in order, from the **oldest** to the **youngest**.',
      ],
      inOrder,
      hints: [
        'The layers settled from the bottom up.',
        'Lava can cut through a layer only if that layer is there already. Which layers does X cut, and which not?',
      ],
      steps: [
        `The layers settled one on top of the other: ${listed(upward)}.`,
        through === count
          ? 'X cuts through all of them, so it is younger than all of them.'
          : `X cuts through ${listed(upward.slice(0, through))}, so it is younger. It does not cut ${upward[through]}, which settled on top of it later.`,
      ],
      source,
    };
  },
});

/** How long it takes for a layer to settle. */
export const layerYears = generator({
  id: 'layer-years',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const place = rng.pick(['a lake', 'a quiet bay', 'a river delta', 'a pond']);
    if (grade < 6) {
      const years = rng.pick([5, 10, 20, 50]);
      const thick = rng.int(3, grade === 4 ? 12 : 30);
      const answer = years * thick;
      return {
        prompt: `On the bottom of ${place}, one centimeter of mud settles in ${years} years. How many years does a layer of ${thick} cm take?`,
        answer,
        unit: 'years',
        slips: slipsFor(answer, [
          { value: years + thick, why: 'You added. Each centimeter takes that many years.' },
          { value: thick, why: 'That would be one year for each centimeter.' },
        ]),
        hints: [
          `How long do two centimeters take?`,
          `Each of the ${thick} centimeters takes ${years} years.`,
        ],
        steps: [
          `Every centimeter takes ${years} years, one after the other.`,
          `${thick} × ${years} = ${grouped(answer)}, so it takes ${grouped(answer)} years.`,
        ],
        source,
      };
    }
    const millimeters = rng.pick([0.2, 0.4, 0.5, 2, 4, 5]);
    const meters = rng.int(1, grade === 6 ? 6 : 20) * (millimeters < 1 ? 0.1 : 1);
    const thick = Math.round(meters * 1000);
    const answer = Math.round(thick / millimeters);
    const shown = Number(meters.toFixed(1));
    return {
      prompt: `On the bottom of ${place}, ${millimeters} mm of mud settle each year. How many years did a layer of ${shown} m take to form?`,
      answer,
      unit: 'years',
      slips: slipsFor(answer, [
        {
          value: Math.round((shown / millimeters) * 1000) / 1000,
          why: 'The layer is given in meters, but the rate in millimeters. Use one unit for both.',
        },
        {
          value: Math.round(thick / 10 / millimeters),
          why: 'A meter has 1000 millimeters, not 100.',
        },
        {
          value: Math.round(thick * millimeters),
          why: 'You multiplied. How many times does the mud of one year fit into the layer?',
        },
      ]),
      hints: [
        `Write ${shown} m in millimeters first.`,
        'How many times does the mud of one year fit into the whole layer?',
      ],
      steps: [
        `${shown} m = ${grouped(thick)} mm, so that both are in millimeters.`,
        `Each year brings ${millimeters} mm: ${grouped(thick)} ÷ ${millimeters} = ${grouped(answer)}, so it took ${grouped(answer)} years.`,
      ],
      source,
    };
  },
});

/** Plates move by some centimeters a year: over a long time, kilometers. */
export const plateSpeed = generator({
  id: 'plate-speed',
  kind: 'multi-step',
  difficulty: 5,
  grades: [7, 8],
  standards: ['MS-ESS2-2'],
  make(rng) {
    const speed = rng.pick([2, 3, 4, 5, 6, 8, 10]);
    const million = rng.int(2, 9) * rng.pick([1, 5, 10]);
    const kilometers = speed * 10 * million;
    const ocean = rng.int(2, 9) * 100;
    const need = Number((ocean / (speed * 10)).toFixed(1));
    return {
      prompt: `Two tectonic plates move apart by ${speed} cm each year.`,
      parts: [
        {
          prompt:
            'How many **kilometers** do they move apart in 1 million years? (1 km = 100,000 cm)',
          answer: speed * 10,
          unit: 'km',
          slips: [
            {
              value: speed,
              why: 'That is the number of centimeters in one year. How far is it in a million years?',
            },
            { value: speed * 100, why: 'Check the zeros: 1,000,000 divided by 100,000 is 10.' },
          ],
        },
        {
          prompt: `How many kilometers do they move apart in ${million} million years?`,
          answer: kilometers,
          unit: 'km',
          follows: `a * ${million}`,
        },
        {
          prompt: `About how many **million** years does it take until they are ${ocean} km apart? Round to one decimal.`,
          answer: need,
          tolerance: 0.05,
          unit: 'million years',
          follows: `${ocean} / a`,
        },
      ],
      hints: [
        `In a million years they move ${speed} × 1,000,000 cm. Divide by 100,000 to get kilometers.`,
        'Use the answer of part a as the speed in kilometers for each million years.',
      ],
      steps: [
        `${speed} × 1,000,000 cm = ${grouped(speed * 1_000_000)} cm, and ÷ 100,000 gives ${speed * 10} km.`,
        `In ${million} million years: ${speed * 10} × ${million} = ${grouped(kilometers)} km.`,
        `${ocean} km at ${speed * 10} km for each million years: ${ocean} ÷ ${speed * 10} ${tidy(need * speed * 10) === ocean ? '=' : '≈'} ${need} million years.`,
      ],
      source,
    };
  },
});
