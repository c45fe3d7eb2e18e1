import { figure, generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { slips } from '../../mistakes.ts';
import { valueAt } from '../../polynomial-math.ts';
import { polynomial, term } from '../../polynomial-tex.ts';
import { integralTex } from './integral-tex.ts';

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
  version: 2,
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
        `The integral from 0 to ${high} is ${math(`${a === 1 ? '' : `${a} \\cdot `}\\frac{${high}^{3}}{3} ${term(b)} \\cdot ${high} = ${integral}`)}.`,
        `Divide by the length: ${math(`${integral} \\div ${high} = ${answer}`)}. A rectangle of that height has the same area.`,
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
        `${math('v(t) = 0')} for ${math(`t = ${turn}`)}. Up to then it rolls ${math(`${integralTex(0, turn, `(${polynomial([-k, k * turn], 't')})`, 't')} = ${forth}`)} m up.`,
        `After that ${math(`${integralTex(turn, end, `(${polynomial([-k, k * turn], 't')})`, 't')} = -${back}`)}: it rolls ${back} m back.`,
        `From the start it is ${math(`${forth} - ${back} = ${forth - back}`)} m away, and it rolled ${math(`${forth} + ${back} = ${forth + back}`)} m in all.`,
      ],
    };
  },
});
