import { figure, generator } from '@planets/practice';
import { capital } from '../../../../authoring/capital.ts';

import {
  BOX,
  CONE,
  CUBE,
  CYLINDER,
  PYRAMID,
  type Solid,
  solidPicture,
  TRIANGULAR_PRISM,
} from '../../../../authoring/diagrams/solids.ts';
import { an } from '../../../../authoring/wording.ts';
import { slips } from '../../mistakes.ts';
import { FLAT, traitOf } from './pool.ts';

interface Trace {
  readonly solid: Solid;
  readonly face: string;
  readonly place: string;
  readonly from: number;
}
const TRACES: readonly Trace[] = [
  { solid: CUBE, face: 'a square', place: 'one face', from: 1 },
  { solid: BOX, face: 'a rectangle', place: 'the front', from: 1 },
  { solid: CYLINDER, face: 'a circle', place: 'the bottom', from: 1 },
  { solid: CONE, face: 'a circle', place: 'the bottom', from: 1 },
  { solid: PYRAMID, face: 'a square', place: 'the bottom', from: 1 },
  { solid: PYRAMID, face: 'a triangle', place: 'one of the slanted sides', from: 1 },
  { solid: TRIANGULAR_PRISM, face: 'a triangle', place: 'one end', from: 1 },
  { solid: TRIANGULAR_PRISM, face: 'a rectangle', place: 'one of the long sides', from: 2 },
];
const FACES = ['a square', 'a rectangle', 'a circle', 'a triangle', 'a hexagon'];

export const traceFace = generator({
  id: 'trace-face',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { solid, face, place } = rng.pick(TRACES.filter(({ from }) => grade >= from));
    // A square is a rectangle, so the two never stand side by side.
    const others = FACES.filter(
      (each) => each !== face && !(/square|rectangle/.test(each) && /square|rectangle/.test(face)),
    );
    const wrong = rng.sample(others, 3);
    return {
      prompt: [
        figure(solidPicture(solid)),
        `You put this solid on paper and draw around **${place}**. Which shape do you get?`,
      ],
      right: face,
      wrong: wrong.map((text) => ({
        text,
        why: `Look at ${place} only, as if it were flat on the table. This solid ${traitOf(solid)}.`,
      })),
      hints: [
        `Look only at ${place}.`,
        'Is its edge round or straight? How many straight sides does it have?',
      ],
      steps: [
        `This is ${an(solid.name)}. It ${traitOf(solid)}.`,
        `So when you draw around ${place}, you get ${face}.`,
      ],
    };
  },
});

const PARTS = [
  { key: 'flatFaces', many: 'faces', told: 'A face is a flat side.' },
  { key: 'edges', many: 'edges', told: 'An edge is a line where two faces meet.' },
  { key: 'corners', many: 'corners', told: 'A corner is a point where edges meet.' },
] as const;

/** How to count without losing any. */
const COUNTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cube: {
    flatFaces: 'top and bottom, front and back, left and right',
    edges: '4 around the top, 4 around the bottom, 4 standing up',
    corners: '4 at the top and 4 at the bottom',
  },
  'rectangular prism': {
    flatFaces: 'top and bottom, front and back, left and right',
    edges: '4 around the top, 4 around the bottom, 4 standing up',
    corners: '4 at the top and 4 at the bottom',
  },
  'square pyramid': {
    flatFaces: '1 square at the bottom and 4 triangles',
    edges: '4 around the bottom and 4 going up to the point',
    corners: '4 at the bottom and the point on top',
  },
  'triangular prism': {
    flatFaces: '2 triangles and 3 rectangles',
    edges: '3 around each triangle and 3 between them',
    corners: '3 at each triangle',
  },
};

export const countParts = generator({
  id: 'count-parts',
  kind: 'numeric',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    const solid = rng.pick(grade === 2 ? [CUBE, BOX, PYRAMID] : FLAT);
    const part = rng.pick(grade === 2 ? [PARTS[0], PARTS[2]] : PARTS);
    const copies = grade === 4 ? rng.int(2, 5) : 1;
    const single = solid[part.key];
    const answer = single * copies;
    const rest = PARTS.filter((each) => each !== part);
    return {
      prompt: [
        figure(solidPicture(solid, true)),
        copies === 1
          ? `How many **${part.many}** does ${an(solid.name)} have?`
          : `How many **${part.many}** do ${copies} ${solid.name}s have in all?`,
      ],
      answer,
      slips: slips(answer, [
        ...rest.map(
          (other) =>
            [solid[other.key] * copies, `Those are the ${other.many}. ${part.told}`] as const,
        ),
        ...(copies > 1 ? [[single, `That is for one of them. There are ${copies}.`] as const] : []),
        [answer - 1, 'Almost! One is missing. Do not forget those you cannot see.'],
        ...(part.key === 'flatFaces' && copies === 1
          ? [[3, 'You counted only those you can see. There are more behind them.'] as const]
          : []),
      ]),
      hints: [part.told, 'Some are hidden at the back or below. Count those too.'],
      steps: [
        `${part.told} On ${an(solid.name)} there are ${COUNTED[solid.name]![part.key]}: ${single}.`,
        copies === 1
          ? `So ${an(solid.name)} has ${answer} ${part.many}.`
          : `${copies} of them have ${copies} × ${single} = ${answer} ${part.many}.`,
      ],
    };
  },
});

export const partsTable = generator({
  id: 'parts-table',
  kind: 'table',
  difficulty: 4,
  grades: [3, 4],
  make(rng, grade) {
    const solids = rng.sample(FLAT, grade === 3 ? 2 : 3);
    const given = solids.map(() => rng.int(0, 2));
    return {
      prompt: 'Fill in the table. Think of the faces, edges and corners that you cannot see, too.',
      caption: 'Parts of solids',
      columns: ['Solid', 'Faces', 'Edges', 'Corners'],
      rows: solids.map((solid, row) => [
        solid.name,
        ...PARTS.map(({ key }, column) =>
          column === given[row] ? String(solid[key]) : { answer: solid[key] },
        ),
      ]),
      hints: [
        PARTS.map(({ told }) => told).join(' '),
        'Count in parts: what is at the top, what is at the bottom, what is between?',
      ],
      steps: solids.flatMap((solid) => [
        `${capital(an(solid.name))}: faces: ${COUNTED[solid.name]!['flatFaces']}, ${solid.flatFaces} in all.`,
        `Edges: ${COUNTED[solid.name]!['edges']}, ${solid.edges} in all. Corners: ${COUNTED[solid.name]!['corners']}, ${solid.corners} in all.`,
      ]),
    };
  },
});
