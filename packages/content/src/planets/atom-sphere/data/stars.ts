import type { Term } from '../../../authoring/vocabulary.ts';
import type { Case, Group } from '../ask/sorting.ts';

/** From small to large, by the distance across in kilometers (rounded). */
export const SIZES = [
  { name: 'the Moon', across: '3,500 km' },
  { name: 'the Earth', across: '12,700 km' },
  { name: 'Jupiter', across: '140,000 km' },
  { name: 'the Sun', across: '1.4 million km' },
  { name: 'the orbit of the Earth', across: '300 million km' },
  { name: 'the orbit of Neptune', across: '9 billion km' },
  {
    name: 'the distance from the Sun to the nearest star',
    across: '40 trillion km, or about 4.2 light-years',
  },
  { name: 'the Milky Way galaxy', across: '100,000 light-years' },
  { name: 'the distance to the Andromeda galaxy', across: '2.5 million light-years' },
  { name: 'the observable universe', across: '93 billion light-years' },
] as const;

export const STAGES: readonly Group[] = [
  { name: 'nebula', sign: 'A nebula is a cloud of gas and dust from which stars can form.' },
  {
    name: 'protostar',
    sign: 'A protostar is a ball of gas that contracts and heats up, but does not fuse hydrogen yet.',
  },
  {
    name: 'main-sequence star',
    sign: 'A main-sequence star steadily fuses hydrogen into helium in its core.',
  },
  {
    name: 'red giant',
    sign: 'A red giant has swollen up and cooled at its surface, because the hydrogen in its core is used up.',
  },
  {
    name: 'white dwarf',
    sign: 'A white dwarf is the small, hot core that is left of a star like the Sun. It fuses nothing and cools.',
  },
  { name: 'supernova', sign: 'A supernova is the explosion at the end of a massive star.' },
  {
    name: 'neutron star',
    sign: 'A neutron star is an extremely dense ball, about as wide as a city, left by a supernova.',
  },
  {
    name: 'black hole',
    sign: 'In a black hole, gravity is so strong that not even light gets out.',
  },
];

export const STAGE_CASES: readonly Case[] = [
  {
    what: 'A cold cloud of hydrogen, helium and dust, many light-years wide, begins to contract.',
    group: 'nebula',
    clue: 'It is still a wide cloud.',
  },
  {
    what: 'In the sword of Orion a glowing cloud of gas surrounds newborn stars.',
    group: 'nebula',
    clue: 'It is a cloud of gas.',
  },
  {
    what: 'A glowing ball of gas shrinks under its own gravity and gets hotter, but its core has not reached 10 million kelvin.',
    group: 'protostar',
    clue: 'The core is not hot enough to fuse hydrogen.',
  },
  {
    what: 'A young object shines only by the heat of its contraction; fusion has not begun.',
    group: 'protostar',
    clue: 'It is not a real star yet.',
  },
  {
    what: 'The Sun, for about 4.6 billion years now.',
    group: 'main-sequence star',
    clue: 'It fuses hydrogen in its core, and pressure balances gravity.',
  },
  {
    what: 'A small red star has shone steadily for billions of years on hydrogen fusion in its core.',
    group: 'main-sequence star',
    clue: 'It still has hydrogen in its core.',
  },
  {
    what: 'A hot blue star fuses hydrogen so fast that it will run out in a few million years.',
    group: 'main-sequence star',
    clue: 'It still fuses hydrogen in its core.',
  },
  {
    what: 'The Sun in about 5 billion years, swollen perhaps to the orbit of the Earth.',
    group: 'red giant',
    clue: 'It will have used up the hydrogen in its core.',
  },
  {
    what: 'Aldebaran has a cool, reddish surface and is about 45 times as wide as the Sun.',
    group: 'red giant',
    clue: 'It is very wide and cool at its surface.',
  },
  {
    what: 'The companion of Sirius has about the mass of the Sun, but is only as large as the Earth.',
    group: 'white dwarf',
    clue: 'So small and dense is the core of a star like the Sun after its end.',
  },
  {
    what: 'The last stage of the Sun: a hot, Earth-sized core that slowly cools.',
    group: 'white dwarf',
    clue: 'Its outer layers are gone, and fusion has stopped.',
  },
  {
    what: 'In 1054 observers in China saw a new star so bright that it could be seen by day for weeks.',
    group: 'supernova',
    clue: 'A massive star blew up; its remains are the Crab Nebula.',
  },
  {
    what: 'The iron core of a massive star collapses, and its outer layers are blown away.',
    group: 'supernova',
    clue: 'It is a gigantic explosion.',
  },
  {
    what: 'A pulsar sends out radio pulses 30 times a second as it spins; a spoonful of it would weigh a billion tons.',
    group: 'neutron star',
    clue: 'It is tiny and extremely dense, but its signals still get out.',
  },
  {
    what: 'After a supernova a ball of neutrons, about 20 km wide, is left.',
    group: 'neutron star',
    clue: 'It is left when the core is not heavy enough to collapse for good.',
  },
  {
    what: 'Stars near the center of the Milky Way race round something of 4 million solar masses that gives off no light.',
    group: 'black hole',
    clue: 'So much mass in so little room lets no light out.',
  },
  {
    what: 'The core of a very massive star collapses so far that nothing can stop it.',
    group: 'black hole',
    clue: 'Nothing that comes too near gets out again, not even light.',
  },
];

/** The lives of stars, stage by stage. */
export const LIVES: readonly {
  readonly task: string;
  readonly items: readonly string[];
  readonly hint: string;
  readonly why: string;
}[] = [
  {
    task: 'Put the life of a star like the **Sun** in order.',
    items: ['nebula', 'protostar', 'main-sequence star', 'red giant', 'white dwarf'],
    hint: 'It begins as a thin cloud. Does a star swell before or after its hydrogen is used up?',
    why: 'A star like the Sun is not heavy enough to explode: it swells, loses its outer layers, and its core cools.',
  },
  {
    task: 'Put the life of a star of **20 solar masses** in order.',
    items: [
      'nebula',
      'protostar',
      'main-sequence star',
      'red supergiant',
      'supernova',
      'neutron star or black hole',
    ],
    hint: 'It begins as a thin cloud. What is left can only be there after the explosion.',
    why: 'A massive star fuses elements up to iron; then its core collapses and the rest explodes.',
  },
  {
    task: 'Put in order what becomes of a cloud of gas.',
    items: [
      'The cloud begins to contract.',
      'Its middle gets denser and hotter.',
      'Hydrogen begins to fuse.',
      'Pressure and gravity are in balance for a long time.',
    ],
    hint: 'It begins with something spread out and cold. What does gravity do with it?',
    why: 'Gravity pulls the gas together, which heats it, until fusion begins and holds gravity in balance.',
  },
  {
    task: 'Put in order what happens in the core of a massive star at its end.',
    items: [
      'It has fused lighter elements into iron.',
      'Fusion gives no more energy.',
      'The core collapses in less than a second.',
      'The outer layers are blown off.',
    ],
    hint: 'As long as fusion gives energy, its pressure holds the core up. What happens when it stops?',
    why: 'Fusing iron gives no energy, so nothing holds the core up any more.',
  },
  {
    task: 'Put the history of the **universe** in order.',
    items: [
      'Everything is very dense and hot.',
      'Protons and neutrons form the first nuclei.',
      'Atoms form, and light can travel freely.',
      'The first stars form.',
      'The Sun and the Earth form.',
    ],
    hint: 'The universe cools as it expands. What holds together first: nuclei, atoms or stars?',
    why: 'As the universe expanded it cooled: first nuclei, then atoms, then stars, and only 9 billion years later our Sun.',
  },
];

/** Surface temperature in kelvin, and the color that goes with it. */
export const STARS = [
  { name: 'Betelgeuse', color: 'red', kelvin: 3600 },
  { name: 'Arcturus', color: 'orange', kelvin: 4300 },
  { name: 'the Sun', color: 'yellow', kelvin: 5800 },
  { name: 'Canopus', color: 'yellow-white', kelvin: 7400 },
  { name: 'Vega', color: 'white', kelvin: 9600 },
  { name: 'Rigel', color: 'blue-white', kelvin: 12_000 },
  { name: 'Spica', color: 'blue', kelvin: 22_000 },
] as const;

export const SPACE_TERMS: readonly Term[] = [
  {
    term: 'light-year',
    means: 'the distance that light travels in one year',
    example: 'The nearest star beyond the Sun is about 4.2 of them away.',
    hint: 'It sounds like a time, but it is a distance.',
  },
  {
    term: 'galaxy',
    means: 'a system of billions of stars held together by gravity',
    example: 'The Sun belongs to one, the Milky Way.',
    hint: 'Andromeda is one.',
  },
  {
    term: 'fusion',
    means: 'the joining of light nuclei into heavier ones',
    example: 'In the core of the Sun hydrogen becomes helium.',
    hint: 'It is where the energy of stars comes from.',
  },
  {
    term: 'luminosity',
    means: 'the energy that a star gives off each second',
    example:
      'Rigel gives off about 100,000 times as much light as the Sun, however far away we are.',
    hint: 'It does not depend on how far away the star is.',
  },
  {
    term: 'redshift',
    means: 'the stretching of light to longer wavelengths',
    example: 'The lines in the spectrum of a galaxy that moves away lie at longer wavelengths.',
    hint: 'It goes toward one end of the rainbow.',
  },
  {
    term: 'constellation',
    means: 'a pattern of stars as seen from the Earth',
    example: 'Orion looks like a hunter, though its stars are at very different distances.',
    hint: 'People saw figures in the night sky.',
  },
  {
    term: 'gravity',
    means: 'the attraction between masses',
    example: 'A cloud of gas slowly pulls itself together.',
    hint: 'It keeps planets in their orbits.',
  },
  {
    term: 'spectrum',
    means: 'light spread out by wavelength',
    example: 'Dark lines in the light of a star tell which elements are in it.',
    hint: 'A rainbow is one.',
    near: ['redshift'],
  },
  {
    term: 'parallax',
    means: 'the apparent shift of a nearby star when it is seen from two places',
    example:
      'In January and in July a near star stands in slightly different places before the far ones.',
    hint: 'Hold up a thumb and close one eye, then the other.',
    grades: [9, 12],
  },
  {
    term: 'cosmic microwave background',
    means: 'the faint glow that fills all of space, left from the hot early universe',
    example: 'Radio telescopes receive the same weak glow of 2.7 kelvin from every direction.',
    hint: 'It is a leftover of the Big Bang.',
    grades: [9, 12],
  },
  {
    term: 'dark matter',
    means: 'matter that gives off no light and is noticed only by its gravity',
    example: 'The outer stars of galaxies move too fast for the mass that can be seen.',
    hint: 'Nobody has seen it.',
    grades: [9, 12],
  },
  {
    term: 'exoplanet',
    means: 'a planet of a star other than the Sun',
    example: 'A star gets a little dimmer every 12 days as something passes in front of it.',
    hint: 'Thousands have been found since the 1990s.',
    near: ['dark matter'],
  },
];
