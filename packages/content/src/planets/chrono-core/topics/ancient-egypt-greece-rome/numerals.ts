import { generator } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';

const SIGNS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): { text: string; parts: { sign: string; worth: number }[] } {
  const parts: { sign: string; worth: number }[] = [];
  let rest = value;
  for (const [worth, sign] of SIGNS)
    while (rest >= worth) {
      parts.push({ sign, worth });
      rest -= worth;
    }
  return { text: parts.map(({ sign }) => sign).join(''), parts };
}

const WORTH: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

export const readRomanNumeral = generator({
  id: 'read-roman-numeral',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const value = grade < 7 ? rng.int(14, 89) : rng.int(101, 1999);
    const { text, parts } = roman(value);
    const allAdded = text.split('').reduce((sum, sign) => sum + WORTH[sign]!, 0);
    const pairs = parts.filter(({ sign }) => sign.length === 2);
    return {
      prompt: `On an old building you read the Roman numeral **${text}**. Which number is that?`,
      answer: value,
      slips: slipsFor(value, [
        {
          value: allAdded,
          why: 'You added all the signs. A smaller sign before a larger one is subtracted.',
        },
        ...(text.includes('X') ? [{ value: value + 10, why: 'Count the X signs once more.' }] : []),
        ...(text.includes('II') ? [{ value: value + 1, why: 'Count the I signs once more.' }] : []),
      ]),
      hints: [
        `I is 1, V is 5, X is 10, L is 50, C is 100${value >= 400 ? ', D is 500' : ''}${value >= 900 ? ', M is 1,000' : ''}. Read from left to right.`,
        pairs.length > 0
          ? `${pairs[0]!.sign} belongs together: the smaller sign comes first, so subtract it. That makes ${pairs[0]!.worth}.`
          : 'Here no smaller sign stands before a larger one, so you only have to add.',
      ],
      steps: [
        `Take it apart: ${parts.map(({ sign, worth }) => `${sign} = ${worth}`).join(', ')}.`,
        parts.length === 1
          ? `So ${text} is ${value}.`
          : `Add: ${parts.map(({ worth }) => worth).join(' + ')} = ${value}.`,
      ],
      source: 'Encyclopaedia Britannica',
      about: text,
    };
  },
});
