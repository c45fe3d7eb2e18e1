import { figure, generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { valueAt } from '../../polynomial-math.ts';
import { bracketed, polynomial, term } from '../../polynomial-tex.ts';
import { pickPair } from './antiderivatives.ts';
import { integralTex } from './integral-tex.ts';

export const definite = generator({
  id: 'definite',
  kind: 'numeric',
  difficulty: 2,
  make(rng) {
    const { whole, f } = pickPair(rng, rng.int(2, 3));
    const low = rng.int(-2, 2);
    const high = low + rng.int(1, 3);
    const [atHigh, atLow] = [valueAt(whole, high), valueAt(whole, low)];
    const answer = atHigh - atLow;
    return {
      prompt: `What is ${math(integralTex(low, high, `(${polynomial(f)})`))}?`,
      answer,
      slips: slips(answer, [
        [-answer, 'Upper limit minus lower limit: the order is turned around.'],
        [atHigh + atLow, 'The two values are subtracted.'],
        [
          valueAt(f, high) - valueAt(f, low),
          'You put the limits into the function itself. Find an antiderivative first.',
        ],
        [atHigh, 'The value at the lower limit still has to be taken away.'],
      ]),
      hints: [
        'Find an antiderivative first.',
        'Put in the upper limit, then the lower limit, and subtract.',
      ],
      steps: [
        `An antiderivative is ${math(`F(x) = ${polynomial(whole)}`)}, because its derivative is the function.`,
        `${math(`F(${high}) - F(${low}) = ${atHigh} - ${bracketed(atLow)} = ${answer}`)}.`,
      ],
    };
  },
});

export const geometric = generator({
  id: 'geometric',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const m = rng.pick([1, 2, -1, -2]);
    const size = 8;
    for (;;) {
      const zero = rng.int(1, 4);
      const end = zero + rng.int(1, 4);
      if (zero === end - zero) continue;
      const line = [m, -m * zero];
      const [left, right] = [Math.abs(m) * zero, Math.abs(m) * (end - zero)];
      if (left > size || right > size) continue;
      const [first, second] = [(zero * left) / 2, ((end - zero) * right) / 2];
      const answer = m > 0 ? second - first : first - second;
      return {
        prompt: [
          figure({
            kind: 'grid',
            x: { min: 0, max: size, step: 1 },
            y: { min: -size, max: size, step: 1, labelEvery: 2 },
            curves: [
              {
                points: [
                  [0, -m * zero],
                  [end, m * (end - zero)],
                ],
                label: 'f',
                course: `runs straight from (0, ${-m * zero}) through (${zero}, 0) to (${end}, ${m * (end - zero)})`,
              },
            ],
          }),
          `What is ${math(integralTex(0, end, 'f(x)'))}?`,
        ],
        right: math(answer),
        wrong: mistakes(
          answer,
          [
            [
              first + second,
              'That is the area of both triangles. Below the x-axis the integral counts negative.',
            ],
            [-answer, 'Check the signs: above the x-axis the integral counts positive.'],
            [m > 0 ? second : first, 'The triangle below the x-axis counts too, negative.'],
            [2 * answer, 'A triangle is half of the rectangle around it.'],
            [answer + 1, 'Count the base and the height of both triangles once more.'],
          ],
          math,
        ),
        hints: [
          'The line and the x-axis make two triangles. How large are they?',
          'Area above the x-axis counts positive, area below counts negative.',
        ],
        steps: [
          `From 0 to ${zero} the triangle has the area ${math(`\\frac{${zero} \\cdot ${left}}{2} = ${first}`)}, from ${zero} to ${end} it has ${math(`\\frac{${end - zero} \\cdot ${right}}{2} = ${second}`)}.`,
          `The ${m > 0 ? 'first' : 'second'} one lies below the x-axis: ${math(m > 0 ? `-${first} + ${second} = ${answer}` : `${first} - ${second} = ${answer}`)}. Check with ${math(`f(x) = ${polynomial(line)}`)}.`,
        ],
      };
    }
  },
});

interface Case {
  readonly known: string;
  readonly asked: string;
  readonly answer: number;
  readonly wrong: readonly (readonly [value: number, why: string])[];
  readonly why: string;
}

export const properties = generator({
  id: 'properties',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const [a, b, c] = [rng.int(0, 2), rng.int(3, 5), rng.int(6, 9)];
    const first = nonZero(rng, 9);
    const second = nonZero(rng, 9);
    const k = rng.int(2, 5);
    const type = rng.pick(['join', 'rest', 'turn', 'factor'] as const);
    const part = (low: number, high: number, value: number) =>
      math(`${integralTex(low, high, 'f(x)')} = ${value}`);
    const cases: Readonly<Record<typeof type, Case>> = {
      join: {
        known: `${part(a, b, first)} and ${part(b, c, second)}`,
        asked: integralTex(a, c, 'f(x)'),
        answer: first + second,
        wrong: [
          [first - second, 'The two parts lie next to each other, so they are added.'],
          [first * second, 'The two parts are added, not multiplied.'],
          [second - first, 'The two parts lie next to each other, so they are added.'],
        ],
        why: `From ${a} to ${c} one goes first to ${b} and then on, so the two integrals are added: ${math(`${first} ${term(second)} = ${first + second}`)}.`,
      },
      rest: {
        known: `${part(a, c, first)} and ${part(a, b, second)}`,
        asked: integralTex(b, c, 'f(x)'),
        answer: first - second,
        wrong: [
          [first + second, 'The second integral is a part of the first one. Take it away.'],
          [second - first, 'Turned around: take the part away from the whole.'],
          [-first - second, 'Check the signs.'],
        ],
        why: `The part from ${a} to ${b} is taken away from the whole: ${math(`${first} - ${bracketed(second)} = ${first - second}`)}.`,
      },
      turn: {
        known: `${part(a, b, first)} and ${part(b, c, second)}`,
        asked: integralTex(c, a, 'f(x)'),
        answer: -first - second,
        wrong: [
          [first + second, 'The limits are turned around, which changes the sign.'],
          [first - second, 'Both parts change their sign.'],
          [second - first, 'Both parts change their sign.'],
        ],
        why: `From ${a} to ${c} it would be ${math(first + second)}. With the limits turned around the sign changes: ${math(-first - second)}.`,
      },
      factor: {
        known: part(a, b, first),
        asked: integralTex(a, b, `(${k}f(x) + 1)`),
        answer: k * first + b - a,
        wrong: [
          [
            k * first + 1,
            `The 1 is integrated too: it gives the length of the interval, ${b - a}.`,
          ],
          [k * first, 'The 1 counts too.'],
          [k * (first + b - a), `The factor ${k} belongs to f alone.`],
          [first + b - a, `The factor ${k} stays in front.`],
        ],
        why: `The factor stays in front, and the 1 gives the length of the interval: ${math(`${k} \\cdot ${bracketed(first)} + ${b - a} = ${k * first + b - a}`)}.`,
      },
    };
    const { known, asked, answer, wrong, why } = cases[type];
    return {
      prompt: `${known}. What is ${math(asked)}?`,
      right: math(answer),
      wrong: mistakes(
        answer,
        [
          ...wrong,
          [-answer, 'Check the sign.'],
          [answer + 1, 'Put the parts together once more.'],
          [answer - 1, 'Put the parts together once more.'],
        ],
        math,
      ),
      hints: [
        'Think of areas next to each other on the x-axis.',
        'Turning the limits around changes the sign. Factors stay in front, and sums can be split.',
      ],
      steps: [
        'An integral is a sum of thin strips, so integrals over neighboring intervals add up, and factors can be taken out.',
        why,
      ],
    };
  },
});
