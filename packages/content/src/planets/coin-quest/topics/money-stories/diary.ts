import { generator } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';

const COMES = [
  'a birthday card',
  'raking leaves',
  'selling lemonade',
  'walking a dog',
  'selling old toys',
] as const;
const GOES = [
  'a comic book',
  'a gift for a friend',
  'a bus ride',
  'a snack',
  'a museum visit',
  'seeds for the birds',
] as const;

export const moneyDiary = generator({
  id: 'money-diary',
  kind: 'table',
  difficulty: 4,
  make(rng, grade) {
    const name = rng.pick(NAMES);
    const start = grade === 2 ? rng.int(20, 40) : rng.int(30, 90);
    const size = grade === 2 ? 9 : 25;
    const pattern = rng.shuffle([1, -1, grade === 2 ? -1 : 1, ...(grade > 3 ? [-1] : [])]);
    const comes = rng.shuffle(COMES);
    const goes = rng.shuffle(GOES);
    let left = start;
    const lines = pattern.map((sign, at) => {
      const most = sign < 0 ? Math.min(size, left - 1) : size;
      const by = sign * rng.int(2, Math.max(2, most));
      const before = left;
      left += by;
      return { what: (sign > 0 ? comes : goes)[at]!, by, before, after: left };
    });
    return {
      prompt: `${name} writes down all money that comes in and goes out. Fill in how much ${name} has after each line.`,
      caption: 'Money diary, in dollars',
      columns: ['What', 'In', 'Out', 'Left'],
      rows: [
        ['start', '', '', String(start)] as const,
        ...lines.map(
          ({ what, by, after }) =>
            [what, by > 0 ? String(by) : '', by < 0 ? String(-by) : '', { answer: after }] as const,
        ),
      ],
      hints: [
        'Go line by line. Money in makes the amount larger, money out makes it smaller.',
        `For the first line start with $${start}. ${lines[0]!.by > 0 ? 'Add' : 'Take away'} $${Math.abs(lines[0]!.by)}.`,
      ],
      steps: lines.map(
        ({ what, by, before, after }) =>
          `${what}: ${before} ${by > 0 ? '+' : '−'} ${Math.abs(by)} = ${after}, because the money ${by > 0 ? 'comes in' : 'goes out'}.`,
      ),
    };
  },
});

export const equalShares = generator({
  id: 'equal-shares',
  kind: 'multi-step',
  difficulty: 5,
  grades: [3, 4],
  make(rng, grade) {
    const friends = rng.int(3, grade === 3 ? 5 : 8);
    const share = rng.int(3, grade === 3 ? 8 : 12);
    const cost = rng.int(4, 20);
    const earned = friends * share + cost;
    return {
      prompt: `A group of ${friends} friends sells cookies for $${earned}. They pay $${cost} back for the flour and share the rest equally.`,
      parts: [
        { prompt: 'How much is there to share?', answer: earned - cost, unit: '$' },
        {
          prompt: 'How much does each friend get?',
          answer: share,
          unit: '$',
          follows: `a / ${friends}`,
        },
      ],
      hints: [
        'Before they share, the flour has to be paid.',
        `Take the cost away first. Then think: ${friends} times what makes the rest?`,
      ],
      steps: [
        `What is left to share: ${earned} − ${cost} = ${earned - cost}.`,
        `Equal shares mean dividing: ${earned - cost} ÷ ${friends} = ${share}, so each gets $${share}.`,
      ],
    };
  },
});

export const orderLeft = generator({
  id: 'order-left',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const size = grade === 2 ? 10 : 30;
    const names = rng.sample(NAMES, 3);
    const gap = rng.int(2, 5);
    const least = rng.int(3, 8);
    const all = names.map((name, at) => {
      const left = least + gap * at;
      const out = rng.int(4, size);
      return { name, left, out, had: left + out };
    });
    return {
      prompt:
        'Who has the **least** left? Put them in order, from the least money left to the most.',
      inOrder: all.map(({ name, had, out }) => `${name} had $${had} and spent $${out}`),
      hints: [
        'Who began with most does not always end with most. Work out what each has left.',
        `${all[1]!.name}: take ${all[1]!.out} away from ${all[1]!.had}. Then do the same for the others.`,
      ],
      steps: all.map(
        ({ name, had, out, left }) => `${name}: ${had} − ${out} = ${left}, so $${left} is left.`,
      ),
    };
  },
});
