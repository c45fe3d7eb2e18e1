// Sources: National Geographic, Encyclopaedia Britannica.
import type { Idea } from '../ask/cases.ts';

export const DIFFUSION_SCENES: readonly Idea[] = [
  {
    name: 'relocation diffusion',
    means: 'In relocation diffusion people move and take their ideas with them.',
    hint: 'Who or what carried the idea: people who moved, or people who met?',
    scenes: [
      {
        text: 'Families from Italy moved to New York around 1900 and opened the first pizza shops there.',
        why: 'The people who moved took the dish with them.',
      },
      {
        text: 'Settlers from Polynesia brought taro plants and outrigger canoes to Hawaii.',
        why: 'The settlers took plants and boats with them.',
      },
      {
        text: 'Students who moved to Canada started a club for the board game of their home.',
        why: 'The game came with those who moved.',
      },
    ],
  },
  {
    name: 'contagious diffusion',
    means: 'In contagious diffusion an idea spreads from each person to those nearby.',
    hint: 'Does it spread from neighbor to neighbor, from the top down, or with people who move?',
    scenes: [
      {
        text: 'A new way to plant rice spreads from one farmer to the next until the whole valley uses it.',
        why: 'Each farmer learns it from a neighbor.',
      },
      {
        text: 'A clapping game goes from class to class until the whole school plays it.',
        why: 'Each child learns it from those nearby.',
      },
      {
        text: 'A slang word is heard in one street, then in the next, then all over the town.',
        why: 'It spreads to those nearby.',
      },
    ],
  },
  {
    name: 'hierarchical diffusion',
    means:
      'In hierarchical diffusion an idea spreads from large or important places or people to smaller ones.',
    hint: 'Where does the idea begin: with leaders and large cities, or with neighbors?',
    scenes: [
      {
        text: 'A fashion appears in the largest cities first, years later in small towns.',
        why: 'It goes from large places to small ones.',
      },
      {
        text: 'A king takes up a new faith, then his nobles do, and at last the villages.',
        why: 'It goes from the top down.',
      },
      {
        text: 'A chain of tea shops opens in capitals first and then in smaller cities.',
        why: 'It goes from large places to small ones.',
      },
    ],
  },
  {
    name: 'stimulus diffusion',
    means: 'In stimulus diffusion an idea spreads, but people change it to suit themselves.',
    hint: 'Is the idea the same in the new place?',
    scenes: [
      {
        text: 'Sequoyah saw that writing was useful and invented signs of his own for Cherokee.',
        why: 'The idea of writing spread, the signs were new.',
      },
      {
        text: 'A burger restaurant in India serves patties of potato and peas instead of beef.',
        why: 'The idea spread, and the dish was changed.',
      },
      {
        text: 'A singing contest from one country is copied elsewhere with other music and rules.',
        why: 'The idea spread, and the show was changed.',
      },
    ],
  },
];
