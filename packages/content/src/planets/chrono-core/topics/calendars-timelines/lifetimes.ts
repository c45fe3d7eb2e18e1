import { capital } from '../../../../authoring/capital.ts';
import { figure, generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';

const LIFE = [
  'was born',
  'learned to walk',
  'started school',
  'built a kite',
  'learned to swim',
  'got a library card',
  'learned to ride a bike',
  'planted a tree',
  'joined a choir',
  'wrote a first poem',
] as const;

/** Three events in grade 1, five later, at ages at which they happen to many children. */
function lifeline(rng: Rng, grade: number) {
  const born = rng.int(2005, 2012);
  const later = rng.sample(LIFE.slice(3), grade === 1 ? 1 : 2);
  const told = [...LIFE.slice(0, grade === 1 ? 2 : 3), ...later];
  const ages =
    grade === 1 ? [0, 1, rng.int(4, 7)] : [0, 1, 5, 6 + rng.int(0, 1), 8 + rng.int(0, 1)];
  return {
    name: rng.pick(NAMES),
    events: told.map((what, at) => ({ what, year: born + ages[at]! })),
  };
}

export const readTheTimeline = generator({
  id: 'read-the-timeline',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { name, events } = lifeline(rng, grade);
    const first = events[0]!.year;
    const last = Math.max(...events.map(({ year }) => year)) + 1;
    const points = events.map(({ year }, at) => ({ value: year, label: 'ABCDE'[at]! }));
    const [asked, ...others] = rng.shuffle(events) as [(typeof events)[0], ...typeof events];
    return {
      prompt: [
        figure({
          kind: 'number-line',
          min: first - 1,
          max: last,
          step: 1,
          labelEvery: 1,
          points,
        }),
        `This is ${name}’s timeline. ${events.map(({ what }, at) => `${'ABCDE'[at]}: ${name} ${what}.`).join(' ')}\n\nWhat happened in **${asked.year}**?`,
      ],
      right: capital(`${name} ${asked.what}`),
      wrong: others.slice(0, 3).map(({ what, year }) => ({
        text: `${name} ${what}`,
        why: `Look at its letter again: that was in ${year}.`,
      })),
      hints: [
        `Find ${asked.year} on the line. Which letter is above it?`,
        `${others[0]!.year} is not the year we want. There you see what came ${others[0]!.year < asked.year ? 'before' : 'after'} it.`,
      ],
      steps: [
        `On the line, ${asked.year} carries the letter ${'ABCDE'[events.indexOf(asked)]}.`,
        `That letter stands for this: ${name} ${asked.what}.`,
      ],
    };
  },
});

export const yearsOld = generator({
  id: 'years-old',
  kind: 'numeric',
  difficulty: 3,
  grades: [2, 3],
  make(rng, grade) {
    const ten = grade === 2 ? 2010 : 10 * rng.int(190, 198);
    const from = ten + rng.int(0, 5);
    const age = grade === 2 ? rng.int(2, 9) : rng.int(6, 40);
    const thing = rng.pick([
      'school',
      'library',
      'playground',
      'bridge',
      'swimming pool',
      'museum',
      'park',
      'train station',
    ]);
    return {
      prompt: `A ${thing} opened in **${from}**. How many years old was it in **${from + age}**?`,
      answer: age,
      unit: 'years',
      slips: [
        {
          value: age + 1,
          why: 'You counted the first year too. One year has passed only when the next year comes.',
        },
        { value: age + 10, why: 'That is ten too many. Count on once more.' },
      ],
      hints: [
        `Start at ${from} and count on to ${from + age}.`,
        `In ${from + 1} it was 1 year old. Go on from there.`,
      ],
      steps: [
        `How old it is tells how many years have passed since ${from}.`,
        `From ${from} to ${from + age} is ${age} years, because ${from + age} − ${from} = ${age}.`,
      ],
    };
  },
});
