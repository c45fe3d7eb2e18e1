// Sources: National Geographic, Encyclopaedia Britannica.
import type { Idea } from '../ask/cases.ts';

export const SETTLEMENT_SCENES: readonly Idea[] = [
  {
    name: 'a river crossing',
    means: 'Where a river can be crossed, roads from both sides meet, and travelers stop.',
    hint: 'How do travelers get to the other bank?',
    scenes: [
      {
        text: 'People could wade through the shallow water here, so two roads met and inns were built.',
        why: 'Shallow water let people get to the other bank, so the roads met there.',
      },
      {
        text: 'The first bridge for many miles was built here, and soon a market stood beside it.',
        why: 'A bridge brings all travelers to one place, and a market lives from them.',
      },
      {
        text: 'London began where the Romans built a bridge over the Thames.',
        why: 'The Roman bridge brought the roads together.',
      },
      {
        text: 'A ferry carried wagons over the wide stream at this place, and stores for travelers opened.',
        why: 'Wagons waited for the ferry, and the stores lived from them.',
      },
    ],
  },
  {
    name: 'a natural harbor',
    means: 'A deep, sheltered bay lets ships load safely, so trade and towns grow there.',
    hint: 'Where do ships find shelter?',
    scenes: [
      {
        text: 'A deep bay keeps out the waves, and ships from far away unload here.',
        why: 'The bay is deep and calm, so ships can unload.',
      },
      {
        text: 'Sydney grew around a deep bay with many arms, safe from the waves of the ocean.',
        why: 'Its deep bay gives ships shelter.',
      },
      {
        text: 'Fishing boats lie safely behind a long spit of land, and the fish are sold at the dock.',
        why: 'The spit of land shelters the boats.',
      },
      {
        text: 'Boston grew where islands shelter a bay of the Atlantic.',
        why: 'The islands keep out the waves of the open sea.',
      },
    ],
  },
  {
    name: 'minerals in the ground',
    means: 'Where ore, coal or gold is found, workers come, and a town grows around the mine.',
    hint: 'What lies under the ground?',
    scenes: [
      {
        text: 'Gold was found in the hills, and within a year thousands lived in tents here.',
        why: 'The gold drew the people.',
      },
      {
        text: 'Johannesburg began as a camp where gold was found in 1886.',
        why: 'The gold drew the first people.',
      },
      {
        text: 'The first houses were built for those who dug coal here.',
        why: 'The coal gave the work.',
      },
      {
        text: 'A railroad was laid into the desert because copper was found there, and a town followed.',
        why: 'The copper was the reason for railroad and town.',
      },
    ],
  },
  {
    name: 'good soil for farming',
    means: 'Deep, rich soil feeds many people, so villages lie close together on it.',
    hint: 'What do the people live from?',
    scenes: [
      {
        text: 'Each year the river leaves mud on the fields, and villages stand close together along them.',
        why: 'The mud makes the fields rich.',
      },
      {
        text: 'Ash from an old volcano made the earth here rich, and vines and fruit trees grow on the slopes.',
        why: 'Ash of volcanoes becomes rich earth.',
      },
      {
        text: 'People settled on this plain because wheat grows tall on its deep black earth.',
        why: 'The deep black earth feeds the wheat.',
      },
    ],
  },
  {
    name: 'a place easy to defend',
    means: 'On a hill or an island, people can see an enemy early and keep them out.',
    hint: 'Why would people build where it is hard to get to?',
    scenes: [
      {
        text: 'The old town stands on a steep hill with a wall around it, and from it one sees for miles.',
        why: 'A steep hill and a wall keep enemies out.',
      },
      {
        text: 'Mont-Saint-Michel in France stands on a rock that the tide turns into an island.',
        why: 'Steep rock and the tide kept enemies out.',
      },
      {
        text: 'The oldest houses stand in a narrow bend of the river, which flows around three sides of them.',
        why: 'The river guards three sides.',
      },
      {
        text: 'The castle stands on a rock above the plain, and the first houses were built close under its walls.',
        why: 'The rock and the walls gave safety.',
      },
    ],
  },
  {
    name: 'water in a dry land',
    means: 'In a desert people live where there is a spring, a well or a river.',
    hint: 'What is hardest to find there?',
    scenes: [
      {
        text: 'Caravans rested at the spring with its palm trees, the only one for days.',
        why: 'The spring is the only one for days.',
      },
      {
        text: 'In the middle of the desert there is a green valley with wells, and a town in it.',
        why: 'The wells let people live in the desert.',
      },
      {
        text: 'Only one river crosses this desert, and almost all people live close to it.',
        why: 'Away from the river there is nothing to drink.',
      },
    ],
  },
];
