import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { pickBond } from './pairs.ts';

export const matchPartners = generator({
  id: 'match-partners',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const whole = grade === 1 ? 10 : rng.pick([20, 100]);
    const step = whole === 100 ? 10 : 1;
    // No number comes twice: a partner on the left may not be a partner on the right.
    const firsts = distinct(4, () => rng.int(1, whole / step - 1) * step);
    return {
      prompt: `Match the two numbers that make **${whole}**.`,
      pairs: firsts.map((first) => [String(first), String(whole - first)]),
      hints: [
        `Two partners together make ${whole}.`,
        whole === 10
          ? 'Use your ten fingers. Fold some down. How many are still up?'
          : whole === 20
            ? 'Look at the ones. The ones of the two numbers make 10.'
            : 'Think of tens. How many tens make 100?',
      ],
      steps: [
        `Each pair has to make ${whole}.`,
        ...firsts.map((first) => `${math(`${first} + ${whole - first} = ${whole}`)}.`),
      ],
    };
  },
});

export const pickPairs = generator({
  id: 'pick-pairs',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const whole = grade === 1 ? rng.int(7, 10) : rng.int(12, 20);
    const firsts = distinct(5, () => rng.int(1, whole - 1));
    const fits = rng.int(2, 3);
    const sums = firsts.map((first, at) => {
      const off = at < fits ? 0 : whole - first > 1 && rng.chance(1, 2) ? -1 : 1;
      return { tex: `${first} + ${whole - first + off}`, total: whole + off };
    });
    const right = sums.slice(0, fits);
    const wrong = sums.slice(fits);
    return {
      prompt: `Pick **every** pair that makes **${whole}**.`,
      right: right.map(({ tex }) => math(tex)),
      wrong: wrong.map(({ tex }) => math(tex)),
      hints: [
        'Work out each pair. Some are close, but not right.',
        `Take the first number. How many more does it need to make ${whole}?`,
      ],
      steps: [
        `These make ${whole}: ${right.map(({ tex }) => math(tex)).join(', ')}.`,
        `These do not: ${wrong.map(({ tex, total }) => math(`${tex} = ${total}`)).join(', ')}.`,
      ],
    };
  },
});

export const makeTen = generator({
  id: 'make-ten',
  kind: 'cloze',
  difficulty: 4,
  make(rng, grade) {
    const first = rng.int(grade === 1 ? 7 : 5, 9);
    const tens = grade === 1 ? 0 : rng.int(0, 6) * 10;
    const toTen = 10 - first;
    const second = rng.int(toTen + 1, 9);
    const left = second - toTen;
    const [start, ten] = [tens + first, tens + 10];
    return {
      prompt: `Add ${math(`${start} + ${second}`)}. Go to ${ten} first.\n\n${start} and [[0]] make ${ten}.\n\n${second} is that part and [[1]] more.\n\nSo ${start} + ${second} = [[2]].`,
      gaps: [{ answer: String(toTen) }, { answer: String(left) }, { answer: String(ten + left) }],
      hints: [
        `How many more does ${start} need to get to ${ten}?`,
        `Take that part away from ${second}. What is left comes on top of ${ten}.`,
      ],
      steps: [
        `${start} and ${toTen} make ${ten}.`,
        `${second} is ${toTen} and ${left}. You used the ${toTen}, so ${left} more.`,
        `${ten} and ${left} make ${ten + left}.`,
      ],
    };
  },
});

/** Two parts that differ, in a bond that is not a double. */
function pickFamily(rng: Rng, grade: number) {
  for (;;) {
    const bond = pickBond(rng, grade, true);
    if (bond.first !== bond.second && bond.whole <= 20) return bond;
  }
}

export const family = generator({
  id: 'fact-family',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { whole, first, second } = pickFamily(rng, grade);
    const members = [
      `${first} + ${second} = ${whole}`,
      `${second} + ${first} = ${whole}`,
      `${whole} - ${first} = ${second}`,
      `${whole} - ${second} = ${first}`,
    ];
    const [given, right] = rng.sample(members, 2) as [string, string];
    const big = Math.max(first, second);
    const small = Math.min(first, second);
    return {
      prompt: `${first}, ${second} and ${whole} are a family. ${math(given)} is true. Which other one is true?`,
      right: math(right),
      wrong: rng
        .sample(
          [
            {
              tex: `${whole} + ${first} = ${second}`,
              why: `${whole} is the whole. If you add to it, you get more, not less.`,
            },
            {
              tex: `${first} - ${whole} = ${second}`,
              why: `Turned around: start with the whole, ${whole}, and take a part away.`,
            },
            {
              tex: `${whole} - ${big} = ${big}`,
              why: `${big} and ${big} do not make ${whole}. The other part is missing.`,
            },
            {
              tex: `${big} - ${small} = ${whole}`,
              why: `Taking away makes less. But ${whole} is more than ${big}.`,
            },
          ].filter(({ tex }) => !members.includes(tex)),
          3,
        )
        .map(({ tex, why }) => ({ text: math(tex), why })),
      hints: [
        `${whole} is the whole. ${first} and ${second} are its parts.`,
        'Part and part make the whole. The whole take away one part leaves the other part.',
      ],
      steps: [
        `The parts ${first} and ${second} make ${whole}.`,
        `All four are true: ${members.map((tex) => math(tex)).join(', ')}.`,
      ],
    };
  },
});

export const nearDouble = generator({
  id: 'near-double',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const small = grade === 1 ? rng.int(3, 9) : rng.pick([6, 7, 8, 9, 15, 20, 25, 30, 35, 40, 45]);
    const turned = rng.chance(1, 2);
    const gap = grade === 1 ? 1 : rng.int(1, 2);
    const [first, second] = turned ? [small + gap, small] : [small, small + gap];
    const total = first + second;
    return {
      prompt: `You know that ${math(`${small} + ${small} = ${2 * small}`)}. What is ${math(`${first} + ${second}`)}?`,
      right: String(total),
      wrong: mistakes(total, [
        [2 * small, `That is ${small} + ${small}. One of the numbers is bigger now.`],
        [2 * small - gap, `One number got bigger, so the answer gets bigger too.`],
        [total + gap, `Only one of the numbers is ${small + gap}. Add ${gap} once.`],
        [total + 10, 'That is ten too many.'],
      ]),
      hints: [
        `How much bigger is ${small + gap} than ${small}?`,
        `Start with ${2 * small}. Then add the little bit more.`,
      ],
      steps: [
        `${small + gap} is ${gap} more than ${small}.`,
        `So the answer is ${gap} more than ${2 * small}: ${math(`${2 * small} + ${gap} = ${total}`)}.`,
      ],
    };
  },
});

export const balance = generator({
  id: 'balance-bonds',
  kind: 'numeric',
  difficulty: 5,
  make(rng, grade) {
    const whole = grade === 1 ? rng.int(7, 10) : rng.int(12, 20);
    const a = rng.int(2, whole - 2);
    const b = whole - a;
    const c = rng.pick(
      Array.from({ length: whole - 3 }, (_, at) => at + 2).filter(
        (each) => each !== a && each !== b,
      ),
    );
    const answer = whole - c;
    return {
      prompt: `Both sides make the same number. Which number belongs in the box? ${math(`${a} + ${b} = ${c} + \\square`)}`,
      answer,
      slips: slips(answer, [
        [whole, `That is ${a} + ${b}. But there is already ${c} on the other side.`],
        [whole + c, 'You added all the numbers. Make both sides the same.'],
        [b, `Then the other side is ${c} + ${b}. Is that as much as ${a} + ${b}?`],
      ]),
      hints: [
        `First find out how much ${a} + ${b} is.`,
        `The other side must be as much. It has ${c} already. How many more?`,
      ],
      steps: [
        `${math(`${a} + ${b} = ${whole}`)}. So the other side must be ${whole} too.`,
        `${c} and ${answer} make ${whole}, so the box is ${answer}.`,
      ],
    };
  },
});
