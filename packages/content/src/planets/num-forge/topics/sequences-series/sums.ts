import { generator, math } from '@planets/practice';
import { fractionKey, fractionTex, lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed, polynomial } from '../../polynomial-tex.ts';
import {
  listTex,
  nth,
  nthGeometric,
  ordinal,
  pickArithmetic,
  pickGeometric,
  terms,
} from './progression.ts';

export const arithmeticSum = generator({
  id: 'arithmetic-sum',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const story = grade < 11 && rng.chance(1, 2);
    const n = rng.int(5, 12) * 2;
    const { a, d } = story ? { a: rng.int(8, 20), d: rng.int(2, 4) } : pickArithmetic(rng, grade);
    const last = nth({ a, d }, n);
    const answer = (n * (a + last)) / 2;
    return {
      prompt: story
        ? `A theater has ${n} rows. The first row has ${a} seats, and each row has ${d} seats more than the one before it. How many seats are there in all?`
        : `What is the sum of the first ${n} terms of the arithmetic sequence ${math(listTex(terms(4, (at) => nth({ a, d }, at))))}?`,
      answer,
      slips: slips(answer, [
        [n * (a + last), 'Halve it: each pair was counted twice.'],
        [last, `That is the ${ordinal(n)} term alone. The question asks for the sum.`],
        [
          (n * (a + last + d)) / 2,
          `Check the last term: there are ${n - 1} steps to it, not ${n}.`,
        ],
        [n * a, 'The terms are not all equal to the first one.'],
      ]),
      hints: [
        `First find the last one, number ${n}.`,
        'Add first and last, second and last but one, and so on. What do you notice?',
      ],
      steps: [
        `Number ${n} is ${math(`${a} + ${n - 1} \\times ${bracketed(d)} = ${last}`)}.`,
        `First and last make ${math(`${a} + ${bracketed(last)} = ${a + last}`)}, and so does every pair from the two ends. There are ${n / 2} pairs.`,
        `${math(`${n / 2} \\times ${bracketed(a + last)} = ${answer}`)}.`,
      ],
    };
  },
});

export const geometricSum = generator({
  id: 'geometric-sum',
  kind: 'choice',
  difficulty: 4,
  grades: [10, 12],
  make(rng, grade) {
    const sequence = pickGeometric(rng, grade);
    const { a, r } = sequence;
    const n = rng.int(4, Math.abs(r) === 2 ? 8 : 5);
    const answer = (a * (r ** n - 1)) / (r - 1);
    const whole = terms(n, (at) => nthGeometric(sequence, at));
    return {
      prompt: `What is the sum of the first ${n} terms of the geometric sequence ${math(listTex(whole.slice(0, 3)))}?`,
      right: math(answer),
      wrong: mistakes(
        answer,
        [
          [whole.at(-1)!, `That is the ${ordinal(n)} term alone, not the sum.`],
          [answer - whole.at(-1)!, `One term is missing: that is the sum of the first ${n - 1}.`],
          [answer + a * r ** n, `One term too many: that is the sum of the first ${n + 1}.`],
          [a * (r ** n - 1), `You still have to divide by the ratio minus 1, that is ${r - 1}.`],
          [(n * (a + whole.at(-1)!)) / 2, 'That is the formula for arithmetic sequences.'],
        ],
        math,
      ),
      hints: [
        `What is the ratio? With few terms you can also write down all ${n} and add.`,
        `${math('S_{n} = a \\cdot \\frac{r^{n} - 1}{r - 1}')}.`,
      ],
      steps: [
        `Here ${math(`a = ${a}`)} and ${math(`r = ${r}`)}: ${math(`S_{${n}} = ${a} \\cdot \\frac{${bracketed(r)}^{${n}} - 1}{${r} - 1} = ${a} \\cdot \\frac{${r ** n - 1}}{${r - 1}} = ${answer}`)}.`,
        `Check by adding: ${math(`${whole.map((value, at) => (at === 0 ? value : value < 0 ? `- ${-value}` : `+ ${value}`)).join(' ')} = ${answer}`)}.`,
      ],
    };
  },
});

export const infiniteSum = generator({
  id: 'infinite-sum',
  kind: 'numeric',
  difficulty: 4,
  grades: [11, 12],
  make(rng) {
    const bottom = rng.int(2, 5);
    const top = rng.pick(
      [1, 2, 3].filter((one) => one < bottom && lowest(one, bottom).bottom === bottom),
    );
    const minus = rng.chance(1, 3);
    const r = minus ? -top : top;
    const a = rng.int(1, 6) * bottom * bottom;
    const shown = [a, (a * r) / bottom, (a * r * r) / (bottom * bottom)];
    const key = fractionKey(a * bottom, bottom - r);
    const ratio = fractionTex(r, bottom);
    return {
      prompt: `The geometric series ${math(`${shown.map((value, at) => (at === 0 ? value : value < 0 ? `- ${-value}` : `+ ${value}`)).join(' ')} + \\ldots`.replace('+ \\ldots', minus ? '- \\ldots' : '+ \\ldots'))} goes on forever. What is its sum? Give a whole number or a fraction in simplest form.`,
      answer: key,
      form: 'simplest' as const,
      slips: [
        {
          value: fractionKey(a * bottom, bottom + r),
          why: 'Check the sign in the denominator: it is 1 minus the ratio.',
        },
        {
          value: fractionKey(a * bottom, r),
          why: 'You divided by the ratio. Divide by 1 minus the ratio.',
        },
        {
          value: String(shown.reduce((sum, value) => sum + value, 0)),
          why: 'That is the sum of the three terms shown. The series goes on.',
        },
      ].filter(
        ({ value }, at, all) => value !== key && all.findIndex((one) => one.value === value) === at,
      ),
      hints: [
        'By what is each term multiplied to give the next? Is that less than 1 in size?',
        `${math('S = \\frac{a}{1 - r}')}, where a is the first term and r the ratio.`,
      ],
      steps: [
        `The ratio is ${math(`${shown[1]} \\div ${shown[0]} = ${ratio}`)}. It is less than 1 in size, so the terms shrink fast enough for the sum to settle.`,
        `${math(`S = \\frac{${a}}{1 - ${r < 0 ? `\\left(${ratio}\\right)` : ratio}} = ${a} \\div ${fractionTex(bottom - r, bottom)} = ${key.includes('/') ? fractionTex(Number(key.split('/')[0]), Number(key.split('/')[1])) : key}`)}.`,
      ],
    };
  },
});

export const sigma = generator({
  id: 'sigma',
  kind: 'choice',
  difficulty: 3,
  grades: [11, 12],
  make(rng) {
    const square = rng.chance(1, 3);
    const [m, b] = [rng.int(2, 5), rng.int(1, 6) * (rng.chance(1, 2) ? 1 : -1)];
    const from = rng.int(1, 3);
    const to = from + rng.int(3, 4);
    const rule = (k: number) => (square ? k * k + b : m * k + b);
    const tex = square ? polynomial([1, 0, b], 'k') : polynomial([m, b], 'k');
    const values = Array.from({ length: to - from + 1 }, (_, at) => rule(from + at));
    const answer = values.reduce((sum, value) => sum + value, 0);
    return {
      prompt: `What is ${math(`\\sum_{k=${from}}^{${to}} (${tex})`)}?`,
      right: math(answer),
      wrong: mistakes(
        answer,
        [
          [
            answer - b * (values.length - 1),
            `The number ${b} belongs to every term, so it is added ${values.length} times.`,
          ],
          [
            values.at(-1)!,
            'That is the last term alone. The sign asks for the sum of all of them.',
          ],
          [answer - values.at(-1)!, 'The last value of k counts too.'],
          [answer - values[0]!, 'The first value of k counts too.'],
          [answer + rule(to + 1), `One term too many: the last value of k is ${to}.`],
        ],
        math,
      ),
      hints: [
        `Put in k = ${from}, then ${from + 1}, and so on up to ${to}.`,
        `How many terms are there? From ${from} to ${to}, both included.`,
      ],
      steps: [
        `The terms for k from ${from} to ${to} are ${math(values.join(', '))}: ${values.length} of them, because both ends count.`,
        `Their sum is ${math(answer)}.`,
      ],
    };
  },
});

export const fromTwoTerms = generator({
  id: 'from-two-terms',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const sequence = pickArithmetic(rng, grade);
    const { a, d } = sequence;
    const p = rng.int(3, 5);
    const q = p + rng.int(3, 6);
    const far = rng.int(20, 40);
    const [at, then] = [nth(sequence, p), nth(sequence, q)];
    return {
      prompt: `In an arithmetic sequence the ${ordinal(p)} term is ${math(at)} and the ${ordinal(q)} term is ${math(then)}.`,
      parts: [
        {
          prompt: 'What is the common difference?',
          answer: d,
          slips: slips(d, [
            [then - at, `That is the change over ${q - p} steps. Divide by the number of steps.`],
            [-d, 'Check the direction: later term minus earlier term.'],
          ]),
        },
        {
          prompt: 'What is the first term?',
          answer: a,
          follows: `${at} - ${p - 1} * a`,
          slips: slips(a, [
            [at - p * d, `From the first to the ${ordinal(p)} term there are only ${p - 1} steps.`],
          ]),
        },
        {
          prompt: `What is the ${ordinal(far)} term?`,
          answer: nth(sequence, far),
          follows: `b + ${far - 1} * a`,
          slips: slips(nth(sequence, far), [
            [a + far * d, `From the first to the ${ordinal(far)} term there are ${far - 1} steps.`],
          ]),
        },
      ],
      hints: [
        `How many steps lie between the ${ordinal(p)} and the ${ordinal(q)} term?`,
        `From the ${ordinal(p)} term go back ${p - 1} steps to the first.`,
      ],
      steps: [
        `From term ${p} to term ${q} there are ${q - p} steps, and the change is ${math(`${then} - ${bracketed(at)} = ${then - at}`)}. One step is ${math(`${then - at} \\div ${q - p} = ${d}`)}.`,
        `Back to the first term it is ${p - 1} steps: ${math(`${at} - ${p - 1} \\times ${bracketed(d)} = ${a}`)}.`,
        `Forward to the ${ordinal(far)} term it is ${far - 1} steps: ${math(`${a} + ${far - 1} \\times ${bracketed(d)} = ${nth(sequence, far)}`)}.`,
      ],
    };
  },
});
