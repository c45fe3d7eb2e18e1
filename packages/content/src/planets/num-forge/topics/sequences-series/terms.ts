import { generator, math } from '@planets/practice';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed, polynomial, polynomialText, term } from '../../polynomial-tex.ts';
import {
  listTex,
  nth,
  nthGeometric,
  ordinal,
  pickArithmetic,
  pickGeometric,
  terms,
} from './progression.ts';

export const kindOfSequence = generator({
  id: 'kind-of-sequence',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const kind = rng.pick(['arithmetic', 'geometric', 'neither'] as const);
    const arithmetic = pickArithmetic(rng, grade);
    const geometric = pickGeometric(rng, grade);
    const shift = rng.int(1, 9);
    const odd = rng.chance(1, 2)
      ? terms(4, (n) => n * n + shift)
      : terms(4, (n) => shift + (n * (n + 1)) / 2);
    const values = {
      arithmetic: terms(4, (n) => nth(arithmetic, n)),
      geometric: terms(4, (n) => nthGeometric(geometric, n)),
      neither: odd,
    }[kind];
    const [first, second, third] = values as [number, number, number];
    const step = second - first;
    const ratio = kind === 'geometric' ? geometric.r : 2;
    const names = {
      arithmetic: `Arithmetic, with the common difference ${math(step)}`,
      geometric: `Geometric, with the common ratio ${math(ratio)}`,
      neither: 'Neither arithmetic nor geometric',
    };
    const backwards = {
      text:
        kind === 'geometric'
          ? `Geometric, with the common ratio ${math(`\\frac{1}{${ratio}}`.replace('{1}{-', '{-1}{'))}`
          : `Arithmetic, with the common difference ${math(-step)}`,
      why:
        kind === 'geometric'
          ? 'Turned around: divide each term by the one before it, not by the one after.'
          : 'Look at the direction: take each term minus the one before it.',
    };
    const whys = {
      arithmetic: `Not yet: the first step is ${step}, but the next one is ${third - second}.`,
      geometric: `Not yet: check whether each term is ${ratio} times the one before.`,
      neither:
        kind === 'arithmetic'
          ? 'Not yet: subtract neighbors. The differences are all equal.'
          : 'Not yet: divide neighbors. The ratios are all equal.',
    };
    return {
      prompt: `What kind of sequence is ${math(listTex(values))}?`,
      right: names[kind],
      wrong: [
        ...(['arithmetic', 'geometric', 'neither'] as const)
          .filter((other) => other !== kind)
          .map((other) => ({ text: names[other], why: whys[other] })),
        backwards,
      ],
      hints: [
        'Subtract each term from the next one. Are the results equal?',
        'If not, divide each term by the one before it. Are these results equal?',
      ],
      steps: [
        `The differences are ${math(
          values
            .slice(1)
            .map((value, at) => value - values[at]!)
            .join(', '),
        )}.`,
        {
          arithmetic: 'They are all equal, so the same number is added each time: arithmetic.',
          geometric: `They differ, but each term is ${math(ratio)} times the one before, so it is geometric.`,
          neither: 'They differ, and the ratios of neighbors differ too. So it is neither.',
        }[kind],
      ],
    };
  },
});

export const fillTerms = generator({
  id: 'fill-terms',
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const isGeometric = rng.chance(1, 2);
    const arithmetic = pickArithmetic(rng, grade);
    const geometric = pickGeometric(rng, grade);
    const values = terms(6, (n) => (isGeometric ? nthGeometric(geometric, n) : nth(arithmetic, n)));
    const hidden = isGeometric ? rng.sample([1, 3, 4], 2) : rng.sample([0, 2, 4, 5], 3);
    const { a, d } = arithmetic;
    return {
      prompt: `The sequence is ${isGeometric ? 'geometric' : 'arithmetic'}. Fill in the missing terms.`,
      caption: `${isGeometric ? 'A geometric' : 'An arithmetic'} sequence`,
      columns: ['n', 'term'],
      rows: values.map((value, at) =>
        hidden.includes(at)
          ? ([String(at + 1), { answer: value }] as const)
          : ([String(at + 1), String(value)] as const),
      ),
      hints: isGeometric
        ? [
            'Each term is the one before it times the same number, which may be negative.',
            'Find two known neighbors, or two known terms that are two places apart.',
          ]
        : [
            'From each term to the next the same number is added, which may be negative.',
            'Two known terms tell the common difference: how far apart are they, and how many steps lie between?',
          ],
      steps: [
        isGeometric
          ? `The common ratio is ${math(geometric.r)}: multiply to go down the table, divide to go up.`
          : `The common difference is ${math(d)}: add it to go down the table, subtract it to go up. The first term is ${math(a)}.`,
        `The terms are ${math(values.join(', '))}.`,
      ],
    };
  },
});

export const nthTerm = generator({
  id: 'nth-term',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const sequence = pickArithmetic(rng, grade);
    const { a, d } = sequence;
    const n = rng.int(12, grade === 9 ? 30 : 60);
    const answer = nth(sequence, n);
    return {
      prompt: `What is the ${ordinal(n)} term of the arithmetic sequence ${math(listTex(terms(4, (at) => nth(sequence, at))))}?`,
      answer,
      slips: slips(answer, [
        [a + n * d, `From the first term to the ${ordinal(n)} there are only ${n - 1} steps.`],
        [n * d, `That is ${n} steps alone. Begin with the first term.`],
        [a + (n - 2) * d, `Count the steps: from term 1 to term ${n} there are ${n - 1}.`],
      ]),
      hints: [
        'Which number is added from term to term?',
        `How many steps lead from the first term to the ${ordinal(n)}?`,
      ],
      steps: [
        `Each step adds ${math(d)}, and from the first to the ${ordinal(n)} term there are ${n - 1} steps.`,
        `${math(`${a} + ${n - 1} \\times ${bracketed(d)} = ${answer}`)}.`,
      ],
    };
  },
});

export const explicitRule = generator({
  id: 'explicit-rule',
  kind: 'expression',
  difficulty: 3,
  make(rng, grade) {
    const sequence = pickArithmetic(rng, grade);
    const { a, d } = sequence;
    const values = terms(4, (n) => nth(sequence, n));
    return {
      prompt: `Write a formula for the nth term of ${math(listTex(values))}, where ${math('n = 1')} gives the first term.`,
      answer: polynomialText([d, a - d], 'n'),
      slips: [
        {
          text: polynomialText([d, a], 'n'),
          why: 'Test n = 1: that gives the second term. From the first term there are n - 1 steps.',
        },
        {
          text: polynomialText([1, d], 'n'),
          why: 'The common difference is added again and again, so it multiplies n.',
        },
        ...(a === d
          ? []
          : [
              {
                text: polynomialText([a, d - a], 'n'),
                why: 'First term and common difference changed places.',
              },
            ]),
      ],
      hints: [
        'By what does the sequence grow from term to term? That number multiplies n.',
        'Then compare with the first term. What is missing, or too much?',
      ],
      steps: [
        `The common difference is ${math(d)}. The nth term is ${math('n - 1')} steps from the first: ${math(`${a} ${term(d)}(n - 1)`)}.`,
        `Multiply out: ${math(polynomial([d, a - d], 'n'))}. Test: ${math('n = 1')} gives ${math(a)}.`,
      ],
    };
  },
});

export const whichTerm = generator({
  id: 'which-term',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const sequence = pickArithmetic(rng, grade);
    const { a, d } = sequence;
    const n = rng.int(14, 50);
    const value = nth(sequence, n);
    return {
      prompt: `The arithmetic sequence ${math(listTex(terms(3, (at) => nth(sequence, at))))} contains the number ${math(value)}. Which term is it? Give its number n.`,
      answer: n,
      slips: slips(n, [
        [n - 1, 'That is the number of steps. The first term is reached with no step at all.'],
        [value, 'That is the term itself. The question asks for its place.'],
        [n + 1, 'One too many: from term 1 to term n there are n - 1 steps.'],
      ]),
      hints: [
        `How far is it from the first term to ${math(value)}?`,
        'How many steps of the common difference is that? And which term do you reach with them?',
      ],
      steps: [
        `From ${math(a)} to ${math(value)} it is ${math(`${value} - ${bracketed(a)} = ${value - a}`)}.`,
        `Each step is ${math(d)}, so there are ${math(`${value - a} \\div ${bracketed(d)} = ${n - 1}`)} steps, because the first term needs none: it is term ${n}.`,
      ],
    };
  },
});

export const geometricTerm = generator({
  id: 'geometric-term',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const sequence = pickGeometric(rng, grade);
    const { a, r } = sequence;
    const n = rng.int(5, Math.abs(r) === 2 ? 9 : Math.abs(r) === 3 ? 7 : 6);
    const answer = nthGeometric(sequence, n);
    const rule = (exponent: string) => `${a} \\cdot ${bracketed(r)}^{${exponent}}`;
    const asksRule = grade > 9 && rng.chance(1, 2);
    const shown = listTex(terms(3, (at) => nthGeometric(sequence, at)));
    if (asksRule)
      return {
        prompt: `Which formula gives the nth term of the geometric sequence ${math(shown)} (${math('n = 1')} is the first)?`,
        right: math(`a_{n} = ${rule('n - 1')}`),
        wrong: [
          {
            text: math(`a_{n} = ${rule('n')}`),
            why: 'Not yet: test n = 1. That would already multiply once.',
          },
          {
            text: math(`a_{n} = ${a * r}^{n - 1}`.replace(/= (-\d+)/, '= ($1)')),
            why: `Not yet: the power belongs to the ratio ${r} alone. The first term stays outside.`,
          },
          {
            text: math(`a_{n} = ${a} + ${bracketed(r)}(n - 1)`),
            why: 'Not yet: that adds the same number each time. Here each term is multiplied.',
          },
        ],
        hints: [
          'By what is each term multiplied to give the next?',
          'How often have you multiplied when you arrive at the nth term? Test with n = 1.',
        ],
        steps: [
          `Each term is ${math(r)} times the one before: ${math(`${a * r} \\div ${a} = ${r}`)}.`,
          `From the first to the nth term one multiplies ${math('n - 1')} times: ${math(rule('n - 1'))}.`,
        ],
      };
    return {
      prompt: `What is the ${ordinal(n)} term of the geometric sequence ${math(shown)}?`,
      right: math(answer),
      wrong: mistakes(
        answer,
        [
          [answer * r, `One multiplication too many: from term 1 to term ${n} there are ${n - 1}.`],
          [
            answer / r,
            `One multiplication is missing: from term 1 to term ${n} there are ${n - 1}.`,
          ],
          [
            a + (n - 1) * (a * r - a),
            'That adds the same number each time. Here each term is multiplied.',
          ],
          [-answer, 'Check the sign: how often is it multiplied by the ratio?'],
        ],
        math,
      ),
      hints: [
        'By what is each term multiplied to give the next?',
        `How many multiplications lead from the first term to the ${ordinal(n)}?`,
      ],
      steps: [
        `The ratio is ${math(`${a * r} \\div ${a} = ${r}`)}. From the first to the ${ordinal(n)} term one multiplies ${n - 1} times.`,
        `${math(`${a} \\cdot ${bracketed(r)}^{${n - 1}} = ${a} \\cdot ${bracketed(r ** (n - 1))} = ${answer}`)}.`,
      ],
    };
  },
});

export const matchRecursive = generator({
  id: 'match-recursive',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const a = rng.int(2, 6);
    const [c, d] = rng.sample([2, 3, 4, 5], 2) as [number, number];
    const rules: readonly (readonly [string, (before: number) => number])[] = [
      [`a_{n} = a_{n-1} + ${c}`, (before) => before + c],
      [`a_{n} = ${c} a_{n-1}`, (before) => before * c],
      [`a_{n} = ${d} a_{n-1} - ${c}`, (before) => d * before - c],
      grade === 9
        ? [`a_{n} = a_{n-1} + ${d}`, (before) => before + d]
        : [`a_{n} = ${d} - a_{n-1}`, (before) => d - before],
    ];
    const lists = rules.map(([rule, next]) => {
      const values = [a];
      while (values.length < 4) values.push(next(values.at(-1)!));
      return { rule, values };
    });
    return {
      prompt: `All four sequences begin with ${math(`a_{1} = ${a}`)}. Match each rule with the sequence it makes.`,
      pairs: lists.map(({ rule, values }) => [math(rule), math(listTex(values))]),
      hints: [
        `${math('a_{n-1}')} is the term before. What does each rule do with it?`,
        `Work out the second term of each, from ${math(a)}.`,
      ],
      steps: lists.map(
        ({ rule, values }) =>
          `${math(rule)}: begin with ${math(a)} and use the rule again and again: ${math(listTex(values))}.`,
      ),
    };
  },
});
