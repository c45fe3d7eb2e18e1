import { generator, type Rng } from '@planets/practice';
import { timelineOf } from '../../ask/timelines.ts';

/** Made-up towns: the skill is to read the line. */
const TOWNS = [
  'Maple Falls',
  'Sandy Creek',
  'Two Hills',
  'Clear Lake',
  'Stone Bridge',
  'Red Oak',
] as const;

const BUILT = [
  'the school',
  'the library',
  'the train station',
  'the hospital',
  'the bridge',
  'the fire station',
  'the park',
  'the post office',
] as const;

interface Opened {
  readonly what: string;
  readonly label: string;
  readonly year: number;
}

/** What opened in a town, ten years apart or a multiple of it, the earliest first. */
function town(rng: Rng, count: number): { name: string; opened: Opened[] } {
  const first = rng.int(185, 192) * 10;
  const steps = rng.sample([0, 1, 2, 3, 4, 5, 6, 7], count).toSorted((a, b) => a - b);
  const whats = rng.sample(BUILT, count);
  return {
    name: rng.pick(TOWNS),
    opened: whats.map((what, at) => ({
      what,
      label: what.replace('the ', ''),
      year: first + steps[at]! * 10,
    })),
  };
}

const shown = (name: string): string =>
  `The line shows what opened in the town of ${name}, and when.`;

function firstOrLast(rng: Rng, name: string, opened: readonly Opened[]) {
  const first = rng.chance(1, 2);
  const answer = first ? opened[0]! : opened.at(-1)!;
  const side = first ? 'left' : 'right';
  return {
    prompt: [timelineOf(opened), `${shown(name)} What opened **${first ? 'first' : 'last'}**?`],
    right: `The ${answer.label}`,
    wrong: opened
      .filter((one) => one !== answer)
      .map(({ label, year }) => ({
        text: `The ${label}`,
        why: `That opened in ${year}. Something else stands further ${side}.`,
      })),
    hints: [
      'Time runs from left to right. What is on the left came first.',
      `Look for the mark that is furthest to the ${side}.`,
    ],
    steps: [
      `The mark furthest to the ${side} is the ${first ? 'earliest' : 'latest'}.`,
      `The ${answer.label} opened in ${answer.year}.`,
    ],
    about: `${name} ${answer.label}`,
  };
}

function nextAfter(rng: Rng, name: string, opened: readonly Opened[]) {
  const at = rng.int(0, opened.length - 2);
  const [asked, answer] = [opened[at]!, opened[at + 1]!];
  const wrong = rng.sample(
    opened.filter((one) => one !== answer && one !== asked),
    3,
  );
  return {
    prompt: [timelineOf(opened), `${shown(name)} What opened **next after ${asked.what}**?`],
    right: `The ${answer.label}`,
    wrong: wrong.map(({ label, year }) => ({
      text: `The ${label}`,
      why:
        year < asked.year
          ? `That opened in ${year}, before ${asked.what}.`
          : `That opened in ${year}. Something else came sooner.`,
    })),
    hints: [
      'Time runs from left to right. What is on the left came first.',
      `Find ${asked.what} on the line. Then go to the next mark on its right.`,
    ],
    steps: [
      `The ${asked.label} opened in ${asked.year}.`,
      `The next mark on the right is at ${answer.year}: the ${answer.label}.`,
    ],
    about: `${name} ${answer.label}`,
  };
}

export const readTownLine = generator({
  id: 'read-town-line',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { name, opened } = town(rng, grade === 1 ? 4 : 5);
    return grade === 1 ? firstOrLast(rng, name, opened) : nextAfter(rng, name, opened);
  },
});

export const howManyYears = generator({
  id: 'how-many-years',
  kind: 'numeric',
  difficulty: 4,
  grades: [2, 3],
  make(rng, grade) {
    const { name, opened } = town(rng, 4);
    const [early, late] = rng.sample(opened, 2).toSorted((a, b) => a.year - b.year) as [
      Opened,
      Opened,
    ];
    // In grade 3 the later year is no round one, and is told.
    const odd = grade === 3 ? rng.int(1, 9) : 0;
    const years = late.year + odd - early.year;
    return {
      prompt: [
        timelineOf(opened),
        odd === 0
          ? `The line shows what opened in ${name}. How many years **after** ${early.what} did ${late.what} open?`
          : `The line shows what opened in ${name}. How many years passed from the time ${early.what} opened to the year **${late.year + odd}**?`,
      ],
      answer: years,
      unit: 'years',
      slips: [
        { value: years + 10, why: 'You counted one ten too many. Count the steps, not the marks.' },
        ...(odd === 0
          ? []
          : [
              {
                value: years - odd,
                why: `That is up to ${late.year}. Now count on to ${late.year + odd}.`,
              },
            ]),
      ],
      hints: [
        `Start at ${early.year}. Count on by tens.`,
        odd === 0
          ? `${early.year}, ${early.year + 10}, … Stop at ${late.year}. How many tens did you count?`
          : `Count by tens to ${late.year}, and then by ones to ${late.year + odd}.`,
      ],
      steps: [
        `From ${early.year} to ${late.year} there are ${late.year - early.year} years.`,
        odd === 0
          ? `So it is ${late.year} − ${early.year} = ${years} years.`
          : `From ${late.year} to ${late.year + odd} there ${odd === 1 ? 'is 1 more' : `are ${odd} more`}: ${years} years.`,
      ],
      about: `years from ${early.year} to ${late.year + odd}`,
    };
  },
});
