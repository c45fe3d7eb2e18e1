import { generator, math } from '@planets/practice';
import { lowest } from '../../fraction.ts';
import { groupedTex } from '../../grouped-tex.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { piTex, piText } from '../../pi.ts';

const TRIPLES = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [6, 8, 10],
  [7, 24, 25],
  [9, 12, 15],
] as const;

export const coneSurface = generator({
  id: 'cone-surface',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const [a, b, s] = rng.pick(TRIPLES.slice(0, grade === 9 ? 4 : 6));
    const [r, h] = rng.chance(1, 2) ? [a, b] : [b, a];
    const front = math('\\pi');
    return {
      prompt: `A cone has a radius of ${r} cm and a height of ${h} cm.`,
      parts: [
        {
          prompt: 'How long is its slant height, in cm?',
          answer: s,
          unit: 'cm',
          slips: slips(s, [
            [r + h, 'The lengths are not added. Square, add, and take the root.'],
            [s * s, 'That is its square. Take the root.'],
          ]),
        },
        {
          prompt: `The curved side has the area ${math('\\pi r s')}, where ${math('s')} is the slant height. Which number stands in front of ${front}?`,
          answer: r * s,
          follows: `${r} * a`,
          slips: slips(r * s, [
            [r * h, 'The curved side goes with the slant height, not with the height.'],
          ]),
        },
        {
          prompt: `The base belongs to the surface too. Which number stands in front of ${front} for the **whole** surface?`,
          answer: r * s + r * r,
          follows: `b + ${r * r}`,
          slips: slips(r * s + r * r, [
            [r * s + 2 * r * r, 'A cone has one base only.'],
            [r * r, 'That is the base alone.'],
          ]),
        },
      ],
      hints: [
        'Radius, height and slant height form a right triangle. Where is the right angle?',
        `The base is a circle with the area ${math('\\pi r^{2}')}.`,
      ],
      steps: [
        `The slant height is the hypotenuse over radius and height: ${math(`\\sqrt{${r}^{2} + ${h}^{2}} = \\sqrt{${s * s}} = ${s}`)} cm.`,
        `Curved side: ${math(`\\pi \\cdot ${r} \\cdot ${s} = ${r * s}\\pi`)}.`,
        `With the base ${math(`\\pi \\cdot ${r}^{2} = ${r * r}\\pi`)} it is ${math(`${r * s}\\pi + ${r * r}\\pi = ${r * s + r * r}\\pi`)} cm².`,
      ],
    };
  },
});

export const pouring = generator({
  id: 'pouring',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const r = rng.int(2, grade === 9 ? 5 : 8);
    const times = rng.int(2, 3);
    const h = rng.int(3, 9);
    const type = rng.pick(
      grade === 9 ? (['cones', 'wider'] as const) : (['cones', 'sphere', 'wider'] as const),
    );
    if (type === 'cones') {
      const k = rng.int(2, 4);
      const answer = 3 * times * times * k;
      return {
        prompt: `A paper cup is a cone with a radius of ${r} cm and a height of ${h} cm. A jug is a cylinder with a radius of ${times * r} cm and a height of ${k * h} cm. How many full cups fill the jug?`,
        answer,
        slips: slips(answer, [
          [
            times * times * k,
            'That would be right for cups that are cylinders. A cone holds a third.',
          ],
          [3 * times * k, `The radius is ${times} times as large, and it is squared.`],
          [3 * k, 'The jug is wider too.'],
        ]),
        hints: [
          'First think of a cylinder as wide and as high as the cup. How many cups fill that?',
          'How many times as large is the base of the jug? And how many times as high is it?',
        ],
        steps: [
          `The cup holds ${math(`\\frac{1}{3} \\pi \\cdot ${r}^{2} \\cdot ${h} = ${piTex(lowest(r * r * h, 3))}`)} cm³, the jug ${math(`\\pi \\cdot ${times * r}^{2} \\cdot ${k * h} = ${times * times * r * r * k * h}\\pi`)} cm³.`,
          `Divide: ${math(
            `${times * times * r * r * k * h} \\div ${piTex(lowest(r * r * h, 3))
              .replace('\\pi', '')
              .replace('{}', '{1}')} = ${answer}`,
          )}.`,
        ],
      };
    }
    if (type === 'sphere') {
      const radius = 3 * rng.int(1, 3);
      const wide = rng.pick([1, 2, 3].filter((one) => (4 * radius ** 3) % (3 * one * one) === 0));
      const answer = (4 * radius ** 3) / (3 * wide * wide);
      return {
        prompt: `A metal ball with a radius of ${radius} cm is melted and cast into a cylinder with a radius of ${wide} cm. How long is the cylinder?`,
        answer,
        unit: 'cm',
        slips: slips(answer, [
          [
            (4 * radius * radius) / (wide * wide),
            'That uses the surface of the ball. The volume stays the same.',
          ],
          [radius ** 3 / (wide * wide), 'The volume of a ball has the factor four thirds.'],
        ]).filter(({ value }) => Number.isInteger(value)),
        hints: [
          'Melting changes the shape. What stays the same?',
          'Set the two volumes equal and solve for the length.',
        ],
        steps: [
          `The volume stays the same: ${math(`\\frac{4}{3} \\pi \\cdot ${radius}^{3} = ${(4 * radius ** 3) / 3}\\pi`)} cm³.`,
          `The cylinder has ${math(`\\pi \\cdot ${wide}^{2} \\cdot h = ${wide * wide}\\pi h`)}, so ${math(`h = ${(4 * radius ** 3) / 3} \\div ${wide * wide} = ${answer}`)} cm.`,
        ],
      };
    }
    const full = h * times * times;
    return {
      prompt: `A tall tube, a cylinder with a radius of ${r} cm, is filled ${full} cm high with water. The water is poured into a bowl that is a cylinder with a radius of ${times * r} cm. How high does it stand there?`,
      answer: h,
      unit: 'cm',
      slips: slips(h, [
        [
          full / times,
          `The radius is ${times} times as large, but the base is ${times * times} times as large.`,
        ],
        [full, 'The bowl is wider, so the water stands lower.'],
      ]).filter(({ value }) => Number.isInteger(value)),
      hints: [
        'The amount of water stays the same.',
        'How many times as large is the base of the bowl?',
      ],
      steps: [
        `The water has the volume ${math(`\\pi \\cdot ${r}^{2} \\cdot ${full} = ${r * r * full}\\pi`)} cm³, and keeps it.`,
        `The bowl has the base ${math(`\\pi \\cdot ${times * r}^{2} = ${times * times * r * r}\\pi`)} cm², so the water stands ${math(`${r * r * full} \\div ${times * times * r * r} = ${h}`)} cm high.`,
      ],
    };
  },
});

export const liters = generator({
  id: 'liters',
  version: 2,
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const diameter = rng.int(2, grade === 9 ? 6 : 12) * 20;
    const h = rng.int(4, 20) * 10;
    const r = diameter / 2;
    const exact = (Math.PI * r * r * h) / 1000;
    const round = (value: number) => `about ${Math.round(value).toLocaleString('en-US')} liters`;
    const what = rng.pick(['rain barrel', 'water tank', 'round pool', 'milk tank']);
    return {
      prompt: `A ${what} is a cylinder. It is ${diameter} cm wide and ${h} cm high inside. How many liters does it hold? (1 liter is 1,000 cm³.)`,
      right: round(exact),
      wrong: mistakes(round(exact), [
        [round(4 * exact), `The ${diameter} cm are the diameter. The radius is half of it.`],
        [
          round((2 * Math.PI * r * h) / 1000),
          'That is the area of the curved side. For the volume the base is needed.',
        ],
        [round(exact / 3), 'A third belongs to a cone.'],
        [round(exact * 10), 'Check the units: 1,000 cm³ make a liter.'],
      ]),
      hints: [
        'How large is the radius?',
        'Work out the volume in cm³ first. Then change it into liters.',
      ],
      steps: [
        `The radius is ${r} cm, so the volume is ${math(`\\pi \\cdot ${r}^{2} \\cdot ${h} \\approx ${groupedTex(Math.round(exact * 1000))}`)} cm³.`,
        `1,000 cm³ make a liter, so divide by 1,000: ${round(exact)}.`,
      ],
    };
  },
});

export const composed = generator({
  id: 'composed',
  kind: 'expression',
  difficulty: 5,
  make(rng, grade) {
    const r = 3 * rng.int(1, grade === 9 ? 2 : 3);
    const h = rng.int(2, 5) * 3;
    const onCone = rng.chance(1, 2);
    const half = (2 * r ** 3) / 3;
    const rest = onCone ? (r * r * h) / 3 : r * r * h;
    const right = half + rest;
    return {
      prompt: onCone
        ? `A toy top is a cone with a half sphere on its base. Both have a radius of ${r} cm, and the cone is ${h} cm high. What is the volume, in cm³? Keep ${math('\\pi')} in your answer (type pi).`
        : `A silo is a cylinder with a half sphere as its roof. Both have a radius of ${r} m, and the cylinder is ${h} m high. What is the volume, in m³? Keep ${math('\\pi')} in your answer (type pi).`,
      answer: piText({ top: right, bottom: 1 }),
      form: 'exact' as const,
      slips: [
        {
          text: piText({ top: 2 * half + rest, bottom: 1 }),
          why: 'That has a whole sphere. It is only a half.',
        },
        { text: piText({ top: rest, bottom: 1 }), why: 'The half sphere is missing.' },
        ...(onCone
          ? [
              {
                text: piText({ top: half + 3 * rest, bottom: 1 }),
                why: 'A cone is a third of the cylinder around it.',
              },
            ]
          : []),
      ],
      hints: [
        'Take it apart: which two solids are put together?',
        'A half sphere has half of the volume of a sphere.',
      ],
      steps: [
        `Half sphere: ${math(`\\frac{1}{2} \\cdot \\frac{4}{3} \\pi \\cdot ${r}^{3} = ${half}\\pi`)}.`,
        onCone
          ? `Cone: ${math(`\\frac{1}{3} \\pi \\cdot ${r}^{2} \\cdot ${h} = ${rest}\\pi`)}.`
          : `Cylinder: ${math(`\\pi \\cdot ${r}^{2} \\cdot ${h} = ${rest}\\pi`)}.`,
        `Together: ${math(`${half}\\pi + ${rest}\\pi = ${right}\\pi`)}.`,
      ],
    };
  },
});
