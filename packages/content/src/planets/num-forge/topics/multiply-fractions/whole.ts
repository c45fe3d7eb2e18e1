import { generator, math } from '@planets/practice';
import { properFraction } from '../../draw.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { fraction, fractionKey, fractionTex, mixedKey, mixedTex, slashed } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';

export const wholeTimes = generator({
  id: 'whole-times-fraction',
  kind: 'choice',
  difficulty: 2,
  grades: [4, 5],
  make(rng, grade) {
    const [top, bottom] = properFraction(rng, grade === 4 ? 8 : 12, 3);
    const times = rng.int(2, grade === 4 ? 6 : 9);
    const right = `${times * top}/${bottom}`;
    return {
      prompt: `What is ${math(`${times} \\times ${fractionTex(top, bottom)}`)}?`,
      right: slashed(right),
      wrong: mistakes(
        right,
        [
          [
            `${times * top}/${times * bottom}`,
            'Top and bottom were both multiplied. That only writes the same fraction in another way.',
          ],
          [
            `${times + top}/${bottom}`,
            'The whole number was added to the top. Taking a fraction several times multiplies it.',
          ],
          [
            `${top}/${times * bottom}`,
            'The bottom was multiplied, which makes the pieces smaller. There should be more pieces.',
          ],
          [`${times * top + 1}/${bottom}`, 'Count the pieces once more: that is one too many.'],
          [`${times * (top + 1)}/${bottom}`, 'Look at the top of the fraction again.'],
        ],
        slashed,
      ),
      hints: [
        `${math(`${times} \\times ${fractionTex(top, bottom)}`)} means ${times} groups of ${fraction(top, bottom)}.`,
        `How many pieces of size ${fraction(1, bottom)} are there in all? The size of a piece stays as it is.`,
      ],
      steps: [
        `${fraction(top, bottom)} is ${top} ${top === 1 ? 'piece' : 'pieces'} of size ${fraction(1, bottom)}.`,
        `${times} groups of that have ${math(`${times} \\times ${top} = ${times * top}`)} pieces. Their size does not change, so it is ${fraction(times * top, bottom)}.`,
      ],
    };
  },
});

export const jumps = generator({
  id: 'jumps',
  kind: 'number-line',
  difficulty: 2,
  grades: [4, 5],
  make(rng, grade) {
    const [top, bottom] = properFraction(rng, grade === 4 ? 5 : 8, 2);
    const most = Math.min(grade === 4 ? 5 : 7, Math.floor((4 * bottom - 1) / top));
    const times = rng.int(2, most);
    const end = times * top;
    const wholes = Math.max(2, Math.floor(end / bottom) + 1);
    const [who, how] = rng.pick([
      ['A frog', 'jump'],
      ['A grasshopper', 'leap'],
      ['A kangaroo mouse', 'hop'],
      ['A robot', 'step'],
    ] as const);
    return {
      prompt: `${who} starts at 0. Each ${how} takes it ${fraction(top, bottom)} of a meter to the right. Where is it after ${times} ${how}s? Place it on the line.`,
      line: { min: 0, max: wholes, step: 1 / bottom, labelEvery: bottom },
      answer: fractionKey(end, bottom),
      slips: [
        ...(end + top <= wholes * bottom
          ? [
              {
                value: fractionKey(end + top, bottom),
                why: `That is one ${how} too many. The first one starts at 0.`,
              },
            ]
          : []),
        {
          value: fractionKey(end - top, bottom),
          why: `That is one ${how} too few. Count again.`,
        },
        ...(times !== end && times !== end - top && times !== end + top && times <= wholes * bottom
          ? [
              {
                value: fractionKey(times, bottom),
                why: `That is ${times} small parts. Each ${how} is ${top} of them.`,
              },
            ]
          : []),
      ],
      hints: [
        `Into how many equal parts is 1 meter cut on the line?`,
        `One ${how} is ${top} ${top === 1 ? 'part' : 'parts'} of size ${fraction(1, bottom)}. How many parts are ${times} ${how}s?`,
      ],
      steps: [
        `Each meter is cut into ${bottom} equal parts, so one ${how} is ${top} of them.`,
        `${times} ${how}s are ${math(`${times} \\times ${top} = ${end}`)} parts: ${fraction(end, bottom)}${end > bottom ? `, which is ${math(mixedTex(end, bottom))}` : ''}.`,
      ],
    };
  },
});

const SETS = [
  ['plants', 'have flowers', 'have no flowers'],
  ['books on the shelf', 'are about animals', 'are not about animals'],
  ['players', 'wear blue shirts', 'do not wear blue shirts'],
  ['seats on the bus', 'are taken', 'are free'],
  ['tiles', 'are painted', 'are not painted'],
  ['kites', 'are red', 'are not red'],
  ['apples', 'are ripe', 'are not ripe yet'],
] as const;

export const partOfSet = generator({
  id: 'part-of-a-set',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const [top, bottom] = properFraction(rng, { 4: 6, 5: 9 }[grade] ?? 12, 3);
    const each = rng.int(3, { 4: 8, 5: 12 }[grade] ?? 15);
    const all = each * bottom;
    const [things, are, areNot] = rng.pick(SETS);
    // The older ones are asked for the others.
    const rest = grade === 6 && top < bottom - 1;
    const answer = rest ? all - each * top : each * top;
    return {
      prompt: `There are ${all} ${things}. ${fraction(top, bottom)} of them ${are}. How many ${things} ${rest ? areNot : are}?`,
      answer,
      slips: slips(answer, [
        [
          rest ? each * top : each,
          rest
            ? 'That is the part itself. How many are left over?'
            : `That is one of the ${bottom} equal parts. You need ${top} of them.`,
        ],
        [
          all - answer,
          rest
            ? 'Read the question again.'
            : 'Those are the others. The question asks for the part itself.',
        ],
        [all - bottom, 'A fraction of a number is not found by taking the bottom away.'],
      ]),
      hints: [
        `Share ${all} into ${bottom} equal parts. How many are in one part?`,
        rest
          ? 'How many parts are left over when the part in the story is taken?'
          : `Then take ${top === 1 ? 'one part' : `${top} of these parts`}.`,
      ],
      steps: [
        `${fraction(1, bottom)} of ${all} is ${math(`${all} \\div ${bottom} = ${each}`)}, because the bottom says into how many parts to share.`,
        ...(top === 1
          ? [`Check: ${bottom} parts of ${each} make ${all} again.`]
          : [
              `${fraction(top, bottom)} is ${top} of these parts: ${math(`${top} \\times ${each} = ${top * each}`)}.`,
            ]),
        ...(rest ? [`The others: ${math(`${all} - ${top * each} = ${answer}`)}.`] : []),
      ],
    };
  },
});

/** With N for the name, T for the count and F for the fraction. */
const GROUPS = [
  ['N fills T jugs with F liter of juice each.', 'liters of juice'],
  ['N packs T bags with F kilogram of rice each.', 'kilograms of rice'],
  ['N cuts T ribbons, each F meter long.', 'meters of ribbon'],
  ['N bakes T loaves. Each loaf needs F cup of milk.', 'cups of milk'],
  ['N runs T times around a path that is F mile long.', 'miles'],
] as const;

export const groupsStory = generator({
  id: 'equal-groups-story',
  kind: 'choice',
  difficulty: 3,
  grades: [4, 5],
  make(rng, grade) {
    const [top, bottom] = properFraction(rng, grade === 4 ? 6 : 10, 3);
    const times = rng.int(3, grade === 4 ? 7 : 9);
    const [story, unit] = rng.pick(GROUPS);
    const name = rng.pick(NAMES);
    const key = mixedKey(times * top, bottom);
    const show = (value: string | number) => {
      const [whole, part] = String(value).includes(' ')
        ? (String(value).split(' ') as [string, string])
        : ['', String(value)];
      return part.includes('/') ? math(`${whole}\\frac{${part.replace('/', '}{')}}`) : math(part);
    };
    return {
      prompt: `${story
        .replace('N', name)
        .replace('T', String(times))
        .replace('F', () => fraction(top, bottom))} How many ${unit} is that in all?`,
      right: show(key),
      wrong: mistakes(
        key,
        [
          [
            `${times} ${top}/${bottom}`,
            `That is ${times} wholes and one part. But each of the ${times} is less than a whole.`,
          ],
          [
            mixedKey(times * top + (times * top > bottom ? bottom : 1), bottom),
            'Change the fraction into wholes and parts once more.',
          ],
          [mixedKey(times * bottom, top), 'Top and bottom have changed places on the way.'],
          [
            mixedKey(times * (bottom - top), bottom),
            'That is what is missing to full wholes, not what is there.',
          ],
          [
            mixedKey(times + top, bottom),
            `${times} groups of the same size are multiplied, not added.`,
          ],
        ],
        show,
      ),
      hints: [
        `All ${times} have the same size, so multiply.`,
        `Count pieces of size ${fraction(1, bottom)} first. Then see how many wholes they make.`,
      ],
      steps: [
        `${times} equal groups: ${math(`${times} \\times ${fractionTex(top, bottom)} = ${fractionTex(times * top, bottom)}`)}.`,
        `${bottom} pieces make 1 whole, so ${fraction(times * top, bottom)} is ${math(mixedTex(times * top, bottom))} ${unit}.`,
      ],
    };
  },
});
