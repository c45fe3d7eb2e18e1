import { generator, math } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { arranged, chosen, factorial } from '../../choose.ts';
import { mistakes, slips } from '../../mistakes.ts';

/** "7 \times 6 \times 5" */
const falling = (n: number, k: number): string =>
  Array.from({ length: k }, (_, at) => n - at).join(' \\times ');

export const productRule = generator({
  id: 'product-rule',
  kind: 'numeric',
  difficulty: 1,
  make(rng, grade) {
    const [a, b] = [rng.int(3, 9), rng.int(2, 8)];
    const c = rng.int(2, grade === 9 ? 4 : 7);
    const who = rng.pick(NAMES);
    const tell = rng.pick([
      `${who} can pick one of ${a} shirts, one of ${b} pairs of pants and one of ${c} caps. How many different outfits are possible?`,
      `A lunch is one of ${a} soups, one of ${b} main dishes and one of ${c} desserts. How many different lunches are possible?`,
      `A bike comes in ${a} colors, ${b} sizes and ${c} kinds of tires. How many different bikes are possible?`,
      `A game figure gets one of ${a} heads, one of ${b} bodies and one of ${c} pairs of shoes. How many different figures are possible?`,
    ]);
    const answer = a * b * c;
    return {
      prompt: tell,
      answer,
      slips: slips(answer, [
        [a + b + c, 'You added. Each first pick can go with every second pick, so multiply.'],
        [a * b, 'The third pick is missing.'],
        [a * b + c, 'The third pick multiplies too: every pair can go with each of them.'],
      ]),
      hints: [
        `Begin with the first two: how many pairs are possible with ${a} and ${b}?`,
        'Each of these pairs can go with each of the third kind.',
      ],
      steps: [
        `Each of the ${a} goes with each of the ${b}: ${math(`${a} \\times ${b} = ${a * b}`)} pairs.`,
        `Each pair goes with each of the ${c}: ${math(`${a * b} \\times ${c} = ${answer}`)}.`,
      ],
    };
  },
});

export const arrange = generator({
  id: 'arrange',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const n = rng.int(4, grade === 9 ? 6 : 8);
    const [what, first] = rng.pick([
      [
        `can ${n} different books stand on a shelf`,
        'one certain book has to stand at the left end',
      ],
      [`can ${n} runners finish a race without ties`, 'the winner is already known'],
      [`can ${n} photos hang next to each other`, 'one certain photo has to hang at the left end'],
      [`can ${n} songs be played, each once`, 'one certain song has to come first'],
      [`can ${n} people stand in a line`, 'one certain person has to stand in front'],
      [`can ${n} different flags hang on a rope`, 'one certain flag has to hang at the top'],
      [`can ${n} speakers follow each other`, 'one certain speaker has to begin'],
    ] as const);
    const fixed = grade > 9 && rng.chance(1, 2);
    const answer = fixed ? factorial(n - 1) : factorial(n);
    return {
      prompt: `In how many orders ${what}${fixed ? `, if ${first}` : ''}?`,
      right: math(answer),
      wrong: mistakes(
        answer,
        [
          [
            fixed ? factorial(n) : n * n,
            fixed
              ? 'The first place is already taken, so only the others are put in order.'
              : `After the first place is filled, only ${n - 1} are left for the second.`,
          ],
          [n * (n - 1), `That fills only two places. How many are left for the third, and so on?`],
          [
            fixed ? (n - 1) ** 2 : factorial(n - 1),
            fixed
              ? 'Each place that is filled leaves one less for the next.'
              : `There are ${n} to choose from for the first place.`,
          ],
          [(n * (n + 1)) / 2, 'You added. One choice after another: multiply.'],
        ],
        math,
      ),
      hints: [
        `How many can take the ${fixed ? 'second' : 'first'} place? How many are then left for the next?`,
        'One choice after another: multiply.',
      ],
      steps: [
        ...(fixed
          ? [`One is fixed in the first place. The other ${n - 1} can be put in any order.`]
          : []),
        `For the places one after the other there are ${Array.from({ length: fixed ? n - 1 : n }, (_, at) => (fixed ? n - 1 : n) - at).join(', ')} to choose from, because each place filled leaves one less.`,
        `${math(`${fixed ? n - 1 : n}! = ${falling(fixed ? n - 1 : n, fixed ? n - 1 : n)} = ${answer}`)}.`,
      ],
    };
  },
});

export const factorialQuotient = generator({
  id: 'factorial-quotient',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const n = rng.int(6, grade === 9 ? 10 : 20);
    const k = rng.int(2, n > 10 ? 2 : 3);
    const answer = arranged(n, k);
    return {
      prompt: `What is ${math(`\\frac{${n}!}{${n - k}!}`)}?`,
      right: math(answer),
      wrong: mistakes(
        answer,
        [
          [factorial(k), `Factorials are not subtracted: ${n}! is not ${k}! times ${n - k}!.`],
          [arranged(n, k - 1), `Write out the factors: ${k} of them are left after cancelling.`],
          [chosen(n, k), `There is no ${k}! in the denominator. Nothing more is divided.`],
          [n * k, `The factors that are left are not all equal to ${n}, and they are multiplied.`],
        ],
        math,
      ),
      hints: [
        'Write the factorials as products. Which factors cancel?',
        `${math(`${n}! = ${n} \\times ${n - 1} \\times \\ldots`)} down to 1. Where does ${math(`${n - k}!`)} begin in it?`,
      ],
      steps: [
        `${math(`${n}! = ${falling(n, k)} \\times ${n - k}!`)}, so ${math(`${n - k}!`)} cancels.`,
        `What is left is ${math(`${falling(n, k)} = ${answer}`)}.`,
      ],
    };
  },
});

export const roles = generator({
  id: 'roles',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const n = rng.int(6, grade === 9 ? 10 : 15);
    const k = rng.int(2, 3);
    const tell = rng.pick([
      k === 3
        ? `A club has ${n} members. In how many ways can it elect a president, a treasurer and a secretary, three different people?`
        : `A club has ${n} members. In how many ways can it elect a president and a treasurer, two different people?`,
      k === 3
        ? `${n} runners start in a race. In how many ways can gold, silver and bronze be won, if there are no ties?`
        : `${n} teams play in a league. In how many ways can the first and second place be taken, if there are no ties?`,
    ]);
    const answer = arranged(n, k);
    return {
      prompt: tell,
      answer,
      slips: slips(answer, [
        [chosen(n, k), 'That leaves out who gets which place. Here the order counts.'],
        [n ** k, 'The same one cannot be taken twice: each choice leaves one less.'],
        [n * k, `Multiply the number of choices for each place: there are ${n} for the first.`],
        [factorial(n), `Only ${k} places are filled.`],
      ]),
      hints: [
        `How many are there to choose from for the first place? And then for the second?`,
        'Different places make a different result, so the order counts.',
      ],
      steps: [
        `There are ${n} for the first place, ${n - 1} for the second${k === 3 ? ` and ${n - 2} for the third` : ''}, because nobody can take two places.`,
        `${math(`${falling(n, k)} = ${answer}`)}.`,
      ],
    };
  },
});

/** Words whose repeated letters can be counted. */
const WORDS = [
  'LEVEL',
  'BANANA',
  'COFFEE',
  'BALLOON',
  'TOMATO',
  'PEPPER',
  'GEESE',
  'KAYAK',
  'COCOA',
  'CANAL',
  'TATTOO',
  'BOBBIN',
  'PUZZLE',
  'RIVER',
  'LETTER',
  'SUMMER',
  'GIGGLE',
  'PAPAYA',
  'COMMON',
  'MAMMAL',
] as const;

export const repeatedLetters = generator({
  id: 'repeated-letters',
  kind: 'numeric',
  difficulty: 4,
  grades: [10, 12],
  make(rng) {
    const word = rng.pick(WORDS);
    const letters = word.split('');
    const counts = [...new Set(letters)]
      .map((letter) => ({ letter, times: letters.filter((one) => one === letter).length }))
      .filter(({ times }) => times > 1);
    const all = factorial(word.length);
    const same = counts.reduce((product, { times }) => product * factorial(times), 1);
    const answer = all / same;
    return {
      prompt: `In how many different orders can the letters of the word ${word} be written? All letters are used, and equal letters look alike.`,
      answer,
      about: `letters of ${word}`,
      slips: slips(answer, [
        [all, 'That counts orders that look alike: swapping two equal letters changes nothing.'],
        [
          Math.round(all / counts.reduce((sum, { times }) => sum * times, 1)),
          'Divide by the number of orders of the equal letters, a factorial.',
        ],
        [
          factorial(new Set(letters).size),
          'Repeated letters are not left out. They only look alike.',
        ],
      ]),
      hints: [
        `First pretend that all ${word.length} letters are different.`,
        `Which letters are equal? How often has each order been counted because of them?`,
      ],
      steps: [
        `If all ${word.length} letters were different, there would be ${math(`${word.length}! = ${all}`)} orders.`,
        `Equal letters: ${counts.map(({ letter, times }) => `${letter} ${times} times`).join(', ')}. Their own orders look alike, so each word was counted ${math(`${counts.map(({ times }) => `${times}!`).join(' \\times ')} = ${same}`)} times.`,
        `${math(`${all} \\div ${same} = ${answer}`)}.`,
      ],
    };
  },
});

export const evenNumbers = generator({
  id: 'even-numbers',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const most = rng.int(5, 9);
    const places = grade === 9 ? 3 : rng.int(3, 4);
    const even = rng.chance(1, 2);
    const last = even ? Math.floor(most / 2) : Math.ceil(most / 2);
    const rest = arranged(most - 1, places - 1);
    const word = places === 3 ? 'three' : 'four';
    return {
      prompt: `A ${word}-digit number is made from the digits 1 to ${most}. No digit may come twice, and the number has to be **${even ? 'even' : 'odd'}**.`,
      parts: [
        {
          prompt: 'How many of the digits can stand at the end?',
          answer: last,
          slips: slips(last, [
            [
              most,
              `The number has to be ${even ? 'even' : 'odd'}: that depends on its last digit.`,
            ],
          ]),
        },
        {
          prompt: `The last digit is chosen. In how many ways can the other ${places - 1} places be filled?`,
          answer: rest,
          slips: slips(rest, [
            [arranged(most, places - 1), 'One digit is already used at the end.'],
            [(most - 1) ** (places - 1), 'No digit may come twice: each place leaves one less.'],
          ]),
        },
        {
          prompt: 'How many such numbers are there?',
          answer: last * rest,
          follows: 'a * b',
          slips: slips(last * rest, [[last + rest, 'One choice after the other: multiply.']]),
        },
      ],
      hints: [
        'Begin with the place that has a condition: the last one.',
        'Each digit that is used leaves one less for the next place.',
      ],
      steps: [
        `${even ? 'Even' : 'Odd'} numbers end in an ${even ? 'even' : 'odd'} digit. Of the digits 1 to ${most} these are ${last}.`,
        `One digit is used, so ${most - 1} are left: ${math(`${falling(most - 1, places - 1)} = ${rest}`)}.`,
        `Each last digit goes with each of these ways: ${math(`${last} \\times ${rest} = ${last * rest}`)}.`,
      ],
    };
  },
});
