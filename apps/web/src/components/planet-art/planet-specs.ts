import type { PlanetSpec } from './planet-spec.ts';
import { hexagons, rays, scribble, teeth } from './shapes.ts';

/*
 * One character each, told apart by outline and pattern before colour: a cog, an atom, a wave of
 * ink, broad rings, a cut-open core, a globe on its arc, a string of coins, a star. Blue and gold
 * are left to the ledgers.
 */

/** Mathematics: iron plates, embers in the joints, the teeth of a cog. */
const numForge: PlanetSpec = {
  palette: { base: '#6d5a6b', pale: '#a48d9c', deep: '#3a2c40', glow: '#ff9d76' },
  tilt: -14,
  outline: { d: teeth(14, 29, 36.5), tone: 'base' },
  surface: [
    { kind: 'patches', d: hexagons(8.4, 34), tone: 'pale', opacity: 0.22 },
    { kind: 'strokes', d: hexagons(8.4, 34), tone: 'deep', width: 2.4 },
    { kind: 'strokes', d: hexagons(8.4, 34), tone: 'glow', width: 1.1, lit: true },
  ],
  lights: [
    [-12, -12],
    [2, -13],
    [-5, 1],
    [10, 0],
    [-13, 13],
    [2, 14],
    [16, -12],
    [15, 13],
  ],
};

/** Science: a still world inside three orbits with their electrons. */
const atomSphere: PlanetSpec = {
  palette: { base: '#46a7a3', pale: '#a6e0d6', deep: '#17605f', glow: '#e2fff4' },
  tilt: -20,
  surface: [
    {
      kind: 'bands',
      bend: 7,
      bands: [
        [-26, 7, 'pale'],
        [-13, 5, 'deep'],
        [-3, 9, 'pale'],
        [11, 4, 'deep'],
        [19, 6, 'pale'],
      ],
    },
    {
      kind: 'patches',
      d: 'M-4 3a8 4.500 0 1 0 16 0a8 4.500 0 1 0-16 0Z',
      tone: 'deep',
      opacity: 0.8,
    },
    {
      kind: 'patches',
      d: 'M0 2.500a5 2.500 0 1 0 10 0a5 2.500 0 1 0-10 0Z',
      tone: 'glow',
      opacity: 0.5,
    },
  ],
  orbits: [
    { rx: 46, ry: 15, tilt: -28, width: 1.2, tone: 'base', moons: [[35, 3.4]] },
    { rx: 46, ry: 15, tilt: 32, width: 1.2, tone: 'base', moons: [[150, 3.4]] },
    { rx: 46, ry: 15, tilt: 92, width: 1.2, tone: 'base', moons: [[200, 2.8]] },
  ],
  lights: [
    [-14, -16],
    [8, -19],
    [-19, 2],
    [18, 6],
    [-6, 20],
    [12, 18],
    [-2, -6],
  ],
};

/** Writing: strokes of a broad pen, a drop of ink, a line that never closes. */
const inkHaven: PlanetSpec = {
  palette: { base: '#5a4795', pale: '#9d89d6', deep: '#2b1d57', glow: '#e9dcff' },
  tilt: -8,
  surface: [
    {
      kind: 'patches',
      d: 'M-34-10C-22-24-8-22 0-14S18-8 34-22V-40H-34Z',
      tone: 'pale',
      opacity: 0.55,
    },
    {
      kind: 'patches',
      d: 'M-34 14C-20 4-12 20 2 15S20 2 34 10V40H-34Z',
      tone: 'deep',
      opacity: 0.9,
    },
    { kind: 'strokes', d: 'M-32-2C-20-12-12-12-6-4S6 8 14 0S26-8 34-4', tone: 'pale', width: 3 },
    {
      kind: 'strokes',
      d: 'M-30 7C-20-2-14 0-8 5S4 14 13 8S26 2 33 4',
      tone: 'glow',
      width: 1.3,
      lit: true,
    },
  ],
  front: { d: scribble(7, 13.5), tone: 'pale', width: 1.8 },
  outline: {
    d: 'M35-43C40-35 43-31 43-27A7.500 7.500 0 0 1 28-27C28-31 31-35 35-43Z',
    tone: 'pale',
  },
  lights: [
    [-18, -14],
    [-4, -20],
    [14, -17],
    [-22, 4],
    [5, 3],
    [19, -2],
    [-12, 20],
    [10, 22],
  ],
};

/** Reading: lines of text on the body, and rings like the pages of an open book. */
const storyVerse: PlanetSpec = {
  palette: { base: '#b9578c', pale: '#eeb4cf', deep: '#6e2854', glow: '#fff0f4' },
  tilt: -18,
  surface: [
    {
      kind: 'bands',
      bend: 5,
      bands: [
        [-30, 12, 'deep'],
        [16, 16, 'deep'],
      ],
    },
    {
      kind: 'strokes',
      d: 'M-26-12Q0-6 8-7M-28-5Q-6 1 24-3M-28 2Q0 9 18 5M-27 9Q-4 16 24 10',
      tone: 'pale',
      width: 2,
      opacity: 0.75,
    },
  ],
  orbits: [
    { rx: 37, ry: 9, tilt: -18, width: 2.6, tone: 'pale' },
    { rx: 42, ry: 11, tilt: -18, width: 3.4, tone: 'base' },
    { rx: 47, ry: 13, tilt: -18, width: 2.2, tone: 'pale' },
  ],
  lights: [
    [-14, -22],
    [4, -24],
    [-22, -12],
    [16, -14],
    [-14, 21],
    [6, 23],
    [20, 16],
  ],
};

/** History: layers of rock, craters, and a slice that shows the core. */
const chronoCore: PlanetSpec = {
  palette: { base: '#8f8078', pale: '#c6b8ad', deep: '#4e433f', glow: '#ffb09a' },
  tilt: 8,
  surface: [
    {
      kind: 'bands',
      bend: 3,
      bands: [
        [-24, 5, 'deep'],
        [-12, 3, 'pale'],
        [0, 6, 'deep'],
        [13, 3, 'pale'],
        [20, 4, 'deep'],
      ],
    },
    {
      kind: 'craters',
      at: [
        [-15, -12, 6],
        [-20, 8, 4],
        [-4, 18, 6.5],
        [-3, -22, 3.5],
        [-9, 3, 2.6],
        [14, 20, 4],
      ],
    },
  ],
  cutaway: [
    [30, 'deep'],
    [27, 'base'],
    [21, 'pale'],
    [14, 'deep'],
    [11, 'glow'],
  ],
  orbits: [
    { rx: 41, ry: 41, tilt: 0, width: 6, tone: 'base', dash: `2.2 ${(41 * Math.PI) / 6 - 2.2}` },
  ],
  lights: [
    [-22, -4],
    [-10, -20],
    [-13, 12],
    [4, 24],
    [-24, 14],
    [18, 14],
  ],
};

/** Geography: land and sea, lines of the globe, the arc it turns in. */
const mapVerse: PlanetSpec = {
  palette: { base: '#2f7d6d', pale: '#a5cf8d', deep: '#174a45', glow: '#fff3dc' },
  tilt: -20,
  surface: [
    {
      kind: 'patches',
      d: 'M-24-20C-14-27-4-25-3-19S-10-13-9-8S-15 2-18 9S-23 4-26-2S-31-14-24-20ZM2-12C8-20 20-20 25-13S22-3 17 0S16 10 10 12S3 4 1-2S-2-7 2-12ZM-8 17C-3 13 4 15 6 20S-2 27-7 25S-12 20-8 17ZM18 14C22 11 27 12 28 15S23 21 20 20S15 16 18 14Z',
      tone: 'pale',
    },
    {
      kind: 'strokes',
      d: 'M-30-15H30M-32 0H32M-30 15H30M0-32V32M-15-30Q-24 0-15 30M15-30Q24 0 15 30',
      tone: 'deep',
      width: 0.7,
      opacity: 0.55,
    },
    { kind: 'patches', d: 'M-20-31Q0-20 20-31L0-40Z', tone: 'glow', opacity: 0.85 },
  ],
  front: {
    d: 'M14-38.500A41 41 0 1 0 14 38.500M11.400-31.400L15.500-42.500M-11.400 31.400L-14.500 40',
    tone: 'base',
    width: 2.6,
  },
  lights: [
    [-20, -14],
    [-12, -20],
    [-22, -4],
    [8, -12],
    [18, -12],
    [12, -2],
    [9, 6],
    [-2, 20],
    [22, 16],
  ],
};

/** Money: a copper world with a stamped face, and coins on their way round it. */
const coinQuest: PlanetSpec = {
  palette: { base: '#b5694a', pale: '#eab395', deep: '#6c3423', glow: '#ffe6d8' },
  tilt: 0,
  surface: [
    {
      kind: 'strokes',
      d: 'M24 0A24 24 0 1 1-24 0A24 24 0 1 1 24 0Z',
      tone: 'deep',
      width: 1.6,
      opacity: 0.7,
    },
    {
      kind: 'strokes',
      d: 'M27 0A27 27 0 1 1-27 0A27 27 0 1 1 27 0Z',
      tone: 'pale',
      width: 2.4,
      opacity: 0.4,
    },
    {
      kind: 'patches',
      d: 'M0-16L4.600-5.500L16-4.400L7.400 3.200L10 14.400L0 8.400L-10 14.400L-7.400 3.200L-16-4.400L-4.600-5.500Z',
      tone: 'pale',
      opacity: 0.85,
    },
  ],
  orbits: [
    {
      rx: 44,
      ry: 13,
      tilt: 22,
      width: 0.8,
      tone: 'base',
      dash: '1 3',
      moons: [
        [10, 5.4],
        [52, 6.2],
        [96, 6.4],
        [138, 6],
        [178, 5],
        [222, 3.8],
        [318, 3.8],
        [345, 4.6],
      ],
    },
  ],
  lights: [
    [-17, -17],
    [17, -16],
    [-21, 10],
    [20, 12],
    [0, -22],
    [0, 22],
  ],
};

/** Economics: a star with rays, columns on its face and a line that climbs. */
const stockStar: PlanetSpec = {
  palette: { base: '#93ad55', pale: '#dbe9a8', deep: '#4b6329', glow: '#fbffe6' },
  tilt: 0,
  outline: { d: rays(16, 29, 48, 38), tone: 'base' },
  surface: [
    {
      kind: 'patches',
      d: 'M-22 30V9H-15V30ZM-11 30V2H-4V30ZM0 30V8H7V30ZM11 30V-6H18V30Z',
      tone: 'deep',
      opacity: 0.55,
    },
    { kind: 'strokes', d: 'M-28 6L-18 0L-8-6L3 0L14-14L30-22', tone: 'glow', width: 2.6 },
  ],
  lights: [
    [-18, 0],
    [-8, -6],
    [3, 0],
    [14, -14],
    [-18, 16],
    [-7, 12],
    [4, 15],
    [15, 4],
  ],
};

/** What comes back: a pale moon, and the way round it that leads back to where it began. */
const review: PlanetSpec = {
  palette: { base: '#8c86a3', pale: '#cdc8dc', deep: '#4a4463', glow: '#f3ecff' },
  tilt: -12,
  surface: [
    {
      kind: 'bands',
      bend: 4,
      bands: [
        [-20, 7, 'pale'],
        [9, 9, 'deep'],
      ],
    },
    {
      kind: 'craters',
      at: [
        [-12, -8, 6],
        [9, 4, 7.5],
        [-8, 14, 4],
        [12, -16, 4],
        [-20, 4, 3],
        [4, 22, 3.5],
      ],
    },
  ],
  front: { d: 'M-29 29A41 41 0 1 1 29 29M29 29L38.500 27M29 29L30 19', tone: 'pale', width: 3 },
  lights: [
    [-2, -18],
    [-22, -6],
    [-2, 6],
    [18, -6],
    [14, 18],
    [-14, 22],
  ],
};

export const PLANET_SPECS: Record<string, PlanetSpec> = {
  num_forge: numForge,
  atom_sphere: atomSphere,
  ink_haven: inkHaven,
  story_verse: storyVerse,
  chrono_core: chronoCore,
  terra_nova: mapVerse,
  coin_quest: coinQuest,
  stock_star: stockStar,
};

/** For a planet this build does not know yet. */
const PLAIN_SPEC: PlanetSpec = {
  palette: { base: '#7d7590', pale: '#b9b2c9', deep: '#463f59', glow: '#f6f1ff' },
  tilt: -10,
  surface: [
    {
      kind: 'bands',
      bend: 4,
      bands: [
        [-14, 6, 'pale'],
        [6, 5, 'deep'],
      ],
    },
  ],
  lights: [
    [-10, -10],
    [8, 4],
    [-4, 16],
  ],
};

/** How a planet is drawn; the one of reviews too, which is in no catalogue. */
export const specOf = (planet: string): PlanetSpec =>
  planet === 'review' ? review : (PLANET_SPECS[planet] ?? PLAIN_SPEC);
