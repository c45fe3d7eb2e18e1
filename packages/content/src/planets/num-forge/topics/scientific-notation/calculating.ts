import { generator, math } from '@planets/practice';
import { grouped } from '../../../../authoring/number-text.ts';
import { decimal } from '../../decimal.ts';
import { mistakes } from '../../mistakes.ts';

export const powerTex = (factor: string, exponent: number): string =>
  `${factor} \\times 10^{${exponent}}`;

/** tenths times a power of ten, moved until the first factor is from 1 up to 10. */
function normal(
  tenths: number,
  exponent: number,
): { tenths: number; places: number; exponent: number } {
  let [value, places, power] = [tenths, 1, exponent];
  while (value >= 10 ** (places + 1)) {
    places += 1;
    power += 1;
  }
  while (value < 10 ** places) {
    value *= 10;
    power -= 1;
  }
  return { tenths: value, places, exponent: power };
}

export const howManyTimes = generator({
  id: 'how-many-times',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const times = rng.int(2, 4);
    const b = rng.int(2, Math.floor(9 / times));
    const a = b * times;
    const low = grade === 8 ? rng.int(2, 5) : rng.int(-6, 3);
    const gap = rng.int(2, 4);
    const high = low + gap;
    const answer = times * 10 ** gap;
    return {
      prompt: `How many times as large as ${math(powerTex(String(b), low))} is ${math(powerTex(String(a), high))}?`,
      right: `${grouped(answer)} times`,
      wrong: mistakes(
        grouped(answer),
        [
          [
            grouped(times),
            'The first factors were compared, but the powers of ten differ as well.',
          ],
          [
            grouped(times * 10 ** (gap - 1)),
            'Count the steps from one exponent to the other again.',
          ],
          [
            grouped(times * 10 ** (gap + 1)),
            'Count the steps from one exponent to the other again.',
          ],
          [
            grouped(10 ** gap),
            'The powers of ten were compared, but the first factors differ as well.',
          ],
          [
            grouped(times * gap * 10),
            'Each step of the exponent is a factor of 10, so the tens are multiplied.',
          ],
        ],
        (value) => `${value} times`,
      ),
      hints: [
        'Divide: first factor by first factor, power of ten by power of ten.',
        'When powers of ten are divided, what happens to their exponents?',
      ],
      steps: [
        `First factors: ${math(`${a} \\div ${b} = ${times}`)}.`,
        `Powers of ten: ${math(`10^{${high}} \\div 10^{${low}} = 10^{${gap}}`)}, because the exponents are taken away: ${math(`${high} - ${low < 0 ? `(${low})` : low} = ${gap}`)}.`,
        `Together: ${math(`${times} \\times 10^{${gap}}`)}, that is ${grouped(answer)}.`,
      ],
    };
  },
});

export const multiplyDivide = generator({
  id: 'multiply-divide',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const divide = rng.chance(1, 2);
    const [p, q] = [rng.int(-6, 8), rng.int(-5, 7)];
    const b = rng.int(2, 8);
    const a = divide ? b * rng.int(2, grade === 8 ? 4 : 9) : rng.int(2, 9);
    // Dividing: the first factor is shown as tenths below 10.
    const shownA = divide ? normal(a * 10, p) : { tenths: a * 10, places: 1, exponent: p };
    const value = divide ? (a / b) * 10 : a * b * 10;
    const rawExponent = divide ? p - q : p + q;
    const right = normal(value, rawExponent);
    const text = (one: { tenths: number; places: number; exponent: number }) =>
      math(powerTex(decimal(one.tenths, one.places), one.exponent));
    const left = powerTex(decimal(shownA.tenths, shownA.places), shownA.exponent);
    const other = powerTex(String(b), q);
    const expo = divide ? shownA.exponent - q : p + q;
    return {
      prompt: `What is ${math(`(${left}) ${divide ? '\\div' : '\\times'} (${other})`)} in scientific notation?`,
      right: text(right),
      wrong: mistakes(text(right), [
        [
          text({ ...right, exponent: right.exponent + (divide ? 2 * q : -2 * q) }),
          divide
            ? 'When powers are divided, the exponents are taken away.'
            : 'When powers are multiplied, the exponents are added.',
        ],
        [
          text({
            ...right,
            exponent: divide ? Math.trunc(shownA.exponent / (q === 0 ? 2 : q)) : p * q,
          }),
          divide
            ? 'The exponents are not divided. They are taken away.'
            : 'The exponents are not multiplied. They are added.',
        ],
        [
          text({ ...right, exponent: right.exponent + 1 }),
          'Look at the first factor: does the power of ten have to change by one?',
        ],
        [
          text({ ...right, exponent: right.exponent - 1 }),
          'Look at the first factor: does the power of ten have to change by one?',
        ],
        [text({ ...right, exponent: right.exponent + 3 }), 'Work out the exponent once more.'],
      ]),
      hints: [
        `${divide ? 'Divide' : 'Multiply'} the first factors and the powers of ten on their own.`,
        'If the first factor is not between 1 and 10 afterwards, move the point and change the exponent.',
      ],
      steps: [
        `First factors: ${math(`${decimal(shownA.tenths, shownA.places)} ${divide ? '\\div' : '\\times'} ${b} = ${divide ? decimal(Math.round((shownA.tenths * 100) / b), shownA.places + 2) : a * b}`)}.`,
        `Powers of ten: the exponents are ${divide ? 'taken away' : 'added'}: ${math(`10^{${expo}}`)}.`,
        `As scientific notation: ${text(right)}.`,
      ],
    };
  },
});

export const addScientific = generator({
  id: 'add-scientific',
  kind: 'numeric',
  difficulty: 5,
  make(rng, grade) {
    const exponent = rng.int(4, grade === 8 ? 6 : 9);
    const minus = rng.chance(1, 2);
    const gap = rng.int(1, 2);
    const [a, b] = [rng.int(21, 89), rng.int(11, 89)];
    // In units of ten to the (exponent - gap - 1).
    const first = a * 10 ** gap;
    const sum = minus ? first - b : first + b;
    const text = (tenths: number, power: number) => powerTex(decimal(tenths, 1), power);
    const value = (units: number) => `${units}${'0'.repeat(exponent - gap - 1)}`;
    const naive = minus ? a - b : a + b;
    return {
      prompt: `What is ${math(`${text(a, exponent)} ${minus ? '-' : '+'} ${text(b, exponent - gap)}`)}? You may write an ordinary number or scientific notation, such as 3.2 x 10^5.`,
      answer: value(sum),
      slips: [
        ...(naive > 0
          ? [
              {
                value: value(naive * 10 ** gap),
                why: 'The first factors can only be put together when the powers of ten are equal.',
              },
            ]
          : []),
        {
          value: value(minus ? first + b : first - b),
          why: minus ? 'The sign between them is minus.' : 'The sign between them is plus.',
        },
      ].filter(({ value: slip }) => slip !== value(sum)),
      hints: [
        'Tens and hundreds cannot be put together as they are. Make both powers of ten equal first.',
        `How many times ${math(`10^{${exponent - gap}}`)} is ${math(text(a, exponent))}?`,
      ],
      steps: [
        `Write both with the same power: ${math(`${text(a, exponent)} = ${powerTex(decimal(a * 10 ** gap, 1), exponent - gap)}`)}.`,
        `Now the first factors can be put together: ${math(`${decimal(first, 1)} ${minus ? '-' : '+'} ${decimal(b, 1)} = ${decimal(sum, 1)}`)}.`,
        `So it is ${math(powerTex(decimal(sum, 1), exponent - gap))}, which is ${grouped(Number(value(sum)))}.`,
      ],
    };
  },
});
