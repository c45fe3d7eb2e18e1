import type { Place } from '../ask/places.ts';

/** Places that many Americans know from pictures. None of them near another. */
export const LANDMARKS: readonly Place[] = [
  {
    name: 'Statue of Liberty',
    at: [-74.04, 40.69],
    where: 'on the Atlantic coast in the Northeast',
    tells: 'It stands on an island in New York Harbor.',
  },
  {
    name: 'Gateway Arch',
    at: [-90.18, 38.62],
    where: 'in the middle of the country, by the Mississippi River',
    tells: 'It stands in St. Louis, Missouri.',
  },
  {
    name: 'Golden Gate Bridge',
    at: [-122.48, 37.82],
    where: 'on the Pacific coast, about halfway from north to south',
    tells: 'It crosses the entrance to San Francisco Bay in California.',
  },
  {
    name: 'Grand Canyon',
    at: [-112.1, 36.1],
    where: 'in the Southwest, some way from the sea',
    tells: 'The Colorado River runs through it in Arizona.',
  },
  {
    name: 'Yellowstone',
    at: [-110.5, 44.6],
    where: 'in the mountains of the Northwest, far from the sea',
    tells: 'It became the first national park in 1872, and most of it lies in Wyoming.',
  },
  {
    name: 'Everglades',
    at: [-80.9, 25.4],
    where: 'at the southern tip of the southeastern peninsula',
    tells: 'It is a wide wetland in Florida.',
  },
  {
    name: 'Mammoth Cave',
    at: [-86.1, 37.2],
    where: 'in the eastern half of the country, far from the sea',
    tells: 'It is the longest known cave system in the world and lies in Kentucky.',
  },
  {
    name: 'Acadia National Park',
    at: [-68.3, 44.3],
    where: 'at the far northeastern end of the Atlantic coast',
    tells: 'It lies on the rocky coast of Maine.',
  },
  {
    name: 'Kennedy Space Center',
    at: [-80.65, 28.57],
    where: 'on the Atlantic coast of the southeastern peninsula',
    tells: 'Rockets to the Moon were launched from there, in Florida.',
  },
  {
    name: 'Mount Rainier',
    at: [-121.76, 46.85],
    where: 'in the far Northwest',
    tells: 'It is a high volcano in the state of Washington.',
  },
];
