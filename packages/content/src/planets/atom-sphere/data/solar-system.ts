// Facts from NASA Solar System Exploration. Moons are counted only where no new ones are still being found.

export interface SolarPlanet {
  readonly name: string;
  readonly place: number;
  /** Kilometers across at the equator, rounded. */
  readonly across: number;
  /** Millions of kilometers from the Sun on average, rounded. */
  readonly distance: number;
  /** The length of its year in Earth years, where a child can count with it. */
  readonly years?: number;
  readonly type: 'rocky planet' | 'gas giant' | 'ice giant';
  /** What is true of this planet alone. Each completes "Which planet …?" */
  readonly facts: readonly { readonly fact: string; readonly why: string; readonly from: number }[];
}

export const PLANETS: readonly SolarPlanet[] = [
  {
    name: 'Mercury',
    place: 1,
    across: 4880,
    distance: 58,
    type: 'rocky planet',
    facts: [
      {
        fact: 'is the closest to the Sun',
        why: 'Mercury goes round the Sun at about 58 million kilometers, closer than any other planet.',
        from: 3,
      },
      {
        fact: 'is the smallest of the eight',
        why: 'Mercury is about 4880 km across. Mars, the next larger one, is about 6792 km across.',
        from: 3,
      },
      {
        fact: 'has the shortest year, only 88 Earth days',
        why: 'Mercury is closest to the Sun, so its path is the shortest and it moves the fastest.',
        from: 4,
      },
    ],
  },
  {
    name: 'Venus',
    place: 2,
    across: 12_104,
    distance: 108,
    type: 'rocky planet',
    facts: [
      {
        fact: 'is the hottest, because thick clouds and air keep its heat in',
        why: 'The thick carbon dioxide air of Venus traps heat: it is about 465 °C there, hotter than on Mercury.',
        from: 3,
      },
      {
        fact: 'is the brightest in our night sky',
        why: 'The clouds of Venus throw back much sunlight, and it comes closer to Earth than any other planet.',
        from: 4,
      },
      {
        fact: 'needs longer to turn once than to go once round the Sun',
        why: 'Venus turns once in about 243 Earth days, but its year has only about 225.',
        from: 6,
      },
    ],
  },
  {
    name: 'Earth',
    place: 3,
    across: 12_756,
    distance: 150,
    years: 1,
    type: 'rocky planet',
    facts: [
      {
        fact: 'has oceans of liquid water on its surface',
        why: 'Earth is at a distance from the Sun where water can stay liquid on the surface.',
        from: 3,
      },
      {
        fact: 'is the only one known to have living things',
        why: 'Earth has liquid water, air and mild temperatures, and no life has been found elsewhere so far.',
        from: 3,
      },
      {
        fact: 'has exactly one moon',
        why: 'Earth has one moon. Mercury and Venus have none, and all others have two or more.',
        from: 3,
      },
    ],
  },
  {
    name: 'Mars',
    place: 4,
    across: 6792,
    distance: 228,
    type: 'rocky planet',
    facts: [
      {
        fact: 'is called the Red Planet',
        why: 'The soil of Mars is rich in iron that has rusted, and rust is red.',
        from: 3,
      },
      {
        fact: 'has the tallest volcano known on any planet, Olympus Mons',
        why: 'Olympus Mons on Mars rises more than 20 km, over twice as high as Mount Everest.',
        from: 4,
      },
      {
        fact: 'has two small moons, Phobos and Deimos',
        why: 'Phobos and Deimos go round Mars; they are only about 22 and 12 km across.',
        from: 5,
      },
    ],
  },
  {
    name: 'Jupiter',
    place: 5,
    across: 142_984,
    distance: 778,
    years: 12,
    type: 'gas giant',
    facts: [
      {
        fact: 'is the largest',
        why: 'Jupiter is about 143,000 km across, eleven times as wide as Earth.',
        from: 3,
      },
      {
        fact: 'has a storm called the Great Red Spot',
        why: 'The Great Red Spot is a storm on Jupiter that has been watched for more than 150 years.',
        from: 3,
      },
      {
        fact: 'has the large moons Io, Europa, Ganymede and Callisto',
        why: 'Galileo saw these four moons of Jupiter with a telescope in 1610.',
        from: 5,
      },
    ],
  },
  {
    name: 'Saturn',
    place: 6,
    across: 120_536,
    distance: 1430,
    years: 29,
    type: 'gas giant',
    facts: [
      {
        fact: 'has the widest and brightest rings',
        why: 'The rings of Saturn are made of countless bits of ice and rock that shine in the sunlight.',
        from: 3,
      },
      {
        fact: 'has a moon called Titan, which has thick air',
        why: 'Titan is the largest moon of Saturn and the only moon with a thick atmosphere.',
        from: 5,
      },
      {
        fact: 'is less dense than water',
        why: 'Saturn is made mostly of hydrogen and helium; on average a liter of it would weigh less than a liter of water.',
        from: 6,
      },
    ],
  },
  {
    name: 'Uranus',
    place: 7,
    across: 51_118,
    distance: 2870,
    years: 84,
    type: 'ice giant',
    facts: [
      {
        fact: 'is tipped so far that it rolls round the Sun on its side',
        why: 'The axis of Uranus is tilted by about 98 degrees.',
        from: 4,
      },
      {
        fact: 'was the first to be found with a telescope, in 1781',
        why: 'William Herschel found Uranus in 1781. The five nearer ones beside Earth can be seen with the eye alone.',
        from: 5,
      },
    ],
  },
  {
    name: 'Neptune',
    place: 8,
    across: 49_528,
    distance: 4500,
    years: 165,
    type: 'ice giant',
    facts: [
      {
        fact: 'is the farthest from the Sun',
        why: 'Neptune goes round the Sun at about 4500 million kilometers, thirty times as far as Earth.',
        from: 3,
      },
      {
        fact: 'has the fastest winds that have been measured',
        why: 'Winds on Neptune can blow at more than 1,600 km per hour.',
        from: 5,
      },
      {
        fact: 'has the longest year, about 165 Earth years',
        why: 'Neptune is the farthest from the Sun, so its path is the longest and it moves the slowest.',
        from: 4,
      },
    ],
  },
];

/** In the order in which the Moon shows them. */
export const PHASES: readonly { readonly name: string; readonly looks: string }[] = [
  { name: 'new moon', looks: 'The side that faces us is dark.' },
  { name: 'waxing crescent', looks: 'A thin, growing sliver is lit.' },
  { name: 'first quarter', looks: 'Half of the face is lit, and the lit part is growing.' },
  {
    name: 'waxing gibbous',
    looks: 'More than half of the face is lit, and the lit part is growing.',
  },
  { name: 'full moon', looks: 'The whole face is lit.' },
  {
    name: 'waning gibbous',
    looks: 'More than half of the face is lit, and the lit part is shrinking.',
  },
  { name: 'last quarter', looks: 'Half of the face is lit, and the lit part is shrinking.' },
  { name: 'waning crescent', looks: 'A thin, shrinking sliver is lit.' },
];
