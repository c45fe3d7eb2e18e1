import { figure, generator, math, type Rng } from '@planets/practice';
import { transversal, type AngleName } from '../../../../authoring/diagrams/transversal.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { linear, restTex } from '../../sum-tex.ts';
import { PAIRS, pickSlant, sizeOf, type Pair } from './pairs.ts';

const pickPair = (rng: Rng, sorts: readonly Pair[]) => {
  const sort = rng.pick(sorts);
  const [a, b] = rng.pick(sort.pairs);
  return { sort, a, b };
};

const lettersAt = (a: AngleName, b: AngleName) => ({ [a]: 'a', [b]: 'b' });

export const solveAngles = generator({
  id: 'angles-with-x',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const { sort, a, b } = pickPair(rng, grade === 7 ? PAIRS.slice(4) : PAIRS.slice(0, 4));
    for (;;) {
      const degrees = pickSlant(rng);
      const x = rng.int(5, 30);
      const [p, r] = [rng.int(2, 6), rng.int(2, 6)];
      const [first, second] = [sizeOf(a, degrees), sizeOf(b, degrees)];
      const [q, s] = [first - p * x, second - r * x];
      if (p === r || Math.abs(q) > 60 || Math.abs(s) > 60 || q === 0 || s === 0) continue;
      const [left, right] = [linear(p, q, 'x'), linear(r, s, 'x')];
      const angleA = math(`(${left})^\\circ`);
      const angleB = math(`(${right})^\\circ`);
      return {
        prompt: [
          figure(transversal({ degrees }, lettersAt(a, b))),
          `The two lines with arrows are parallel. Angle a measures ${angleA}, angle b measures ${angleB}.`,
        ],
        parts: [
          {
            prompt: `What is ${math('x')}?`,
            answer: x,
            slips: slips(x, [
              ...(sort.equal && Number.isInteger((180 - q - s) / (p + r))
                ? ([
                    [
                      (180 - q - s) / (p + r),
                      'These two angles are equal. They do not add up to 180°.',
                    ],
                  ] as const)
                : []),
              ...(!sort.equal && Number.isInteger((s - q) / (p - r))
                ? ([
                    [(s - q) / (p - r), 'These two angles are not equal. They add up to 180°.'],
                  ] as const)
                : []),
            ]),
          },
          {
            prompt: 'How many degrees does angle a measure?',
            answer: first,
            unit: '°',
            follows: `${p} * a ${q < 0 ? '-' : '+'} ${Math.abs(q)}`,
          },
        ],
        hints: [
          'Where do the two angles lie? Are they equal, or do they add up to 180°?',
          'Write an equation for that, and solve it for x.',
        ],
        steps: [
          `They are ${sort.name}, so they ${sort.equal ? 'are equal' : 'add up to 180°'}: ${math(sort.equal ? `${left} = ${right}` : `${left} + ${right} = 180`)}.`,
          sort.equal
            ? `Bring the x together: ${p - r === 1 ? '' : `${math(`${linear(p - r, 0, 'x')} = ${s - q}`)}, so `}${math(`x = ${x}`)}.`
            : `Collect: ${math(`${p + r}x ${restTex([[q + s, '']])} = 180`)}, so ${math(`x = ${x}`)}.`,
          `Angle a: ${math(`${p} \\times ${x} ${restTex([[q, '']])} = ${first}`)} degrees. Angle b comes to ${second}°, which fits.`,
        ],
      };
    }
  },
});

export const areParallel = generator({
  id: 'are-they-parallel',
  kind: 'choice',
  difficulty: 4,
  grades: [8, 9],
  make(rng) {
    const { sort, a, b } = pickPair(rng, PAIRS.slice(0, 4));
    const degrees = pickSlant(rng);
    const parallel = rng.chance(1, 2);
    const first = sizeOf(a, degrees);
    const off = rng.pick([-4, -3, 3, 4]);
    const second = sizeOf(b, degrees) + (parallel ? 0 : off);
    const yes = (why: string) => `Yes: ${why}`;
    const no = (why: string) => `No: ${why}`;
    const fact = sort.equal ? `these ${sort.name} are equal.` : 'the two angles add up to 180°.';
    const against = sort.equal
      ? `these ${sort.name} are not equal.`
      : 'the two angles do not add up to 180°.';
    const right = parallel ? yes(fact) : no(against);
    return {
      prompt: [
        figure(transversal({ degrees, turned: 1.5 }, lettersAt(a, b))),
        `The drawing is not exact. Angle a measures ${first}°, angle b measures ${second}°. Are the two lines that are cut parallel?`,
      ],
      right,
      wrong: mistakes(right, [
        [parallel ? no(against) : yes(fact), `Compare the numbers: ${first}° and ${second}°.`],
        [
          sort.equal ? yes('the two angles add up to 180°.') : yes('the two angles are equal.'),
          sort.equal
            ? 'For these two angles it is being equal that counts.'
            : 'For these two angles it is the sum that counts.',
        ],
        [
          sort.equal
            ? no('the two angles do not add up to 180°.')
            : no('the two angles are not equal.'),
          sort.equal
            ? 'They need not add up to 180°. Such angles are compared.'
            : 'They need not be equal. Such angles are added.',
        ],
      ]),
      hints: [
        'Where do the two angles lie: the same place, alternate, or on the same side between the lines?',
        'When lines are parallel, which rule holds for such a pair? Does it hold here?',
      ],
      steps: [
        `Angles a and b are ${sort.name}. The lines are parallel exactly when they ${sort.equal ? 'are equal' : 'add up to 180°'}.`,
        sort.equal
          ? `${first}° and ${second}° are ${parallel ? 'equal, so the lines are parallel' : 'different, so the lines are not parallel'}.`
          : `${math(`${first} + ${second} = ${first + second}`)}, ${parallel ? 'so the lines are parallel' : 'not 180, so the lines are not parallel'}.`,
      ],
    };
  },
});

export const matchRules = generator({
  id: 'match-rules',
  kind: 'match',
  difficulty: 1,
  make(rng, grade) {
    const size = rng.int(35, 80);
    const rows = [
      ['its vertical angle', `${size}°, opposite at the same crossing`] as const,
      ['its neighbor in a linear pair', `${180 - size}°, together a straight line`],
      ['its complement', `${90 - size}°, together a right angle`],
      ...(grade === 7
        ? []
        : [
            [
              'its corresponding angle at a parallel line',
              `${size}°, in the same place at the other crossing`,
            ] as const,
          ]),
    ] as const;
    return {
      prompt: `An angle measures ${size}°. Match.`,
      pairs: rows.map(([left, right]) => [left, right] as const),
      hints: [
        'Vertical angles are opposite each other. Neighbors on a line make 180°.',
        'A complement fills up to 90°.',
      ],
      steps: [
        `Vertical: equal, ${size}°. On a line: ${math(`180 - ${size} = ${180 - size}`)}. Complement: ${math(`90 - ${size} = ${90 - size}`)}.`,
        ...(grade === 7
          ? [
              'Two crossing lines make two pairs of equal angles, because each neighbor makes 180° with both.',
            ]
          : [
              'Corresponding angles at parallel lines are equal, because one crossing can be slid onto the other.',
            ]),
      ],
    };
  },
});

export const proofOrder = generator({
  id: 'order-reasons',
  kind: 'order',
  difficulty: 5,
  grades: [8, 9],
  make(rng) {
    const degrees = pickSlant(rng);
    const cases = [
      {
        from: 3,
        via: 7,
        to: 6,
        first: 'corresponding angles',
        second: 'vertical angles',
        end: 'equal',
      },
      {
        from: 4,
        via: 8,
        to: 5,
        first: 'corresponding angles',
        second: 'vertical angles',
        end: 'equal',
      },
      {
        from: 1,
        via: 5,
        to: 8,
        first: 'corresponding angles',
        second: 'vertical angles',
        end: 'equal',
      },
      {
        from: 2,
        via: 6,
        to: 7,
        first: 'corresponding angles',
        second: 'vertical angles',
        end: 'equal',
      },
    ] as const;
    const one = rng.pick(cases);
    const texts = Object.fromEntries(
      [one.from, one.via, one.to].map((angle) => [angle, String(angle)]),
    );
    const size = sizeOf(one.from, degrees);
    return {
      prompt: [
        figure(transversal({ degrees }, texts)),
        `The lines with arrows are parallel, and angle ${one.from} measures ${size}°. Put the argument in order.`,
      ],
      inOrder: [
        `Angle ${one.from} measures ${size}°. That is given.`,
        `Angle ${one.via} is in the same place at the other crossing, so it is a ${one.first.slice(0, -1)} to angle ${one.from}.`,
        `Because the lines are parallel, angle ${one.via} measures ${size}° as well.`,
        `Angle ${one.to} is opposite angle ${one.via}, so it measures ${size}° too.`,
      ],
      hints: [
        'Begin with what is given.',
        'First go to the other crossing, then to the angle opposite. A fact can be used only after it has been stated.',
      ],
      steps: [
        `First the given angle ${one.from}, then its partner ${one.via} at the other crossing: corresponding angles.`,
        `They are equal only because the lines are parallel, so that reason comes next.`,
        `Last the vertical angle ${one.to}: it is equal to angle ${one.via}, and so to angle ${one.from}.`,
      ],
    };
  },
});
