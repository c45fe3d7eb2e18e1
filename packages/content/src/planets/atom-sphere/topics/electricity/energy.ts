import { generator, math } from '@planets/practice';
import { tidy } from '../../../../authoring/wording.ts';
import { source } from './source.ts';

const APPLIANCES = [
  { name: 'a charger for an electric car', watts: [2300, 3600, 7200] },
  { name: 'a lamp', watts: [10, 15, 20, 40, 60] },
  { name: 'a heater', watts: [500, 1000, 1500, 2000] },
  { name: 'a fan', watts: [30, 50, 60, 80] },
  { name: 'a refrigerator', watts: [100, 120, 150] },
  { name: 'a laptop', watts: [45, 60, 90] },
] as const;

export const energyUsed = generator({
  id: 'energy-used',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { name, watts } = rng.pick(APPLIANCES);
    const power = rng.pick(watts);
    const hours = rng.int(2, grade < 10 ? 12 : 30);
    const energy = tidy((power * hours) / 1000);
    return {
      prompt: `A label says that ${name} uses ${power} W. How much energy does it use in ${hours} hours at this power, in kilowatt-hours?`,
      answer: energy,
      unit: 'kWh',
      slips: [
        {
          value: power * hours,
          why: 'Those are watt-hours. One kilowatt-hour is 1000 of them.',
        },
      ],
      hints: [
        'Energy is power times time.',
        `First turn ${power} W into kilowatts: divide by 1000.`,
      ],
      steps: [
        'Power says how much energy is used in each unit of time, so multiply it by the time.',
        `${power} W = ${power / 1000} kW.`,
        `${math(`${power / 1000} \\times ${hours} = ${energy}`)}, so it uses ${energy} kWh.`,
      ],
      source,
    };
  },
});
