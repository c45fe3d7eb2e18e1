// Sources: U.S. Bureau of Labor Statistics, National Geographic.
import type { Idea } from '../ask/cases.ts';

export const SECTORS: readonly Idea[] = [
  {
    name: 'primary sector',
    means:
      'The primary sector takes things straight from nature: farming, fishing, forestry and mining.',
    hint: 'Is something taken from nature, made, or done for others?',
    scenes: [
      {
        text: 'Tala catches cod on a boat in the north Atlantic.',
        why: 'Fish are taken straight from the sea.',
      },
      {
        text: 'Kofi grows cacao beans on a small farm in Ghana.',
        why: 'The beans come straight from the field.',
      },
      {
        text: 'A company digs copper ore out of a huge pit in Chile.',
        why: 'Ore is taken straight from the ground.',
      },
      {
        text: 'Workers cut spruce trees in a forest in Finland.',
        why: 'Wood is taken straight from the forest.',
      },
      {
        text: 'Amina keeps goats on dry grassland in Kenya and sells their milk.',
        why: 'Milk comes straight from the animals.',
      },
    ],
  },
  {
    name: 'secondary sector',
    means: 'The secondary sector makes goods out of materials, in factories and workshops.',
    hint: 'Is something taken from nature, made, or done for others?',
    scenes: [
      {
        text: 'A plant in Ohio presses steel sheets into doors for cars.',
        why: 'Steel is made into doors.',
      },
      {
        text: 'Cotton is spun and woven into cloth in a mill in Bangladesh.',
        why: 'Cotton is made into cloth.',
      },
      {
        text: 'Mateo bakes two thousand loaves a night in a large bakery.',
        why: 'Flour is made into bread.',
      },
      {
        text: 'A team welds the parts of a ship in a yard in Korea.',
        why: 'Steel parts are made into a ship.',
      },
      {
        text: 'Wood is sawn and glued into tables in a workshop in Poland.',
        why: 'Wood is made into tables.',
      },
    ],
  },
  {
    name: 'tertiary sector',
    means: 'The tertiary sector does things for people: trade, transport, care, travel.',
    hint: 'Is something taken from nature, made, or done for others?',
    scenes: [
      {
        text: 'Priya drives a tram through the streets of Melbourne.',
        why: 'She moves people and makes no thing.',
      },
      { text: 'A nurse in Nairobi looks after patients at night.', why: 'Care is a service.' },
      { text: 'Omar sells shoes in a store in Cairo.', why: 'Selling is a service.' },
      { text: 'Zofia cuts hair in a salon in Kraków.', why: 'Cutting hair is a service.' },
      {
        text: 'A hotel in Jamaica has rooms for guests from many countries.',
        why: 'Giving rooms to guests is a service.',
      },
    ],
  },
  {
    name: 'quaternary sector',
    means: 'The quaternary sector works with knowledge: research, design, software, data.',
    hint: 'Is the work about things, about people, or about knowledge?',
    scenes: [
      {
        text: 'Mei writes the software that plans the routes of ships.',
        why: 'Software is made of knowledge.',
      },
      {
        text: 'A laboratory in Basel looks for a new medicine.',
        why: 'Research makes new knowledge.',
      },
      {
        text: 'Engineers in Bengaluru study data from satellites to predict harvests.',
        why: 'They make knowledge out of data.',
      },
      {
        text: 'A team designs a quieter engine on computers and tests its plans.',
        why: 'Design and testing make new knowledge.',
      },
    ],
  },
];
