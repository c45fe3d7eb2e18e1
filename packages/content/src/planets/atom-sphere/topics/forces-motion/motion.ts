import { type Rng, figure, generator, math } from '@planets/practice';
import { tidy } from '../../../../authoring/wording.ts';
import { source } from './source.ts';

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

export const speedDistanceTime = generator({
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
});

export const orderSpeeds = generator({
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
});

export const distanceGraph = generator({
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
});
