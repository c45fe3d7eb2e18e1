import { generator, math } from '@planets/practice';
import { pickLetter } from '../../draw.ts';
import { linear, sumTex } from '../../sum-tex.ts';
import { mistakes } from '../../mistakes.ts';

export const sameExpression = generator({
  id: 'which-is-equivalent',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const letter = pickLetter(rng);
    const sort = rng.pick(
      grade === 6
        ? (['repeat', 'brackets', 'swap'] as const)
        : (['brackets', 'minus', 'minus'] as const),
    );
    if (sort === 'repeat') {
      const [times, b] = [rng.int(3, 5), rng.int(2, 9)];
      const right = linear(times, b, letter);
      return {
        prompt: `Which expression always has the same value as ${math(`${Array(times).fill(letter).join(' + ')} + ${b}`)}?`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              `${letter}^{${times}} + ${b}`,
              `Adding ${letter} several times is a product. A power multiplies.`,
            ],
            [
              linear(times + b, 0, letter),
              `The ${b} is a plain number, not a number of ${letter}.`,
            ],
            [linear(1, times + b, letter), `Each ${letter} counts, not only one of them.`],
          ],
          math,
        ),
        hints: [
          `How many times is ${math(letter)} added?`,
          `Try it with ${math(`${letter} = 2`)}. Which choice gives the same?`,
        ],
        steps: [
          `${math(letter)} is added ${times} times, which is ${math(`${times} \\times ${letter} = ${times}${letter}`)}.`,
          `The ${b} stays: ${math(right)}.`,
        ],
      };
    }
    const out = rng.int(2, 9);
    const b = rng.int(2, 9);
    if (sort === 'swap') {
      const a = rng.pick([2, 3, 4, 5, 6, 7, 8, 9].filter((one) => one !== b));
      const right = `${b} + ${a}${letter}`;
      return {
        prompt: `Which expression always has the same value as ${math(linear(a, b, letter))}?`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              linear(b, a, letter),
              `The numbers have changed places: now ${b} counts the ${letter}, not ${a}.`,
            ],
            [
              `${a + b}${letter}`,
              `The ${b} is a plain number. It cannot be added to the number of ${letter}.`,
            ],
            [`${a}(${letter} + ${b})`, `In the brackets the ${b} would be multiplied too.`],
          ],
          math,
        ),
        hints: [
          'What may change when you add, and what may not?',
          `Try it with ${math(`${letter} = 1`)} and with ${math(`${letter} = 2`)}.`,
        ],
        steps: [
          `In a sum the order does not matter: ${math(`${a}${letter} + ${b} = ${right}`)}.`,
          `For ${math(`${letter} = 2`)} both give ${a * 2 + b}, and none of the other choices does.`,
        ],
      };
    }
    const sign = sort === 'minus' ? -1 : 1;
    const inner = linear(1, sign * b, letter);
    const right = linear(out, sign * out * b, letter);
    return {
      prompt: `Which expression always has the same value as ${math(`${out}(${inner})`)}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            linear(out, sign * b, letter),
            `Only ${letter} was multiplied. The ${out} belongs to both terms.`,
          ],
          [
            linear(1, sign * out * b, letter),
            `Only the number was multiplied. The ${out} belongs to both terms.`,
          ],
          [linear(out, -sign * out * b, letter), 'Look at the sign in the brackets.'],
          [
            linear(1, out + sign * b, letter),
            'A number right before brackets multiplies, it does not add.',
          ],
        ],
        math,
      ),
      hints: [
        `${math(`${out}(${inner})`)} means ${out} groups of ${math(inner)}.`,
        `Try it with ${math(`${letter} = 1`)}. Which choices give the same, and which do not?`,
      ],
      steps: [
        `The ${out} multiplies both terms in the brackets: ${math(`${out} \\times ${letter}`)} and ${math(`${out} \\times ${b}`)}.`,
        `So ${math(`${out}(${inner}) = ${right}`)} for every value of ${math(letter)}.`,
      ],
    };
  },
});

export const notEquivalent = generator({
  id: 'which-is-not',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const letter = pickLetter(rng);
    const sign = grade > 6 && rng.chance(1, 2) ? -1 : 1;
    const [p, q] = rng.pick([
      [2, 3],
      [2, 5],
      [3, 4],
      [2, 4],
      [3, 5],
      [2, 7],
    ] as const);
    const [a, b] = [rng.int(1, 4), rng.int(2, 5) * sign];
    const [xs, ones] = [p * q * a, p * q * b];
    const same = [
      `${p * q}(${linear(a, b, letter)})`,
      `${p}(${linear(q * a, q * b, letter)})`,
      `${q}(${linear(p * a, p * b, letter)})`,
      sumTex([
        [xs - p, letter],
        [ones, ''],
        [p, letter],
      ]),
    ];
    const bad = rng.pick([
      [
        `${p * q}(${linear(a, ones, letter)})`,
        `With the ${p * q} in front, the number in the brackets would become ${p * q} times as large.`,
      ],
      [
        `${p}(${linear(q * a, ones, letter)})`,
        `${p} times ${Math.abs(ones)} is not ${Math.abs(ones)}. The second term was not divided.`,
      ],
      [
        sumTex([
          [xs - p, letter],
          [ones - p, ''],
        ]),
        'Here something was taken away from both terms. That changes the value.',
      ],
      [linear(xs + ones, 0, letter), 'Terms that are not alike were put together.'],
    ] as const);
    const wrong = rng.sample(same, 3);
    return {
      prompt: `Three of these are equal to ${math(linear(xs, ones, letter))} for every value of ${math(letter)}. Which one is **not**?`,
      right: math(bad[0]),
      wrong: wrong.map((text) => ({
        text: math(text),
        why: `Without brackets this is ${linear(xs, ones, letter)}, so it is equal.`.replaceAll(
          '-',
          '−',
        ),
      })),
      hints: [
        'Write each choice without brackets, and collect like terms.',
        `Or put in ${math(`${letter} = 2`)} everywhere. Which one gives another value?`,
      ],
      steps: [
        `Multiplied out, the other three give ${math(linear(xs, ones, letter))}.`,
        `${math(bad[0])} does not. ${bad[1]}`,
      ],
    };
  },
});

export const pickEqual = generator({
  id: 'pick-equivalent',
  kind: 'choices',
  difficulty: 4,
  make(rng, grade) {
    const letter = pickLetter(rng);
    const sign = grade > 6 && rng.chance(1, 2) ? -1 : 1;
    const out = rng.pick([4, 6, 8, 10, 12]);
    const a = rng.int(1, 3);
    // Not the number that makes everything 0 for the value to try.
    const b = rng.pick([2, 3, 4, 5, 6, 7].filter((one) => sign * one !== -2 * a)) * sign;
    const [xs, ones] = [out * a, out * b];
    const half = out / 2;
    const right = rng.sample(
      [
        `${out}(${linear(a, b, letter)})`,
        `${half}(${linear(2 * a, 2 * b, letter)})`,
        `2(${linear(half * a, half * b, letter)})`,
        sumTex([
          [xs - 1, letter],
          [ones, ''],
          [1, letter],
        ]),
      ],
      rng.int(2, 3),
    );
    const wrong = rng.sample(
      [
        `${out}(${linear(a, ones, letter)})`,
        `${half}(${linear(a, b, letter)})`,
        linear(xs + ones, 0, letter),
        `2(${linear(half * a, ones, letter)})`,
      ],
      5 - right.length,
    );
    // With 4 in front, the half is the same as 2.
    const kept = [...new Set(right)];
    return {
      prompt: `Pick **every** expression that is equal to ${math(linear(xs, ones, letter))} for all values of ${math(letter)}.`,
      right: kept.map(math),
      wrong: wrong.map(math),
      hints: [
        'Multiply the number in front with both terms in the brackets.',
        `You can rule some out by trying ${math(`${letter} = 2`)}. Equal expressions give the same value.`,
      ],
      steps: [
        `${kept.map((text) => math(`${text} = ${linear(xs, ones, letter)}`)).join(', ')}: equal.`,
        ...wrong.map(
          (text) => `${math(text)} gives another value, for instance for ${math(`${letter} = 2`)}.`,
        ),
      ],
    };
  },
});
