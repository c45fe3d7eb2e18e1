import { figure, generator, math } from '@planets/practice';
import { tallies } from '../../../../authoring/diagrams/pictograph.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { pickSurvey, total } from './survey.ts';

export const readTally = generator({
  id: 'read-tally',
  kind: 'numeric',
  difficulty: 1,
  grades: [1, 2],
  make(rng, grade) {
    const { names, many } = pickSurvey(rng, grade, false, 1);
    const counts = distinct(3, () => rng.int(3, grade === 1 ? 12 : 19));
    const at = rng.int(0, 2);
    const answer = counts[at]!;
    const fives = Math.floor(answer / 5);
    const rest = answer % 5;
    return {
      prompt: [
        figure(tallies(counts.map((count, row) => ({ name: names[row]!, count })))),
        `How many ${many} were counted for “${names[at]}”?`,
      ],
      answer,
      slips: slips(answer, [
        [answer - fives, 'The line across counts too. Four lines and one across make five.'],
        [fives + rest, 'Each full bundle is five, not one.'],
        [answer + 1, 'Almost! That is one too many.'],
        [answer - 1, 'Almost! That is one too few.'],
      ]),
      hints: [
        'Four lines with one across make a bundle of five.',
        'Count the full bundles by fives. Then count on.',
      ],
      steps: [
        fives === 0
          ? 'There is no full bundle of five. So count one by one.'
          : `There ${fives === 1 ? 'is 1 bundle' : `are ${fives} bundles`} of five: ${fives * 5}.`,
        rest === 0
          ? `Nothing is left over, so it is ${answer}.`
          : fives === 0
            ? `There ${rest === 1 ? 'is 1 line' : `are ${rest} lines`}, so it is ${answer}.`
            : `Count on ${rest} more: ${answer}.`,
      ],
    };
  },
});

export const fillTable = generator({
  id: 'fill-tally-table',
  kind: 'table',
  difficulty: 2,
  grades: [1, 3],
  make(rng, grade) {
    const { names, title, many } = pickSurvey(rng, 1, false, 1);
    const counts =
      grade === 1
        ? [rng.int(2, 4), rng.int(2, 4), rng.int(2, 4)]
        : [rng.int(3, 5), rng.int(2, 5), rng.int(4, 6)];
    const said = rng.shuffle(counts.flatMap((count, at) => Array<string>(count).fill(names[at]!)));
    const sum = total(counts);
    return {
      prompt: `Someone wrote down every answer: ${said.join(', ')}. Count them and fill in the table.`,
      caption: title,
      columns: ['Answer', `Number of ${many}`],
      rows: [
        ...counts.map((count, at): [string, { answer: number }] => [names[at]!, { answer: count }]),
        ...(grade === 3 ? [['all together', { answer: sum }] as [string, { answer: number }]] : []),
      ],
      hints: [
        'Take one answer at a time. Go through the whole list and count it.',
        `At the end check: do your numbers make ${grade === 3 ? 'the whole list' : `${sum} in all`}?`,
      ],
      steps: [
        ...counts.map((count, at) => `“${names[at]}” comes ${count} times.`),
        `Check: ${math(`${counts.join(' + ')} = ${sum}`)}, and there are ${sum} words in the list.`,
      ],
    };
  },
});

export const howManySymbols = generator({
  id: 'how-many-symbols',
  kind: 'numeric',
  difficulty: 4,
  grades: [2, 4],
  make(rng, grade) {
    const { title, names, many } = pickSurvey(rng, grade);
    const scale = rng.pick(grade === 2 ? [2, 5, 10] : grade === 3 ? [3, 4, 5, 10] : [6, 8, 20, 25]);
    const answer = rng.int(3, 9);
    const value = answer * scale;
    return {
      prompt: `You draw a picture graph, “${title}”. Each symbol stands for ${counted(scale, many, many)}. There are ${value} ${many} for “${names[0]}”. How many symbols do you draw?`,
      answer,
      slips: slips(answer, [
        [value, `That would be one symbol for each. Here one symbol stands for ${scale}.`],
        [value * scale, `You multiplied. ${scale} ${many} need only one symbol.`],
        [value - scale, `You took away ${scale}. How many times does ${scale} fit in ${value}?`],
        [answer + 1, 'Almost! That is one symbol too many.'],
        [answer - 1, 'Almost! That is one symbol too few.'],
      ]),
      hints: [
        `One symbol is ${scale}, two symbols are ${2 * scale}. Go on.`,
        `How many times does ${scale} fit in ${value}?`,
      ],
      steps: [
        `Each symbol is ${scale}, so count by ${scale}s to ${value}.`,
        grade === 2
          ? `${Array.from({ length: answer }, (_, at) => (at + 1) * scale).join(', ')}: that is ${answer} symbols.`
          : `${math(`${value} \\div ${scale} = ${answer}`)} symbols.`,
      ],
    };
  },
});

export const findKey = generator({
  id: 'find-key',
  kind: 'choice',
  difficulty: 5,
  grades: [3, 4],
  make(rng, grade) {
    const { title, names, many } = pickSurvey(rng, grade);
    const scale = rng.pick(grade === 3 ? [2, 3, 4, 5, 10] : [4, 6, 8, 12, 20]);
    const [first, second] = distinct(2, () => rng.int(3, 9)) as [number, number];
    const asksKey = rng.chance(1, 2);
    const right = asksKey ? scale : second * scale;
    return {
      prompt: asksKey
        ? `In a picture graph, “${title}”, ${first} symbols stand for ${first * scale} ${many}. How many ${many} does **one** symbol stand for?`
        : `In a picture graph, “${title}”, “${names[0]}” has ${first} symbols. They stand for ${first * scale} ${many}. “${names[1]}” has ${second} symbols. How many ${many} is that?`,
      right: String(right),
      wrong: asksKey
        ? mistakes(right, [
            [
              first * scale - first,
              `You took ${first} away. Share ${first * scale} among ${first} symbols.`,
            ],
            [first, 'That is the number of symbols. What is each one worth?'],
            [scale + 1, `Check: do ${first} symbols make ${first * scale} then?`],
            [scale - 1, `Check: do ${first} symbols make ${first * scale} then?`],
            [scale * 2, `Check: do ${first} symbols make ${first * scale} then?`],
          ])
        : mistakes(right, [
            [
              first * scale + second - first,
              `Each symbol is worth more than 1. First find out how much.`,
            ],
            [second, `That is the number of symbols. What is each one worth?`],
            [right + scale, 'That is one symbol too many.'],
            [right - scale, 'That is one symbol too few.'],
            [first * scale + second, 'You added the symbols. Each one is worth more than 1.'],
          ]),
      hints: [
        `${first} symbols are ${first * scale}. What is one of them worth?`,
        asksKey
          ? 'Share equally: which number times the symbols gives all?'
          : `Then take that for each of the ${second} symbols.`,
      ],
      steps: [
        `One symbol: ${math(`${first * scale} \\div ${first} = ${scale}`)} ${many}.`,
        asksKey
          ? `Check: ${math(`${first} \\times ${scale} = ${first * scale}`)}.`
          : `${second} symbols: ${math(`${second} \\times ${scale} = ${second * scale}`)} ${many}.`,
      ],
    };
  },
});

export const barTwoSteps = generator({
  id: 'bar-two-steps',
  kind: 'multi-step',
  difficulty: 4,
  grades: [3, 4],
  standards: ['CCSS.MATH.CONTENT.3.MD.B.3'],
  make(rng, grade) {
    const { title, names, many } = pickSurvey(rng, 3);
    const values = distinct(4, () => rng.int(3, 12) * (grade === 3 ? 2 : 5)) as [
      number,
      number,
      number,
      number,
    ];
    const [a, b, c, d] = values;
    const sum = a + b;
    const other = c + d;
    if (sum === other) values[3] += 1;
    const rest = values[2] + values[3];
    const [more, less] =
      sum > rest
        ? ([
            [names[0], names[1], sum],
            [names[2], names[3], rest],
          ] as const)
        : ([
            [names[2], names[3], rest],
            [names[0], names[1], sum],
          ] as const);
    const gap = more[2] - less[2];
    return {
      prompt: [
        figure({
          kind: 'bar-chart',
          title,
          unit: many,
          bars: names.map((label, at) => ({ label, value: values[at]! })),
        }),
        'Read the bars and answer step by step.',
      ],
      parts: [
        {
          prompt: `How many ${many} are “${more[0]}” and “${more[1]}” together?`,
          answer: more[2],
        },
        {
          prompt: `How many ${many} are “${less[0]}” and “${less[1]}” together?`,
          answer: less[2],
        },
        {
          prompt: `How many **more** is the first result than the second?`,
          answer: gap,
          follows: 'a - b',
          slips: [
            { value: more[2] + less[2], why: 'You added. How far apart are the two results?' },
          ],
        },
      ],
      hints: [
        'Read the two bars first. Then add them.',
        '“How many more” asks for the difference of your two results.',
      ],
      steps: [
        `“${more[0]}” and “${more[1]}”: ${more[2]}.`,
        `“${less[0]}” and “${less[1]}”: ${less[2]}.`,
        `The difference: ${math(`${more[2]} - ${less[2]} = ${gap}`)}.`,
      ],
    };
  },
});
