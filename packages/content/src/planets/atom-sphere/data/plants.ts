import type { Case, Group } from '../ask/sorting.ts';

export const FOOD_PARTS: readonly Group[] = [
  { name: 'root', sign: 'A root grows down into the soil and takes up water.' },
  { name: 'stem', sign: 'A stem holds the plant up and joins its parts.', from: 2 },
  { name: 'leaf', sign: 'A leaf is flat and catches light.' },
  { name: 'flower', sign: 'A flower opens from buds before there is any fruit.', from: 2 },
  { name: 'fruit', sign: 'A fruit grows from a flower and has seeds inside.' },
  { name: 'seed', sign: 'A seed can be sown, and a new plant grows from it.' },
];

export const FOODS: readonly Case[] = [
  {
    what: 'a carrot',
    group: 'root',
    clue: 'A carrot grows down into the soil and takes up water there.',
  },
  {
    what: 'a radish',
    group: 'root',
    clue: 'You pull a radish out of the ground, with its leaves on top.',
  },
  { what: 'a beet', group: 'root', clue: 'A beet grows under the ground and stores sugar there.' },
  { what: 'a turnip', group: 'root', clue: 'A turnip swells up in the soil, below the leaves.' },
  {
    what: 'a sweet potato',
    group: 'root',
    clue: 'A sweet potato is a thick storage part that grew down into the soil.',
  },
  {
    what: 'cassava',
    group: 'root',
    clue: 'Cassava is dug out of the ground; it takes up water and stores starch.',
    from: 3,
  },
  {
    what: 'asparagus',
    group: 'stem',
    clue: 'Asparagus is a young shoot that stands up straight and carries the tip.',
    from: 2,
  },
  {
    what: 'sugar cane',
    group: 'stem',
    clue: 'Sugar cane is a tall stalk, and sweet juice is carried inside it.',
    from: 2,
  },
  {
    what: 'bamboo shoots',
    group: 'stem',
    clue: 'A bamboo shoot grows up into the tall stalk of the bamboo.',
    from: 3,
  },
  {
    what: 'lettuce',
    group: 'leaf',
    clue: 'Lettuce is flat and green, and it caught the light in the garden.',
  },
  { what: 'spinach', group: 'leaf', clue: 'Spinach is flat and dark green, to catch the light.' },
  {
    what: 'cabbage',
    group: 'leaf',
    clue: 'A cabbage head is made of many flat layers you can pull off.',
  },
  { what: 'kale', group: 'leaf', clue: 'Kale is flat, green and curly.' },
  {
    what: 'mint for tea',
    group: 'leaf',
    clue: 'Mint for tea is picked as small, flat, green pieces.',
    from: 2,
  },
  {
    what: 'broccoli',
    group: 'flower',
    clue: 'The green tops of broccoli are many tiny buds. If you wait, they bloom.',
    from: 2,
  },
  {
    what: 'cauliflower',
    group: 'flower',
    clue: 'A cauliflower is a thick head of buds that have not opened.',
    from: 2,
  },
  {
    what: 'an artichoke',
    group: 'flower',
    clue: 'An artichoke is a large bud. Left alone, it opens and blooms purple.',
    from: 3,
  },
  {
    what: 'an apple',
    group: 'fruit',
    clue: 'Cut an apple open: there are small dark seeds inside.',
  },
  {
    what: 'a tomato',
    group: 'fruit',
    clue: 'A tomato grows from a yellow bloom and is full of seeds.',
  },
  { what: 'a cucumber', group: 'fruit', clue: 'A cucumber has rows of seeds inside.' },
  {
    what: 'a mango',
    group: 'fruit',
    clue: 'A mango grows from a bloom and has one large seed inside.',
  },
  { what: 'a pumpkin', group: 'fruit', clue: 'A pumpkin grows from a bloom and is full of seeds.' },
  {
    what: 'a bell pepper',
    group: 'fruit',
    clue: 'Open a bell pepper: you find many small seeds inside.',
  },
  {
    what: 'an orange',
    group: 'fruit',
    clue: 'An orange grows from a white bloom, and there are pips inside.',
  },
  {
    what: 'a dry bean',
    group: 'seed',
    clue: 'Put a dry bean into wet soil, and a bean plant grows from it.',
  },
  {
    what: 'a grain of rice',
    group: 'seed',
    clue: 'Farmers sow grains of rice to get new rice plants.',
  },
  { what: 'a pea', group: 'seed', clue: 'Sow a pea, and a new pea plant comes up.' },
  {
    what: 'a kernel of corn',
    group: 'seed',
    clue: 'Each kernel of corn can grow into a new corn plant.',
  },
  {
    what: 'a sunflower kernel',
    group: 'seed',
    clue: 'Sow it in its shell, and a tall sunflower comes up.',
  },
  {
    what: 'a lentil',
    group: 'seed',
    clue: 'Keep a lentil wet for some days, and a new plant begins to grow.',
    from: 2,
  },
];

export const SEED_WAYS: readonly Group[] = [
  { name: 'the wind carries it', sign: 'Seeds that fly are light, with hairs or wings.' },
  { name: 'water carries it', sign: 'Seeds that float have a light or airy shell.' },
  { name: 'it sticks to fur', sign: 'Seeds that stick have tiny hooks or spines.' },
  {
    name: 'an animal eats the fruit',
    sign: 'Seeds that are eaten sit in a sweet, bright fruit, and are dropped later.',
  },
  { name: 'the pod bursts', sign: 'Some pods dry until they snap open and throw their seeds.' },
];

export const SEED_TRAVELS: readonly Case[] = [
  {
    what: 'A dandelion seed hangs under a tuft of fine white hairs.',
    group: 'the wind carries it',
    clue: 'The tuft of hairs works like a parachute.',
  },
  {
    what: 'A maple seed has a flat wing and spins as it falls.',
    group: 'the wind carries it',
    clue: 'The wing spins like a propeller, so the seed stays in the air longer.',
  },
  {
    what: 'Cotton seeds are wrapped in light, fluffy threads.',
    group: 'the wind carries it',
    clue: 'The fluff is so light that it drifts through the air.',
  },
  {
    what: 'A birch seed is tiny and has two thin wings.',
    group: 'the wind carries it',
    clue: 'Something so thin and light is blown far away.',
  },
  {
    what: 'Milkweed seeds have long, silky hairs.',
    group: 'the wind carries it',
    clue: 'The silky hairs catch moving air.',
  },
  {
    what: 'A coconut has a thick shell full of air and drops onto the beach.',
    group: 'water carries it',
    clue: 'The airy shell floats, and waves take it to another beach.',
  },
  {
    what: 'The seeds of a water lily have a spongy coat and fall into the pond.',
    group: 'water carries it',
    clue: 'The spongy coat floats across the pond.',
  },
  {
    what: 'The seedlings of a mangrove tree drop into the sea and float upright.',
    group: 'water carries it',
    clue: 'They drift until they reach a muddy shore.',
    from: 3,
  },
  {
    what: 'An alder tree by the stream drops small cones with corky seeds.',
    group: 'water carries it',
    clue: 'The corky seeds float down the stream.',
    from: 3,
  },
  {
    what: 'A burdock seed case is covered with tiny hooks.',
    group: 'it sticks to fur',
    clue: 'The hooks catch on a passing dog or fox.',
  },
  {
    what: 'Cleavers have little round fruits with many fine hooks.',
    group: 'it sticks to fur',
    clue: 'They cling to anything hairy that brushes past.',
  },
  {
    what: 'A beggar-tick seed has two barbed spines.',
    group: 'it sticks to fur',
    clue: 'The spines hold on to hair and to socks.',
    from: 3,
  },
  {
    what: 'Blackberries are sweet, and their seeds are small and hard.',
    group: 'an animal eats the fruit',
    clue: 'Birds love the sweet flesh, and the hard seeds leave the bird unharmed.',
  },
  {
    what: 'Cherries are red and sweet, with a hard stone inside.',
    group: 'an animal eats the fruit',
    clue: 'A bird swallows the sweet part and drops the stone far away.',
  },
  {
    what: 'Elderberries are dark, juicy and eaten by birds.',
    group: 'an animal eats the fruit',
    clue: 'The seeds come out again with the droppings.',
  },
  {
    what: 'Figs are soft and sweet, and bats love them.',
    group: 'an animal eats the fruit',
    clue: 'The bat flies off and drops the tiny seeds somewhere else.',
    from: 3,
  },
  {
    what: 'A dry pea pod twists until it snaps.',
    group: 'the pod bursts',
    clue: 'The snap throws the peas away from the plant.',
  },
  {
    what: 'Touch-me-not has ripe pods that pop at a touch.',
    group: 'the pod bursts',
    clue: 'The pod springs open and shoots its seeds away.',
  },
  {
    what: 'A gorse pod dries in the hot sun and cracks open with a click.',
    group: 'the pod bursts',
    clue: 'The two halves twist apart and fling the seeds out.',
    from: 3,
  },
];

export const PLANT_ORDERS: readonly {
  readonly task: string;
  readonly items: readonly string[];
  readonly hint: string;
  readonly why: string;
  readonly from: number;
  readonly until: number;
}[] = [
  {
    task: 'You want to grow a bean in a pot. Put the steps in order.',
    items: [
      'Fill the pot with soil.',
      'Push the bean into the soil.',
      'Pour on some water.',
      'See the green shoot come up.',
    ],
    hint: 'What do you need before you can push the bean in?',
    why: 'The bean needs soil first, then water. Only after it has soaked up water can it grow a shoot.',
    from: 1,
    until: 2,
  },
  {
    task: 'How does an apple come to be? Put the steps in order.',
    items: [
      'A bud sits on the branch.',
      'The bud opens into a bloom.',
      'A bee visits the bloom.',
      'The petals fall off.',
      'A small green apple grows.',
    ],
    hint: 'A bee can only visit a bloom that is open.',
    why: 'The bud opens, a bee brings pollen, and only then can a fruit grow. The petals are not needed any more, so they drop.',
    from: 1,
    until: 4,
  },
  {
    task: 'How does a seed wake up? Put the steps in order.',
    items: [
      'The seed soaks up water.',
      'The seed coat splits.',
      'A root grows down.',
      'A shoot grows up.',
      'The first green leaves open.',
    ],
    hint: 'Water makes the seed swell. What must happen to its coat then?',
    why: 'Water makes the seed swell and split. The root comes first because the plant needs more water, then the shoot reaches for light.',
    from: 2,
    until: 4,
  },
  {
    task: 'How does pollen lead to new seeds? Put the steps in order.',
    items: [
      'A bee brushes against a stamen.',
      'Pollen sticks to the bee.',
      'The bee lands on another flower.',
      'Pollen reaches the stigma.',
      'Seeds form in the ovary.',
    ],
    hint: 'The bee must pick up pollen before it can bring it anywhere.',
    why: 'Stamens make the pollen, the bee carries it, the stigma catches it, and then seeds form below, in the ovary.',
    from: 3,
    until: 4,
  },
  {
    task: 'How does water travel through a plant? Put the places in order.',
    items: [
      'Water lies in the soil.',
      'Roots take it up.',
      'It climbs through the stem.',
      'It reaches the leaves.',
      'It leaves as vapor into the air.',
    ],
    hint: 'Follow the water from the bottom to the top.',
    why: 'Roots take water up, the stem carries it, and the leaves let some of it out through tiny openings.',
    from: 2,
    until: 4,
  },
  {
    task: 'How do leaves make food? Put the steps in order.',
    items: [
      'Roots take up water from the soil.',
      'The stem carries the water to the leaf.',
      'The leaf uses light to make sugar from water and air.',
      'The sugar moves out of the leaf and feeds the whole plant.',
    ],
    hint: 'The leaf needs water before it can make anything. Where does the water come from?',
    why: 'Water and a gas from the air are what the sugar is made of, and light gives the energy. Then the sugar is shared.',
    from: 3,
    until: 4,
  },
];
