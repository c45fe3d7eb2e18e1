// General zoology as in any school reference; source shown: Encyclopaedia Britannica.

export type AnimalGroup =
  | 'mammal'
  | 'bird'
  | 'fish'
  | 'insect'
  | 'reptile'
  | 'amphibian'
  | 'arachnid';

/** What makes an animal one of the group. Completes "It" or "A mammal". */
export const GROUP_SIGNS: Readonly<Record<AnimalGroup, string>> = {
  mammal: 'has hair or fur and feeds its babies milk',
  bird: 'has feathers, two wings and a beak',
  fish: 'has fins and breathes in water with gills',
  insect: 'has six legs and a body in three parts',
  reptile: 'has dry, scaly skin and breathes with lungs',
  amphibian: 'has soft skin without scales and begins life in water',
  arachnid: 'has eight legs and a body in two parts',
};

export interface Animal {
  readonly name: string;
  readonly group: AnimalGroup;
  /** Left out where children may count in two ways (flippers, arms, wings). */
  readonly legs?: number;
  /** A sentence about this animal that points to its group without naming it. */
  readonly clue: string;
  readonly from: 1 | 2 | 3;
  readonly plural?: string;
}

export const ANIMALS: readonly Animal[] = [
  {
    name: 'dog',
    group: 'mammal',
    legs: 4,
    clue: 'A dog has fur, and puppies drink milk.',
    from: 1,
  },
  {
    name: 'cat',
    group: 'mammal',
    legs: 4,
    clue: 'A cat has fur, and kittens drink milk.',
    from: 1,
  },
  { name: 'cow', group: 'mammal', legs: 4, clue: 'A cow makes milk for its calf.', from: 1 },
  {
    name: 'horse',
    group: 'mammal',
    legs: 4,
    clue: 'A horse has hair and a mane. Its foal drinks milk.',
    from: 1,
  },
  {
    name: 'lion',
    group: 'mammal',
    legs: 4,
    clue: 'A lion has fur, and its cubs drink milk.',
    from: 1,
  },
  {
    name: 'rabbit',
    group: 'mammal',
    legs: 4,
    clue: 'A rabbit has soft fur and feeds milk to its babies.',
    from: 1,
  },
  {
    name: 'elephant',
    group: 'mammal',
    legs: 4,
    clue: 'A baby elephant drinks milk from its mother.',
    from: 1,
  },
  {
    name: 'sheep',
    group: 'mammal',
    legs: 4,
    clue: 'The wool of a sheep is its hair. Lambs drink milk.',
    from: 1,
    plural: 'sheep',
  },
  {
    name: 'goat',
    group: 'mammal',
    legs: 4,
    clue: 'A goat has hair and makes milk for its kid.',
    from: 1,
  },
  {
    name: 'duck',
    group: 'bird',
    legs: 2,
    clue: 'A duck has feathers, and ducklings hatch from eggs.',
    from: 1,
  },
  { name: 'hen', group: 'bird', legs: 2, clue: 'A hen has feathers and a beak.', from: 1 },
  { name: 'owl', group: 'bird', legs: 2, clue: 'An owl flies at night on soft feathers.', from: 1 },
  {
    name: 'eagle',
    group: 'bird',
    legs: 2,
    clue: 'An eagle has a hooked beak and large wings with feathers.',
    from: 1,
  },
  {
    name: 'parrot',
    group: 'bird',
    legs: 2,
    clue: 'A parrot has bright feathers and a strong beak.',
    from: 1,
  },
  {
    name: 'swan',
    group: 'bird',
    legs: 2,
    clue: 'A swan has white or black feathers and a beak.',
    from: 1,
  },
  {
    name: 'goldfish',
    group: 'fish',
    legs: 0,
    clue: 'A goldfish swims with fins and breathes under water.',
    from: 1,
    plural: 'goldfish',
  },
  {
    name: 'salmon',
    group: 'fish',
    legs: 0,
    clue: 'A salmon has fins and breathes with gills.',
    from: 1,
    plural: 'salmon',
  },
  {
    name: 'shark',
    group: 'fish',
    legs: 0,
    clue: 'A shark has fins, and water flows over its gills.',
    from: 1,
  },
  {
    name: 'tuna',
    group: 'fish',
    legs: 0,
    clue: 'A tuna swims fast with its fins and never needs air from above.',
    from: 1,
    plural: 'tuna',
  },
  {
    name: 'ant',
    group: 'insect',
    legs: 6,
    clue: 'Count the legs of an ant: there are six.',
    from: 1,
  },
  {
    name: 'bee',
    group: 'insect',
    legs: 6,
    clue: 'A bee has six legs and a body in three parts.',
    from: 1,
  },
  {
    name: 'butterfly',
    group: 'insect',
    legs: 6,
    clue: 'A butterfly has six thin legs under its wings.',
    from: 1,
    plural: 'butterflies',
  },
  { name: 'beetle', group: 'insect', legs: 6, clue: 'A beetle walks on six legs.', from: 1 },
  {
    name: 'grasshopper',
    group: 'insect',
    legs: 6,
    clue: 'A grasshopper has six legs. The back two are for jumping.',
    from: 1,
  },
  {
    name: 'ladybug',
    group: 'insect',
    legs: 6,
    clue: 'Turn a ladybug over gently: it has six legs.',
    from: 1,
  },
  {
    name: 'snake',
    group: 'reptile',
    legs: 0,
    clue: 'The skin of a snake is dry and covered with scales.',
    from: 2,
  },
  {
    name: 'lizard',
    group: 'reptile',
    legs: 4,
    clue: 'A lizard has dry scales and warms up in the sun.',
    from: 2,
  },
  {
    name: 'crocodile',
    group: 'reptile',
    legs: 4,
    clue: 'A crocodile has a scaly skin and comes up to breathe air.',
    from: 2,
  },
  {
    name: 'tortoise',
    group: 'reptile',
    legs: 4,
    clue: 'A tortoise has dry scales on its legs and lays eggs on land.',
    from: 2,
  },
  { name: 'gecko', group: 'reptile', legs: 4, clue: 'A gecko has dry scales and lungs.', from: 2 },
  {
    name: 'frog',
    group: 'amphibian',
    legs: 4,
    clue: 'A frog has moist skin and starts life as a tadpole.',
    from: 2,
  },
  {
    name: 'toad',
    group: 'amphibian',
    legs: 4,
    clue: 'A toad lays its eggs in water, and tadpoles hatch from them.',
    from: 2,
  },
  {
    name: 'salamander',
    group: 'amphibian',
    legs: 4,
    clue: 'A salamander looks like a lizard, but its skin is moist and has no scales.',
    from: 2,
  },
  {
    name: 'newt',
    group: 'amphibian',
    legs: 4,
    clue: 'A young newt breathes with gills in a pond; later it also lives on land.',
    from: 2,
  },
  {
    name: 'whale',
    group: 'mammal',
    clue: 'A whale breathes air with lungs, and its calf drinks milk.',
    from: 3,
  },
  {
    name: 'dolphin',
    group: 'mammal',
    clue: 'A dolphin comes up to breathe air and feeds its calf milk.',
    from: 3,
  },
  {
    name: 'bat',
    group: 'mammal',
    clue: 'A bat flies, but it has fur and no feathers, and feeds its pup milk.',
    from: 3,
  },
  { name: 'kangaroo', group: 'mammal', clue: 'A baby kangaroo drinks milk in the pouch.', from: 3 },
  {
    name: 'penguin',
    group: 'bird',
    legs: 2,
    clue: 'A penguin cannot fly, but it has feathers and a beak.',
    from: 3,
  },
  {
    name: 'ostrich',
    group: 'bird',
    legs: 2,
    clue: 'An ostrich runs instead of flying, but it has feathers and a beak.',
    from: 3,
    plural: 'ostriches',
  },
  {
    name: 'seahorse',
    group: 'fish',
    legs: 0,
    clue: 'A seahorse has small fins and breathes with gills.',
    from: 3,
  },
  {
    name: 'eel',
    group: 'fish',
    legs: 0,
    clue: 'An eel looks like a snake, but it has fins and gills.',
    from: 3,
  },
  {
    name: 'moth',
    group: 'insect',
    legs: 6,
    clue: 'A moth is like a butterfly and walks on six legs.',
    from: 3,
  },
  {
    name: 'mosquito',
    group: 'insect',
    legs: 6,
    clue: 'A mosquito has six long legs.',
    from: 3,
    plural: 'mosquitoes',
  },
  {
    name: 'spider',
    group: 'arachnid',
    legs: 8,
    clue: 'Count the legs of a spider: there are eight, too many for an insect.',
    from: 3,
  },
  {
    name: 'scorpion',
    group: 'arachnid',
    legs: 8,
    clue: 'A scorpion walks on eight legs, as a spider does.',
    from: 3,
  },
];

/** Stages in order. They begin again after the last. */
export const LIFE_CYCLES: readonly {
  readonly of: string;
  readonly stages: readonly string[];
  readonly hint: string;
  readonly why: string;
}[] = [
  {
    of: 'a butterfly',
    stages: [
      'egg on a leaf',
      'caterpillar that eats leaves',
      'chrysalis that hangs still',
      'butterfly with wings',
    ],
    hint: 'The caterpillar has to eat a lot before it can change.',
    why: 'Inside the chrysalis the body of the caterpillar changes into that of a butterfly, so the chrysalis comes right before the wings.',
  },
  {
    of: 'a frog',
    stages: [
      'egg in jelly',
      'tadpole with a tail only',
      'tadpole with back legs',
      'grown frog without a tail',
    ],
    hint: 'A tadpole swims with its tail before it has legs.',
    why: 'A tadpole lives in water and needs its tail. As its legs grow, the tail shrinks, and it can leave the water.',
  },
  {
    of: 'a chicken',
    stages: ['egg in the nest', 'chick breaking the shell', 'fluffy young chick', 'grown hen'],
    hint: 'What has to happen before a chick can run about?',
    why: 'The chick grows inside the egg, breaks out, and grows feathers in place of its fluff.',
  },
  {
    of: 'a bean plant',
    stages: [
      'dry seed',
      'seed with a first root',
      'young plant with leaves',
      'plant with flowers',
      'plant with bean pods',
    ],
    hint: 'The root comes first because the plant needs water.',
    why: 'The root takes up water, the leaves make food, and only then can the plant make flowers, which turn into pods with new seeds.',
  },
  {
    of: 'an apple tree',
    stages: [
      'apple seed',
      'seedling with two leaves',
      'young tree',
      'tree with blossoms',
      'tree with ripe apples',
    ],
    hint: 'Apples grow from the blossoms.',
    why: 'A tree must grow for some years before it has blossoms, and each apple grows out of a blossom.',
  },
  {
    of: 'a ladybug',
    stages: ['yellow egg', 'long dark larva', 'pupa that stays still', 'beetle with spots'],
    hint: 'The larva eats and grows before it rests.',
    why: 'Beetles change as butterflies do: the larva eats and grows, the pupa rests and changes, and the grown beetle comes out.',
  },
  {
    of: 'a sea turtle',
    stages: [
      'egg in the warm sand',
      'hatchling crawling to the sea',
      'young turtle growing in the sea',
      'grown turtle that lays eggs on a beach',
    ],
    hint: 'The eggs lie on land, but turtles live in the sea.',
    why: 'Sea turtles lay eggs on land because the eggs need air. The hatchlings hurry to the sea, where they grow up.',
  },
  {
    of: 'a salmon',
    stages: [
      'egg in the gravel of a river',
      'tiny fish that stays in the river',
      'grown fish in the ocean',
      'grown fish swimming back up the river',
    ],
    hint: 'Salmon hatch in rivers and come back to rivers.',
    why: 'Young salmon are safer in rivers; the ocean has more food to grow on; grown salmon return to lay eggs where they hatched.',
  },
  {
    of: 'a dragonfly',
    stages: [
      'egg in a pond',
      'young dragonfly living under water',
      'skin that splits open on a stem',
      'dragonfly that flies',
    ],
    hint: 'Young dragonflies live under water.',
    why: 'The young dragonfly hunts in the pond, then climbs up a stem, sheds its skin and can fly.',
  },
  {
    of: 'a sunflower',
    stages: [
      'striped seed in the soil',
      'green shoot',
      'tall plant with a bud',
      'open yellow flower',
      'flower head full of seeds',
    ],
    hint: 'The bud has to open before seeds can grow.',
    why: 'The shoot needs light to grow tall; the bud opens into a flower; insects visit it, and then seeds grow in it.',
  },
];
