// Sources: National Geographic, U.S. Geological Survey (land cover).
import type { Idea } from '../ask/cases.ts';

export const LAND_USE: readonly Idea[] = [
  {
    name: 'residential',
    means: 'Residential land is land for homes.',
    hint: 'Where do people sleep?',
    scenes: [
      {
        text: 'Rows of houses with small gardens stand along a quiet street.',
        why: 'Houses are homes.',
      },
      {
        text: 'A tall block with sixty apartments has mailboxes by its door.',
        why: 'Apartments are homes.',
      },
    ],
  },
  {
    name: 'commercial',
    means: 'Commercial land is land for shops, offices and other services.',
    hint: 'Where do people buy and sell?',
    scenes: [
      {
        text: 'People buy clothes and shoes in stores side by side.',
        why: 'Stores are there for buying and selling.',
      },
      {
        text: 'Banks and offices fill a tower of twenty floors.',
        why: 'Offices and banks offer services.',
      },
    ],
  },
  {
    name: 'industrial',
    means: 'Industrial land is land for factories and warehouses.',
    hint: 'Where are things made and stored?',
    scenes: [
      {
        text: 'Trucks bring steel to a hall, and washing machines leave it.',
        why: 'Things are made in the hall.',
      },
      {
        text: 'Large halls full of boxes stand by the freight rails.',
        why: 'Goods are stored there.',
      },
    ],
  },
  {
    name: 'recreational',
    means: 'Recreational land is land for sport, play and rest.',
    hint: 'Where do people go in their free time?',
    scenes: [
      {
        text: 'Families picnic on the grass by a pond, and children climb and swing.',
        why: 'People rest and play there.',
      },
      {
        text: 'There are three soccer fields and a running track.',
        why: 'They are there for sport.',
      },
    ],
  },
  {
    name: 'agricultural',
    means: 'Agricultural land is land for crops and animals.',
    hint: 'Where does food grow?',
    scenes: [
      {
        text: 'Corn stands in long rows, and cows graze behind it.',
        why: 'Corn and cows are raised there.',
      },
      {
        text: 'Apple trees stand in lines, and boxes wait for the harvest.',
        why: 'Fruit is grown there.',
      },
    ],
  },
  {
    name: 'transport',
    means: 'Transport land is land for moving people and goods.',
    hint: 'How do people and goods get from place to place?',
    scenes: [
      {
        text: 'Six tracks lie side by side, and trains stop there all day.',
        why: 'Trains move people and goods.',
      },
      {
        text: 'Two long runways lie at the edge of the city.',
        why: 'Airplanes move people and goods.',
      },
    ],
  },
];
