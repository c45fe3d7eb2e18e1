import type { Case, Group } from '../ask/sorting.ts';

export const COLLISIONS: readonly Group[] = [
  {
    name: 'elastic collision',
    sign: 'In an elastic collision things bounce off, and their kinetic energy together is the same afterward.',
  },
  {
    name: 'inelastic collision',
    sign: 'In an inelastic collision kinetic energy is turned into heat, sound or lasting dents; things may stick together.',
  },
  {
    name: 'separation',
    sign: 'In a separation things that were together push each other apart, and kinetic energy comes from stored energy.',
  },
];

export const COLLISION_CASES: readonly Case[] = [
  {
    what: 'Two steel balls bounce off each other without any loss of kinetic energy.',
    group: 'elastic collision',
    clue: 'They bounce, and no kinetic energy is lost.',
  },
  {
    what: 'Two gas molecules collide and fly apart with the same total kinetic energy.',
    group: 'elastic collision',
    clue: 'The kinetic energy together is the same.',
  },
  {
    what: 'Two carts with repelling magnets turn round before they touch, and no energy is lost.',
    group: 'elastic collision',
    clue: 'No kinetic energy is lost in the end.',
  },
  {
    what: 'A neutron bounces off a nucleus; their kinetic energy together is as large as before.',
    group: 'elastic collision',
    clue: 'The kinetic energy together is the same.',
  },
  {
    what: 'A glider of 2 kg at 3 m/s hits one of 2 kg at rest; afterward the first rests and the second moves at 3 m/s.',
    group: 'elastic collision',
    clue: 'Before and afterward there are 9 J of kinetic energy.',
  },
  {
    what: 'A lump of clay hits a wall and sticks to it.',
    group: 'inelastic collision',
    clue: 'The clay stops: its kinetic energy has become heat.',
  },
  {
    what: 'Two railroad cars couple and roll on together.',
    group: 'inelastic collision',
    clue: 'They stick together, and part of the kinetic energy becomes heat and sound.',
  },
  {
    what: 'A meteorite digs a crater.',
    group: 'inelastic collision',
    clue: 'Its kinetic energy heats and breaks the ground.',
  },
  {
    what: 'A catcher holds a ball that was thrown.',
    group: 'inelastic collision',
    clue: 'Ball and hand move on together.',
  },
  {
    what: 'Two cars crash and are crushed.',
    group: 'inelastic collision',
    clue: 'Bending metal takes up kinetic energy.',
  },
  {
    what: 'A cart of 1 kg at 4 m/s sticks to one of 1 kg at rest; both move on at 2 m/s.',
    group: 'inelastic collision',
    clue: 'There were 8 J of kinetic energy and there are 4 J now.',
  },
  {
    what: 'A skater throws a heavy ball forward and rolls backward.',
    group: 'separation',
    clue: 'Ball and skater were together before.',
  },
  {
    what: 'A rocket pushes gas backward and moves forward.',
    group: 'separation',
    clue: 'The gas was inside the rocket before.',
  },
  {
    what: 'A spring between two carts is released and drives them apart.',
    group: 'separation',
    clue: 'The energy was stored in the spring.',
  },
  {
    what: 'A firework shell bursts into many pieces.',
    group: 'separation',
    clue: 'The pieces were together before.',
  },
  {
    what: 'A nucleus at rest sends out an alpha particle and recoils.',
    group: 'separation',
    clue: 'Both were one nucleus before.',
  },
  {
    what: 'Two skaters at rest push off from each other.',
    group: 'separation',
    clue: 'They were together, and their muscles gave the energy.',
  },
];

/** A speed, a height, a time: derived in letters. `slips` are what is often written instead. */
export const DERIVED: readonly {
  readonly told: string;
  readonly asks: string;
  readonly name: string;
  readonly answer: string;
  readonly slips: readonly { readonly text: string; readonly why: string }[];
  readonly hint: string;
  readonly steps: readonly [string, string];
}[] = [
  {
    told: 'A stone is dropped from the height $$h$$. Air resistance does not matter, and the strength of gravity is $$g$$.',
    asks: 'What is its speed $$v$$ just before it hits the ground, in terms of $$g$$ and $$h$$?',
    name: 'v',
    answer: 'sqrt(2 g h)',
    slips: [
      { text: '2 g h', why: 'That is the square of the speed. Take the square root.' },
      { text: 'sqrt(g h)', why: 'Kinetic energy has a factor of one half: that brings in a 2.' },
    ],
    hint: 'All the potential energy at the top becomes kinetic energy at the bottom.',
    steps: [
      '$$m g h = \\frac{1}{2} m v^2$$: the mass cancels.',
      'So $$v^2 = 2 g h$$ and $$v = \\sqrt{2 g h}$$.',
    ],
  },
  {
    told: 'A ball is thrown straight up at the speed $$v$$. Air resistance does not matter, and the strength of gravity is $$g$$.',
    asks: 'How high does it rise? Give the height $$h$$ in terms of $$v$$ and $$g$$.',
    name: 'h',
    answer: 'v^2/(2 g)',
    slips: [
      { text: 'v^2/g', why: 'Kinetic energy has a factor of one half.' },
      { text: 'v/(2 g)', why: 'Kinetic energy grows with the square of the speed.' },
    ],
    hint: 'All its kinetic energy becomes potential energy at the top.',
    steps: ['$$\\frac{1}{2} m v^2 = m g h$$: the mass cancels.', 'So $$h = \\frac{v^2}{2 g}$$.'],
  },
  {
    told: 'A cart of mass $$m$$ moves at the speed $$v$$ and sticks to a cart of mass $$n$$ that is at rest.',
    asks: 'How fast do both move on? Give the speed $$u$$ in terms of $$m$$, $$n$$ and $$v$$.',
    name: 'u',
    answer: 'm v/(m + n)',
    slips: [
      { text: 'm v/n', why: 'Both move on together: their mass is the sum of the two.' },
      { text: 'v/2', why: 'That is so only for equal masses.' },
    ],
    hint: 'Momentum before is momentum afterward.',
    steps: [
      'Before: $$m v$$. Afterward: $$(m + n) u$$. The two are equal.',
      'So $$u = \\frac{m v}{m + n}$$.',
    ],
  },
  {
    told: 'A skater of mass $$n$$ stands on smooth ice and throws a ball of mass $$m$$ forward at the speed $$v$$.',
    asks: 'At what speed $$u$$ does the skater move backward, in terms of $$m$$, $$n$$ and $$v$$?',
    name: 'u',
    answer: 'm v/n',
    slips: [
      {
        text: 'm v/(m + n)',
        why: 'The ball has left. Only the skater, of mass n, moves backward.',
      },
      {
        text: 'n v/m',
        why: 'The heavier one gets the smaller speed. Check which mass goes where.',
      },
    ],
    hint: 'Before the throw the momentum is zero, so it is zero afterward too.',
    steps: [
      'Forward: $$m v$$. Backward: $$n u$$. They cancel, so $$n u = m v$$.',
      'So $$u = \\frac{m v}{n}$$.',
    ],
  },
  {
    told: 'A car of mass $$m$$ moves at the speed $$v$$. The brakes act on it with a constant force $$F$$.',
    asks: 'How far does it go until it stops? Give the distance $$d$$ in terms of $$m$$, $$v$$ and $$F$$.',
    name: 'd',
    answer: 'm v^2/(2 F)',
    slips: [
      {
        text: 'm v/F',
        why: 'That is the time to stop. The distance follows from the work, F times d.',
      },
      { text: 'm v^2/F', why: 'Kinetic energy has a factor of one half.' },
    ],
    hint: 'The work of the brakes, force times distance, takes away all the kinetic energy.',
    steps: [
      '$$F d = \\frac{1}{2} m v^2$$',
      'So $$d = \\frac{m v^2}{2 F}$$: at twice the speed it is four times as far.',
    ],
  },
  {
    told: 'A ball of mass $$m$$ moves at the speed $$v$$. A constant force $$F$$ acts against its motion.',
    asks: 'After what time $$t$$ does it stop, in terms of $$m$$, $$v$$ and $$F$$?',
    name: 't',
    answer: 'm v/F',
    slips: [
      {
        text: 'm v^2/(2 F)',
        why: 'That is the distance. Time goes with momentum: force times time.',
      },
      {
        text: 'F/(m v)',
        why: 'The stronger the force, the shorter the time. Turn the fraction over.',
      },
    ],
    hint: 'Force times time is the change of momentum.',
    steps: [
      '$$F t = m v$$: the impulse takes away all the momentum.',
      'So $$t = \\frac{m v}{F}$$.',
    ],
  },
  {
    told: 'A cart of mass $$m$$ has the momentum $$p$$.',
    asks: 'What is its kinetic energy $$K$$, in terms of $$p$$ and $$m$$?',
    name: 'K',
    answer: 'p^2/(2 m)',
    slips: [
      { text: 'p^2/m', why: 'Do not lose the factor of one half.' },
      {
        text: 'm p^2/2',
        why: 'Put v = p divided by m into the formula: the mass ends up below the line.',
      },
    ],
    hint: 'Write the speed as momentum divided by mass first.',
    steps: [
      '$$v = \\frac{p}{m}$$, so $$K = \\frac{1}{2} m \\left(\\frac{p}{m}\\right)^2$$.',
      'One $$m$$ cancels: $$K = \\frac{p^2}{2 m}$$.',
    ],
  },
  {
    told: 'A spring with the spring constant $$k$$ is compressed by $$x$$ and then drives a ball of mass $$m$$. No energy is lost.',
    asks: 'What is the kinetic energy $$K$$ of the ball, in terms of $$k$$ and $$x$$?',
    name: 'K',
    answer: 'k x^2/2',
    slips: [
      {
        text: 'k x',
        why: 'That is the force of the spring. The energy is the area under the force.',
      },
      { text: 'k x^2', why: 'The force grows from zero, so on the average it is half as large.' },
    ],
    hint: 'All the energy stored in the spring goes to the ball.',
    steps: [
      'The force grows from 0 to $$k x$$, on the average $$\\frac{1}{2} k x$$, over the distance $$x$$.',
      'So $$K = \\frac{1}{2} k x^2$$.',
    ],
  },
  {
    told: 'A motor lifts a load of mass $$m$$ by the height $$h$$ in the time $$t$$. The strength of gravity is $$g$$.',
    asks: 'What is its power $$P$$, in terms of $$m$$, $$g$$, $$h$$ and $$t$$?',
    name: 'P',
    answer: 'm g h/t',
    slips: [
      { text: 'm g h t', why: 'Power is energy in each second: divide by the time.' },
      { text: 'm h/t', why: 'The energy of height also needs g.' },
    ],
    hint: 'Find the energy that the load gains, and ask how much of it there is in each second.',
    steps: ['The load gains $$m g h$$.', 'In each second that is $$P = \\frac{m g h}{t}$$.'],
  },
];
