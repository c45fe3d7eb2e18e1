import { generator, math } from '@planets/practice';
import { fraction, lowest } from '../../fraction.ts';
import { decimal } from '../../decimal.ts';
import { pickTriple } from '../angles-triangles/pythagoras.ts';

const NAMES = ['sine', 'cosine', 'tangent'] as const;
type Name = (typeof NAMES)[number];
const SYMBOL: Readonly<Record<Name, string>> = { sine: '\\sin', cosine: '\\cos', tangent: '\\tan' };
const RULE: Readonly<Record<Name, string>> = {
  sine: 'The sine is the opposite side over the hypotenuse.',
  cosine: 'The cosine is the adjacent side over the hypotenuse.',
  tangent: 'The tangent is the opposite side over the adjacent side.',
};

const over = (top: number, bottom: number): string => {
  const value = lowest(top, bottom);
  return fraction(value.top, value.bottom);
};

export const ratioChoose = generator({
  id: 'ratio-choose',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const [a, b, c] = pickTriple(rng, grade);
    const [opposite, adjacent] = rng.chance(1, 2) ? [a, b] : [b, a];
    const name = rng.pick(NAMES);
    const all = {
      sine: over(opposite, c),
      cosine: over(adjacent, c),
      tangent: over(opposite, adjacent),
    };
    const upside = {
      sine: over(c, opposite),
      cosine: over(c, adjacent),
      tangent: over(adjacent, opposite),
    }[name];
    const others = NAMES.filter((other) => other !== name);
    return {
      prompt: `In a right triangle the side opposite the angle ${math('A')} is ${opposite} cm, the other leg is ${adjacent} cm and the hypotenuse is ${c} cm. What is ${math(`${SYMBOL[name]} A`)}?`,
      right: all[name],
      wrong: [
        ...others.map((other) => ({
          text: all[other],
          why: `That is the ${other}. ${RULE[name]}`,
        })),
        { text: upside, why: `Turned over. ${RULE[name]}` },
      ],
      hints: [
        'Name the three sides as seen from A: opposite, adjacent, hypotenuse.',
        `Which two of the sides does the ${name} compare?`,
      ],
      steps: [
        `Seen from A, ${opposite} cm is opposite, ${adjacent} cm is adjacent and ${c} cm is the hypotenuse.`,
        `${RULE[name]} So ${math(`${SYMBOL[name]} A`)} is ${all[name]}.`,
      ],
    };
  },
});

/** Sine and cosine of some angles in ten-thousandths, and tangent too. */
const TABLE: Readonly<Record<number, Readonly<Record<Name, number>>>> = {
  20: { sine: 3420, cosine: 9397, tangent: 3640 },
  25: { sine: 4226, cosine: 9063, tangent: 4663 },
  35: { sine: 5736, cosine: 8192, tangent: 7002 },
  40: { sine: 6428, cosine: 7660, tangent: 8391 },
  50: { sine: 7660, cosine: 6428, tangent: 11918 },
  55: { sine: 8192, cosine: 5736, tangent: 14281 },
  65: { sine: 9063, cosine: 4226, tangent: 21445 },
  70: { sine: 9397, cosine: 3420, tangent: 27475 },
};

/** Rounds a positive number of ten-thousandths to tenths. */
const toTenths = (scaled: number): number => Math.floor((scaled + 500) / 1000);

export const sideLength = generator({
  id: 'side-length',
  kind: 'numeric',
  difficulty: 4,
  make(rng) {
    const angle = Number(rng.pick(Object.keys(TABLE)));
    const name = rng.pick(NAMES);
    const known = rng.int(5, 40);
    const value = TABLE[angle]![name];
    const answer = decimal(toTenths(value * known), 1);
    const given = name === 'tangent' ? 'adjacent leg' : 'hypotenuse';
    const wanted = name === 'cosine' ? 'adjacent' : 'opposite';
    const other: Name = name === 'sine' ? 'cosine' : 'sine';
    const slip = decimal(toTenths(TABLE[angle]![other] * known), 1);
    return {
      prompt: `In a right triangle an angle is ${math(`${angle}^{\\circ}`)} and the ${given} is ${known} cm long. How long is the leg ${wanted} to that angle? Use ${math(`${SYMBOL[name]} ${angle}^{\\circ} \\approx ${decimal(value, 4)}`)} and round to one decimal.`,
      answer,
      unit: 'cm',
      tolerance: '0.05',
      slips: [
        ...(slip === answer ? [] : [{ value: slip, why: `That uses the ${other}. ${RULE[name]}` }]),
        { value: String(known), why: `That is the ${given} itself.` },
      ],
      hints: [
        `Seen from the angle: which side is given, and which is asked for?`,
        `${RULE[name]} Which of them do you know?`,
      ],
      steps: [
        `${RULE[name]} Here ${math(`${SYMBOL[name]} ${angle}^{\\circ} = \\frac{s}{${known}}`)}.`,
        `Multiply by ${known}, to have the side alone: ${math(`s \\approx ${known} \\times ${decimal(value, 4)} \\approx ${answer}`)} cm.`,
      ],
    };
  },
});

export const matchRatioNames = generator({
  id: 'match-ratios',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const [a, b, c] = pickTriple(rng, grade);
    return {
      prompt: `A right triangle has the legs ${a} cm and ${b} cm and the hypotenuse ${c} cm. The angle ${math('A')} lies opposite the side of ${a} cm, the angle ${math('B')} opposite the side of ${b} cm. Match each ratio with its value.`,
      pairs: [
        [math('\\sin A'), over(a, c)],
        [math('\\sin B'), over(b, c)],
        [math('\\tan A'), over(a, b)],
        [math('\\tan B'), over(b, a)],
      ] as const,
      hints: [
        'Sine: opposite over hypotenuse. Tangent: opposite over adjacent.',
        'The side opposite one angle is adjacent to the other.',
      ],
      steps: [
        `For A the opposite side is ${a} and the adjacent one ${b}: sine ${over(a, c)}, tangent ${over(a, b)}.`,
        `For B they change places: sine ${over(b, c)}, tangent ${over(b, a)}.`,
      ],
    };
  },
});
