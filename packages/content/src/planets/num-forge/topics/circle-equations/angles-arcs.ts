import { generator, math } from '@planets/practice';
import { lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { piTex, piText } from '../../pi.ts';

const deg = (degrees: number): string => math(`${degrees}^{\\circ}`);

export const inscribedAngle = generator({
  id: 'inscribed-angle',
  kind: 'numeric',
  difficulty: 2,
  make(rng) {
    const inscribed = rng.int(18, 80);
    const central = 2 * inscribed;
    const type = rng.pick(['toInscribed', 'toCentral', 'semicircle', 'same'] as const);
    const other = 90 - inscribed;
    if (type === 'semicircle' && inscribed !== 45)
      return {
        prompt: `AB is a diameter of a circle, and C is another point of the circle. The angle at A in the triangle ABC is ${deg(inscribed)}. How many degrees is the angle at **B**?`,
        answer: other,
        unit: '°',
        slips: slips(other, [
          [180 - inscribed, 'There is a third angle in the triangle: how large is the one at C?'],
          [inscribed, 'The two angles are equal only when C lies in the middle of the arc.'],
          [90, 'That is the angle at C, opposite the diameter.'],
        ]),
        hints: [
          'What do you know of an angle over a diameter?',
          'The angle at C is a right angle. What do the three angles add up to?',
        ],
        steps: [
          `The angle at C stands over a diameter, a central angle of ${deg(180)}. An inscribed angle is half of it: ${deg(90)}.`,
          `The other two angles add up to ${deg(90)}: ${math(`90^{\\circ} - ${inscribed}^{\\circ} = ${other}^{\\circ}`)}.`,
        ],
      };
    if (type === 'same')
      return {
        prompt: `A, B, C and D lie on a circle. C and D are on the same side of the chord AB. The angle ACB is ${deg(inscribed)}. How many degrees is the angle **ADB**?`,
        answer: inscribed,
        unit: '°',
        slips: slips(inscribed, [
          [central, 'That is the central angle over the same arc. D lies on the circle.'],
          [180 - inscribed, 'That would be so if D lay on the other side of the chord.'],
        ]),
        hints: [
          'Both angles stand over the same arc AB.',
          'Each of them is half of the same central angle.',
        ],
        steps: [
          `Both angles stand over the same arc, and each is half of the central angle over it, ${deg(central)}.`,
          `So they are equal: ${deg(inscribed)}.`,
        ],
      };
    const wantsCentral = type === 'toCentral';
    return {
      prompt: wantsCentral
        ? `An inscribed angle over an arc of a circle is ${deg(inscribed)}. How many degrees is the **central** angle over the same arc?`
        : `The central angle over an arc of a circle is ${deg(central)}. How many degrees is an **inscribed** angle over the same arc?`,
      answer: wantsCentral ? central : inscribed,
      unit: '°',
      slips: slips(
        wantsCentral ? central : inscribed,
        wantsCentral
          ? [
              [inscribed, 'They are not equal: the central angle is the larger one.'],
              [inscribed / 2, 'Turned around: the central angle is the larger one.'],
              [180 - inscribed, 'They do not have to make a straight line together.'],
            ]
          : [
              [central, 'They are not equal: the inscribed angle is the smaller one.'],
              [2 * central, 'Turned around: the inscribed angle is the smaller one.'],
              [180 - central, 'They do not have to make a straight line together.'],
            ],
      ),
      hints: [
        'One of them has its vertex at the center, the other one on the circle.',
        'The one at the center is nearer to the arc, so it is larger. How many times?',
      ],
      steps: [
        'Over the same arc the central angle is twice the inscribed angle.',
        wantsCentral
          ? `${math(`2 \\times ${inscribed}^{\\circ} = ${central}^{\\circ}`)}.`
          : `${math(`${central}^{\\circ} \\div 2 = ${inscribed}^{\\circ}`)}.`,
      ],
    };
  },
});

export const arcSector = generator({
  id: 'arc-sector',
  kind: 'expression',
  difficulty: 3,
  make(rng, grade) {
    const degrees = rng.pick(
      grade === 10 ? [30, 45, 60, 90, 120, 180] : [30, 40, 45, 60, 72, 80, 90, 120, 135, 150, 240],
    );
    const { top, bottom } = lowest(degrees, 360);
    const r = rng.int(1, 4) * (bottom % 2 === 0 ? bottom / 2 : bottom);
    const isArc = rng.chance(1, 2);
    const part = lowest(top * (isArc ? 2 * r : r * r), bottom);
    const whole = isArc ? 2 * r : r * r;
    const other = lowest(top * (isArc ? r * r : 2 * r), bottom);
    const half = lowest(top * r, bottom);
    return {
      prompt: `A circle has the radius ${r} cm. What is the ${isArc ? '**length of the arc**' : '**area of the sector**'} with a central angle of ${deg(degrees)}, in ${isArc ? 'cm' : 'cm²'}? Keep ${math('\\pi')} in your answer (type pi).`,
      answer: piText(part),
      form: 'exact' as const,
      slips: [
        {
          text: piText(other),
          why: isArc
            ? 'That is the area of the sector. The arc is a part of the circumference.'
            : 'That is the length of the arc. The sector is a part of the area.',
        },
        ...(isArc
          ? [{ text: piText(half), why: 'The circumference is 2 pi r: the 2 is missing.' }]
          : []),
        {
          text: piText({ top: whole, bottom: 1 }),
          why: `That is for the whole circle. The angle of ${degrees} degrees is only a part of it.`,
        },
      ].filter(
        ({ text }, at, all) =>
          text !== piText(part) && all.findIndex((one) => one.text === text) === at,
      ),
      hints: [
        `What part of the full turn of 360 degrees is the angle?`,
        isArc
          ? `The whole circumference is ${math('2 \\pi r')}.`
          : `The area of the whole circle is ${math('\\pi r^{2}')}.`,
      ],
      steps: [
        `The angle is ${math(`\\frac{${degrees}}{360} = \\frac{${top}}{${bottom}}`)} of a full turn, so it cuts out that part of the ${isArc ? 'circumference' : 'circle'}.`,
        `The whole ${isArc ? `circumference is ${math(`2 \\pi \\cdot ${r} = ${2 * r}\\pi`)}` : `area is ${math(`\\pi \\cdot ${r}^{2} = ${r * r}\\pi`)}`}, so it is ${math(`\\frac{${top}}{${bottom}} \\cdot ${whole}\\pi = ${piTex(part)}`)}.`,
      ],
    };
  },
});

export const lineMeets = generator({
  id: 'line-meets',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const r = rng.int(3, 9);
    const [h, k] = grade === 10 ? [0, 0] : [rng.int(-6, 6), rng.int(-6, 6)];
    const distance = rng.pick([rng.int(1, r - 1), r, r + rng.int(1, 4)]);
    const vertical = rng.chance(1, 2);
    const at = (vertical ? h : k) + distance * (rng.chance(1, 2) ? 1 : -1);
    const right = distance < r ? 2 : distance === r ? 1 : 0;
    const name = (count: number) => ['None', 'Exactly one', 'Exactly two'][count]!;
    const squares = `${h === 0 ? 'x^{2}' : `(x ${h < 0 ? '+' : '-'} ${Math.abs(h)})^{2}`} + ${k === 0 ? 'y^{2}' : `(y ${k < 0 ? '+' : '-'} ${Math.abs(k)})^{2}`}`;
    const why = `The line is ${distance} away from the center, and the radius is ${r}. Compare the two.`;
    return {
      prompt: `How many points does the line ${math(`${vertical ? 'x' : 'y'} = ${at}`)} have in common with the circle ${math(`${squares} = ${r * r}`)}?`,
      right: name(right),
      wrong: mistakes(name(right), [
        ...[0, 1, 2].map((count) => [name(count), why] as const),
        ['More than two', 'A straight line and a circle never meet in more than two points.'],
      ]),
      hints: [
        'Where is the center, and how large is the radius?',
        `How far is the ${vertical ? 'vertical' : 'horizontal'} line from the center? Compare that with the radius.`,
      ],
      steps: [
        `The center is ${math(`(${h}, ${k})`)} and the radius is ${r}. The line is ${math(`|${at} - ${(vertical ? h : k) < 0 ? `(${vertical ? h : k})` : vertical ? h : k}| = ${distance}`)} away from the center.`,
        {
          0: 'That is more than the radius, so the line misses the circle.',
          1: 'That is exactly the radius, so the line touches the circle: it is a tangent.',
          2: 'That is less than the radius, so the line cuts the circle twice.',
        }[right],
      ],
    };
  },
});
