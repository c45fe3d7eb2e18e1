// Sources: National Geographic, CIA World Factbook (oceans). Antarctica and the Southern Ocean lie below the outline map.
import type { Place } from '../ask/on-map.ts';

export const WORLD_PLACES: readonly Place[] = [
  {
    name: 'North America',
    at: [-100, 45],
    where: 'the large land in the upper left',
    hint: 'The Great Lakes and the Grand Canyon are there.',
    more: 'It reaches from the cold islands of the far north to Panama.',
  },
  {
    name: 'South America',
    at: [-60, -12],
    where: 'the land in the lower left, wide at the top and narrow at the bottom',
    hint: 'The Amazon rainforest is there.',
    more: 'The equator crosses its wide upper part.',
  },
  {
    name: 'Africa',
    at: [20, 8],
    where: 'the large land in the middle, crossed by the equator',
    hint: 'The Sahara and the Nile are there.',
    more: 'The equator and the prime meridian both cross it.',
  },
  {
    name: 'Europe',
    at: [18, 50],
    where: 'the smaller land at the top of the middle, with many bays and peninsulas',
    hint: 'The Alps and the Danube are there.',
    more: 'It is joined to the largest continent in the east.',
  },
  {
    name: 'Asia',
    at: [95, 42],
    where: 'the largest land of all, in the upper right',
    hint: 'Mount Everest is there.',
    more: 'It is the largest continent, with the most people.',
  },
  {
    name: 'Australia',
    at: [134, -25],
    where: 'the land in the lower right, with water all around',
    hint: 'Kangaroos and koalas live there.',
    more: 'It is the smallest continent and lies south of the equator.',
  },
  {
    name: 'Pacific Ocean',
    said: 'the Pacific Ocean',
    at: [-150, 5],
    where: 'the very wide water at the left edge, which goes on at the right edge',
    hint: 'Hawaii lies in it.',
    more: 'It is the largest ocean, so a flat map often cuts it in two.',
  },
  {
    name: 'Atlantic Ocean',
    said: 'the Atlantic Ocean',
    at: [-38, 26],
    where: 'the long water left of the middle, bent like an S',
    hint: 'Ships cross it from Portugal to Brazil.',
    more: 'It is the second largest ocean.',
  },
  {
    name: 'Indian Ocean',
    said: 'the Indian Ocean',
    at: [78, -22],
    where: 'the water right of the middle, most of it below the equator',
    hint: 'The island of Madagascar lies in it.',
    more: 'It is the third largest ocean.',
  },
  {
    name: 'Arctic Ocean',
    said: 'the Arctic Ocean',
    at: [-150, 76],
    where: 'the water along the upper edge',
    hint: 'Polar bears hunt on its ice.',
    more: 'It is the smallest ocean and lies around the North Pole.',
  },
];
