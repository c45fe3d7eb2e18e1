import type { Rng } from '@planets/practice';

import { NAMES } from '../../../../authoring/first-names.ts';

import { model, ONE, type Problem, segment } from './problem.ts';

export function onOff(rng: Rng, high: number): Problem {
  const a = rng.int(Math.floor(high / 4), Math.floor(high / 2));
  const b = rng.int(Math.floor(high / 8), Math.floor(high / 3));
  const c = rng.int(Math.floor(high / 10), a - 2);
  const [where, who, on, off] = rng.pick([
    ['on a train', 'people', 'get on', 'get off'],
    ['in a pond', 'ducks', 'swim in', 'fly away'],
    ['in a library', 'books', 'are brought back', 'are taken out'],
    ['in a park', 'children', 'come', 'go home'],
  ] as const);
  const sum = a + b;
  return {
    story: `There are ${a} ${who} ${where}. Then ${b} more ${on}. After that ${c} ${off}.`,
    ask: `How many ${who} are there now?`,
    hidden: `How many ${who} are there before some ${off}?`,
    astray: [`How many ${who} ${on}?`, `How many ${who} ${off}?`],
    first: { tex: `${a} + ${b}`, value: sum, told: `Add the ${who} that ${on}.` },
    second: {
      tex: `${sum} - ${c}`,
      value: sum - c,
      told: `Take away the ${who} that ${off}.`,
      follows: `a - ${c}`,
    },
    whole: `${a} + ${b} - ${c}`,
    misfits: [
      [`${a} - ${b} + ${c}`, `${b} ${on}, so they are added. ${c} ${off}, so they are taken away.`],
      [`${a} + ${b} + ${c}`, `${c} ${off}. Then there are fewer.`],
      [`${a} - ${b} - ${c}`, `${b} more ${on}. Then there are more.`],
    ],
    slips: [
      [sum, ONE],
      [a + b + c, `${c} ${off}. Take them away.`],
      [Math.abs(a - c), `Do not forget the ${b} that ${on}.`],
    ],
    picture: model(
      { segments: [segment(a, String(a)), segment(b, String(b))], total: '?' },
      { segments: [segment(c, String(c)), segment(sum - c, '?')] },
    ),
  };
}

export function twoTaken(rng: Rng, high: number): Problem {
  const b = rng.int(Math.floor(high / 8), Math.floor(high / 4));
  const c = rng.int(Math.floor(high / 8), Math.floor(high / 4));
  const rest = rng.int(Math.floor(high / 10), Math.floor(high / 3));
  const a = b + c + rest;
  const who = rng.pick(NAMES);
  const [tell, ask, what] = rng.pick<readonly [string, string, string]>(
    high < 200
      ? [
          [
            `A book has ${a} pages. ${who} reads ${b} pages on Monday and ${c} on Tuesday.`,
            'How many pages are left to read?',
            `pages does ${who} read`,
          ],
          [
            `${who} has ${a} beads. ${who} uses ${b} for a necklace and ${c} for a bracelet.`,
            'How many beads are left?',
            'beads are used',
          ],
          [
            `A baker has ${a} rolls. ${b} are sold in the morning and ${c} at noon.`,
            'How many rolls are left?',
            'rolls are sold',
          ],
        ]
      : [
          [
            `A farm has ${a} eggs. ${b} are sold on Monday and ${c} on Tuesday.`,
            'How many eggs are left?',
            'eggs are sold',
          ],
          [
            `A stadium has ${a} seats. Grown-ups take ${b} of them and children take ${c}.`,
            'How many seats are free?',
            'seats are taken',
          ],
          [
            `A printer has ${a} sheets of paper. ${who} uses ${b} for posters and ${c} for maps.`,
            'How many sheets are left?',
            'sheets are used',
          ],
        ],
  );
  const sum = b + c;
  return {
    story: tell,
    ask,
    hidden: `How many ${what} in all?`,
    astray: [
      `How much more is ${Math.max(b, c)} than ${Math.min(b, c)}?`,
      'How many are there at the start?',
    ],
    first: { tex: `${b} + ${c}`, value: sum, told: 'Add what is used up.' },
    second: {
      tex: `${a} - ${sum}`,
      value: rest,
      told: 'Take that away from what was there.',
      follows: `${a} - a`,
    },
    // Brackets come later than grade 2.
    whole: high < 200 ? `${a} - ${b} - ${c}` : `${a} - (${b} + ${c})`,
    misfits: [
      [`${a} - ${b} + ${c}`, `Both ${b} and ${c} are taken away.`],
      [`${a} + ${b} + ${c}`, 'It gets less and less, so nothing is added to it.'],
      [`${b} + ${c} - ${a}`, `Start with ${a}. The others are taken away from it.`],
    ],
    slips: [
      [sum, ONE],
      [a - b, `Take away the ${c} too.`],
      [a - c, `Take away the ${b} too.`],
      [a + sum, 'You added. It gets less in this story.'],
    ],
    picture: model({
      segments: [segment(b, String(b)), segment(c, String(c)), segment(rest, '?')],
      total: String(a),
    }),
  };
}

export function moreThan(rng: Rng, high: number): Problem {
  const a = rng.int(Math.floor(high / 6), Math.floor(high / 3));
  const b = rng.int(2, Math.floor(high / 6) - 2);
  const [who, other] = rng.sample(NAMES, 2) as [string, string];
  const what = rng.pick(['shells', 'stamps', 'marbles', 'cards', 'stickers']);
  const fewer = rng.chance(1, 3);
  const second = fewer ? a - b : a + b;
  return {
    story: `${who} has ${a} ${what}. ${other} has ${b} ${fewer ? 'fewer' : 'more'} than ${who}.`,
    ask: `How many ${what} do they have together?`,
    hidden: `How many ${what} does ${other} have?`,
    astray: [`How many ${what} does ${who} have?`, `How many ${what} does ${other} want to have?`],
    first: {
      tex: `${a} ${fewer ? '-' : '+'} ${b}`,
      value: second,
      told: `Find out how many ${other} has.`,
    },
    second: { tex: `${a} + ${second}`, value: a + second, told: 'Add both.', follows: `a + ${a}` },
    whole: `${a} + ${a} ${fewer ? '-' : '+'} ${b}`,
    misfits: [
      [
        `${a} + ${b}`,
        `${b} is not what ${other} has. ${other} has ${b} ${fewer ? 'fewer' : 'more'} than ${who}.`,
      ],
      [
        `${a} ${fewer ? '+' : '-'} ${b} + ${a}`,
        `${other} has ${fewer ? 'fewer' : 'more'} than ${who}.`,
      ],
      [
        `${a} + ${b} + ${b}`,
        `${other} has ${b} ${fewer ? 'fewer' : 'more'} than ${a}, not ${b} and ${b}.`,
      ],
    ],
    slips: [
      [second, ONE],
      [a + b, `${b} is not what ${other} has. It is only the difference.`],
      [fewer ? a + a + b : a + a - b, `${other} has ${fewer ? 'fewer' : 'more'} than ${who}.`],
    ],
    picture: fewer
      ? model(
          { name: who, segments: [segment(a, String(a))] },
          { name: other, segments: [segment(a - b, '?')] },
        )
      : model(
          { name: who, segments: [segment(a, String(a))] },
          { name: other, segments: [segment(a, String(a)), segment(b, String(b))] },
        ),
  };
}
