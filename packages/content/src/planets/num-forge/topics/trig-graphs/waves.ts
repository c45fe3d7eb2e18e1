import { figure, generator, math, type Grid, type Rng } from '@planets/practice';
import { lowest, type Fraction } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { piTex } from '../../pi.ts';
import { term } from '../../polynomial-tex.ts';

/** middle + amplitude · sin(2πx / period), which begins upwards. */
interface Wave {
  readonly amplitude: number;
  readonly middle: number;
  readonly period: number;
}

const pickWave = (rng: Rng, grade: number): Wave => {
  const amplitude = rng.int(1, 4);
  return {
    amplitude,
    middle: rng.int(-2, 3),
    period: rng.pick(grade === 11 ? [4, 8] : [4, 8, 12]),
  };
};

function drawn({ amplitude, middle, period }: Wave): Grid {
  const points = Array.from({ length: 97 }, (_, at): readonly [number, number] => {
    const x = at / 8;
    const y = middle + amplitude * Math.sin((2 * Math.PI * x) / period);
    return [x, Math.round(y * 100) / 100 + 0];
  });
  const quarter = period / 4;
  return {
    x: { min: 0, max: 12, step: 1 },
    y: { min: -8, max: 8, step: 1, labelEvery: 2 },
    curves: [
      {
        points,
        course: `that waves: it begins at (0, ${middle}), is highest at (${quarter}, ${middle + amplitude}), comes back to ${middle} at x = ${2 * quarter}, is lowest at (${3 * quarter}, ${middle - amplitude}), and is back at ${middle} at x = ${period}, from where it repeats`,
      },
    ],
  };
}

export const readWave = generator({
  id: 'read-wave',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    for (;;) {
      const wave = pickWave(rng, grade);
      const { amplitude, middle, period } = wave;
      const asks = rng.pick(['amplitude', 'period', 'midline'] as const);
      if (asks !== 'midline' && middle === amplitude) continue;
      const show = (value: string | number) => math(asks === 'midline' ? `y = ${value}` : value);
      const right = { amplitude, period, midline: middle }[asks];
      return {
        prompt: [figure({ kind: 'grid', ...drawn(wave) }), `What is the **${asks}** of this wave?`],
        right: show(right),
        wrong: mistakes(
          right,
          {
            amplitude: [
              [
                2 * amplitude,
                'That is from the lowest to the highest point. The amplitude is half of it.',
              ],
              [middle + amplitude, 'That is the greatest value. How far is it from the midline?'],
              [period, 'That is how long one wave is. The amplitude is a height.'],
              [Math.abs(middle), 'That is where the midline lies.'],
              [amplitude + 1, 'Look again: how far is the highest point from the midline?'],
              [amplitude + 2, 'Look again: how far is the highest point from the midline?'],
            ] as const,
            period: [
              [
                period / 2,
                'After that distance the wave is at the same height, but it runs the other way.',
              ],
              [2 * period, 'The wave repeats earlier.'],
              [2 * amplitude, 'That is a height. The period is measured along x.'],
              [period / 4, 'That is only a quarter of a wave.'],
            ] as const,
            midline: [
              [middle + amplitude, 'That is the greatest value.'],
              [middle - amplitude, 'That is the least value.'],
              [amplitude, 'That is the amplitude, the distance from the midline.'],
              [
                middle === 0 ? 1 : -middle,
                'It lies halfway between the highest and the lowest point.',
              ],
              [middle + 2, 'It lies halfway between the highest and the lowest point.'],
              [middle - 2, 'It lies halfway between the highest and the lowest point.'],
              [middle + 1, 'It lies halfway between the highest and the lowest point.'],
            ] as const,
          }[asks],
          show,
        ),
        hints: [
          {
            amplitude: 'Find the highest and the lowest point.',
            period: 'Begin at a highest point. Where is the next one?',
            midline: 'Which height lies halfway between the highest and the lowest point?',
          }[asks],
          {
            amplitude: 'The amplitude is half of the distance between these two heights.',
            period: 'The period is how far one has to go along x until everything repeats.',
            midline: 'Take the mean of the two heights.',
          }[asks],
        ],
        steps: [
          {
            amplitude: `The highest point is at ${math(middle + amplitude)}, the lowest at ${math(middle - amplitude)}.`,
            period: `The wave is highest at ${math(`x = ${period / 4}`)}, and from ${math(`x = ${period}`)} on it repeats what it did from ${math('x = 0')}.`,
            midline: `The highest point is at ${math(middle + amplitude)}, the lowest at ${math(middle - amplitude)}.`,
          }[asks],
          {
            amplitude: `Half of the difference: ${math(`\\frac{${middle + amplitude} ${term(amplitude - middle)}}{2} = ${amplitude}`)}.`,
            period: `So the period is ${math(period)}.`,
            midline: `Halfway between them lies ${math(`y = ${middle}`)}.`,
          }[asks],
        ],
      };
    }
  },
});

const waveTex = (a: number, name: string, inner: string, c: number): string =>
  `y = ${a === 1 ? '' : a}\\${name}${inner.startsWith('\\left') ? '' : ' '}${inner}${c === 0 ? '' : ` ${term(c)}`}`;

export const equationFor = generator({
  id: 'equation-for-wave',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const a = rng.int(2, 7);
    const c = rng.int(1, 9) * (rng.chance(1, 2) ? 1 : -1);
    const b = rng.int(2, grade === 11 ? 4 : 6);
    const name = rng.pick(['sin', 'cos'] as const);
    const period = piTex(lowest(2, b));
    const begins = name === 'sin' ? 'on the midline, going up' : 'at its highest point';
    const right = waveTex(a, name, `${b}x`, c);
    return {
      prompt: `A wave has the amplitude ${a}, the period ${math(period)} and the midline ${math(`y = ${c}`)}. At ${math('x = 0')} it is ${begins}. What is its equation?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            waveTex(a, name === 'sin' ? 'cos' : 'sin', `${b}x`, c),
            `At x = 0 ${name === 'sin' ? 'the cosine is at its highest point' : 'the sine is on the midline'}.`,
          ],
          [
            waveTex(a, name, `\\left(\\frac{x}{${b}}\\right)`, c),
            'That wave is stretched: its period is longer than 2 pi. A short period needs a factor above 1.',
          ],
          [
            waveTex(Math.abs(c), name, `${b}x`, c > 0 ? a : -a),
            'Amplitude and midline changed places.',
          ],
          [
            waveTex(2 * a, name, `${b}x`, c),
            'The amplitude is measured from the midline, so it is the factor itself.',
          ],
          [waveTex(a, name, `${2 * b}x`, c), 'The factor before x is 2 pi divided by the period.'],
        ],
        math,
      ),
      hints: [
        `The factor before x is ${math('2\\pi')} divided by the period.`,
        'Which of sine and cosine begins where this wave begins?',
      ],
      steps: [
        `The factor before x: ${math(`2\\pi \\div ${period} = ${b}`)}, because ${b} waves fit into ${math('2\\pi')}.`,
        `At ${math('x = 0')} it is ${begins}, as the ${name === 'sin' ? 'sine' : 'cosine'}. The amplitude is the factor in front, the midline is added: ${math(right)}.`,
      ],
    };
  },
});

export const matchPeriods = generator({
  id: 'match-periods',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const b = rng.int(3, 6);
    const d = rng.pick([3, 4, 5].filter((one) => 2 * one !== b));
    const k = rng.int(2, 4);
    const name = rng.pick(['sin', 'cos'] as const);
    const a = rng.int(2, 5);
    const rows: readonly (readonly [tex: string, period: Fraction])[] = [
      [`y = \\${name} ${b}x`, lowest(2, b)],
      [`y = ${a}\\cos x`, { top: 2, bottom: 1 }],
      [`y = \\${name} \\frac{x}{${k}}`, { top: 2 * k, bottom: 1 }],
      grade === 11
        ? [`y = \\sin 2x + ${a}`, { top: 1, bottom: 1 }]
        : [`y = \\tan ${d}x`, { top: 1, bottom: d }],
    ];
    return {
      prompt: 'Match each function with its period.',
      pairs: rows.map(([tex, period]) => [math(tex), math(piTex(period))]),
      hints: [
        `Sine and cosine repeat after ${math('2\\pi')}, the tangent after ${math('\\pi')}.`,
        'A factor before x squeezes the wave: divide by it. Other numbers do not change the period.',
      ],
      steps: [
        `The factor before x tells how many times as fast the wave runs, so the period is divided by it.`,
        ...rows.map(([tex, period]) => `${math(tex)}: ${math(piTex(period))}.`),
      ],
    };
  },
});

export const phaseShift = generator({
  id: 'phase-shift',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const b = rng.int(2, grade === 11 ? 3 : 5);
    const under = rng.pick([2, 3, 4, 6]);
    const plus = rng.chance(1, 2);
    const name = rng.pick(['sin', 'cos'] as const);
    const shift = piTex(lowest(1, under * b));
    const whole = piTex({ top: 1, bottom: under });
    const show = (size: string, right: boolean) =>
      `${math(size)} to the ${right ? 'right' : 'left'}`;
    return {
      prompt: `How far, and in which direction, is the graph of ${math(`y = \\${name}\\left(${b}x ${plus ? '+' : '-'} ${whole}\\right)`)} shifted against the graph of ${math(`y = \\${name} ${b}x`)}?`,
      right: show(shift, !plus),
      wrong: mistakes(show(shift, !plus), [
        [show(shift, plus), `Check the direction: for which x is the bracket 0?`],
        [show(whole, !plus), `Take out the factor ${b} first: the bracket is 0 for a smaller x.`],
        [show(whole, plus), `Take out the factor ${b} first, and check the direction.`],
      ]),
      hints: [
        'For which x is the bracket 0? There the wave begins.',
        `Solve ${math(`${b}x ${plus ? '+' : '-'} ${whole} = 0`)}.`,
      ],
      steps: [
        `The bracket is 0 for ${math(`x = ${plus ? '-' : ''}${shift}`)}, because ${math(`${b}x ${plus ? '+' : '-'} ${whole} = ${b}\\left(x ${plus ? '+' : '-'} ${shift}\\right)`)}.`,
        `What happened at 0 before happens there now: the graph is shifted ${show(shift, !plus)}.`,
      ],
    };
  },
});

export const placeHighest = generator({
  id: 'place-highest',
  kind: 'point',
  difficulty: 3,
  make(rng, grade) {
    const a = rng.int(2, 4);
    const c = rng.int(-3, 3);
    const period = rng.pick([4, 8]);
    const lowestAsked = rng.chance(1, 2);
    const cosine = grade === 12 && rng.chance(1, 2);
    const inner = period === 4 ? '\\frac{\\pi}{2}x' : '\\frac{\\pi}{4}x';
    const quarter = period / 4;
    // Between 0 and the period, so that there is exactly one, ends left out.
    const x = cosine ? 2 * quarter : lowestAsked ? 3 * quarter : quarter;
    const low = cosine ? true : lowestAsked;
    const y = low ? c - a : c + a;
    return {
      prompt: `Place the **${low ? 'lowest' : 'highest'}** point of the graph of ${math(waveTex(a, cosine ? 'cos' : 'sin', `\\left(${inner}\\right)`, c))} between ${math('x = 0')} and ${math(`x = ${period}`)}.`,
      grid: {
        x: { min: 0, max: 8, step: 1 },
        y: { min: -8, max: 8, step: 1, labelEvery: 2 },
      },
      answer: [x, y] as const,
      slips: [
        {
          at: [x, low ? -a : a] as const,
          why: 'The number that is added moves the whole wave up or down.',
        },
        {
          at: [x, 2 * c - y] as const,
          why: `At that x it is ${low ? 'lowest, so the amplitude is taken away' : 'highest, so the amplitude is added'}.`,
        },
        {
          at: [period - x, y] as const,
          why: 'The height is right. In which order does the wave reach its highest and its lowest point?',
        },
      ].filter(({ at }) => Math.abs(at[1]) <= 8 && (at[0] !== x || at[1] !== y)),
      hints: [
        `How long is one wave? The factor before x is ${math(`\\frac{2\\pi}{\\text{period}}`)}.`,
        cosine
          ? 'A cosine begins at the top. How far is it to the bottom?'
          : 'A sine is highest after a quarter of its period, and lowest after three quarters.',
      ],
      steps: [
        `The period is ${math(`2\\pi \\div \\frac{\\pi}{${period / 2}} = ${period}`)}.`,
        `${cosine ? 'The cosine is lowest after half a period' : low ? 'The sine is lowest after three quarters of a period' : 'The sine is highest after a quarter of a period'}: at ${math(`x = ${x}`)}. There the height is ${math(`${c} ${low ? '-' : '+'} ${a} = ${y}`)}.`,
      ],
    };
  },
});

export const tides = generator({
  id: 'tides',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const amplitude = rng.int(1, 4);
    const middle = amplitude + rng.int(1, 5);
    const [what, slow, half] = rng.pick([
      ['The water in a harbor', 'hours', 6],
      ['A gondola of a big wheel', 'minutes', rng.int(2, 6) * 2],
      ['A buoy on long waves', 'seconds', rng.int(2, 5) * 2],
    ] as const);
    const unit = 'm';
    const period = 2 * half;
    const start = rng.int(1, 6);
    const quarters = grade === 11 ? 1 : 3;
    const later = start + (quarters * period) / 4;
    return {
      prompt: `${what} rises and falls like a wave. It is highest, at ${middle + amplitude} ${unit}, after ${start} ${start === 1 ? slow.slice(0, -1) : slow}, and next it is lowest, at ${middle - amplitude} ${unit}, after ${start + half} ${slow}.`,
      parts: [
        {
          prompt: `What is the amplitude, in ${unit}?`,
          answer: amplitude,
          unit,
          slips: slips(amplitude, [
            [2 * amplitude, 'That is from the lowest to the highest point. Take half of it.'],
            [middle + amplitude, 'That is the greatest height. How far is it from the middle?'],
          ]),
        },
        {
          prompt: `At which height is the midline, in ${unit}?`,
          answer: middle,
          unit,
          follows: `${middle + amplitude} - a`,
        },
        {
          prompt: `How long is the period, in ${slow}?`,
          answer: period,
          slips: slips(period, [[half, 'From highest to lowest is only half a wave.']]),
        },
        {
          prompt: `How high is it after ${later} ${slow}, in ${unit}?`,
          answer: middle,
          unit,
          follows: 'b',
          slips: slips(middle, [
            [
              middle + amplitude,
              'There it would be highest. How much of a period has passed since then?',
            ],
            [
              middle - amplitude,
              'There it would be lowest. How much of a period has passed since it was highest?',
            ],
          ]),
        },
      ],
      hints: [
        'The midline lies halfway between highest and lowest.',
        'From highest to lowest is half a period. After a quarter of a period the wave crosses the midline.',
      ],
      steps: [
        `Half of the difference: ${math(`\\frac{${middle + amplitude} - ${middle - amplitude}}{2} = ${amplitude}`)} ${unit}. The midline is ${math(`${middle + amplitude} - ${amplitude} = ${middle}`)} ${unit}.`,
        `From highest to lowest it takes ${math(`${start + half} - ${start} = ${half}`)} ${slow}, half of the period: ${period} ${slow}.`,
        `After ${later} ${slow} ${quarters === 1 ? 'a quarter of a period has' : 'three quarters of a period have'} passed since the highest point, so it is on the midline: ${middle} ${unit}.`,
      ],
    };
  },
});
