import type { Case, Group } from '../ask/sorting.ts';

export const ROCK_TYPES: readonly Group[] = [
  { name: 'igneous', sign: 'Igneous rock forms when melted rock cools and turns hard.' },
  {
    name: 'sedimentary',
    sign: 'Sedimentary rock forms when grains, shells or mud are pressed and stuck together in layers.',
  },
  {
    name: 'metamorphic',
    sign: 'Metamorphic rock forms when heat and pressure change a rock without melting it.',
  },
];

export const ROCKS: readonly Case[] = [
  {
    what: 'Granite: large crystals that grew as melted rock cooled slowly, deep in the ground.',
    group: 'igneous',
    clue: 'It was melted, and then it cooled.',
  },
  {
    what: 'Basalt: dark, fine-grained rock from lava that cooled quickly.',
    group: 'igneous',
    clue: 'Lava is melted rock, and it cooled.',
  },
  {
    what: 'Obsidian: dark glass from lava that cooled so fast that no crystals grew.',
    group: 'igneous',
    clue: 'It was lava before.',
  },
  {
    what: 'Pumice: so full of gas bubbles from a volcano that it can float.',
    group: 'igneous',
    clue: 'It is lava foam that turned hard.',
  },
  {
    what: 'Gabbro: coarse, dark crystals from magma under the ocean floor.',
    group: 'igneous',
    clue: 'Magma is melted rock, and it cooled.',
    from: 6,
  },
  {
    what: 'Sandstone: grains of sand stuck together in layers.',
    group: 'sedimentary',
    clue: 'Grains were pressed and stuck together.',
  },
  {
    what: 'Shale: mud from the bottom of a lake, pressed into thin flat sheets.',
    group: 'sedimentary',
    clue: 'Layers of mud were pressed together.',
  },
  {
    what: 'Limestone: made of the shells of countless sea animals.',
    group: 'sedimentary',
    clue: 'Shells piled up on the sea floor and stuck together.',
  },
  {
    what: 'Conglomerate: round pebbles held together by sand, like a nut bar.',
    group: 'sedimentary',
    clue: 'Pebbles and sand were stuck together.',
  },
  {
    what: 'Rock salt: left in layers when an old sea dried up.',
    group: 'sedimentary',
    clue: 'It settled in layers out of water.',
    from: 6,
  },
  {
    what: 'Chalk: a soft white rock of tiny shells.',
    group: 'sedimentary',
    clue: 'Tiny shells sank to the sea floor and piled up.',
  },
  {
    what: 'Marble: limestone that was changed by heat and pressure deep in the ground.',
    group: 'metamorphic',
    clue: 'It was another rock first, and it was not melted.',
  },
  {
    what: 'Slate: shale that was pressed and heated until it split into hard, flat plates.',
    group: 'metamorphic',
    clue: 'It was another rock first, and pressure changed it.',
  },
  {
    what: 'Gneiss: granite that was squeezed and heated until its crystals lay in bands.',
    group: 'metamorphic',
    clue: 'It was another rock first; squeezing made the bands.',
  },
  {
    what: 'Quartzite: sandstone that was heated and pressed until its grains grew together.',
    group: 'metamorphic',
    clue: 'It was another rock first, and it did not melt.',
  },
  {
    what: 'Schist: shiny flakes that all lie one way, because an older rock was squeezed.',
    group: 'metamorphic',
    clue: 'An older rock was changed by squeezing.',
    from: 6,
  },
];

export const CHANGES_OF_ROCK: readonly Group[] = [
  { name: 'weathering', sign: 'Weathering breaks rock into pieces where it is.' },
  { name: 'erosion', sign: 'Erosion carries pieces of rock and soil away.' },
  {
    name: 'deposition',
    sign: 'Deposition drops what was carried, so that it piles up in a new place.',
  },
  { name: 'melting', sign: 'In melting, rock gets so hot that it turns liquid.' },
  { name: 'cooling and hardening', sign: 'In cooling and hardening, melted rock turns solid.' },
  {
    name: 'pressing into stone',
    sign: 'Loose layers are pressed by what lies above and stick together.',
    from: 5,
  },
  {
    name: 'change by heat and pressure',
    sign: 'Deep down, heat and pressure change a rock without melting it.',
    from: 6,
  },
];

export const ROCK_SCENES: readonly Case[] = [
  {
    what: 'Water freezes in a crack, swells, and splits a boulder.',
    group: 'weathering',
    clue: 'The boulder breaks, but its pieces stay there.',
  },
  {
    what: 'The roots of a tree push a rock apart.',
    group: 'weathering',
    clue: 'The rock breaks where it stands.',
  },
  {
    what: 'Rain that is slightly acid slowly eats away the face of a marble statue.',
    group: 'weathering',
    clue: 'The stone crumbles where it stands.',
  },
  {
    what: 'Hot days and cold nights make the outside of a desert rock flake off.',
    group: 'weathering',
    clue: 'The rock falls to pieces where it is.',
  },
  {
    what: 'A river carries pebbles down from the mountains.',
    group: 'erosion',
    clue: 'The pebbles are on their way to another place.',
  },
  {
    what: 'Wind blows away the dry soil of a field.',
    group: 'erosion',
    clue: 'The soil leaves its place.',
  },
  {
    what: 'Waves pull sand off a beach during a storm.',
    group: 'erosion',
    clue: 'The sand leaves the beach.',
  },
  {
    what: 'A glacier drags rocks along under its ice.',
    group: 'erosion',
    clue: 'The rocks are moved to another place.',
  },
  {
    what: 'A river slows down at the sea and drops its mud, so that new land forms.',
    group: 'deposition',
    clue: 'What was carried is left in a new place.',
  },
  {
    what: 'The wind gets weaker behind a rock, and a heap of sand grows there.',
    group: 'deposition',
    clue: 'The wind drops the sand it was carrying.',
  },
  {
    what: 'A melting glacier leaves a long heap of stones behind.',
    group: 'deposition',
    clue: 'The stones are left where the ice melted.',
  },
  {
    what: 'Mud settles on a lake floor, layer after layer.',
    group: 'deposition',
    clue: 'The water drops the mud it was carrying.',
  },
  {
    what: 'Deep in the Earth, rock gets so hot that it turns into magma.',
    group: 'melting',
    clue: 'Solid rock becomes liquid.',
  },
  {
    what: 'A plate sinks into the mantle, and part of it becomes liquid.',
    group: 'melting',
    clue: 'Solid rock becomes liquid.',
    from: 6,
  },
  {
    what: 'Rising magma is so hot that some of the rock beside it turns liquid too.',
    group: 'melting',
    clue: 'Solid rock becomes liquid.',
  },
  {
    what: 'Lava flows into the sea and becomes black rock.',
    group: 'cooling and hardening',
    clue: 'Liquid rock becomes solid.',
  },
  {
    what: 'Magma that never reached the surface slowly becomes granite.',
    group: 'cooling and hardening',
    clue: 'Liquid rock becomes solid, deep in the ground.',
  },
  {
    what: 'A lava lake gets a hard, dark skin.',
    group: 'cooling and hardening',
    clue: 'Liquid rock becomes solid.',
  },
  {
    what: 'Under the weight of new layers, sand on the sea floor turns into sandstone.',
    group: 'pressing into stone',
    clue: 'Loose grains become one hard rock.',
    from: 5,
  },
  {
    what: 'Over millions of years, mud under a lake becomes shale.',
    group: 'pressing into stone',
    clue: 'Loose mud becomes one hard rock.',
    from: 5,
  },
  {
    what: 'Shells that piled up on the sea floor become limestone.',
    group: 'pressing into stone',
    clue: 'Loose shells become one hard rock.',
    from: 5,
  },
  {
    what: 'Two continents collide, and shale deep in the new mountains turns into slate.',
    group: 'change by heat and pressure',
    clue: 'One solid rock becomes another one.',
    from: 6,
  },
  {
    what: 'Limestone beside a hot magma chamber turns into marble.',
    group: 'change by heat and pressure',
    clue: 'One solid rock becomes another one; it did not melt.',
    from: 6,
  },
  {
    what: 'Granite is squeezed until its crystals lie in bands.',
    group: 'change by heat and pressure',
    clue: 'One solid rock becomes another one.',
    from: 6,
  },
];

export const PLACES_ONCE: readonly Group[] = [
  { name: 'a sea', sign: 'Fish of the open water, corals and sea shells live in a sea.' },
  { name: 'a forest', sign: 'Tree trunks, leaves and animals that climb belong to a forest.' },
  {
    name: 'a desert of sand',
    sign: 'Sand dunes and animals that need little water belong to a desert.',
  },
  {
    name: 'a lake or river',
    sign: 'Freshwater fish, reeds and water snails live in a lake or river.',
  },
  {
    name: 'a cold land of ice',
    sign: 'Scratches made by ice and animals with thick fur belong to a cold land.',
  },
];

export const FINDS: readonly Case[] = [
  {
    what: 'The fossil of a coral is found high up in the mountains.',
    group: 'a sea',
    clue: 'Corals live only in salt water.',
  },
  {
    what: 'The shells of ammonites are found in a quarry far from any coast. (Ammonites were sea animals.)',
    group: 'a sea',
    clue: 'These animals lived in salt water.',
  },
  {
    what: 'The teeth of sharks are found in the rock of a dry plain.',
    group: 'a sea',
    clue: 'Most sharks live in salt water.',
  },
  {
    what: 'The skeleton of an old whale is found in a valley of sand.',
    group: 'a sea',
    clue: 'Whales live in salt water.',
  },
  {
    what: 'A row of tree trunks turned to stone is found in dry grassland.',
    group: 'a forest',
    clue: 'So many trunks stood there once.',
  },
  {
    what: 'A seam of coal with the prints of fern leaves is found under a city.',
    group: 'a forest',
    clue: 'Coal formed from masses of dead plants.',
  },
  {
    what: 'Amber, the hardened resin of trees, is found with insects inside.',
    group: 'a forest',
    clue: 'Resin drips from trees.',
  },
  {
    what: 'The stumps of many old trees are found with their roots still in the ground.',
    group: 'a forest',
    clue: 'Many trees grew in this very place.',
  },
  {
    what: 'Sandstone shows the slanting layers of old dunes.',
    group: 'a desert of sand',
    clue: 'Dunes are heaps of sand made by wind.',
  },
  {
    what: 'Sand grains rubbed round by wind are found in thick red sandstone.',
    group: 'a desert of sand',
    clue: 'Wind moves loose sand where there are few plants.',
  },
  {
    what: 'The tracks of a scorpion are found on the slope of a dune that turned to stone.',
    group: 'a desert of sand',
    clue: 'Dunes are heaps of dry sand.',
  },
  {
    what: 'Fine layers of mud with trout and water snails are found in a dry valley.',
    group: 'a lake or river',
    clue: 'Trout live in fresh water.',
  },
  {
    what: 'The print of reeds and the bones of a beaver are found together.',
    group: 'a lake or river',
    clue: 'Beavers and reeds live by fresh water.',
  },
  {
    what: 'Pebbles rubbed round by flowing water are found with the shells of freshwater mussels.',
    group: 'a lake or river',
    clue: 'These mussels live in fresh water that flows.',
  },
  {
    what: 'The bones of a mammoth with thick wool are found in frozen ground.',
    group: 'a cold land of ice',
    clue: 'Thick wool kept it warm.',
  },
  {
    what: 'Long scratches are found in rock, made by stones that were dragged along under ice.',
    group: 'a cold land of ice',
    clue: 'Thick ice moved over the rock.',
  },
  {
    what: 'The bones of reindeer and arctic foxes are found in a warm plain.',
    group: 'a cold land of ice',
    clue: 'These animals live in the far north today.',
  },
];

/** The Mohs scale, with some things at hand to scratch with. */
export const MINERALS = [
  { name: 'talc', hardness: 1 },
  { name: 'gypsum', hardness: 2 },
  { name: 'calcite', hardness: 3 },
  { name: 'fluorite', hardness: 4 },
  { name: 'apatite', hardness: 5 },
  { name: 'feldspar', hardness: 6 },
  { name: 'quartz', hardness: 7 },
  { name: 'topaz', hardness: 8 },
] as const;

export const SCRATCHERS = [
  { name: 'a fingernail', hardness: 2.5 },
  { name: 'a copper coin', hardness: 3.5 },
  { name: 'window glass', hardness: 5.5 },
  { name: 'a steel file', hardness: 6.5 },
] as const;
