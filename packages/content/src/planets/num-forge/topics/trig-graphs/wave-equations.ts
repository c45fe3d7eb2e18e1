import { generator, math } from '@planets/practice';
import { lowest, type Fraction } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';
import { piTex } from '../../pi.ts';
import { term } from '../../polynomial-tex.ts';

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
