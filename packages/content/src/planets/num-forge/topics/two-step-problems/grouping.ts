import type { Rng } from '@planets/practice';

import { NAMES } from '../../../../authoring/first-names.ts';

import { model, ONE, type Problem, segment } from './problem.ts';

/** So many equal groups, and then some more or some less. */
export function groupsAnd(rng: Rng, grade: number): Problem {
  const groups = rng.int(3, 9);
  const each = rng.int(4, grade === 3 ? 9 : 24);
  const product = groups * each;
  const minus = rng.chance(1, 2);
  const c = rng.int(2, Math.min(product - 5, grade === 3 ? 12 : 40));
  const who = rng.pick(NAMES);
  const [group, things] = rng.pick([
    ['boxes', 'pencils'],
    ['bags', 'apples'],
    ['packs', 'cards'],
    ['trays', 'plants'],
    ['rows', 'chairs'],
  ] as const);
  const sign = minus ? '-' : '+';
  return {
    story: `${who} has ${groups} ${group} of ${things}. There are ${each} ${things} in each. ${minus ? `${who} gives away ${c} ${things}.` : `${who} finds ${c} more ${things}.`}`,
    ask: `How many ${things} does ${who} have ${minus ? 'left' : 'now'}?`,
    hidden: `How many ${things} are in the ${groups} ${group}?`,
    astray: [`How many ${group} are there?`, `How many ${things} are in one of the ${group}?`],
    first: {
      tex: `${groups} \\times ${each}`,
      value: product,
      told: `Multiply: ${groups} equal groups of ${each}.`,
    },
    second: {
      tex: `${product} ${sign} ${c}`,
      value: minus ? product - c : product + c,
      told: minus ? `Take away the ${c}.` : `Add the ${c}.`,
      follows: `a ${sign} ${c}`,
    },
    whole: `${groups} \\times ${each} ${sign} ${c}`,
    misfits: [
      [
        `${groups} + ${each} ${sign} ${c}`,
        `${groups} ${group} with ${each} in each: that is multiplying.`,
      ],
      [
        `${groups} \\times ${each} ${minus ? '+' : '-'} ${c}`,
        minus ? 'They are given away, so it gets less.' : 'More are found, so it gets more.',
      ],
      [
        `${groups} \\times (${each} ${sign} ${c})`,
        `The ${c} ${minus ? 'are given away' : 'come'} once, not from each of the ${group}.`,
      ],
    ],
    slips: [
      [product, ONE],
      [
        minus ? product + c : product - c,
        minus ? 'They are given away, so take away.' : 'More are found, so add.',
      ],
      [
        groups + each + (minus ? -c : c),
        `There are ${each} in each of the ${groups} ${group}. Multiply first.`,
      ],
    ],
    picture: model(
      { segments: Array.from({ length: groups }, () => segment(each, String(each))), total: '?' },
      minus
        ? { segments: [segment(c, String(c)), segment(product - c, '?')] }
        : {
            segments: [segment(product, ''), segment(c, String(c))].map((one, at) =>
              at === 0 ? { ...one, text: '?' } : one,
            ),
          },
    ),
  };
}

/** Some are put together or taken away, and the rest is shared equally. */
export function thenShare(rng: Rng, grade: number): Problem {
  const groups = rng.int(3, grade === 3 ? 6 : 9);
  const each = rng.int(3, grade === 3 ? 9 : 15);
  const shared = groups * each;
  const who = rng.pick(NAMES);
  if (rng.chance(1, 2)) {
    const c = rng.int(3, grade === 3 ? 15 : 40);
    const a = shared + c;
    return {
      story: `${who} picks ${a} strawberries and eats ${c} of them. The others go into ${groups} bowls, the same number in each.`,
      ask: 'How many strawberries are in each bowl?',
      hidden: 'How many strawberries go into the bowls in all?',
      astray: ['How many bowls are there?', `How many strawberries does ${who} eat?`],
      first: { tex: `${a} - ${c}`, value: shared, told: `Take away the ${c} that are eaten.` },
      second: {
        tex: `${shared} \\div ${groups}`,
        value: each,
        told: `Share the rest among ${groups} bowls.`,
        follows: `a / ${groups}`,
      },
      whole: `(${a} - ${c}) \\div ${groups}`,
      misfits: [
        [`(${a} + ${c}) \\div ${groups}`, `${c} are eaten, so there are fewer.`],
        [`(${a} - ${c}) \\times ${groups}`, 'Sharing makes each part smaller: divide.'],
        [`${a} - ${c} - ${groups}`, `${groups} is the number of bowls. Share among them.`],
      ],
      slips: [
        [shared, ONE],
        [shared - groups, `${groups} is the number of bowls. Share among them.`],
        [shared * groups, 'You multiplied. Sharing makes each part smaller.'],
      ],
      picture: model(
        { segments: [segment(c, String(c)), segment(shared, '?')], total: String(a) },
        {
          segments: [
            segment(c, ''),
            ...Array.from({ length: groups }, () => segment(each, '?')),
          ].slice(1),
        },
      ),
    };
  }
  const a = rng.int(Math.floor(shared / 4), Math.floor((shared * 3) / 4));
  const b = shared - a;
  return {
    story: `${a} girls and ${b} boys come to a sports day. They make ${groups} teams with the same number of children.`,
    ask: 'How many children are in each team?',
    hidden: 'How many children come in all?',
    astray: ['How many teams are there?', 'How many girls come?'],
    first: { tex: `${a} + ${b}`, value: shared, told: 'Add the girls and the boys.' },
    second: {
      tex: `${shared} \\div ${groups}`,
      value: each,
      told: `Share them among ${groups} teams.`,
      follows: `a / ${groups}`,
    },
    whole: `(${a} + ${b}) \\div ${groups}`,
    misfits: [
      [`${a} + ${b} \\div ${groups}`, 'This shares only the boys. Both come into the teams.'],
      [`(${a} + ${b}) \\times ${groups}`, 'Sharing makes each part smaller: divide.'],
      [`${a} + ${b} - ${groups}`, `${groups} is the number of teams. Share among them.`],
    ],
    slips: [
      [shared, ONE],
      [shared - groups, `${groups} is the number of teams. Share among them.`],
      [shared * groups, 'You multiplied. Sharing makes each part smaller.'],
    ],
    picture: model(
      { segments: [segment(a, String(a)), segment(b, String(b))], total: '?' },
      { segments: Array.from({ length: groups }, () => segment(each, '?')) },
    ),
  };
}

export function timesAsMany(rng: Rng, grade: number): Problem {
  const a = rng.int(4, grade === 3 ? 12 : 45);
  const times = rng.int(2, grade === 3 ? 4 : 6);
  const [who, other] = rng.sample(NAMES, 2) as [string, string];
  const [what, verb, base] = rng.pick([
    ['laps', 'runs', 'run'],
    ['shells', 'has', 'have'],
    ['photos', 'takes', 'take'],
    ['stamps', 'has', 'have'],
    ['seeds', 'plants', 'plant'],
  ] as const);
  const product = a * times;
  return {
    story: `${who} ${verb} ${a} ${what}. ${other} ${verb} ${times} times as many as ${who}.`,
    ask: `How many ${what} is that together?`,
    hidden: `How many ${what} does ${other} ${base}?`,
    astray: [
      `How many ${what} does ${who} ${base}?`,
      `How many times as many does ${other} ${base}?`,
    ],
    first: {
      tex: `${times} \\times ${a}`,
      value: product,
      told: `${times} times as many: multiply.`,
    },
    second: {
      tex: `${a} + ${product}`,
      value: a + product,
      told: 'Add both.',
      follows: `a + ${a}`,
    },
    whole: `${a} + ${times} \\times ${a}`,
    misfits: [
      [`${a} + ${times}`, `${times} times as many is not ${times} more.`],
      [`${times} \\times ${a}`, `That is ${other} alone. The question asks for both.`],
      [`${a} + ${times} + ${a}`, `${times} times as many: multiply.`],
    ],
    slips: [
      [product, ONE],
      [a + times + a, `${times} times as many means: multiply by ${times}.`],
      [a + times, `${times} times as many is not ${times} more.`],
    ],
    picture: model(
      { name: who, segments: [segment(a, String(a))] },
      { name: other, segments: Array.from({ length: times }, () => segment(a, String(a))) },
    ),
  };
}
