import { generator } from '@planets/practice';
import { findMarked, labelParts } from '../../ask/parts.ts';
import { WATER_CYCLE } from '../../diagrams/water-cycle.ts';

const source = 'USGS Water Science School';
const pictures = () => [WATER_CYCLE];

export const labelCycle = labelParts({
  id: 'label-cycle',
  difficulty: 3,
  pictures,
  places: (grade) => (grade < 4 ? 3 : 4),
  ask: 'Water is always on the move. Put each step of the water cycle at its place in the picture.',
  source,
});

export const findStep = findMarked({ id: 'find-step', difficulty: 2, pictures, source });

const ICE = 69;
const SALT = 97;

/** How the water of the Earth is shared out, carried on from part to part. */
export const shareWater = generator({
  id: 'share-water',
  kind: 'multi-step',
  difficulty: 5,
  grades: [5, 6],
  standards: ['5-ESS2-2'],
  make(rng, grade) {
    const total = rng.int(2, grade === 5 ? 9 : 20) * (grade === 5 ? 1000 : 10_000);
    const salt = (total * SALT) / 100;
    const fresh = total - salt;
    const ice = Math.round((fresh * ICE) / 100);
    return {
      prompt: `Imagine that all the water of the Earth were only ${total.toLocaleString('en-US')} liters. About ${SALT}% of it is salt water. Of the fresh water, about ${ICE}% is frozen in ice caps and glaciers.`,
      parts: [
        {
          prompt: 'How many liters would be salt water?',
          answer: salt,
          unit: 'L',
          slips: [{ value: fresh, why: 'That is what is left: the fresh water.' }],
        },
        {
          prompt: 'How many liters would be fresh water?',
          answer: fresh,
          unit: 'L',
          follows: `${total} - a`,
          slips: [
            { value: 3, why: 'That is the percentage. How many liters are 3% of the whole?' },
          ],
        },
        {
          prompt: 'How many liters of the fresh water would be frozen? Round to a whole liter.',
          answer: ice,
          unit: 'L',
          tolerance: 1,
          follows: `b * ${ICE / 100}`,
          slips: [
            {
              value: Math.round((total * ICE) / 100),
              why: `That is ${ICE}% of all the water. The ice is ${ICE}% of the fresh water only.`,
            },
          ],
        },
      ],
      hints: [
        `1% of ${total.toLocaleString('en-US')} L is ${total / 100} L. Use it for the salt water.`,
        'What is not salt water is fresh water. The last percentage is taken of the fresh water, not of all.',
      ],
      steps: [
        `Salt water: ${SALT} × ${total / 100} L = ${salt.toLocaleString('en-US')} L.`,
        `Fresh water is the rest: ${total.toLocaleString('en-US')} − ${salt.toLocaleString('en-US')} = ${fresh} L.`,
        `Frozen: ${ICE}% of ${fresh} L = ${fresh} × 0.${ICE} ≈ ${ice} L. So little is left for all lakes, rivers and wells.`,
      ],
      source,
    };
  },
});
