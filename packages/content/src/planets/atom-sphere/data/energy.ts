import type { Case, Group } from '../ask/sorting.ts';

export const ENERGY_FORMS: readonly Group[] = [
  { name: 'light', sign: 'Energy of light lets us see and can travel through empty space.' },
  { name: 'sound', sign: 'Energy of sound travels as a shaking of the air or of other things.' },
  { name: 'heat', sign: 'Energy of heat makes things warm.' },
  { name: 'motion', sign: 'Everything that moves has energy of motion.' },
  { name: 'electrical energy', sign: 'Electrical energy comes through wires.' },
  { name: 'chemical energy', sign: 'Chemical energy is stored in food, fuel and batteries.' },
  {
    name: 'energy of height',
    sign: 'A thing that has been lifted has energy of height: it can fall.',
    from: 5,
  },
  {
    name: 'elastic energy',
    sign: 'A thing that is stretched, bent or squeezed has elastic energy: it springs back.',
    from: 5,
  },
];

export const ENERGY_CASES: readonly Case[] = [
  { what: 'what a firefly sends out at night', group: 'light', clue: 'You can see it glow.' },
  {
    what: 'what a reading lamp gives off so that you can read',
    group: 'light',
    clue: 'It lets you see the page.',
  },
  {
    what: 'what comes from the stars to our eyes',
    group: 'light',
    clue: 'It comes through empty space and lets us see them.',
  },
  {
    what: 'what a ringing bell sends through the air',
    group: 'sound',
    clue: 'The air shakes, and your ears notice.',
  },
  {
    what: 'what a drum gives off when it is struck',
    group: 'sound',
    clue: 'The skin shakes the air.',
  },
  {
    what: 'what carries a song from a singer to you',
    group: 'sound',
    clue: 'The voice shakes the air.',
  },
  { what: 'what a warm stove gives to the room', group: 'heat', clue: 'The room gets warm.' },
  {
    what: 'what goes from a cup of hot soup into your hands',
    group: 'heat',
    clue: 'Your hands get warm.',
  },
  {
    what: 'what makes a hot pan burn your finger',
    group: 'heat',
    clue: 'The pan makes the finger too warm.',
  },
  {
    what: 'what a rolling ball has and loses when it stops',
    group: 'motion',
    clue: 'The ball moves.',
  },
  {
    what: 'what the wind has and loses when the air is still',
    group: 'motion',
    clue: 'Wind is air that moves.',
  },
  {
    what: 'what a running horse has and loses when it stands still',
    group: 'motion',
    clue: 'The horse moves.',
  },
  {
    what: 'what a flying arrow has and loses when it hits the target',
    group: 'motion',
    clue: 'The arrow moves until it hits.',
  },
  {
    what: 'what a wall socket gives to a vacuum cleaner',
    group: 'electrical energy',
    clue: 'It comes through a wire.',
  },
  {
    what: 'what goes through the cable of a washing machine',
    group: 'electrical energy',
    clue: 'It comes through a wire.',
  },
  {
    what: 'what a solar panel sends into a house',
    group: 'electrical energy',
    clue: 'It comes in through wires.',
  },
  {
    what: 'what is stored in a banana',
    group: 'chemical energy',
    clue: 'Your body gets energy out of food.',
  },
  { what: 'what is stored in gasoline', group: 'chemical energy', clue: 'It is a fuel: it burns.' },
  {
    what: 'what is stored in a flashlight battery that is not in use',
    group: 'chemical energy',
    clue: 'Substances inside store it.',
  },
  {
    what: 'what is stored in dry firewood',
    group: 'chemical energy',
    clue: 'It is a fuel: it burns.',
  },
  {
    what: 'what a book has because it stands on a high shelf',
    group: 'energy of height',
    clue: 'It was lifted, and it could fall.',
    from: 5,
  },
  {
    what: 'what water has because it is held behind a dam, high above the valley',
    group: 'energy of height',
    clue: 'It could fall down to the valley.',
    from: 5,
  },
  {
    what: 'what a roller coaster car has at rest on top of the first hill',
    group: 'energy of height',
    clue: 'It does not move yet, but it could roll down.',
    from: 5,
  },
  {
    what: 'what a stretched rubber band has',
    group: 'elastic energy',
    clue: 'It springs back when you let go.',
    from: 5,
  },
  {
    what: 'what a bent bow has before the arrow flies',
    group: 'elastic energy',
    clue: 'It springs back and pushes the arrow.',
    from: 5,
  },
  {
    what: 'what a squeezed spring in a toy has',
    group: 'elastic energy',
    clue: 'It springs back when you let go.',
    from: 5,
  },
];

export type Form =
  | 'electrical'
  | 'light'
  | 'heat'
  | 'sound'
  | 'motion'
  | 'chemical'
  | 'height'
  | 'elastic';

/** What a device or living thing is for: the useful change of energy. */
export const CONVERTERS: readonly {
  readonly name: string;
  readonly into: readonly [Form, Form];
  readonly why: string;
  readonly from: number;
}[] = [
  {
    name: 'a toaster',
    into: ['electrical', 'heat'],
    why: 'It is plugged in, and its wires get hot.',
    from: 4,
  },
  {
    name: 'an electric kettle',
    into: ['electrical', 'heat'],
    why: 'It is plugged in, and it warms water.',
    from: 4,
  },
  {
    name: 'a ceiling fan',
    into: ['electrical', 'motion'],
    why: 'It is connected to wires, and its blades turn.',
    from: 4,
  },
  {
    name: 'an electric train',
    into: ['electrical', 'motion'],
    why: 'A wire feeds it, and it moves.',
    from: 4,
  },
  {
    name: 'a desk lamp',
    into: ['electrical', 'light'],
    why: 'It is plugged in, and it lights the desk.',
    from: 4,
  },
  { name: 'a doorbell', into: ['electrical', 'sound'], why: 'A current makes it ring.', from: 4 },
  {
    name: 'a loudspeaker',
    into: ['electrical', 'sound'],
    why: 'A current moves its cone, which shakes the air.',
    from: 4,
  },
  {
    name: 'a campfire',
    into: ['chemical', 'heat'],
    why: 'Burning wood gives off what is stored in it.',
    from: 4,
  },
  { name: 'a gas stove', into: ['chemical', 'heat'], why: 'The gas burns.', from: 4 },
  {
    name: 'the leg of a runner',
    into: ['chemical', 'motion'],
    why: 'Muscles use what is stored in food.',
    from: 4,
  },
  {
    name: 'the engine of a truck',
    into: ['chemical', 'motion'],
    why: 'It burns fuel and turns the wheels.',
    from: 4,
  },
  {
    name: 'a windmill that makes current',
    into: ['motion', 'electrical'],
    why: 'Moving air turns it, and wires carry off what it makes.',
    from: 4,
  },
  {
    name: 'a bicycle dynamo',
    into: ['motion', 'electrical'],
    why: 'The turning wheel drives it, and a wire leads to the lamp.',
    from: 4,
  },
  {
    name: 'a solar panel',
    into: ['light', 'electrical'],
    why: 'Sunshine falls on it, and wires lead away.',
    from: 4,
  },
  {
    name: 'the leaf of a plant',
    into: ['light', 'chemical'],
    why: 'It catches sunshine and stores sugar.',
    from: 5,
  },
  {
    name: 'the brakes of a bicycle',
    into: ['motion', 'heat'],
    why: 'The bicycle slows down, and the brake pads get warm.',
    from: 5,
  },
  {
    name: 'hands that rub each other',
    into: ['motion', 'heat'],
    why: 'They move, and they get warm.',
    from: 4,
  },
  {
    name: 'a drum as it is struck',
    into: ['motion', 'sound'],
    why: 'The moving stick makes the skin shake the air.',
    from: 4,
  },
  {
    name: 'a microphone',
    into: ['sound', 'electrical'],
    why: 'A voice shakes its skin, and a wire carries the signal.',
    from: 5,
  },
  {
    name: 'a falling stone',
    into: ['height', 'motion'],
    why: 'It gets lower and faster.',
    from: 5,
  },
  {
    name: 'a swing on its way up',
    into: ['motion', 'height'],
    why: 'It gets slower and higher.',
    from: 6,
  },
  {
    name: 'a slingshot as it is let go',
    into: ['elastic', 'motion'],
    why: 'The stretched band pulls back, and the stone flies.',
    from: 5,
  },
  {
    name: 'a wind-up toy',
    into: ['elastic', 'motion'],
    why: 'The wound spring unwinds, and the toy runs.',
    from: 5,
  },
  {
    name: 'a battery in use',
    into: ['chemical', 'electrical'],
    why: 'Substances in it react and drive a current.',
    from: 5,
  },
  {
    name: 'a charger that fills a battery',
    into: ['electrical', 'chemical'],
    why: 'The current makes substances store it.',
    from: 6,
  },
  {
    name: 'a glow stick',
    into: ['chemical', 'light'],
    why: 'Two substances react and glow.',
    from: 5,
  },
];

export const TRANSFER_GROUPS: readonly Group[] = [
  {
    name: 'conduction',
    sign: 'In conduction heat passes from one thing to another that touches it, without matter flowing.',
  },
  { name: 'convection', sign: 'In convection warm gas or liquid flows and takes its heat along.' },
  { name: 'radiation', sign: 'In radiation heat travels as rays, even through empty space.' },
];

export const TRANSFERS: readonly Case[] = [
  {
    what: 'The handle of a metal spoon in hot soup gets hot.',
    group: 'conduction',
    clue: 'The heat moves along the solid metal, and no metal flows.',
  },
  { what: 'An egg is fried in a hot pan.', group: 'conduction', clue: 'The egg touches the pan.' },
  {
    what: 'Bare feet get cold on a stone floor.',
    group: 'conduction',
    clue: 'The feet touch the floor.',
  },
  {
    what: 'An ice cube melts in a closed fist.',
    group: 'conduction',
    clue: 'The ice touches the warm hand.',
  },
  {
    what: 'A hot-water bottle warms the bed sheet under it.',
    group: 'conduction',
    clue: 'The sheet touches the bottle.',
  },
  {
    what: 'An iron presses a shirt smooth.',
    group: 'conduction',
    clue: 'The hot metal touches the cloth.',
  },
  {
    what: 'A metal bench burns your legs on a summer day.',
    group: 'conduction',
    clue: 'Your legs touch the hot metal.',
  },
  {
    what: 'A heater on the floor warms the air, and the warm air rises to the ceiling.',
    group: 'convection',
    clue: 'Warm air flows and takes the heat along.',
  },
  {
    what: 'Heat gets from the bottom of a pot of soup to the top: hot soup comes up, cooler soup sinks.',
    group: 'convection',
    clue: 'Warm liquid flows.',
  },
  {
    what: 'A chimney leads the heat of a fire up and out with the rising smoke.',
    group: 'convection',
    clue: 'Hot gas flows up.',
  },
  {
    what: 'Land warmed by the Sun heats the air above it; the warm air rises, and a sea breeze blows in.',
    group: 'convection',
    clue: 'Warm air flows.',
  },
  {
    what: 'Hot rock in the Earth’s mantle slowly rises, and cooler rock sinks.',
    group: 'convection',
    clue: 'The rock flows, though very slowly.',
    from: 6,
  },
  {
    what: 'A hot-air balloon rises when its air is heated.',
    group: 'convection',
    clue: 'Warm air goes up and takes its heat along.',
  },
  {
    what: 'The Sun warms the Earth through empty space.',
    group: 'radiation',
    clue: 'There is nothing in between that could touch or flow.',
  },
  {
    what: 'You feel a campfire on your face from some meters away.',
    group: 'radiation',
    clue: 'The hot air goes up, not toward you. Something else reaches your face.',
  },
  {
    what: 'A lamp over a nest keeps chicks warm from above.',
    group: 'radiation',
    clue: 'Warm air would rise, so rays must bring the heat down.',
  },
  {
    what: 'Dark stones on a beach get hot in the sunshine.',
    group: 'radiation',
    clue: 'Sunshine falls on them.',
  },
  {
    what: 'A toaster browns bread that does not touch the glowing wires.',
    group: 'radiation',
    clue: 'The wires glow, and the bread does not touch them.',
  },
  {
    what: 'A shiny rescue blanket sends your body heat back to you.',
    group: 'radiation',
    clue: 'It works like a mirror, and a mirror turns back rays.',
    from: 6,
  },
];

export const HEAT_GROUPS: readonly Group[] = [
  {
    name: 'lets heat through quickly',
    sign: 'Metals let heat through quickly. They feel cold when you touch them, because they take heat from your hand.',
  },
  {
    name: 'holds heat back',
    sign: 'Wood, cloth, plastic and things full of trapped air hold heat back.',
  },
];

const quick = 'lets heat through quickly';
const slow = 'holds heat back';

export const HEAT_THINGS: readonly Case[] = [
  { what: 'a copper pan', group: quick, clue: 'Copper is a metal.' },
  { what: 'an aluminum tray', group: quick, clue: 'Aluminum is a metal.' },
  { what: 'a steel spoon', group: quick, clue: 'Steel is a metal.' },
  { what: 'an iron railing', group: quick, clue: 'Iron is a metal; in winter it feels very cold.' },
  { what: 'a silver fork', group: quick, clue: 'Silver is a metal, one of the best for this.' },
  { what: 'a brass doorknob', group: quick, clue: 'Brass is made of two metals.' },
  { what: 'a gold ring', group: quick, clue: 'Gold is a metal.' },
  { what: 'a wool sweater', group: slow, clue: 'Wool holds much still air between its hairs.' },
  {
    what: 'a wooden spoon',
    group: slow,
    clue: 'You can hold it in hot soup without being burned.',
  },
  { what: 'a foam cup', group: slow, clue: 'Foam is full of tiny bubbles of air.' },
  { what: 'a down jacket', group: slow, clue: 'Between the feathers there is much still air.' },
  { what: 'a cork mat', group: slow, clue: 'Cork is full of tiny spaces with air.' },
  { what: 'a plastic pan handle', group: slow, clue: 'It stays cool enough to hold.' },
  { what: 'a thick cotton towel', group: slow, clue: 'People hold hot pots with it.' },
  { what: 'a straw roof', group: slow, clue: 'There is still air in and between the stalks.' },
];

/** Joules to warm one gram by one degree Celsius. */
export const SPECIFIC_HEATS = [
  { name: 'water', c: 4.2 },
  { name: 'olive oil', c: 2 },
  { name: 'aluminum', c: 0.9 },
  { name: 'glass', c: 0.8 },
  { name: 'iron', c: 0.45 },
  { name: 'copper', c: 0.39 },
] as const;
