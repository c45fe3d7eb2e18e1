import type { Case, Group } from '../ask/sorting.ts';

export const MACHINES: readonly Group[] = [
  { name: 'a lever', sign: 'A lever is a stiff bar that turns round one point.' },
  {
    name: 'an inclined plane',
    sign: 'An inclined plane is a slope that stays still while things move up or down on it.',
  },
  {
    name: 'a wedge',
    sign: 'A wedge is thin at one end and thick at the other, and it is pushed between things to split them or hold them.',
  },
  { name: 'a screw', sign: 'A screw has a slope that winds round and round a rod.' },
  { name: 'a pulley', sign: 'A pulley is a wheel with a groove that a rope runs over.' },
  {
    name: 'a wheel and axle',
    sign: 'A wheel and axle are a large wheel and a thin rod that turn together.',
  },
];

export const MACHINE_THINGS: readonly Case[] = [
  { what: 'a seesaw', group: 'a lever', clue: 'The board turns round a point in its middle.' },
  {
    what: 'a crowbar that lifts a rock',
    group: 'a lever',
    clue: 'The bar turns round the point where it rests.',
  },
  {
    what: 'a bottle opener',
    group: 'a lever',
    clue: 'It is stiff and turns round the edge of the cap.',
  },
  { what: 'a pair of pliers', group: 'a lever', clue: 'Two stiff arms turn round one pin.' },
  {
    what: 'an oar of a rowing boat',
    group: 'a lever',
    clue: 'It is stiff and turns round the place where it is held to the boat.',
    from: 4,
  },
  {
    what: 'a wheelchair ramp',
    group: 'an inclined plane',
    clue: 'It is a slope, and it does not move.',
  },
  {
    what: 'a playground slide',
    group: 'an inclined plane',
    clue: 'Children go down on it, and it stays where it is.',
  },
  {
    what: 'a loading ramp of a truck',
    group: 'an inclined plane',
    clue: 'Boxes are rolled up the slope.',
  },
  { what: 'a road that climbs a hill', group: 'an inclined plane', clue: 'It is one long slope.' },
  {
    what: 'the sloping path into a swimming pool',
    group: 'an inclined plane',
    clue: 'People walk down the slope.',
    from: 4,
  },
  {
    what: 'the blade of an ax',
    group: 'a wedge',
    clue: 'Its thin edge goes in first and pushes the wood apart.',
  },
  { what: 'a door stopper', group: 'a wedge', clue: 'Its thin end is pushed under the door.' },
  { what: 'a chisel', group: 'a wedge', clue: 'Its sharp edge is driven in and splits off chips.' },
  {
    what: 'a knife that cuts an apple',
    group: 'a wedge',
    clue: 'The thin edge pushes the two halves apart.',
  },
  {
    what: 'the tip of a nail',
    group: 'a wedge',
    clue: 'It is thin at the end and pushes the wood aside.',
    from: 4,
  },
  {
    what: 'the lid of a jam jar',
    group: 'a screw',
    clue: 'Look at its rim: a ridge winds round inside.',
  },
  {
    what: 'the threads of a light bulb',
    group: 'a screw',
    clue: 'You turn the bulb, and a ridge that winds round pulls it in.',
  },
  {
    what: 'a bolt that holds a bench together',
    group: 'a screw',
    clue: 'A ridge winds round the rod, and a nut runs along it.',
  },
  {
    what: 'a drill bit',
    group: 'a screw',
    clue: 'A groove winds round it and carries the chips out.',
  },
  {
    what: 'a long spiral in a tube that lifts water to a field',
    group: 'a screw',
    clue: 'A ridge winds round the rod, and the water rides up on it.',
    from: 5,
  },
  {
    what: 'the top of a flagpole with its rope',
    group: 'a pulley',
    clue: 'The rope runs over a small wheel.',
  },
  {
    what: 'the rope and wheel over a well',
    group: 'a pulley',
    clue: 'The rope with the bucket runs over a wheel with a groove.',
  },
  {
    what: 'the cord of window blinds',
    group: 'a pulley',
    clue: 'The cord runs over a small wheel at the top.',
  },
  {
    what: 'the hook of a crane with its cables',
    group: 'a pulley',
    clue: 'The cables run over wheels with grooves.',
  },
  {
    what: 'a clothesline that runs in a loop',
    group: 'a pulley',
    clue: 'The line runs over a wheel at each end.',
    from: 4,
  },
  {
    what: 'a doorknob',
    group: 'a wheel and axle',
    clue: 'You turn the wide knob, and the thin rod in it turns too.',
  },
  {
    what: 'the steering wheel of a bus',
    group: 'a wheel and axle',
    clue: 'The large ring and its rod turn together.',
  },
  {
    what: 'a hand-turned pencil sharpener',
    group: 'a wheel and axle',
    clue: 'A crank makes a wide circle and turns a thin rod.',
  },
  {
    what: 'a screwdriver as it turns',
    group: 'a wheel and axle',
    clue: 'The thick handle and the thin shaft turn together.',
    from: 4,
  },
  {
    what: 'a water tap with a round handle',
    group: 'a wheel and axle',
    clue: 'The wide handle and a thin rod turn together.',
  },
];

export const MACHINE_JOBS: readonly Case[] = [
  {
    what: 'Kofi wants to split a log into two pieces.',
    group: 'a wedge',
    clue: 'He needs a sharp edge that pushes the two halves apart.',
  },
  {
    what: 'Mei wants to keep a heavy door from closing.',
    group: 'a wedge',
    clue: 'She needs something thin to push under the door.',
  },
  {
    what: 'Sione wants to carve wood off a block with a hammer.',
    group: 'a wedge',
    clue: 'He needs an edge that is driven in.',
  },
  {
    what: 'Omar wants to raise a flag while he stands on the ground.',
    group: 'a pulley',
    clue: 'He needs a rope that runs over a wheel up there.',
  },
  {
    what: 'Tala wants to lift a bucket to a tree house by pulling down.',
    group: 'a pulley',
    clue: 'A rope over a wheel turns a pull down into a pull up.',
  },
  {
    what: 'Workers want to lift a piano to the third floor with ropes.',
    group: 'a pulley',
    clue: 'The ropes have to run over wheels.',
  },
  {
    what: 'Priya wants to roll a cart into a van without lifting it.',
    group: 'an inclined plane',
    clue: 'She needs a slope to roll it up.',
  },
  {
    what: 'A library wants to let wheelchairs get over its three steps.',
    group: 'an inclined plane',
    clue: 'It needs a slope beside the steps.',
  },
  {
    what: 'Diego wants to get a barrel onto a low wall.',
    group: 'an inclined plane',
    clue: 'He can roll it up a slope of boards.',
  },
  {
    what: 'Noor wants to lift the edge of a heavy stone with a bar.',
    group: 'a lever',
    clue: 'The bar can turn round a small stone under it.',
  },
  {
    what: 'Ravi wants to pull a nail out of a board with the back of a hammer.',
    group: 'a lever',
    clue: 'The handle turns round the head of the hammer.',
  },
  {
    what: 'Two children of different weight want to balance on a board.',
    group: 'a lever',
    clue: 'The board turns round a point between them.',
  },
  {
    what: 'Aisha wants to fasten two boards so that they can be taken apart again.',
    group: 'a screw',
    clue: 'She needs a rod with a ridge that winds into the wood.',
  },
  {
    what: 'Lars wants to close a bottle tightly.',
    group: 'a screw',
    clue: 'The cap has a ridge that winds round inside.',
  },
  {
    what: 'Wei wants to raise a piano stool by turning its seat.',
    group: 'a screw',
    clue: 'A ridge that winds round the rod lifts the seat as it turns.',
  },
  {
    what: 'Zofia wants to turn a stiff rod with a larger handle.',
    group: 'a wheel and axle',
    clue: 'The wide handle turns a thin rod.',
  },
  {
    what: 'Elif wants to pull up a bucket from a well with a crank.',
    group: 'a wheel and axle',
    clue: 'The crank makes a wide circle and turns a thin rod that winds up the rope.',
  },
  {
    what: 'A captain wants to turn the rudder with a large ring of wood.',
    group: 'a wheel and axle',
    clue: 'The ring and the thin rod inside turn together.',
  },
];
