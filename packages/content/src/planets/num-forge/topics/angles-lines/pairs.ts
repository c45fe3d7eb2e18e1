import { figure, generator, math, type Rng } from '@planets/practice';
import {
  ANGLES,
  placeOf,
  transversal,
  type AngleName,
} from '../../../../authoring/diagrams/transversal.ts';
import { capital } from '../../../../authoring/wording.ts';
import { slips } from '../../mistakes.ts';

/** A named pair of the eight angles. */
export interface Pair {
  readonly name: string;
  readonly pairs: readonly (readonly [AngleName, AngleName])[];
  /** At parallel lines; otherwise they add up to 180 degrees. */
  readonly equal: boolean;
  /** Where they lie. */
  readonly about: string;
}

export const PAIRS: readonly Pair[] = [
  {
    name: 'corresponding angles',
    pairs: [
      [1, 5],
      [2, 6],
      [3, 7],
      [4, 8],
    ],
    equal: true,
    about: 'in the same place at both crossings',
  },
  {
    name: 'alternate interior angles',
    pairs: [
      [3, 6],
      [4, 5],
    ],
    equal: true,
    about: 'between the two lines, on opposite sides of the slanted one',
  },
  {
    name: 'alternate exterior angles',
    pairs: [
      [1, 8],
      [2, 7],
    ],
    equal: true,
    about: 'outside the two lines, on opposite sides of the slanted one',
  },
  {
    name: 'same-side interior angles',
    pairs: [
      [3, 5],
      [4, 6],
    ],
    equal: false,
    about: 'between the two lines, on the same side of the slanted one',
  },
  {
    name: 'vertical angles',
    pairs: [
      [1, 4],
      [2, 3],
      [5, 8],
      [6, 7],
    ],
    equal: true,
    about: 'opposite each other at one crossing',
  },
  {
    name: 'a linear pair',
    pairs: [
      [1, 2],
      [3, 4],
      [1, 3],
      [5, 6],
      [6, 8],
    ],
    equal: false,
    about: 'side by side at one crossing, together a straight line',
  },
];

/** Angles at the upper right, lower left and the same below measure `degrees`, the others what is left to 180. */
export const sizeOf = (angle: AngleName, degrees: number): number =>
  [2, 3, 6, 7].includes(angle) ? degrees : 180 - degrees;

export const pickSlant = (rng: Rng): number =>
  rng.chance(1, 2) ? rng.int(48, 78) : rng.int(102, 132);

const allNumbers = Object.fromEntries(ANGLES.map((angle) => [angle, String(angle)]));

/** The drawing with all eight numbers. */
export const numbered = (degrees: number) => figure(transversal({ degrees }, allNumbers));

/** How two angles are told apart in a sentence. */
interface Names {
  readonly from: string;
  readonly to: string;
  /** The one that corresponds to the first, at the other crossing. */
  readonly partner: string;
}

/** Any two angles, and why they are equal or add up to 180 degrees. */
export function relation(
  from: AngleName,
  to: AngleName,
  names: Names = {
    from: `angle ${from}`,
    to: `angle ${to}`,
    partner: `angle ${((from + 3) % 8) + 1}`,
  },
): { equal: boolean; why: string } {
  const found = PAIRS.find(({ pairs }) =>
    pairs.some(([a, b]) => (a === from && b === to) || (a === to && b === from)),
  );
  const equal = sizeOf(from, 50) === sizeOf(to, 50);
  if (found) {
    const rule = !found.equal
      ? 'They add up to 180°.'
      : found.name === 'vertical angles'
        ? 'They are always equal.'
        : 'With parallel lines they are equal.';
    return {
      equal,
      why: `${capital(names.from)} and ${names.to} are ${found.name}: ${found.about}. ${rule}`,
    };
  }
  return {
    equal,
    why: `${capital(names.partner)} corresponds to ${names.from}, so it is equal to it. With ${names.to} it ${equal ? 'makes vertical angles, which are equal' : 'makes a straight line, 180°'}.`,
  };
}

export const namePair = generator({
  id: 'name-pair',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const degrees = pickSlant(rng);
    const right = rng.pick(grade === 7 ? PAIRS.slice(0, 5) : PAIRS);
    const [a, b] = rng.pick(right.pairs);
    const others = rng.sample(
      PAIRS.filter(({ name }) => name !== right.name),
      3,
    );
    return {
      prompt: [numbered(degrees), `What are angles ${a} and ${b} called?`],
      right: right.name,
      wrong: others.map(({ name, about }) => ({
        text: name,
        why: `${name[0]!.toUpperCase()}${name.slice(1)} ${name === 'a linear pair' ? 'lies' : 'lie'} ${about}.`,
      })),
      hints: [
        'Are the two angles at one crossing or at two?',
        'Do they lie between the two lines or outside? On the same side of the slanted line or on opposite sides?',
      ],
      steps: [
        `Angle ${a} is ${placeOf(a)}, angle ${b} ${placeOf(b)}.`,
        `They lie ${right.about}, so they are ${right.name}.`,
      ],
      about: `${a} ${b}`,
    };
  },
});

export const findAngle = generator({
  id: 'find-angle',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const degrees = pickSlant(rng);
    const [from, to] = rng.sample(ANGLES, 2) as [AngleName, AngleName];
    const shown = sizeOf(from, degrees);
    const answer = sizeOf(to, degrees);
    const { why, equal } = relation(
      from,
      to,
      grade === 7
        ? {
            from: 'the given angle',
            to: 'angle x',
            partner: 'the angle in the same place at the other crossing',
          }
        : undefined,
    );
    const texts = grade === 7 ? { [from]: `${shown}°`, [to]: 'x' } : { ...allNumbers };
    return {
      prompt: [
        figure(transversal({ degrees }, texts)),
        grade === 7
          ? 'The two lines with arrows are parallel. How many degrees does angle x measure?'
          : `The two lines with arrows are parallel. Angle ${from} measures ${shown}°. How many degrees does angle ${to} measure?`,
      ],
      answer,
      unit: '°',
      slips: slips(answer, [
        [
          equal ? 180 - shown : shown,
          equal
            ? 'These two angles are equal. They do not have to make 180° together.'
            : 'These two are not equal: one is acute, the other obtuse. Together they make 180°.',
        ],
        [Math.abs(90 - shown), 'They have nothing to do with a right angle here.'],
      ]),
      hints: [
        'Does the angle look equal to the given one, or is one acute and the other obtuse?',
        from <= 4 === to <= 4
          ? 'Both are at one crossing. Are they opposite each other, or side by side on a straight line?'
          : 'Go over the angle in the same place at the other crossing: it is equal to the given one.',
      ],
      steps: [
        why,
        equal
          ? `So it measures ${answer}° too.`
          : `So it measures ${math(`180 - ${shown} = ${answer}`)} degrees.`,
      ],
    };
  },
});

export const allAngles = generator({
  id: 'all-angles',
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const degrees = pickSlant(rng);
    const given = rng.pick(ANGLES);
    const asked = rng
      .sample(
        ANGLES.filter((angle) => angle !== given),
        grade === 7 ? 4 : 5,
      )
      .toSorted((a, b) => a - b);
    return {
      prompt: [
        numbered(degrees),
        `The two lines with arrows are parallel. Angle ${given} measures ${sizeOf(given, degrees)}°. Fill in the other angles.`,
      ],
      caption: 'Angles in degrees',
      columns: ['Angle', 'Degrees'],
      rows: asked.map((angle) => [`angle ${angle}`, { answer: sizeOf(angle, degrees) }] as const),
      hints: [
        'There are only two sizes: four equal acute angles and four equal obtuse ones.',
        `An acute and an obtuse one together make 180°.`,
      ],
      steps: [
        `At one crossing, vertical angles are equal and neighbors make 180°: so there are ${sizeOf(given, degrees)}° and ${180 - sizeOf(given, degrees)}°.`,
        'At the other crossing it is the same, because corresponding angles at parallel lines are equal.',
        `So: ${asked.map((angle) => `angle ${angle} is ${sizeOf(angle, degrees)}°`).join(', ')}.`,
      ],
    };
  },
});
