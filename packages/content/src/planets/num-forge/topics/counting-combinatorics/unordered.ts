import { generator, math } from '@planets/practice';
import { arranged, chosen } from '../../choose.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { polynomial } from '../../polynomial-tex.ts';

const chosenTex = (n: number, k: number): string => `\\binom{${n}}{${k}}`;
const chosenSteps = (n: number, k: number): string =>
  `${chosenTex(n, k)} = \\frac{${Array.from({ length: k }, (_, at) => n - at).join(' \\times ')}}{${Array.from({ length: k }, (_, at) => k - at).join(' \\times ')}} = ${chosen(n, k)}`;

/** Situations where the order counts, and where it does not. */
const ORDERED = [
  'Choosing first, second and third place in a race',
  'Setting a code of four different digits',
  'Choosing a captain and a goalkeeper from a team',
  'Writing four different letters one after the other',
  'Putting five books next to each other on a shelf',
  'Choosing who speaks first and who speaks second',
  'Seating four people on four numbered chairs',
] as const;
const UNORDERED = [
  'Choosing three of eight toppings for a pizza',
  'Choosing five of twelve players to train together',
  'Picking two of seven books to take on a trip',
  'Drawing four cards from a deck all at once',
  'Choosing three classmates for a poster group',
  'Choosing six of ten questions to answer',
  'Picking two of nine colors to mix',
] as const;

export const orderCounts = generator({
  id: 'order-counts',
  kind: 'choices',
  difficulty: 2,
  make(rng) {
    const asksOrdered = rng.chance(1, 2);
    const count = rng.int(2, 3);
    const [right, wrong] = asksOrdered ? [ORDERED, UNORDERED] : [UNORDERED, ORDERED];
    return {
      prompt: asksOrdered
        ? 'Pick **every** situation in which the order counts.'
        : 'Pick **every** situation in which the order does **not** count.',
      right: rng.sample(right, count),
      wrong: rng.sample(wrong, 5 - count),
      hints: [
        'Take the same things in another order. Is that a different result?',
        'Places, roles and numbers one after the other tell things apart. A group does not.',
      ],
      steps: [
        'Where the chosen ones get different places or roles, another order is another result: these are permutations.',
        'Where they only form a group or a set, the order makes no difference: these are combinations.',
      ],
    };
  },
});

export const handshakes = generator({
  id: 'handshakes',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const n = rng.int(5, grade === 9 ? 15 : 30);
    const tell = rng.pick([
      `${n} people meet, and each shakes hands once with every other. How many handshakes are there?`,
      `In a league of ${n} teams each team plays once against every other. How many games are there?`,
      `${n} points lie on a circle, and each is joined to every other by a straight line. How many lines are there?`,
    ]);
    const answer = chosen(n, 2);
    return {
      prompt: tell,
      answer,
      slips: slips(answer, [
        [n * (n - 1), 'That counts each pair twice, once from each side.'],
        [n * n, 'Nobody is paired with themselves, and each pair counts once.'],
        [(n * (n + 1)) / 2, `Each one is paired with only ${n - 1} others.`],
      ]),
      hints: [
        `With how many others does one of them make a pair?`,
        'If you count from everyone, how often is each pair counted?',
      ],
      steps: [
        `Each of the ${n} makes a pair with ${n - 1} others: ${math(`${n} \\times ${n - 1} = ${n * (n - 1)}`)}.`,
        `That counts each pair from both sides, so halve it: ${math(`${n * (n - 1)} \\div 2 = ${answer}`)}.`,
      ],
    };
  },
});

export const groups = generator({
  id: 'groups',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const k = rng.int(2, grade === 9 ? 3 : 4);
    const n = rng.int(k + 3, grade === 9 ? 9 : 12);
    const tell = rng.pick([
      `From ${n} students a group of ${k} is chosen. How many different groups are possible?`,
      `An ice cream shop has ${n} flavors. In how many ways can you choose ${k} different ones for a cup?`,
      `A test offers ${n} questions, and you answer ${k} of them. How many choices are there?`,
      `${n} points lie on a circle. How many ways are there to choose ${k} of them?`,
    ]);
    const answer = chosen(n, k);
    return {
      prompt: tell,
      right: math(answer),
      wrong: mistakes(
        answer,
        [
          [arranged(n, k), 'That counts each group in every order. Here the order does not count.'],
          [
            n * k,
            'Count the choices for the first, the second and so on. Then think of the order.',
          ],
          [
            arranged(n, k) / k,
            `Each group was counted in all its orders. With ${k} there are more than ${k} orders.`,
          ],
          [n ** k, 'The same one cannot be chosen twice, and the order does not count.'],
          [chosen(n, k - 1), `That is the number of ways to choose ${k - 1}.`],
        ],
        math,
      ),
      hints: [
        'First count as if the order counted.',
        `In how many orders can the same ${k} be written? Each group was counted that often.`,
      ],
      steps: [
        `In order there would be ${math(`${Array.from({ length: k }, (_, at) => n - at).join(' \\times ')} = ${arranged(n, k)}`)} ways.`,
        `The same ${k} can be put in ${math(`${k}! = ${arranged(k, k)}`)} orders, so each group was counted that often: ${math(`${arranged(n, k)} \\div ${arranged(k, k)} = ${answer}`)}.`,
      ],
    };
  },
});

export const matchCounts = generator({
  id: 'match-counts',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const n = rng.int(5, 9);
    const k = grade === 9 ? 2 : 3;
    const list = Array.from({ length: k }, (_, at) => n - at).join(' \\times ');
    const word = k === 2 ? 'two' : 'three';
    return {
      prompt: `There are ${n} different cards. Match each question with the way to count it.`,
      pairs: [
        [`In how many orders can all ${n} cards lie in a row?`, math(`${n}!`)],
        [`In how many ways can ${word} of them be laid in a row?`, math(list)],
        [
          `In how many ways can ${word} of them be taken in one handful?`,
          math(
            `\\frac{${list}}{${Array.from({ length: k }, (_, at) => k - at).join(' \\times ')}}`,
          ),
        ],
        [
          `A card is drawn and put back, and this is done ${k} times. How many results are there, in order?`,
          math(`${n}^{${k}}`),
        ],
      ] as const,
      hints: [
        'Ask two things of each: does the order count? Can the same card come twice?',
        'A handful has no order, so each one was counted several times.',
      ],
      steps: [
        `All cards in order: ${math(`${n}!`)}. Only ${word} in order: ${math(list)}, because each card laid leaves one less.`,
        `In one handful the order does not count, so divide by the orders of ${word} cards.`,
        `When the card is put back, there are ${n} for every draw: ${math(`${n}^{${k}}`)}.`,
      ],
    };
  },
});

export const atLeastOne = generator({
  id: 'at-least-one',
  kind: 'numeric',
  difficulty: 5,
  grades: [11, 12],
  make(rng) {
    const k = rng.int(2, 3);
    const [first, second] = [rng.int(3, 6), rng.int(k + 1, 8)];
    const n = first + second;
    const answer = chosen(n, k) - chosen(second, k);
    const [one, other] = rng.pick([
      ['eleventh graders', 'twelfth graders'],
      ['singers', 'dancers'],
      ['teachers', 'students'],
    ] as const);
    return {
      prompt: `A committee of ${k} is chosen from ${first} ${one} and ${second} ${other}. How many committees have **at least one** of the ${one}?`,
      answer,
      slips: slips(answer, [
        [chosen(n, k), `That counts all committees, also those with only ${other}.`],
        [
          chosen(second, k),
          `That counts the committees with only ${other}. Take them away from all.`,
        ],
        [first * chosen(n - 1, k - 1), `That counts a committee with two of the ${one} twice.`],
        [first * chosen(second, k - 1), `That is for exactly one of the ${one}.`],
      ]),
      hints: [
        'It is easier to count the opposite. What is the opposite of "at least one"?',
        `How many committees are there in all, and how many with only ${other}?`,
      ],
      steps: [
        `In all there are ${math(chosenSteps(n, k))} committees.`,
        `The opposite is a committee with only ${other}: ${math(chosenSteps(second, k))}.`,
        `All others have at least one: ${math(`${chosen(n, k)} - ${chosen(second, k)} = ${answer}`)}.`,
      ],
    };
  },
});

export const binomial = generator({
  id: 'binomial',
  kind: 'choice',
  difficulty: 4,
  grades: [11, 12],
  make(rng) {
    const n = rng.int(4, 7);
    const k = rng.int(2, n - 2);
    const a = rng.int(1, 3) * (rng.chance(1, 2) ? 1 : -1);
    const answer = chosen(n, k) * a ** (n - k);
    return {
      prompt: `What is the coefficient of ${math(`x^{${k}}`)} when ${math(`(${polynomial([1, a])})^{${n}}`)} is expanded?`,
      right: math(answer),
      wrong: mistakes(
        answer,
        [
          [-answer, 'Check the sign: how often is the second number a factor?'],
          [chosen(n, k), `The number ${a} is a factor too, as often as x is not taken.`],
          [
            chosen(n, k) * a,
            `The number ${a} comes in more than once as a factor: ${n - k} times.`,
          ],
          [a ** (n - k), `In how many ways can x be taken from ${k} of the ${n} brackets?`],
          [n * a ** (n - k), `There are more ways to take x from ${k} of the ${n} brackets.`],
          [chosen(n, k - 1) * a ** (n - k), `Count the ways to take x from ${k} brackets.`],
        ],
        math,
      ),
      hints: [
        `From how many of the ${n} brackets is x taken? And from the others?`,
        `Choose ${k} of ${n} brackets for the x. Each of the other brackets gives the number ${a}.`,
      ],
      steps: [
        `For ${math(`x^{${k}}`)} take x from ${k} of the ${n} brackets: there are ${math(chosenSteps(n, k))} ways.`,
        `The other ${n - k} brackets give ${math(`${a < 0 ? `(${a})` : a}^{${n - k}} = ${a ** (n - k)}`)} each time.`,
        `Together: ${math(`${chosen(n, k)} \\times ${a ** (n - k) < 0 ? `(${a ** (n - k)})` : a ** (n - k)} = ${answer}`)}.`,
      ],
    };
  },
});
