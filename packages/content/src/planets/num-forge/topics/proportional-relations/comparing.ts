import { generator, math } from '@planets/practice';
import { decimal } from '../../decimal.ts';
import { slips } from '../../mistakes.ts';

export const compareRates = generator({
  id: 'compare-representations',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const rates = rng.sample(grade === 7 ? [3, 4, 5, 6, 7, 8] : [2.5, 3, 3.5, 4, 4.5, 5, 5.5], 4);
    const n = rng.int(3, 6);
    const m = rng.pick([2, 4, 8]);
    const asks = rng.chance(1, 2) ? 'fastest' : 'slowest';
    const texts = [
      `Robot A: ${math(`d = ${rates[0]}t`)}`,
      `Robot B: ${decimal(rates[1]! * n * 10, 1)} meters in ${n} seconds`,
      `Robot C: its graph goes from the origin through (${m}, ${decimal(rates[2]! * m * 10, 1)})`,
      `Robot D: 1 second for every ${decimal(rates[3]! * 10, 1)} meters`,
    ];
    const wanted = asks === 'fastest' ? Math.max(...rates) : Math.min(...rates);
    const at = rates.indexOf(wanted);
    return {
      prompt: `Four robots move at steady speeds, ${math('t')} in seconds and ${math('d')} in meters. Which one is the **${asks}**?`,
      right: texts[at]!,
      wrong: texts.flatMap((text, other) =>
        other === at
          ? []
          : [
              {
                text,
                why: `This one moves ${rates[other]} meters per second. Compare with the others.`,
              },
            ],
      ),
      hints: [
        'Find the meters per second of each robot.',
        'In the equation it is the number before t. For the others, divide meters by seconds.',
      ],
      steps: [
        `Meters per second: A ${rates[0]}, B ${math(`${decimal(rates[1]! * n * 10, 1)} \\div ${n} = ${rates[1]}`)}, C ${math(`${decimal(rates[2]! * m * 10, 1)} \\div ${m} = ${rates[2]}`)}, D ${rates[3]}.`,
        `The ${asks === 'fastest' ? 'greatest' : 'least'} is ${wanted}, so it is robot ${'ABCD'[at]}. On a graph it has the ${asks === 'fastest' ? 'steepest' : 'flattest'} line.`,
      ],
    };
  },
});

const SCALES = [
  ['On a map,', 'cm', 'km', 'two lakes', 'two towns'],
  ['On a plan of a park,', 'cm', 'm', 'two fountains', 'two gates'],
  ['On a plan of a museum,', 'cm', 'm', 'two statues', 'two doors'],
  ['On a map of an island,', 'cm', 'km', 'two bays', 'two peaks'],
] as const;

export const mapScale = generator({
  id: 'map-scale',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const [where, small, large, first, second] = rng.pick(SCALES);
    const each = grade === 7 ? rng.int(2, 9) : rng.int(3, 15);
    const n = rng.int(2, 6);
    const [a, b] = [rng.int(3, 9), rng.int(3, 12)];
    const far = each * b;
    return {
      prompt: `${where} ${n} ${small} stand for ${n * each} ${large}.`,
      parts: [
        {
          prompt: `How many ${large} does 1 ${small} stand for?`,
          answer: each,
          unit: large,
          slips: slips(each, [[n * each * n, 'Divide: 1 stands for less.']]),
        },
        {
          prompt: `${first[0]!.toUpperCase()}${first.slice(1)} are ${a} ${small} apart on it. How far is that really?`,
          answer: each * a,
          unit: large,
          follows: `a * ${a}`,
          slips: slips(each * a, [
            [a + n * each - n, 'Both lengths grow by the same factor, not by the same amount.'],
          ]),
        },
        {
          prompt: `${second[0]!.toUpperCase()}${second.slice(1)} are really ${far} ${large} apart. How far apart are they on it?`,
          answer: b,
          unit: small,
          follows: `${far} / a`,
          slips: slips(b, [[far * each, 'On the drawing everything is smaller. Divide.']]),
        },
      ],
      hints: [
        `If ${n} ${small} stand for ${n * each} ${large}, how much is it for 1 ${small}?`,
        'From the drawing to the real length multiply by that, back again divide.',
      ],
      steps: [
        `1 ${small} stands for ${math(`${n * each} \\div ${n} = ${each}`)} ${large}.`,
        `${a} ${small}: ${math(`${a} \\times ${each} = ${a * each}`)} ${large}.`,
        `Back: ${math(`${far} \\div ${each} = ${b}`)} ${small}, because each ${small} covers ${each} ${large}.`,
      ],
    };
  },
});
