import { generator } from '@planets/practice';
import {
  box,
  drawing,
  label,
  line,
  type Drawing,
  type Point,
} from '../../../../authoring/diagrams/drawing.ts';

const SOURCE = 'U.S. National Archives, Constitution of the United States';

/** The branches as boxes: one on top, two below. */
const BOXES = {
  Congress: { x: 160, y: 28 },
  President: { x: 62, y: 196 },
  'Supreme Court': { x: 258, y: 196 },
} as const;
type Branch = keyof typeof BOXES;

interface Check {
  readonly from: Branch;
  readonly to: Branch;
  /** Where the arrow begins and ends. */
  readonly line: readonly [Point, Point];
  readonly names: readonly string[];
  readonly why: string;
}

const CHECKS: readonly Check[] = [
  {
    from: 'Congress',
    to: 'President',
    line: [
      [112, 50],
      [38, 176],
    ],
    names: ['can override a veto', 'can impeach the president'],
    why: 'Two thirds of both chambers can override a veto, and the House can impeach.',
  },
  {
    from: 'President',
    to: 'Congress',
    line: [
      [72, 176],
      [142, 50],
    ],
    names: ['can veto a bill'],
    why: 'A bill that the president will not sign goes back to Congress.',
  },
  {
    from: 'Congress',
    to: 'Supreme Court',
    line: [
      [178, 50],
      [248, 176],
    ],
    names: ['confirms or rejects justices', 'can propose an amendment'],
    why: 'The Senate votes on justices, and an amendment can change what the Court has to apply.',
  },
  {
    from: 'Supreme Court',
    to: 'Congress',
    line: [
      [282, 176],
      [208, 50],
    ],
    names: ['can strike down a law'],
    why: 'A law that breaks the Constitution is void.',
  },
  {
    from: 'President',
    to: 'Supreme Court',
    line: [
      [114, 188],
      [198, 188],
    ],
    names: ['names the justices'],
    why: 'Justices are nominated by the president.',
  },
  {
    from: 'Supreme Court',
    to: 'President',
    line: [
      [198, 206],
      [114, 206],
    ],
    names: ['can stop an order of the president'],
    why: 'The president must obey the Constitution too, and the Court can say so.',
  },
];

/** A line with a small head at its end. */
function arrow([start, end]: readonly [Point, Point]) {
  const turn = Math.atan2(end[1] - start[1], end[0] - start[0]);
  const barb = (angle: number): Point => [
    end[0] - 9 * Math.cos(turn + angle),
    end[1] - 9 * Math.sin(turn + angle),
  ];
  return [line([start, end]), line([barb(0.45), end, barb(-0.45)])];
}

function branches(): Drawing {
  return drawing(
    320,
    226,
    [
      ...(Object.keys(BOXES) as Branch[]).flatMap((name) => [
        box(BOXES[name].x - 52, BOXES[name].y - 20, 104, 40, { fill: 'b' }),
        label(BOXES[name].x, BOXES[name].y, name),
      ]),
      ...CHECKS.flatMap((check) => arrow(check.line)),
    ],
    'Three boxes: Congress at the top, President at the lower left, Supreme Court at the lower right. Between each two boxes there are two arrows, one in each direction.',
  );
}

export const labelTheChecks = generator({
  id: 'label-the-checks',
  kind: 'label',
  difficulty: 4,
  grades: [5, 12],
  make(rng, grade) {
    const picked = rng.sample(CHECKS, grade < 7 ? 3 : 4);
    const named = picked.map((check) => ({ ...check, name: rng.pick(check.names) }));
    const spare = rng.pick(CHECKS.filter((check) => !picked.includes(check)));
    return {
      prompt:
        'Each arrow shows how one branch can **check** another. Put each check at its arrow: from the branch that acts to the branch that is limited.',
      picture: branches(),
      places: named.map(({ from, to, name, line: [start, end] }) => ({
        // A third of the way along, where no two arrows come close.
        at: [
          Math.round(start[0] + (end[0] - start[0]) * 0.4),
          Math.round(start[1] + (end[1] - start[1]) * 0.4),
        ] as const,
        name,
        where: `on the arrow from ${from} to ${to}`,
      })),
      ...(grade < 7 ? {} : { extra: [spare.names[0]!] }),
      hints: [
        'Ask of each check: who does it, and whom does it limit?',
        `The president signs bills and nominates people. Congress passes bills and votes on people. Courts decide whether something agrees with the Constitution.`,
      ],
      steps: named.map(({ from, to, name, why }) => `From ${from} to ${to}: ${name}. ${why}`),
      source: SOURCE,
    };
  },
});
