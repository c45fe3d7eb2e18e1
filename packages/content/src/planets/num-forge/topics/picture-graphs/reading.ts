import { generator, math } from '@planets/practice';
import { mistakes, slips } from '../../mistakes.ts';
import { drawSurvey, pickSurvey, readStep, total } from './survey.ts';

export const readRow = generator({
  id: 'read-row',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const survey = pickSurvey(rng, grade);
    const { names, values, scale, many } = survey;
    const at = rng.int(0, names.length - 1);
    const right = values[at]!;
    const other = values[(at + 1) % names.length]!;
    return {
      prompt: [drawSurvey(rng, survey), `How many ${many} are shown for “${names[at]}”?`],
      right: String(right),
      wrong: mistakes(right, [
        ...(scale > 1
          ? [
              [
                right / scale,
                `You counted the symbols. Look at the key: each one stands for ${scale}.`,
              ] as const,
            ]
          : []),
        [other, `That is the row of “${names[(at + 1) % names.length]}”.`],
        [
          right + scale,
          scale === 1 ? 'Almost! That is one too many.' : 'That is one symbol too many.',
        ],
        ...(right > scale
          ? [
              [
                right - scale,
                scale === 1 ? 'Almost! That is one too few.' : 'That is one symbol too few.',
              ] as const,
            ]
          : []),
        [right + 2 * scale, 'Count the symbols in this row again.'],
      ]),
      hints: [
        `Find the row of “${names[at]}”.`,
        scale === 1
          ? 'Count the symbols in that row.'
          : `Look at the key. Each symbol is ${scale}, so count by ${scale}s.`,
      ],
      steps: [`Look only at the row of “${names[at]}”.`, readStep(survey, at)],
    };
  },
});

export const mostFewest = generator({
  id: 'most-fewest',
  kind: 'choice',
  difficulty: 1,
  grades: [1, 2],
  make(rng, grade) {
    const survey = pickSurvey(rng, grade);
    const { names, values } = survey;
    const most = rng.chance(1, 2);
    const goal = most ? Math.max(...values) : Math.min(...values);
    const right = names[values.indexOf(goal)]!;
    return {
      prompt: [drawSurvey(rng, survey), `Which row has the **${most ? 'most' : 'fewest'}**?`],
      right,
      wrong: names
        .filter((name) => name !== right)
        .map((name) => ({
          text: name,
          why: `“${name}” has ${values[names.indexOf(name)]}. Another row has ${most ? 'more' : 'fewer'}.`,
        })),
      hints: [
        most ? 'Which row is the longest?' : 'Which row is the shortest?',
        'Count the two rows that look alike.',
      ],
      steps: [
        `Compare the rows: ${names.map((name, at) => `${name} ${values[at]}`).join(', ')}.`,
        `${goal} is the ${most ? 'greatest' : 'smallest'} number, so it is “${right}”.`,
      ],
    };
  },
});

export const howManyMore = generator({
  id: 'how-many-more',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const survey = pickSurvey(rng, grade, grade > 2 && rng.chance(1, 2));
    const { names, values, scale, many } = survey;
    const order = names.map((_, at) => at).toSorted((a, b) => values[b]! - values[a]!);
    const [first, second] = rng.sample(order, 2).toSorted((a, b) => values[b]! - values[a]!) as [
      number,
      number,
    ];
    const gap = values[first]! - values[second]!;
    const fewer = rng.chance(1, 3);
    return {
      prompt: [
        drawSurvey(rng, survey),
        fewer
          ? `How many **fewer** ${many} are shown for “${names[second]}” than for “${names[first]}”?`
          : `How many **more** ${many} are shown for “${names[first]}” than for “${names[second]}”?`,
      ],
      right: String(gap),
      wrong: mistakes(gap, [
        [values[first]! + values[second]!, 'You added the two rows. How far apart are they?'],
        [
          fewer ? values[second]! : values[first]!,
          'That is one whole row. Compare it with the other one.',
        ],
        ...(scale > 1 && Number.isInteger(gap / scale)
          ? [[gap / scale, `You counted symbols. Each one stands for ${scale}.`] as const]
          : []),
        [gap + scale, 'Almost! Read both rows again.'],
        [gap + 2 * scale, 'Read both rows again.'],
        ...(gap > scale ? [[gap - scale, 'Almost! Read both rows again.'] as const] : []),
        [gap + 3 * scale, 'Read both rows again.'],
        [gap + 1, 'Almost! Take the smaller number from the greater one again.'],
      ]),
      hints: ['Find both rows. How many does each one have?', 'How far apart are the two numbers?'],
      steps: [
        readStep(survey, first),
        readStep(survey, second),
        `The difference: ${math(`${values[first]} - ${values[second]} = ${gap}`)}.`,
      ],
    };
  },
});

export const inAll = generator({
  id: 'in-all',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const survey = pickSurvey(rng, grade, grade === 4);
    const { names, values, scale, many } = survey;
    const all = grade < 3 || rng.chance(1, 2);
    const rows = all
      ? names.map((_, at) => at)
      : rng.sample([0, 1, 2, 3], 2).toSorted((a, b) => a - b);
    const answer = total(rows.map((at) => values[at]!));
    return {
      prompt: [
        drawSurvey(rng, survey),
        all
          ? `How many ${many} are shown **in all**?`
          : `How many ${many} are shown for “${names[rows[0]!]}” and “${names[rows[1]!]}” **together**?`,
      ],
      answer,
      slips: slips(answer, [
        [answer / scale, `You counted symbols. Each one stands for ${scale}.`],
        [rows.length, 'Those are the rows. Count what is in them.'],
        [answer - values[rows.at(-1)!]!, 'The last row is missing.'],
        [answer + scale, 'That is one symbol too many. Count again.'],
        [answer - scale, 'One symbol is missing. Count again.'],
        ...(all
          ? []
          : [[total(values), 'Those are all the rows. Only two are asked for.'] as const]),
      ]),
      hints: [
        all ? 'Every row counts.' : 'Only two rows are asked for.',
        scale === 1
          ? 'Count each row. Then add.'
          : `Read each row with the key: each symbol is ${scale}. Then add.`,
      ],
      steps: [
        ...rows.map((at) => readStep(survey, at)),
        `Add them: ${math(`${rows.map((at) => values[at]).join(' + ')} = ${answer}`)}.`,
      ],
    };
  },
});

export const trueOfGraph = generator({
  id: 'true-of-graph',
  kind: 'choices',
  difficulty: 4,
  grades: [2, 4],
  make(rng, grade) {
    const survey = pickSurvey(rng, grade);
    const { names, values, scale, many } = survey;
    const order = names.map((_, at) => at).toSorted((a, b) => values[b]! - values[a]!) as [
      number,
      number,
      number,
      number,
    ];
    const [first, second, third, last] = order;
    const gap = values[second]! - values[third]!;
    const sum = values[third]! + values[last]!;
    const claims = [
      {
        text: `There are ${gap} more for “${names[second]}” than for “${names[third]}”.`,
        fits: true,
      },
      {
        text: `There are ${gap + scale} more for “${names[second]}” than for “${names[third]}”.`,
        fits: false,
      },
      { text: `“${names[third]}” and “${names[last]}” together are ${sum} ${many}.`, fits: true },
      {
        text: `“${names[third]}” and “${names[last]}” together are ${sum + scale} ${many}.`,
        fits: false,
      },
      { text: `“${names[first]}” has the longest row.`, fits: true },
      { text: `“${names[third]}” has the shortest row.`, fits: false },
      { text: `“${names[last]}” stands for ${values[last]! + scale} ${many}.`, fits: false },
      { text: `“${names[first]}” stands for ${values[first]} ${many}.`, fits: true },
    ];
    const right = rng.sample(
      claims.filter(({ fits }) => fits),
      2,
    );
    const wrong = rng.sample(
      claims.filter(({ fits }) => !fits),
      2,
    );
    return {
      prompt: [drawSurvey(rng, survey), 'Pick **every** sentence that is true.'],
      right: right.map(({ text }) => text),
      wrong: wrong.map(({ text }) => text),
      hints: [
        'Read each row with the key first. Write down the numbers.',
        'Take the sentences one by one. Work out what each one says.',
      ],
      steps: [
        `The rows: ${names.map((name, at) => `${name} ${values[at]}`).join(', ')}.`,
        ...right.map(({ text }) => `True: ${text}`),
        ...wrong.map(({ text }) => `Not true: ${text}`),
      ],
    };
  },
});
