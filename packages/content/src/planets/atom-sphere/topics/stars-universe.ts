import { authored, type Topic } from '@planets/practice';
import { matchTerms, termForExample } from '../../../authoring/vocabulary.ts';
import { groupOf } from '../ask/sorting.ts';
import { SPACE_TERMS, STAGES, STAGE_CASES } from '../data/stars.ts';
import { inverseSquare, lookBack, parallax, redshift } from './stars-universe/numbers.ts';
import { hrDiagram, orderColors, orderLife, orderScale } from './stars-universe/orders.ts';

const source = 'NASA';

export const starsUniverse: Topic = {
  id: 'stars_universe',
  name: 'Stars and the universe',
  about: 'Follow the lives of stars, measure the universe by its light, and know how it began.',
  grades: [8, 12],
  keywords: [
    'star',
    'galaxy',
    'light-year',
    'supernova',
    'black hole',
    'Big Bang',
    'redshift',
    'Milky Way',
    'astronomy',
  ],
  connected: ['waves', 'elements'],
  prerequisites: ['solar_system'],
  standards: ['MS-ESS1-2', 'HS-ESS1-1', 'HS-ESS1-2', 'HS-ESS1-3'],
  items: [
    orderScale,
    matchTerms({ terms: SPACE_TERMS, source, difficulty: 2 }),
    termForExample({ terms: SPACE_TERMS, source, difficulty: 2 }),
    groupOf({
      id: 'star-stage',
      difficulty: 2,
      standards: ['HS-ESS1-1'],
      groups: STAGES,
      cases: STAGE_CASES,
      source,
      hint: 'Is it a cloud, does it fuse hydrogen in its core, has it swollen up, or is it what is left at the end?',
      ask: (what) => `${what}\n\nWhich stage in the life of a star is that?`,
    }),
    orderColors,
    lookBack,
    orderLife,
    hrDiagram,
    inverseSquare,
    parallax,
    redshift,
    authored(
      { id: 'explain-big-bang', difficulty: 5, grades: [10, 12], standards: ['HS-ESS1-2'] },
      'open',
      {
        prompt:
          'Which observations tell us that the universe was once hot and dense and has expanded since? Explain at least two of them, and say how each supports this.',
        sample:
          'First, the light of distant galaxies is redshifted, and the more so the farther away they are. That means that distances grow: space expands. If we follow this back in time, everything was much closer together. Second, from all directions we receive the same faint microwave glow of about 2.7 K. It is light from the time when the hot early universe became transparent, stretched by the expansion. Third, about a quarter of the ordinary matter is helium, more than stars can have made. It formed in the first minutes, when the whole universe was hot enough for fusion.',
        rubric: [
          {
            name: 'First observation',
            full: 'Names an observation correctly and says how it supports expansion from a hot, dense state.',
            points: 3,
          },
          {
            name: 'Second observation',
            full: 'Names a second one correctly and says how it supports it.',
            points: 3,
          },
          { name: 'Clear reasoning', full: 'Tells observation and conclusion apart.', points: 2 },
        ],
        words: { min: 60, max: 300 },
        hints: [
          'What do spectra of far galaxies show?',
          'What do radio telescopes receive from every direction?',
        ],
        steps: [
          'Redshifts that grow with distance show that space expands, so in the past all was closer together.',
          'The cosmic microwave background and the amount of helium show that it was hot then.',
        ],
      },
    ),
  ],
};
