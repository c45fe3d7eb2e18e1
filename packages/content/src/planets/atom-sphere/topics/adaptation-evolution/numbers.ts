import { generator, math } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped, tidy } from '../../../../authoring/wording.ts';
import { ISOTOPES } from '../../data/evolution.ts';

const FRACTIONS: Readonly<Record<number, string>> = {
  1: 'half',
  2: 'a quarter',
  3: 'an eighth',
  4: 'one sixteenth',
};

/** How old a find is, by how much of an isotope is left. */
export const halfLife = generator({
  id: 'half-life',
  kind: 'numeric',
  difficulty: 4,
  grades: [9, 12],
  standards: ['HS-LS4-1'],
  make(rng, grade) {
    const { name, halfLife: half, unit, use } = rng.pick(ISOTOPES);
    const times = rng.int(1, grade < 11 ? 3 : 4);
    const age = half * times;
    const percent = tidy(100 / 2 ** times);
    const inverse = rng.chance(1, 3);
    const source = 'U.S. Geological Survey';
    if (inverse)
      return {
        prompt: `The half-life of ${name} is about ${grouped(half)} ${unit}. What percent of it is left in ${use} after ${grouped(age)} ${unit}?`,
        answer: percent,
        unit: '%',
        slips: slipsFor(percent, [
          {
            value: tidy(100 / (times + 1)),
            why: 'Each half-life leaves half of what was there, so halve again and again.',
          },
          { value: tidy(100 - percent), why: 'That much has decayed. How much is left?' },
          ...(times > 1
            ? [
                {
                  value: tidy(100 / times),
                  why: 'Each half-life leaves half of what was there, so halve again and again.',
                },
              ]
            : []),
        ]),
        hints: [
          'How many half-lives have passed?',
          'Begin with 100% and halve it once for each half-life.',
        ],
        steps: [
          `${grouped(age)} ÷ ${grouped(half)} = ${times}, so ${times === 1 ? 'one half-life has' : `${times} half-lives have`} passed.`,
          `Halve 100% ${times === 1 ? 'once' : `${times} times`}: ${percent}% is left.`,
        ],
        source,
      };
    return {
      prompt: `The half-life of ${name} is about ${grouped(half)} ${unit}. In ${use} only ${FRACTIONS[times]} of its ${name} is left. About how old is it?`,
      answer: age,
      unit,
      slips: slipsFor(age, [
        {
          value: half,
          why: 'After one half-life half is left. How many half-lives does it take to come down to so little?',
        },
        {
          value: half * 2 ** times,
          why: 'Count how often you have to halve, and add up so many half-lives.',
        },
      ]),
      hints: [
        `How often do you have to halve a whole until only ${FRACTIONS[times]} is left?`,
        'Each halving takes one half-life.',
      ],
      steps: [
        `${capitalised(FRACTIONS[times]!)} is ${math(`\\left(\\frac{1}{2}\\right)^{${times}}`)}, so ${times === 1 ? 'one half-life has' : `${times} half-lives have`} passed.`,
        `${times} × ${grouped(half)} = ${grouped(age)} ${unit}.`,
      ],
      source,
    };
  },
});

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Hardy and Weinberg: from those who show a recessive trait to those who carry it. */
export const hardyWeinberg = generator({
  id: 'hardy-weinberg',
  kind: 'multi-step',
  difficulty: 5,
  grades: [10, 12],
  standards: ['HS-LS4-3'],
  make(rng) {
    const tenths = rng.int(1, 6);
    const q = tenths / 10;
    const p = tidy(1 - q);
    const total = rng.pick([100, 200, 500, 1000, 2000]);
    const recessive = tidy(q * q * total);
    const carriers = tidy(2 * p * q * total);
    const [who, trait] = rng.pick([
      ['pea plants', 'white flowers'],
      ['mice', 'white fur'],
      ['fruit flies', 'short wings'],
      ['guinea pigs', 'smooth fur'],
    ] as const);
    return {
      prompt: `Of ${grouped(total)} ${who} in a large population, ${grouped(recessive)} have ${trait}, which is recessive. The population is in Hardy–Weinberg equilibrium.`,
      parts: [
        {
          prompt: `What is the frequency ${math('q')} of the recessive allele?`,
          answer: q,
          slips: slipsFor(q, [
            {
              value: tidy(q * q),
              why: 'That is the share of individuals with two such alleles, q². Take the square root.',
            },
          ]),
        },
        {
          prompt: `What is the frequency ${math('p')} of the dominant allele?`,
          answer: p,
          follows: '1 - a',
          slips: slipsFor(p, [
            {
              value: tidy(1 - q * q),
              why: 'You took q² away from 1. The two alleles add up: p + q = 1.',
            },
          ]),
        },
        {
          prompt: `How many of the ${who} are expected to be **heterozygous**?`,
          answer: carriers,
          follows: `2 * a * b * ${total}`,
          unit: who,
          slips: slipsFor(carriers, [
            {
              value: tidy(p * q * total),
              why: 'There are two ways to be heterozygous: the share is 2pq, not pq.',
            },
            { value: tidy(p * p * total), why: 'That is the number with two dominant alleles.' },
            {
              value: tidy(total - recessive),
              why: 'Those are all without the recessive trait. Some of them have two dominant alleles.',
            },
          ]),
        },
      ],
      hints: [
        `Those with the recessive trait have two recessive alleles: their share is ${math('q^2')}.`,
        `${math('p + q = 1')} and ${math('p^2 + 2pq + q^2 = 1')}`,
      ],
      steps: [
        `${math(`q^2 = \\frac{${recessive}}{${total}} = ${tidy(q * q)}`)}, so ${math(`q = ${q}`)}.`,
        `The two frequencies add up to 1: ${math(`p = 1 - ${q} = ${p}`)}.`,
        `Heterozygous: ${math(`2pq = 2 \\times ${p} \\times ${q} = ${tidy(2 * p * q)}`)}, and of ${grouped(total)} that is ${grouped(carriers)}.`,
      ],
      source: 'UC Museum of Paleontology, Understanding Evolution',
    };
  },
});
