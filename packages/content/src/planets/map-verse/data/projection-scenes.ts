// Sources: USGS, National Geographic.
import type { Idea } from '../ask/cases.ts';

export const PROJECTION_SCENES: readonly Idea[] = [
  {
    name: 'equal-area projection',
    means: 'An equal-area projection keeps sizes in proportion, so areas can be compared.',
    hint: 'Which property does the user need: areas, angles, or ways from one point?',
    scenes: [
      {
        text: 'A class wants to compare how much rainforest each continent has.',
        why: 'Sizes have to be right for that.',
      },
      {
        text: 'A poster is to show how large Africa is compared with Europe.',
        why: 'Sizes have to be right for that.',
      },
      {
        text: 'A dot map has one dot for 100,000 people, and the density of dots should be fair.',
        why: 'Where areas are stretched, dots look too far apart.',
      },
      {
        text: 'A researcher colors the share of land that is under ice.',
        why: 'Areas have to be right, above all near the poles.',
      },
    ],
  },
  {
    name: 'Mercator projection',
    means: 'The Mercator projection keeps angles, so a line of one compass direction is straight.',
    hint: 'Which property does the user need: areas, angles, or ways from one point?',
    scenes: [
      {
        text: 'A sailor wants to draw a course of constant compass direction as a straight line.',
        why: 'Only angles that are right make such a line straight.',
      },
      {
        text: 'A chart for ships near the equator has to show the angles of the coast as they are.',
        why: 'This projection keeps angles.',
      },
      {
        text: 'An app for city streets needs corners that look square at any place.',
        why: 'Angles are right on it, and a city is too small for stretching to show.',
      },
    ],
  },
  {
    name: 'azimuthal projection',
    means: 'An azimuthal projection keeps the directions from its center.',
    hint: 'Which property does the user need: areas, angles, or ways from one point?',
    scenes: [
      {
        text: 'A map of the Arctic is to have the North Pole in its middle.',
        why: 'The plane touches the globe at the pole.',
      },
      {
        text: 'A radio station wants to see in which direction each city lies from its tower.',
        why: 'All directions from the center are right.',
      },
      {
        text: 'Pilots at one airport want all shortest ways from it to be straight lines.',
        why: 'Straight lines from the center are the shortest ways.',
      },
    ],
  },
  {
    name: 'conic projection',
    means: 'A conic projection suits one wide land in the middle latitudes.',
    hint: 'How wide is the land, and how far from the equator?',
    scenes: [
      {
        text: 'An atlas needs a map of the United States without Alaska and Hawaii, which is much wider than high.',
        why: 'A cone touches the globe along its middle latitudes.',
      },
      {
        text: 'A railroad company wants a sheet of the wide country between 40° and 55° N.',
        why: 'A cone touches the globe along such a belt.',
      },
      {
        text: 'A weather map is to show a belt of land from west to east at 45° N.',
        why: 'A cone touches the globe along that belt.',
      },
    ],
  },
];
