import { figure, generator, math } from '@planets/practice';
import { triangles } from '../../../../authoring/diagrams/triangle.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { decimal } from '../../decimal.ts';
import { distinct } from '../../distinct.ts';
import { fraction, fractionTex, lowest } from '../../fraction.ts';
import { groupedTex } from '../../grouped-tex.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { axes } from '../../graph.ts';
import { pickFactor, pickSides, times } from './shapes.ts';

export const scaleFactor = generator({
  id: 'scale-factor',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const factor = pickFactor(rng, grade);
    const [wide, high] = rng.sample([2, 3, 4, 5, 6, 7], 2).map((one) => one * factor.bottom) as [
      number,
      number,
    ];
    const [newWide, newHigh] = [times(wide, factor), times(high, factor)];
    const mixed = lowest(newHigh, wide);
    const thing = rng.pick(['photo', 'drawing', 'poster', 'logo', 'flag']);
    return {
      prompt: `A ${thing} ${wide} cm wide and ${high} cm high is enlarged without changing its shape. Now it is ${newWide} cm wide and ${newHigh} cm high. What is the scale factor?`,
      right: fraction(factor.top, factor.bottom),
      wrong: mistakes(
        fractionTex(factor.top, factor.bottom),
        [
          [
            fractionTex(factor.bottom, factor.top),
            'Turned over: that factor takes the new size back to the old one. Enlarging needs a factor above 1.',
          ],
          [
            fractionTex(newWide - wide, 1),
            'Not yet: you subtracted. A scale factor multiplies, so divide new by old.',
          ],
          [
            fractionTex(mixed.top, mixed.bottom),
            'Not yet: that compares the new height with the old width. Compare width with width.',
          ],
          [
            fractionTex(factor.top + 1, factor.bottom),
            `Test it: multiply the old width of ${wide} cm by it. Do you get ${newWide} cm?`,
          ],
          [
            fractionTex(newWide, 1),
            'That is the new width. The factor says how many times as wide it is as before.',
          ],
          [
            fractionTex(factor.top + factor.bottom, factor.bottom),
            `Test it: multiply the old width of ${wide} cm by it. Do you get ${newWide} cm?`,
          ],
        ],
        math,
      ),
      hints: [
        'By what is the old width multiplied to give the new width?',
        'Divide the new length by the old length, in simplest form.',
      ],
      steps: [
        `New over old, because old times factor is new: ${math(`\\frac{${newWide}}{${wide}} = ${fractionTex(factor.top, factor.bottom)}`)}.`,
        `The heights give the same: ${math(`\\frac{${newHigh}}{${high}} = ${fractionTex(factor.top, factor.bottom)}`)}. So the shape stays the same.`,
      ],
    };
  },
});

export const matchModel = generator({
  id: 'match-model',
  kind: 'match',
  difficulty: 1,
  make(rng, grade) {
    const scale = rng.pick(grade === 8 ? [50, 100, 200] : [20, 50, 200, 250]);
    const thing = rng.pick(['bridge', 'ship', 'station', 'playground', 'garden']);
    const four = distinct(4, () => rng.int(2, 24));
    const real = (cm: number) => `${decimal(cm * scale, 2)} m`;
    return {
      prompt: `A model of a ${thing} is built at the scale ${math(`1 : ${scale}`)}. Match each length in the model with the real length.`,
      pairs: four.map((cm) => [`${cm} cm`, real(cm)]),
      hints: [
        `1 cm in the model stands for ${scale} cm in reality.`,
        'How many centimeters make one meter?',
      ],
      steps: [
        `1 cm in the model is ${scale} cm in reality, that is ${real(1)}.`,
        ...four.map(
          (cm) =>
            `${cm} cm: ${math(`${cm} \\times ${scale} = ${cm * scale}`)} cm, that is ${real(cm)}.`,
        ),
      ],
    };
  },
});

const cm = (value: number): string => `${value} cm`;

export const missingSide = generator({
  id: 'missing-side',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const factor = pickFactor(rng, grade);
    const sides = pickSides(rng, factor.bottom, 9);
    const [ab, bc] = sides;
    const [de, ef] = [times(ab, factor), times(bc, factor)];
    const back = grade > 8 && rng.chance(1, 2);
    const answer = back ? bc : ef;
    return {
      prompt: [
        figure(
          triangles([
            {
              corners: ['A', 'B', 'C'],
              sides,
              labels: [cm(ab), back ? '?' : cm(bc), ''],
            },
            {
              corners: ['D', 'E', 'F'],
              sides: [de, ef, times(sides[2], factor)],
              labels: [cm(de), back ? cm(ef) : '?', ''],
            },
          ]),
        ),
        `The triangles ABC and DEF are similar: A matches D, B matches E and C matches F. AB is ${ab} cm, DE is ${de} cm and ${back ? `EF is ${ef} cm` : `BC is ${bc} cm`}. How long is **${back ? 'BC' : 'EF'}**?`,
      ],
      answer,
      unit: 'cm',
      slips: slips(answer, [
        [
          back ? ef - (de - ab) : bc + (de - ab),
          'You added the same length to each side. Similar shapes have sides multiplied by the same factor.',
        ],
        [back ? ef : bc, 'That would make the two sides equal, but the triangles differ in size.'],
      ]),
      hints: [
        'Which sides match? AB goes with DE, and BC with EF.',
        `By what is AB multiplied to give DE? The same factor leads from BC to EF.`,
      ],
      steps: [
        `The sides AB and DE match, so the factor is ${math(`\\frac{${de}}{${ab}} = ${fractionTex(factor.top, factor.bottom)}`)}.`,
        back
          ? `It leads from BC to EF, so going back we divide by it: ${math(`${ef} \\div ${fractionTex(factor.top, factor.bottom)} = ${bc}`)} cm.`
          : `The same factor leads from BC to EF: ${math(`${bc} \\times ${fractionTex(factor.top, factor.bottom)} = ${ef}`)} cm.`,
      ],
    };
  },
});

export const dilate = generator({
  id: 'dilate',
  kind: 'point',
  difficulty: 2,
  make(rng, grade) {
    const size = 10;
    const halves = grade > 8 && rng.chance(1, 2);
    const [top, bottom] = halves
      ? rng.pick([
          [1, 2],
          [3, 2],
          [1, 3],
        ] as const)
      : [rng.int(2, 3), 1];
    const most = Math.floor((size * bottom) / (Math.max(top, bottom) * bottom));
    for (;;) {
      const [i, j] = [rng.int(-most, most), rng.int(-most, most)];
      if (i === 0 || j === 0 || Math.abs(i) === Math.abs(j)) continue;
      const [x, y] = [i * bottom, j * bottom];
      const image = [i * top, j * top] as const;
      const factor = fractionTex(top, bottom);
      const wrong = [
        {
          at: [image[0], y] as const,
          why: 'Only x was multiplied. The distance from the center grows in both directions.',
        },
        { at: [-image[0], -image[1]] as const, why: 'That lies on the other side of the center.' },
        { at: [image[1], image[0]] as const, why: 'x and y changed places.' },
      ];
      return {
        prompt: `The point P is dilated from the origin by the scale factor ${math(factor)}. Place its image.`,
        grid: { ...axes(size), points: [{ x, y, label: 'P' }] },
        answer: image,
        slips: wrong,
        hints: [
          `The origin stays where it is. The image lies on the ray from the origin through P.`,
          `The image is ${math(factor)} times as far from the origin as P, to the right or left and up or down.`,
        ],
        steps: [
          `P is ${math(`(${x}, ${y})`)}. From the origin as center a dilation multiplies both coordinates by the factor, because both distances change in the same ratio.`,
          `${math(`${factor} \\times ${x < 0 ? `(${x})` : x} = ${image[0]}`)} and ${math(`${factor} \\times ${y < 0 ? `(${y})` : y} = ${image[1]}`)}: the image is ${math(`(${image[0]}, ${image[1]})`)}.`,
        ],
      };
    }
  },
});

export const mapScale = generator({
  id: 'map-scale',
  version: 2,
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const scale = rng.pick([10_000, 20_000, 25_000, 50_000, 100_000, 200_000]);
    const length = rng.int(3, 14);
    const real = length * scale;
    const km = decimal(real, 5);
    const what = rng.pick([
      'a hiking trail',
      'a river',
      'the way between two villages',
      'a lake shore',
    ]);
    if (grade > 8 && rng.chance(1, 2)) {
      return {
        prompt: `A map has the scale 1 : ${grouped(scale)}. In reality ${what} is ${km} km long. How many centimeters long is it on the map?`,
        answer: length,
        unit: 'cm',
        slips: [
          { value: length * 10, why: 'Check the units: 1 km is 100,000 cm.' },
          { value: decimal(length, 1), why: 'Check the units: 1 km is 100,000 cm.' },
        ],
        hints: [
          'Write the real length in centimeters. How many centimeters are in a kilometer?',
          `Everything on the map is ${grouped(scale)} times smaller than in reality.`,
        ],
        steps: [
          `1 km is 100,000 cm, so ${km} km are ${grouped(real)} cm.`,
          `The map shows it ${grouped(scale)} times smaller: ${math(`${groupedTex(real)} \\div ${groupedTex(scale)} = ${length}`)} cm.`,
        ],
      };
    }
    return {
      prompt: `On a map with the scale 1 : ${grouped(scale)} ${what} is ${length} cm long. How many kilometers is that in reality?`,
      answer: km,
      unit: 'km',
      slips: [
        {
          value: decimal(real * 10, 5),
          why: 'Check the units: 1 km is 100,000 cm, not 10,000 cm.',
        },
        {
          value: decimal(real, 3),
          why: 'Check the units: 1 km is 100,000 cm, not 1,000 cm.',
        },
        {
          value: String(real),
          why: 'That is the length in centimeters. The question asks for kilometers.',
        },
        {
          value: decimal(real, 2),
          why: 'That is the length in meters. The question asks for kilometers.',
        },
      ],
      hints: [
        `1 cm on the map stands for ${grouped(scale)} cm in reality.`,
        'There are 100 cm in a meter and 1,000 m in a kilometer.',
      ],
      steps: [
        `In reality it is ${math(`${length} \\times ${groupedTex(scale)} = ${groupedTex(real)}`)} cm long.`,
        `100,000 cm make 1 km, so divide by 100,000: ${km} km.`,
      ],
    };
  },
});

const TALL = ['tree', 'flagpole', 'lighthouse', 'church tower', 'wind turbine'] as const;

export const shadow = generator({
  id: 'shadow',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const pole = rng.int(2, 5);
    const shorter = grade > 8 && pole > 3 && rng.chance(1, 2);
    const own = pole + (shorter ? -rng.int(1, pole - 2) : rng.int(1, 4));
    const factor = rng.int(4, 12);
    const [tall, long] = [pole * factor, own * factor];
    const thing = rng.pick(TALL);
    return {
      prompt: `A pole ${pole} m high throws a shadow ${own} m long. At the same moment the shadow of a ${thing} is ${long} m long. How high is the ${thing}?`,
      answer: tall,
      unit: 'm',
      slips: slips(tall, [
        [
          long - (own - pole),
          'You subtracted the same length. The triangles are similar: the sides have the same ratio.',
        ],
        [
          long,
          `That is the length of the shadow. The pole does not have the length of its shadow either.`,
        ],
        [factor, 'That is the scale factor. Multiply the height of the pole by it.'],
      ]),
      hints: [
        'The sun stands equally high for both, so the two triangles of height and shadow are similar.',
        'How many times as long is the second shadow?',
      ],
      steps: [
        `The rays of the sun are parallel, so both triangles have the same angles: they are similar.`,
        `The shadow is ${math(`${long} \\div ${own} = ${factor}`)} times as long, so the height is ${factor} times as great too: ${math(`${pole} \\times ${factor} = ${tall}`)} m.`,
      ],
    };
  },
});
