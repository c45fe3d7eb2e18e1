import { generator } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped } from '../../../../authoring/number-text.ts';

export const SOURCE = 'U.S. Small Business Administration, business guide';

const usd = (value: number): string => `$${grouped(value)}`;

export const splitProfit = generator({
  id: 'split-profit',
  kind: 'table',
  difficulty: 3,
  make(rng, grade) {
    const names = rng.sample(NAMES, 3);
    const parts =
      grade < 7
        ? rng.pick([
            [1, 1, 2],
            [1, 2, 3],
            [2, 2, 1],
            [1, 3, 1],
          ])
        : rng.pick([
            [50, 30, 20],
            [45, 35, 20],
            [60, 25, 15],
            [40, 35, 25],
          ]);
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const profit = whole * (grade < 7 ? 100 * rng.int(4, 20) : 20 * rng.int(9, 45));
    const one = profit / whole;
    const write = (part: number) => (grade < 7 ? String(part) : `${part}%`);
    return {
      prompt: `Three partners share a profit of **${usd(profit)}** ${grade < 7 ? 'by the parts' : 'by the percents'} of their agreement. Fill in what each one gets, in dollars.`,
      caption: 'Sharing the profit',
      columns: ['Partner', grade < 7 ? 'Parts' : 'Percent', 'Share in dollars'],
      rows: names.map(
        (name, at) => [name, write(parts[at]!), { answer: parts[at]! * one }] as const,
      ),
      hints: [
        grade < 7
          ? `How many parts are there in all? ${parts.join(' + ')}.`
          : 'Find 10% or 1% of the profit first.',
        grade < 7
          ? `Cut the profit into ${whole} equal parts, then count the parts of each partner.`
          : 'Check at the end: the three shares make the whole profit.',
      ],
      steps: [
        grade < 7
          ? `There are ${whole} parts, so one part is ${usd(profit)} ÷ ${whole} = ${usd(one)}.`
          : `1% of ${usd(profit)} is $${one % 1 === 0 ? one : one.toFixed(2)}.`,
        ...names.map(
          (name, at) =>
            `${name} gets ${write(parts[at]!)}${grade < 7 ? (parts[at] === 1 ? ' part' : ' parts') : ''}: ${usd(parts[at]! * one)}.`,
        ),
      ],
      source: SOURCE,
    };
  },
});

export const whoseVotes = generator({
  id: 'whose-votes',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    const members = rng.int(5, 12);
    const big = 5 * rng.int(4, 12);
    const shares = rng.sample([1, 2, 3, 4, 5, 6, 8, 10], 3);
    const cooperative = rng.chance(1, 2);
    const name = rng.pick(NAMES);
    const total = members - 4 + big + shares.reduce((sum, share) => sum + share, 0);
    const right = cooperative ? `1 of ${members} votes` : `${big} of ${total} votes`;
    return {
      prompt: `${cooperative ? 'A **cooperative**' : 'A **corporation** with one vote for each share'} has ${members} ${cooperative ? 'members' : 'shareholders'}. ${name} holds ${big} shares, three others hold ${shares.join(', ').replace(/, (\d+)$/, ' and $1')}, and the rest hold 1 share each: ${total} shares in all. How many votes does ${name} have?`,
      right,
      wrong: mistakes(right, [
        cooperative
          ? {
              text: `${big} of ${total} votes`,
              why: 'That is how a corporation counts. In a cooperative each member has one vote.',
            }
          : {
              text: `1 of ${members} votes`,
              why: 'That is how a cooperative counts. Here votes go by shares.',
            },
        {
          text: `${big} of ${total - members + 4} votes`,
          why: 'Those who hold one share each have been left out.',
        },
        { text: `1 of ${total} votes`, why: 'Members and shares are mixed up here.' },
      ]),
      hints: [
        'Ask first what a vote belongs to in this kind of business: to a person or to a share.',
        cooperative
          ? 'In a cooperative it does not matter how much a member put in.'
          : `In a corporation each share brings a vote. There are ${total} shares.`,
      ],
      steps: [
        cooperative
          ? 'A cooperative gives each member one vote, whatever was put in.'
          : 'A corporation gives one vote to each share.',
        `So ${name} has ${right}.`,
      ],
      source: SOURCE,
    };
  },
});

export const partnersLoss = generator({
  id: 'partners-loss',
  kind: 'multi-step',
  difficulty: 4,
  grades: [7, 10],
  make(rng) {
    const [name, other] = rng.sample(NAMES, 2) as [string, string];
    const own = 500 * rng.int(4, 16);
    const debt = 1000 * rng.int(12, 40);
    const things = 1000 * rng.int(3, 9);
    const missing = debt - things;
    return {
      prompt: `A business fails. It owes ${usd(debt)}, and all it has can be sold for ${usd(things)}. Compare two kinds of business.`,
      parts: [
        {
          prompt: 'How much of the debt is not covered by what the business has?',
          answer: missing,
          unit: '$',
          slips: slipsFor(missing, [
            { value: debt + things, why: 'What is sold makes the debt smaller.' },
          ]),
        },
        {
          prompt: `It was a partnership of ${name} and ${other}, who share everything equally. How much must ${name} pay from personal savings?`,
          answer: missing / 2,
          unit: '$',
          follows: 'a / 2',
          slips: slipsFor(missing / 2, [
            { value: missing, why: `Two partners share it here: ${name} pays one half.` },
          ]),
        },
        {
          prompt: `It was a corporation, and ${name} had paid ${usd(own)} for shares. How much does ${name} lose in all?`,
          answer: own,
          unit: '$',
          slips: slipsFor(own, [
            { value: own + missing / 2, why: 'A shareholder does not answer for the debts.' },
            {
              value: 0,
              why: 'The shares are worth nothing now, so what was paid for them is lost.',
            },
          ]),
        },
      ],
      hints: [
        'Partners answer for the debts with what they own. Shareholders do not.',
        'For the corporation: the most a shareholder can lose is what the shares cost.',
      ],
      steps: [
        `Not covered: ${usd(debt)} − ${usd(things)} = ${usd(missing)}.`,
        `Two equal partners pay half each: ${usd(missing)} ÷ 2 = ${usd(missing / 2)}.`,
        `A shareholder’s liability is limited to what was put in: ${usd(own)}.`,
      ],
      source: SOURCE,
    };
  },
});
