import { figure, generator } from '@planets/practice';
import { thingsInGroups } from '../../../../authoring/diagrams/counters.ts';
import { THINGS } from '../../../../authoring/diagrams/things.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { plural } from './rows.ts';

export const groupsPicture = generator({
  id: 'groups-picture',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const size = grade === 3 ? rng.pick([3, 4, 6]) : rng.pick([2, 5, 10]);
    const groups = grade === 1 ? rng.int(3, 5) : rng.int(4, 7);
    const thing = rng.pick(THINGS);
    const total = size * groups;
    const said = Array.from({ length: groups }, (_, at) => (at + 1) * size);
    return {
      prompt: [
        figure(thingsInGroups(thing, Array<number>(groups).fill(size))),
        `There are ${size} ${thing.many} in each box. How many ${thing.many} are there in all?`,
      ],
      right: String(total),
      wrong: mistakes(total, [
        [groups, `You counted the boxes. Each box has ${size} ${thing.many}.`],
        [total - size, 'One box is missing. Count every box.'],
        [total + size, 'That is one box too many. Count every box only once.'],
        [size + groups, `You added ${size} and ${groups}. Count by ${plural(size)} for every box.`],
      ]),
      hints: [
        `You do not have to count one by one. Count by ${plural(size)}.`,
        `Point at a box each time: ${said[0]}, ${said[1]}, …`,
      ],
      steps: [
        `Each box has ${size}, so count by ${plural(size)}, once for each box.`,
        `There are ${groups} boxes: ${said.join(', ')}.`,
      ],
    };
  },
});

export const jumps = generator({
  id: 'jumps-on-line',
  kind: 'number-line',
  difficulty: 3,
  make(rng, grade) {
    const step =
      grade === 1 ? rng.pick([2, 5]) : grade === 2 ? rng.pick([2, 5, 10]) : rng.pick([3, 4, 6]);
    const count = rng.int(3, grade === 1 ? 5 : 6);
    const tick = step === 10 ? 5 : 1;
    const start = rng.chance(1, 2) ? 0 : grade === 1 ? 10 : rng.int(1, 2) * step;
    const answer = start + step * count;
    const reach = start + step * (count + 2);
    const labelEvery = step === 10 ? 2 : 5;
    const wide = tick * labelEvery;
    const max = Math.ceil(reach / wide) * wide;
    const said = Array.from({ length: count }, (_, at) => start + (at + 1) * step);
    return {
      prompt: `Start at ${start}. Take ${count} jumps of ${step}. Put the marker where you land.`,
      line: { min: 0, max, step: tick, labelEvery },
      answer,
      slips: slips(answer, [
        [answer - step, 'One jump too few. The place you start from is not a jump.'],
        [answer + step, 'One jump too many. Count the jumps again.'],
        ...((start + count) % tick === 0
          ? [[start + count, `Those jumps are 1 long. Each jump is ${step} long.`] as const]
          : []),
        ...(start === 0 ? [] : [[answer - start, `You started at 0. Start at ${start}.`] as const]),
      ]),
      hints: [
        `Each jump is ${step} long. Where are you after the first jump?`,
        `Count by ${plural(step)}, ${count} times.`,
      ],
      steps: [
        `Start at ${start} and count on ${step} for each jump: ${said.join(', ')}.`,
        `After ${count} jumps you land on ${answer}.`,
      ],
    };
  },
});

export const howManySteps = generator({
  id: 'how-many-steps',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const step =
      grade === 1
        ? rng.pick([2, 5, 10])
        : grade === 2
          ? rng.pick([5, 10, 100])
          : rng.pick([3, 4, 6, 25]);
    const answer = rng.int(3, grade === 1 ? 6 : 9);
    const start = grade === 1 ? 0 : rng.int(0, 3) * step;
    const goal = start + answer * step;
    const said = Array.from({ length: answer }, (_, at) => start + (at + 1) * step);
    return {
      prompt: `A frog jumps along a number line. Each jump is ${step} long. It starts at ${start} and stops at ${goal}. How many jumps does it make?`,
      answer,
      slips: slips(answer, [
        [
          answer + 1,
          `Do not count the start. The first jump goes from ${start} to ${start + step}.`,
        ],
        [answer - 1, 'One jump is missing. Count until you get to the end.'],
        [goal - start, `That is how far it goes. Each jump is ${step} long. Count the jumps.`],
        [goal, 'That is the place where it stops. Count the jumps.'],
      ]),
      hints: [
        `Count by ${plural(step)} from ${start}. Put up a finger for each jump.`,
        `After one jump the frog is at ${start + step}. Go on to ${goal}.`,
      ],
      steps: [
        `Count by ${plural(step)} from ${start} and keep track: ${said.join(', ')}.`,
        `That is ${answer} numbers, so the frog makes ${answer} jumps.`,
      ],
    };
  },
});
