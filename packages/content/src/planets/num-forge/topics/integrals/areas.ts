import { figure, generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { fractionKey, fractionTex, lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { piTex, piText } from '../../pi.ts';
import { valueAt } from '../../polynomial-math.ts';
import { bracketed, polynomial, term } from '../../polynomial-tex.ts';
import { pickPair } from './antiderivatives.ts';

const int = (low: number | string, high: number | string, inside: string, letter = 'x'): string =>
  `\\int_{${low}}^{${high}} ${inside} \\, d${letter}`;

const keyTex = (key: string): string => {
  const [top, bottom] = key.split('/');
  return bottom === undefined ? top! : fractionTex(Number(top), Number(bottom));
};

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
      prompt: `What is ${math(int(low, high, `(${polynomial(f)})`))}?`,
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
          `What is ${math(int(0, end, 'f(x)'))}?`,
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
      math(`${int(low, high, 'f(x)')} = ${value}`);
    const cases: Readonly<Record<typeof type, Case>> = {
      join: {
        known: `${part(a, b, first)} and ${part(b, c, second)}`,
        asked: int(a, c, 'f(x)'),
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
        asked: int(b, c, 'f(x)'),
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
        asked: int(c, a, 'f(x)'),
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
        asked: int(a, b, `(${k}f(x) + 1)`),
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

export const riemann = generator({
  id: 'riemann-sum',
  kind: 'numeric',
  difficulty: 3,
  make(rng) {
    const width = rng.pick([1, 2, 5, 10]);
    const values = Array.from({ length: 5 }, () => rng.int(2, 20));
    const left = rng.chance(1, 2);
    const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
    const used = left ? values.slice(0, 4) : values.slice(1);
    const answer = width * sum(used);
    const [what, unit] = rng.pick([
      ['speed of a car in m/s', 'seconds'],
      ['flow of water in liters per minute', 'minutes'],
      ['power of a machine in kW', 'hours'],
    ] as const);
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: `The ${what}`,
          columns: [unit, what],
          rows: values.map((value, at) => [String(at * width), String(value)]),
        }),
        `Estimate the integral from 0 to ${4 * width} with 4 rectangles, using the **${left ? 'left' : 'right'}** end of each interval.`,
      ],
      answer,
      slips: slips(answer, [
        [
          width * sum(left ? values.slice(1) : values.slice(0, 4)),
          `That uses the ${left ? 'right' : 'left'} ends.`,
        ],
        [sum(used), 'That adds the heights. Multiply them by the width of the rectangles.'],
        [width * sum(values), 'There are 4 rectangles, so only 4 of the 5 heights count.'],
      ]),
      hints: [
        `How wide is each rectangle?`,
        `Which four heights stand at the ${left ? 'left' : 'right'} ends? Multiply each by the width, and add.`,
      ],
      steps: [
        `Each rectangle is ${width} wide. The heights at the ${left ? 'left' : 'right'} ends are ${math(used.join(', '))}.`,
        `${math(`${width} \\cdot (${used.join(' + ')}) = ${width} \\cdot ${sum(used)} = ${answer}`)}.`,
      ],
    };
  },
});

export const averageValue = generator({
  id: 'average-value',
  kind: 'numeric',
  difficulty: 3,
  make(rng) {
    const high = rng.int(1, 4) * 3;
    const a = rng.int(1, 3);
    const b = nonZero(rng, 9);
    const integral = (a * high ** 3) / 3 + b * high;
    const answer = (a * high * high) / 3 + b;
    return {
      prompt: `What is the average value of ${math(`f(x) = ${polynomial([a, 0, b])}`)} on ${math(`0 \\le x \\le ${high}`)}?`,
      answer,
      slips: slips(answer, [
        [integral, 'That is the integral. Divide it by the length of the interval.'],
        [
          (valueAt([a, 0, b], 0) + valueAt([a, 0, b], high)) / 2,
          'That is the mean of the two ends alone. All values between them count too.',
        ],
        [valueAt([a, 0, b], high / 2), 'That is the value in the middle of the interval.'],
      ]).filter(({ value }) => Number.isInteger(value)),
      hints: [
        'Which constant height would give the same area over this interval?',
        'Integrate, and divide by the length of the interval.',
      ],
      steps: [
        `The integral from 0 to ${high} is ${math(`${a === 1 ? '' : a}\\frac{${high}^{3}}{3} ${term(b)} \\cdot ${high} = ${integral}`)}.`,
        `Divide by the length: ${math(`${integral} \\div ${high} = ${answer}`)}. A rectangle of that height has the same area.`,
      ],
    };
  },
});

export const between = generator({
  id: 'between-curves',
  kind: 'multi-step',
  difficulty: 4,
  make(rng) {
    const p = rng.int(-4, 2);
    const q = p + rng.int(1, 5);
    const c = nonZero(rng, 6);
    // The line y = mx + n and the parabola y = x² + c meet at p and q.
    const m = p + q;
    const n = c - p * q;
    const key = fractionKey((q - p) ** 3, 6);
    return {
      prompt: `The parabola ${math(`y = ${polynomial([1, 0, c])}`)} and the line ${math(`y = ${polynomial([m, n])}`)} enclose an area.`,
      parts: [
        {
          prompt: 'At which x do they meet first (the smaller one)?',
          answer: p,
          slips: slips(p, [
            [q, 'That is the larger one.'],
            [-p, 'Check the sign by putting it into both equations.'],
          ]),
        },
        {
          prompt: 'And at which x do they meet again?',
          answer: q,
          follows: `${m} - a`,
        },
        {
          prompt: 'How large is the area between them? Give a whole number or a fraction.',
          answer: key,
          follows: '(b - a) * (b - a) * (b - a) / 6',
          slips: [
            {
              value: fractionKey(-((q - p) ** 3), 6),
              why: 'An area is positive: between the two points the line lies above the parabola.',
            },
          ],
        },
      ],
      hints: [
        'Where they meet, the two right sides are equal. Solve that equation.',
        'Between the two points the line lies above. Integrate line minus parabola.',
      ],
      steps: [
        `${math(`${polynomial([1, 0, c])} = ${polynomial([m, n])}`)} gives ${math(`${polynomial([1, -m, p * q])} = 0`)}, so ${math(`x = ${p}`)} and ${math(`x = ${q}`)}.`,
        `Between them the line lies above, so the area is ${math(int(p, q, `(${polynomial([-1, m, -p * q])})`))}.`,
        `An antiderivative is ${math(`-\\frac{x^{3}}{3}${m === 0 ? '' : ` ${m < 0 ? '-' : '+'} \\frac{${Math.abs(m) === 1 ? '' : Math.abs(m)}x^{2}}{2}`}${p * q === 0 ? '' : ` ${-p * q < 0 ? '-' : '+'} ${Math.abs(p * q) === 1 ? '' : Math.abs(p * q)}x`}`)}. Upper minus lower limit: ${math(keyTex(key))}.`,
      ],
    };
  },
});

export const revolution = generator({
  id: 'revolution',
  kind: 'expression',
  difficulty: 5,
  make(rng) {
    const high = rng.int(1, 6);
    const a = rng.int(1, 3);
    const type = rng.pick(['root', 'line', 'square'] as const);
    const [tex, squared, value, plain] = {
      root: [
        `\\sqrt{${a === 1 ? '' : a}x}`,
        `${a === 1 ? '' : a}x`,
        lowest(a * high * high, 2),
        lowest(0, 1),
      ],
      line: [
        a === 1 ? 'x' : `${a}x`,
        `${a * a === 1 ? '' : a * a}x^{2}`,
        lowest(a * a * high ** 3, 3),
        lowest(a * high * high, 2),
      ],
      square: ['x^{2}', 'x^{4}', lowest(high ** 5, 5), lowest(high ** 3, 3)],
    }[type] as [string, string, { top: number; bottom: number }, { top: number; bottom: number }];
    return {
      prompt: `The area under ${math(`y = ${tex}`)} from ${math('x = 0')} to ${math(`x = ${high}`)} turns around the x-axis. What is the volume of the solid? Keep ${math('\\pi')} in your answer (type pi).`,
      answer: piText(value),
      form: 'exact' as const,
      slips: [
        {
          text: piText(value).replace('pi', value.top === 1 ? '1' : ''),
          why: 'Each slice is a circle, so the factor pi is missing.',
        },
        ...(plain.top === 0 || piText(plain) === piText(value)
          ? []
          : [
              {
                text: piText(plain),
                why: 'The area of a slice is pi times the square of the height. Square the function first.',
              },
            ]),
        {
          text: piText({ top: 2 * value.top, bottom: value.bottom }),
          why: 'A slice has the area pi r squared, without a factor 2.',
        },
      ],
      hints: [
        'Cut the solid into thin slices. Which shape has each of them, and how large is its radius?',
        `${math(`V = \\pi ${int('a', 'b', 'f(x)^{2}')}`)}.`,
      ],
      steps: [
        `A slice at x is a circle with the radius ${math(tex)}, so its area is ${math(`\\pi \\cdot ${squared}`)}.`,
        `Add all slices: ${math(`\\pi ${int(0, high, squared)} = ${piTex(value)}`)}.`,
      ],
    };
  },
});

export const distance = generator({
  id: 'distance',
  kind: 'multi-step',
  difficulty: 5,
  make(rng) {
    const turn = rng.int(1, 4);
    const end = turn + rng.int(1, 4);
    const k = rng.int(1, 4) * 2;
    // v(t) = k(turn - t)
    const forth = (k * turn * turn) / 2;
    const back = (k * (end - turn) ** 2) / 2;
    return {
      prompt: `A ball rolls up a slope and back. Its velocity after t seconds is ${math(`v(t) = ${polynomial([-k, k * turn], 't')}`)}, in m/s.`,
      parts: [
        {
          prompt: 'After how many seconds does it turn around?',
          answer: turn,
          slips: slips(turn, [
            [k * turn, 'That is the velocity at the start. When is the velocity 0?'],
          ]),
        },
        {
          prompt: 'How far has it rolled up by then, in meters?',
          answer: forth,
          unit: 'm',
          follows: `${k} * a * a / 2`,
          slips: slips(forth, [
            [k * turn * turn, 'The velocity falls evenly, so it is only half of that. Integrate.'],
          ]),
        },
        {
          prompt: `How far has it rolled **back** after ${end} seconds, in meters?`,
          answer: back,
          unit: 'm',
          follows: `${k} * (${end} - a) * (${end} - a) / 2`,
        },
        {
          prompt: `How far from its start is it after ${end} seconds, in meters up the slope? (Negative means below the start.)`,
          answer: forth - back,
          unit: 'm',
          follows: 'b - c',
          slips: slips(forth - back, [
            [
              forth + back,
              'That is the whole way that it rolled. The way back counts negative here.',
            ],
          ]),
        },
        {
          prompt: 'How many meters has it rolled in all?',
          answer: forth + back,
          unit: 'm',
          follows: 'b + c',
          slips: slips(forth + back, [
            [forth - back, 'That is how far it is from the start. Both ways count positive here.'],
          ]),
        },
      ],
      hints: [
        'It turns around when its velocity is 0. From then on the velocity is negative.',
        'The integral of the velocity is the change of place. Integrate the two parts separately.',
      ],
      steps: [
        `${math('v(t) = 0')} for ${math(`t = ${turn}`)}. Up to then it rolls ${math(`${int(0, turn, `(${polynomial([-k, k * turn], 't')})`, 't')} = ${forth}`)} m up.`,
        `After that ${math(`${int(turn, end, `(${polynomial([-k, k * turn], 't')})`, 't')} = -${back}`)}: it rolls ${back} m back.`,
        `From the start it is ${math(`${forth} - ${back} = ${forth - back}`)} m away, and it rolled ${math(`${forth} + ${back} = ${forth + back}`)} m in all.`,
      ],
    };
  },
});
