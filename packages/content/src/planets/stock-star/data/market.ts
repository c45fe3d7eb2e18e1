/** Things people make and things people do for others. */
export const GOODS: readonly string[] = [
  'a loaf of bread',
  'a pair of shoes',
  'a bicycle',
  'a wooden chair',
  'a basket of apples',
  'a book',
  'a winter coat',
  'a soccer ball',
  'a box of crayons',
  'a bar of soap',
  'a jar of honey',
  'a drum',
  'a lamp',
  'a backpack',
  'a bag of rice',
  'a pencil',
  'a blanket',
  'a toy boat',
];

export const SERVICES: readonly (readonly [service: string, who: string])[] = [
  ['a haircut', 'a hairdresser'],
  ['a bus ride', 'a bus driver'],
  ['a swimming lesson', 'a swim teacher'],
  ['a checkup at the dentist', 'a dentist'],
  ['a house painted by a painter', 'a painter'],
  ['a leaking pipe fixed by a plumber', 'a plumber'],
  ['mail brought to the door', 'a mail carrier'],
  ['a sick cat treated at the clinic', 'a vet'],
  ['a music lesson', 'a music teacher'],
  ['trash picked up from the street', 'a trash collector'],
  ['a window cleaned by a window cleaner', 'a window cleaner'],
  ['a lawn mowed by a gardener', 'a gardener'],
  ['a tour of the museum', 'a guide'],
  ['a car washed at the car wash', 'a car washer'],
  ['a taxi ride', 'a taxi driver'],
  ['a math lesson', 'a teacher'],
];

/** From grade 3: a good and a service of the same setting, so that the setting does not tell them apart. */
export const LOOKALIKES: readonly (readonly [good: string, service: string, who: string])[] = [
  ['a new bicycle tire', 'a flat tire repaired', 'a mechanic'],
  ['a guitar', 'a guitar lesson', 'a music teacher'],
  ['a bottle of shampoo', 'a hair wash at the salon', 'a hairdresser'],
  ['a toothbrush', 'a tooth filled at the clinic', 'a dentist'],
  ['a can of paint', 'a wall painted in a day', 'a painter'],
  ['a bag of dog food', 'a dog walked in the park', 'a dog walker'],
  ['a math workbook', 'an hour of tutoring', 'a tutor'],
  ['a camera', 'a class photo taken at school', 'a photographer'],
  ['a train set', 'a train ride to the city', 'a train driver'],
  ['a garden rake', 'leaves raked off the lawn', 'a gardener'],
  ['a sewing kit', 'a torn coat mended', 'a tailor'],
  ['a map of the city', 'a guided walk through the city', 'a guide'],
  ['a computer', 'a broken computer repaired', 'a technician'],
  ['a swimsuit', 'a swimming lesson', 'a swim teacher'],
  ['a postage stamp', 'a letter brought to the door', 'a mail carrier'],
  ['a mop', 'a floor mopped overnight', 'a cleaner'],
];

/** How a thing gets to the people who use it, first step first. */
export const CHAINS: readonly (readonly [thing: string, steps: readonly string[]])[] = [
  [
    'bread',
    [
      'A farmer grows wheat',
      'A mill grinds the wheat into flour',
      'A baker bakes the flour into bread',
      'A store sells the bread',
      'People eat the bread',
    ],
  ],
  [
    'a wool sweater',
    [
      'A farmer cuts the wool off the sheep',
      'A mill spins the wool into yarn',
      'Knitters make the yarn into a sweater',
      'A store sells the sweater',
      'Someone wears the sweater',
    ],
  ],
  [
    'a wooden chair',
    [
      'Workers cut down a tree',
      'A sawmill cuts the tree into boards',
      'A carpenter makes a chair from the boards',
      'A truck brings the chair to a store',
      'People sit on the chair at home',
    ],
  ],
  [
    'orange juice',
    [
      'Workers pick oranges in an orchard',
      'A truck takes the oranges to a factory',
      'Machines press juice from the oranges',
      'The juice is filled into bottles',
      'A store sells the bottles',
    ],
  ],
  [
    'cheese',
    [
      'A farmer milks the cows',
      'A truck takes the milk to a dairy',
      'The dairy makes cheese from the milk',
      'A store cuts and sells the cheese',
      'A cook puts the cheese on a sandwich',
    ],
  ],
  [
    'a newspaper',
    [
      'A reporter finds out the news',
      'The reporter writes a story',
      'A printing press prints the pages',
      'A carrier brings the paper to houses',
      'People read the news at breakfast',
    ],
  ],
  [
    'a cotton shirt',
    [
      'A farmer grows cotton',
      'Machines spin the cotton into thread',
      'The thread is woven into cloth',
      'Workers sew the cloth into a shirt',
      'A store sells the shirt',
    ],
  ],
  [
    'a clay pot',
    [
      'Workers dig clay',
      'A potter shapes the clay on a wheel',
      'The shaped pot is fired in a hot kiln',
      'A market stall sells the pot',
      'Someone grows a plant in the pot',
    ],
  ],
  [
    'honey',
    [
      'Bees carry nectar to the hive',
      'A beekeeper takes the full combs out',
      'The honey is spun out of the combs',
      'The honey is filled into jars',
      'A market stall sells the jars',
    ],
  ],
  [
    'a glass bottle',
    [
      'Workers dig sand',
      'A factory melts the sand into glass',
      'The hot glass is blown into a bottle',
      'The bottle is filled with juice',
      'A store sells the full bottle',
    ],
  ],
  [
    'apple pie',
    [
      'A farmer plants an apple tree',
      'The apples grow ripe',
      'Workers pick the apples',
      'A baker bakes the apples in a pie',
      'A café sells slices of the pie',
    ],
  ],
  [
    'a paper notebook',
    [
      'Workers cut down trees',
      'A mill makes wood pulp from the trees',
      'Machines roll the pulp into paper',
      'The paper is cut and bound into a notebook',
      'A student writes in the notebook',
    ],
  ],
];

/** Little scenes with the word of economics that fits each. */
export type Idea = 'scarcity' | 'choice' | 'trade' | 'producer' | 'consumer';

export const IDEAS: Readonly<Record<Idea, string>> = {
  scarcity: 'not enough of something for everyone who wants it',
  choice: 'taking one thing and giving up another',
  trade: 'giving something to get something else',
  producer: 'someone who makes or grows things, or works for others',
  consumer: 'someone who buys or uses things',
};

/** Ends of sentences that start with a name; the last two ask who the person is. */
export const SCENES: readonly (readonly [scene: string, idea: Idea])[] = [
  ['sees ten children and only six swings', 'scarcity'],
  ['wants a kite, but the store has sold all its kites', 'scarcity'],
  ['has four guests and only three muffins', 'scarcity'],
  ['hears that there was little rain, so there is too little corn', 'scarcity'],
  ['finds one library book and five children who want it today', 'scarcity'],
  ['has time for soccer or for drawing, and takes drawing', 'choice'],
  ['can buy a ball or a book with $5, and buys the book', 'choice'],
  ['may plant beans or flowers in one small bed, and plants beans', 'choice'],
  ['can go to the zoo or to the pool today, and goes to the pool', 'choice'],
  ['has money for one ride, and picks the train', 'choice'],
  ['gives two stickers to get one marble', 'trade'],
  ['swaps an apple for a pear', 'trade'],
  ['gives a neighbor eggs and gets tomatoes', 'trade'],
  ['swaps a finished puzzle for another puzzle', 'trade'],
  ['gives three shells to get one big stone', 'trade'],
  ['grows carrots and sells them at the market', 'producer'],
  ['bakes rolls for the whole street', 'producer'],
  ['builds tables in a workshop', 'producer'],
  ['cuts hair in a salon', 'producer'],
  ['sews bags and sells them', 'producer'],
  ['buys carrots at the market', 'consumer'],
  ['eats lunch at a café', 'consumer'],
  ['pays for a haircut', 'consumer'],
  ['buys a bag for school', 'consumer'],
  ['takes the bus and pays the fare', 'consumer'],
];
