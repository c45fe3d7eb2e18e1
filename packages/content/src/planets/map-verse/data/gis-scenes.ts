// Sources: USGS, National Geographic.
import type { Idea } from '../ask/cases.ts';

export const GIS_SCENES: readonly Idea[] = [
  {
    name: 'buffer',
    means: 'A buffer is the zone within a certain distance of something.',
    hint: 'What does the computer do: draw a zone, combine layers, pick by a rule, or find a way?',
    scenes: [
      {
        text: 'The planner marks all land within 200 m of a stream.',
        why: 'It is a zone of one width along the stream.',
      },
      {
        text: 'A map shows everything that is less than 5 km from a hospital.',
        why: 'It is a zone around each hospital.',
      },
      {
        text: 'A band 500 m wide is drawn along the planned road.',
        why: 'It is a zone of one width along the road.',
      },
    ],
  },
  {
    name: 'overlay',
    means: 'An overlay lays layers on top of each other to see where things meet.',
    hint: 'What does the computer do: draw a zone, combine layers, pick by a rule, or find a way?',
    scenes: [
      {
        text: 'The layer of flood zones is laid over the layer of homes.',
        why: 'Two layers are put together.',
      },
      {
        text: 'Soil, slope and rain are combined to find the best land for vines.',
        why: 'Several layers are put together.',
      },
      {
        text: 'The ranges of three rare birds are put together to see where all of them live.',
        why: 'Three layers are put together.',
      },
    ],
  },
  {
    name: 'query',
    means: 'A query picks the things that fulfill a rule.',
    hint: 'What does the computer do: draw a zone, combine layers, pick by a rule, or find a way?',
    scenes: [
      {
        text: 'The user asks for all schools with more than 500 students.',
        why: 'A rule picks schools from one layer.',
      },
      {
        text: 'Only roads built before 1950 are shown in red.',
        why: 'A rule picks roads by their year.',
      },
      {
        text: 'The list shows all wells deeper than 100 m.',
        why: 'A rule picks wells by their depth.',
      },
    ],
  },
  {
    name: 'network analysis',
    means: 'Network analysis finds the best way along roads, pipes or rails.',
    hint: 'What does the computer do: draw a zone, combine layers, pick by a rule, or find a way?',
    scenes: [
      {
        text: 'The computer finds the fastest way for an ambulance through the streets.',
        why: 'It finds a way along the streets.',
      },
      {
        text: 'A bus company looks for a route that passes all stops and is as short as possible.',
        why: 'It finds a way along the roads.',
      },
      {
        text: 'Engineers ask which pipes the water takes from the plant to each home.',
        why: 'It follows the net of pipes.',
      },
    ],
  },
];
