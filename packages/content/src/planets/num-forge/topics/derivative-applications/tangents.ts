import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { decimal } from '../../decimal.ts';
import { fractionKey } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { valueAt } from '../../polynomial-math.ts';
import { bracketed, polynomial } from '../../polynomial-tex.ts';

export const linearize = generator({
  id: 'linearize',
  kind: 'numeric',
  difficulty: 4,
  make(rng) {
    const root = rng.pick([2, 4, 5, 10]);
    const step = rng.pick([1, 2, 3, -1, -2, -3]);
    const inside = root * root;
    const tenths = step;
    // sqrt(a + e) is about root + e / (2 root)
    const shown = decimal(inside * 10 + tenths, 1);
    const answer = decimal(root * 10_000 + (tenths * 1000) / (2 * root), 4);
    return {
      prompt: `Use the tangent to ${math(`f(x) = \\sqrt{x}`)} at ${math(`x = ${inside}`)} to estimate ${math(`\\sqrt{${shown}}`)}. Give the value on the tangent exactly, as a decimal.`,
      answer,
      slips: [
        {
          value: decimal(root * 10_000 + (tenths * 1000) / root, 4),
          why: 'The derivative of the root has a 2 in the denominator.',
        },
        {
          value: decimal(root * 10_000 + tenths * 1000, 4),
          why: 'That adds the whole step. Multiply it by the slope first.',
        },
        {
          value: String(root),
          why: `That is the root of ${inside}. How far does the tangent rise or fall from there?`,
        },
        {
          value: decimal(root * 10_000 - (tenths * 1000) / (2 * root), 4),
          why: 'Check the direction of the step.',
        },
      ],
      hints: [
        `The derivative of the root is ${math('\\frac{1}{2\\sqrt{x}}')}. What is the slope at ${inside}?`,
        `From ${inside} the step is ${math(decimal(tenths, 1))}. How far does the tangent go up or down?`,
      ],
      steps: [
        `At ${math(`x = ${inside}`)} the height is ${root} and the slope ${math(`\\frac{1}{2 \\cdot ${root}} = \\frac{1}{${2 * root}}`)}.`,
        `The step is ${math(decimal(tenths, 1))}, so the tangent changes by ${math(`${decimal(tenths, 1)} \\cdot \\frac{1}{${2 * root}} = ${decimal((tenths * 1000) / (2 * root), 4)}`)}: ${math(answer)}.`,
      ],
    };
  },
});

export const lhopital = generator({
  id: 'lhopital',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    const [a, b] = rng.sample([2, 3, 4, 5, 6, 7], 2) as [number, number];
    const n = rng.pick([2, 3, 4, 5].filter((one) => one + 1 !== b));
    const cases = [
      [`\\frac{e^{${a}x} - 1}{${b}x}`, fractionKey(a, b), `\\frac{${a}e^{${a}x}}{${b}}`],
      [
        `\\frac{\\ln(1 + ${a}x)}{${b}x}`,
        fractionKey(a, b),
        `\\frac{\\frac{${a}}{1 + ${a}x}}{${b}}`,
      ],
      [
        `\\frac{\\sin ${a}x}{e^{${b}x} - 1}`,
        fractionKey(a, b),
        `\\frac{${a}\\cos ${a}x}{${b}e^{${b}x}}`,
      ],
      [
        `\\frac{(1 + x)^{${n + 1}} - 1}{${b}x}`,
        fractionKey(n + 1, b),
        `\\frac{${n + 1}(1 + x)^{${n}}}{${b}}`,
      ],
    ] as const;
    const [tex, key, after] = rng.pick(cases);
    const show = (value: string | number) => {
      const [top, bottom] = String(value).split('/');
      return math(bottom === undefined ? top! : `\\frac{${top}}{${bottom}}`);
    };
    const [top, bottom = '1'] = key.split('/');
    return {
      prompt: `What is ${math(`\\lim_{x \\to 0} ${tex}`)}?`,
      right: show(key),
      wrong: mistakes(
        key,
        [
          ['0', 'Top and bottom both come close to 0, so the ratio need not.'],
          ['1', 'Both come close to 0, but not equally fast. Compare their derivatives.'],
          [
            fractionKey(Number(bottom), Number(top)),
            'Turned over. Which derivative belongs to the top?',
          ],
          ['\\infty', 'The top comes close to 0 too.'],
        ],
        show,
      ),
      hints: [
        'Putting in 0 gives 0 over 0. Then the derivatives of top and bottom decide.',
        'Differentiate top and bottom each on its own. It is not the quotient rule.',
      ],
      steps: [
        `Top and bottom both go to 0, so L'Hôpital's rule applies: differentiate each on its own, ${math(`\\lim_{x \\to 0} ${after}`)}.`,
        `For ${math('x = 0')} that is ${show(key)}.`,
      ],
    };
  },
});

export const meanValue = generator({
  id: 'mean-value',
  kind: 'numeric',
  difficulty: 3,
  make(rng) {
    const [a, b] = [nonZero(rng, 3), nonZero(rng, 7)];
    const low = rng.int(-5, 3);
    const high = low + rng.int(1, 4) * 2;
    const c = (low + high) / 2;
    const f = [a, b, nonZero(rng, 9)];
    const slope = a * (low + high) + b;
    return {
      prompt: `Let ${math(`f(x) = ${polynomial(f)}`)}. At which ${math('x')} between ${math(low)} and ${math(high)} is the slope of the tangent equal to the average slope between ${math(low)} and ${math(high)}?`,
      answer: c,
      slips: slips(c, [
        [slope, 'That is the slope. The question asks where the tangent has it.'],
        [(high - low) / 2, 'That is half of the length of the interval. Solve the equation for x.'],
      ]),
      hints: [
        'What is the average slope: the change of f divided by the change of x?',
        'Set the derivative equal to it, and solve.',
      ],
      steps: [
        `Average slope: ${math(`\\frac{f(${high}) - f(${low})}{${high} - ${bracketed(low)}} = \\frac{${valueAt(f, high)} - ${bracketed(valueAt(f, low))}}{${high - low}} = ${slope}`)}.`,
        `${math(`f'(x) = ${polynomial([2 * a, b])} = ${slope}`)}, so ${math(`${2 * a}x = ${slope - b}`)} and ${math(`x = ${c}`)}.`,
      ],
    };
  },
});
