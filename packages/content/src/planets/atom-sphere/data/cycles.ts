import type { Case, Group } from '../ask/sorting.ts';

export const RELATIONS: readonly Group[] = [
  { name: 'mutualism', sign: 'In mutualism both species profit.' },
  {
    name: 'commensalism',
    sign: 'In commensalism one species profits, and the other is neither helped nor harmed.',
  },
  {
    name: 'parasitism',
    sign: 'In parasitism one species lives on or in another and harms it, mostly without killing it at once.',
  },
  { name: 'predation', sign: 'In predation one animal kills and eats another.' },
  {
    name: 'competition',
    sign: 'In competition two living things need the same limited thing, so each gets less.',
  },
];

export const RELATION_CASES: readonly Case[] = [
  {
    what: 'A bee drinks nectar and carries pollen from flower to flower.',
    group: 'mutualism',
    clue: 'The bee gets food, and the flower is pollinated.',
  },
  {
    what: 'Bacteria in the roots of clover bind nitrogen and get sugar in return.',
    group: 'mutualism',
    clue: 'The clover gets nitrogen, and the bacteria get sugar.',
  },
  {
    what: 'A clownfish lives among the arms of a sea anemone, cleans it and chases off fish that would eat it.',
    group: 'mutualism',
    clue: 'The fish is safe, and the anemone is cleaned and guarded.',
  },
  {
    what: 'A fungus round the roots of a tree brings it water and gets sugar.',
    group: 'mutualism',
    clue: 'The tree gets water, and the fungus gets sugar.',
  },
  {
    what: 'Cleaner fish pick parasites from the skin of larger fish.',
    group: 'mutualism',
    clue: 'One gets food, the other gets rid of parasites.',
  },
  {
    what: 'Barnacles ride on a whale, which hardly notices them.',
    group: 'commensalism',
    clue: 'The barnacles get to new food; the whale has neither gain nor loss.',
  },
  {
    what: 'An orchid grows high on a branch, in the light, without taking anything from the tree.',
    group: 'commensalism',
    clue: 'The orchid gets light; the tree has neither gain nor loss.',
  },
  {
    what: 'Cattle egrets catch insects that grazing buffalo stir up.',
    group: 'commensalism',
    clue: 'The egrets find food; the buffalo hardly notice.',
  },
  {
    what: 'A bird builds its nest in a tree.',
    group: 'commensalism',
    clue: 'The bird gets a home; the tree has neither gain nor loss.',
  },
  {
    what: 'A tick sucks blood from a deer.',
    group: 'parasitism',
    clue: 'The tick gets food, the deer is harmed but lives.',
  },
  {
    what: 'Mistletoe sends roots into a branch and takes water from the tree.',
    group: 'parasitism',
    clue: 'The mistletoe gains, and the tree loses water.',
  },
  {
    what: 'A tapeworm lives in the intestine of a dog and takes its food.',
    group: 'parasitism',
    clue: 'The worm gains, and the dog loses food.',
  },
  {
    what: 'A cuckoo lays its egg in the nest of a warbler, whose own young die.',
    group: 'parasitism',
    clue: 'The cuckoo gains, and the warbler raises a stranger.',
  },
  { what: 'An owl catches a mouse.', group: 'predation', clue: 'The mouse is killed and eaten.' },
  { what: 'A ladybug eats aphids.', group: 'predation', clue: 'The aphids are killed and eaten.' },
  {
    what: 'A pike swallows a small perch.',
    group: 'predation',
    clue: 'The perch is killed and eaten.',
  },
  { what: 'Orcas hunt a seal.', group: 'predation', clue: 'The seal is to be killed and eaten.' },
  {
    what: 'Two species of barnacle crowd the same rock.',
    group: 'competition',
    clue: 'Both need a place on the rock.',
  },
  {
    what: 'Lions and hyenas hunt the same antelopes.',
    group: 'competition',
    clue: 'Both need the same prey.',
  },
  {
    what: 'Young trees under a gap in the forest all reach for the light.',
    group: 'competition',
    clue: 'All need the same light.',
  },
  {
    what: 'Gray squirrels and red squirrels live on the same nuts.',
    group: 'competition',
    clue: 'Both need the same food.',
  },
];

export const NITROGEN_STEPS: readonly Group[] = [
  {
    name: 'nitrogen fixation',
    sign: 'Nitrogen fixation turns nitrogen gas of the air into compounds that living things can use.',
  },
  {
    name: 'nitrification',
    sign: 'Nitrification turns ammonium into nitrite and nitrate; bacteria in the soil do it.',
  },
  {
    name: 'assimilation',
    sign: 'In assimilation plants take up nitrogen compounds and build proteins from them, and animals get these by eating.',
  },
  {
    name: 'ammonification',
    sign: 'In ammonification decomposers turn the nitrogen of dead matter and waste into ammonium.',
  },
  {
    name: 'denitrification',
    sign: 'Denitrification turns nitrate back into nitrogen gas, mostly in wet soil without oxygen.',
  },
];

export const NITROGEN_CASES: readonly Case[] = [
  {
    what: 'Bacteria in knobs on the roots of beans turn nitrogen of the air into ammonia.',
    group: 'nitrogen fixation',
    clue: 'It begins with nitrogen gas.',
  },
  {
    what: 'The heat of a lightning flash makes nitrogen and oxygen of the air react.',
    group: 'nitrogen fixation',
    clue: 'It begins with nitrogen gas.',
  },
  {
    what: 'A factory makes ammonia for fertilizer from nitrogen of the air and hydrogen.',
    group: 'nitrogen fixation',
    clue: 'It begins with nitrogen gas, though no living thing does it.',
  },
  {
    what: 'Blue-green bacteria in a rice field make nitrogen compounds out of air.',
    group: 'nitrogen fixation',
    clue: 'It begins with nitrogen gas.',
  },
  {
    what: 'Soil bacteria turn ammonium into nitrite.',
    group: 'nitrification',
    clue: 'It begins with ammonium and leads toward nitrate.',
  },
  {
    what: 'Other soil bacteria turn nitrite into nitrate.',
    group: 'nitrification',
    clue: 'It ends with nitrate, which roots can take up.',
  },
  {
    what: 'In the filter of an aquarium, bacteria change the ammonium from fish waste into nitrate.',
    group: 'nitrification',
    clue: 'It begins with ammonium and ends with nitrate.',
  },
  {
    what: 'A corn plant takes up nitrate through its roots and builds proteins.',
    group: 'assimilation',
    clue: 'Nitrogen becomes part of a plant.',
  },
  {
    what: 'A deer eats leaves and builds muscle from their protein.',
    group: 'assimilation',
    clue: 'Nitrogen becomes part of an animal.',
  },
  {
    what: 'A tomato plant uses nitrogen from fertilizer to make chlorophyll.',
    group: 'assimilation',
    clue: 'Nitrogen becomes part of a plant.',
  },
  {
    what: 'Fungi break down a dead tree, and ammonium gets into the soil.',
    group: 'ammonification',
    clue: 'It begins with dead matter and ends with ammonium.',
  },
  {
    what: 'Bacteria break down manure, and the barn smells of ammonia.',
    group: 'ammonification',
    clue: 'It begins with waste and ends with ammonia.',
  },
  {
    what: 'Decomposers on the forest floor set free ammonium from fallen leaves.',
    group: 'ammonification',
    clue: 'It begins with dead matter and ends with ammonium.',
  },
  {
    what: 'In a flooded field, bacteria turn nitrate into nitrogen gas.',
    group: 'denitrification',
    clue: 'It ends with nitrogen gas that goes back into the air.',
  },
  {
    what: 'A sewage plant lets bacteria without oxygen remove nitrate as a gas.',
    group: 'denitrification',
    clue: 'It ends with nitrogen gas that goes back into the air.',
  },
  {
    what: 'In the mud of a marsh, nitrate is lost to the air as a gas.',
    group: 'denitrification',
    clue: 'It begins with nitrate and ends with a gas.',
  },
];

export const PYRAMIDS = [
  ['grass', 'grasshoppers', 'frogs', 'herons'],
  ['algae', 'water fleas', 'minnows', 'pike'],
  ['plant plankton', 'krill', 'penguins', 'leopard seals'],
  ['oak leaves', 'caterpillars', 'warblers', 'hawks'],
  ['seaweed', 'sea urchins', 'sea otters', 'orcas'],
  ['clover', 'rabbits', 'foxes', 'golden eagles'],
] as const;
