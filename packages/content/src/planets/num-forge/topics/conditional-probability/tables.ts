import { generator, math } from '@planets/practice';
import { fraction, fractionKey, lowest } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';
import { columnTotal, pickTwoWay, rowTotal, total, twoWayFigure } from './two-way.ts';

const part = (top: number, bottom: number): string => {
  const value = lowest(top, bottom);
  return fraction(value.top, value.bottom);
};

export const fillTwoWay = generator({
  id: 'fill-two-way',
  kind: 'table',
  difficulty: 1,
  make(rng) {
    const data = pickTwoWay(rng);
    const [[a, b], [c, d]] = data.counts;
    const all = total(data);
    const [r0, r1] = [rowTotal(data, 0), rowTotal(data, 1)];
    const [c0, c1] = [columnTotal(data, 0), columnTotal(data, 1)];
    return {
      prompt: `Some counts of ${all} ${data.who} are known. Fill in the others.`,
      caption: `Number of ${data.who}`,
      columns: [data.who, ...data.columns, 'total'],
      rows: [
        [data.rows[0], String(a), { answer: b }, String(r0)],
        [data.rows[1], { answer: c }, { answer: d }, { answer: r1 }],
        ['total', String(c0), { answer: c1 }, String(all)],
      ] as const,
      hints: [
        'In each row the two counts add up to the total at its end. In each column too.',
        'Begin where only one number of a row or a column is missing.',
      ],
      steps: [
        `First row: ${math(`${r0} - ${a} = ${b}`)}. First column: ${math(`${c0} - ${a} = ${c}`)}.`,
        `Last row: ${math(`${all} - ${c0} = ${c1}`)}. Last column: ${math(`${all} - ${r0} = ${r1}`)}.`,
        `What is left: ${math(`${r1} - ${c} = ${d}`)}, and ${math(`${b} + ${d} = ${c1}`)} fits too.`,
      ],
    };
  },
});

export const conditional = generator({
  id: 'conditional',
  version: 2,
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    for (;;) {
      const data = pickTwoWay(rng);
      const byRow = rng.chance(1, 2);
      const [row, column] = [rng.pick([0, 1] as const), rng.pick([0, 1] as const)];
      const both = data.counts[row][column];
      const [known, other] = byRow
        ? [rowTotal(data, row), columnTotal(data, column)]
        : [columnTotal(data, column), rowTotal(data, row)];
      const [given, wanted] = byRow
        ? [data.rows[row], data.columns[column]]
        : [data.columns[column], data.rows[row]];
      const all = total(data);
      const right = part(both, known);
      const wrong = mistakes(right, [
        [
          part(both, all),
          `That is the share among all ${all}. But it is known that they ${given}, so count only among those.`,
        ],
        [
          part(both, other),
          `The condition is turned around: that is the share among those that ${wanted}.`,
        ],
        [part(known, all), `That is the share of those that ${given}. How many of them ${wanted}?`],
        [part(known - both, known), `That is the share of the others among those that ${given}.`],
        [
          part(both, all - known),
          'Those are the wrong ones to count among: look at the condition.',
        ],
        [part(both, known + other), 'The two totals are not added. Only the condition counts.'],
      ]);
      return {
        prompt: [
          twoWayFigure(data),
          `${grade === 10 ? `One of the ${data.who} that ${given} is picked at random.` : `One of the ${data.who} is picked at random. It turns out to be one of those that ${given}.`} What is the probability that it is one of those that ${wanted}?`,
        ],
        right,
        wrong,
        hints: [
          `Only those that ${given} count now. How many are they?`,
          `How many of these also ${wanted}?`,
        ],
        steps: [
          `The condition leaves only those that ${given}: ${known}.`,
          `Of these ${both} also ${wanted}, so the probability is ${math(`\\frac{${both}}{${known}}`)}${right === math(`\\frac{${both}}{${known}}`) ? '' : `, in simplest form ${right}`}.`,
        ],
      };
    }
  },
});

export const conditionalTyped = generator({
  id: 'conditional-formula',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const b = rng.int(2, 9) * (grade === 10 ? 10 : 5);
      const share = rng.int(1, 9) * 10;
      const both = (b * share) / 100;
      if (!Number.isInteger(both) || both === 0 || share === b) continue;
      const key = fractionKey(share, 100);
      const dec = (hundredths: number) => String(hundredths / 100);
      return {
        prompt: `${math(`P(A \\text{ and } B) = ${dec(both)}`)} and ${math(`P(B) = ${dec(b)}`)}. What is ${math('P(A \\mid B)')}, the probability of A when B is known to have happened? Give a decimal or a fraction.`,
        answer: key,
        slips: [
          {
            value: String((both * b) / 10_000),
            why: 'Multiplying goes from the conditional probability to both. Here it has to be undone: divide.',
          },
          {
            value: fractionKey(b, both),
            why: 'Turned around: divide by the probability of what is known.',
          },
          { value: dec(b - both), why: 'That is the probability of B without A.' },
        ].filter(({ value }) => value !== key && Number(value) !== share / 100),
        hints: [
          'Only the cases with B count now. What part of them has A too?',
          `${math('P(A \\mid B) = \\frac{P(A \\text{ and } B)}{P(B)}')}.`,
        ],
        steps: [
          'It is known that B happened, so B is the new whole. The part of it with A too is the quotient.',
          `${math(`P(A \\mid B) = \\frac{${dec(both)}}{${dec(b)}} = ${dec(share)}`)}.`,
        ],
      };
    }
  },
});

export const matchNotation = generator({
  id: 'match-notation',
  kind: 'match',
  difficulty: 2,
  make(rng) {
    const [a, b] = rng.pick([
      ['it rains', 'there is wind'],
      ['the bus is late', 'it snows'],
      ['the card is red', 'the card is a king'],
      ['the number is even', 'the number is greater than 4'],
      ['the student is in a choir', 'the student is in a team'],
    ] as const);
    return {
      prompt: `A means that ${a}, B means that ${b}. Match each probability with its words.`,
      pairs: [
        [math('P(A \\text{ and } B)'), `${a}, and ${b} too`],
        [math('P(A \\text{ or } B)'), `${a}, or ${b}, or both`],
        [math('P(A \\mid B)'), `${a}, when it is known that ${b}`],
        [math('P(B \\mid A)'), `${b}, when it is known that ${a}`],
        [math('1 - P(A)'), `it is not so that ${a}`],
      ] as const,
      hints: [
        'The bar is read "given": what stands behind it is known already.',
        'What does 1 minus a probability tell?',
      ],
      steps: [
        `${math('P(A \\mid B)')} is the probability of A when B is known. In ${math('P(B \\mid A)')} it is the other way around.`,
        'And asks for both, or for at least one of them. 1 minus the probability of A belongs to the opposite of A.',
      ],
    };
  },
});

export const bayes = generator({
  id: 'from-effect-to-cause',
  kind: 'multi-step',
  difficulty: 5,
  grades: [11, 12],
  make(rng) {
    for (;;) {
      const people = 10_000;
      const share = rng.pick([1, 2, 4, 5]);
      const found = rng.pick([80, 90, 95]);
      const falseRate = rng.pick([2, 5, 10]);
      const ill = (people * share) / 100;
      const hits = (ill * found) / 100;
      const alarms = ((people - ill) * falseRate) / 100;
      if (!Number.isInteger(hits) || !Number.isInteger(alarms)) continue;
      const all = hits + alarms;
      const key = fractionKey(hits, all);
      const story = rng.pick([
        {
          what: 'A test looks for a plant disease.',
          have: 'plants have the disease',
          those: 'plants with the disease',
          others: 'healthy plants',
          is: 'a plant that tests positive has the disease',
          ones: 'plants',
        },
        {
          what: 'A machine checks parts for cracks.',
          have: 'parts have a crack',
          those: 'cracked parts',
          others: 'parts without a crack',
          is: 'a part that is reported has a crack',
          ones: 'parts',
        },
        {
          what: 'A filter looks for junk mail.',
          have: 'messages are junk',
          those: 'junk messages',
          others: 'good messages',
          is: 'a message that is reported is junk',
          ones: 'messages',
        },
      ]);
      return {
        prompt: `${story.what} ${share}% of the ${story.have}. It reports ${found}% of the ${story.those}, but also ${falseRate}% of the ${story.others}. Think of 10,000 ${story.ones}.`,
        parts: [
          { prompt: `How many ${story.those} are there?`, answer: ill },
          {
            prompt: 'How many of these are reported?',
            answer: hits,
            follows: `a * ${found} / 100`,
          },
          {
            prompt: `How many ${story.others} are reported?`,
            answer: alarms,
            follows: `(${people} - a) * ${falseRate} / 100`,
          },
          {
            prompt: `What is the probability that ${story.is}? Give a fraction, or a decimal to three places.`,
            answer: key,
            tolerance: '0.0005',
            follows: 'b / (b + c)',
            slips: [
              {
                value: fractionKey(found, 100),
                why: `That is the other way around: the probability that one of the ${story.those} is reported.`,
              },
              {
                value: fractionKey(hits, people),
                why: 'Count only among those that are reported.',
              },
              {
                value: fractionKey(hits, alarms),
                why: 'Divide by all that are reported, not only by the false ones.',
              },
            ].filter(({ value }) => value !== key),
          },
        ],
        hints: [
          'Work with numbers out of 10,000, not with percentages of percentages.',
          'For the last question only those that are reported count. Where do they come from?',
        ],
        steps: [
          `${share}% of 10,000 are ${ill}. Of these ${found}% are reported: ${hits}.`,
          `Of the other ${people - ill} it reports ${falseRate}% too: ${alarms}.`,
          `In all ${all} are reported, and ${hits} of them rightly: ${math(`\\frac{${hits}}{${all}} \\approx ${(hits / all).toFixed(3)}`)}. It can be small, because there are so many of the others.`,
        ],
      };
    }
  },
});
