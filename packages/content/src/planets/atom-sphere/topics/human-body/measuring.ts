import { figure, generator } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { slipsFor } from '../../../../authoring/mistakes.ts';

const source = 'Encyclopaedia Britannica';

/** The pulse at rest, in motion and after a rest: how much faster, how much it falls. */
export const pulseChart = generator({
  id: 'pulse-chart',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const who = rng.pick(NAMES);
    const step = grade === 3 ? 5 : 1;
    const about = (from: number, to: number) => rng.int(from / step, to / step) * step;
    const values = [about(65, 85), about(95, 115), about(130, 160), about(90, 125)];
    const labels = ['Sitting', 'After walking', 'After running', 'One minute later'];
    const [first, second] = rng.pick([
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
    ] as const);
    const rises = second !== 3;
    const answer = Math.abs(values[second]! - values[first]!);
    const [from, to] = [labels[first]!.toLowerCase(), labels[second]!.toLowerCase()];
    return {
      prompt: [
        `${who} counts heartbeats for one minute each time.`,
        figure({
          kind: 'bar-chart',
          title: `Pulse of ${who}`,
          unit: 'beats a minute',
          bars: labels.map((label, at) => ({ label, value: values[at]! })),
        }),
        rises
          ? `How many **more** beats a minute are there ${to} than ${from === 'sitting' ? 'while sitting' : from}?`
          : 'By how many beats a minute did the pulse **fall** in the minute after running?',
      ],
      answer,
      unit: 'beats',
      slips: slipsFor(answer, [
        { value: values[second]!, why: 'That is one of the two numbers. How far apart are they?' },
        { value: values[first]! + values[second]!, why: 'You added the two. Find the difference.' },
      ]),
      hints: [
        `You need two bars: “${labels[first]}” and “${labels[second]}”.`,
        'Take the smaller number away from the larger one.',
      ],
      steps: [
        `${labels[first]}: ${values[first]}. ${labels[second]}: ${values[second]}.`,
        `The difference is ${Math.max(values[first]!, values[second]!)} − ${Math.min(values[first]!, values[second]!)} = ${answer} beats.`,
        'Muscles that work need more oxygen, so the heart pumps faster; afterward it slows down again.',
      ],
      source,
    };
  },
});

/** Counted for part of a minute, worked out for a whole one, and back. */
export const breathTable = generator({
  id: 'breath-table',
  kind: 'table',
  difficulty: 4,
  make(rng, grade) {
    const who = rng.pick(NAMES);
    const seconds = grade === 3 ? 30 : grade === 4 ? rng.pick([30, 20]) : rng.pick([20, 15]);
    const times = 60 / seconds;
    const deeds = ['Resting', 'Walking', 'Climbing stairs', 'Running'] as const;
    const counted = [rng.int(4, 5), rng.int(6, 7), rng.int(8, 10), rng.int(11, 13)].map((count) =>
      times === 2 ? count * 2 : times === 3 ? count + 1 : count,
    );
    const back = rng.int(0, 3);
    return {
      prompt: `${who} counts breaths for ${seconds} seconds and works out how many there are in one minute. Fill in what is missing.`,
      caption: 'Breaths',
      columns: ['Doing', `In ${seconds} seconds`, 'In one minute'],
      rows: deeds.map((deed, at) => {
        const [part, whole] = [counted[at]!, counted[at]! * times];
        return at === back
          ? ([deed, { answer: part }, String(whole)] as const)
          : ([deed, String(part), { answer: whole }] as const);
      }),
      hints: [
        'A minute has 60 seconds.',
        `How many times do ${seconds} seconds fit into a minute? Where the minute is given, go the other way round.`,
      ],
      steps: [
        `${seconds} seconds fit ${times} times into 60 seconds, so multiply by ${times}.`,
        ...deeds.flatMap((deed, at) =>
          at === back ? [] : [`${deed}: ${counted[at]} × ${times} = ${counted[at]! * times}.`],
        ),
        `${deeds[back]}: here the minute is known, so divide: ${counted[back]! * times} ÷ ${times} = ${counted[back]}.`,
      ],
      source,
    };
  },
});
