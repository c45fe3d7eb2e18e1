import type { Term } from '../../../authoring/vocabulary.ts';
import type { Case, Group } from '../ask/sorting.ts';

export const MATERIAL_GROUPS: readonly Group[] = [
  {
    name: 'glass',
    sign: 'Glass is hard and smooth, you can see through it, and it breaks easily.',
  },
  { name: 'wood', sign: 'Wood comes from the trunks of trees.' },
  { name: 'metal', sign: 'Metal is hard and shiny, and it rings when you tap it.' },
  { name: 'cloth', sign: 'Cloth is woven or knitted from threads, and it is soft.' },
  { name: 'paper', sign: 'Paper is thin, folds well and tears easily.' },
  { name: 'rubber', sign: 'Rubber bends, stretches and springs back.' },
  { name: 'baked clay', sign: 'Clay is soft earth; baked in a hot oven it turns hard.', from: 2 },
  { name: 'stone', sign: 'Stone is hard and heavy, and it comes out of the ground.', from: 2 },
];

export const OBJECTS: readonly Case[] = [
  {
    what: 'a window pane',
    group: 'glass',
    clue: 'You can look through a window pane, and a ball could break it.',
  },
  { what: 'a fish tank', group: 'glass', clue: 'You see the fish through the hard, clear walls.' },
  { what: 'the lens of a magnifier', group: 'glass', clue: 'The lens is hard and clear.' },
  {
    what: 'a greenhouse roof',
    group: 'glass',
    clue: 'Sunlight shines right through it onto the plants.',
    from: 2,
  },
  { what: 'a log', group: 'wood', clue: 'A log is a piece of the trunk of a tree.' },
  {
    what: 'a pencil, outside',
    group: 'wood',
    clue: 'The outside of a pencil is cut from a tree and smells of it when you sharpen it.',
  },
  {
    what: 'a toothpick',
    group: 'wood',
    clue: 'A toothpick is a tiny stick that was cut from a tree.',
  },
  {
    what: 'a garden shed made of boards',
    group: 'wood',
    clue: 'Boards are sawn from the trunks of trees.',
  },
  {
    what: 'a tree house',
    group: 'wood',
    clue: 'It is built of planks, and planks are sawn from trunks.',
    from: 2,
  },
  { what: 'a nail', group: 'metal', clue: 'A nail is hard and shiny and rings when it falls.' },
  { what: 'a door key', group: 'metal', clue: 'A key is hard, shiny and clinks.' },
  { what: 'a coin', group: 'metal', clue: 'A coin is hard and shiny and rings on the table.' },
  { what: 'a school bell', group: 'metal', clue: 'A bell rings loud when it is struck.' },
  {
    what: 'the blade of a saw',
    group: 'metal',
    clue: 'The blade is hard, thin and shiny.',
    from: 2,
  },
  { what: 'a scarf', group: 'cloth', clue: 'A scarf is soft and knitted from threads.' },
  {
    what: 'a T-shirt',
    group: 'cloth',
    clue: 'Look close at a T-shirt: it is made of fine threads.',
  },
  { what: 'a bed sheet', group: 'cloth', clue: 'A sheet is soft and woven from threads.' },
  { what: 'a towel', group: 'cloth', clue: 'A towel has many small loops of thread.' },
  {
    what: 'the sail of an old ship',
    group: 'cloth',
    clue: 'A sail like this was woven from strong threads.',
    from: 2,
  },
  {
    what: 'a newspaper',
    group: 'paper',
    clue: 'A newspaper is thin, and you can fold it and tear it.',
  },
  {
    what: 'an envelope',
    group: 'paper',
    clue: 'An envelope is folded from a thin sheet that tears easily.',
  },
  {
    what: 'the pages of a book',
    group: 'paper',
    clue: 'The pages are thin sheets that you can fold and tear.',
  },
  {
    what: 'a train ticket from a machine',
    group: 'paper',
    clue: 'The ticket is thin and tears easily.',
    from: 2,
  },
  { what: 'a car tire', group: 'rubber', clue: 'A tire bends over bumps and springs back.' },
  {
    what: 'a pencil eraser',
    group: 'rubber',
    clue: 'You can bend an eraser, and it springs back.',
  },
  {
    what: 'the elastic band round a stack of cards',
    group: 'rubber',
    clue: 'It stretches round the cards and pulls back.',
  },
  {
    what: 'a party balloon',
    group: 'rubber',
    clue: 'The skin of a balloon stretches when you blow air in.',
  },
  {
    what: 'a red brick',
    group: 'baked clay',
    clue: 'A brick was pressed from soft earth and then burned hard.',
    from: 2,
  },
  {
    what: 'a roof tile',
    group: 'baked clay',
    clue: 'A red roof tile was shaped from wet earth and fired in a kiln.',
    from: 2,
  },
  {
    what: 'a bowl from a potter',
    group: 'baked clay',
    clue: 'The potter shapes wet earth on a wheel and then fires it.',
    from: 2,
  },
  {
    what: 'the wall of an old castle',
    group: 'stone',
    clue: 'The heavy blocks were cut out of the rock of a hill.',
    from: 2,
  },
  {
    what: 'a pebble',
    group: 'stone',
    clue: 'A pebble was rubbed round in a river; it is hard and heavy.',
    from: 2,
  },
  {
    what: 'a marble statue',
    group: 'stone',
    clue: 'Marble is cut from the mountain and carved.',
    from: 3,
  },
];

export type Property =
  | 'waterproof'
  | 'clear'
  | 'bendy'
  | 'stiff'
  | 'strong'
  | 'stretchy'
  | 'soft'
  | 'absorbent'
  | 'magnetic'
  | 'passes heat'
  | 'stops heat'
  | 'stands fire'
  | 'passes electricity'
  | 'stops electricity';

/** What is said of a material that lacks the property. */
export const LACKS: Readonly<Record<Property, string>> = {
  waterproof: 'it lets water through',
  clear: 'you cannot see through it',
  bendy: 'it does not bend or fold',
  stiff: 'it bends too easily',
  strong: 'it is too weak',
  stretchy: 'it does not stretch and spring back',
  soft: 'it is hard',
  absorbent: 'it does not soak up water',
  magnetic: 'a magnet does not stick to it',
  'passes heat': 'it does not let heat through well',
  'stops heat': 'it lets heat through quickly',
  'stands fire': 'it melts or burns',
  'passes electricity': 'it does not let electricity through',
  'stops electricity': 'it lets electricity through',
};

/** Only what is certain: of anything not listed, a material is neither right nor wrong. */
export const MATERIALS: readonly {
  readonly name: string;
  readonly has: readonly Property[];
  readonly lacks: readonly Property[];
}[] = [
  {
    name: 'glass',
    has: ['waterproof', 'clear', 'stiff', 'stops electricity'],
    lacks: ['bendy', 'stretchy', 'soft', 'absorbent', 'magnetic', 'passes electricity'],
  },
  {
    name: 'wood',
    has: ['stiff', 'strong', 'stops heat', 'stops electricity'],
    lacks: [
      'clear',
      'bendy',
      'stretchy',
      'soft',
      'magnetic',
      'stands fire',
      'passes heat',
      'passes electricity',
    ],
  },
  {
    name: 'steel',
    has: [
      'waterproof',
      'stiff',
      'strong',
      'magnetic',
      'passes heat',
      'stands fire',
      'passes electricity',
    ],
    lacks: ['clear', 'stretchy', 'soft', 'absorbent', 'stops heat', 'stops electricity', 'bendy'],
  },
  {
    name: 'copper',
    has: ['waterproof', 'passes heat', 'stands fire', 'passes electricity'],
    lacks: [
      'clear',
      'stretchy',
      'soft',
      'absorbent',
      'magnetic',
      'stops heat',
      'stops electricity',
    ],
  },
  {
    name: 'rubber',
    has: ['waterproof', 'bendy', 'stretchy', 'stops electricity'],
    lacks: [
      'clear',
      'stiff',
      'absorbent',
      'magnetic',
      'stands fire',
      'passes heat',
      'passes electricity',
    ],
  },
  {
    name: 'a thin plastic sheet',
    has: ['waterproof', 'bendy', 'stops electricity'],
    lacks: [
      'stiff',
      'strong',
      'absorbent',
      'magnetic',
      'stands fire',
      'passes electricity',
      'passes heat',
    ],
  },
  {
    name: 'cotton cloth',
    has: ['bendy', 'soft', 'absorbent', 'stops heat'],
    lacks: [
      'waterproof',
      'clear',
      'stiff',
      'stretchy',
      'magnetic',
      'stands fire',
      'passes heat',
      'passes electricity',
    ],
  },
  {
    name: 'thick wool',
    has: ['bendy', 'soft', 'stops heat'],
    lacks: ['waterproof', 'clear', 'stiff', 'magnetic', 'passes heat', 'passes electricity'],
  },
  {
    name: 'paper',
    has: ['bendy'],
    lacks: [
      'waterproof',
      'clear',
      'strong',
      'stretchy',
      'stiff',
      'magnetic',
      'stands fire',
      'passes heat',
      'passes electricity',
    ],
  },
  {
    name: 'sponge',
    has: ['soft', 'absorbent', 'bendy'],
    lacks: [
      'waterproof',
      'clear',
      'stiff',
      'strong',
      'magnetic',
      'stands fire',
      'passes heat',
      'passes electricity',
    ],
  },
  {
    name: 'stone',
    has: ['stiff', 'strong', 'stands fire'],
    lacks: ['clear', 'bendy', 'stretchy', 'soft', 'absorbent', 'magnetic', 'passes electricity'],
  },
];

/** A thing to make, and what its material must be able to do. */
export const JOBS: readonly {
  readonly thing: string;
  readonly needs: readonly Property[];
  readonly said: string;
  readonly from: number;
}[] = [
  {
    thing: 'a raincoat',
    needs: ['waterproof', 'bendy'],
    said: 'must keep water out and bend when you move',
    from: 1,
  },
  {
    thing: 'an umbrella top',
    needs: ['waterproof', 'bendy'],
    said: 'must keep water out and fold up',
    from: 1,
  },
  {
    thing: 'a window',
    needs: ['clear', 'waterproof'],
    said: 'must let light in and keep rain out',
    from: 1,
  },
  {
    thing: 'a towel',
    needs: ['absorbent', 'soft'],
    said: 'must soak up water and feel soft',
    from: 1,
  },
  {
    thing: 'a cloth to wipe up spilled juice',
    needs: ['absorbent', 'bendy'],
    said: 'must soak up the juice and bend in your hand',
    from: 1,
  },
  {
    thing: 'a hair band',
    needs: ['stretchy'],
    said: 'must stretch and spring back',
    from: 1,
  },
  {
    thing: 'a board that fridge magnets stick to',
    needs: ['magnetic'],
    said: 'must be pulled by magnets',
    from: 1,
  },
  {
    thing: 'a post that holds up a bridge',
    needs: ['strong', 'stiff'],
    said: 'must carry a heavy load and must not bend',
    from: 1,
  },
  {
    thing: 'a blanket',
    needs: ['soft', 'stops heat'],
    said: 'must feel soft and keep you warm',
    from: 1,
  },
  {
    thing: 'a rain boot',
    needs: ['waterproof', 'bendy'],
    said: 'must keep water out and bend when you walk',
    from: 1,
  },
  {
    thing: 'the bottom of a cooking pot',
    needs: ['passes heat', 'stands fire'],
    said: 'must let heat through and must not burn or melt',
    from: 2,
  },
  {
    thing: 'an oven mitt',
    needs: ['stops heat', 'soft'],
    said: 'must keep heat from your hand and feel soft',
    from: 2,
  },
  {
    thing: 'the handle of a pan',
    needs: ['stops heat', 'stiff'],
    said: 'must stay cool to hold and must not bend',
    from: 2,
  },
  {
    thing: 'the side of a fish tank',
    needs: ['clear', 'waterproof'],
    said: 'must be easy to see through and keep the water in',
    from: 2,
  },
  {
    thing: 'the inside of an electric wire',
    needs: ['passes electricity'],
    said: 'must let electricity through',
    from: 3,
  },
  {
    thing: 'the cover round an electric wire',
    needs: ['stops electricity', 'bendy'],
    said: 'must not let electricity through, and must bend',
    from: 3,
  },
  {
    thing: 'a work glove for people who repair power lines',
    needs: ['stops electricity', 'bendy'],
    said: 'must not let electricity through, and must bend',
    from: 3,
  },
  {
    thing: 'a wrap that keeps soup warm',
    needs: ['stops heat', 'bendy'],
    said: 'must keep heat in and wrap round a pot',
    from: 3,
  },
];

export const MAGNET_GROUPS: readonly Group[] = [
  { name: 'pulled by a magnet', sign: 'A magnet pulls things made of iron or steel.' },
  {
    name: 'not pulled by a magnet',
    sign: 'A magnet does not pull wood, plastic, glass, cloth, or metals such as copper and aluminum.',
  },
];

const pulled = 'pulled by a magnet';
const left = 'not pulled by a magnet';

export const MAGNET_THINGS: readonly Case[] = [
  { what: 'an iron nail', group: pulled, clue: 'The nail is made of iron.' },
  {
    what: 'a steel paper clip',
    group: pulled,
    clue: 'The clip is made of steel, and steel is mostly iron.',
  },
  { what: 'a steel pin', group: pulled, clue: 'The pin is made of steel.' },
  { what: 'an iron horseshoe', group: pulled, clue: 'The horseshoe is made of iron.' },
  { what: 'a steel screw', group: pulled, clue: 'The screw is made of steel.' },
  { what: 'an iron frying pan', group: pulled, clue: 'The pan is made of iron.' },
  { what: 'a sewing needle of steel', group: pulled, clue: 'The needle is made of steel.' },
  { what: 'an iron chain', group: pulled, clue: 'Each link of the chain is made of iron.' },
  { what: 'a wooden block', group: left, clue: 'Wood has no iron in it.' },
  {
    what: 'a glass marble',
    group: left,
    clue: 'Glass has no iron in it that a magnet could pull.',
  },
  { what: 'a plastic ruler', group: left, clue: 'Plastic is not a metal.' },
  { what: 'a rubber duck', group: left, clue: 'Rubber is not a metal.' },
  { what: 'a wool sock', group: left, clue: 'Wool comes from sheep; it is not a metal.' },
  { what: 'a sheet of paper', group: left, clue: 'Paper is made from wood, not from iron.' },
  {
    what: 'an aluminum can',
    group: left,
    clue: 'Aluminum is a metal, but a magnet does not pull it.',
    from: 2,
  },
  {
    what: 'a copper wire',
    group: left,
    clue: 'Copper is a metal, but a magnet does not pull it.',
    from: 2,
  },
  {
    what: 'a gold ring',
    group: left,
    clue: 'Gold is a metal, but a magnet does not pull it.',
    from: 2,
  },
  {
    what: 'a silver spoon',
    group: left,
    clue: 'Silver is a metal, but a magnet does not pull it.',
    from: 3,
  },
  {
    what: 'a brass bell',
    group: left,
    clue: 'Brass is made of copper and zinc, and a magnet pulls neither.',
    from: 3,
  },
];

export const CHANGE_GROUPS: readonly Group[] = [
  {
    name: 'can be undone',
    sign: 'A change can be undone when you can get the old thing back, for example by cooling it.',
  },
  {
    name: 'cannot be undone',
    sign: 'A change cannot be undone when something new was made and the old thing is gone for good.',
  },
];

export const CHANGES: readonly Case[] = [
  {
    what: 'An ice cube melts.',
    group: 'can be undone',
    clue: 'Put the water back into the freezer, and you have ice again.',
  },
  {
    what: 'Chocolate melts in the sun.',
    group: 'can be undone',
    clue: 'When it cools, the chocolate is hard again.',
  },
  {
    what: 'Butter melts in a warm pan.',
    group: 'can be undone',
    clue: 'In the fridge the butter turns hard again.',
  },
  {
    what: 'Water in a puddle freezes.',
    group: 'can be undone',
    clue: 'When the sun comes out, the ice is water again.',
  },
  {
    what: 'Candle wax melts.',
    group: 'can be undone',
    clue: 'When it cools, the wax is hard again.',
  },
  {
    what: 'A spring is stretched.',
    group: 'can be undone',
    clue: 'Let go, and it is as short as before.',
  },
  {
    what: 'Sugar dissolves in water.',
    group: 'can be undone',
    clue: 'Let the water dry up, and the sugar is left.',
    from: 3,
  },
  {
    what: 'Salt is stirred into warm water.',
    group: 'can be undone',
    clue: 'Let the water dry up, and the salt is left.',
    from: 3,
  },
  {
    what: 'A lump of play dough is rolled flat.',
    group: 'can be undone',
    clue: 'Roll it into a ball, and it is a lump again.',
  },
  {
    what: 'An egg is fried.',
    group: 'cannot be undone',
    clue: 'Cooling does not make the egg runny again.',
  },
  {
    what: 'A piece of paper burns.',
    group: 'cannot be undone',
    clue: 'The paper is now ash and smoke.',
  },
  {
    what: 'Batter is baked into a cake.',
    group: 'cannot be undone',
    clue: 'You cannot get the flour and the eggs back out.',
  },
  {
    what: 'A log burns in the fire.',
    group: 'cannot be undone',
    clue: 'The wood has turned into ash and smoke.',
  },
  {
    what: 'Bread is toasted until it is brown.',
    group: 'cannot be undone',
    clue: 'Cooling does not make the brown crust white again.',
  },
  {
    what: 'Corn kernels pop in a pan.',
    group: 'cannot be undone',
    clue: 'Nobody can fold popcorn back into kernels.',
  },
  {
    what: 'An iron gate rusts.',
    group: 'cannot be undone',
    clue: 'The rust is a new material; the shiny iron is gone.',
    from: 2,
  },
  {
    what: 'Milk turns sour.',
    group: 'cannot be undone',
    clue: 'Sour milk never turns fresh again.',
    from: 2,
  },
  {
    what: 'Clay is baked hard in a kiln.',
    group: 'cannot be undone',
    clue: 'Water does not make it soft clay again.',
    from: 3,
  },
];

export const SEPARATORS: readonly Group[] = [
  {
    name: 'use a sieve',
    sign: 'A sieve keeps back large pieces and lets small ones fall through.',
  },
  { name: 'use a magnet', sign: 'A magnet pulls out iron and steel.' },
  {
    name: 'use filter paper',
    sign: 'Filter paper lets water through and keeps back small solid grains.',
  },
  {
    name: 'let the water dry up',
    sign: 'When the water goes off into the air, what was dissolved in it stays behind.',
  },
];

export const MIXTURES: readonly Case[] = [
  {
    what: 'pebbles out of sand',
    group: 'use a sieve',
    clue: 'The pebbles are much larger than the grains of sand.',
  },
  { what: 'peas out of rice', group: 'use a sieve', clue: 'Peas are larger than grains of rice.' },
  {
    what: 'lumps out of flour',
    group: 'use a sieve',
    clue: 'The lumps are too large to fall through small holes.',
  },
  {
    what: 'shells out of dry sand',
    group: 'use a sieve',
    clue: 'The shells are larger than the grains of sand.',
  },
  {
    what: 'iron nails out of sawdust',
    group: 'use a magnet',
    clue: 'The nails are iron, and the sawdust is not.',
  },
  {
    what: 'steel pins out of a box of buttons',
    group: 'use a magnet',
    clue: 'The pins are steel, and the buttons are plastic.',
  },
  {
    what: 'steel cans out of a heap of glass bottles',
    group: 'use a magnet',
    clue: 'The cans are steel, and glass is not pulled.',
  },
  {
    what: 'iron filings out of fine salt',
    group: 'use a magnet',
    clue: 'Both are fine powders, but only one of them is iron.',
  },
  {
    what: 'mud out of pond water',
    group: 'use filter paper',
    clue: 'The grains of mud are tiny, but they are solid and not dissolved.',
  },
  {
    what: 'chalk dust out of water',
    group: 'use filter paper',
    clue: 'Chalk dust does not dissolve; it floats about as fine grains.',
  },
  {
    what: 'ground coffee out of the drink',
    group: 'use filter paper',
    clue: 'The ground beans stay solid in the hot water.',
  },
  {
    what: 'fine sand out of water',
    group: 'use filter paper',
    clue: 'Sand does not dissolve; its grains stay solid.',
  },
  {
    what: 'salt out of sea water',
    group: 'let the water dry up',
    clue: 'The salt is dissolved, so it goes through every filter.',
  },
  {
    what: 'sugar out of sugar water',
    group: 'let the water dry up',
    clue: 'The sugar is dissolved: you cannot see it or catch it.',
  },
  {
    what: 'salt out of a glass of clear salt water',
    group: 'let the water dry up',
    clue: 'The salt is dissolved in the clear water.',
  },
];

export const PROPERTY_TERMS: readonly Term[] = [
  {
    term: 'waterproof',
    means: 'keeping water out',
    example: 'Rain runs off Kofi’s coat, and his shirt stays dry.',
    hint: 'Think of a good raincoat.',
  },
  {
    term: 'absorbent',
    means: 'soaking up water',
    example: 'A kitchen sponge drinks up the whole puddle on the table.',
    hint: 'Think of a sponge or a towel.',
  },
  {
    term: 'transparent',
    means: 'clear, so that you can see through it',
    example: 'Mei sees every fish through the side of the tank.',
    hint: 'A clean window pane is like this.',
    near: ['translucent'],
  },
  {
    term: 'opaque',
    means: 'letting no light through',
    example: 'Behind the wooden door nobody can see the lamp.',
    hint: 'A brick wall is like this.',
  },
  {
    term: 'flexible',
    means: 'easy to bend without breaking',
    example: 'Omar rolls up his thin plastic ruler and it springs straight again.',
    hint: 'A garden hose is like this.',
    near: ['elastic'],
  },
  {
    term: 'stiff',
    means: 'hard to bend',
    example: 'Priya pushes on a thick board, but it stays straight.',
    hint: 'A thick wooden board is like this.',
  },
  {
    term: 'elastic',
    means: 'stretching, and then springing back',
    example: 'The band round the lunch box gets longer and then snaps back.',
    hint: 'Think of a rubber band.',
    near: ['flexible'],
  },
  {
    term: 'magnetic',
    means: 'pulled by a magnet',
    example: 'The steel pins jump up and stick to Wei’s horseshoe-shaped tool.',
    hint: 'Iron and steel are like this.',
  },
  {
    term: 'brittle',
    means: 'hard, but breaking easily',
    example: 'The old plate falls on the floor and shatters into many pieces.',
    hint: 'A dry cracker snaps because it is like this.',
    grades: [2, 4],
  },
  {
    term: 'translucent',
    means: 'letting some light through, but not a clear picture',
    example: 'Through the frosted bathroom window Nadia sees only a bright blur.',
    hint: 'Wax paper is like this.',
    near: ['transparent'],
    grades: [2, 4],
  },
  {
    term: 'soluble',
    means: 'able to dissolve in water',
    example: 'Stir the sugar into the tea, and you cannot see it any more.',
    hint: 'Salt and sugar are like this.',
    grades: [3, 4],
  },
  {
    term: 'dense',
    means: 'heavy for its size',
    example: 'Two balls are the same size, but the steel one is much heavier than the wooden one.',
    hint: 'Compare a stone and a sponge of the same size.',
    grades: [3, 4],
  },
];
