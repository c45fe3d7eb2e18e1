export type State = 'solid' | 'liquid' | 'gas';

/** At room temperature. Nothing whose state children could argue about (jelly, sand, foam). */
export const SUBSTANCES: readonly {
  readonly name: string;
  readonly state: State;
  readonly clue: string;
  readonly from: number;
}[] = [
  {
    name: 'a rock',
    state: 'solid',
    clue: 'A rock keeps its own shape wherever you put it.',
    from: 2,
  },
  {
    name: 'a wooden spoon',
    state: 'solid',
    clue: 'A wooden spoon has the same shape in a drawer and in a pot.',
    from: 2,
  },
  { name: 'a glass marble', state: 'solid', clue: 'A marble stays round in any box.', from: 2 },
  { name: 'a brick', state: 'solid', clue: 'A brick does not flow or spread out.', from: 2 },
  { name: 'a pencil', state: 'solid', clue: 'A pencil keeps its length and shape.', from: 2 },
  {
    name: 'an iron nail',
    state: 'solid',
    clue: 'You cannot pour an iron nail, and it keeps its shape.',
    from: 2,
  },
  { name: 'a coin', state: 'solid', clue: 'A coin keeps its shape in any pocket.', from: 2 },
  {
    name: 'milk',
    state: 'liquid',
    clue: 'You can pour milk, and it takes the shape of the glass.',
    from: 2,
  },
  {
    name: 'orange juice',
    state: 'liquid',
    clue: 'Orange juice flows out of the jug and fills the bottom of a cup.',
    from: 2,
  },
  {
    name: 'cooking oil',
    state: 'liquid',
    clue: 'Cooking oil flows, but always fills the same amount of space.',
    from: 2,
  },
  { name: 'honey', state: 'liquid', clue: 'Honey flows slowly, but it does flow.', from: 2 },
  {
    name: 'rain water',
    state: 'liquid',
    clue: 'Rain water runs down and collects in puddles.',
    from: 2,
  },
  {
    name: 'vinegar',
    state: 'liquid',
    clue: 'Vinegar can be poured and has a flat top in a bottle.',
    from: 2,
  },
  {
    name: 'the air in a ball',
    state: 'gas',
    clue: 'Air spreads out until it fills the whole ball.',
    from: 2,
  },
  {
    name: 'the helium in a balloon',
    state: 'gas',
    clue: 'Helium fills every part of the balloon and can be squeezed smaller.',
    from: 2,
  },
  {
    name: 'the oxygen we breathe',
    state: 'gas',
    clue: 'Oxygen spreads through the whole room.',
    from: 2,
  },
  {
    name: 'the bubbles in soda water',
    state: 'gas',
    clue: 'The bubbles rise and what is in them spreads into the air.',
    from: 2,
  },
  {
    name: 'the nitrogen in the air',
    state: 'gas',
    clue: 'Nitrogen spreads out to fill any room. You cannot see it.',
    from: 4,
  },
  {
    name: 'gold',
    state: 'solid',
    clue: 'A gold ring keeps its shape for hundreds of years.',
    from: 4,
  },
  {
    name: 'copper wire',
    state: 'solid',
    clue: 'Copper wire bends, but keeps the shape you give it.',
    from: 4,
  },
  {
    name: 'mercury metal',
    state: 'liquid',
    clue: 'This silvery metal flows in old thermometers.',
    from: 4,
  },
  {
    name: 'rubbing alcohol',
    state: 'liquid',
    clue: 'Rubbing alcohol can be poured, though it dries up fast.',
    from: 4,
  },
  {
    name: 'carbon dioxide',
    state: 'gas',
    clue: 'You breathe it out, and it spreads through the room.',
    from: 4,
  },
];

const RULES: Readonly<Record<State, readonly [seen: string, particles: string]>> = {
  solid: ['A solid keeps its own shape', 'its particles hold one another in fixed places'],
  liquid: [
    'A liquid flows and takes the shape of its container, but fills the same amount of space',
    'its particles slide past one another',
  ],
  gas: ['A gas spreads out to fill all the space it has', 'its particles fly about freely'],
};
/** What makes it that state; from grade 5 on with its particles. */
export const stateRule = (state: State, grade: number): string =>
  `${grade < 5 ? RULES[state][0] : RULES[state].join(': ')}.`;

export interface Change {
  readonly name: string;
  readonly from: State;
  readonly to: State;
  /** For grades that have not met particles yet. */
  readonly simple: string;
  readonly why: string;
  /** The first grade in which it is asked. */
  readonly grade: number;
  readonly scenes: readonly { readonly scene: string; readonly clue: string }[];
}

export const CHANGES: readonly Change[] = [
  {
    name: 'melting',
    from: 'solid',
    to: 'liquid',
    grade: 2,
    simple: 'Heat makes a hard thing go soft until it flows.',
    why: 'Heat makes the particles of a solid move so much that they leave their fixed places, and the solid becomes a liquid.',
    scenes: [
      {
        scene: 'An ice cube becomes water in a warm hand.',
        clue: 'The ice was hard before. Can you pour it now?',
      },
      {
        scene: 'Butter becomes runny in a hot pan.',
        clue: 'The butter kept its shape before. Now it flows.',
      },
      {
        scene: 'A chocolate bar goes soft and runny in the sun.',
        clue: 'The sun warms the bar, and it begins to flow.',
      },
      {
        scene: 'The wax near a candle flame begins to drip.',
        clue: 'The flame warms the hard wax.',
      },
      {
        scene: 'Snow on a roof turns to water that drips down.',
        clue: 'The day gets warmer than 0 °C.',
      },
      {
        scene: 'Iron is heated in a furnace until it flows.',
        clue: 'The iron was hard, and now it can be poured.',
      },
    ],
  },
  {
    name: 'freezing',
    from: 'liquid',
    to: 'solid',
    grade: 2,
    simple: 'When a liquid gets cold enough, it goes hard and keeps its shape.',
    why: 'When a liquid loses heat, its particles slow down until they hold one another in fixed places: it becomes a solid.',
    scenes: [
      {
        scene: 'A puddle becomes hard and slippery on a cold night.',
        clue: 'You could splash in it before. Now you could stand on it.',
      },
      {
        scene: 'Juice in a mold becomes an ice pop.',
        clue: 'The juice could be poured before it went into the cold.',
      },
      {
        scene: 'Water in a tray becomes ice cubes.',
        clue: 'The water loses heat to the cold air around it.',
      },
      {
        scene: 'A lake gets a hard layer on top in winter.',
        clue: 'The water at the top gets colder than 0 °C.',
      },
      {
        scene: 'Hot lava cools and turns to rock.',
        clue: 'Lava flows. Rock does not. This can happen at a high temperature too.',
      },
      {
        scene: 'Dripping candle wax goes hard on the table.',
        clue: 'The runny wax loses its heat to the table.',
      },
    ],
  },
  {
    name: 'evaporation',
    from: 'liquid',
    to: 'gas',
    grade: 2,
    simple: 'Little by little the water goes into the air as a gas that we cannot see.',
    why: 'Some particles at the surface of a liquid move fast enough to escape into the air as a gas, even below the boiling point.',
    scenes: [
      {
        scene: 'A wet towel dries on a line.',
        clue: 'The water does not stay in the towel. Where can it go?',
      },
      {
        scene: 'A puddle slowly gets smaller on a sunny day.',
        clue: 'The water leaves without running away.',
      },
      { scene: 'Wet paint dries on a wall.', clue: 'The water of the paint leaves into the air.' },
      {
        scene: 'Sea water in a shallow pan disappears and leaves salt.',
        clue: 'The sun warms the water until only the salt is left.',
      },
      {
        scene: 'Sweat dries from your skin.',
        clue: 'The drops go into the air and cool your skin.',
      },
      { scene: 'A wet blackboard is dry after some minutes.', clue: 'Nobody wiped the water off.' },
    ],
  },
  {
    name: 'condensation',
    from: 'gas',
    to: 'liquid',
    grade: 2,
    simple:
      'There is water in the air that we cannot see. When it meets something cold, it makes drops.',
    why: 'Water vapor that meets something cold loses heat. Its particles slow down and gather into drops of liquid.',
    scenes: [
      {
        scene: 'Drops form on the outside of a cold glass.',
        clue: 'The drops do not come out of the glass. They come from the air.',
      },
      {
        scene: 'A bathroom mirror fogs up during a hot shower.',
        clue: 'Warm, damp air touches the cool mirror.',
      },
      {
        scene: 'Dew appears on the grass after a clear night.',
        clue: 'The grass got cold, and it did not rain.',
      },
      {
        scene: 'Your breath makes a little cloud in cold air.',
        clue: 'There is water you cannot see in your warm breath.',
      },
      { scene: 'Clouds form as damp air rises and cools.', clue: 'A cloud is made of tiny drops.' },
      {
        scene: 'Glasses fog up when you come in from the cold.',
        clue: 'Damp, warm air in the room touches the cold glass.',
      },
    ],
  },
  {
    name: 'sublimation',
    from: 'solid',
    to: 'gas',
    grade: 5,
    simple: 'Some solids turn into a gas without ever being liquid.',
    why: 'Some solids turn into a gas without ever being liquid, because their particles can leave the surface one by one.',
    scenes: [
      {
        scene: 'Dry ice (frozen carbon dioxide) gets smaller and leaves nothing wet.',
        clue: 'There is never a liquid. What is it before and after?',
      },
      {
        scene: 'Snow slowly disappears on a sunny day far below 0 °C, without any water.',
        clue: 'It is too cold for the snow to turn to water.',
      },
      {
        scene: 'Frozen laundry dries on a line while it stays below 0 °C.',
        clue: 'The ice in the cloth is never liquid.',
      },
    ],
  },
];
