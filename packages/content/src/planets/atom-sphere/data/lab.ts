import type { Case, Group } from '../ask/sorting.ts';

/** What is changed on purpose, what is measured, and what must stay the same. */
export const EXPERIMENTS: readonly {
  readonly told: string;
  readonly changed: string;
  readonly measured: string;
  readonly kept: readonly [string, string];
  readonly from: number;
}[] = [
  {
    told: 'Amara wants to know whether bean plants grow taller with more light. She gives three groups of plants 4, 8 and 12 hours of light a day and measures them after two weeks.',
    changed: 'the hours of light',
    measured: 'the height of the plants',
    kept: ['the amount of water', 'the kind of soil'],
    from: 5,
  },
  {
    told: 'Wei wants to know whether sugar dissolves faster in warm water. He stirs the same spoon of sugar into water of 10, 30 and 50 degrees and measures how long it takes until it is gone.',
    changed: 'the temperature of the water',
    measured: 'the time until the sugar is gone',
    kept: ['the amount of sugar', 'the amount of water'],
    from: 5,
  },
  {
    told: 'Noor wants to know whether a steeper ramp makes a toy car roll farther. She lifts one end of the ramp by 10, 20 and 30 cm and measures how far the car rolls on the floor.',
    changed: 'the height of the ramp',
    measured: 'how far the car rolls',
    kept: ['the toy car', 'the floor'],
    from: 5,
  },
  {
    told: 'Diego wants to know which paper towel soaks up the most water. He dips one sheet of each brand into water and weighs it before and after.',
    changed: 'the brand of paper towel',
    measured: 'the mass of water soaked up',
    kept: ['the size of the sheet', 'the time in the water'],
    from: 5,
  },
  {
    told: 'Leilani wants to know whether a longer pendulum swings more slowly. She hangs the same weight on strings of 20, 40 and 80 cm and times ten swings.',
    changed: 'the length of the string',
    measured: 'the time of ten swings',
    kept: ['the weight on the string', 'the number of swings timed'],
    from: 5,
  },
  {
    told: 'Kofi wants to know whether yeast makes more gas with more sugar. He puts the same yeast into bottles with 1, 2 and 3 spoons of sugar and measures the size of a balloon on each.',
    changed: 'the amount of sugar',
    measured: 'the size of the balloon',
    kept: ['the amount of yeast', 'the temperature of the water'],
    from: 5,
  },
  {
    told: 'Priya wants to know whether heart rate depends on how long people run. Each person runs 1, 2 or 4 minutes, and then the pulse is counted.',
    changed: 'the time of running',
    measured: 'the heart rate',
    kept: ['the speed of running', 'the way the pulse is counted'],
    from: 5,
  },
  {
    told: 'Lars wants to know whether salt changes how long ice takes to melt. He puts 0, 1 and 2 spoons of salt on equal ice cubes and measures how long they take to melt.',
    changed: 'the amount of salt',
    measured: 'the time until the ice has melted',
    kept: ['the size of the ice cubes', 'the temperature of the room'],
    from: 5,
  },
  {
    told: 'Sofia wants to know whether a parachute falls more slowly when it is larger. She drops parachutes of 20, 30 and 40 cm width with the same load and times the fall.',
    changed: 'the width of the parachute',
    measured: 'the time of the fall',
    kept: ['the height of the drop', 'the load'],
    from: 5,
  },
  {
    told: 'Minh wants to know how the brightness of a bulb depends on the number of batteries. He uses 1, 2 and 3 batteries and reads a light meter.',
    changed: 'the number of batteries',
    measured: 'the brightness of the bulb',
    kept: ['the bulb', 'the distance to the light meter'],
    from: 6,
  },
  {
    told: 'Fatima wants to know how far a spring stretches. She hangs 1, 2, 3 and 4 N on it and measures its length each time.',
    changed: 'the weight on the spring',
    measured: 'the length of the spring',
    kept: ['the spring', 'the place where it hangs'],
    from: 6,
  },
  {
    told: 'Jamal wants to know how acid rain affects seeds. He waters groups of 50 seeds with water of pH 4, 5, 6 and 7 and counts how many sprout.',
    changed: 'the pH of the water',
    measured: 'the number of seeds that sprout',
    kept: ['the kind of seed', 'the temperature'],
    from: 7,
  },
  {
    told: 'Ingrid wants to know how fast an enzyme works at different temperatures. She mixes the same enzyme and starch at 10, 20, 30 and 40 degrees and times how long the starch lasts.',
    changed: 'the temperature',
    measured: 'the time until the starch is gone',
    kept: ['the amount of enzyme', 'the amount of starch'],
    from: 7,
  },
  {
    told: 'Tala wants to know how the current in a wire depends on its length. She connects wires of 20, 40, 60 and 80 cm to the same battery and reads an ammeter.',
    changed: 'the length of the wire',
    measured: 'the current',
    kept: ['the thickness of the wire', 'the battery'],
    from: 8,
  },
  {
    told: 'Omar wants to know how the surface of a tablet affects the rate of a reaction. He drops a whole tablet, halves and powder of the same mass into acid and measures the gas made in 30 s.',
    changed: 'how finely the tablet is divided',
    measured: 'the volume of gas in 30 s',
    kept: ['the mass of the tablet', 'the strength of the acid'],
    from: 8,
  },
];

export const GRAPHS: readonly Group[] = [
  { name: 'a line graph', sign: 'A line graph shows how one quantity changes over time.' },
  { name: 'a bar graph', sign: 'A bar graph compares separate groups or kinds.' },
  { name: 'a circle graph', sign: 'A circle graph shows the parts of one whole.' },
  {
    name: 'a scatter plot',
    sign: 'A scatter plot shows whether two measured quantities go together, a dot for each thing measured.',
    from: 6,
  },
];

export const GRAPH_CASES: readonly Case[] = [
  {
    what: 'the temperature of a cup of tea, measured every minute for half an hour',
    group: 'a line graph',
    clue: 'The temperature changes as time goes on.',
  },
  {
    what: 'the height of one sunflower, measured each day in June',
    group: 'a line graph',
    clue: 'One height is followed over time.',
  },
  {
    what: 'the distance of a walker from home during an hour',
    group: 'a line graph',
    clue: 'The distance changes as time goes on.',
  },
  {
    what: 'the water level of a lake in each month of a year',
    group: 'a line graph',
    clue: 'One level is followed over time.',
  },
  {
    what: 'the pulse of a runner before, during and after a race, second by second',
    group: 'a line graph',
    clue: 'One pulse is followed over time.',
  },
  {
    what: 'the mean height of plants with four different kinds of soil',
    group: 'a bar graph',
    clue: 'Four separate kinds are compared.',
  },
  {
    what: 'the number of birds of each kind seen at a feeder',
    group: 'a bar graph',
    clue: 'Separate kinds are counted and compared.',
  },
  {
    what: 'how far five different balls bounce',
    group: 'a bar graph',
    clue: 'Five separate things are compared.',
  },
  {
    what: 'the hardness of six kinds of wood',
    group: 'a bar graph',
    clue: 'Six separate kinds are compared.',
  },
  {
    what: 'how long three brands of battery last',
    group: 'a bar graph',
    clue: 'Three separate brands are compared.',
  },
  {
    what: 'what part of the air is nitrogen, oxygen and other gases',
    group: 'a circle graph',
    clue: 'The gases together are the whole air.',
  },
  {
    what: 'what share of a school’s garbage is paper, food, plastic and the rest',
    group: 'a circle graph',
    clue: 'The shares together are all the garbage.',
  },
  {
    what: 'how the 24 hours of a day are split into sleep, school, play and other things',
    group: 'a circle graph',
    clue: 'The parts together are one whole day.',
  },
  {
    what: 'what part of the Earth’s water is salt water, ice and liquid fresh water',
    group: 'a circle graph',
    clue: 'The parts together are all the water.',
  },
  {
    what: 'the arm span and the height of each of 30 students',
    group: 'a scatter plot',
    clue: 'Each student has two measurements that may go together.',
    from: 6,
  },
  {
    what: 'the mass and the wing span of each of 40 birds',
    group: 'a scatter plot',
    clue: 'Each bird has two measurements that may go together.',
    from: 6,
  },
  {
    what: 'the age and the stopping distance of each of 25 cars',
    group: 'a scatter plot',
    clue: 'Each car has two measurements that may go together.',
    from: 6,
  },
  {
    what: 'the length and the mass of each of 50 leaves',
    group: 'a scatter plot',
    clue: 'Each leaf has two measurements that may go together.',
    from: 6,
  },
];
