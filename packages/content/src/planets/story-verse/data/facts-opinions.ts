/** A fact and an opinion about one thing. */
export interface Said {
  readonly fact: string;
  readonly opinion: string;
  /** The words that show that it is an opinion. */
  readonly tell: string;
  readonly check: Check;
}

export const checks = {
  count: 'Count them.',
  weigh: 'Use a scale.',
  measure: 'Measure the length.',
  map: 'Look at a map.',
  calendar: 'Look at a calendar.',
  try: 'Try it out.',
  rules: 'Read the rules of the game.',
  time: 'Look at a clock.',
  nature: 'Look in a book on nature.',
  history: 'Look in a book on history.',
  records: 'Ask to see the records.',
} as const;

export type Check = keyof typeof checks;

const s = (check: Check, fact: string, opinion: string, tell: string): Said => ({
  fact,
  opinion,
  tell,
  check,
});

/** Grades 2 and 3. */
const firstSaid: readonly Said[] = [
  s('count', 'A spider has eight legs.', 'Spiders are scary.', 'scary'),
  s('nature', 'Apples grow on trees.', 'Apples taste better than pears.', 'better'),
  s('try', 'Snow turns to water when it melts.', 'Snow is more fun than rain.', 'more fun'),
  s('nature', 'Cats can see well in dim light.', 'Cats are the best pets.', 'the best'),
  s('nature', 'The Moon goes around the Earth.', 'The Moon looks pretty tonight.', 'pretty'),
  s(
    'rules',
    'A soccer team has eleven players on the field.',
    'Soccer is boring to watch.',
    'boring',
  ),
  s('calendar', 'January has 31 days.', 'January is too long.', 'too long'),
  s('nature', 'Carrots grow under the ground.', 'You should eat carrots raw.', 'should'),
  s('weigh', 'A brick is heavier than a sponge.', 'Bricks make the nicest houses.', 'nicest'),
  s('count', 'This book has 48 pages.', 'This book is too sad.', 'too sad'),
  s('nature', 'Penguins cannot fly.', 'It is silly that penguins cannot fly.', 'silly'),
  s('try', 'Red and yellow paint make orange.', 'Orange is an ugly color.', 'ugly'),
  s('count', 'A guitar has six strings.', 'A guitar sounds nicer than a drum.', 'nicer'),
  s(
    'nature',
    'Some trees lose their leaves in the fall.',
    'Fall is the prettiest time of the year.',
    'prettiest',
  ),
  s('calendar', 'Monday comes before Tuesday.', 'Monday is the worst day of the week.', 'worst'),
  s('measure', 'My ruler is as long as my shoe.', 'My ruler is the nicest one.', 'nicest'),
  s('nature', 'Owls hunt at night.', 'Night is a lovely time for a walk.', 'lovely'),
  s(
    'time',
    'The bus leaves at ten past eight.',
    'The bus leaves much too early.',
    'much too early',
  ),
  s('map', 'Our street ends at the river.', 'Our street is the finest in town.', 'finest'),
  s('try', 'Ice floats on water.', 'Ice water tastes wonderful.', 'wonderful'),
];

/** From grade 4. */
const laterSaid: readonly Said[] = [
  s('nature', 'A shark has no bones in its body.', 'Sharks deserve more respect.', 'deserve'),
  s(
    'map',
    'Brazil is larger than Peru.',
    'Brazil has the most beautiful beaches.',
    'most beautiful',
  ),
  s('count', 'Most pianos have 88 keys.', 'Every child ought to learn the piano.', 'ought to'),
  s(
    'rules',
    'A chessboard has 64 squares.',
    'Chess is the most exciting game there is.',
    'most exciting',
  ),
  s(
    'measure',
    'A marathon is more than 42 kilometers long.',
    'Running a marathon is a waste of time.',
    'a waste of time',
  ),
  s('time', 'The museum opens at nine.', 'The museum opens far too late.', 'far too late'),
  s(
    'records',
    'The school library lent out 4,200 books last year.',
    'The library is the best part of our school.',
    'the best part',
  ),
  s(
    'history',
    'Bicycles were invented before cars.',
    'Cities would be happier without cars.',
    'happier',
  ),
  s(
    'history',
    'In 1969, people walked on the Moon.',
    'Flights to the Moon cost too much.',
    'too much',
  ),
  s('nature', 'A sloth spends most of the day at rest.', 'Sloths have a perfect life.', 'perfect'),
  s('measure', 'The bridge is 210 meters long.', 'The bridge spoils the view.', 'spoils'),
  s(
    'nature',
    'Cinnamon is made from the bark of a tree.',
    'There is too much cinnamon in these rolls.',
    'too much',
  ),
  s(
    'time',
    'The film lasts two hours and ten minutes.',
    'The film is longer than it should be.',
    'should be',
  ),
  s(
    'nature',
    'Bamboo is a kind of grass.',
    'Bamboo looks better in a garden than roses.',
    'looks better',
  ),
  s(
    'try',
    'A prism splits white light into colors.',
    'Nothing is as lovely as a rainbow.',
    'lovely',
  ),
  s('weigh', 'A liter of water weighs about a kilogram.', 'Water is a dull drink.', 'dull'),
  s('records', 'The team won nine of its last ten games.', 'The team is a joy to watch.', 'a joy'),
  s(
    'map',
    'The Nile flows through Egypt.',
    'A trip on the Nile is worth any money.',
    'worth any money',
  ),
  s(
    'history',
    'Paper was first made in China.',
    'Letters on paper are nicer than messages.',
    'nicer',
  ),
  s(
    'calendar',
    'A leap year has 366 days.',
    'We do not need another day in February.',
    'do not need',
  ),
  s('nature', 'Bats are mammals.', 'Bats are underrated animals.', 'underrated'),
  s(
    'count',
    'The alphabet has five letters that are always vowels.',
    'The letter Q is pointless.',
    'pointless',
  ),
];

export const saidFor = (grade: number): readonly Said[] => (grade < 4 ? firstSaid : laterSaid);

/** A sentence with one of each. */
export const mixed: readonly (readonly [sentence: string, fact: string, opinion: string])[] = [
  [
    'The stone bridge, built in 1911, is the prettiest spot in town.',
    'built in 1911',
    'the prettiest spot in town',
  ],
  ['It is a shame that the bakery closes at six.', 'the bakery closes at six', 'it is a shame'],
  [
    'The tower has 302 steps, and the view is worth every one of them.',
    'the tower has 302 steps',
    'the view is worth every one of them',
  ],
  [
    'Her second book, which has 210 pages, is much better than her first.',
    'it has 210 pages',
    'it is much better than her first',
  ],
  ['The ugly gray house on the corner was once a school.', 'it was once a school', 'it is ugly'],
  [
    'Far too few people know that octopuses have three hearts.',
    'octopuses have three hearts',
    'far too few people know it',
  ],
  [
    'The concert began twenty minutes late, which is unforgivable.',
    'it began twenty minutes late',
    'that is unforgivable',
  ],
  ['Luckily, the last bus leaves at midnight.', 'the last bus leaves at midnight', 'this is lucky'],
  [
    'The lake is 40 meters deep, and it would be a perfect place for a club.',
    'it is 40 meters deep',
    'it would be a perfect place',
  ],
  ['Our delicious bread is baked in a wood oven.', 'it is baked in a wood oven', 'it is delicious'],
  [
    'Sadly, the wolf disappeared from these hills 150 years ago.',
    'the wolf disappeared 150 years ago',
    'this is sad',
  ],
  [
    'The mayor, who took office in May, talks too much.',
    'she took office in May',
    'she talks too much',
  ],
  [
    'Nobody should forget that the old mill is still turned by water.',
    'the mill is turned by water',
    'nobody should forget it',
  ],
  [
    'The new benches are made of steel and look terrible.',
    'they are made of steel',
    'they look terrible',
  ],
];

/** An opinion, a checkable reason for it, and reasons that are only more opinion. */
export const supported: readonly (readonly [
  opinion: string,
  reason: string,
  ...empty: [string, string, string],
])[] = [
  [
    'Our class should get a second sink.',
    'On most days, nine of us wait for more than five minutes.',
    'Sinks are really great.',
    'It would feel good.',
    'Everyone with any sense wants one.',
  ],
  [
    'The school garden is worth keeping.',
    'Last year it gave 60 kilos of vegetables to the kitchen.',
    'Gardens are so peaceful.',
    'It would be awful without it.',
    'Nobody could be against a garden.',
  ],
  [
    'The crossing at Mill Street is dangerous.',
    'The police counted eleven accidents there in a year.',
    'It gives me a bad feeling.',
    'Cars are horrible.',
    'You only have to look at it.',
  ],
  [
    'Helmets should be worn on the rink.',
    'In a study, head injuries were rarer among skaters with helmets.',
    'Helmets look smart.',
    'It is simply the right thing.',
    'I would not go without mine.',
  ],
  [
    'The town should plant more trees.',
    'In the shade of trees, the street was six degrees cooler.',
    'Trees are lovely.',
    'A street without trees is sad.',
    'All nice people like trees.',
  ],
  [
    'The library should open on Sundays.',
    'In a survey, 70 percent of the visitors asked for it.',
    'Sundays are dull.',
    'Books are the best friends.',
    'It is silly that it is closed.',
  ],
  [
    'Bats are useful neighbors.',
    'A small bat can eat hundreds of insects in one night.',
    'Bats are cute when you know them.',
    'People are unfair to bats.',
    'There is something magical about bats.',
  ],
  [
    'We should start school half an hour later.',
    'Students who slept longer made fewer mistakes in a test.',
    'Mornings are terrible.',
    'Nobody likes to get up.',
    'It would be so much nicer.',
  ],
];

/** They can be checked, and the check shows that they are wrong. */
export const falseClaims: readonly (readonly [claim: string, truth: string])[] = [
  ['The Sun goes around the Earth.', 'The Earth goes around the Sun.'],
  ['A spider has six legs.', 'A spider has eight legs.'],
  ['Whales are fish.', 'Whales are mammals, and they breathe air.'],
  ['Africa is a country.', 'Africa is a continent with many countries.'],
  ['Ice is heavier than water, so it sinks.', 'Ice floats.'],
  ['There are 52 months in a year.', 'There are 12 months and about 52 weeks.'],
  ['Penguins live at the North Pole.', 'Penguins live in the southern half of the world.'],
  ['Potatoes grow on trees.', 'Potatoes grow under the ground.'],
];
