import { authored, type Topic } from '@planets/practice';
import { everyOf, groupOf } from '../ask/sorting.ts';
import {
  ENERGY_CASES,
  ENERGY_FORMS,
  HEAT_GROUPS,
  HEAT_THINGS,
  TRANSFERS,
  TRANSFER_GROUPS,
} from '../data/energy.ts';
import { energyBalance, energyChange } from './energy-heat/forms.ts';
import { heatNeeded, heatingCurve, mixWater, orderCups } from './energy-heat/heat.ts';

const source = 'U.S. Energy Information Administration';

export const energyHeat: Topic = {
  id: 'energy_heat',
  name: 'Energy and heat',
  about: 'Name forms of energy, follow energy as it changes, and work with heat and temperature.',
  grades: [4, 9],
  keywords: [
    'heat',
    'temperature',
    'conduction',
    'convection',
    'radiation',
    'insulator',
    'efficiency',
    'joule',
    'specific heat',
  ],
  connected: ['simple_machines', 'lab_skills'],
  prerequisites: ['states_of_matter', 'light_sound'],
  standards: ['4-PS3-1', '4-PS3-2', '4-PS3-4', 'MS-PS3-3', 'MS-PS3-4', 'MS-PS3-5'],
  items: [
    groupOf({
      id: 'energy-form',
      difficulty: 1,
      grades: [4, 7],
      standards: ['4-PS3-2'],
      groups: ENERGY_FORMS,
      cases: ENERGY_CASES,
      source,
      hint: 'Can you see it, hear it or feel it as warmth? Does something move, or is something stored?',
      ask: (what) => `Think of **${what}**. Which form of energy is it?`,
    }),
    energyChange,
    groupOf({
      id: 'heat-transfer',
      difficulty: 3,
      standards: ['4-PS3-2'],
      groups: TRANSFER_GROUPS,
      cases: TRANSFERS,
      source,
      hint: 'Do the things touch, does something warm flow, or are there rays?',
      ask: (what) => `${what}\n\nHow is the heat carried here?`,
    }),
    everyOf({
      id: 'every-conductor',
      difficulty: 2,
      standards: ['MS-PS3-3'],
      groups: HEAT_GROUPS,
      cases: HEAT_THINGS,
      source,
      hint: 'Is it a metal?',
      ask: ({ name }) => `Pick every thing that **${name}**.`,
    }),
    mixWater,
    orderCups,
    energyBalance,
    heatingCurve,
    heatNeeded,
    authored(
      { id: 'explain-bench', difficulty: 4, grades: [6, 9], standards: ['MS-PS3-4'] },
      'open',
      {
        prompt:
          'On a cold morning a metal bench and a wooden bench have stood outside all night. A thermometer shows that both have the **same** temperature, but the metal one feels much colder. Explain why. Use the words _heat_, _temperature_ and _conduction_.',
        sample:
          'Both benches have the same temperature, because they stood in the same air all night. My hand is warmer, so heat goes from my hand into the bench. Metal is a good conductor: by conduction it takes heat away from my skin quickly and passes it on, so my skin cools fast. Wood is a poor conductor, so the spot under my hand soon gets warm and takes little more heat. What I feel is how fast my hand loses heat, not the temperature of the bench.',
        rubric: [
          {
            name: 'Direction of heat',
            full: 'Says that heat goes from the warm hand to the colder bench.',
            points: 2,
          },
          {
            name: 'Conduction',
            full: 'Says that metal conducts heat away faster than wood.',
            points: 2,
          },
          {
            name: 'What we feel',
            full: 'Says that the feeling shows how fast heat leaves the hand, not the temperature.',
            points: 2,
          },
        ],
        words: { min: 40, max: 200 },
        hints: [
          'Which is warmer: your hand or the bench?',
          'What is different about metal and wood, if not the temperature?',
        ],
        steps: [
          'Heat always goes from the warmer thing to the colder one: from the hand to the bench.',
          'Metal conducts heat well, so it cools the hand faster. That is what feels cold.',
        ],
      },
    ),
  ],
};
