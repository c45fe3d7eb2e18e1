import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { digitsOf, expanded, pickNumber, PLACES, spoken } from './digits.ts';
import { inWords } from './number-words.ts';

export const digitValue = generator({
  id: 'digit-value',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const value = pickNumber(rng, grade);
    // The ones digit is worth what it looks like: too easy once there are three places.
    const place = rng.int(grade === 1 ? 0 : 1, grade);
    const digit = digitsOf(value)[place]!;
    const worth = digit * 10 ** place;
    const name = PLACES[place]!;
    return {
      prompt: `Look at the number **${grouped(value)}**. What is the digit **${digit}** worth?`,
      right: grouped(worth),
      wrong: mistakes(
        worth,
        [
          [
            worth * 10,
            `Not yet: that would be one place further left. The ${digit} is in the ${name}s place.`,
          ],
          [
            digit,
            `That is how the digit looks. It is in the ${name}s place, so it counts ${name}s.`,
          ],
          [value, 'That is the whole number. Look at one digit only.'],
          [
            worth / 10 >= 1 ? worth / 10 : worth * 100,
            `Find the ${name}s place again: count the places from the right.`,
          ],
          [10 ** place, `That is one ${name}. Here you have ${digit} of them.`],
          [worth * 100, `Find the ${name}s place again: count the places from the right.`],
        ],
        (shown) => grouped(Number(shown)),
      ),
      hints: [
        `Count the places from the right: ${PLACES.slice(0, grade + 1)
          .map((each) => `${each}s`)
          .join(', ')}.`,
        `The ${digit} stands in the ${name}s place. So how much is it worth?`,
      ],
      steps: [
        `Count the places from the right. The ${digit} is in the ${name}s place.`,
        `A digit in the ${name}s place counts ${name}s. ${digit === 1 ? 'There is 1' : `There are ${digit}`} of them, so it is worth ${grouped(worth)}.`,
        `You can see it when the number is taken apart: ${math(`${value} = ${expanded(value)}`)}.`,
      ],
    };
  },
});

export const fromParts = generator({
  id: 'from-parts',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const value = pickNumber(rng, grade);
    const named = digitsOf(value).map((digit, place) => ({
      digit,
      text: `${digit} ${PLACES[place]}${digit === 1 ? '' : 's'}`,
    }));
    // From grade 2 the parts come mixed up, so that copying the digits in a row does not do.
    const told = grade === 1 && rng.chance(1, 2) ? named.toReversed() : rng.shuffle(named);
    const texts = told.map(({ text }) => text);
    const copied = Number(told.map(({ digit }) => digit).join(''));
    return {
      prompt: `I have ${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}. Which number am I?`,
      answer: value,
      slips: slips(value, [
        [copied, 'You wrote the digits as they were told. Put each one in its own place.'],
        [
          digitsOf(value).reduce((sum, digit) => sum + digit, 0),
          'You added the digits. A ten is worth more than a one: give each digit its place.',
        ],
      ]),
      hints: [
        'The ones go in the last place on the right.',
        `Start with the biggest part: the ${PLACES[grade]}s. Then add the smaller parts.`,
      ],
      steps: [
        `Put the parts in order, biggest first: ${spoken(value)}.`,
        `${math(`${expanded(value)} = ${value}`)}, because each digit is worth more the further left it stands.`,
      ],
    };
  },
});

export const writeWords = generator({
  id: 'write-words',
  kind: 'text',
  difficulty: 3,
  grades: [2, 3],
  make(rng, grade) {
    const value = pickNumber(rng, grade);
    return {
      prompt: `Write the number **${grouped(value)}** in words.`,
      answer: inWords(value),
      also: [inWords(value, 'and')],
      hints: [
        'Say the number aloud, slowly, from left to right.',
        `It starts with “${inWords(value).split(' ').slice(0, 2).join(' ')}”. Then comes the rest.`,
      ],
      steps: [
        `Take it apart: ${math(`${value} = ${expanded(value)}`)}.`,
        `Say each part, the biggest first: ${inWords(value)}. The last two digits are said together.`,
      ],
    };
  },
});

export const matchParts = generator({
  id: 'match-parts',
  kind: 'match',
  difficulty: 1,
  make(rng, grade) {
    const digits = rng.sample([1, 2, 3, 4, 5, 6, 7, 8, 9], grade + 1);
    // The same digits in other orders: only the places tell the numbers apart.
    const values = distinct(Math.min(4, grade + 2), () =>
      Number(
        (grade === 1 ? rng.sample([...digits, (digits[0]! % 9) + 1], 2) : rng.shuffle(digits)).join(
          '',
        ),
      ),
    );
    return {
      prompt: 'Match each number with its parts.',
      pairs: values.map((value) => [
        grouped(value),
        grade === 3 ? math(expanded(value)) : spoken(value),
      ]),
      hints: [
        'The digit on the right of a number tells the ones.',
        `Look at the first digit on the left. It tells how many ${PLACES[grade]}s there are.`,
      ],
      steps: [
        'The numbers use the same few digits. The place of a digit tells what it is worth.',
        ...values.map((value) => `${grouped(value)} is ${spoken(value)}.`),
      ],
    };
  },
});
