import type { Case, Group } from '../ask/sorting.ts';

export const BEHAVIORS: readonly Group[] = [
  { name: 'reflection', sign: 'In reflection a wave bounces back from a surface.' },
  {
    name: 'refraction',
    sign: 'In refraction a wave changes direction because it enters a material in which it is slower or faster.',
  },
  { name: 'diffraction', sign: 'In diffraction a wave spreads out behind a gap or round an edge.' },
  {
    name: 'absorption',
    sign: 'In absorption a material takes up the energy of a wave and gets warmer.',
  },
  {
    name: 'interference',
    sign: 'In interference two waves meet and add up, to a larger or a smaller one.',
    from: 8,
  },
  {
    name: 'the Doppler effect',
    sign: 'In the Doppler effect the pitch or color changes because source and listener move toward or away from each other.',
    from: 9,
  },
];

export const BEHAVIOR_SCENES: readonly Case[] = [
  {
    what: 'A shout comes back from a cliff as an echo.',
    group: 'reflection',
    clue: 'The sound turns back at the cliff.',
  },
  {
    what: 'A bat finds a moth by the sound that returns from it.',
    group: 'reflection',
    clue: 'The sound comes back to the bat.',
  },
  {
    what: 'You see yourself in a shop window.',
    group: 'reflection',
    clue: 'The light that left your face comes back.',
  },
  {
    what: 'A ship measures the depth of the sea with a pulse of sound that returns.',
    group: 'reflection',
    clue: 'The pulse comes back from the sea floor.',
  },
  {
    what: 'Light from the Sun comes back to us from the Moon.',
    group: 'reflection',
    clue: 'The Moon sends the light on in another direction.',
  },
  {
    what: 'A straw in a glass of water looks broken at the surface.',
    group: 'refraction',
    clue: 'Light leaves the water and gets faster in the air.',
  },
  {
    what: 'A lens gathers sunlight in one point.',
    group: 'refraction',
    clue: 'Light is slower in glass than in air.',
  },
  {
    what: 'A pool looks less deep than it is.',
    group: 'refraction',
    clue: 'Light leaves the water and gets faster in the air.',
  },
  {
    what: 'A prism spreads white light into colors.',
    group: 'refraction',
    clue: 'In glass each color is slowed by another amount.',
  },
  {
    what: 'Ocean waves turn toward the shore as the water gets shallow.',
    group: 'refraction',
    clue: 'In shallow water the waves are slower.',
  },
  {
    what: 'You hear someone talk round the corner of a building.',
    group: 'diffraction',
    clue: 'The sound spreads past the edge.',
  },
  {
    what: 'Waves pass a narrow gap in a harbor wall and spread out in circles.',
    group: 'diffraction',
    clue: 'They spread behind a gap.',
  },
  {
    what: 'Long radio waves reach a house behind a hill.',
    group: 'diffraction',
    clue: 'They bend round the edge of the hill.',
  },
  {
    what: 'Music from a room spreads through the whole hall although the door is only ajar.',
    group: 'diffraction',
    clue: 'It spreads behind a gap.',
  },
  {
    what: 'Thick curtains make a room quiet.',
    group: 'absorption',
    clue: 'The cloth takes up the energy of the sound.',
  },
  {
    what: 'A black T-shirt gets hot in the sun.',
    group: 'absorption',
    clue: 'The cloth takes up the energy of the light.',
  },
  {
    what: 'Food in a microwave oven gets warm.',
    group: 'absorption',
    clue: 'The water in the food takes up the energy of the waves.',
  },
  {
    what: 'Sunglasses let only part of the light through.',
    group: 'absorption',
    clue: 'The dark glass takes up part of the light.',
  },
  {
    what: 'Headphones cancel the noise of an engine by adding the opposite sound.',
    group: 'interference',
    clue: 'Two sounds meet and make a smaller one.',
    from: 8,
  },
  {
    what: 'A soap bubble shows changing colors where light from its two sides meets.',
    group: 'interference',
    clue: 'Two waves of light meet and add up.',
    from: 8,
  },
  {
    what: 'Between two loudspeakers that play one tone there are loud and quiet places.',
    group: 'interference',
    clue: 'The two sounds add up in some places and cancel in others.',
    from: 8,
  },
  {
    what: 'Where two ripples on a pond cross, the water is twice as high for a moment.',
    group: 'interference',
    clue: 'Two waves meet and add up.',
    from: 8,
  },
  {
    what: 'The siren of an ambulance sounds lower as soon as it has passed.',
    group: 'the Doppler effect',
    clue: 'First it came closer, then it moves away.',
    from: 9,
  },
  {
    what: 'The light of a galaxy that moves away from us is redder.',
    group: 'the Doppler effect',
    clue: 'Moving away stretches the waves that arrive.',
    from: 9,
  },
  {
    what: 'A radar gun finds the speed of a baseball by a change of frequency.',
    group: 'the Doppler effect',
    clue: 'The ball moves toward the gun, and the frequency rises.',
    from: 9,
  },
];

export const NEEDS: readonly Group[] = [
  {
    name: 'can cross empty space',
    sign: 'Electromagnetic waves, such as light and radio, need no matter to travel in.',
  },
  {
    name: 'needs matter to travel in',
    sign: 'Mechanical waves, such as sound, are a shaking of matter, so they need something to shake.',
  },
];

const empty = 'can cross empty space';
const matter = 'needs matter to travel in';

export const WAVE_KINDS: readonly Case[] = [
  {
    what: 'light from a star',
    group: empty,
    clue: 'It comes to us through the empty space between the stars.',
  },
  { what: 'a radio signal to a space probe', group: empty, clue: 'Radio waves belong with light.' },
  {
    what: 'X-rays',
    group: empty,
    clue: 'X-rays belong with light; they only have a shorter wavelength.',
  },
  {
    what: 'microwaves from a satellite',
    group: empty,
    clue: 'Microwaves belong with light and radio.',
  },
  {
    what: 'ultraviolet rays from the Sun',
    group: empty,
    clue: 'They come through empty space, as sunlight does.',
  },
  { what: 'infrared warmth from a fire', group: empty, clue: 'Infrared belongs with light.' },
  {
    what: 'gamma rays from a distant galaxy',
    group: empty,
    clue: 'They come to us through empty space.',
  },
  { what: 'the sound of thunder', group: matter, clue: 'Sound is a shaking of the air.' },
  {
    what: 'the song of a whale',
    group: matter,
    clue: 'Sound in the sea is a shaking of the water.',
  },
  { what: 'a wave on a rope', group: matter, clue: 'The rope itself moves.' },
  { what: 'ripples on a pond', group: matter, clue: 'The water itself moves.' },
  { what: 'the shaking of an earthquake', group: matter, clue: 'Rock itself moves.' },
  {
    what: 'ultrasound in a hospital',
    group: matter,
    clue: 'Ultrasound is sound too high for our ears.',
  },
  {
    what: 'a wave through a row of people in a stadium',
    group: matter,
    clue: 'People stand up and sit down; without them there is no wave.',
  },
];

/** From the longest wavelength to the shortest. */
export const SPECTRUM = [
  { name: 'radio waves', use: 'carry broadcasts' },
  { name: 'microwaves', use: 'warm food' },
  { name: 'infrared', use: 'is felt as warmth' },
  { name: 'red light', use: 'is one end of the rainbow' },
  { name: 'violet light', use: 'is the other end of the rainbow' },
  { name: 'ultraviolet', use: 'causes sunburn' },
  { name: 'X-rays', use: 'show bones' },
  { name: 'gamma rays', use: 'come from nuclei of atoms' },
] as const;
