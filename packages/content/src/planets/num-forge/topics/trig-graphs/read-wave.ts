import { figure, generator, math, type Grid, type Rng } from '@planets/practice';
import { mistakes } from '../../mistakes.ts';
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
