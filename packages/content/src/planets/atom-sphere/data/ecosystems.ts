import type { Term } from '../../../authoring/term-questions.ts';

export type Role = 'producer' | 'plant eater' | 'meat eater';

export interface Creature {
  readonly name: string;
  readonly role: Role;
}

/** Each eats the one before it. The first is a producer. */
export const CHAINS: readonly {
  readonly place: string;
  readonly links: readonly string[];
  readonly from: number;
}[] = [
  { place: 'a meadow', links: ['grass', 'grasshopper', 'frog', 'snake'], from: 3 },
  { place: 'a garden', links: ['lettuce', 'snail', 'thrush', 'cat'], from: 3 },
  { place: 'a wood', links: ['oak leaves', 'caterpillar', 'warbler', 'sparrowhawk'], from: 3 },
  { place: 'a savanna', links: ['savanna grass', 'zebra', 'lion'], from: 3 },
  { place: 'a pond', links: ['pondweed', 'tadpole', 'perch', 'heron'], from: 3 },
  { place: 'a field', links: ['wheat', 'mouse', 'owl'], from: 3 },
  { place: 'a farm', links: ['clover', 'rabbit', 'fox'], from: 3 },
  { place: 'the sea', links: ['seaweed', 'sea urchin', 'sea otter'], from: 3 },
  {
    place: 'the Arctic Ocean',
    links: ['algae', 'zooplankton', 'Arctic cod', 'ringed seal', 'polar bear'],
    from: 4,
  },
  {
    place: 'the Southern Ocean',
    links: ['plant plankton', 'krill', 'penguin', 'leopard seal'],
    from: 4,
  },
  { place: 'a desert', links: ['desert shrub', 'beetle', 'lizard', 'hawk'], from: 4 },
  { place: 'a river', links: ['river algae', 'mayfly nymph', 'trout', 'osprey'], from: 5 },
  { place: 'a forest', links: ['bark and twigs', 'deer', 'wolf'], from: 4 },
];

export const PRODUCERS = [
  'grass',
  'an oak tree',
  'seaweed',
  'a rose bush',
  'wheat',
  'moss',
  'a sunflower',
  'pondweed',
  'clover',
  'a fern',
];
export const CONSUMERS = [
  'a rabbit',
  'a fox',
  'an owl',
  'a snail',
  'a frog',
  'a shark',
  'a cow',
  'a spider',
  'a hawk',
  'a mouse',
  'a trout',
  'a bee',
];
export const DECOMPOSERS = ['mold', 'bacteria in the soil', 'a mushroom', 'yeast'];

export const ECO_TERMS: readonly Term[] = [
  {
    term: 'producer',
    also: ['autotroph'],
    clue: 'a living thing that makes its own food from sunlight, water and air',
    hint: 'Think of grass and trees.',
    why: 'Plants and algae use the energy of sunlight to build sugar, so every food chain begins with one.',
    group: 'role',
  },
  {
    term: 'consumer',
    also: ['heterotroph'],
    clue: 'a living thing that gets its energy by eating others',
    hint: 'You are one of these yourself.',
    apart: ['predator', 'prey', 'herbivore', 'carnivore', 'omnivore', 'decomposer'],
    why: 'Animals cannot make food from sunlight, so they have to eat plants or other animals.',
    group: 'role',
  },
  {
    term: 'decomposer',
    clue: 'a living thing that breaks down dead plants and animals',
    hint: 'Think of mushrooms on a dead log.',
    why: 'Fungi and bacteria return minerals from dead matter to the soil, where plants can use them again.',
    group: 'role',
  },
  {
    term: 'herbivore',
    clue: 'an animal that eats only plants',
    hint: 'Cows and rabbits are two of them.',
    why: 'The word comes from Latin “herba”, plant, and “vorare”, to eat.',
    group: 'diet',
  },
  {
    term: 'carnivore',
    clue: 'an animal that eats mainly other animals',
    hint: 'Wolves and eagles are two of them.',
    why: 'The word comes from Latin “caro”, flesh, and “vorare”, to eat.',
    group: 'diet',
  },
  {
    term: 'omnivore',
    clue: 'an animal that eats both plants and animals',
    hint: 'Bears and pigs are two of them.',
    why: 'The word comes from Latin “omnis”, all, and “vorare”, to eat.',
    group: 'diet',
  },
  {
    term: 'predator',
    also: ['hunter'],
    clue: 'an animal that hunts other animals for food',
    hint: 'A lion on the savanna is one.',
    apart: ['carnivore', 'omnivore'],
    why: 'A lion hunts zebras: the lion is the hunter, the zebra is the hunted.',
    group: 'role',
  },
  {
    term: 'prey',
    clue: 'an animal that is hunted by another',
    hint: 'A mouse is this to an owl.',
    why: 'The owl hunts the mouse. One animal can be hunted by some and hunt others itself.',
    group: 'role',
  },
  {
    term: 'habitat',
    clue: 'the place where a plant or an animal lives and finds what it needs',
    hint: 'A pond is this for a frog.',
    why: 'It gives food, water, shelter and space.',
    group: 'place',
  },
  {
    term: 'ecosystem',
    clue: 'all living things of a place together with the water, air and soil there',
    hint: 'It is made of the living and the nonliving parts of a place.',
    why: 'The living things depend on each other and on the nonliving things around them.',
    group: 'place',
  },
  {
    term: 'population',
    clue: 'all members of one kind of living thing in a place',
    hint: 'All the frogs of one pond are an example.',
    why: 'It counts one species only; all species of a place together are a community.',
    group: 'place',
    from: 5,
  },
  {
    term: 'adaptation',
    clue: 'a body part or behavior that helps a living thing to survive where it lives',
    hint: 'The thick fur of a polar bear is an example.',
    apart: ['camouflage', 'hibernation', 'migration'],
    why: 'Over many generations those that suit their place best survive more often and have more young.',
    group: 'place',
  },
  {
    term: 'photosynthesis',
    clue: 'the way in which plants make sugar from carbon dioxide and water with the help of light',
    hint: '“Photo” comes from the Greek word for light.',
    why: 'The green substance chlorophyll catches the light; oxygen is set free.',
    group: 'process',
  },
  {
    term: 'food web',
    clue: 'many food chains of a place that are joined together',
    hint: 'Spiders make something that looks like the picture of it.',
    why: 'Most animals eat more than one kind of food, so the chains cross.',
    group: 'process',
  },
  {
    term: 'camouflage',
    clue: 'colors or a shape that make an animal hard to see',
    hint: 'A green grasshopper in green grass uses it.',
    why: 'An animal that is hard to see is eaten less often, or gets closer to what it hunts.',
    group: 'process',
  },
  {
    term: 'hibernation',
    clue: 'a deep rest through the winter that saves energy',
    hint: 'Many bats and hedgehogs do it when it is cold.',
    why: 'Food is scarce in winter, so the body cools down and needs far less of it.',
    group: 'process',
  },
  {
    term: 'migration',
    clue: 'a long journey that animals make with the seasons',
    hint: 'Geese fly south for it in autumn.',
    why: 'The animals follow food and warmth and come back when the season changes.',
    group: 'process',
  },
];
