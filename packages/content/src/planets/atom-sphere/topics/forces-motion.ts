import { figure, generator, math, type Rng, type Topic } from '@planets/practice';
import { FORCE_TERMS } from '../data/forces.ts';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { tidy } from '../../../authoring/wording.ts';

const source = 'NIST Guide to the SI';
const MOVERS = [
  { who: 'A cyclist', unit: 'km', time: 'hours', from: 12, to: 30 },
  { who: 'A train', unit: 'km', time: 'hours', from: 60, to: 160 },
  { who: 'A ferry', unit: 'km', time: 'hours', from: 20, to: 45 },
  { who: 'A runner', unit: 'm', time: 'seconds', from: 3, to: 8 },
  { who: 'A swimmer', unit: 'm', time: 'seconds', from: 1, to: 2 },
  { who: 'A drone', unit: 'm', time: 'seconds', from: 5, to: 18 },
  { who: 'An elevator', unit: 'm', time: 'seconds', from: 1, to: 6 },
  { who: 'A bus', unit: 'km', time: 'hours', from: 30, to: 80 },
] as const;

function journey(rng: Rng, grade: number) {
  const mover = rng.pick(MOVERS);
  const speed = rng.int(mover.from, mover.to);
  const long = mover.time === 'hours' ? rng.int(2, 6) : rng.int(4, 30);
  // A half hour or half second from grade 7 on.
  const time = grade > 6 && rng.chance(1, 2) ? long + 0.5 : long;
  const per = `${mover.unit}/${mover.time === 'hours' ? 'h' : 's'}`;
  return { ...mover, speed, duration: time, distance: tidy(speed * time), per };
}

const UNITS = { km: 'kilometers', m: 'meters' } as const;
const FORMULAS = {
  speed: math('\\text{speed} = \\frac{\\text{distance}}{\\text{time}}'),
  distance: math('\\text{distance} = \\text{speed} \\times \\text{time}'),
  time: math('\\text{time} = \\frac{\\text{distance}}{\\text{speed}}'),
};

export const forcesMotion: Topic = {
  id: 'forces_motion',
  name: 'Speed, motion and forces',
  about: 'Work with speed, distance and time, read motion from a graph, and add up forces.',
  grades: [6, 9],
  keywords: [
    'speed',
    'velocity',
    'distance',
    'time',
    'acceleration',
    'force',
    'newton',
    'friction',
    'physics',
  ],
  connected: ['electricity', 'solar_system'],
  items: [
    ...termQuestions(FORCE_TERMS, 'Encyclopaedia Britannica'),
    generator({
      id: 'speed-distance-time',
      kind: 'numeric',
      difficulty: 2,
      make(rng, grade) {
        const { who, speed, distance, duration, per, unit, time } = journey(rng, grade);
        const wanted = rng.pick(['speed', 'distance', 'time'] as const);
        const steps: Readonly<Record<typeof wanted, readonly string[]>> = {
          speed: [
            `Speed says how far something goes in each unit of time, so divide the distance by the time.`,
            `${math(`\\frac{${distance}}{${duration}} = ${speed}`)}, so the speed is ${speed} ${per}.`,
          ],
          distance: [
            `At ${speed} ${per} it goes ${speed} ${unit} in each of the ${duration} ${time}, so multiply.`,
            `${math(`${speed} \\times ${duration} = ${distance}`)}, so the distance is ${distance} ${unit}.`,
          ],
          time: [
            `Ask how many times ${speed} ${unit} fit into ${distance} ${unit}: each time takes one ${time.slice(0, -1)}.`,
            `${math(`\\frac{${distance}}{${speed}} = ${duration}`)}, so it takes ${duration} ${time}.`,
          ],
        };
        return {
          prompt: {
            speed: `${who} goes ${distance} ${unit} in ${duration} ${time} at a steady speed. What is the speed in ${per}?`,
            distance: `${who} goes at a steady ${speed} ${per} for ${duration} ${time}. How many ${UNITS[unit]} does it go?`,
            time: `${who} goes at a steady ${speed} ${per}. How many ${time} does it need for ${distance} ${unit}?`,
          }[wanted].replace(/does it (?=go|need)/, (words) =>
            /cyclist|runner|swimmer/.test(who) ? words.replace('it', 'this person') : words,
          ),
          answer: { speed, distance, time: duration }[wanted],
          unit: { speed: per, distance: unit, time }[wanted],
          slips:
            wanted === 'speed' || distance === duration
              ? []
              : wanted === 'time'
                ? [
                    {
                      value: tidy(distance * speed),
                      why: 'You multiplied. The time is the distance divided by the speed.',
                    },
                  ]
                : [],
          hints: [
            `Which two of speed, distance and time do you know? Look at the units: ${per} means ${UNITS[unit]} in each ${time.slice(0, -1)}.`,
            FORMULAS[wanted],
          ],
          steps: steps[wanted],
          source,
        };
      },
    }),
    generator({
      id: 'order-speeds',
      kind: 'order',
      difficulty: 4,
      make(rng, grade) {
        const speeds = rng
          .sample([2, 4, 5, 7, 8, 10, 12, 15, 18, 20, 25, 30], 4)
          .toSorted((a, b) => a - b);
        const both =
          grade > 7 ? ['m/s', 'km/h'] : ['m in 10 s', 'm in 20 s', 'm in 1 s', 'm in 1 minute'];
        const written = speeds.map((speed) => {
          const form = rng.pick(both);
          if (form === 'km/h') return `${tidy(speed * 3.6)} km/h`;
          if (form === 'm/s') return `${speed} m/s`;
          const seconds = form === 'm in 1 minute' ? 60 : Number(/\d+/.exec(form)![0]);
          return `${speed * seconds} ${form}`;
        });
        return {
          prompt: 'Put these steady speeds in order, from the **slowest** to the **fastest**.',
          inOrder: written,
          hints: [
            'They can be compared only in one unit. Turn each into meters per second.',
            grade > 7
              ? '1 m/s is 3.6 km/h, so divide km/h by 3.6.'
              : 'Divide the meters by the seconds. One minute is 60 seconds.',
          ],
          steps: [
            'Speeds compare fairly only when all are told for the same time, here for one second.',
            ...written.map((text, at) =>
              text === `${speeds[at]} m/s`
                ? `${text} needs no change.`
                : `${text} is ${speeds[at]} m/s.`,
            ),
          ],
          source,
        };
      },
    }),
    generator({
      id: 'distance-graph',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const fast = rng.int(6, 9) * 10;
        const slow = rng.int(2, 4) * 10;
        const legs = rng.shuffle([fast, slow, 0]);
        const minutes = [0, 10, 20, 30];
        const far = [0, legs[0]!, legs[0]! + legs[1]!, legs[0]! + legs[1]! + legs[2]!];
        const span = (leg: number) => `from minute ${minutes[leg]} to minute ${minutes[leg + 1]}`;
        const wanted = rng.pick(grade < 8 ? [fast, 0] : [fast, slow, 0]);
        const says: Readonly<Record<number, string>> = {
          [fast]: 'moves fastest',
          [slow]: 'moves, but more slowly than at another time',
          [0]: 'stands still',
        };
        const does: Readonly<Record<number, string>> = {
          [fast]: `the distance grows by ${fast} m, more than in any other ten minutes`,
          [slow]: `the distance grows by only ${slow} m`,
          [0]: 'the distance does not change',
        };
        return {
          prompt: [
            figure({
              kind: 'line-chart',
              title: 'Distance of a robot from its start, by minute',
              unit: 'm',
              points: minutes.map((minute, at) => ({ label: `${minute} min`, value: far[at]! })),
            }),
            `When does the robot ${wanted === 0 ? 'stand still' : wanted === fast ? 'move fastest' : 'move, but more slowly than at another time'}?`,
          ],
          right: span(legs.indexOf(wanted)),
          wrong: [
            ...legs
              .filter((leg) => leg !== wanted)
              .map((leg) => ({
                text: span(legs.indexOf(leg)),
                why: `In that time ${does[leg]}, so the robot ${says[leg]}.`,
              })),
            {
              text: 'at no time in this graph',
              why: 'Compare how much the line rises in each ten minutes.',
            },
          ],
          hints: [
            'The steeper the line, the more meters in the same time.',
            'A level line means that the distance does not change.',
          ],
          steps: [
            'Speed shows as steepness: it is the distance gained in each ten minutes.',
            `${span(legs.indexOf(wanted)).replace('from', 'From')} ${does[wanted]}. So the robot ${says[wanted]}.`,
          ],
          source,
        };
      },
    }),
    generator({
      id: 'net-force',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const scale = grade < 8 ? 10 : 5;
        const left = rng.int(2, 9) * scale;
        const right =
          left + rng.pick([-3, -2, -1, 1, 2, 3].filter((step) => left + step * scale > 0)) * scale;
        const net = Math.abs(right - left);
        const [winner, loser] = right > left ? ['right', 'left'] : ['left', 'right'];
        return {
          prompt: `A crate is pulled to the left with ${left} N and to the right with ${right} N. No other force acts along the floor. What is the net force?`,
          right: `${net} N to the ${winner}`,
          wrong: [
            {
              text: `${net} N to the ${loser}`,
              why: `The stronger pull is the one to the ${winner}.`,
            },
            {
              text: `${left + right} N to the ${winner}`,
              why: 'The two pulls act against each other, so they are not added.',
            },
            {
              text: '0 N: the forces are balanced',
              why: `They would be balanced only if both pulls were the same, but ${left} N and ${right} N are not.`,
            },
          ],
          hints: [
            'The pulls act against each other. Which one is stronger?',
            'Subtract the weaker pull from the stronger one.',
          ],
          steps: [
            'Forces in opposite directions cancel as far as they are equal; what is left over is the net force.',
            `${math(`${Math.max(left, right)} - ${Math.min(left, right)} = ${net}`)}, so ${net} N are left, to the ${winner}.`,
          ],
          source,
        };
      },
    }),
    generator({
      id: 'newtons-second-law',
      kind: 'numeric',
      difficulty: 4,
      grades: [8, 9],
      make(rng) {
        const mass = rng.int(2, 40);
        const acceleration = rng.pick([0.5, 1, 1.5, 2, 2.5, 3, 4, 5]);
        const force = tidy(mass * acceleration);
        const wanted = rng.pick(['force', 'acceleration', 'mass'] as const);
        return {
          prompt: {
            force: `A cart of ${mass} kg speeds up at ${acceleration} m/s². How large is the net force on it, in newtons?`,
            acceleration: `A net force of ${force} N acts on a cart of ${mass} kg. What is its acceleration in m/s²?`,
            mass: `A net force of ${force} N gives a cart an acceleration of ${acceleration} m/s². What is the mass of the cart in kilograms?`,
          }[wanted],
          answer: { force, acceleration, mass }[wanted],
          unit: { force: 'N', acceleration: 'm/s²', mass: 'kg' }[wanted],
          hints: [
            'Newton’s second law ties force, mass and acceleration together.',
            {
              force: math('F = m \\times a'),
              acceleration: math('a = \\frac{F}{m}'),
              mass: math('m = \\frac{F}{a}'),
            }[wanted],
          ],
          steps: [
            'A net force changes motion: twice the force gives twice the acceleration, twice the mass gives half of it. That is F = m × a.',
            {
              force: math(`F = ${mass} \\times ${acceleration} = ${force}`),
              acceleration: math(`a = \\frac{${force}}{${mass}} = ${acceleration}`),
              mass: math(`m = \\frac{${force}}{${acceleration}} = ${mass}`),
            }[wanted],
            {
              force: `The force is ${force} N.`,
              acceleration: `The acceleration is ${acceleration} m/s².`,
              mass: `The mass is ${mass} kg.`,
            }[wanted],
          ],
          source,
        };
      },
    }),
  ],
};
