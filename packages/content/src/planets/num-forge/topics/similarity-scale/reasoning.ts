import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { fractionTex } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { pickFactor, pickSides, times, type Sides } from './shapes.ts';

const named = (sides: Sides): string => `${sides[0]} cm, ${sides[1]} cm, ${sides[2]} cm`;

const sorted = (sides: Sides): Sides => sides.toSorted((a, b) => a - b) as unknown as Sides;

const areSimilar = (one: Sides, other: Sides): boolean => {
  const [a, b] = [sorted(one), sorted(other)];
  return a[0] * b[1] === a[1] * b[0] && a[0] * b[2] === a[2] * b[0];
};

const isTriangle = (sides: Sides): boolean => {
  const [a, b, c] = sorted(sides);
  return a > 0 && a + b > c;
};

export const pickSimilar = generator({
  id: 'pick-similar',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const sides = sorted(pickSides(rng, 2, 8));
    const [a, b, c] = sides;
    const scaled = (top: number, bottom: number): Sides => [
      (a * top) / bottom,
      (b * top) / bottom,
      (c * top) / bottom,
    ];
    const factors =
      grade === 8
        ? [
            [2, 1],
            [3, 1],
            [1, 2],
          ]
        : [
            [3, 2],
            [1, 2],
            [5, 2],
            [2, 1],
          ];
    const right = rng.sample(factors, rng.int(1, 2)).map(([top, bottom]) => scaled(top!, bottom!));
    const wrong = distinct(
      5 - right.length,
      (): Sides => {
        const add = rng.int(1, 6);
        for (;;) {
          const drawn = rng.pick<Sides>([
            [a + add, b + add, c + add],
            [2 * a, 2 * b, 2 * c + rng.pick([-2, 2])],
            [2 * a, 2 * b + rng.pick([-2, 2]), 2 * c],
            [3 * a, 2 * b, 3 * c],
            [a + 2, b + 2, c + 2],
          ]);
          if (isTriangle(drawn) && !areSimilar(drawn, sides)) return drawn;
        }
      },
      named,
    );
    return {
      prompt: `A triangle has the sides ${named(sides)}. Pick **every** triangle that is similar to it.`,
      right: right.map(named),
      wrong: wrong.map(named),
      hints: [
        'In similar triangles matching sides are multiplied by one and the same factor.',
        'Divide shortest by shortest, middle by middle and longest by longest. Are the three results equal?',
      ],
      steps: [
        ...right.map(
          (one) =>
            `${named(one)}: each side is ${math(fractionTex(...reduced(one[0], a)))} times as long, so it is similar.`,
        ),
        ...wrong.map((one) => {
          const [p, q, r] = sorted(one);
          return `${named(one)}: ${math(`\\frac{${p}}{${a}}`)}, ${math(`\\frac{${q}}{${b}}`)} and ${math(`\\frac{${r}}{${c}}`)} are not all equal, so it is not similar.`;
        }),
      ],
    };
  },
});

function reduced(top: number, bottom: number): [number, number] {
  for (let by = Math.min(top, bottom); by > 1; by -= 1)
    if (top % by === 0 && bottom % by === 0) return [top / by, bottom / by];
  return [top, bottom];
}

const ANSWERS = {
  angles: 'Similar: two pairs of angles are equal',
  sides: 'Similar: all three pairs of sides have the same ratio',
  between: 'Similar: two pairs of sides have the same ratio, and the angles between them are equal',
  not: 'Not similar',
} as const;
type Answer = keyof typeof ANSWERS;

/** What is known about two triangles, and what follows from it. */
function pickCase(rng: Rng, grade: number) {
  const answer = rng.pick(['angles', 'sides', 'between', 'not'] as const);
  const factor = pickFactor(rng, grade);
  const sides = pickSides(rng, factor.bottom, 9);
  const large = sides.map((side) => times(side, factor)) as unknown as Sides;
  const angle = rng.int(5, 15) * 5;
  const [p, q] = [rng.int(6, 14) * 5, rng.int(4, 8) * 5 + 2];
  const third = 180 - p - q;
  const deg = (value: number) => `${value}°`;
  if (answer === 'angles')
    return {
      answer,
      first: `angles of ${deg(p)} and ${deg(q)}`,
      second: `angles of ${deg(q)} and ${deg(third)}`,
      why: `The third angle of the first triangle is ${math(`180^{\\circ} - ${p}^{\\circ} - ${q}^{\\circ} = ${third}^{\\circ}`)}. So both have the angles ${deg(q)} and ${deg(third)}, and that fixes the shape.`,
    };
  if (answer === 'sides')
    return {
      answer,
      first: `sides of ${named(sides)}`,
      second: `sides of ${named(large)}`,
      why: `All three ratios are ${math(fractionTex(factor.top, factor.bottom))}: ${sides.map((side, at) => math(`\\frac{${large[at]}}{${side}}`)).join(', ')}.`,
    };
  if (answer === 'between')
    return {
      answer,
      first: `sides of ${sides[0]} cm and ${sides[1]} cm with an angle of ${deg(angle)} between them`,
      second: `sides of ${large[0]} cm and ${large[1]} cm with an angle of ${deg(angle)} between them`,
      why: `Both pairs of sides have the ratio ${math(fractionTex(factor.top, factor.bottom))}, and the angle between them is ${deg(angle)} in both triangles.`,
    };
  const kind = rng.int(1, 3);
  if (kind === 1) {
    const wider = angle + rng.pick([5, 10, 15]);
    return {
      answer,
      first: `sides of ${sides[0]} cm and ${sides[1]} cm with an angle of ${deg(angle)} between them`,
      second: `sides of ${large[0]} cm and ${large[1]} cm with an angle of ${deg(wider)} between them`,
      why: `Both pairs of sides have the ratio ${math(fractionTex(factor.top, factor.bottom))}, but the angle between them is ${deg(angle)} in one and ${deg(wider)} in the other.`,
    };
  }
  if (kind === 2) {
    const more = rng.int(2, 6);
    const longer: Sides = [sides[0] + more, sides[1] + more, sides[2] + more];
    return {
      answer,
      first: `sides of ${named(sides)}`,
      second: `sides of ${named(longer)}`,
      why: `Each side is ${more} cm longer, but that does not make the ratios equal: ${sides.map((side, at) => math(`\\frac{${longer[at]}}{${side}}`)).join(', ')}.`,
    };
  }
  const off = third + (third > 90 ? -4 : 4);
  return {
    answer,
    first: `angles of ${deg(p)} and ${deg(q)}`,
    second: `angles of ${deg(q)} and ${deg(off)}`,
    why: `The third angle of the first triangle is ${math(`180^{\\circ} - ${p}^{\\circ} - ${q}^{\\circ} = ${third}^{\\circ}`)}, and the second triangle has ${deg(q)}, ${deg(off)} and ${deg(180 - q - off)}. The angles differ.`,
  };
}

export const criterion = generator({
  id: 'criterion',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { answer, first, second, why } = pickCase(rng, grade);
    const knowsSides = first.startsWith('sides');
    const whys: Record<Answer, string> = {
      angles: knowsSides
        ? 'Not yet: at most one pair of angles is known here. Look at the sides.'
        : 'Not yet: work out the third angle of the first triangle. Do two angles agree?',
      sides: knowsSides
        ? 'Not yet: divide each side by the matching one. Are there three ratios, and are they equal?'
        : 'Not yet: nothing is said about the sides.',
      between: first.includes('between')
        ? 'Not yet: the sides have equal ratios, but are the two angles equal?'
        : 'Not yet: no angle between two known sides is given.',
      not: {
        angles: 'Not yet: work out the third angle. Then two pairs of angles agree.',
        sides: 'Not yet: divide each side by the matching one. The ratios are equal.',
        between:
          'Not yet: the ratios of the two sides are equal, and so is the angle between them.',
        not: '',
      }[answer],
    };
    return {
      prompt: `One triangle has ${first}. Another one has ${second}. What can you say for certain?`,
      right: ANSWERS[answer],
      wrong: (Object.keys(ANSWERS) as Answer[])
        .filter((other) => other !== answer)
        .map((other) => ({ text: ANSWERS[other], why: whys[other] })),
      hints: [
        'Similar means the same shape: equal angles, and sides in one ratio.',
        knowsSides
          ? 'Divide the matching sides, shortest by shortest and so on.'
          : 'The angles of a triangle add up to 180 degrees. What is the third angle?',
      ],
      steps: [why, `${ANSWERS[answer]}.`],
    };
  },
});

export const areaFactor = generator({
  id: 'area-factor',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const k = rng.int(2, grade === 8 ? 4 : 5);
    const solid = grade > 8 && rng.chance(1, 2);
    const power = solid ? 3 : 2;
    const small = rng.int(3, 12);
    const large = small * k ** power;
    const [unit, what, thing] = solid
      ? (['cm³', 'volume', rng.pick(['jug', 'statue', 'candle', 'box'])] as const)
      : (['cm²', 'area', rng.pick(['logo', 'sticker', 'tile pattern', 'drawing'])] as const);
    const show = (value: string | number) => `${value} ${unit}`;
    return {
      prompt: `All lengths of a ${thing} are multiplied by ${k}. Before, its ${what} was ${small} ${unit}. What is its ${what} now?`,
      right: show(large),
      wrong: mistakes(
        large,
        [
          [
            small * k,
            `Not yet: the ${what} grows more than the lengths. It is stretched in ${power} directions.`,
          ],
          solid
            ? [
                small * k ** 2,
                'Not yet: that is how an area grows. A solid is stretched in 3 directions.',
              ]
            : [
                small * k ** 3,
                'Not yet: that is how a volume grows. An area is stretched in 2 directions.',
              ],
          [small + k, 'Not yet: lengths are multiplied here, nothing is added.'],
          [
            small * k * power,
            `Not yet: the factor ${k} comes in ${power} times as a factor, not added up.`,
          ],
          [
            (small * k) ** 2,
            `Only the lengths are multiplied by ${k}. The ${what} of ${small} is not squared.`,
          ],
        ],
        show,
      ),
      hints: [
        `Think of a ${solid ? 'cube with sides of 1 cm' : 'square with sides of 1 cm'}. What becomes of it?`,
        `How many ${solid ? 'small cubes' : 'small squares'} fit into the enlarged one?`,
      ],
      steps: [
        solid
          ? `Length, width and height are each multiplied by ${k}, so the volume is multiplied by ${math(`${k}^{3} = ${k ** 3}`)}.`
          : `Length and width are each multiplied by ${k}, so the area is multiplied by ${math(`${k}^{2} = ${k ** 2}`)}.`,
        `${math(`${small} \\times ${k ** power} = ${large}`)}, so it is ${show(large)}.`,
      ],
    };
  },
});

export const parallelCut = generator({
  id: 'parallel-cut',
  kind: 'numeric',
  difficulty: 4,
  grades: [9, 10],
  make(rng) {
    const [p, q] = distinct(2, () => rng.int(1, 5)) as [number, number];
    const unit = rng.int(2, 4);
    const [ad, db] = [p * unit, q * unit];
    const other = rng.int(2, 5);
    const asksBase = rng.chance(1, 2);
    const [near, far] = [p * other, asksBase ? (p + q) * other : q * other];
    return {
      prompt: `In triangle ABC the point D lies on AB and E lies on AC, and DE is parallel to BC. AD is ${ad} cm, DB is ${db} cm and ${asksBase ? 'DE' : 'AE'} is ${near} cm. How long is **${asksBase ? 'BC' : 'EC'}**?`,
      answer: far,
      unit: 'cm',
      slips: slips(
        far,
        asksBase
          ? [
              [
                q * other,
                'You used DB. The large triangle ABC has the side AB, which is AD and DB together.',
              ],
              [
                near + db,
                'You added a length. The sides of similar triangles have the same ratio.',
              ],
            ]
          : [
              [(p + q) * other, 'That is the whole side AC. The question asks for the part EC.'],
              [
                near + db - ad,
                'You added a length. The parts have the same ratio, not the same difference.',
              ],
            ],
      ),
      hints: [
        'The triangles ADE and ABC have the same angles, because DE is parallel to BC.',
        asksBase
          ? 'How long is the whole side AB? How many times AD is that?'
          : 'The parallel line cuts both sides in the same ratio.',
      ],
      steps: asksBase
        ? [
            `DE is parallel to BC, so ADE and ABC are similar. Their sides from A are ${math(`AD = ${ad}`)} and ${math(`AB = ${ad} + ${db} = ${ad + db}`)}.`,
            `The factor is ${math(`\\frac{${ad + db}}{${ad}} = ${fractionTex(...reduced(p + q, p))}`)}, so ${math(`BC = ${near} \\times ${fractionTex(...reduced(p + q, p))} = ${far}`)} cm.`,
          ]
        : [
            `DE is parallel to BC, so it cuts both sides in the same ratio: ${math('\\frac{EC}{AE} = \\frac{DB}{AD}')}.`,
            `${math(`\\frac{DB}{AD} = \\frac{${db}}{${ad}} = ${fractionTex(...reduced(q, p))}`)}, so ${math(`EC = ${near} \\times ${fractionTex(...reduced(q, p))} = ${far}`)} cm.`,
          ],
    };
  },
});
