import { generator } from '@planets/practice';
import { box, drawing, label, line, type Drawing } from '../../../../authoring/diagrams/drawing.ts';

interface Part {
  readonly name: string;
  /** Its first and its last line, from 1. */
  readonly lines: readonly [first: number, last: number];
  readonly does: string;
}

interface Plan {
  readonly kind: string;
  readonly scheme: string;
  readonly parts: readonly Part[];
  /** The line at which the thought turns. */
  readonly turn: number;
}

const PLANS: readonly Plan[] = [
  {
    kind: 'an English sonnet',
    scheme: 'ABABCDCDEFEFGG',
    parts: [
      { name: 'first quatrain', lines: [1, 4], does: 'opens the subject in four lines' },
      {
        name: 'second quatrain',
        lines: [5, 8],
        does: 'goes on with it in four more lines and with new rhymes',
      },
      { name: 'third quatrain', lines: [9, 12], does: 'takes up the subject from another side' },
      {
        name: 'closing couplet',
        lines: [13, 14],
        does: 'rounds it off with two lines that rhyme with each other',
      },
    ],
    turn: 9,
  },
  {
    kind: 'an Italian sonnet',
    scheme: 'ABBAABBACDECDE',
    parts: [
      { name: 'octave', lines: [1, 8], does: 'sets up a question or a scene in eight lines' },
      { name: 'sestet', lines: [9, 14], does: 'answers it in six lines' },
    ],
    turn: 9,
  },
];

const STEP = 18;
const TOP = 24;
const yOf = (row: number) => TOP + (row - 1) * STEP;

/** Fourteen lines as strokes with the letters of their rhymes, and a bracket around each part. */
function drawn({ scheme, parts, turn, kind }: Plan): Drawing {
  const rows = scheme.split('');
  return drawing(
    320,
    yOf(14) + 24,
    [
      ...parts.map(({ lines: [first, last] }) =>
        box(96, yOf(first) - 8, 150, (last - first) * STEP + 16, {
          fill: 'soft',
          stroke: 'dashed',
        }),
      ),
      ...rows.flatMap((letter, at) => [
        line([
          [104, yOf(at + 1)],
          [216, yOf(at + 1)],
        ]),
        label(230, yOf(at + 1) + 5, letter),
        label(84, yOf(at + 1) + 5, String(at + 1), 'end'),
      ]),
      line(
        [
          [250, yOf(turn) - 9],
          [290, yOf(turn) - 9],
        ],
        'thick',
      ),
    ],
    `The plan of ${kind}: fourteen numbered lines with the rhyme letters ${rows.join(' ')}. ${parts
      .map(({ lines: [first, last] }) => `A frame around lines ${first} to ${last}.`)
      .join(' ')} A thick mark at the side before line ${turn}.`,
  );
}

export const labelSonnet = generator({
  id: 'label-a-sonnet',
  kind: 'label',
  difficulty: 3,
  grades: [8, 12],
  make(rng) {
    const plan = rng.pick(PLANS);
    const other = PLANS.find(({ kind }) => kind !== plan.kind)!;
    return {
      prompt: `This is the plan of ${plan.kind}. Put each name in its place.`,
      picture: drawn(plan),
      places: [
        ...plan.parts.map(({ name, lines: [first, last] }) => ({
          name,
          at: [56, (yOf(first) + yOf(last)) / 2] as const,
          where: `beside lines ${first} to ${last}, which rhyme ${plan.scheme.slice(first - 1, last)}`,
        })),
        {
          name: 'volta (turn)',
          at: [302, yOf(plan.turn) - 9] as const,
          where: `at the thick mark before line ${plan.turn}`,
        },
      ],
      extra: [other.parts[0]!.name.replace('first ', '')],
      hints: [
        'Count the lines in each frame. Some of the names hold a number: “quatr-” is four, “oct-” eight, “sest-” six.',
        'At one point the thought changes direction. Look for the mark at the side.',
      ],
      steps: [
        ...plan.parts.map(
          ({ name, lines: [first, last], does }) =>
            `Lines ${first} to ${last}, the ${name}: it ${does}.`,
        ),
        `The volta comes before line ${plan.turn}: there the thought turns.`,
      ],
      about: plan.kind,
    };
  },
});
