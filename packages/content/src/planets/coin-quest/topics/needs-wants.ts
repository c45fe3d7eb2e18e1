import type { Topic } from '@planets/practice';
import { findTheNeed, findTheWant, pickTheNeeds } from './needs-wants/needs.ts';
import { nameTheDeed, matchDeeds } from './needs-wants/money-deeds.ts';
import { weeksToSave, orderSavings } from './needs-wants/saving-up.ts';

export const needsWants: Topic = {
  id: 'needs_wants',
  name: 'Needs, wants and saving up',
  about: 'Tell needs from wants, and see how saving a little adds up.',
  grades: [1, 4],
  keywords: ['needs', 'wants', 'save', 'spend', 'share', 'earn', 'piggy bank'],
  connected: ['counting_coins'],
  prerequisites: [],
  standards: ['D2.Eco.1.K-2', 'D2.Eco.2.K-2', 'D2.Eco.10.K-2', 'D2.Eco.1.3-5'],
  items: [
    findTheNeed,
    findTheWant,
    nameTheDeed,
    pickTheNeeds,
    matchDeeds,
    weeksToSave,
    orderSavings,
  ],
};
