import type { Term } from '../../../authoring/vocabulary.ts';
import type { Case, Group } from '../ask/sorting.ts';
import type { Tree } from '../diagrams/tree.ts';

export const USES: readonly Group[] = [
  { name: 'saving water', sign: 'In dry places it helps to lose or use little water.' },
  { name: 'keeping warm', sign: 'In cold places it helps to hold body heat in.' },
  {
    name: 'getting food',
    sign: 'Mouths, claws, tongues and traps that fit the food help to get it.',
  },
  { name: 'hiding', sign: 'Looking like the surroundings helps not to be seen.' },
  {
    name: 'warning or defense',
    sign: 'Poison, spines and bright warning colors keep enemies away.',
  },
  {
    name: 'spreading pollen or finding a mate',
    sign: 'Scent, color, song and dance bring partners or pollinators.',
  },
];

export const ADAPTATIONS: readonly Case[] = [
  {
    what: 'A cactus has spines instead of broad leaves.',
    group: 'saving water',
    clue: 'Broad leaves give off much vapor, and a desert is dry.',
  },
  {
    what: 'A kangaroo rat makes very little urine.',
    group: 'saving water',
    clue: 'It lives in a desert and hardly ever drinks.',
  },
  {
    what: 'The leaves of many desert shrubs have a thick, waxy skin.',
    group: 'saving water',
    clue: 'Wax keeps vapor inside.',
  },
  {
    what: 'A camel can let its body get several degrees warmer instead of sweating.',
    group: 'saving water',
    clue: 'Sweat would use up water.',
  },
  {
    what: 'A seal has a thick layer of blubber.',
    group: 'keeping warm',
    clue: 'Blubber lets little heat through, and the sea is cold.',
  },
  {
    what: 'An arctic fox has small, round ears.',
    group: 'keeping warm',
    clue: 'Large ears would give off much heat.',
  },
  {
    what: 'Emperor penguins stand close together in a huddle.',
    group: 'keeping warm',
    clue: 'In a huddle less of each body is in the wind.',
  },
  {
    what: 'A musk ox has a woolly coat under long hair.',
    group: 'keeping warm',
    clue: 'Wool holds still air, and it is icy where the ox lives.',
  },
  {
    what: 'A hummingbird has a long, thin beak and tongue.',
    group: 'getting food',
    clue: 'Nectar lies deep inside narrow flowers.',
  },
  {
    what: 'A Venus flytrap has leaves that snap shut.',
    group: 'getting food',
    clue: 'The soil has few nutrients, and insects have many.',
  },
  {
    what: 'An anteater has a very long, sticky tongue.',
    group: 'getting food',
    clue: 'Ants hide in narrow tunnels.',
  },
  {
    what: 'A pelican has a large pouch under its beak.',
    group: 'getting food',
    clue: 'The pouch works like a net for fish.',
  },
  {
    what: 'A snowshoe hare turns white in winter and brown in summer.',
    group: 'hiding',
    clue: 'Snow is white, and bare ground is brown.',
  },
  {
    what: 'A stick insect looks like a thin twig.',
    group: 'hiding',
    clue: 'Birds look for insects, not for twigs.',
  },
  {
    what: 'A flounder takes on the color of the sand it lies on.',
    group: 'hiding',
    clue: 'It cannot be told from the sea floor.',
  },
  {
    what: 'A young deer has white spots on its brown coat.',
    group: 'hiding',
    clue: 'The spots look like sunlight that falls through leaves.',
  },
  {
    what: 'A poison dart frog is bright yellow or blue.',
    group: 'warning or defense',
    clue: 'Its skin holds poison, and it does not hide.',
  },
  {
    what: 'A porcupine has sharp quills.',
    group: 'warning or defense',
    clue: 'Whoever bites it gets hurt.',
  },
  {
    what: 'A harmless hoverfly has the yellow and black stripes of a wasp.',
    group: 'warning or defense',
    clue: 'Birds that know wasps leave it alone.',
  },
  {
    what: 'A skunk has bold white stripes.',
    group: 'warning or defense',
    clue: 'Animals that were sprayed once remember the stripes.',
  },
  {
    what: 'Night-blooming flowers have a strong scent and pale petals.',
    group: 'spreading pollen or finding a mate',
    clue: 'Moths find them in the dark and carry their pollen.',
  },
  {
    what: 'A peacock spreads a long, shining train.',
    group: 'spreading pollen or finding a mate',
    clue: 'Peahens look at it before they choose.',
  },
  {
    what: 'A bee orchid looks and smells like a female bee.',
    group: 'spreading pollen or finding a mate',
    clue: 'Male bees land on it and carry its pollen on.',
  },
  {
    what: 'A male frog calls loudly from a pond in spring.',
    group: 'spreading pollen or finding a mate',
    clue: 'Females follow the call.',
  },
];

export const EVIDENCE: readonly Group[] = [
  {
    name: 'the fossil record',
    sign: 'Fossils in layers of known age show which forms lived when, and forms in between.',
  },
  {
    name: 'the same structure, used differently',
    sign: 'The same parts in the same order, changed for different uses, point to a common ancestor (homologous structures).',
  },
  {
    name: 'leftovers without their old use',
    sign: 'Small remains of parts that once were larger point to ancestors that used them (vestigial structures).',
  },
  {
    name: 'embryos that look alike',
    sign: 'Embryos share features that the grown animals do not, which points to a common ancestor.',
    from: 7,
  },
  {
    name: 'likeness of DNA or proteins',
    sign: 'The more alike the DNA or the proteins are, the more recent the common ancestor.',
    from: 8,
  },
  {
    name: 'where species live',
    sign: 'Related species live near each other, on islands and the nearest mainland or in lands that were once joined, because they descend from ancestors there.',
    from: 7,
  },
];

export const EVIDENCE_CASES: readonly Case[] = [
  {
    what: 'Rocks of 375 million years hold Tiktaalik, a fish with a neck and with bones like a wrist in its fins.',
    group: 'the fossil record',
    clue: 'It was found in rock, and it lies between fish and land animals.',
  },
  {
    what: 'Older layers hold small horses with several toes, younger layers larger ones with one hoof.',
    group: 'the fossil record',
    clue: 'Layers of different age show the change.',
  },
  {
    what: 'Archaeopteryx in 150-million-year-old limestone has feathers, but also teeth and a long bony tail.',
    group: 'the fossil record',
    clue: 'It was found in rock, and it lies between reptiles and birds.',
  },
  {
    what: 'Whale skeletons of 40 to 50 million years have hind legs that get smaller and smaller.',
    group: 'the fossil record',
    clue: 'Skeletons of different age show the change.',
  },
  {
    what: 'The arm of a human, the wing of a bat and the flipper of a whale have the same bones in the same order.',
    group: 'the same structure, used differently',
    clue: 'One plan serves for grasping, flying and swimming.',
  },
  {
    what: 'The front leg of a cat and the wing of a bird both have one upper arm bone, two forearm bones and wrist bones.',
    group: 'the same structure, used differently',
    clue: 'One plan serves for walking and for flying.',
  },
  {
    what: 'Thorns of a hawthorn and tendrils of a grape are both changed stems.',
    group: 'the same structure, used differently',
    clue: 'One part of the plant serves for defense and for climbing.',
  },
  {
    what: 'A python has tiny bones of a hip and of hind legs inside.',
    group: 'leftovers without their old use',
    clue: 'Pythons do not walk.',
  },
  {
    what: 'Fish that live in dark caves have eyes that do not see.',
    group: 'leftovers without their old use',
    clue: 'Eyes are of no use in the dark.',
  },
  {
    what: 'Humans have small muscles behind the ears that hardly move them.',
    group: 'leftovers without their old use',
    clue: 'Other mammals turn their ears with such muscles.',
  },
  {
    what: 'Kiwis have tiny wings hidden under their feathers.',
    group: 'leftovers without their old use',
    clue: 'Kiwis do not fly.',
  },
  {
    what: 'Very young embryos of fish, chickens and humans all have folds in the throat and a tail.',
    group: 'embryos that look alike',
    clue: 'The grown animals look very different.',
    from: 7,
  },
  {
    what: 'Baleen whales grow tooth buds before birth, which vanish again.',
    group: 'embryos that look alike',
    clue: 'Grown baleen whales have no teeth.',
    from: 7,
  },
  {
    what: 'Barnacles look like shells, but their larvae look like those of crabs.',
    group: 'embryos that look alike',
    clue: 'Early stages are alike; the grown animals are not.',
    from: 7,
  },
  {
    what: 'The genes of chimpanzees and humans differ in only about 1 to 2 of 100 letters.',
    group: 'likeness of DNA or proteins',
    clue: 'The letters of genes are compared.',
    from: 8,
  },
  {
    what: 'The protein cytochrome c is the same in humans and chimpanzees and differs a little in dogs and more in yeast.',
    group: 'likeness of DNA or proteins',
    clue: 'Building blocks of a protein are compared.',
    from: 8,
  },
  {
    what: 'Whales and hippos share stretches of DNA that no other mammals have.',
    group: 'likeness of DNA or proteins',
    clue: 'Stretches of DNA are compared.',
    from: 8,
  },
  {
    what: 'Finches of the Galápagos are most like finches of South America, the nearest mainland.',
    group: 'where species live',
    clue: 'Islands and their nearest mainland are compared.',
    from: 7,
  },
  {
    what: 'Kangaroos live wild only in Australia and New Guinea, lands that were cut off from the others long ago.',
    group: 'where species live',
    clue: 'It matters which lands were joined.',
    from: 7,
  },
  {
    what: 'Hawaii has hundreds of kinds of fruit fly that live nowhere else and are all related.',
    group: 'where species live',
    clue: 'A few flies reached the islands and their descendants spread.',
    from: 7,
  },
];

export const EVOLUTION_TERMS: readonly Term[] = [
  {
    term: 'adaptation',
    means: 'an inherited feature that helps a living thing to survive and have young',
    example: 'Polar bears are born with fur that holds warmth.',
    hint: 'It fits its owner to the place where it lives.',
    near: ['camouflage', 'mimicry'],
  },
  {
    term: 'variation',
    means: 'the differences among living things of one kind',
    example: 'In one litter of puppies no two are exactly alike.',
    hint: 'It is the opposite of all being the same.',
  },
  {
    term: 'species',
    means: 'a group whose members can have fertile young together',
    example: 'All dogs belong to it together, from the smallest to the largest.',
    hint: 'Its name has two Latin words, such as Homo sapiens.',
  },
  {
    term: 'natural selection',
    means: 'the process in which those with helpful inherited features leave more young',
    example:
      'On dark rock more dark mice survive and have pups, so after some time most mice there are dark.',
    hint: 'Nobody chooses here: the surroundings do.',
    near: ['artificial selection'],
  },
  {
    term: 'artificial selection',
    means: 'the breeding of plants or animals with features that people want',
    example:
      'Farmers sowed only seeds of the largest ears, and corn ears grew larger over the centuries.',
    hint: 'Here it is people who choose.',
    near: ['natural selection'],
  },
  {
    term: 'extinction',
    means: 'the dying out of the last members of a kind',
    example: 'No living dodo has been seen since the 1600s.',
    hint: 'It is forever.',
  },
  {
    term: 'camouflage',
    means: 'colors or shapes that make an animal hard to see',
    example: 'A moth rests on bark and seems to vanish.',
    hint: 'It helps not to be seen.',
    near: ['adaptation', 'mimicry'],
  },
  {
    term: 'mimicry',
    means: 'looking or sounding like another kind of living thing',
    example: 'A harmless snake has the rings of a venomous one.',
    hint: 'It is a copy.',
    near: ['adaptation', 'camouflage'],
  },
  {
    term: 'fossil',
    means: 'the remains or traces of a living thing from long ago',
    example: 'A footprint in old mud has turned to stone.',
    hint: 'It is dug out of rock.',
  },
  {
    term: 'common ancestor',
    means: 'a living thing of the past from which two or more kinds descend',
    example:
      'Wolves and foxes both descend from one kind of animal that lived millions of years ago.',
    hint: 'It is where two branches of a family tree meet.',
  },
  {
    term: 'mutation',
    means: 'a change in the DNA',
    example: 'When a cell copied its genes, one letter came out differently.',
    hint: 'It is the source of everything new in genes.',
    grades: [7, 12],
  },
  {
    term: 'speciation',
    means: 'the forming of new kinds that can no longer breed with each other',
    example:
      'A canyon splits a squirrel population; after a very long time the two groups can no longer have young together.',
    hint: 'One kind becomes two.',
    grades: [8, 12],
  },
  {
    term: 'genetic drift',
    means: 'a change in how common an allele is, by chance',
    example:
      'A storm happens to kill most of the blue flowers of a small meadow, and in the next years nearly all flowers are white.',
    hint: 'Chance decides, not usefulness; it is strongest in small groups.',
    grades: [9, 12],
  },
  {
    term: 'gene flow',
    means: 'the moving of alleles from one population into another',
    example: 'Pollen from a far field blows in, and its alleles appear in the seeds here.',
    hint: 'It happens when individuals or pollen travel.',
    grades: [9, 12],
  },
  {
    term: 'convergent evolution',
    means: 'the development of similar features in kinds that are not closely related',
    example:
      'Sharks and dolphins have much the same shape, though one is a fish and the other a mammal.',
    hint: 'Two separate paths come to the same solution.',
    grades: [9, 12],
  },
  {
    term: 'fitness',
    means: 'how many young that survive a living thing leaves, compared with others',
    example: 'One finch raises six chicks that live, its neighbor only one.',
    hint: 'Strength alone does not count: descendants do.',
    grades: [9, 12],
  },
];

/** Family trees that are agreed on. */
export const REAL_TREES: readonly Tree[] = [
  ['lamprey', ['shark', ['frog', ['lizard', 'mouse']]]],
  ['frog', ['mouse', ['lizard', ['crocodile', 'pigeon']]]],
  [
    'camel',
    [
      'pig',
      [
        ['cow', 'giraffe'],
        ['hippo', 'dolphin'],
      ],
    ],
  ],
  ['moss', ['fern', ['pine', ['rose', 'apple tree']]]],
  ['shark', ['trout', ['newt', ['horse', 'rabbit']]]],
  ['spider', ['dragonfly', ['beetle', ['moth', 'fly']]]],
  [
    'opossum',
    [
      ['dog', 'seal'],
      ['rabbit', 'squirrel'],
    ],
  ],
];

/** Before, the change, what happens generation after generation: in order. */
export const SELECTION_STORIES: readonly {
  readonly title: string;
  readonly items: readonly string[];
  readonly from: number;
}[] = [
  {
    title: 'Mice came to live on dark lava rock.',
    items: [
      'Some mice in the population are born darker than others.',
      'Owls catch the pale mice on the dark rock more often.',
      'More of the dark mice live long enough to have young.',
      'The young inherit dark fur from their parents.',
      'After many generations most mice there are dark.',
    ],
    from: 6,
  },
  {
    title: 'A new antibiotic is used again and again.',
    items: [
      'By chance a few bacteria have a gene that protects them.',
      'The antibiotic kills most of the bacteria without the gene.',
      'The protected ones survive and divide.',
      'Their descendants inherit the gene.',
      'In the end nearly all the bacteria there are resistant.',
    ],
    from: 7,
  },
  {
    title: 'A drought leaves finches only large, hard seeds.',
    items: [
      'The beaks of the finches differ in size.',
      'Small, soft seeds run out in the drought.',
      'Finches with larger beaks crack the hard seeds and survive.',
      'They pass on their beak size to their young.',
      'The mean beak size of the finches is larger than before.',
    ],
    from: 6,
  },
  {
    title: 'A field is sprayed with the same weed killer every year.',
    items: [
      'A few weeds happen to be resistant.',
      'The spray kills the other weeds.',
      'The resistant weeds make seeds.',
      'The seedlings inherit the resistance.',
      'Each year more of the weeds survive the spray.',
    ],
    from: 7,
  },
  {
    title: 'Fish are caught with nets that only large ones cannot slip through.',
    items: [
      'In a fish population some grow larger than others.',
      'The nets catch the large fish and let the small ones slip through.',
      'More small fish are left to have young.',
      'Their young inherit a small size.',
      'After many generations the fish are smaller on the whole.',
    ],
    from: 6,
  },
  {
    title: 'Green and brown beetles live on a tree whose bark turns brown.',
    items: [
      'Beetles are born green or brown.',
      'Birds see the green beetles on the brown bark more easily.',
      'More brown beetles survive to lay eggs.',
      'Beetles from these eggs are mostly brown.',
      'After many generations green beetles are rare.',
    ],
    from: 6,
  },
];

/** A change of surroundings, and which inherited feature it favors. */
export const PRESSURES: readonly {
  readonly told: string;
  readonly good: string;
  readonly bad: string;
  readonly animal: string;
}[] = [
  {
    told: 'A population of beetles is partly green and partly brown. The meadow dries out and turns brown. Birds hunt beetles by sight.',
    good: 'brown',
    bad: 'green',
    animal: 'beetles',
  },
  {
    told: 'In a population of rabbits some have thick fur and some thin fur. Over centuries the climate gets much colder.',
    good: 'thick-furred',
    bad: 'thin-furred',
    animal: 'rabbits',
  },
  {
    told: 'In a population of finches some have strong beaks and some thin ones. Soft seeds become rare, and only hard nuts are left.',
    good: 'strong-beaked',
    bad: 'thin-beaked',
    animal: 'finches',
  },
  {
    told: 'Some moths of a population are light and some dark. The trees they rest on become covered with pale lichen. Birds hunt moths by sight.',
    good: 'light',
    bad: 'dark',
    animal: 'moths',
  },
  {
    told: 'Some plants of a population have deep roots and some have shallow roots. The rains fail year after year, and there is water only far down.',
    good: 'deep-rooted',
    bad: 'shallow-rooted',
    animal: 'plants',
  },
  {
    told: 'In a population of snails some have thick shells and some thin ones. Crabs that crack thin shells move into the bay.',
    good: 'thick-shelled',
    bad: 'thin-shelled',
    animal: 'snails',
  },
  {
    told: 'Some cave fish of a population spend much of their energy on growing eyes, others do not. In the cave it is dark, and food is rare.',
    good: 'small-eyed',
    bad: 'large-eyed',
    animal: 'fish',
  },
  {
    told: 'Some mosquitoes of a population carry a gene against an insecticide, most do not. The insecticide is sprayed every month.',
    good: 'resistant',
    bad: 'non-resistant',
    animal: 'mosquitoes',
  },
  {
    told: 'Some lizards of a population have long legs and some short ones. A new predator arrives that only fast lizards escape; long legs run faster.',
    good: 'long-legged',
    bad: 'short-legged',
    animal: 'lizards',
  },
];

export const ISOTOPES = [
  { name: 'carbon-14', halfLife: 5730, unit: 'years', use: 'a piece of wood' },
  { name: 'uranium-235', halfLife: 700, unit: 'million years', use: 'a crystal of zircon' },
  { name: 'potassium-40', halfLife: 1250, unit: 'million years', use: 'a layer of volcanic ash' },
  { name: 'chlorine-36', halfLife: 300_000, unit: 'years', use: 'old groundwater' },
  { name: 'carbon-14', halfLife: 5730, unit: 'years', use: 'a bone' },
  { name: 'carbon-14', halfLife: 5730, unit: 'years', use: 'an old cloth' },
] as const;
