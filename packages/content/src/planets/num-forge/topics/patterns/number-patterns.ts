import { generator, math, type Rng } from '@planets/practice';
import { mistakes, slips } from '../../mistakes.ts';
import { lower, pickRule, type Rule, termsOf } from './rules.ts';

export const nextTerm = generator({
  id: 'next-term',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const rule = pickRule(rng, grade);
    const row = termsOf(rule, 5);
    const answer = row[4]!;
    const last = row[3]!;
    const gap = Math.abs(row[1]! - row[0]!);
    return {
      prompt: `What comes next? ${row.slice(0, 4).join(', ')}, ${math('\\square')}`,
      answer,
      slips: slips(answer, [
        [last + 1, 'That is one more. Look how the numbers change.'],
        [
          rule.text.startsWith('Multiply') ? last + gap : last - (answer - last),
          rule.text.startsWith('Multiply')
            ? 'The steps do not stay the same here. They grow. How do you get from each number to the next?'
            : 'You went the other way. Do the numbers get bigger or smaller?',
        ],
        [rule.apply(answer), 'You went two steps. Take only one.'],
      ]),
      hints: [
        `How do you get from ${row[0]} to ${row[1]}?`,
        `Try the same from ${row[1]} to ${row[2]}. Does it work there too?`,
      ],
      steps: [
        `The rule is: ${lower(rule)}. It works each time: ${row.slice(0, 4).join(', ')}.`,
        `Do it once more with ${last}. That gives ${answer}.`,
      ],
    };
  },
});

export const findRule = generator({
  id: 'find-rule',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const rule = pickRule(rng, grade);
    const row = termsOf(rule, 4);
    const gap = Math.abs(row[1]! - row[0]!);
    const up = row[1]! > row[0]!;
    const lies = `From ${row[0]} to ${row[1]} and from ${row[1]} to ${row[2]}: check both.`;
    return {
      prompt: `Look at the pattern: ${row.join(', ')}, … What is the **rule**?`,
      right: rule.text,
      wrong: mistakes(rule.text, [
        [
          up ? `Subtract ${gap}` : `Add ${gap}`,
          up
            ? 'The numbers get bigger, so nothing is taken away.'
            : 'The numbers get smaller, so nothing is added.',
        ],
        [`Add ${gap}`, `That works for the first step only. ${lies}`],
        [up ? `Add ${gap + 1}` : `Subtract ${gap + 1}`, `Almost! That is one too many. ${lies}`],
        ...(gap > 1
          ? [
              [
                up ? `Add ${gap - 1}` : `Subtract ${gap - 1}`,
                `Almost! That is one too few. ${lies}`,
              ] as const,
            ]
          : []),
        [up ? `Add ${gap + 2}` : `Subtract ${gap + 2}`, `That is too much. ${lies}`],
      ]),
      hints: [
        'Do the numbers get bigger or smaller?',
        `What do you do to ${row[0]} to get ${row[1]}?`,
      ],
      steps: [
        `From ${row[0]} to ${row[1]}: ${lower(rule)}.`,
        `From ${row[1]} to ${row[2]} and from ${row[2]} to ${row[3]} it is the same. So the rule is “${rule.text}”.`,
      ],
    };
  },
});

/** A row whose steps are so wide that a number changed by one is like none of the others. */
function pickWide(rng: Rng, grade: number): { rule: Rule; terms: number[] } {
  for (;;) {
    const rule = pickRule(rng, grade);
    const terms = termsOf(rule, 6);
    if (terms.every((value, at) => at === 0 || Math.abs(value - terms[at - 1]!) > 1))
      return { rule, terms };
  }
}

export const doesNotFit = generator({
  id: 'does-not-fit',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const row = pickWide(rng, Math.min(grade, 3));
    const rule = row.rule;
    const at = rng.int(2, 4);
    const off = rng.pick([-1, 1]);
    const broken = row.terms[at]! + off;
    const shown = row.terms.map((value, place) => (place === at ? broken : value));
    return {
      prompt: `One number in this pattern is **wrong**: ${shown.join(', ')}. Which one?`,
      right: String(broken),
      wrong: mistakes(
        broken,
        [at - 1, at + 1, at - 2].map((place) => [
          shown[place]!,
          place === at + 1
            ? `The step before ${shown[place]} looks odd, but check the next step too. Which number breaks the rule?`
            : `This one fits. The rule is: ${lower(rule)}. Check each step.`,
        ]),
      ),
      hints: [
        'Find the rule. Use the first two numbers.',
        'Go along the row with the rule. Where does it not work?',
      ],
      steps: [
        `The rule is: ${lower(rule)}. Start at ${row.terms[0]}: ${row.terms.join(', ')}.`,
        `So after ${row.terms[at - 1]} comes ${row.terms[at]}, not ${broken}.`,
      ],
    };
  },
});

export const fillPattern = generator({
  id: 'fill-pattern',
  kind: 'cloze',
  difficulty: 3,
  make(rng, grade) {
    const rule = pickRule(rng, grade);
    const row = termsOf(rule, rule.text.startsWith('Multiply') ? 5 : 6);
    const last = row.length - 1;
    const at = [rng.int(1, 2), rng.int(3, last)];
    return {
      prompt: `Fill in the missing numbers. ${row.map((value, place) => (at.includes(place) ? `[[${at.indexOf(place)}]]` : value)).join(', ')}`,
      gaps: at.map((place) => ({ answer: String(row[place]) })),
      hints: [
        'Find two numbers that stand side by side. What happens from one to the other?',
        'Use the same rule for each gap. Check that it fits the number after it.',
      ],
      steps: [`The rule is: ${lower(rule)}.`, `Use it from the start: ${row.join(', ')}.`],
    };
  },
});

export const inOutTable = generator({
  id: 'in-out-table',
  kind: 'table',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    const [text, apply] = rng.pick(
      grade === 2
        ? [addTo(rng.int(4, 12)), takeFrom(rng.int(2, 6))]
        : grade === 3
          ? [timesBy(rng.int(3, 9)), addTo(rng.int(15, 60))]
          : [timesThen(rng.int(2, 6), rng.int(1, 9)), timesBy(rng.int(6, 12))],
    );
    const first = rng.int(grade === 2 ? 8 : 2, grade === 2 ? 14 : 5);
    const ascending = [first];
    while (ascending.length < 5) ascending.push(ascending.at(-1)! + rng.int(1, 2));
    return {
      prompt: 'The same rule works in every row. Fill in the empty cells.',
      caption: 'A number machine',
      columns: ['In', 'Out'],
      rows: ascending.map((value, at) =>
        at < 2 ? [String(value), String(apply(value))] : [String(value), { answer: apply(value) }],
      ),
      hints: [
        `How do you get from ${ascending[0]} to ${apply(ascending[0]!)}?`,
        `The rule must also work for ${ascending[1]} and ${apply(ascending[1]!)}.`,
      ],
      steps: [
        `The rule is: ${text}. Check: it makes ${apply(ascending[0]!)} out of ${ascending[0]} and ${apply(ascending[1]!)} out of ${ascending[1]}.`,
        `Use it in the other rows: ${ascending
          .slice(2)
          .map((value) => `${value} gives ${apply(value)}`)
          .join(', ')}.`,
      ],
    };
  },
});

type Machine = readonly [text: string, apply: (value: number) => number];
const addTo = (step: number): Machine => [`add ${step}`, (value) => value + step];
const takeFrom = (step: number): Machine => [`take away ${step}`, (value) => value - step];
const timesBy = (factor: number): Machine => [`multiply by ${factor}`, (value) => value * factor];
const timesThen = (factor: number, step: number): Machine => [
  `multiply by ${factor}, then add ${step}`,
  (value) => value * factor + step,
];
