import { figure, generator, math } from '@planets/practice';
import { dotPairs } from '../../../../authoring/diagrams/counters.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { distinct } from '../../distinct.ts';

const EVEN_ENDS = 'An even number ends in 0, 2, 4, 6 or 8.';
const ODD_ENDS = 'An odd number ends in 1, 3, 5, 7 or 9.';

export const pairsPicture = generator({
  id: 'pairs-picture',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const count = rng.int(7, 20);
    const even = count % 2 === 0;
    return {
      prompt: [
        figure(dotPairs(count)),
        `There are ${count} dots. Is ${count} **even or odd**? Why?`,
      ],
      right: even ? 'even: every dot has a partner' : 'odd: one dot has no partner',
      wrong: [
        even
          ? { text: 'odd: one dot has no partner', why: 'Look again: no dot is left alone.' }
          : { text: 'even: every dot has a partner', why: 'Look again: one dot is left alone.' },
        even
          ? {
              text: 'odd: every dot has a partner',
              why: 'Every dot does have a partner. But that makes the number even.',
            }
          : {
              text: 'even: one dot has no partner',
              why: 'One dot is left alone. But that makes the number odd.',
            },
        even
          ? {
              text: 'even: one dot has no partner',
              why: 'It is even, but look again: no dot is left alone.',
            }
          : {
              text: 'odd: every dot has a partner',
              why: 'It is odd, but look again: one dot is left alone.',
            },
      ],
      hints: ['Make pairs. Does every dot get a partner?', 'Even means no dot is left over.'],
      steps: [
        even
          ? 'All the dots are in pairs. None is left over.'
          : 'The dots are in pairs, but one is left over.',
        `So ${count} is ${even ? 'even' : 'odd'}.`,
      ],
    };
  },
});

export const whichEven = generator({
  id: 'which-even',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const wantsEven = rng.chance(1, 2);
    const [low, high] = grade === 2 ? [11, 99] : [112, 989];
    const draw = (even: boolean) => {
      const value = rng.int(low, high);
      return (value % 2 === 0) === even ? value : value + 1;
    };
    const right = draw(wantsEven);
    const wrong = distinct(3, () => draw(!wantsEven));
    const name = wantsEven ? 'even' : 'odd';
    const other = wantsEven ? 'odd' : 'even';
    return {
      prompt: `Which number is **${name}**?`,
      right: String(right),
      wrong: wrong.map((value) => ({
        text: String(value),
        why: `It ends in ${value % 10}, so it is ${other}. Only the last digit counts.`,
      })),
      hints: [
        'Look only at the last digit.',
        'Can you make pairs with that many? Then it is even.',
      ],
      steps: [
        wantsEven ? EVEN_ENDS : ODD_ENDS,
        `${right} ends in ${right % 10}, so it is ${name}.`,
      ],
    };
  },
});

export const pickEven = generator({
  id: 'pick-even',
  kind: 'choices',
  difficulty: 2,
  make(rng, grade) {
    const wantsEven = rng.chance(1, 2);
    const high = grade === 2 ? 49 : 480;
    const right = distinct(rng.int(2, 3), () => rng.int(4, high) * 2 + (wantsEven ? 0 : 1));
    const wrong = distinct(5 - right.length, () => rng.int(4, high) * 2 + (wantsEven ? 1 : 0));
    return {
      prompt: `Pick **every** ${wantsEven ? 'even' : 'odd'} number.`,
      right: right.map(String),
      wrong: wrong.map(String),
      hints: ['Only the last digit tells.', wantsEven ? EVEN_ENDS : ODD_ENDS],
      steps: [
        wantsEven ? EVEN_ENDS : ODD_ENDS,
        `So these are ${wantsEven ? 'even' : 'odd'}: ${right.join(', ')}. The others end in ${[...new Set(wrong.map((value) => value % 10))].join(', ')}.`,
      ],
    };
  },
});

export const evenHalves = generator({
  id: 'even-halves',
  kind: 'cloze',
  difficulty: 3,
  make(rng, grade) {
    const half = grade === 2 ? rng.int(3, 15) : rng.int(16, 60);
    const value = half * 2;
    return {
      prompt: `An even number is made of two equal parts.\n\n${value} = [[0]] + [[1]]\n\nThe next even number after ${value} is [[2]].`,
      gaps: [{ answer: String(half) }, { answer: String(half) }, { answer: String(value + 2) }],
      hints: [
        'Both parts are the same. Share the number between two.',
        'After an even number comes an odd one. The one after that is even again.',
      ],
      steps: [
        `Share ${value} between two: ${math(`${half} + ${half} = ${value}`)}.`,
        `${value + 1} is odd. So the next even number is ${value + 2}.`,
      ],
    };
  },
});

export const evenSum = generator({
  id: 'even-sum',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const wantsEven = rng.chance(1, 2);
    const high = grade === 2 ? 24 : 240;
    const draw = (even: boolean) => {
      // Two odd numbers or two even ones make an even sum; one of each makes an odd one.
      const first = rng.int(3, high);
      const second = rng.int(3, high);
      return (first + second) % 2 === (even ? 0 : 1)
        ? ([first, second] as const)
        : ([first, second + 1] as const);
    };
    const [a, b] = draw(wantsEven);
    const wrong = distinct(
      3,
      () => draw(!wantsEven),
      (pair) => pair.join(),
    );
    const told = (first: number, second: number) =>
      `${first % 2 === 0 ? 'even' : 'odd'} and ${second % 2 === 0 ? 'even' : 'odd'} make ${(first + second) % 2 === 0 ? 'even' : 'odd'}`;
    return {
      prompt: `Which sum is **${wantsEven ? 'even' : 'odd'}**? You do not have to work it out.`,
      right: math(`${a} + ${b}`),
      wrong: wrong.map(([first, second]) => ({
        text: math(`${first} + ${second}`),
        why: `Here ${told(first, second)}.`,
      })),
      hints: [
        'Is each number even or odd? Think of pairs and of one left over.',
        'Two left over can make a pair. Then none is left over.',
      ],
      steps: [
        'Even and even make even. Odd and odd make even, because the two left over make a pair. Even and odd make odd.',
        `${a} and ${b}: ${told(a, b)}.`,
      ],
    };
  },
});

export const shareTwo = generator({
  id: 'two-teams',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const who = rng.pick(NAMES);
    const teams = rng.chance(1, 2);
    const draw = () => (grade === 2 ? rng.int(6, 14) : rng.int(20, 60));
    const right = draw() * 2;
    const wrong = distinct(3, () => draw() * 2 + 1);
    return {
      prompt: teams
        ? `${who} makes two teams with the same number of children. **No child is left out.** How many children can there be?`
        : `${who} puts socks into pairs. **No sock is left over.** How many socks can there be?`,
      right: String(right),
      wrong: wrong.map((value) => ({
        text: String(value),
        why: `${value} is odd, so one ${teams ? 'child' : 'sock'} would be left over.`,
      })),
      hints: [
        'Which kind of number can be shared between two?',
        'Look at the last digit of each number.',
      ],
      steps: [
        `With nothing left over, the number must be even. ${EVEN_ENDS}`,
        `${right} is even: ${math(`${right / 2} + ${right / 2} = ${right}`)}.`,
      ],
    };
  },
});
