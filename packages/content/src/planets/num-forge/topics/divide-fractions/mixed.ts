import { generator, math, type Rng } from '@planets/practice';
import { properFraction } from '../../draw.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { fraction, fractionKey, fractionTex, lowest, mixedKey, mixedTex } from '../../fraction.ts';
import { gcd } from '../../gcd.ts';

const mixed = (rng: Rng, wholes: number, bottoms: number): readonly [number, number] => {
  const [top, bottom] = properFraction(rng, bottoms);
  return [rng.int(1, wholes) * bottom + top, bottom];
};

export const mixedDivide = generator({
  id: 'mixed-divide',
  kind: 'numeric',
  difficulty: 5,
  grades: [6, 7],
  make(rng, grade) {
    const [a, b] = mixed(rng, 5, grade === 6 ? 4 : 6);
    const [c, d] = grade === 6 ? properFraction(rng, 5) : mixed(rng, 2, 5);
    const value = lowest(a * d, b * c);
    const key = fractionKey(a * d, b * c);
    return {
      prompt: `What is ${math(`${mixedTex(a, b)} \\div ${mixedTex(c, d)}`)}? Give your answer in simplest form, as a fraction, a mixed number or a whole number.`,
      answer: key,
      form: 'simplest' as const,
      slips: [
        {
          value: fractionKey(a * c, b * d),
          why: 'You multiplied the two. Turn the second one over first.',
        },
        {
          value: fractionKey(b * c, a * d),
          why: 'You turned over the first one. It is the second that has to be turned over.',
        },
      ].filter(
        ({ value: slip }, at, all) =>
          slip !== key && all.findIndex((one) => one.value === slip) === at,
      ),
      hints: [
        `Write ${math(mixedTex(a, b))} as one fraction first${grade === 6 ? '' : ', and the other number too'}.`,
        'Then multiply by the second fraction turned over.',
      ],
      steps: [
        `As one fraction: ${math(`${mixedTex(a, b)} = ${fractionTex(a, b)}`)}${grade === 6 ? '' : ` and ${math(`${mixedTex(c, d)} = ${fractionTex(c, d)}`)}`}.`,
        `Multiply by ${fraction(c, d)} turned over: ${math(`${fractionTex(a, b)} \\times ${fractionTex(d, c)} = ${fractionTex(a * d, b * c)}`)}.`,
        `${gcd(a * d, b * c) === 1 ? 'This is in simplest form' : `In simplest form that is ${math(fractionTex(value.top, value.bottom))}`}${value.top > value.bottom && value.bottom > 1 ? `. As a mixed number: ${math(mixedTex(value.top, value.bottom))}` : ''}.`,
      ],
    };
  },
});

export const fractionRate = generator({
  id: 'fraction-rate',
  kind: 'multi-step',
  difficulty: 4,
  grades: [6, 7],
  standards: ['CCSS.MATH.CONTENT.7.RP.A.1'],
  make(rng, grade) {
    const name = rng.pick(NAMES);
    const [does, one] = rng.pick([
      ['walks', 'mile'],
      ['paddles', 'mile'],
      ['rolls', 'kilometer'],
    ] as const);
    const unit = `${one}s`;
    const [tTop, tBottom] = rng.pick([
      [1, 2],
      [1, 4],
      [3, 4],
      [1, 3],
      [2, 3],
    ] as const);
    const [rTop, rBottom] =
      grade === 6 ? ([rng.int(2, 6), 1] as const) : ([rng.int(2, 6) * 2 + 1, 2] as const);
    const way = lowest(tTop * rTop, tBottom * rBottom);
    const more = rng.pick([2, 3, 4] as const);
    const on = fractionKey(rTop * more, rBottom);
    return {
      prompt: `${name} ${does} ${math(mixedTex(way.top, way.bottom))} ${way.top < way.bottom ? `of a ${one}` : way.top === way.bottom ? one : unit} in ${fraction(tTop, tBottom)} of an hour, always at the same speed.`,
      parts: [
        {
          prompt: `What is the speed in ${unit} per hour?`,
          answer: mixedKey(rTop, rBottom),
          slips: [
            {
              value: fractionKey(way.top * tTop, way.bottom * tBottom),
              why: 'You multiplied. The speed is the distance divided by the time.',
            },
            {
              value: fractionKey(tTop * way.bottom, tBottom * way.top),
              why: `That is hours per ${one}: the division is turned around.`,
            },
          ].filter(
            ({ value }, at, all) =>
              value !== fractionKey(rTop, rBottom) &&
              all.findIndex((other) => other.value === value) === at,
          ),
        },
        {
          prompt: `How many ${unit} is that in ${more} hours?`,
          answer: on.includes('/') ? mixedKey(rTop * more, rBottom) : on,
          follows: `a * ${more}`,
        },
      ],
      hints: [
        `“Per hour” asks for the distance in 1 whole hour. How far in ${fraction(1, tBottom)} of an hour?`,
        'Divide the distance by the time.',
      ],
      steps: [
        `Speed is distance divided by time: ${math(`${fractionTex(way.top, way.bottom)} \\div ${fractionTex(tTop, tBottom)} = ${fractionTex(way.top, way.bottom)} \\times ${fractionTex(tBottom, tTop)} = ${mixedTex(rTop, rBottom)}`)} ${unit} per hour.`,
        `In ${more} hours it is ${more} times as far: ${math(`${more} \\times ${mixedTex(rTop, rBottom)} = ${mixedTex(rTop * more, rBottom)}`)} ${unit}.`,
      ],
    };
  },
});
