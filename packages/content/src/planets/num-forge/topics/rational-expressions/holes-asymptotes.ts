import { generator, math } from '@planets/practice';
import { factorTex, pickRoots } from './simplifying.ts';

export const holesAsymptotes = generator({
  id: 'holes-asymptotes',
  kind: 'match',
  difficulty: 4,
  make(rng, grade) {
    const [hole, pole, zero] = pickRoots(rng, 3, grade === 10 ? 5 : 8) as [number, number, number];
    const k = rng.int(2, 6);
    const flat = -Math.abs(zero) - k;
    return {
      prompt: `Match each feature of the graph of ${math(`y = \\frac{${k}${factorTex(zero)}${factorTex(hole)}}{${factorTex(pole)}${factorTex(hole)}}`)} with its place.`,
      pairs: [
        ['a hole', math(`x = ${hole}`)],
        ['a vertical asymptote', math(`x = ${pole}`)],
        ['a crossing of the x-axis', math(`x = ${zero}`)],
        ['the horizontal asymptote', math(`y = ${k}`)],
      ] as const,
      extra: [math(`y = ${flat}`)],
      hints: [
        'Where is the bottom 0? And which of its factors cancels?',
        'Far from 0 only the highest powers count. What is their ratio?',
      ],
      steps: [
        `The bottom is 0 for ${math(`x = ${pole}`)} and ${math(`x = ${hole}`)}. The factor ${math(factorTex(hole))} cancels, so only a hole is left there.`,
        `${math(factorTex(pole))} does not cancel: there the values grow beyond all bounds, a vertical asymptote. The top is 0 for ${math(`x = ${zero}`)}, where the graph crosses the x-axis.`,
        `Far from 0 the value comes near ${math(`\\frac{${k}x^{2}}{x^{2}} = ${k}`)}.`,
      ],
    };
  },
});
