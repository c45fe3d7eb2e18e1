import { generator, math } from '@planets/practice';
import { grouped } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';
import { leftPlace, lookAlikes, whyGreater } from './close.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '<': 'is less than',
  '>': 'is greater than',
  '=': 'is the same as',
};

/** 4582 as TeX writes "4,582": a bare comma would leave a gap. */
const tex = (value: number): string => grouped(value).replaceAll(',', '{,}');

export const chooseSign = generator({
  id: 'choose-sign',
  kind: 'cloze',
  difficulty: 2,
  make(rng, grade) {
    const [[a, b], [c, d]] = distinct(
      2,
      () => lookAlikes(rng, grade, 2) as [number, number],
      (pair) => pair.toSorted((x, y) => x - y).join(),
    ) as [[number, number], [number, number]];
    const sign = a > b ? '>' : '<';
    // Now and then the second pair is equal, so that the third sign is more than filler.
    const same = rng.chance(1, 4);
    const last = same ? c : d;
    const other = same ? '=' : c > d ? '>' : '<';
    return {
      prompt: `Pick the sign that makes each one true.\n\n${grouped(a)} [[0]] ${grouped(b)}\n\n${grouped(c)} [[1]] ${grouped(last)}`,
      gaps: [
        { right: sign, wrong: ['<', '>', '='].filter((each) => each !== sign) },
        { right: other, wrong: ['<', '>', '='].filter((each) => each !== other) },
      ],
      hints: [
        `Compare the ${leftPlace(grade)} first. They count the most.`,
        'The open side of the sign is on the side of the greater number.',
      ],
      steps: [
        `${whyGreater(Math.max(a, b), Math.min(a, b))} The open side goes to it.`,
        same
          ? `${grouped(c)} and ${grouped(last)} have the same digits in the same places. So they are equal.`
          : `${whyGreater(Math.max(c, d), Math.min(c, d))} The open side goes to it.`,
      ],
    };
  },
});

export const trueSentence = generator({
  id: 'true-sentence',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const pairs = distinct(
      4,
      () => lookAlikes(rng, grade, 2) as [number, number],
      (pair) => pair.toSorted((a, b) => a - b).join(),
    );
    const [[a, b], ...others] = pairs as [[number, number], ...[number, number][]];
    const write = (first: number, sign: string, second: number) =>
      math(`${tex(first)} ${sign} ${tex(second)}`);
    return {
      prompt: 'Which one is **true**?',
      right: write(a, a > b ? '>' : '<', b),
      wrong: others.map(([c, d], at) => {
        // The third says “equal” of two numbers that are not.
        const sign = at === 2 ? '=' : c > d ? '<' : '>';
        const [high, low] = [Math.max(c, d), Math.min(c, d)];
        return {
          text: write(c, sign, d),
          why:
            sign === '='
              ? `They are not the same. ${whyGreater(high, low)}`
              : `This says that ${grouped(c)} ${SIGNS[sign]} ${grouped(d)}. ${whyGreater(high, low)}`,
        };
      }),
      hints: [
        'Read each one aloud: < means “is less than”, > means “is greater than”.',
        `Compare the ${leftPlace(grade)} first. When they are the same, go one place to the right.`,
      ],
      steps: [
        whyGreater(Math.max(a, b), Math.min(a, b)),
        `So ${math(`${tex(a)} ${a > b ? '>' : '<'} ${tex(b)}`)} is true: the open side is at ${grouped(Math.max(a, b))}.`,
      ],
    };
  },
});

export const missingDigit = generator({
  id: 'missing-digit',
  kind: 'choices',
  difficulty: 5,
  make(rng, grade) {
    const front = grade === 1 ? '' : rng.sample([1, 2, 3, 4, 5, 6, 7, 8, 9], grade - 1).join('');
    const [digit, ones, last] = [rng.int(3, 7), rng.int(0, 9), rng.int(0, 9)];
    const limit = Number(`${front}${digit}${last}`);
    const more = rng.chance(1, 2);
    const value = (each: number) => Number(`${front}${each}${ones}`);
    const fits = (each: number) => (more ? value(each) > limit : value(each) < limit);
    const near = [digit - 2, digit - 1, digit, digit + 1, digit + 2];
    const right = near.filter(fits);
    const wrong = near.filter((each) => !fits(each));
    // Behind the thousands there is a comma, as in all the other numbers of this topic.
    const box = `${front.length === 2 ? `${front[0]}{,}${front[1]}` : front}\\square ${ones}`;
    return {
      prompt: `Pick **every** digit that fits in the box: ${math(`${box} ${more ? '>' : '<'} ${tex(limit)}`)}`,
      right: right.map(String),
      wrong: wrong.map(String),
      hints: [
        'Put each digit in the box. Read the new number.',
        `Look out for ${digit}: then the last digits decide.`,
      ],
      steps: [
        `With ${digit} the number is ${grouped(value(digit))}. ${value(digit) === limit ? `That is the same as ${grouped(limit)}, so it does not fit.` : value(digit) > limit ? `That is greater than ${grouped(limit)}.` : `That is less than ${grouped(limit)}.`}`,
        `These digits fit: ${right.map((each) => `${each} (${grouped(value(each))})`).join(', ')}.`,
        `These do not: ${wrong.map((each) => `${each} (${grouped(value(each))})`).join(', ')}.`,
      ],
    };
  },
});
