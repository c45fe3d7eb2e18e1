import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, dollars } from '../../../../authoring/money.ts';

export const SOURCE = 'Consumer Financial Protection Bureau, youth financial education';

const IN = [
  'deposit of cash',
  'paycheck',
  'gift',
  'refund from a store',
  'transfer from savings',
] as const;
const OUT = [
  'withdrawal of cash',
  'payment to a store',
  'bus pass',
  'phone bill',
  'transfer to savings',
] as const;

interface Entry {
  readonly what: string;
  /** In cents; less than zero where money goes out. */
  readonly by: number;
  readonly after: number;
}

/** Whole dollars in grade 4, cents from grade 5 on. */
const amountOf = (rng: Rng, grade: number): number =>
  grade === 4 ? 100 * rng.int(5, 60) : grade < 7 ? 25 * rng.int(30, 300) : rng.int(800, 15_000);

function account(rng: Rng, grade: number, count: number) {
  const start =
    (grade === 4 ? 100 : grade < 7 ? 25 : 1) *
    rng.int(
      grade === 4 ? 80 : grade < 7 ? 400 : 12_000,
      grade === 4 ? 200 : grade < 7 ? 1200 : 40_000,
    );
  let signs = Array.from({ length: count }, (): number => (rng.chance(1, 2) ? 1 : -1));
  // Money goes both ways in every story.
  if (new Set(signs).size === 1) signs = [...signs.slice(1), -signs[0]!];
  const ins = rng.shuffle(IN);
  const outs = rng.shuffle(OUT);
  let balance = start;
  const entries = signs.map((sign, at): Entry => {
    const drawn = amountOf(rng, grade);
    // What goes out is never all there is.
    const by = sign < 0 && drawn >= balance ? Math.floor(balance / 200) * 100 : drawn;
    balance += sign * by;
    return { what: (sign > 0 ? ins : outs)[at]!, by: sign * by, after: balance };
  });
  return { start, entries, end: balance };
}

const told = ({ what, by }: Entry): string => `${what}: ${dollars(Math.abs(by))}`;
const sums = (entries: readonly Entry[]): string[] =>
  entries.map(
    ({ what, by, after }) =>
      `${what}: ${dollars(after - by)} ${by > 0 ? '+' : '−'} ${dollars(Math.abs(by))} = ${dollars(after)}, because money ${by > 0 ? 'goes in' : 'goes out'}.`,
  );

export const fillStatement = generator({
  id: 'fill-statement',
  kind: 'table',
  difficulty: 3,
  make(rng, grade) {
    const { start, entries } = account(rng, grade, grade < 6 ? 3 : 4);
    const write = (cents: number) => (grade === 4 ? String(cents / 100) : decimal(cents));
    return {
      prompt: 'Here is a part of a bank statement. Fill in the balance after each line.',
      caption: 'Statement, in dollars',
      columns: ['What', 'Money in', 'Money out', 'Balance'],
      rows: [
        ['balance at the start', '', '', write(start)] as const,
        ...entries.map(
          ({ what, by, after }) =>
            [
              what,
              by > 0 ? write(by) : '',
              by < 0 ? write(-by) : '',
              { answer: write(after) },
            ] as const,
        ),
      ],
      hints: [
        'Go down line by line. Each line starts from the balance above it.',
        `First line: start from ${dollars(start)} and ${entries[0]!.by > 0 ? 'add' : 'subtract'} ${dollars(Math.abs(entries[0]!.by))}.`,
      ],
      steps: sums(entries),
      source: SOURCE,
    };
  },
});

export const endBalance = generator({
  id: 'end-balance',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { start, entries, end } = account(rng, grade, 2);
    const [one, two] = entries as [Entry, Entry];
    const right = dollars(end);
    const name = rng.pick(NAMES);
    return {
      prompt: `${name}’s account holds **${dollars(start)}**. Then come two lines:\n\n${told(one)}\n\n${told(two)}\n\nWhat is the new balance?`,
      right,
      wrong: mistakes(
        right,
        [
          {
            value: start - one.by - two.by,
            why: 'In and out have changed places. What goes out makes the balance smaller.',
          },
          { value: one.after, why: 'That is the balance after the first line. There is one more.' },
          {
            value: start + Math.abs(one.by) + Math.abs(two.by),
            why: 'You added both. One of them goes out of the account.',
          },
          { value: start + two.by, why: 'That leaves out the first line.' },
          { value: end + 1000, why: 'Check the tens of dollars once more.' },
        ]
          .filter(({ value }) => value > 0)
          .map(({ value, why }) => ({ text: dollars(value), why })),
      ),
      hints: [
        'Ask of each line: does money go into the account, or out of it?',
        `Begin with ${dollars(start)} and ${one.by > 0 ? 'add' : 'subtract'} the amount of the first line. Go on from there.`,
      ],
      steps: sums(entries),
      source: SOURCE,
    };
  },
});

export const missingEntry = generator({
  id: 'missing-entry',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const { start, entries, end } = account(rng, grade, 3);
    const at = rng.int(0, 2);
    const missing = entries[at]!;
    const shown = entries.filter((_, index) => index !== at);
    const direction = (by: number) => (by > 0 ? `${dollars(by)} in` : `${dollars(-by)} out`);
    const right = direction(missing.by);
    const ignored = end - start;
    return {
      prompt: `The account held **${dollars(start)}** at the start and holds **${dollars(end)}** at the end. Three things happened. Two of them are known:\n\n${shown.map(told).join('\n\n')}\n\nWhat was the third?`,
      right,
      wrong: mistakes(right, [
        { text: direction(-missing.by), why: 'The amount is right, but it went the other way.' },
        ...(ignored === 0
          ? []
          : [
              {
                text: direction(ignored),
                why: 'That is the whole change. The two known lines made a part of it.',
              },
            ]),
        {
          text: direction(missing.by + 1000 * Math.sign(missing.by)),
          why: 'The direction is right. Check the amount.',
        },
        {
          text: direction(-missing.by - 1000 * Math.sign(missing.by)),
          why: 'Check the amount and the direction.',
        },
      ]),
      hints: [
        'Work out the balance with the two known lines only.',
        `Then compare it with ${dollars(end)}. Is it too much or too little, and by how much?`,
      ],
      steps: [
        `With the two known lines the balance would be ${dollars(end - missing.by)}: start from ${dollars(start)}, add what goes in and subtract what goes out.`,
        `It is ${dollars(end)}, which is ${dollars(Math.abs(missing.by))} ${missing.by > 0 ? 'more, so that much went in' : 'less, so that much went out'}.`,
      ],
      source: SOURCE,
    };
  },
});

export const yearOfAccount = generator({
  id: 'year-of-account',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const name = rng.pick(NAMES);
    const start = 10 * rng.int(5, 30);
    const monthly = rng.int(grade < 6 ? 5 : 12, grade < 6 ? 20 : 48);
    const months = grade < 6 ? rng.int(4, 9) : 12;
    const fee = rng.int(1, 4);
    const saved = monthly * months;
    const fees = fee * months;
    return {
      prompt: `${name} opens an account with $${start} and puts in $${monthly} each month for ${months} months. The bank takes a fee of $${fee} a month.`,
      parts: [
        {
          prompt: 'How much is put in during these months?',
          answer: saved,
          unit: '$',
          slips: slipsFor(saved, [
            { value: monthly, why: `That is one month. There are ${months}.` },
          ]),
        },
        {
          prompt: 'How much are the fees together?',
          answer: fees,
          unit: '$',
          slips: slipsFor(fees, [
            { value: fee, why: `The fee is taken each month, ${months} times.` },
          ]),
        },
        {
          prompt: 'What is the balance at the end?',
          answer: start + saved - fees,
          unit: '$',
          follows: `${start} + a - b`,
          slips: slipsFor(start + saved - fees, [
            { value: saved - fees, why: `The $${start} at the start is missing.` },
            { value: start + saved + fees, why: 'Fees go out of the account: subtract them.' },
          ]),
        },
      ],
      hints: [
        `Both the deposits and the fees come ${months} times.`,
        'For the end: begin with what was there at the start, add what came in, and subtract what went out.',
      ],
      steps: [
        `Deposits: ${months} × ${monthly} = ${saved}, one for each month.`,
        `Fees: ${months} × ${fee} = ${fees}, one for each month.`,
        `The end: ${start} + ${saved} − ${fees} = ${start + saved - fees}, so $${start + saved - fees}.`,
      ],
      source: SOURCE,
    };
  },
});

export const belowZero = generator({
  id: 'below-zero',
  kind: 'number-line',
  difficulty: 5,
  grades: [6, 8],
  standards: ['CCSS.MATH.CONTENT.6.NS.C.5'],
  make(rng, grade) {
    const have = rng.int(5, 40);
    const pay = have + rng.int(5, 30);
    const fee = grade === 6 ? 0 : rng.pick([5, 8, 10]);
    const end = have - pay - fee;
    return {
      prompt: `An account holds $${have}. A payment of $${pay} goes out${fee === 0 ? '' : `, and the bank charges a fee of $${fee} because the account did not hold enough`}. Place the new balance on the line. Below zero means that money is owed to the bank.`,
      line: { min: -40, max: 40, step: 5, labelEvery: 2, snap: 1 },
      answer: end,
      slips: slipsFor(end, [
        { value: -end, why: 'Right distance, wrong side of zero: more went out than was there.' },
        ...(fee === 0
          ? []
          : [
              { value: have - pay, why: 'The fee goes out as well.' },
              { value: have - pay + fee, why: 'A fee goes out, so go further down.' },
            ]),
        { value: have, why: 'That is where the account began.' },
      ]),
      hints: [
        `Start at ${have} and go down. How many steps is it to zero?`,
        `Of the ${pay} steps, ${have} lead to zero. The others go past it${fee === 0 ? '.' : ', and the fee goes further.'}`,
      ],
      steps: [
        `The payment takes the balance from ${have} to ${have} − ${pay} = −${pay - have}, because ${pay} is more than ${have}.`,
        fee === 0
          ? `So the balance is −${-end}: $${-end} is owed.`
          : `The fee takes ${fee} more: −${pay - have} − ${fee} = −${-end}. So $${-end} is owed.`,
      ],
      source: SOURCE,
    };
  },
});
